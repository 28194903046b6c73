# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.rbac_roles.permissions.
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
    from ..models.organization.rbac_role_permission import RBACRolePermission

    pass

__all__ = ["AsyncOrganizationRbacRolesPermissions", "OrganizationRbacRolesPermissions"]


class OrganizationRbacRolesPermissions(_SyncResource):
    """
    The methods of ``organization.rbac_roles.permissions``.
    """

    __slots__ = ()

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[RBACRolePermission]:
        """
        List the permissions of a role

        GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions

        Args:
            rbac_role_id: Identifier of the role.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported,
                parent_organization_required, rbac_role_not_found.

        Source:
            ga#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}~1permissions/get
        """

        from ..api.organization.rbac_roles.permissions import list as _endpoint

        _request = _endpoint.build_request(
            rbac_role_id=rbac_role_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationRbacRolesPermissions(_AsyncResource):
    """
    The asynchronous methods of ``organization.rbac_roles.permissions``.
    """

    __slots__ = ()

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[RBACRolePermission]:
        """
        List the permissions of a role

        GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions

        Args:
            rbac_role_id: Identifier of the role.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Raises:
            APIStatusError: The server refused; its own codes here: organization_type_not_supported,
                parent_organization_required, rbac_role_not_found.

        Source:
            ga#/paths/~1v1~1organizations~1rbac_roles~1{rbac_role_id}~1permissions/get
        """

        from ..api.organization.rbac_roles.permissions import list as _endpoint

        _request = _endpoint.build_request(
            rbac_role_id=rbac_role_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)
