# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the members of a workspace
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
    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.workspace_member import WorkspaceMember
    from .....models.organization.workspace_member_page import WorkspaceMemberPage

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[WorkspaceMember] = Operation(
    id="organization.workspaces.members.list",
    http_method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/members",
    kind="page",
    pointer="ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members/get",
    decode=Lazy(__package__, ".....models.organization.workspace_member", "WorkspaceMember"),
    decode_page=Lazy(__package__, ".....models.organization.workspace_member_page", "WorkspaceMemberPage"),
    page="id",
)


def build_request(
    workspace_id: str,
    *,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """
    List the members of a workspace

    GET /v1/organizations/workspaces/{workspace_id}/members

    Args:
        workspace_id: Identifier of the workspace.
        after_id: Id of an item; the page begins right after it.
        before_id: Id of an item; the page ends right before it.
        limit: Most items on a page.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "after_id", after_id)
    _p.add_query(_query, "before_id", before_id)
    _p.add_query(_query, "limit", limit)
    return RequestSpec(
        "GET",
        "/v1/organizations/workspaces/" + _p.segment("workspace_id", workspace_id) + "/members",
        query=_query,
    )


def parse_response(content: bytes) -> WorkspaceMemberPage:
    """
    Decode the body of a success.
    """
    value: WorkspaceMemberPage = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[WorkspaceMemberPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        after_id=after_id,
        before_id=before_id,
        limit=limit,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> WorkspaceMemberPage:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        after_id=after_id,
        before_id=before_id,
        limit=limit,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[WorkspaceMemberPage]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        after_id=after_id,
        before_id=before_id,
        limit=limit,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
    after_id: str | Unset = UNSET,
    before_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> WorkspaceMemberPage:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        after_id=after_id,
        before_id=before_id,
        limit=limit,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
