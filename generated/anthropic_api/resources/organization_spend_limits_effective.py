# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.spend_limits.effective.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.spend_limit_period import SpendLimitPeriod
    from ..models.organization.spend_summary import SpendSummary

    pass

__all__ = ["AsyncOrganizationSpendLimitsEffective", "OrganizationSpendLimitsEffective"]


class OrganizationSpendLimitsEffective(_SyncResource):
    """
    The methods of ``organization.spend_limits.effective``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        period: Iterable[SpendLimitPeriod] | None | Unset = UNSET,
        user_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[SpendSummary]:
        """
        List the spend limit that applies to each user and how much of it is used

        GET /v1/organizations/spend_limits/effective

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            period: Only limits of these periods.
            user_ids: Only these users.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limits~1effective/get
        """

        from ..api.organization.spend_limits.effective import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            period=period,
            user_ids=user_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationSpendLimitsEffective(_AsyncResource):
    """
    The asynchronous methods of ``organization.spend_limits.effective``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        period: Iterable[SpendLimitPeriod] | None | Unset = UNSET,
        user_ids: Sequence[str] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[SpendSummary]:
        """
        List the spend limit that applies to each user and how much of it is used

        GET /v1/organizations/spend_limits/effective

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            period: Only limits of these periods.
            user_ids: Only these users.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limits~1effective/get
        """

        from ..api.organization.spend_limits.effective import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            period=period,
            user_ids=user_ids,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)
