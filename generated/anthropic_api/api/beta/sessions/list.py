# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List sessions, filtered by agent, deployment, status or time
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import _params as _p
from ...._client import Response, send, send_async
from ...._codecs import Lazy
from ...._json import loads
from ...._operation import Operation, RequestSpec
from ...._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence
    from typing import Literal

    from ...._client import Client
    from ...._values import Unset
    from ....models.sessions.beta_managed_agents_session import BetaManagedAgentsSession
    from ....models.sessions.beta_managed_agents_session_bidirectional_page_cursor import (
        BetaManagedAgentsSessionBidirectionalPageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsSession] = Operation(
    id="beta.sessions.list",
    http_method="GET",
    path="/v1/sessions",
    kind="page",
    pointer="beta#/paths/~1v1~1sessions/get",
    decode=Lazy(__package__, "....models.sessions.beta_managed_agents_session", "BetaManagedAgentsSession"),
    decode_page=Lazy(
        __package__,
        "....models.sessions.beta_managed_agents_session_bidirectional_page_cursor",
        "BetaManagedAgentsSessionBidirectionalPageCursor",
    ),
    page="bidirectional_cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    *,
    agent_id: str | Unset = UNSET,
    agent_version: int | Unset = UNSET,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_store_id: str | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"] | str] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List sessions, filtered by agent, deployment, status or time

    GET /v1/sessions

    Args:
        agent_id: Only items of this agent.
        agent_version: Only sessions of this version of the agent.
        created_at_gt: Only items created after this time.
        created_at_gte: Only items created at this time or later.
        created_at_lt: Only items created before this time.
        created_at_lte: Only items created at this time or earlier.
        deployment_id: Only items of this deployment.
        include_archived: Whether archived items are listed too.
        limit: Most items on a page.
        memory_store_id: Only items that use this memory store.
        order: Direction of the order.
        page: Cursor of the page, as next_page of an earlier page gave it.
        statuses: Only items of these statuses.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1sessions/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "agent_id", agent_id)
    _p.add_query(_query, "agent_version", agent_version)
    _p.add_query(_query, "created_at[gt]", created_at_gt)
    _p.add_query(_query, "created_at[gte]", created_at_gte)
    _p.add_query(_query, "created_at[lt]", created_at_lt)
    _p.add_query(_query, "created_at[lte]", created_at_lte)
    _p.add_query(_query, "deployment_id", deployment_id)
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "memory_store_id", memory_store_id)
    _p.add_query(_query, "order", order)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "statuses[]", statuses)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/sessions",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsSessionBidirectionalPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsSessionBidirectionalPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    agent_id: str | Unset = UNSET,
    agent_version: int | Unset = UNSET,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_store_id: str | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"] | str] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSessionBidirectionalPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        agent_version=agent_version,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        include_archived=include_archived,
        limit=limit,
        memory_store_id=memory_store_id,
        order=order,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    agent_id: str | Unset = UNSET,
    agent_version: int | Unset = UNSET,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_store_id: str | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"] | str] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSessionBidirectionalPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        agent_version=agent_version,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        include_archived=include_archived,
        limit=limit,
        memory_store_id=memory_store_id,
        order=order,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    agent_id: str | Unset = UNSET,
    agent_version: int | Unset = UNSET,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_store_id: str | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"] | str] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsSessionBidirectionalPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        agent_version=agent_version,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        include_archived=include_archived,
        limit=limit,
        memory_store_id=memory_store_id,
        order=order,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    agent_id: str | Unset = UNSET,
    agent_version: int | Unset = UNSET,
    created_at_gt: str | dt.datetime | Unset = UNSET,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lt: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    deployment_id: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    memory_store_id: str | Unset = UNSET,
    order: Literal["asc", "desc"] | str | Unset = UNSET,
    page: str | Unset = UNSET,
    statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"] | str] | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsSessionBidirectionalPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        agent_version=agent_version,
        created_at_gt=created_at_gt,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
        created_at_lte=created_at_lte,
        deployment_id=deployment_id,
        include_archived=include_archived,
        limit=limit,
        memory_store_id=memory_store_id,
        order=order,
        page=page,
        statuses=statuses,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
