# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Stream the events of a session as they happen
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._bodies import parse_events
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.sessions.beta_managed_agents_stream_session_events import BetaManagedAgentsStreamSessionEvents
    from .....params.sessions import BetaManagedAgentsDeltaType

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsStreamSessionEvents] = Operation(
    id="beta.sessions.events.stream",
    http_method="GET",
    path="/v1/sessions/{session_id}/events/stream",
    kind="stream",
    pointer="beta#/paths/~1v1~1sessions~1{session_id}~1events~1stream/get",
    decode_event=Lazy(__package__, ".....models.sessions.beta_managed_agents_stream_session_events", "CODEC"),
    accept="text/event-stream",
    stream="always",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    session_id: str,
    *,
    event_deltas: Iterable[BetaManagedAgentsDeltaType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Stream the events of a session as they happen

    GET /v1/sessions/{session_id}/events/stream

    Args:
        session_id: Identifier of the session.
        event_deltas: Kinds of events to stream piece by piece, before they are complete.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1sessions~1{session_id}~1events~1stream/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "event_deltas[]", event_deltas)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/sessions/" + _p.segment("session_id", session_id) + "/events/stream",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> list[BetaManagedAgentsStreamSessionEvents]:
    """
    Decode the body of a success.
    """
    value: list[BetaManagedAgentsStreamSessionEvents] = parse_events(content, OPERATION.decode_event)
    return value


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    event_deltas: Iterable[BetaManagedAgentsDeltaType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[list[BetaManagedAgentsStreamSessionEvents]]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        event_deltas=event_deltas,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    session_id: str,
    *,
    client: Client,
    event_deltas: Iterable[BetaManagedAgentsDeltaType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> list[BetaManagedAgentsStreamSessionEvents]:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        event_deltas=event_deltas,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    event_deltas: Iterable[BetaManagedAgentsDeltaType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[list[BetaManagedAgentsStreamSessionEvents]]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        event_deltas=event_deltas,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    session_id: str,
    *,
    client: Client,
    event_deltas: Iterable[BetaManagedAgentsDeltaType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> list[BetaManagedAgentsStreamSessionEvents]:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        event_deltas=event_deltas,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
