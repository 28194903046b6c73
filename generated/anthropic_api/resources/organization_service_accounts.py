# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.service_accounts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.service_account import ServiceAccount
    from .organization_service_accounts_workspaces import (
        AsyncOrganizationServiceAccountsWorkspaces,
        OrganizationServiceAccountsWorkspaces,
    )

__all__ = ["AsyncOrganizationServiceAccounts", "OrganizationServiceAccounts"]


class OrganizationServiceAccounts(_SyncResource):
    """
    The methods of ``organization.service_accounts``.
    """

    __slots__ = ()

    @property
    def workspaces(self) -> OrganizationServiceAccountsWorkspaces:
        """
        Returns:
            The methods of ``organization.service_accounts.workspaces``.
        """
        from .organization_service_accounts_workspaces import OrganizationServiceAccountsWorkspaces

        return OrganizationServiceAccountsWorkspaces(self._dispatcher)

    def archive(
        self,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Archive a service account, so that it can no longer act

        POST /v1/organizations/service_accounts/{service_account_id}/archive

        Args:
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1archive/post
        """

        from ..api.organization.service_accounts import archive as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Create a service account

        POST /v1/organizations/service_accounts

        Args:
            name: Name.
            description: Description in plain text.
            organization_role: Role in the organization.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts/post
        """

        from ..api.organization.service_accounts import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            description=description,
            organization_role=organization_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[ServiceAccount]:
        """
        List the service accounts of the organization

        GET /v1/organizations/service_accounts

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts/get
        """

        from ..api.organization.service_accounts import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Get one service account

        GET /v1/organizations/service_accounts/{service_account_id}

        Args:
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/get
        """

        from ..api.organization.service_accounts import retrieve as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        service_account_id: str,
        *,
        description: str | None | Unset = UNSET,
        organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Change a service account

        POST /v1/organizations/service_accounts/{service_account_id}

        Args:
            service_account_id: Identifier of the service account.
            description: Description in plain text.
            organization_role: Role in the organization.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/post
        """

        from ..api.organization.service_accounts import update as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            description=description,
            organization_role=organization_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationServiceAccounts(_AsyncResource):
    """
    The asynchronous methods of ``organization.service_accounts``.
    """

    __slots__ = ()

    @property
    def workspaces(self) -> AsyncOrganizationServiceAccountsWorkspaces:
        """
        Returns:
            The asynchronous methods of ``organization.service_accounts.workspaces``.
        """
        from .organization_service_accounts_workspaces import AsyncOrganizationServiceAccountsWorkspaces

        return AsyncOrganizationServiceAccountsWorkspaces(self._dispatcher)

    async def archive(
        self,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Archive a service account, so that it can no longer act

        POST /v1/organizations/service_accounts/{service_account_id}/archive

        Args:
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1archive/post
        """

        from ..api.organization.service_accounts import archive as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        organization_role: Literal["admin", "developer"] | str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Create a service account

        POST /v1/organizations/service_accounts

        Args:
            name: Name.
            description: Description in plain text.
            organization_role: Role in the organization.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts/post
        """

        from ..api.organization.service_accounts import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            description=description,
            organization_role=organization_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[ServiceAccount]:
        """
        List the service accounts of the organization

        GET /v1/organizations/service_accounts

        Args:
            include_archived: Whether archived items are listed too.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts/get
        """

        from ..api.organization.service_accounts import list as _endpoint

        _request = _endpoint.build_request(
            include_archived=include_archived,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Get one service account

        GET /v1/organizations/service_accounts/{service_account_id}

        Args:
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/get
        """

        from ..api.organization.service_accounts import retrieve as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        service_account_id: str,
        *,
        description: str | None | Unset = UNSET,
        organization_role: Literal["admin", "developer"] | str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccount:
        """
        Change a service account

        POST /v1/organizations/service_accounts/{service_account_id}

        Args:
            service_account_id: Identifier of the service account.
            description: Description in plain text.
            organization_role: Role in the organization.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}/post
        """

        from ..api.organization.service_accounts import update as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            description=description,
            organization_role=organization_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
