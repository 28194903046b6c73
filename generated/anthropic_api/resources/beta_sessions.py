# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.sessions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.sessions.beta_managed_agents_deleted_session import BetaManagedAgentsDeletedSession
    from ..models.sessions.beta_managed_agents_session import BetaManagedAgentsSession
    from ..models.shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from ..params.sessions import (
        BetaManagedAgentsSessionAgentUpdateParam,
        InitialEvent,
        SessionCreateParamsAgent,
        SessionCreateParamsResource,
    )
    from ..params.shared import BetaManagedAgentsBudgetLimitParam
    from .beta_sessions_events import AsyncBetaSessionsEvents, BetaSessionsEvents
    from .beta_sessions_resources import AsyncBetaSessionsResources, BetaSessionsResources
    from .beta_sessions_threads import AsyncBetaSessionsThreads, BetaSessionsThreads

__all__ = ["AsyncBetaSessions", "BetaSessions"]


class BetaSessions(_SyncResource):
    """
    The methods of ``beta.sessions``.
    """

    __slots__ = ()

    @property
    def events(self) -> BetaSessionsEvents:
        """
        Returns:
            The methods of ``beta.sessions.events``.
        """
        from .beta_sessions_events import BetaSessionsEvents

        return BetaSessionsEvents(self._dispatcher)

    @property
    def resources(self) -> BetaSessionsResources:
        """
        Returns:
            The methods of ``beta.sessions.resources``.
        """
        from .beta_sessions_resources import BetaSessionsResources

        return BetaSessionsResources(self._dispatcher)

    @property
    def threads(self) -> BetaSessionsThreads:
        """
        Returns:
            The methods of ``beta.sessions.threads``.
        """
        from .beta_sessions_threads import BetaSessionsThreads

        return BetaSessionsThreads(self._dispatcher)

    def archive(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Archive a session, which then takes no more events

        POST /v1/sessions/{session_id}/archive

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1archive/post
        """

        from ..api.beta.sessions import archive as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        agent: SessionCreateParamsAgent,
        environment_id: str,
        workspace_id: str | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Unset = UNSET,
        initial_events: Iterable[InitialEvent] | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        resources: Iterable[SessionCreateParamsResource] | Unset = UNSET,
        title: str | None | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Start a session of an agent in an environment

        POST /v1/sessions

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            title: Title.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions/post
        """

        from ..api.beta.sessions import create as _endpoint

        _request = _endpoint.build_request(
            agent=agent,
            environment_id=environment_id,
            workspace_id=workspace_id,
            budget=budget,
            initial_events=initial_events,
            metadata=metadata,
            resources=resources,
            title=title,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedSession:
        """
        Delete a session with its events

        DELETE /v1/sessions/{session_id}

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}/delete
        """

        from ..api.beta.sessions import delete as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsSession]:
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

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions/get
        """

        from ..api.beta.sessions import list as _endpoint

        _request = _endpoint.build_request(
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
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Get one session and its status

        GET /v1/sessions/{session_id}

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}/get
        """

        from ..api.beta.sessions import retrieve as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        agent: BetaManagedAgentsSessionAgentUpdateParam | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Change a session, such as its title, metadata or agent

        POST /v1/sessions/{session_id}

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            title: Title.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}/post
        """

        from ..api.beta.sessions import update as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
            agent=agent,
            budget=budget,
            metadata=metadata,
            title=title,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaSessions(_AsyncResource):
    """
    The asynchronous methods of ``beta.sessions``.
    """

    __slots__ = ()

    @property
    def events(self) -> AsyncBetaSessionsEvents:
        """
        Returns:
            The asynchronous methods of ``beta.sessions.events``.
        """
        from .beta_sessions_events import AsyncBetaSessionsEvents

        return AsyncBetaSessionsEvents(self._dispatcher)

    @property
    def resources(self) -> AsyncBetaSessionsResources:
        """
        Returns:
            The asynchronous methods of ``beta.sessions.resources``.
        """
        from .beta_sessions_resources import AsyncBetaSessionsResources

        return AsyncBetaSessionsResources(self._dispatcher)

    @property
    def threads(self) -> AsyncBetaSessionsThreads:
        """
        Returns:
            The asynchronous methods of ``beta.sessions.threads``.
        """
        from .beta_sessions_threads import AsyncBetaSessionsThreads

        return AsyncBetaSessionsThreads(self._dispatcher)

    async def archive(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Archive a session, which then takes no more events

        POST /v1/sessions/{session_id}/archive

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}~1archive/post
        """

        from ..api.beta.sessions import archive as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        agent: SessionCreateParamsAgent,
        environment_id: str,
        workspace_id: str | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | Unset = UNSET,
        initial_events: Iterable[InitialEvent] | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        resources: Iterable[SessionCreateParamsResource] | Unset = UNSET,
        title: str | None | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Start a session of an agent in an environment

        POST /v1/sessions

        Args:
            environment_id: Identifier of the environment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            title: Title.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions/post
        """

        from ..api.beta.sessions import create as _endpoint

        _request = _endpoint.build_request(
            agent=agent,
            environment_id=environment_id,
            workspace_id=workspace_id,
            budget=budget,
            initial_events=initial_events,
            metadata=metadata,
            resources=resources,
            title=title,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeletedSession:
        """
        Delete a session with its events

        DELETE /v1/sessions/{session_id}

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}/delete
        """

        from ..api.beta.sessions import delete as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsSession]:
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

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1sessions/get
        """

        from ..api.beta.sessions import list as _endpoint

        _request = _endpoint.build_request(
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
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Get one session and its status

        GET /v1/sessions/{session_id}

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}/get
        """

        from ..api.beta.sessions import retrieve as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        session_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        agent: BetaManagedAgentsSessionAgentUpdateParam | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsSession:
        """
        Change a session, such as its title, metadata or agent

        POST /v1/sessions/{session_id}

        Args:
            session_id: Identifier of the session.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            title: Title.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1sessions~1{session_id}/post
        """

        from ..api.beta.sessions import update as _endpoint

        _request = _endpoint.build_request(
            session_id=session_id,
            workspace_id=workspace_id,
            agent=agent,
            budget=budget,
            metadata=metadata,
            title=title,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
