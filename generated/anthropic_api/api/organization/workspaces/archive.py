# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Archive a workspace; its API keys stop working
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec

if TYPE_CHECKING:
    from ...._client import Client
    from ....models.organization.workspace import Workspace

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[Workspace] = Operation(
    id="organization.workspaces.archive",
    http_method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/archive",
    kind="json",
    pointer="ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1archive/post",
    decode=Lazy(__package__, "....models.organization.workspace", "Workspace"),
    error_codes=("sandbox_egress_restricted",),
)


def build_request(
    workspace_id: str,
) -> RequestSpec:
    """
    Archive a workspace; its API keys stop working

    POST /v1/organizations/workspaces/{workspace_id}/archive

    Args:
        workspace_id: Identifier of the workspace.

    Returns:
        The request, not yet sent.

    Raises:
        APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

    Source:
        ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1archive/post
    """
    return RequestSpec(
        "POST",
        "/v1/organizations/workspaces/" + _p.segment("workspace_id", workspace_id) + "/archive",
    )


def parse_response(content: bytes) -> Workspace:
    """
    Decode the body of a success.
    """
    value: Workspace = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    workspace_id: str,
    *,
    client: Client,
) -> Response[Workspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    workspace_id: str,
    *,
    client: Client,
) -> Workspace:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: Client,
) -> Response[Workspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        workspace_id=workspace_id,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    workspace_id: str,
    *,
    client: Client,
) -> Workspace:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        workspace_id=workspace_id,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
