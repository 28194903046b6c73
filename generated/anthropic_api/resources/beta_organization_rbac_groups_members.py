# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.rbac_groups.members.
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
    from ..models.organization.deleted_rbac_group_member import DeletedRBACGroupMember
    from ..models.organization.rbac_group_member import RBACGroupMember

    pass

__all__ = ["AsyncBetaOrganizationRbacGroupsMembers", "BetaOrganizationRbacGroupsMembers"]


class BetaOrganizationRbacGroupsMembers(_SyncResource):
    """
    The methods of ``beta.organization.rbac_groups.members``.
    """

    __slots__ = ()

    def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroupMember:
        """
        Add a user to a group

        POST /v1/organizations/rbac_groups/{rbac_group_id}/members

        Args:
            rbac_group_id: Identifier of the group.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/post
        """

        from ..api.beta.organization.rbac_groups.members import add as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[RBACGroupMember]:
        """
        List the members of a group

        GET /v1/organizations/rbac_groups/{rbac_group_id}/members

        Args:
            rbac_group_id: Identifier of the group.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/get
        """

        from ..api.beta.organization.rbac_groups.members import list as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        rbac_group_id: str,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedRBACGroupMember:
        """
        Remove a user from a group

        DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}

        Args:
            rbac_group_id: Identifier of the group.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members~1{user_id}/delete
        """

        from ..api.beta.organization.rbac_groups.members import remove as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationRbacGroupsMembers(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.rbac_groups.members``.
    """

    __slots__ = ()

    async def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> RBACGroupMember:
        """
        Add a user to a group

        POST /v1/organizations/rbac_groups/{rbac_group_id}/members

        Args:
            rbac_group_id: Identifier of the group.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/post
        """

        from ..api.beta.organization.rbac_groups.members import add as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[RBACGroupMember]:
        """
        List the members of a group

        GET /v1/organizations/rbac_groups/{rbac_group_id}/members

        Args:
            rbac_group_id: Identifier of the group.
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members/get
        """

        from ..api.beta.organization.rbac_groups.members import list as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            limit=limit,
            page=page,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        rbac_group_id: str,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> DeletedRBACGroupMember:
        """
        Remove a user from a group

        DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}

        Args:
            rbac_group_id: Identifier of the group.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: rbac_group_grants_owner_access,
                rbac_group_owner_access_unconfirmed, sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1rbac_groups~1{rbac_group_id}~1members~1{user_id}/delete
        """

        from ..api.beta.organization.rbac_groups.members import remove as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
