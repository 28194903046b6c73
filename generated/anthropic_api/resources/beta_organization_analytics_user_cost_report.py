# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.analytics.user_cost_report.
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
    from ..models.organization.beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from ..models.organization.beta_analytics_context_window import BetaAnalyticsContextWindow
    from ..models.organization.beta_analytics_cost_users_item import BetaAnalyticsCostUsersItem
    from ..params.organization import BetaAnalyticsInferenceGeoFilter, BetaAnalyticsProductFilter

    pass

__all__ = ["AsyncBetaOrganizationAnalyticsUserCostReport", "BetaOrganizationAnalyticsUserCostReport"]


class BetaOrganizationAnalyticsUserCostReport(_SyncResource):
    """
    The methods of ``beta.organization.analytics.user_cost_report``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        starting_at: str | dt.datetime,
        bucket_width: Literal["1d", "1h", "1m"] | str | None | Unset = UNSET,
        claude_tag_categories: Iterable[BetaAnalyticsClaudeTagCategory] | None | Unset = UNSET,
        claude_tag_user_ids: Sequence[str] | None | Unset = UNSET,
        context_windows: Iterable[BetaAnalyticsContextWindow] | None | Unset = UNSET,
        ending_at: str | dt.datetime | None | Unset = UNSET,
        exclude_deleted_users: bool | Unset = UNSET,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "cost_type",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
                "token_type",
            ]
            | str
        ]
        | None
        | Unset = UNSET,
        inference_geos: Iterable[BetaAnalyticsInferenceGeoFilter] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        models: Sequence[str] | None | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: Literal["amount", "list_amount"] | str | Unset = UNSET,
        page: str | None | Unset = UNSET,
        products: Iterable[BetaAnalyticsProductFilter] | None | Unset = UNSET,
        rbac_group_ids: Sequence[str] | None | Unset = UNSET,
        slack_channel_ids: Sequence[str] | None | Unset = UNSET,
        speeds: Sequence[Literal["fast", "standard"] | str] | None | Unset = UNSET,
        user_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[BetaAnalyticsCostUsersItem]:
        """
        Report cost for each user

        GET /v1/organizations/analytics/user_cost_report

        Args:
            starting_at: Start of the period, inclusive (RFC 3339).
            bucket_width: Width of a time bucket.
            claude_tag_categories: Only these categories of Claude Tag.
            claude_tag_user_ids: Only these users of Claude Tag.
            context_windows: Only requests within these context windows.
            ending_at: End of the period, exclusive (RFC 3339).
            exclude_deleted_users: Whether users who were deleted are left out.
            group_by: What the numbers are grouped by.
            inference_geos: Only inference in these places.
            limit: Most items on a page.
            models: Only these models.
            order: Direction of the order.
            order_by: What the items are ordered by.
            page: Cursor of the page, as next_page of an earlier page gave it.
            products: Only these products.
            rbac_group_ids: Only these groups.
            slack_channel_ids: Only these Slack channels.
            speeds: Only these speed modes.
            user_ids: Only these users.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1analytics~1user_cost_report/get
        """

        from ..api.beta.organization.analytics.user_cost_report import list as _endpoint

        _request = _endpoint.build_request(
            starting_at=starting_at,
            bucket_width=bucket_width,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            ending_at=ending_at,
            exclude_deleted_users=exclude_deleted_users,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            order=order,
            order_by=order_by,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            user_ids=user_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationAnalyticsUserCostReport(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.analytics.user_cost_report``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        starting_at: str | dt.datetime,
        bucket_width: Literal["1d", "1h", "1m"] | str | None | Unset = UNSET,
        claude_tag_categories: Iterable[BetaAnalyticsClaudeTagCategory] | None | Unset = UNSET,
        claude_tag_user_ids: Sequence[str] | None | Unset = UNSET,
        context_windows: Iterable[BetaAnalyticsContextWindow] | None | Unset = UNSET,
        ending_at: str | dt.datetime | None | Unset = UNSET,
        exclude_deleted_users: bool | Unset = UNSET,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "cost_type",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
                "token_type",
            ]
            | str
        ]
        | None
        | Unset = UNSET,
        inference_geos: Iterable[BetaAnalyticsInferenceGeoFilter] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        models: Sequence[str] | None | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: Literal["amount", "list_amount"] | str | Unset = UNSET,
        page: str | None | Unset = UNSET,
        products: Iterable[BetaAnalyticsProductFilter] | None | Unset = UNSET,
        rbac_group_ids: Sequence[str] | None | Unset = UNSET,
        slack_channel_ids: Sequence[str] | None | Unset = UNSET,
        speeds: Sequence[Literal["fast", "standard"] | str] | None | Unset = UNSET,
        user_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[BetaAnalyticsCostUsersItem]:
        """
        Report cost for each user

        GET /v1/organizations/analytics/user_cost_report

        Args:
            starting_at: Start of the period, inclusive (RFC 3339).
            bucket_width: Width of a time bucket.
            claude_tag_categories: Only these categories of Claude Tag.
            claude_tag_user_ids: Only these users of Claude Tag.
            context_windows: Only requests within these context windows.
            ending_at: End of the period, exclusive (RFC 3339).
            exclude_deleted_users: Whether users who were deleted are left out.
            group_by: What the numbers are grouped by.
            inference_geos: Only inference in these places.
            limit: Most items on a page.
            models: Only these models.
            order: Direction of the order.
            order_by: What the items are ordered by.
            page: Cursor of the page, as next_page of an earlier page gave it.
            products: Only these products.
            rbac_group_ids: Only these groups.
            slack_channel_ids: Only these Slack channels.
            speeds: Only these speed modes.
            user_ids: Only these users.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1analytics~1user_cost_report/get
        """

        from ..api.beta.organization.analytics.user_cost_report import list as _endpoint

        _request = _endpoint.build_request(
            starting_at=starting_at,
            bucket_width=bucket_width,
            claude_tag_categories=claude_tag_categories,
            claude_tag_user_ids=claude_tag_user_ids,
            context_windows=context_windows,
            ending_at=ending_at,
            exclude_deleted_users=exclude_deleted_users,
            group_by=group_by,
            inference_geos=inference_geos,
            limit=limit,
            models=models,
            order=order,
            order_by=order_by,
            page=page,
            products=products,
            rbac_group_ids=rbac_group_ids,
            slack_channel_ids=slack_channel_ids,
            speeds=speeds,
            user_ids=user_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)
