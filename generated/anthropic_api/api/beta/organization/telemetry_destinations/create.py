# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create a destination that telemetry is exported to
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
    from collections.abc import Iterable, Mapping

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_telemetry_destination import BetaTelemetryDestination
    from .....models.organization.beta_telemetry_destination_traces import BetaTelemetryDestinationTraces
    from .....params.organization import BetaTelemetryDestinationTracesParams, BetaTelemetryDestinationWorkspacesParams

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaTelemetryDestination] = Operation(
    id="beta.organization.telemetry_destinations.create",
    http_method="POST",
    path="/v1/organizations/telemetry_destinations",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1telemetry_destinations/post",
    decode=Lazy(__package__, ".....models.organization.beta_telemetry_destination", "BetaTelemetryDestination"),
    betas=("telemetry-destinations-2026-08-11",),
)


def build_request(
    *,
    endpoint_url: str,
    workspaces: BetaTelemetryDestinationWorkspacesParams,
    display_name: str | None | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create a destination that telemetry is exported to

    POST /v1/organizations/telemetry_destinations

    Args:
        endpoint_url: URL of the endpoint.
        display_name: Name as people see it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1telemetry_destinations/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"endpoint_url": endpoint_url, "workspaces": workspaces}
    if display_name is not UNSET:
        _body["display_name"] = display_name
    if headers is not UNSET:
        _body["headers"] = headers
    if traces is not UNSET:
        _body["traces"] = traces
    return RequestSpec(
        "POST",
        "/v1/organizations/telemetry_destinations",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaTelemetryDestination:
    """
    Decode the body of a success.
    """
    value: BetaTelemetryDestination = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    endpoint_url: str,
    workspaces: BetaTelemetryDestinationWorkspacesParams,
    display_name: str | None | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestination]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        endpoint_url=endpoint_url,
        workspaces=workspaces,
        display_name=display_name,
        headers=headers,
        traces=traces,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    endpoint_url: str,
    workspaces: BetaTelemetryDestinationWorkspacesParams,
    display_name: str | None | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestination:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        endpoint_url=endpoint_url,
        workspaces=workspaces,
        display_name=display_name,
        headers=headers,
        traces=traces,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    endpoint_url: str,
    workspaces: BetaTelemetryDestinationWorkspacesParams,
    display_name: str | None | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestination]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        endpoint_url=endpoint_url,
        workspaces=workspaces,
        display_name=display_name,
        headers=headers,
        traces=traces,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    endpoint_url: str,
    workspaces: BetaTelemetryDestinationWorkspacesParams,
    display_name: str | None | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestination:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        endpoint_url=endpoint_url,
        workspaces=workspaces,
        display_name=display_name,
        headers=headers,
        traces=traces,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
