# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
Report daily activity of artifacts
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
    from ......models.organization.analytics_artifact_activity import AnalyticsArtifactActivity
    from ......models.organization.analytics_artifact_activity_page_cursor import AnalyticsArtifactActivityPageCursor
    from ......params.organization import AnalyticsArtifactGroupBy

__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "build_request", "parse_response", "sync", "sync_detailed"]

OPERATION: Operation[AnalyticsArtifactActivity] = Operation(
    id="beta.organization.analytics.artifacts.list",
    http_method="GET",
    path="/v1/organizations/analytics/artifacts",
    kind="page",
    pointer="beta#/paths/~1v1~1organizations~1analytics~1artifacts/get",
    decode=Lazy(__package__, "......models.organization.analytics_artifact_activity", "AnalyticsArtifactActivity"),
    decode_page=Lazy(
        __package__,
        "......models.organization.analytics_artifact_activity_page_cursor",
        "AnalyticsArtifactActivityPageCursor",
    ),
    page="cursor",
)


def build_request(
    *,
    date: str | dt.date,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsArtifactGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> RequestSpec:
    """
    Report daily activity of artifacts

    GET /v1/organizations/analytics/artifacts

    Args:
        date: The day to report, as YYYY-MM-DD.
        filter: Expression that the items must satisfy.
        group_by: What the numbers are grouped by.
        limit: Most items on a page.
        page: Cursor of the page, as next_page of an earlier page gave it.

    Returns:
        The request, not yet sent.

    Source:
        beta#/paths/~1v1~1organizations~1analytics~1artifacts/get
    """
    _query: _p.Query = []
    _p.add_query(_query, "date", date)
    _p.add_query(_query, "filter[]", filter)
    _p.add_query(_query, "group_by[]", group_by)
    _p.add_query(_query, "limit", limit)
    _p.add_query(_query, "page", page)
    return RequestSpec(
        "GET",
        "/v1/organizations/analytics/artifacts",
        query=_query,
    )


def parse_response(content: bytes) -> AnalyticsArtifactActivityPageCursor:
    """
    Decode the body of a success.
    """
    value: AnalyticsArtifactActivityPageCursor = OPERATION.decode_page(loads(content))
    return value


def sync_detailed(
    *,
    client: Client,
    date: str | dt.date,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsArtifactGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[AnalyticsArtifactActivityPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        date=date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        page=page,
    )
    return send(client, OPERATION, _request, parse_response)


def sync(
    *,
    client: Client,
    date: str | dt.date,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsArtifactGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> AnalyticsArtifactActivityPageCursor:
    """
    Like `sync_detailed`, returning the decoded body.
    """
    _request = build_request(
        date=date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        page=page,
    )
    return (send(client, OPERATION, _request, parse_response)).parsed


async def asyncio_detailed(
    *,
    client: Client,
    date: str | dt.date,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsArtifactGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> Response[AnalyticsArtifactActivityPageCursor]:
    """
    Like `build_request`, sending it; the decoded body comes with status and headers.
    """
    _request = build_request(
        date=date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        page=page,
    )
    return await send_async(client, OPERATION, _request, parse_response)


async def asyncio(
    *,
    client: Client,
    date: str | dt.date,
    filter: Sequence[str] | None | Unset = UNSET,
    group_by: Iterable[AnalyticsArtifactGroupBy] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: str | None | Unset = UNSET,
) -> AnalyticsArtifactActivityPageCursor:
    """
    Like `asyncio_detailed`, returning the decoded body.
    """
    _request = build_request(
        date=date,
        filter=filter,
        group_by=group_by,
        limit=limit,
        page=page,
    )
    return (await send_async(client, OPERATION, _request, parse_response)).parsed
