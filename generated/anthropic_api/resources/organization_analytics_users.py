# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.analytics.users.
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
    from ..models.organization.analytics_user_activity import AnalyticsUserActivity
    from ..params.organization import AnalyticsOrder, AnalyticsUserGroupBy

    pass

__all__ = ["AsyncOrganizationAnalyticsUsers", "OrganizationAnalyticsUsers"]


class OrganizationAnalyticsUsers(_SyncResource):
    """
    The methods of ``organization.analytics.users``.
    """

    __slots__ = ()

    def list(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[AnalyticsUserActivity]:
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
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1analytics~1users/get
        """

        from ..api.organization.analytics.users import list as _endpoint

        _request = _endpoint.build_request(
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
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationAnalyticsUsers(_AsyncResource):
    """
    The asynchronous methods of ``organization.analytics.users``.
    """

    __slots__ = ()

    def list(
        self,
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
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[AnalyticsUserActivity]:
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
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1analytics~1users/get
        """

        from ..api.organization.analytics.users import list as _endpoint

        _request = _endpoint.build_request(
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
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)
