# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.workspaces.
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
    from ..models.organization.workspace import Workspace
    from ..params.organization import DataResidencyCreateConfigParam, DataResidencyUpdateConfigParam
    from .beta_organization_workspaces_members import (
        AsyncBetaOrganizationWorkspacesMembers,
        BetaOrganizationWorkspacesMembers,
    )
    from .beta_organization_workspaces_rate_limits import (
        AsyncBetaOrganizationWorkspacesRateLimits,
        BetaOrganizationWorkspacesRateLimits,
    )
    from .beta_organization_workspaces_service_accounts import (
        AsyncBetaOrganizationWorkspacesServiceAccounts,
        BetaOrganizationWorkspacesServiceAccounts,
    )

__all__ = ["AsyncBetaOrganizationWorkspaces", "BetaOrganizationWorkspaces"]


class BetaOrganizationWorkspaces(_SyncResource):
    """
    The methods of ``beta.organization.workspaces``.
    """

    __slots__ = ()

    @property
    def members(self) -> BetaOrganizationWorkspacesMembers:
        """
        Returns:
            The methods of ``beta.organization.workspaces.members``.
        """
        from .beta_organization_workspaces_members import BetaOrganizationWorkspacesMembers

        return BetaOrganizationWorkspacesMembers(self._dispatcher)

    @property
    def rate_limits(self) -> BetaOrganizationWorkspacesRateLimits:
        """
        Returns:
            The methods of ``beta.organization.workspaces.rate_limits``.
        """
        from .beta_organization_workspaces_rate_limits import BetaOrganizationWorkspacesRateLimits

        return BetaOrganizationWorkspacesRateLimits(self._dispatcher)

    @property
    def service_accounts(self) -> BetaOrganizationWorkspacesServiceAccounts:
        """
        Returns:
            The methods of ``beta.organization.workspaces.service_accounts``.
        """
        from .beta_organization_workspaces_service_accounts import BetaOrganizationWorkspacesServiceAccounts

        return BetaOrganizationWorkspacesServiceAccounts(self._dispatcher)

    def archive(
        self,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Archive a workspace; its API keys stop working

        POST /v1/organizations/workspaces/{workspace_id}/archive

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1archive/post
        """

        from ..api.beta.organization.workspaces import archive as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def create(
        self,
        *,
        name: str,
        data_residency: DataResidencyCreateConfigParam | None | Unset = UNSET,
        display_color: str | None | Unset = UNSET,
        external_key_id: str | None | Unset = UNSET,
        tags: Mapping[str, str] | None | Unset = UNSET,
        user_profile_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Create a workspace

        POST /v1/organizations/workspaces

        Args:
            name: Name.
            external_key_id: Identifier of the external encryption key.
            user_profile_id: Identifier of the user profile.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_changed,
                external_key_validation_failed, external_key_validation_timed_out, key_profile_mismatch,
                sandbox_egress_restricted, user_profile_not_found, workspace_policy_violation.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces/post
        """

        from ..api.beta.organization.workspaces import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            tags=tags,
            user_profile_id=user_profile_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        include_default: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> SyncPage[Workspace]:
        """
        List the workspaces of the organization

        GET /v1/organizations/workspaces

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            ids: Only items of these ids.
            include_archived: Whether archived items are listed too.
            include_default: Whether the default workspace is listed too.
            limit: Most items on a page.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces/get
        """

        from ..api.beta.organization.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            include_archived=include_archived,
            include_default=include_default,
            limit=limit,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Get one workspace

        GET /v1/organizations/workspaces/{workspace_id}

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}/get
        """

        from ..api.beta.organization.workspaces import retrieve as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        workspace_id: str,
        *,
        data_residency: DataResidencyUpdateConfigParam | None | Unset = UNSET,
        display_color: str | Unset = UNSET,
        external_key_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tags: Mapping[str, str | None] | None | Unset = UNSET,
        user_profile_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Change a workspace

        POST /v1/organizations/workspaces/{workspace_id}

        Args:
            workspace_id: Identifier of the workspace.
            external_key_id: Identifier of the external encryption key.
            name: Name.
            user_profile_id: Identifier of the user profile.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_changed,
                external_key_validation_failed, external_key_validation_timed_out, key_profile_mismatch,
                sandbox_egress_restricted, user_profile_not_found, workspace_policy_violation.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}/post
        """

        from ..api.beta.organization.workspaces import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            name=name,
            tags=tags,
            user_profile_id=user_profile_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationWorkspaces(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.workspaces``.
    """

    __slots__ = ()

    @property
    def members(self) -> AsyncBetaOrganizationWorkspacesMembers:
        """
        Returns:
            The asynchronous methods of ``beta.organization.workspaces.members``.
        """
        from .beta_organization_workspaces_members import AsyncBetaOrganizationWorkspacesMembers

        return AsyncBetaOrganizationWorkspacesMembers(self._dispatcher)

    @property
    def rate_limits(self) -> AsyncBetaOrganizationWorkspacesRateLimits:
        """
        Returns:
            The asynchronous methods of ``beta.organization.workspaces.rate_limits``.
        """
        from .beta_organization_workspaces_rate_limits import AsyncBetaOrganizationWorkspacesRateLimits

        return AsyncBetaOrganizationWorkspacesRateLimits(self._dispatcher)

    @property
    def service_accounts(self) -> AsyncBetaOrganizationWorkspacesServiceAccounts:
        """
        Returns:
            The asynchronous methods of ``beta.organization.workspaces.service_accounts``.
        """
        from .beta_organization_workspaces_service_accounts import AsyncBetaOrganizationWorkspacesServiceAccounts

        return AsyncBetaOrganizationWorkspacesServiceAccounts(self._dispatcher)

    async def archive(
        self,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Archive a workspace; its API keys stop working

        POST /v1/organizations/workspaces/{workspace_id}/archive

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: sandbox_egress_restricted.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}~1archive/post
        """

        from ..api.beta.organization.workspaces import archive as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def create(
        self,
        *,
        name: str,
        data_residency: DataResidencyCreateConfigParam | None | Unset = UNSET,
        display_color: str | None | Unset = UNSET,
        external_key_id: str | None | Unset = UNSET,
        tags: Mapping[str, str] | None | Unset = UNSET,
        user_profile_id: str | None | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Create a workspace

        POST /v1/organizations/workspaces

        Args:
            name: Name.
            external_key_id: Identifier of the external encryption key.
            user_profile_id: Identifier of the user profile.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_changed,
                external_key_validation_failed, external_key_validation_timed_out, key_profile_mismatch,
                sandbox_egress_restricted, user_profile_not_found, workspace_policy_violation.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces/post
        """

        from ..api.beta.organization.workspaces import create as _endpoint

        _request = _endpoint.build_request(
            name=name,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            tags=tags,
            user_profile_id=user_profile_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def list(
        self,
        *,
        after_id: str | Unset = UNSET,
        before_id: str | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        include_default: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> AsyncPaginator[Workspace]:
        """
        List the workspaces of the organization

        GET /v1/organizations/workspaces

        Args:
            after_id: Id of an item; the page begins right after it.
            before_id: Id of an item; the page ends right before it.
            ids: Only items of these ids.
            include_archived: Whether archived items are listed too.
            include_default: Whether the default workspace is listed too.
            limit: Most items on a page.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces/get
        """

        from ..api.beta.organization.workspaces import list as _endpoint

        _request = _endpoint.build_request(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            include_archived=include_archived,
            include_default=include_default,
            limit=limit,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._page(_endpoint.OPERATION, _request, _options)

    async def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Get one workspace

        GET /v1/organizations/workspaces/{workspace_id}

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}/get
        """

        from ..api.beta.organization.workspaces import retrieve as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        workspace_id: str,
        *,
        data_residency: DataResidencyUpdateConfigParam | None | Unset = UNSET,
        display_color: str | Unset = UNSET,
        external_key_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tags: Mapping[str, str | None] | None | Unset = UNSET,
        user_profile_id: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> Workspace:
        """
        Change a workspace

        POST /v1/organizations/workspaces/{workspace_id}

        Args:
            workspace_id: Identifier of the workspace.
            external_key_id: Identifier of the external encryption key.
            name: Name.
            user_profile_id: Identifier of the user profile.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: external_key_changed,
                external_key_validation_failed, external_key_validation_timed_out, key_profile_mismatch,
                sandbox_egress_restricted, user_profile_not_found, workspace_policy_violation.

        Source:
            beta#/paths/~1v1~1organizations~1workspaces~1{workspace_id}/post
        """

        from ..api.beta.organization.workspaces import update as _endpoint

        _request = _endpoint.build_request(
            workspace_id=workspace_id,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            name=name,
            tags=tags,
            user_profile_id=user_profile_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
