# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Stop exporting the telemetry of a workspace to a destination
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......models.organization.beta_deleted_telemetry_destination_workspace import (
        BetaDeletedTelemetryDestinationWorkspace,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaDeletedTelemetryDestinationWorkspace] = Operation(
    id="beta.organization.telemetry_destinations.workspaces.remove",
    http_method="DELETE",
    path="/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces~1{workspace_id}/delete",
    decode=Lazy(
        __package__,
        "......models.organization.beta_deleted_telemetry_destination_workspace",
        "BetaDeletedTelemetryDestinationWorkspace",
    ),
    betas=("telemetry-destinations-2026-08-11",),
)


def build_request(
    destination_id: str,
    workspace_id: str,
    *,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Stop exporting the telemetry of a workspace to a destination

    DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}

    Args:
        destination_id: Identifier of the telemetry destination.
        workspace_id: Identifier of the workspace.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces~1{workspace_id}/delete
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "DELETE",
        "/v1/organizations/telemetry_destinations/"
        + _p.segment("destination_id", destination_id)
        + "/workspaces/"
        + _p.segment("workspace_id", workspace_id),
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaDeletedTelemetryDestinationWorkspace:
    """
    Decode the body of a success.
    """
    value: BetaDeletedTelemetryDestinationWorkspace = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedTelemetryDestinationWorkspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        destination_id=destination_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedTelemetryDestinationWorkspace:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        destination_id=destination_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> Response[BetaDeletedTelemetryDestinationWorkspace]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        destination_id=destination_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    destination_id: str,
    workspace_id: str,
    *,
    client: Client,
    betas: Iterable[str] = (),
) -> BetaDeletedTelemetryDestinationWorkspace:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        destination_id=destination_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
