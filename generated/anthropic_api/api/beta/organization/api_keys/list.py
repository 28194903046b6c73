# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the API keys of the organization
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.api_key import APIKey
    from .....models.organization.api_key_page import APIKeyPage

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[APIKey] = Operation(
    id="beta.organization.api_keys.list",
    http_method="GET",
    path="/v1/organizations/api_keys",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1api_keys/get",
    decode=Lazy(__package__, ".....models.organization.api_key", "APIKey"),
    decode_page=Lazy(__package__, ".....models.organization.api_key_page", "APIKeyPage"),
    page="id",
)


def build_request(
    *,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    created_by_user_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    List the API keys of the organization

    GET /v1/organizations/api_keys

    Args:
        after_id: Id of an item; the page begins right after it.
        before_id: Id of an item; the page ends right before it.
        created_by_user_id: Only items created by this user.
        limit: Most items on a page.
        status: Only items of this status.
        workspace_id: Only items of this workspace.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1api_keys/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "after_id", after_id)
    _p.add_query(_query, "before_id", before_id)
    _p.add_query(_query, "created_by_user_id", created_by_user_id)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "status", status)
    _p.add_query(_query, "workspace_id", workspace_id)
    return RequestSpec(
        "GET",
        "/v1/organizations/api_keys",
        query=_query,
    )


def parse_response(content: bytes) -> APIKeyPage:
    """
    Decode the body of a success.
    """
    value: APIKeyPage = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    created_by_user_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> Response[APIKeyPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        created_by_user_id=created_by_user_id,
        limit=limit,
        status=status,
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    created_by_user_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> APIKeyPage:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        created_by_user_id=created_by_user_id,
        limit=limit,
        status=status,
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    created_by_user_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> Response[APIKeyPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        created_by_user_id=created_by_user_id,
        limit=limit,
        status=status,
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    created_by_user_id: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["active", "archived", "expired", "inactive"] | str | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
) -> APIKeyPage:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        created_by_user_id=created_by_user_id,
        limit=limit,
        status=status,
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
