# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.service_accounts.workspaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operation import options_of
from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource
from .._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    import httpx

    from .._values import Unset
    from ..dispatch import AsyncPaginator, SyncPage
    from ..models.organization.service_account_workspace_member import ServiceAccountWorkspaceMember
    from ..models.organization.service_account_workspace_remove_response import ServiceAccountWorkspaceRemoveResponse
    from ..params.organization import NoBillingWorkspaceRole

    pass

__all__ = ["AsyncOrganizationServiceAccountsWorkspaces", "OrganizationServiceAccountsWorkspaces"]


class OrganizationServiceAccountsWorkspaces(_SyncResource):
    """
    The methods of ``organization.service_accounts.workspaces``.
    """

    __slots__ = ()

    def add(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Give a service account a role in a workspace

        POST /v1/organizations/service_accounts/{service_account_id}/workspaces

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/post
        """

        from ..api.organization.service_accounts.workspaces import add as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        service_account_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[ServiceAccountWorkspaceMember]:
        """
        List the workspaces that a service account belongs to

        GET /v1/organizations/service_accounts/{service_account_id}/workspaces

        Args:
            service_account_id: Identifier of the service account.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/get
        """

        from ..api.organization.service_accounts.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        service_account_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceRemoveResponse:
        """
        Take a service account out of a workspace

        DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces~1{workspace_id}/delete
        """

        from ..api.organization.service_accounts.workspaces import remove as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationServiceAccountsWorkspaces(_AsyncResource):
    """
    The asynchronous methods of ``organization.service_accounts.workspaces``.
    """

    __slots__ = ()

    async def add(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Give a service account a role in a workspace

        POST /v1/organizations/service_accounts/{service_account_id}/workspaces

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/post
        """

        from ..api.organization.service_accounts.workspaces import add as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        service_account_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[ServiceAccountWorkspaceMember]:
        """
        List the workspaces that a service account belongs to

        GET /v1/organizations/service_accounts/{service_account_id}/workspaces

        Args:
            service_account_id: Identifier of the service account.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces/get
        """

        from ..api.organization.service_accounts.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        service_account_id: str,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceRemoveResponse:
        """
        Take a service account out of a workspace

        DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1service_accounts~1{service_account_id}~1workspaces~1{workspace_id}/delete
        """

        from ..api.organization.service_accounts.workspaces import remove as _endpoint

        _request = _endpoint.build_request(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
