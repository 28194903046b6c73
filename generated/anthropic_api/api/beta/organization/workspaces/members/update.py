# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change the role of a member of a workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ......_client import Client
    from ......models.organization.workspace_member import WorkspaceMember
    from ......models.organization.workspace_role import WorkspaceRole

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[WorkspaceMember] = Operation(
    id="beta.organization.workspaces.members.update",
    http_method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/post",
    decode=Lazy(__package__, "......models.organization.workspace_member", "WorkspaceMember"),
    error_codes=("sandbox_egress_restricted", "workspace_member_limit_exceeded"),
)


def build_request(
    workspace_id: str,
    user_id: str,
    *,
    workspace_role: WorkspaceRole,
) -> RequestSpec:
    """
    Change the role of a member of a workspace

    POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}

    Args:
        workspace_id: Identifier of the workspace.
        user_id: Identifier of the user.
        workspace_role: Role in the workspace.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
            workspace_member_limit_exceeded.

    Source:
        beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/post
    """
    _body: _p.Body = {"workspace_role": workspace_role}
    return RequestSpec(
        "POST",
        "/v1/organizations/workspaces/"
        + _p.segment("workspace_id", workspace_id)
        + "/members/"
        + _p.segment("user_id", user_id),
        json=_body,
    )


def parse_response(content: bytes) -> WorkspaceMember:
    """
    Decode the body of a success.
    """
    value: WorkspaceMember = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
    workspace_role: WorkspaceRole,
) -> Response[WorkspaceMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
        workspace_role=workspace_role,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
    workspace_role: WorkspaceRole,
) -> WorkspaceMember:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
        workspace_role=workspace_role,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
    workspace_role: WorkspaceRole,
) -> Response[WorkspaceMember]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
        workspace_role=workspace_role,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
    workspace_role: WorkspaceRole,
) -> WorkspaceMember:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
        workspace_role=workspace_role,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
