# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource organization.workspaces.members.
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
    from ..models.organization.member_remove_response import MemberRemoveResponse
    from ..models.organization.workspace_member import WorkspaceMember
    from ..models.organization.workspace_role import WorkspaceRole
    from ..params.organization import NoBillingWorkspaceRole

    pass

__all__ = ["AsyncOrganizationWorkspacesMembers", "OrganizationWorkspacesMembers"]


class OrganizationWorkspacesMembers(_SyncResource):
    """
    The methods of ``organization.workspaces.members``.
    """

    __slots__ = ()

    def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceMember:
        """
        Add a user to a workspace, with a role

        POST /v1/organizations/workspaces/{workspace_id}/members

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                workspace_member_limit_exceeded.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members/post
        """

        from ..api.organization.workspaces.members import add as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        workspace_id: str,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[WorkspaceMember]:
        """
        List the members of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/members

        Args:
            workspace_id: Identifier of the workspace.
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            limit: Most items on a page.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members/get
        """

        from ..api.organization.workspaces.members import list as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            after_id=after_id,
            before_id=before_id,
            limit=limit,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def remove(
        self,
        workspace_id: str,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MemberRemoveResponse:
        """
        Remove a user from a workspace

        DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/delete
        """

        from ..api.organization.workspaces.members import remove as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        workspace_id: str,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceMember:
        """
        Get one member of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/get
        """

        from ..api.organization.workspaces.members import retrieve as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        workspace_id: str,
        user_id: str,
        *,
        workspace_role: WorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceMember:
        """
        Change the role of a member of a workspace

        POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                workspace_member_limit_exceeded.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/post
        """

        from ..api.organization.workspaces.members import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncOrganizationWorkspacesMembers(_AsyncResource):
    """
    The asynchronous methods of ``organization.workspaces.members``.
    """

    __slots__ = ()

    async def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceMember:
        """
        Add a user to a workspace, with a role

        POST /v1/organizations/workspaces/{workspace_id}/members

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                workspace_member_limit_exceeded.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members/post
        """

        from ..api.organization.workspaces.members import add as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        workspace_id: str,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[WorkspaceMember]:
        """
        List the members of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/members

        Args:
            workspace_id: Identifier of the workspace.
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            limit: Most items on a page.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members/get
        """

        from ..api.organization.workspaces.members import list as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            after_id=after_id,
            before_id=before_id,
            limit=limit,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def remove(
        self,
        workspace_id: str,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> MemberRemoveResponse:
        """
        Remove a user from a workspace

        DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/delete
        """

        from ..api.organization.workspaces.members import remove as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        workspace_id: str,
        user_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceMember:
        """
        Get one member of a workspace

        GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.

        Returns:
            The decoded body. The result.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/get
        """

        from ..api.organization.workspaces.members import retrieve as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        workspace_id: str,
        user_id: str,
        *,
        workspace_role: WorkspaceRole,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> WorkspaceMember:
        """
        Change the role of a member of a workspace

        POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user.
            workspace_role: Role in the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted,
                workspace_member_limit_exceeded.

        Source:
            ga#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1members~1{user_id}/post
        """

        from ..api.organization.workspaces.members import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            user_id=user_id,
            workspace_role=workspace_role,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
