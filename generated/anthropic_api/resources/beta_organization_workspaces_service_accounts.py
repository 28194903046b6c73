# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.workspaces.service_accounts.
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
    from ..models.organization.service_account_remove_response import ServiceAccountRemoveResponse
    from ..models.organization.service_account_workspace_member import ServiceAccountWorkspaceMember
    from ..params.organization import NoBillingWorkspaceRole

    pass

__all__ = ["AsyncBetaOrganizationWorkspacesServiceAccounts", "BetaOrganizationWorkspacesServiceAccounts"]


class BetaOrganizationWorkspacesServiceAccounts(_SyncResource):
    """
    The methods of ``beta.organization.workspaces.service_accounts``.
    """

    __slots__ = ()

    def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Add a service account to a workspace, with a role

        POST /v1/organizations/workspaces/{workspace_id}/service_accounts

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/post
        """

        from ..api.beta.organization.workspaces.service_accounts import add as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        workspace_id: str,
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
        List the service accounts of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/service_accounts

        Args:
            workspace_id: Identifier of the workspace.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/get
        """

        from ..api.beta.organization.workspaces.service_accounts import list as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountRemoveResponse:
        """
        Remove a service account from a workspace

        DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts~1{service_account_id}/delete
        """

        from ..api.beta.organization.workspaces.service_accounts import remove as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Get the membership of a service account in a workspace

        GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts~1{service_account_id}/get
        """

        from ..api.beta.organization.workspaces.service_accounts import retrieve as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Change the role of a service account in a workspace

        POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts~1{service_account_id}/post
        """

        from ..api.beta.organization.workspaces.service_accounts import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationWorkspacesServiceAccounts(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.workspaces.service_accounts``.
    """

    __slots__ = ()

    async def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Add a service account to a workspace, with a role

        POST /v1/organizations/workspaces/{workspace_id}/service_accounts

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/post
        """

        from ..api.beta.organization.workspaces.service_accounts import add as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        workspace_id: str,
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
        List the service accounts of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/service_accounts

        Args:
            workspace_id: Identifier of the workspace.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts/get
        """

        from ..api.beta.organization.workspaces.service_accounts import list as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountRemoveResponse:
        """
        Remove a service account from a workspace

        DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts~1{service_account_id}/delete
        """

        from ..api.beta.organization.workspaces.service_accounts import remove as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Get the membership of a service account in a workspace

        GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts~1{service_account_id}/get
        """

        from ..api.beta.organization.workspaces.service_accounts import retrieve as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> ServiceAccountWorkspaceMember:
        """
        Change the role of a service account in a workspace

        POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1service_accounts~1{service_account_id}/post
        """

        from ..api.beta.organization.workspaces.service_accounts import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
