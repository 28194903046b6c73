# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Report the activity of the whole organization, day by day
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
    from collections.abc import Sequence

    from ....._client import Client
    from ....._values import Unset
    from .....models.organization.analytics_single_day_activity_summary import AnalyticsSingleDayActivitySummary
    from .....models.organization.analytics_single_day_activity_summary_page_cursor import (
        AnalyticsSingleDayActivitySummaryPageCursor,
    )

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[AnalyticsSingleDayActivitySummary] = Operation(
    id="organization.analytics.summaries.list",
    http_method="GET",
    path="/v1/organizations/analytics/summaries",
    kind="page",
    pointer="ga#/paths/~1v1~1organizations~1analytics~1summaries/get",
    decode=Lazy(
        __package__,
        ".....models.organization.analytics_single_day_activity_summary",
        "AnalyticsSingleDayActivitySummary",
    ),
    decode_page=Lazy(
        __package__,
        ".....models.organization.analytics_single_day_activity_summary_page_cursor",
        "AnalyticsSingleDayActivitySummaryPageCursor",
    ),
    page="cursor",
)


def build_request(
    *,
    starting_date: str | dt.date,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Report the activity of the whole organization, day by day

    GET /v1/organizations/analytics/summaries

    Args:
        starting_date: First day to report, as YYYY-MM-DD.
        ending_date: Day at which the report ends, as YYYY-MM-DD.
        filter: Expression that the items must satisfy.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.

    Returns:
        The request, not yet sent.

    Source:
        ga#/paths/~1v1~1organizations~1analytics~1summaries/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "starting_date", starting_date)
    _p.add_query(_query, "ending_date", ending_date)
    _p.add_query(_query, "filter[]", filter)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    return RequestSpec(
        "GET",
        "/v1/organizations/analytics/summaries",
        query=_query,
    )


def parse_response(content: bytes) -> AnalyticsSingleDayActivitySummaryPageCursor:
    """
    Decode the body of a success.
    """
    value: AnalyticsSingleDayActivitySummaryPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    starting_date: str | dt.date,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[AnalyticsSingleDayActivitySummaryPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        starting_date=starting_date,
        ending_date=ending_date,
        filter=filter,
        limit=limit,
        page=page,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    starting_date: str | dt.date,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> AnalyticsSingleDayActivitySummaryPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        starting_date=starting_date,
        ending_date=ending_date,
        filter=filter,
        limit=limit,
        page=page,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    starting_date: str | dt.date,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[AnalyticsSingleDayActivitySummaryPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        starting_date=starting_date,
        ending_date=ending_date,
        filter=filter,
        limit=limit,
        page=page,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    starting_date: str | dt.date,
    ending_date: str | dt.date | None | Unset = UNSET,
    filter: Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> AnalyticsSingleDayActivitySummaryPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        starting_date=starting_date,
        ending_date=ending_date,
        filter=filter,
        limit=limit,
        page=page,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
