# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the rate limits of a workspace
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
    from .....models.organization.workspace_rate_limit import WorkspaceRateLimit
    from .....models.organization.workspace_rate_limit_page_cursor import WorkspaceRateLimitPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[WorkspaceRateLimit] = Operation(
    id="organization.workspaces.rate_limits.list",
    http_method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/rate_limits",
    kind="page",
    pointer="ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits/get",
    decode=Lazy(__package__, ".....models.organization.workspace_rate_limit", "WorkspaceRateLimit"),
    decode_page=Lazy(
        __package__, ".....models.organization.workspace_rate_limit_page_cursor", "WorkspaceRateLimitPageCursor"
    ),
    page="cursor",
)


def build_request(
    workspace_id: str,
    *,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    include_inherited: bool | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    List the rate limits of a workspace

    GET /v1/organizations/workspaces/{workspace_id}/rate_limits

    Args:
        workspace_id: Identifier of the workspace.
        group_type: Only rate limits of this kind.
        include_inherited: Whether values that are inherited are shown too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1rate_limits/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "group_type", group_type)
    _p.add_query(_query, "include_inherited", include_inherited)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    return RequestSpec(
        "GET",
        "/v1/organizations/workspaces/" + _p.segment("workspace_id", workspace_id) + "/rate_limits",
        query=_query,
    )


def parse_response(content: bytes) -> WorkspaceRateLimitPageCursor:
    """
    Decode the body of a success.
    """
    value: WorkspaceRateLimitPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    include_inherited: bool | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[WorkspaceRateLimitPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        group_type=group_type,
        include_inherited=include_inherited,
        limit=limit,
        page=page,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    include_inherited: bool | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> WorkspaceRateLimitPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        group_type=group_type,
        include_inherited=include_inherited,
        limit=limit,
        page=page,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    include_inherited: bool | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[WorkspaceRateLimitPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        group_type=group_type,
        include_inherited=include_inherited,
        limit=limit,
        page=page,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
    | str
    | None
    | Unset = UNSET,
    include_inherited: bool | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> WorkspaceRateLimitPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        group_type=group_type,
        include_inherited=include_inherited,
        limit=limit,
        page=page,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
