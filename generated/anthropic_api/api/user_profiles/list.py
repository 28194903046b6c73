# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List user profiles
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _params as _p
from ..._client import Response, send, send_async
from ..._codecs import Lazy
from ..._json import loads
from ..._operation import Operation, RequestSpec
from ..._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..._client import Client
    from ..._values import Unset
    from ...models.user_profiles.user_profile import UserProfile
    from ...models.user_profiles.user_profile_enforcement_status import UserProfileEnforcementStatus
    from ...models.user_profiles.user_profile_page_cursor import UserProfilePageCursor
    from ...params.user_profiles import UserProfileListOrder, UserProfileListOrderBy

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[UserProfile] = Operation(
    id="user_profiles.list",
    http_method="GET",
    path="/v1/user_profiles",
    kind="page",
    pointer="ga#/paths/~1v1~1user_profiles/get",
    decode=Lazy(__package__, "...models.user_profiles.user_profile", "UserProfile"),
    decode_page=Lazy(__package__, "...models.user_profiles.user_profile_page_cursor", "UserProfilePageCursor"),
    page="cursor",
)


def build_request(
    *,
    enforcement_status: Iterable[UserProfileEnforcementStatus] | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: UserProfileListOrder | Unset = UNSET,
    order_by: UserProfileListOrderBy | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> RequestSpec:
    """
    List user profiles

    GET /v1/user_profiles

    Args:
        enforcement_status: Only profiles of these enforcement statuses.
        limit: Most items on a page.
        order: Direction of the order.
        order_by: What the items are ordered by.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1user_profiles/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "enforcement_status[]", enforcement_status)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "order", order)
    _p.add_query(_query, "order_by", order_by)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    return RequestSpec(
        "GET",
        "/v1/user_profiles",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> UserProfilePageCursor:
    """
    Decode the body of a success.
    """
    value: UserProfilePageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    enforcement_status: Iterable[UserProfileEnforcementStatus] | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: UserProfileListOrder | Unset = UNSET,
    order_by: UserProfileListOrderBy | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> Response[UserProfilePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        enforcement_status=enforcement_status,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    enforcement_status: Iterable[UserProfileEnforcementStatus] | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: UserProfileListOrder | Unset = UNSET,
    order_by: UserProfileListOrderBy | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> UserProfilePageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        enforcement_status=enforcement_status,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    enforcement_status: Iterable[UserProfileEnforcementStatus] | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: UserProfileListOrder | Unset = UNSET,
    order_by: UserProfileListOrderBy | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> Response[UserProfilePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        enforcement_status=enforcement_status,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    enforcement_status: Iterable[UserProfileEnforcementStatus] | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: UserProfileListOrder | Unset = UNSET,
    order_by: UserProfileListOrderBy | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
) -> UserProfilePageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        enforcement_status=enforcement_status,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
