# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_code.managed_settings.rbac_group_default.
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
    from ..models.organization.beta_claude_code_rbac_group_default_managed_settings import (
        BetaClaudeCodeRBACGroupDefaultManagedSettings,
    )

    pass

__all__ = [
    "AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault",
    "BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault",
]


class BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(_SyncResource):
    """
    The methods of ``beta.organization.claude_code.managed_settings.rbac_group_default``.
    """

    __slots__ = ()

    def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """
        Get the managed settings of members who are in no group with settings of its own

        GET /v1/organizations/claude_code/managed_settings/rbac_group_default

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_group_default/get
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_group_default import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        *,
        settings: Mapping[str, Any] | None,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """
        Change the managed settings of members who are in no group with settings of its own

        POST /v1/organizations/claude_code/managed_settings/rbac_group_default

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled, request_body_timeout, sandbox_egress_restricted,
                settings_document_limit_exceeded, settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_group_default/post
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_group_default import update as _endpoint

        _request = _endpoint.build_request(
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_code.managed_settings.rbac_group_default``.
    """

    __slots__ = ()

    async def retrieve(
        self,
        *,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """
        Get the managed settings of members who are in no group with settings of its own

        GET /v1/organizations/claude_code/managed_settings/rbac_group_default

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_group_default/get
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_group_default import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        *,
        settings: Mapping[str, Any] | None,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """
        Change the managed settings of members who are in no group with settings of its own

        POST /v1/organizations/claude_code/managed_settings/rbac_group_default

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_feature_unsupported,
                cmek_key_disabled, request_body_timeout, sandbox_egress_restricted,
                settings_document_limit_exceeded, settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1rbac_group_default/post
        """

        from ..api.beta.organization.claude_code.managed_settings.rbac_group_default import update as _endpoint

        _request = _endpoint.build_request(
            settings=settings,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
