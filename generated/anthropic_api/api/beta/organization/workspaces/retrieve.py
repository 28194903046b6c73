# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Get one workspace
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
    from .....models.organization.workspace import Workspace

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[Workspace] = Operation(
    id="beta.organization.workspaces.retrieve",
    http_method="GET",
    path="/v1/organizations/workspaces/{workspace_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}/get",
    decode=Lazy(__package__, ".....models.organization.workspace", "Workspace"),
)


def build_request(
    workspace_id: str,
) -> RequestSpec:
    """
    Get one workspace

    GET /v1/organizations/workspaces/{workspace_id}

    Args:
        workspace_id: Identifier of the workspace.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}/get
    """
    return RequestSpec(
        "GET",
        "/v1/organizations/workspaces/" + _p.segment("workspace_id", workspace_id),
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
