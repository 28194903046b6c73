# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Create an agent: its model, instructions, tools and skills under one id
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
        AgentCreateParamsModel,
        AgentCreateParamsTool,
        BetaManagedAgentsExecutionIdentityParams,
        BetaManagedAgentsMultiagentParams,
    )
    from ....params.shared import BetaManagedAgentsSkillParams, BetaManagedAgentsURLMCPServerParams

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaManagedAgentsAgent] = Operation(
    id="beta.agents.create",
    http_method="POST",
    path="/v1/agents",
    kind="json",
    pointer="beta#/paths/~1v1~1agents/post",
    decode=Lazy(__package__, "....models.agents.beta_managed_agents_agent", "BetaManagedAgentsAgent"),
    betas=("managed-agents-2026-04-01",),
)


def build_request(
    *,
    model: AgentCreateParamsModel,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentCreateParamsTool] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> RequestSpec:
    """
    Create an agent: its model, instructions, tools and skills under one id

    POST /v1/agents

    Args:
        model: Id or alias of the model.
        name: Name.
        workspace_id: The workspace that the request is meant for, where the credential may act in
            several.
        description: Description in plain text.
        mcp_servers: MCP servers that may be used.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        skills: Skills that the agent may use.
        system: The system prompt.
        tools: Tools that the model may use.
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1agents/post
    """
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-workspace-id", workspace_id)
    _p.add_header(_headers, "anthropic-beta", betas)
    _body: _p.Body = {"model": model, "name": name}
    if description is not UNSET:
        _body["description"] = description
    if execution_identity is not UNSET:
        _body["execution_identity"] = execution_identity
    if mcp_servers is not UNSET:
        _body["mcp_servers"] = mcp_servers
    if metadata is not UNSET:
        _body["metadata"] = metadata
    if multiagent is not UNSET:
        _body["multiagent"] = multiagent
    if skills is not UNSET:
        _body["skills"] = skills
    if system is not UNSET:
        _body["system"] = system
    if tools is not UNSET:
        _body["tools"] = tools
    return RequestSpec(
        "POST",
        "/v1/agents",
        headers=_headers,
        json=_body,
    )


def parse_response(content: bytes) -> BetaManagedAgentsAgent:
    """
    Decode the body of a success.
    """
    value: BetaManagedAgentsAgent = OPERATION.decode(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    model: AgentCreateParamsModel,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentCreateParamsTool] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgent]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        model=model,
        name=name,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        multiagent=multiagent,
        skills=skills,
        system=system,
        tools=tools,
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    model: AgentCreateParamsModel,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentCreateParamsTool] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgent:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        model=model,
        name=name,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        multiagent=multiagent,
        skills=skills,
        system=system,
        tools=tools,
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    model: AgentCreateParamsModel,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentCreateParamsTool] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> Response[BetaManagedAgentsAgent]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        model=model,
        name=name,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        multiagent=multiagent,
        skills=skills,
        system=system,
        tools=tools,
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    model: AgentCreateParamsModel,
    name: str,
    workspace_id: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None | Unset = UNSET,
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | Unset = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    multiagent: BetaManagedAgentsMultiagentParams | None | Unset = UNSET,
    skills: Iterable[BetaManagedAgentsSkillParams] | Unset = UNSET,
    system: str | None | Unset = UNSET,
    tools: Iterable[AgentCreateParamsTool] | Unset = UNSET,
    betas: Iterable[str] = (),
) -> BetaManagedAgentsAgent:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        model=model,
        name=name,
        workspace_id=workspace_id,
        description=description,
        execution_identity=execution_identity,
        mcp_servers=mcp_servers,
        metadata=metadata,
        multiagent=multiagent,
        skills=skills,
        system=system,
        tools=tools,
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
