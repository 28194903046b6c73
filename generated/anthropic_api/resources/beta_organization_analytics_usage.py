# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.analytics.usage.
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
    from ..models.organization.beta_analytics_actor_type import BetaAnalyticsActorType
    from ..models.organization.beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from ..models.organization.beta_analytics_context_window import BetaAnalyticsContextWindow
    from ..models.organization.beta_analytics_service_tier import BetaAnalyticsServiceTier
    from ..models.organization.beta_analytics_speed import BetaAnalyticsSpeed
    from ..models.organization.beta_analytics_usage_item import BetaAnalyticsUsageItem
    from ..params.organization import (
        BetaAnalyticsInferenceGeoFilter,
        BetaAnalyticsTimeBucketWidth,
        BetaAnalyticsUsageCostProductFilter,
        BetaAnalyticsUsageCostSortOrder,
        BetaAnalyticsUsageGroupBy,
        BetaAnalyticsUsageOrderBy,
    )

    pass

__all__ = ["AsyncBetaOrganizationAnalyticsUsage", "BetaOrganizationAnalyticsUsage"]


class BetaOrganizationAnalyticsUsage(_SyncResource):
    """
    The methods of ``beta.organization.analytics.usage``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        starting_at: str | dt.datetime,
        actor_ids: Sequence[str] | None | Unset = UNSET,
        actor_types: Iterable[BetaAnalyticsActorType] | None | Unset = UNSET,
        agent_ids: Sequence[str] | None | Unset = UNSET,
        api_key_ids: Sequence[str] | None | Unset = UNSET,
        claude_tag_categories: Iterable[BetaAnalyticsClaudeTagCategory] | None | Unset = UNSET,
        claude_tag_user_ids: Sequence[str] | None | Unset = UNSET,
        context_windows: Iterable[BetaAnalyticsContextWindow] | None | Unset = UNSET,
        deployment_ids: Sequence[str] | None | Unset = UNSET,
        ending_at: str | dt.datetime | None | Unset = UNSET,
        environment_ids: Sequence[str] | None | Unset = UNSET,
        exclude_deleted_users: bool | Unset = UNSET,
        group_by: Iterable[BetaAnalyticsUsageGroupBy] | None | Unset = UNSET,
        inference_geos: Iterable[BetaAnalyticsInferenceGeoFilter] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        models: Sequence[str] | None | Unset = UNSET,
        order: BetaAnalyticsUsageCostSortOrder | Unset = UNSET,
        order_by: BetaAnalyticsUsageOrderBy | Unset = UNSET,
        organization_ids: Sequence[str] | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        products: Iterable[BetaAnalyticsUsageCostProductFilter] | None | Unset = UNSET,
        rbac_group_ids: Sequence[str] | None | Unset = UNSET,
        service_tiers: Iterable[BetaAnalyticsServiceTier] | None | Unset = UNSET,
        session_ids: Sequence[str] | None | Unset = UNSET,
        slack_channel_ids: Sequence[str] | None | Unset = UNSET,
        speeds: Iterable[BetaAnalyticsSpeed] | None | Unset = UNSET,
        time_bucket_width: BetaAnalyticsTimeBucketWidth | None | Unset = UNSET,
        user_profile_ids: Sequence[str] | None | Unset = UNSET,
        workspace_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaAnalyticsUsageItem]:
        """
        Report token usage over a period, grouped and filtered as asked

        GET /v1/organizations/analytics/usage

        Args:
            starting_at: Start of the period, inclusive (RFC 3339).
            actor_ids: Only these actors.
            actor_types: Only these kinds of actors.
            agent_ids: Only these agents.
            api_key_ids: Only these API keys.
            claude_tag_categories: Only these categories of Claude Tag.
            claude_tag_user_ids: Only these users of Claude Tag.
            context_windows: Only requests within these context windows.
            deployment_ids: Only these deployments.
            ending_at: End of the period, exclusive (RFC 3339).
            environment_ids: Only these environments.
            exclude_deleted_users: Whether users who were deleted are left out.
            group_by: What the numbers are grouped by.
            inference_geos: Only inference in these places.
            limit: Most items on a page.
            models: Only these models.
            order: Direction of the order.
            order_by: What the items are ordered by.
            organization_ids: Only these organizations.
            page: Cursor of the page, as next_page of an earlier page gave it.
            products: Only these products.
            rbac_group_ids: Only these groups.
            service_tiers: Only these service tiers.
            session_ids: Only these sessions.
            slack_channel_ids: Only these Slack channels.
            speeds: Only these speed modes.
            time_bucket_width: Width of a time bucket.
            user_profile_ids: Only these user profiles.
            workspace_ids: Only these workspaces.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1analytics~1usage/get
        """

        from ..api.beta.organization.analytics.usage import list as _endpoint

        _request = _endpoint.build_request(
            starting_at=starting_at,
            actor_ids=actor_ids,
            actor_types=actor_types,
            agent_ids=agent_ids,
            api_key_ids=api_key_ids,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            deployment_ids=deployment_ids,
            ending_at=ending_at,
            environment_ids=environment_ids,
            exclude_deleted_users=exclude_deleted_users,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            order=order,
            order_by=order_by,
            organization_ids=organization_ids,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            service_tiers=service_tiers,
            session_ids=session_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            time_bucket_width=time_bucket_width,
            user_profile_ids=user_profile_ids,
            workspace_ids=workspace_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationAnalyticsUsage(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.analytics.usage``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        starting_at: str | dt.datetime,
        actor_ids: Sequence[str] | None | Unset = UNSET,
        actor_types: Iterable[BetaAnalyticsActorType] | None | Unset = UNSET,
        agent_ids: Sequence[str] | None | Unset = UNSET,
        api_key_ids: Sequence[str] | None | Unset = UNSET,
        claude_tag_categories: Iterable[BetaAnalyticsClaudeTagCategory] | None | Unset = UNSET,
        claude_tag_user_ids: Sequence[str] | None | Unset = UNSET,
        context_windows: Iterable[BetaAnalyticsContextWindow] | None | Unset = UNSET,
        deployment_ids: Sequence[str] | None | Unset = UNSET,
        ending_at: str | dt.datetime | None | Unset = UNSET,
        environment_ids: Sequence[str] | None | Unset = UNSET,
        exclude_deleted_users: bool | Unset = UNSET,
        group_by: Iterable[BetaAnalyticsUsageGroupBy] | None | Unset = UNSET,
        inference_geos: Iterable[BetaAnalyticsInferenceGeoFilter] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        models: Sequence[str] | None | Unset = UNSET,
        order: BetaAnalyticsUsageCostSortOrder | Unset = UNSET,
        order_by: BetaAnalyticsUsageOrderBy | Unset = UNSET,
        organization_ids: Sequence[str] | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        products: Iterable[BetaAnalyticsUsageCostProductFilter] | None | Unset = UNSET,
        rbac_group_ids: Sequence[str] | None | Unset = UNSET,
        service_tiers: Iterable[BetaAnalyticsServiceTier] | None | Unset = UNSET,
        session_ids: Sequence[str] | None | Unset = UNSET,
        slack_channel_ids: Sequence[str] | None | Unset = UNSET,
        speeds: Iterable[BetaAnalyticsSpeed] | None | Unset = UNSET,
        time_bucket_width: BetaAnalyticsTimeBucketWidth | None | Unset = UNSET,
        user_profile_ids: Sequence[str] | None | Unset = UNSET,
        workspace_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaAnalyticsUsageItem]:
        """
        Report token usage over a period, grouped and filtered as asked

        GET /v1/organizations/analytics/usage

        Args:
            starting_at: Start of the period, inclusive (RFC 3339).
            actor_ids: Only these actors.
            actor_types: Only these kinds of actors.
            agent_ids: Only these agents.
            api_key_ids: Only these API keys.
            claude_tag_categories: Only these categories of Claude Tag.
            claude_tag_user_ids: Only these users of Claude Tag.
            context_windows: Only requests within these context windows.
            deployment_ids: Only these deployments.
            ending_at: End of the period, exclusive (RFC 3339).
            environment_ids: Only these environments.
            exclude_deleted_users: Whether users who were deleted are left out.
            group_by: What the numbers are grouped by.
            inference_geos: Only inference in these places.
            limit: Most items on a page.
            models: Only these models.
            order: Direction of the order.
            order_by: What the items are ordered by.
            organization_ids: Only these organizations.
            page: Cursor of the page, as next_page of an earlier page gave it.
            products: Only these products.
            rbac_group_ids: Only these groups.
            service_tiers: Only these service tiers.
            session_ids: Only these sessions.
            slack_channel_ids: Only these Slack channels.
            speeds: Only these speed modes.
            time_bucket_width: Width of a time bucket.
            user_profile_ids: Only these user profiles.
            workspace_ids: Only these workspaces.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1analytics~1usage/get
        """

        from ..api.beta.organization.analytics.usage import list as _endpoint

        _request = _endpoint.build_request(
            starting_at=starting_at,
            actor_ids=actor_ids,
            actor_types=actor_types,
            agent_ids=agent_ids,
            api_key_ids=api_key_ids,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            deployment_ids=deployment_ids,
            ending_at=ending_at,
            environment_ids=environment_ids,
            exclude_deleted_users=exclude_deleted_users,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            order=order,
            order_by=order_by,
            organization_ids=organization_ids,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            service_tiers=service_tiers,
            session_ids=session_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            time_bucket_width=time_bucket_width,
            user_profile_ids=user_profile_ids,
            workspace_ids=workspace_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)
