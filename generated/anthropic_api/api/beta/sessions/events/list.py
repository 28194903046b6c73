# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the events of a session
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
    import datetime as dt
    from collections.abc import Iterable
    from typing import Literal

    from ....._client import Client
    from ....._values import Unset
    from .....models.sessions.beta_managed_agents_session_event import BetaManagedAgentsSessionEvent
    from .....models.sessions.beta_managed_agents_session_event_page_cursor import (
        BetaManagedAgentsSessionEventPageCursor,
    )
    from .....params.sessions import BetaManagedAgentsSessionEventType

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsSessionEvent] = Operation(
    id="beta.sessions.events.list",
    http_method="GET",
    path="/v1/sessions/{session_id}/events",
    kind="page",
    pointer="beta#/paths/~1v1~1sessions~1{session_id}~1events/get",
    decode=Lazy(__package__, ".....models.sessions.beta_managed_agents_session_event", "CODEC"),
    decode_page=Lazy(
        __package__,
        ".....models.sessions.beta_managed_agents_session_event_page_cursor",
        "BetaManagedAgentsSessionEventPageCursor",
    ),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    session_id: str,
    *,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    types: Iterable[BetaManagedAgentsSessionEventType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the events of a session

    GET /v1/sessions/{session_id}/events

    Args:
        session_id: Identifier of the session.
        created_at_gt: Only items created after this time.
        created_at_gte: Only items created at this time or later.
        created_at_lt: Only items created before this time.
        created_at_lte: Only items created at this time or earlier.
        limit: Most items on a page.
        order: Direction of the order.
        page: Cursor of the page, as next_page of an earlier page gave it.
        types: Only events of these types.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1sessions~1{session_id}~1events/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "created_at[gt]", created_at_gt)
    _p.add_query(_query, "created_at[gte]", created_at_gte)
    _p.add_query(_query, "created_at[lt]", created_at_lt)
    _p.add_query(_query, "created_at[lte]", created_at_lte)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "order", order)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "types[]", types)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/sessions/" + _p.segment("session_id", session_id) + "/events",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsSessionEventPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsSessionEventPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    types: Iterable[BetaManagedAgentsSessionEventType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSessionEventPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        order=order,
        page=page,
        types=types,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    session_id: str,
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    types: Iterable[BetaManagedAgentsSessionEventType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSessionEventPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        order=order,
        page=page,
        types=types,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    types: Iterable[BetaManagedAgentsSessionEventType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSessionEventPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        order=order,
        page=page,
        types=types,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    session_id: str,
    *,
    client: Client,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    types: Iterable[BetaManagedAgentsSessionEventType] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSessionEventPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        limit=limit,
        order=order,
        page=page,
        types=types,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
