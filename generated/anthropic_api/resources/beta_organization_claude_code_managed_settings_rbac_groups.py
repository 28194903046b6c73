# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_code.managed_settings.rbac_groups.
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
    from ..models.organization.beta_claude_code_rbac_group_managed_settings import (
        BetaClaudeCodeRBACGroupManagedSettings,
    )
    from ..models.organization.beta_claude_code_rbac_group_managed_settings_summary import (
        BetaClaudeCodeRBACGroupManagedSettingsSummary,
    )
    from ..models.organization.beta_deleted_claude_code_rbac_group_managed_settings import (
        BetaDeletedClaudeCodeRBACGroupManagedSettings,
    )

    pass

__all__ = [
    "AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups",
    "BetaOrganizationClaudeCodeManagedSettingsRbacGroups",
]


class BetaOrganizationClaudeCodeManagedSettingsRbacGroups(_SyncResource):
    """
    The methods of ``beta.organization.claude_code.managed_settings.rbac_groups``.
    """

    __slots__ = ()

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
    ) -> BetaDeletedClaudeCodeRBACGroupManagedSettings:
        """
        Delete the managed settings of one group, whose members then get the default

        DELETE /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                rbac_group_managed_settings_not_found, sandbox_egress_restricted,
                settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/delete
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import delete as _endpoint

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
    ) -> SyncPage[BetaClaudeCodeRBACGroupManagedSettingsSummary]:
        """
        List the groups that have managed settings of Claude Code

        GET /v1/organizations/claude_code/managed_settings/rbac_groups

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups/get
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import list as _endpoint

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
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """
        Get the managed settings of Claude Code for one group

        GET /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled, rbac_group_managed_settings_not_found.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/get
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import retrieve as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def set(
        self,
        rbac_group_id: str,
        *,
        settings: Mapping[str, Any],
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """
        Set the managed settings of Claude Code for one group

        POST /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled, rbac_group_not_found, rbac_group_order_limit_exceeded,
                request_body_timeout, sandbox_egress_restricted, settings_document_limit_exceeded,
                settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/post
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import set as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_code.managed_settings.rbac_groups``.
    """

    __slots__ = ()

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
    ) -> BetaDeletedClaudeCodeRBACGroupManagedSettings:
        """
        Delete the managed settings of one group, whose members then get the default

        DELETE /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                rbac_group_managed_settings_not_found, sandbox_egress_restricted,
                settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/delete
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import delete as _endpoint

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
    ) -> AsyncPaginator[BetaClaudeCodeRBACGroupManagedSettingsSummary]:
        """
        List the groups that have managed settings of Claude Code

        GET /v1/organizations/claude_code/managed_settings/rbac_groups

        Args:
            limit: Most items on a page.
            page: Cursor of the page, as next_page of an earlier page gave it.

        Returns:
            A page of items; iterating it fetches the pages that follow. One page of results.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups/get
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import list as _endpoint

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
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """
        Get the managed settings of Claude Code for one group

        GET /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled, rbac_group_managed_settings_not_found.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/get
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import retrieve as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def set(
        self,
        rbac_group_id: str,
        *,
        settings: Mapping[str, Any],
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """
        Set the managed settings of Claude Code for one group

        POST /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}

        Args:
            rbac_group_id: Identifier of the group.

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled, rbac_group_not_found, rbac_group_order_limit_exceeded,
                request_body_timeout, sandbox_egress_restricted, settings_document_limit_exceeded,
                settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_groups~1{rbac_group_id}/post
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_groups import set as _endpoint

        _request = _endpoint.build_request(
            rbac_group_id=rbac_group_id,
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
