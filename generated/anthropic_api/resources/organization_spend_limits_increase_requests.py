# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.spend_limits.increase_requests.
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
    from ..models.organization.increase_request_approve_response import IncreaseRequestApproveResponse
    from ..models.organization.spend_limit_increase_request import SpendLimitIncreaseRequest
    from ..models.organization.spend_limit_increase_request_status import SpendLimitIncreaseRequestStatus
    from ..models.organization.spend_limit_period import SpendLimitPeriod

    pass

__all__ = ["AsyncOrganizationSpendLimitsIncreaseRequests", "OrganizationSpendLimitsIncreaseRequests"]


class OrganizationSpendLimitsIncreaseRequests(_SyncResource):
    """
    The methods of ``organization.spend_limits.increase_requests``.
    """

    __slots__ = ()

    def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: SpendLimitPeriod | None | Unset = UNSET,
        suppress_notification: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> IncreaseRequestApproveResponse:
        """
        Approve a request for a higher spend limit

        POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve

        Args:
            spend_limit_increase_request_id: Identifier of the request for a higher spend limit.
            amount: Amount of money, as a decimal string.
            period: Period that the limit covers.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1approve/post
        """

        from ..api.organization.spend_limits.increase_requests import approve as _endpoint

        _request = _endpoint.build_request(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            amount=amount,
            period=period,
            suppress_notification=suppress_notification,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimitIncreaseRequest:
        """
        Deny a request for a higher spend limit

        POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny

        Args:
            spend_limit_increase_request_id: Identifier of the request for a higher spend limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1deny/post
        """

        from ..api.organization.spend_limits.increase_requests import deny as _endpoint

        _request = _endpoint.build_request(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            suppress_notification=suppress_notification,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        actor_ids: Sequence[str] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        status: Iterable[SpendLimitIncreaseRequestStatus] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[SpendLimitIncreaseRequest]:
        """
        List requests for a higher spend limit

        GET /v1/organizations/spend_limit_increase_requests

        Args:
            actor_ids: Only these actors.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            status: Only items of this status.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests/get
        """

        from ..api.organization.spend_limits.increase_requests import list as _endpoint

        _request = _endpoint.build_request(
            actor_ids=actor_ids,
            limit=limit,
            page=page,
            status=status,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimitIncreaseRequest:
        """
        Get one request for a higher spend limit

        GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}

        Args:
            spend_limit_increase_request_id: Identifier of the request for a higher spend limit.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}/get
        """

        from ..api.organization.spend_limits.increase_requests import retrieve as _endpoint

        _request = _endpoint.build_request(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationSpendLimitsIncreaseRequests(_AsyncResource):
    """
    The asynchronous methods of ``organization.spend_limits.increase_requests``.
    """

    __slots__ = ()

    async def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: SpendLimitPeriod | None | Unset = UNSET,
        suppress_notification: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> IncreaseRequestApproveResponse:
        """
        Approve a request for a higher spend limit

        POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve

        Args:
            spend_limit_increase_request_id: Identifier of the request for a higher spend limit.
            amount: Amount of money, as a decimal string.
            period: Period that the limit covers.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1approve/post
        """

        from ..api.organization.spend_limits.increase_requests import approve as _endpoint

        _request = _endpoint.build_request(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            amount=amount,
            period=period,
            suppress_notification=suppress_notification,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimitIncreaseRequest:
        """
        Deny a request for a higher spend limit

        POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny

        Args:
            spend_limit_increase_request_id: Identifier of the request for a higher spend limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}~1deny/post
        """

        from ..api.organization.spend_limits.increase_requests import deny as _endpoint

        _request = _endpoint.build_request(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            suppress_notification=suppress_notification,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        actor_ids: Sequence[str] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        status: Iterable[SpendLimitIncreaseRequestStatus] | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[SpendLimitIncreaseRequest]:
        """
        List requests for a higher spend limit

        GET /v1/organizations/spend_limit_increase_requests

        Args:
            actor_ids: Only these actors.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            status: Only items of this status.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests/get
        """

        from ..api.organization.spend_limits.increase_requests import list as _endpoint

        _request = _endpoint.build_request(
            actor_ids=actor_ids,
            limit=limit,
            page=page,
            status=status,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimitIncreaseRequest:
        """
        Get one request for a higher spend limit

        GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}

        Args:
            spend_limit_increase_request_id: Identifier of the request for a higher spend limit.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1spend_limit_increase_requests~1{spend_limit_increase_request_id}/get
        """

        from ..api.organization.spend_limits.increase_requests import retrieve as _endpoint

        _request = _endpoint.build_request(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
