# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.deployment_runs.
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
    from ..models.shared.beta_managed_agents_deployment_run import BetaManagedAgentsDeploymentRun
    from ..params.deployment_runs import BetaManagedAgentsTriggerType

    pass

__all__ = ["AsyncBetaDeploymentRuns", "BetaDeploymentRuns"]


class BetaDeploymentRuns(_SyncResource):
    """
    The methods of ``beta.deployment_runs``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        created_at_gt: str | dt.datetime | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lt: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        deployment_id: str | Unset = UNSET,
        has_error: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        trigger_type: BetaManagedAgentsTriggerType | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaManagedAgentsDeploymentRun]:
        """
        List runs of deployments, filtered by deployment, trigger, outcome or time

        GET /v1/deployment_runs

        Args:
            created_at_gt: Only items created after this time.
            created_at_gte: Only items created at this time or later.
            created_at_lt: Only items created before this time.
            created_at_lte: Only items created at this time or earlier.
            deployment_id: Only items of this deployment.
            has_error: Only runs that failed, or only those that did not.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            trigger_type: Only runs that were set off this way.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1deployment_runs/get
        """

        from ..api.beta.deployment_runs import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            deployment_id=deployment_id,
            has_error=has_error,
            limit=limit,
            page=page,
            trigger_type=trigger_type,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        deployment_run_id: str,
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
        Get one run of a deployment

        GET /v1/deployment_runs/{deployment_run_id}

        Args:
            deployment_run_id: Identifier of the run.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployment_runs~1{deployment_run_id}/get
        """

        from ..api.beta.deployment_runs import retrieve as _endpoint

        _request = _endpoint.build_request(
            deployment_run_id=deployment_run_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaDeploymentRuns(_AsyncResource):
    """
    The asynchronous methods of ``beta.deployment_runs``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        created_at_gt: str | dt.datetime | Unset = UNSET,
        created_at_gte: str | dt.datetime | Unset = UNSET,
        created_at_lt: str | dt.datetime | Unset = UNSET,
        created_at_lte: str | dt.datetime | Unset = UNSET,
        deployment_id: str | Unset = UNSET,
        has_error: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        trigger_type: BetaManagedAgentsTriggerType | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaManagedAgentsDeploymentRun]:
        """
        List runs of deployments, filtered by deployment, trigger, outcome or time

        GET /v1/deployment_runs

        Args:
            created_at_gt: Only items created after this time.
            created_at_gte: Only items created at this time or later.
            created_at_lt: Only items created before this time.
            created_at_lte: Only items created at this time or earlier.
            deployment_id: Only items of this deployment.
            has_error: Only runs that failed, or only those that did not.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            trigger_type: Only runs that were set off this way.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1deployment_runs/get
        """

        from ..api.beta.deployment_runs import list as _endpoint

        _request = _endpoint.build_request(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            deployment_id=deployment_id,
            has_error=has_error,
            limit=limit,
            page=page,
            trigger_type=trigger_type,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        deployment_run_id: str,
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
        Get one run of a deployment

        GET /v1/deployment_runs/{deployment_run_id}

        Args:
            deployment_run_id: Identifier of the run.
            workspace_id: The workspace that the request is meant for, where the credential may act in
                several.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1deployment_runs~1{deployment_run_id}/get
        """

        from ..api.beta.deployment_runs import retrieve as _endpoint

        _request = _endpoint.build_request(
            deployment_run_id=deployment_run_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
