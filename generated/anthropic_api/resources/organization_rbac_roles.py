# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.rbac_roles.
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
    from ..models.organization.rbac_role import RBACRole
    from .organization_rbac_roles_permissions import (
        AsyncOrganizationRbacRolesPermissions,
        OrganizationRbacRolesPermissions,
    )

__all__ = ["AsyncOrganizationRbacRoles", "OrganizationRbacRoles"]


class OrganizationRbacRoles(_SyncResource):
    """
    The methods of ``organization.rbac_roles``.
    """

    __slots__ = ()

    @property
    def permissions(self) -> OrganizationRbacRolesPermissions:
        """
        Returns:
            The methods of ``organization.rbac_roles.permissions``.
        """
        from .organization_rbac_roles_permissions import OrganizationRbacRolesPermissions

        return OrganizationRbacRolesPermissions(self._dispatcher)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[RBACRole]:
        """
        List the roles that the organization can give to its members

        GET /v1/organizations/rbac_roles

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported,
                parent_organization_required.

        Source:
            ga#/paths/~1v1~1organizations~1rbac_roles/get
        """

        from ..api.organization.rbac_roles import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        rbac_role_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACRole:
        """
        Get one role

        GET /v1/organizations/rbac_roles/{rbac_role_id}

        Args:
            rbac_role_id: Identifier of the role.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported,
                parent_organization_required, rbac_role_not_found.

        Source:
            ga#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}/get
        """

        from ..api.organization.rbac_roles import retrieve as _endpoint

        _request = _endpoint.build_request(
            rbac_role_id=rbac_role_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationRbacRoles(_AsyncResource):
    """
    The asynchronous methods of ``organization.rbac_roles``.
    """

    __slots__ = ()

    @property
    def permissions(self) -> AsyncOrganizationRbacRolesPermissions:
        """
        Returns:
            The asynchronous methods of ``organization.rbac_roles.permissions``.
        """
        from .organization_rbac_roles_permissions import AsyncOrganizationRbacRolesPermissions

        return AsyncOrganizationRbacRolesPermissions(self._dispatcher)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[RBACRole]:
        """
        List the roles that the organization can give to its members

        GET /v1/organizations/rbac_roles

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported,
                parent_organization_required.

        Source:
            ga#/paths/~1v1~1organizations~1rbac_roles/get
        """

        from ..api.organization.rbac_roles import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        rbac_role_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACRole:
        """
        Get one role

        GET /v1/organizations/rbac_roles/{rbac_role_id}

        Args:
            rbac_role_id: Identifier of the role.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported,
                parent_organization_required, rbac_role_not_found.

        Source:
            ga#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}/get
        """

        from ..api.organization.rbac_roles import retrieve as _endpoint

        _request = _endpoint.build_request(
            rbac_role_id=rbac_role_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
