# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change a telemetry destination
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
    from .....params.organization import (
        BetaTelemetryDestinationStateParams,
        BetaTelemetryDestinationTracesParams,
        BetaTelemetryDestinationWorkspacesParams,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaTelemetryDestination] = Operation(
    id="beta.organization.telemetry_destinations.update",
    http_method="POST",
    path="/v1/organizations/telemetry_destinations/{destination_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/post",
    decode=Lazy(__package__, ".....models.organization.beta_telemetry_destination", "BetaTelemetryDestination"),
    betas=("telemetry-destinations-2026-08-11",),
)


def build_request(
    destination_id: str,
    *,
    display_name: str | None | Unset = UNSET,
    endpoint_url: str | Unset = UNSET,
    headers: Mapping[str, str | None] | None | Unset = UNSET,
    state: BetaTelemetryDestinationStateParams | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None | Unset = UNSET,
    workspaces: BetaTelemetryDestinationWorkspacesParams | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change a telemetry destination

    POST /v1/organizations/telemetry_destinations/{destination_id}

    Args:
        destination_id: Identifier of the telemetry destination.
        display_name: Name as people see it.
        endpoint_url: URL of the endpoint.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if display_name is not UNSET:
        _body["display_name"] = display_name
    if endpoint_url is not UNSET:
        _body["endpoint_url"] = endpoint_url
    if headers is not UNSET:
        _body["headers"] = headers
    if state is not UNSET:
        _body["state"] = state
    if traces is not UNSET:
        _body["traces"] = traces
    if workspaces is not UNSET:
        _body["workspaces"] = workspaces
    return RequestSpec(
        "POST",
        "/v1/organizations/telemetry_destinations/" + _p.segment("destination_id", destination_id),
        headers=_headers,
        json=_body or UNSET,
    )


def parse_response(content: bytes) -> BetaTelemetryDestination:
    """
    Decode the body of a success.
    """
    value: BetaTelemetryDestination = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    destination_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    endpoint_url: str | Unset = UNSET,
    headers: Mapping[str, str | None] | None | Unset = UNSET,
    state: BetaTelemetryDestinationStateParams | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None | Unset = UNSET,
    workspaces: BetaTelemetryDestinationWorkspacesParams | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestination]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        destination_id=destination_id,
        display_name=display_name,
        endpoint_url=endpoint_url,
        headers=headers,
        state=state,
        traces=traces,
        workspaces=workspaces,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    destination_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    endpoint_url: str | Unset = UNSET,
    headers: Mapping[str, str | None] | None | Unset = UNSET,
    state: BetaTelemetryDestinationStateParams | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None | Unset = UNSET,
    workspaces: BetaTelemetryDestinationWorkspacesParams | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestination:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        destination_id=destination_id,
        display_name=display_name,
        endpoint_url=endpoint_url,
        headers=headers,
        state=state,
        traces=traces,
        workspaces=workspaces,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    destination_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    endpoint_url: str | Unset = UNSET,
    headers: Mapping[str, str | None] | None | Unset = UNSET,
    state: BetaTelemetryDestinationStateParams | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None | Unset = UNSET,
    workspaces: BetaTelemetryDestinationWorkspacesParams | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestination]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        destination_id=destination_id,
        display_name=display_name,
        endpoint_url=endpoint_url,
        headers=headers,
        state=state,
        traces=traces,
        workspaces=workspaces,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    destination_id: str,
    *,
    client: Client,
    display_name: str | None | Unset = UNSET,
    endpoint_url: str | Unset = UNSET,
    headers: Mapping[str, str | None] | None | Unset = UNSET,
    state: BetaTelemetryDestinationStateParams | Unset = UNSET,
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None | Unset = UNSET,
    workspaces: BetaTelemetryDestinationWorkspacesParams | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestination:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        destination_id=destination_id,
        display_name=display_name,
        endpoint_url=endpoint_url,
        headers=headers,
        state=state,
        traces=traces,
        workspaces=workspaces,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
