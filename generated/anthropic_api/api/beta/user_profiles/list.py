# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List user profiles
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._client import Client
    from ...._values import Unset
    from ....models.user_profiles.beta_user_profile import BetaUserProfile
    from ....models.user_profiles.beta_user_profile_page_cursor import BetaUserProfilePageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaUserProfile] = Operation(
    id="beta.user_profiles.list",
    http_method="GET",
    path="/v1/user_profiles",
    kind="page",
    pointer="beta#/paths/~1v1~1user_profiles/get",
    decode=Lazy(__package__, "....models.user_profiles.beta_user_profile", "BetaUserProfile"),
    decode_page=Lazy(
        __package__, "....models.user_profiles.beta_user_profile_page_cursor", "BetaUserProfilePageCursor"
    ),
    page="cursor",
    betas=("user-profiles-2026-08-18",),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    order_by: Literal["created_at", "name"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List user profiles

    GET /v1/user_profiles

    Args:
        limit: Most items on a page.
        order: Direction of the order.
        order_by: What the items are ordered by.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1user_profiles/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "order", order)
    _p.add_query(_query, "order_by", order_by)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/user_profiles",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaUserProfilePageCursor:
    """
    Decode the body of a success.
    """
    value: BetaUserProfilePageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    order_by: Literal["created_at", "name"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaUserProfilePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    order_by: Literal["created_at", "name"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaUserProfilePageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    order_by: Literal["created_at", "name"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaUserProfilePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    order_by: Literal["created_at", "name"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaUserProfilePageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
