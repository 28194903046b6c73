# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.rbac_groups.
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
    from ..models.organization.deleted_rbac_group import DeletedRBACGroup
    from ..models.organization.rbac_group import RBACGroup
    from .beta_organization_rbac_groups_members import (
        AsyncBetaOrganizationRbacGroupsMembers,
        BetaOrganizationRbacGroupsMembers,
    )

__all__ = ["AsyncBetaOrganizationRbacGroups", "BetaOrganizationRbacGroups"]


class BetaOrganizationRbacGroups(_SyncResource):
    """
    The methods of ``beta.organization.rbac_groups``.
    """

    __slots__ = ()

    @property
    def members(self) -> BetaOrganizationRbacGroupsMembers:
        """
        Returns:
            The methods of ``beta.organization.rbac_groups.members``.
        """
        from .beta_organization_rbac_groups_members import BetaOrganizationRbacGroupsMembers

        return BetaOrganizationRbacGroupsMembers(self._dispatcher)

    def create(
        self,
        *,
        name: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroup:
        """
        Create a group of users

        POST /v1/organizations/rbac_groups

        Args:
            name: Name.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups/post
        """

        from ..api.beta.organization.rbac_groups import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedRBACGroup:
        """
        Delete a group; its members stay in the organization

        DELETE /v1/organizations/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/delete
        """

        from ..api.beta.organization.rbac_groups import delete as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

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
    ) -> SyncPage[RBACGroup]:
        """
        List the groups of users of the organization

        GET /v1/organizations/rbac_groups

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups/get
        """

        from ..api.beta.organization.rbac_groups import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroup:
        """
        Get one group of users

        GET /v1/organizations/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/get
        """

        from ..api.beta.organization.rbac_groups import retrieve as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        rbac_group_id: str,
        *,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroup:
        """
        Change a group of users

        POST /v1/organizations/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.
            name: Name.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/post
        """

        from ..api.beta.organization.rbac_groups import update as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationRbacGroups(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.rbac_groups``.
    """

    __slots__ = ()

    @property
    def members(self) -> AsyncBetaOrganizationRbacGroupsMembers:
        """
        Returns:
            The asynchronous methods of ``beta.organization.rbac_groups.members``.
        """
        from .beta_organization_rbac_groups_members import AsyncBetaOrganizationRbacGroupsMembers

        return AsyncBetaOrganizationRbacGroupsMembers(self._dispatcher)

    async def create(
        self,
        *,
        name: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroup:
        """
        Create a group of users

        POST /v1/organizations/rbac_groups

        Args:
            name: Name.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups/post
        """

        from ..api.beta.organization.rbac_groups import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedRBACGroup:
        """
        Delete a group; its members stay in the organization

        DELETE /v1/organizations/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/delete
        """

        from ..api.beta.organization.rbac_groups import delete as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

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
    ) -> AsyncPaginator[RBACGroup]:
        """
        List the groups of users of the organization

        GET /v1/organizations/rbac_groups

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups/get
        """

        from ..api.beta.organization.rbac_groups import list as _endpoint

        _request = _endpoint.build_request(
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroup:
        """
        Get one group of users

        GET /v1/organizations/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/get
        """

        from ..api.beta.organization.rbac_groups import retrieve as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        rbac_group_id: str,
        *,
        name: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroup:
        """
        Change a group of users

        POST /v1/organizations/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.
            name: Name.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}/post
        """

        from ..api.beta.organization.rbac_groups import update as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            name=name,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
