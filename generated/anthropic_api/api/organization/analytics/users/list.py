# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Report daily activity of users
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import _params as _p
from ....._client import Response, send, send_async
from ....._codecs import Lazy
from ....._json import loads
from ....._operation import Operation, RequestSpec
from ....._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.analytics_user_activity import AnalyticsUserActivity
    from .....models.organization.analytics_user_activity_page_cursor import AnalyticsUserActivityPageCursor
    from .....params.organization import AnalyticsOrder, AnalyticsUserGroupBy

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[AnalyticsUserActivity] = Operation(
    id="organization.analytics.users.list",
    http_method="GET",
    path="/v1/organizations/analytics/users",
    kind="page",
    pointer="ga#/paths/~1v1~1organizations~1analytics~1users/get",
    decode=Lazy(__package__, ".....models.organization.analytics_user_activity", "AnalyticsUserActivity"),
    decode_page=Lazy(
        __package__, ".....models.organization.analytics_user_activity_page_cursor", "AnalyticsUserActivityPageCursor"
    ),
    page="cursor",
)


def build_request(
    *,
    date: str | dt.date | None | Unset = UNSET,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsUserGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: AnalyticsOrder | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    starting_date: str | dt.date | None | Unset = UNSET,
) -> RequestSpec:
    """
    Report daily activity of users

    GET /v1/organizations/analytics/users

    Args:
        date: The day to report, as YYYY-MM-DD.
        ending_date: Day at which the report ends, as YYYY-MM-DD.
        filter: Expression that the items must satisfy.
        group_by: What the numbers are grouped by.
        limit: Most items on a page.
        order: Direction of the order.
        order_by: What the items are ordered by.
        page: Cursor of the page, as next_page of an earlier page gave it.
        starting_date: First day to report, as YYYY-MM-DD.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1analytics~1users/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "date", date)
    _p.add_query(_query, "ending_date", ending_date)
    _p.add_query(_query, "filter[]", filter)
    _p.add_query(_query, "group_by[]", group_by)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "order", order)
    _p.add_query(_query, "order_by", order_by)
    _p.add_query(_query, "page", page)
    _p.add_query(_query, "starting_date", starting_date)
    return RequestSpec(
        "GET",
        "/v1/organizations/analytics/users",
        query=_query,
    )


def parse_response(content: bytes) -> AnalyticsUserActivityPageCursor:
    """
    Decode the body of a success.
    """
    value: AnalyticsUserActivityPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    date: str | dt.date | None | Unset = UNSET,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsUserGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: AnalyticsOrder | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    starting_date: str | dt.date | None | Unset = UNSET,
) -> Response[AnalyticsUserActivityPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        date=date,
        ending_date=ending_date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        starting_date=starting_date,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    date: str | dt.date | None | Unset = UNSET,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsUserGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: AnalyticsOrder | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    starting_date: str | dt.date | None | Unset = UNSET,
) -> AnalyticsUserActivityPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        date=date,
        ending_date=ending_date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        starting_date=starting_date,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    date: str | dt.date | None | Unset = UNSET,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsUserGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: AnalyticsOrder | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    starting_date: str | dt.date | None | Unset = UNSET,
) -> Response[AnalyticsUserActivityPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        date=date,
        ending_date=ending_date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        starting_date=starting_date,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    date: str | dt.date | None | Unset = UNSET,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsUserGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: AnalyticsOrder | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
    starting_date: str | dt.date | None | Unset = UNSET,
) -> AnalyticsUserActivityPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        date=date,
        ending_date=ending_date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        order=order,
        order_by=order_by,
        page=page,
        starting_date=starting_date,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
