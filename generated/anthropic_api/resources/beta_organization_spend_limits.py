# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.spend_limits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.spend_limit import SpendLimit
    from ..models.organization.spend_limit_delete_response import SpendLimitDeleteResponse
    from ..models.organization.spend_limit_period import SpendLimitPeriod
    from ..params.organization import SpendLimitSetParamsScope
    from .beta_organization_spend_limits_effective import (
        AsyncBetaOrganizationSpendLimitsEffective,
        BetaOrganizationSpendLimitsEffective,
    )
    from .beta_organization_spend_limits_increase_requests import (
        AsyncBetaOrganizationSpendLimitsIncreaseRequests,
        BetaOrganizationSpendLimitsIncreaseRequests,
    )

__all__ = ["AsyncBetaOrganizationSpendLimits", "BetaOrganizationSpendLimits"]


class BetaOrganizationSpendLimits(_SyncResource):
    """
    The methods of ``beta.organization.spend_limits``.
    """

    __slots__ = ()

    @property
    def effective(self) -> BetaOrganizationSpendLimitsEffective:
        """
        Returns:
            The methods of ``beta.organization.spend_limits.effective``.
        """
        from .beta_organization_spend_limits_effective import BetaOrganizationSpendLimitsEffective

        return BetaOrganizationSpendLimitsEffective(self._dispatcher)

    @property
    def increase_requests(self) -> BetaOrganizationSpendLimitsIncreaseRequests:
        """
        Returns:
            The methods of ``beta.organization.spend_limits.increase_requests``.
        """
        from .beta_organization_spend_limits_increase_requests import BetaOrganizationSpendLimitsIncreaseRequests

        return BetaOrganizationSpendLimitsIncreaseRequests(self._dispatcher)

    def delete(
        self,
        spend_limit_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimitDeleteResponse:
        """
        Delete a spend limit

        DELETE /v1/organizations/spend_limits/{spend_limit_id}

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                spend_limits_admin_api_writes_not_enabled.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits~1{spend_limit_id}/delete
        """

        from ..api.beta.organization.spend_limits import delete as _endpoint

        _request = _endpoint.build_request(
            spend_limit_id=spend_limit_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        scope_type: Sequence[
            Literal[
                "organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"
            ]
            | str
        ]
        | None
        | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[SpendLimit]:
        """
        List the spend limits of the organization

        GET /v1/organizations/spend_limits

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            scope_type: Only limits of this kind of scope.
            workspace_id: Only items of this workspace.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits/get
        """

        from ..api.beta.organization.spend_limits import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            scope_type=scope_type,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        spend_limit_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimit:
        """
        Get one spend limit

        GET /v1/organizations/spend_limits/{spend_limit_id}

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here:
                spend_limits_admin_api_writes_not_enabled.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits~1{spend_limit_id}/get
        """

        from ..api.beta.organization.spend_limits import retrieve as _endpoint

        _request = _endpoint.build_request(
            spend_limit_id=spend_limit_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def set(
        self,
        *,
        amount: str | None,
        scope: SpendLimitSetParamsScope,
        period: SpendLimitPeriod | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimit:
        """
        Set the spend limit of a scope, such as a user or a workspace

        POST /v1/organizations/spend_limits

        Args:
            amount: Amount of money, as a decimal string.
            period: Period that the limit covers.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                spend_limits_admin_api_writes_not_enabled.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits/post
        """

        from ..api.beta.organization.spend_limits import set as _endpoint

        _request = _endpoint.build_request(
            amount=amount,
            scope=scope,
            period=period,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationSpendLimits(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.spend_limits``.
    """

    __slots__ = ()

    @property
    def effective(self) -> AsyncBetaOrganizationSpendLimitsEffective:
        """
        Returns:
            The asynchronous methods of ``beta.organization.spend_limits.effective``.
        """
        from .beta_organization_spend_limits_effective import AsyncBetaOrganizationSpendLimitsEffective

        return AsyncBetaOrganizationSpendLimitsEffective(self._dispatcher)

    @property
    def increase_requests(self) -> AsyncBetaOrganizationSpendLimitsIncreaseRequests:
        """
        Returns:
            The asynchronous methods of ``beta.organization.spend_limits.increase_requests``.
        """
        from .beta_organization_spend_limits_increase_requests import AsyncBetaOrganizationSpendLimitsIncreaseRequests

        return AsyncBetaOrganizationSpendLimitsIncreaseRequests(self._dispatcher)

    async def delete(
        self,
        spend_limit_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimitDeleteResponse:
        """
        Delete a spend limit

        DELETE /v1/organizations/spend_limits/{spend_limit_id}

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                spend_limits_admin_api_writes_not_enabled.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits~1{spend_limit_id}/delete
        """

        from ..api.beta.organization.spend_limits import delete as _endpoint

        _request = _endpoint.build_request(
            spend_limit_id=spend_limit_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        scope_type: Sequence[
            Literal[
                "organization", "organization_service", "rbac_group", "seat_tier", "usage_tier", "user", "workspace"
            ]
            | str
        ]
        | None
        | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[SpendLimit]:
        """
        List the spend limits of the organization

        GET /v1/organizations/spend_limits

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.
            scope_type: Only limits of this kind of scope.
            workspace_id: Only items of this workspace.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits/get
        """

        from ..api.beta.organization.spend_limits import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
            scope_type=scope_type,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        spend_limit_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimit:
        """
        Get one spend limit

        GET /v1/organizations/spend_limits/{spend_limit_id}

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here:
                spend_limits_admin_api_writes_not_enabled.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits~1{spend_limit_id}/get
        """

        from ..api.beta.organization.spend_limits import retrieve as _endpoint

        _request = _endpoint.build_request(
            spend_limit_id=spend_limit_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def set(
        self,
        *,
        amount: str | None,
        scope: SpendLimitSetParamsScope,
        period: SpendLimitPeriod | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SpendLimit:
        """
        Set the spend limit of a scope, such as a user or a workspace

        POST /v1/organizations/spend_limits

        Args:
            amount: Amount of money, as a decimal string.
            period: Period that the limit covers.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                spend_limits_admin_api_writes_not_enabled.

        Source:
            beta#/paths/~1v1~1organizations~1spend_limits/post
        """

        from ..api.beta.organization.spend_limits import set as _endpoint

        _request = _endpoint.build_request(
            amount=amount,
            scope=scope,
            period=period,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
