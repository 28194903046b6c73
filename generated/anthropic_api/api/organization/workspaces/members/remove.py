# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Remove a user from a workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ....._client import Client
    from .....models.organization.member_remove_response import MemberRemoveResponse

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[MemberRemoveResponse] = Operation(
    id="organization.workspaces.members.remove",
    http_method="DELETE",
    path="/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/delete",
    decode=Lazy(__package__, ".....models.organization.member_remove_response", "MemberRemoveResponse"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    workspace_id: str,
    user_id: str,
) -> RequestSpec:
    """
    Remove a user from a workspace

    DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}

    Args:
        workspace_id: Identifier of the workspace.
        user_id: Identifier of the user.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/delete
    """
    return RequestSpec(
        "DELETE",
        "/v1/organizations/workspaces/"
        + _p.segment("workspace_id", workspace_id)
        + "/members/"
        + _p.segment("user_id", user_id),
    )


def parse_response(content: bytes) -> MemberRemoveResponse:
    """
    Decode the body of a success.
    """
    value: MemberRemoveResponse = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
) -> Response[MemberRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
) -> MemberRemoveResponse:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
) -> Response[MemberRemoveResponse]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    user_id: str,
    *,
    client: Client,
) -> MemberRemoveResponse:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
        user_id=user_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
