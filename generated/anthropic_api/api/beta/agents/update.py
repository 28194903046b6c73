# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Change an agent; each change makes a new version
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
    from collections.abc import Iterable, Mapping

    from ...._client import Client
    from ...._values import Unset
    from ....models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent
    from ....params.agents import (
        AgentUpdateParamsModel,
        AgentUpdateParamsTool,
        BetaManagedAgentsExecutionIdentityParams,
        BetaManagedAgentsMultiagentParams,
    )
    from ....params.shared import BetaManagedAgentsSkillParams, BetaManagedAgentsURLMCPServerParams

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsAgent] = Operation(
    id="beta.agents.update",
    http_method="POST",
    path="/v1/agents/{agent_id}",
    kind="json",
    pointer="beta#/paths/~1v1~1agents~1{agent_id}/post",
    decode=Lazy(__package__, "....models.agents.beta_managed_agents_agent", "BetaManagedAgentsAgent"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    agent_id: str,
    *,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    model: AgentUpdateParamsModel | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    name: str | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | None | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentUpdateParamsTool] | None | Unset = UNSET,
    version: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Change an agent; each change makes a new version

    POST /v1/agents/{agent_id}

    Args:
        agent_id: Identifier of the agent.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        description: Description in plain text.
        mcp_servers: MCP servers that may be used.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        model: Id or alias of the model.
        name: Name.
        skills: Skills that the agent may use.
        system: The system prompt.
        tools: Tools that the model may use.
        version: Version.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1agents~1{agent_id}/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {}
    if description is not UNSET:
        _body["description"] = description
    if execution_identity is not UNSET:
        _body["execution_identity"] = execution_identity
    if mcp_servers is not UNSET:
        _body["mcp_servers"] = mcp_servers
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if model is not UNSET:
        _body["model"] = model
    if multiagent is not UNSET:
        _body["multiagent"] = multiagent
    if name is not UNSET:
        _body["name"] = name
    if skills is not UNSET:
        _body["skills"] = skills
    if system is not UNSET:
        _body["system"] = system
    if tools is not UNSET:
        _body["tools"] = tools
    if version is not UNSET:
        _body["version"] = version
    return RequestSpec(
        "POST",
        "/v1/agents/" + _p.segment("agent_id", agent_id),
        headers=_headers,
        json=_body or UNSET,
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
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    model: AgentUpdateParamsModel | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    name: str | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | None | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentUpdateParamsTool] | None | Unset = UNSET,
    version: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgent]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        model=model,
        multiagent=multiagent,
        name=name,
        skills=skills,
        system=system,
        tools=tools,
        version=version,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    agent_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    model: AgentUpdateParamsModel | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    name: str | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | None | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentUpdateParamsTool] | None | Unset = UNSET,
    version: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgent:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        model=model,
        multiagent=multiagent,
        name=name,
        skills=skills,
        system=system,
        tools=tools,
        version=version,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    model: AgentUpdateParamsModel | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    name: str | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | None | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentUpdateParamsTool] | None | Unset = UNSET,
    version: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgent]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        model=model,
        multiagent=multiagent,
        name=name,
        skills=skills,
        system=system,
        tools=tools,
        version=version,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    agent_id: str,
    *,
    client: Client,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | None | Unset = UNSET,
    metadata: Mapping[str, str | None] | None | Unset = UNSET,
    model: AgentUpdateParamsModel | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    name: str | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | None | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentUpdateParamsTool] | None | Unset = UNSET,
    version: int | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgent:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        agent_id=agent_id,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        model=model,
        multiagent=multiagent,
        name=name,
        skills=skills,
        system=system,
        tools=tools,
        version=version,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
