# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the threads of a session: one for each agent that takes part
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
    from collections.abc import Iterable

    from ....._client import Client
    from ....._values import Unset
    from .....models.sessions.beta_managed_agents_session_thread import BetaManagedAgentsSessionThread
    from .....models.sessions.beta_managed_agents_session_thread_page_cursor import (
        BetaManagedAgentsSessionThreadPageCursor,
    )
    from .....models.sessions.beta_managed_agents_session_thread_status import BetaManagedAgentsSessionThreadStatus

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsSessionThread] = Operation(
    id="beta.sessions.threads.list",
    http_method="GET",
    path="/v1/sessions/{session_id}/threads",
    kind="page",
    pointer="beta#/paths/~1v1~1sessions~1{session_id}~1threads/get",
    decode=Lazy(
        __package__, ".....models.sessions.beta_managed_agents_session_thread", "BetaManagedAgentsSessionThread"
    ),
    decode_page=Lazy(
        __package__,
        ".....models.sessions.beta_managed_agents_session_thread_page_cursor",
        "BetaManagedAgentsSessionThreadPageCursor",
    ),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    session_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaManagedAgentsSessionThreadStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the threads of a session: one for each agent that takes part

    GET /v1/sessions/{session_id}/threads

    Args:
        session_id: Identifier of the session.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        statuses: Only items of these statuses.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1sessions~1{session_id}~1threads/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "statuses[]", statuses)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/sessions/" + _p.segment("session_id", session_id) + "/threads",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsSessionThreadPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsSessionThreadPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaManagedAgentsSessionThreadStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSessionThreadPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaManagedAgentsSessionThreadStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSessionThreadPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaManagedAgentsSessionThreadStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSessionThreadPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        session_id=session_id,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Iterable[BetaManagedAgentsSessionThreadStatus] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSessionThreadPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        session_id=session_id,
        limit=limit,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
