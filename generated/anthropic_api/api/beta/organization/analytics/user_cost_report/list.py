# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Report cost for each user
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
    from typing import Literal

    from ......_client import Client
    from ......_values import Unset
    from ......models.organization.beta_analytics_claude_tag_category import BetaAnalyticsClaudeTagCategory
    from ......models.organization.beta_analytics_context_window import BetaAnalyticsContextWindow
    from ......models.organization.beta_analytics_cost_users_item import BetaAnalyticsCostUsersItem
    from ......models.organization.beta_analytics_cost_users_item_report_page_cursor import (
        BetaAnalyticsCostUsersItemReportPageCursor,
    )
    from ......params.organization import BetaAnalyticsInferenceGeoFilter, BetaAnalyticsProductFilter

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[BetaAnalyticsCostUsersItem] = Operation(
    id="beta.organization.analytics.user_cost_report.list",
    http_method="GET",
    path="/v1/organizations/analytics/user_cost_report",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1analytics~1user_cost_report/get",
    decode=Lazy(__package__, "......models.organization.beta_analytics_cost_users_item", "BetaAnalyticsCostUsersItem"),
    decode_page=Lazy(
        __package__,
        "......models.organization.beta_analytics_cost_users_item_report_page_cursor",
        "BetaAnalyticsCostUsersItemReportPageCursor",
    ),
    page="report_cursor",
)


def build_request(
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
) -> RequestSpec:
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
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1analytics~1user_cost_report/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "starting_at", starting_at)
    _p.add_query(_query, "bucket_width", bucket_width)
    _p.add_query(_query, "claude_tag_categories[]", claude_tag_categories)
    _p.add_query(_query, "claude_tag_user_ids[]", claude_tag_user_ids)
    _p.add_query(_query, "context_windows[]", context_windows)
    _p.add_query(_query, "ending_at", ending_at)
    _p.add_query(_query, "exclude_deleted_users", exclude_deleted_users)
    _p.add_query(_query, "group_by[]", group_by)
    _p.add_query(_query, "inference_geos[]", inference_geos)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "models[]", models)
    _p.add_query(_query, "order", order)
    _p.add_query(_query, "order_by", order_by)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "products[]", products)
    _p.add_query(_query, "rbac_group_ids[]", rbac_group_ids)
    _p.add_query(_query, "slack_channel_ids[]", slack_channel_ids)
    _p.add_query(_query, "speeds[]", speeds)
    _p.add_query(_query, "user_ids[]", user_ids)
    return RequestSpec(
        "GET",
        "/v1/organizations/analytics/user_cost_report",
        query=_query,
    )


def parse_response(content: bytes) -> BetaAnalyticsCostUsersItemReportPageCursor:
    """
    Decode the body of a success.
    """
    value: BetaAnalyticsCostUsersItemReportPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
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
) -> Response[BetaAnalyticsCostUsersItemReportPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
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
) -> BetaAnalyticsCostUsersItemReportPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
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
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
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
) -> Response[BetaAnalyticsCostUsersItemReportPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
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
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
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
) -> BetaAnalyticsCostUsersItemReportPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
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
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
