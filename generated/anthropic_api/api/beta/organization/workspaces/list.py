# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the workspaces of the organization
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
    from collections.abc import Sequence

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.workspace import Workspace
    from .....models.organization.workspace_page import WorkspacePage

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[Workspace] = Operation(
    id="beta.organization.workspaces.list",
    http_method="GET",
    path="/v1/organizations/workspaces",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1workspaces/get",
    decode=Lazy(__package__, ".....models.organization.workspace", "Workspace"),
    decode_page=Lazy(__package__, ".....models.organization.workspace_page", "WorkspacePage"),
    page="id",
)


def build_request(
    *,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    include_default: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """
    List the workspaces of the organization

    GET /v1/organizations/workspaces

    Args:
        after_id: Id of an item; the page begins right after it.
        before_id: Id of an item; the page ends right before it.
        ids: Only items of these ids.
        include_archived: Whether archived items are listed too.
        include_default: Whether the default workspace is listed too.
        limit: Most items on a page.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1workspaces/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "after_id", after_id)
    _p.add_query(_query, "before_id", before_id)
    _p.add_query(_query, "ids[]", ids)
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "include_default", include_default)
    _p.add_query(_query, "limit", limit)
    return RequestSpec(
        "GET",
        "/v1/organizations/workspaces",
        query=_query,
    )


def parse_response(content: bytes) -> WorkspacePage:
    """
    Decode the body of a success.
    """
    value: WorkspacePage = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    include_default: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[WorkspacePage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        ids=ids,
        include_archived=include_archived,
        include_default=include_default,
        limit=limit,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    include_default: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> WorkspacePage:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        ids=ids,
        include_archived=include_archived,
        include_default=include_default,
        limit=limit,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    include_default: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[WorkspacePage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        ids=ids,
        include_archived=include_archived,
        include_default=include_default,
        limit=limit,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    include_default: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> WorkspacePage:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        after_id=after_id,
        before_id=before_id,
        ids=ids,
        include_archived=include_archived,
        include_default=include_default,
        limit=limit,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
