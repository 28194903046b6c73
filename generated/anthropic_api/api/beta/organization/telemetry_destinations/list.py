# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the telemetry destinations of the organization
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
    from collections.abc import Iterable, Sequence

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.beta_telemetry_destination import BetaTelemetryDestination
    from .....models.organization.beta_telemetry_destination_page_cursor import BetaTelemetryDestinationPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaTelemetryDestination] = Operation(
    id="beta.organization.telemetry_destinations.list",
    http_method="GET",
    path="/v1/organizations/telemetry_destinations",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1telemetry_destinations/get",
    decode=Lazy(__package__, ".....models.organization.beta_telemetry_destination", "BetaTelemetryDestination"),
    decode_page=Lazy(
        __package__,
        ".....models.organization.beta_telemetry_destination_page_cursor",
        "BetaTelemetryDestinationPageCursor",
    ),
    page="cursor",
    betas=("telemetry-destinations-2026-08-11",),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the telemetry destinations of the organization

    GET /v1/organizations/telemetry_destinations

    Args:
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_ids: Only these workspaces.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1telemetry_destinations/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "workspace_ids[]", workspace_ids)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/telemetry_destinations",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaTelemetryDestinationPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaTelemetryDestinationPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestinationPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        workspace_ids=workspace_ids,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestinationPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        workspace_ids=workspace_ids,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaTelemetryDestinationPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        limit=limit,
        page=page,
        workspace_ids=workspace_ids,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_ids: Sequence[str] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaTelemetryDestinationPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        limit=limit,
        page=page,
        workspace_ids=workspace_ids,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
