# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the workspaces whose telemetry goes to a destination
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.beta_telemetry_destination_workspace import BetaTelemetryDestinationWorkspace
    from ......models.organization.beta_telemetry_destination_workspace_page_cursor import (
        BetaTelemetryDestinationWorkspacePageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaTelemetryDestinationWorkspace] = Operation(
    id="beta.organization.telemetry_destinations.workspaces.list",
    http_method="GET",
    path="/v1/organizations/telemetry_destinations/{destination_id}/workspaces",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces/get",
    decode=Lazy(
        __package__,
        "......models.organization.beta_telemetry_destination_workspace",
        "BetaTelemetryDestinationWorkspace",
    ),
    decode_page=Lazy(
        __package__,
        "......models.organization.beta_telemetry_destination_workspace_page_cursor",
        "BetaTelemetryDestinationWorkspacePageCursor",
    ),
    page="cursor",
    betas=("telemetry-destinations-2026-08-11",),
)


def build_request(
    destination_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the workspaces whose telemetry goes to a destination

    GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces

    Args:
        destination_id: Identifier of the telemetry destination.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1telemetry_destinations~1{destination_id}~1workspaces/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/telemetry_destinations/" + _p.segment("destination_id", destination_id) + "/workspaces",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaTelemetryDestinationWorkspacePageCursor:
    """
    Decode the body of a success.
    """
    value: BetaTelemetryDestinationWorkspacePageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    destination_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestinationWorkspacePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        destination_id=destination_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    destination_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestinationWorkspacePageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        destination_id=destination_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    destination_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestinationWorkspacePageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        destination_id=destination_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    destination_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestinationWorkspacePageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        destination_id=destination_id,
        limit=limit,
        page=page,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
