# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
List the versions of an agent
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
    from .....models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent
    from .....models.agents.beta_managed_agents_agent_page_cursor import BetaManagedAgentsAgentPageCursor

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsAgent] = Operation(
    id="beta.agents.versions.list",
    http_method="GET",
    path="/v1/agents/{agent_id}/versions",
    kind="page",
    pointer="beta#/paths/~1v1~1agents~1{agent_id}~1versions/get",
    decode=Lazy(__package__, ".....models.agents.beta_managed_agents_agent", "BetaManagedAgentsAgent"),
    decode_page=Lazy(
        __package__, ".....models.agents.beta_managed_agents_agent_page_cursor", "BetaManagedAgentsAgentPageCursor"
    ),
    page="cursor",
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    agent_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    List the versions of an agent

    GET /v1/agents/{agent_id}/versions

    Args:
        agent_id: Identifier of the agent.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1agents~1{agent_id}~1versions/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/agents/" + _p.segment("agent_id", agent_id) + "/versions",
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
    agent_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgentPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    agent_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgentPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgentPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    agent_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgentPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        limit=limit,
        page=page,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
