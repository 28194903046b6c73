# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Archive an agent, so that no new session can use it
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
    from collections.abc import Iterable

    from ...._client import Client
    from ...._values import Unset
    from ....models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsAgent] = Operation(
    id="beta.agents.archive",
    http_method="POST",
    path="/v1/agents/{agent_id}/archive",
    kind="json",
    pointer="beta#/paths/~1v1~1agents~1{agent_id}~1archive/post",
    decode=Lazy(__package__, "....models.agents.beta_managed_agents_agent", "BetaManagedAgentsAgent"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    agent_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Archive an agent, so that no new session can use it

    POST /v1/agents/{agent_id}/archive

    Args:
        agent_id: Identifier of the agent.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1agents~1{agent_id}~1archive/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "POST",
        "/v1/agents/" + _p.segment("agent_id", agent_id) + "/archive",
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaManagedAgentsAgent:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsAgent = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    agent_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgent]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    agent_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgent:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgent]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    agent_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgent:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
