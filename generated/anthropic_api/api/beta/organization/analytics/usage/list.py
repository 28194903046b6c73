# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Report token usage over a period, grouped and filtered as asked
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...... import _params as _p
from ......_client import Response, send, send_async
from ......_codecs import Lazy
from ......_json import loads
from ......_operation import Operation, RequestSpec
from ......_values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.beta_analytics_actor_type import BetaAnalyticsActorType
    from ......models.organization.beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from ......models.organization.beta_analytics_context_window import BetaAnalyticsContextWindow
    from ......models.organization.beta_analytics_service_tier import BetaAnalyticsServiceTier
    from ......models.organization.beta_analytics_speed import BetaAnalyticsSpeed
    from ......models.organization.beta_analytics_usage_item import BetaAnalyticsUsageItem
    from ......models.organization.beta_analytics_usage_item_report_page_cursor import (
        BetaAnalyticsUsageItemReportPageCursor,
    )
    from ......params.organization import (
        BetaAnalyticsInferenceGeoFilter,
        BetaAnalyticsTimeBucketWidth,
        BetaAnalyticsUsageCostProductFilter,
        BetaAnalyticsUsageCostSortOrder,
        BetaAnalyticsUsageGroupBy,
        BetaAnalyticsUsageOrderBy,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaAnalyticsUsageItem] = Operation(
    id="beta.organization.analytics.usage.list",
    http_method="GET",
    path="/v1/organizations/analytics/usage",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1analytics~1usage/get",
    decode=Lazy(__package__, "......models.organization.beta_analytics_usage_item", "BetaAnalyticsUsageItem"),
    decode_page=Lazy(
        __package__,
        "......models.organization.beta_analytics_usage_item_report_page_cursor",
        "BetaAnalyticsUsageItemReportPageCursor",
    ),
    page="report_cursor",
    betas=("analytics-usage-cost-2026-08-24",),
)


def build_request(
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
    betas: Iterable[str] = (),
) -> RequestSpec:
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
        betas: Beta features to use, as values of ``anthropic-beta``.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1analytics~1usage/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "starting_at", starting_at)
    _p.add_query(_query, "actor_ids[]", actor_ids)
    _p.add_query(_query, "actor_types[]", actor_types)
    _p.add_query(_query, "agent_ids[]", agent_ids)
    _p.add_query(_query, "api_key_ids[]", api_key_ids)
    _p.add_query(_query, "claude_tag_categories[]", claude_tag_categories)
    _p.add_query(_query, "claude_tag_user_ids[]", claude_tag_user_ids)
    _p.add_query(_query, "context_windows[]", context_windows)
    _p.add_query(_query, "deployment_ids[]", deployment_ids)
    _p.add_query(_query, "ending_at", ending_at)
    _p.add_query(_query, "environment_ids[]", environment_ids)
    _p.add_query(_query, "exclude_deleted_users", exclude_deleted_users)
    _p.add_query(_query, "group_by[]", group_by)
    _p.add_query(_query, "inference_geos[]", inference_geos)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "models[]", models)
    _p.add_query(_query, "order", order)
    _p.add_query(_query, "order_by", order_by)
    _p.add_query(_query, "organization_ids[]", organization_ids)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "products[]", products)
    _p.add_query(_query, "rbac_group_ids[]", rbac_group_ids)
    _p.add_query(_query, "service_tiers[]", service_tiers)
    _p.add_query(_query, "session_ids[]", session_ids)
    _p.add_query(_query, "slack_channel_ids[]", slack_channel_ids)
    _p.add_query(_query, "speeds[]", speeds)
    _p.add_query(_query, "time_bucket_width", time_bucket_width)
    _p.add_query(_query, "user_profile_ids[]", user_profile_ids)
    _p.add_query(_query, "workspace_ids[]", workspace_ids)
    _headers: _p.Headers = {}
    _p.add_header(_headers, "anthropic-beta", betas)
    return RequestSpec(
        "GET",
        "/v1/organizations/analytics/usage",
        query=_query,
        headers=_headers,
    )


def parse_response(content: bytes) -> BetaAnalyticsUsageItemReportPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaAnalyticsUsageItemReportPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
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
    betas: Iterable[str] = (),
) -> Response[BetaAnalyticsUsageItemReportPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
        betas=betas,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
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
    betas: Iterable[str] = (),
) -> BetaAnalyticsUsageItemReportPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
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
        betas=betas,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
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
    betas: Iterable[str] = (),
) -> Response[BetaAnalyticsUsageItemReportPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
        betas=betas,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
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
    betas: Iterable[str] = (),
) -> BetaAnalyticsUsageItemReportPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
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
        betas=betas,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
