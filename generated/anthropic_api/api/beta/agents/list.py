# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the agents of the workspace
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
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent
    from ....models.agents.beta_managed_agents_agent_page_cursor import BetaManagedAgentsAgentPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsAgent] = Operation(
    id="beta.agents.list",
    http_method="GET",
    path="/v1/agents",
    kind="page",
    pointer="beta#/paths/~1v1~1agents/get",
    decode=Lazy(__package__, "....models.agents.beta_managed_agents_agent", "BetaManagedAgentsAgent"),
    decode_page=Lazy(
        __package__, "....models.agents.beta_managed_agents_agent_page_cursor", "BetaManagedAgentsAgentPageCursor"
    ),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    *,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the agents of the workspace

    GET /v1/agents

    Args:
        created_at_gte: Only items created at this time or later.
        created_at_lte: Only items created at this time or earlier.
        include_archived: Whether archived items are listed too.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1agents/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "created_at[gte]", created_at_gte)
    _p.add_query(_query, "created_at[lte]", created_at_lte)
    _p.add_query(_query, "include_archived", include_archived)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/agents",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsAgentPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsAgentPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgentPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgentPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgentPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    created_at_gte: str | dt.datetime | Unset = UNSET,
    created_at_lte: str | dt.datetime | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgentPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        include_archived=include_archived,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
