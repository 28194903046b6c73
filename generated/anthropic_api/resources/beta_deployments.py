# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.deployments.
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
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.deployments.beta_managed_agents_deployment import BetaManagedAgentsDeployment
    from ..models.deployments.beta_managed_agents_deployment_status import BetaManagedAgentsDeploymentStatus
    from ..models.deployments.beta_managed_agents_schedule import BetaManagedAgentsSchedule
    from ..models.shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from ..models.shared.beta_managed_agents_deployment_run import BetaManagedAgentsDeploymentRun
    from ..params.deployments import (
        BetaManagedAgentsDeploymentInitialEventParams,
        BetaManagedAgentsScheduleParams,
        DeploymentCreateParamsAgent,
        DeploymentCreateParamsResource,
        DeploymentUpdateParamsAgent,
        DeploymentUpdateParamsResource,
    )
    from ..params.shared import BetaManagedAgentsBudgetLimitParam

    pass

__all__ = ["AsyncBetaDeployments", "BetaDeployments"]


class BetaDeployments(_SyncResource):
    """
    The methods of ``beta.deployments``.
    """

    __slots__ = ()

    def archive(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Archive a deployment, so that it never runs again

        POST /v1/deployments/{deployment_id}/archive

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1archive/post
        """

        from ..api.beta.deployments import archive as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        agent: DeploymentCreateParamsAgent,
        environment_id: str,
        initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams],
        name: str,
        workspace_id: str | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        resources: Iterable[DeploymentCreateParamsResource] | Unset = UNSET,
        schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Create a deployment, which starts sessions of an agent on a schedule or on demand

        POST /v1/deployments

        Args:
            environment_id: Identifier of the environment.
            name: Name.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments/post
        """

        from ..api.beta.deployments import create as _endpoint

        _request = _endpoint.build_request(
            agent=agent,
            environment_id=environment_id,
            initial_events=initial_events,
            name=name,
            workspace_id=workspace_id,
            budget=budget,
            description=description,
            metadata=metadata,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        agent_id: str | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        status: BetaManagedAgentsDeploymentStatus | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsDeployment]:
        """
        List the deployments of the workspace

        GET /v1/deployments

        Args:
            agent_id: Only items of this agent.
            created_at_gte: Only items created at this time or later.
            created_at_lte: Only items created at this time or earlier.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            status: Only items of this status.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1deployments/get
        """

        from ..api.beta.deployments import list as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            status=status,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def pause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Pause a deployment; its schedule starts no runs until it is unpaused

        POST /v1/deployments/{deployment_id}/pause

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1pause/post
        """

        from ..api.beta.deployments import pause as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Get one deployment

        GET /v1/deployments/{deployment_id}

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}/get
        """

        from ..api.beta.deployments import retrieve as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def run(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeploymentRun:
        """
        Start a run of a deployment now

        POST /v1/deployments/{deployment_id}/run

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1run/post
        """

        from ..api.beta.deployments import run as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def unpause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Resume a paused deployment

        POST /v1/deployments/{deployment_id}/unpause

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1unpause/post
        """

        from ..api.beta.deployments import unpause as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        agent: DeploymentUpdateParamsAgent | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        environment_id: str | Unset = UNSET,
        initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams] | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        name: str | Unset = UNSET,
        resources: Iterable[DeploymentUpdateParamsResource] | None | Unset = UNSET,
        schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
        vault_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Change a deployment

        POST /v1/deployments/{deployment_id}

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            environment_id: Identifier of the environment.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}/post
        """

        from ..api.beta.deployments import update as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
            agent=agent,
            budget=budget,
            description=description,
            environment_id=environment_id,
            initial_events=initial_events,
            metadata=metadata,
            name=name,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaDeployments(_AsyncResource):
    """
    The asynchronous methods of ``beta.deployments``.
    """

    __slots__ = ()

    async def archive(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Archive a deployment, so that it never runs again

        POST /v1/deployments/{deployment_id}/archive

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1archive/post
        """

        from ..api.beta.deployments import archive as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        agent: DeploymentCreateParamsAgent,
        environment_id: str,
        initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams],
        name: str,
        workspace_id: str | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        resources: Iterable[DeploymentCreateParamsResource] | Unset = UNSET,
        schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Create a deployment, which starts sessions of an agent on a schedule or on demand

        POST /v1/deployments

        Args:
            environment_id: Identifier of the environment.
            name: Name.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments/post
        """

        from ..api.beta.deployments import create as _endpoint

        _request = _endpoint.build_request(
            agent=agent,
            environment_id=environment_id,
            initial_events=initial_events,
            name=name,
            workspace_id=workspace_id,
            budget=budget,
            description=description,
            metadata=metadata,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        agent_id: str | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        status: BetaManagedAgentsDeploymentStatus | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsDeployment]:
        """
        List the deployments of the workspace

        GET /v1/deployments

        Args:
            agent_id: Only items of this agent.
            created_at_gte: Only items created at this time or later.
            created_at_lte: Only items created at this time or earlier.
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            status: Only items of this status.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1deployments/get
        """

        from ..api.beta.deployments import list as _endpoint

        _request = _endpoint.build_request(
            agent_id=agent_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            status=status,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def pause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Pause a deployment; its schedule starts no runs until it is unpaused

        POST /v1/deployments/{deployment_id}/pause

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1pause/post
        """

        from ..api.beta.deployments import pause as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Get one deployment

        GET /v1/deployments/{deployment_id}

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}/get
        """

        from ..api.beta.deployments import retrieve as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def run(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeploymentRun:
        """
        Start a run of a deployment now

        POST /v1/deployments/{deployment_id}/run

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1run/post
        """

        from ..api.beta.deployments import run as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def unpause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Resume a paused deployment

        POST /v1/deployments/{deployment_id}/unpause

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}~1unpause/post
        """

        from ..api.beta.deployments import unpause as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Unset = UNSET,
        agent: DeploymentUpdateParamsAgent | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        environment_id: str | Unset = UNSET,
        initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams] | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        name: str | Unset = UNSET,
        resources: Iterable[DeploymentUpdateParamsResource] | None | Unset = UNSET,
        schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None | Unset = UNSET,
        vault_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaManagedAgentsDeployment:
        """
        Change a deployment

        POST /v1/deployments/{deployment_id}

        Args:
            deployment_id: Identifier of the deployment.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.
            description: Description in plain text.
            environment_id: Identifier of the environment.
            metadata: Pairs of strings of your own, kept with the object and not interpreted.
            name: Name.
            vault_ids: Identifiers of the vaults whose credentials may be used.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployments~1{deployment_id}/post
        """

        from ..api.beta.deployments import update as _endpoint

        _request = _endpoint.build_request(
            deployment_id=deployment_id,
            workspace_id=workspace_id,
            agent=agent,
            budget=budget,
            description=description,
            environment_id=environment_id,
            initial_events=initial_events,
            metadata=metadata,
            name=name,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
