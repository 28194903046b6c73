# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.analytics.summaries.
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
    from ..models.organization.analytics_single_day_activity_summary import AnalyticsSingleDayActivitySummary

    pass

__all__ = ["AsyncBetaOrganizationAnalyticsSummaries", "BetaOrganizationAnalyticsSummaries"]


class BetaOrganizationAnalyticsSummaries(_SyncResource):
    """
    The methods of ``beta.organization.analytics.summaries``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        starting_date: str | dt.date,
        ending_date: str | dt.date | None | Unset = UNSET,
        filter: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[AnalyticsSingleDayActivitySummary]:
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
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1analytics~1summaries/get
        """

        from ..api.beta.organization.analytics.summaries import list as _endpoint

        _request = _endpoint.build_request(
            starting_date=starting_date,
            ending_date=ending_date,
            filter=filter,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationAnalyticsSummaries(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.analytics.summaries``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        starting_date: str | dt.date,
        ending_date: str | dt.date | None | Unset = UNSET,
        filter: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[AnalyticsSingleDayActivitySummary]:
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
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1analytics~1summaries/get
        """

        from ..api.beta.organization.analytics.summaries import list as _endpoint

        _request = _endpoint.build_request(
            starting_date=starting_date,
            ending_date=ending_date,
            filter=filter,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)
