# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.agents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent
    from ..params.agents import (
        AgentCreateParamsModel,
        AgentCreateParamsTool,
        AgentUpdateParamsModel,
        AgentUpdateParamsTool,
        BetaManagedAgentsExecutionIdentityParams,
        BetaManagedAgentsMultiagentParams,
    )
    from ..params.shared import BetaManagedAgentsSkillParams, BetaManagedAgentsURLMCPServerParams
    from .beta_agents_versions import AsyncBetaAgentsVersions, BetaAgentsVersions

__all__ = ["AsyncBetaAgents", "BetaAgents"]


class BetaAgents(_SyncResource):
    """
    The methods of ``beta.agents``.
    """

    __slots__ = ()

    @property
    def versions(self) -> BetaAgentsVersions:
        """
        Returns:
            The methods of ``beta.agents.versions``.
        """
        from .beta_agents_versions import BetaAgentsVersions

        return BetaAgentsVersions(self._dispatcher)

    def archive(
        self,
        agent_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
        """
        Archive an agent, so that no new session can use it

        POST /v1/agents/{agent_id}/archive

        Args:
            agent_id: Identifier of the agent.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}~1archive/post
        """

        from ..api.beta.agents import archive as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
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

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents/post
        """

        from ..api.beta.agents import create as _endpoint

        _request = _endpoint.build_request(
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
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsAgent]:
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

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1agents/get
        """

        from ..api.beta.agents import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        agent_id: str,
        *,
        version: int | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
        """
        Get one agent, at its latest version or at the version asked for

        GET /v1/agents/{agent_id}

        Args:
            agent_id: Identifier of the agent.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}/get
        """

        from ..api.beta.agents import retrieve as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
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

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}/post
        """

        from ..api.beta.agents import update as _endpoint

        _request = _endpoint.build_request(
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
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaAgents(_AsyncResource):
    """
    The asynchronous methods of ``beta.agents``.
    """

    __slots__ = ()

    @property
    def versions(self) -> AsyncBetaAgentsVersions:
        """
        Returns:
            The asynchronous methods of ``beta.agents.versions``.
        """
        from .beta_agents_versions import AsyncBetaAgentsVersions

        return AsyncBetaAgentsVersions(self._dispatcher)

    async def archive(
        self,
        agent_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
        """
        Archive an agent, so that no new session can use it

        POST /v1/agents/{agent_id}/archive

        Args:
            agent_id: Identifier of the agent.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}~1archive/post
        """

        from ..api.beta.agents import archive as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
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

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents/post
        """

        from ..api.beta.agents import create as _endpoint

        _request = _endpoint.build_request(
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
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsAgent]:
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

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1agents/get
        """

        from ..api.beta.agents import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        agent_id: str,
        *,
        version: int | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
        """
        Get one agent, at its latest version or at the version asked for

        GET /v1/agents/{agent_id}

        Args:
            agent_id: Identifier of the agent.
            version: Version of the object.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}/get
        """

        from ..api.beta.agents import retrieve as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            version=version,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsAgent:
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

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1agents~1{agent_id}/post
        """

        from ..api.beta.agents import update as _endpoint

        _request = _endpoint.build_request(
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
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
