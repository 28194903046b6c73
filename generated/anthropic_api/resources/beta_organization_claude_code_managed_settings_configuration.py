# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_code.managed_settings.configuration.
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
    from ..models.organization.beta_claude_code_managed_settings_configuration import (
        BetaClaudeCodeManagedSettingsConfiguration,
    )
    from ..params.organization import BetaClaudeCodeManagedSettingsModeParam

    pass

__all__ = [
    "AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration",
    "BetaOrganizationClaudeCodeManagedSettingsConfiguration",
]


class BetaOrganizationClaudeCodeManagedSettingsConfiguration(_SyncResource):
    """
    The methods of ``beta.organization.claude_code.managed_settings.configuration``.
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
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """
        Get how managed settings of Claude Code are configured for the organization

        GET /v1/organizations/claude_code/managed_settings/configuration

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/get
        """

        from ..api.beta.organization.claude_code.managed_settings.configuration import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    def update(
        self,
        *,
        mode: BetaClaudeCodeManagedSettingsModeParam | Unset = UNSET,
        rbac_group_order: Sequence[str] | Unset = UNSET,
        rbac_group_order_version: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """
        Change how managed settings of Claude Code are configured for the organization

        POST /v1/organizations/claude_code/managed_settings/configuration

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                request_body_timeout, sandbox_egress_restricted, settings_document_limit_exceeded,
                settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/post
        """

        from ..api.beta.organization.claude_code.managed_settings.configuration import update as _endpoint

        _request = _endpoint.build_request(
            mode=mode,
            rbac_group_order=rbac_group_order,
            rbac_group_order_version=rbac_group_order_version,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return self._dispatcher._call(_endpoint.OPERATION, _request, _options)


class AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_code.managed_settings.configuration``.
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
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """
        Get how managed settings of Claude Code are configured for the organization

        GET /v1/organizations/claude_code/managed_settings/configuration

        Returns:
            The decoded body. The result.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/get
        """

        from ..api.beta.organization.claude_code.managed_settings.configuration import retrieve as _endpoint

        _request = _endpoint.build_request()
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)

    async def update(
        self,
        *,
        mode: BetaClaudeCodeManagedSettingsModeParam | Unset = UNSET,
        rbac_group_order: Sequence[str] | Unset = UNSET,
        rbac_group_order_version: str | Unset = UNSET,
        betas: Iterable[str] | Unset | None = UNSET,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """
        Change how managed settings of Claude Code are configured for the organization

        POST /v1/organizations/claude_code/managed_settings/configuration

        Returns:
            The decoded body. The result.

        Raises:
            APIStatusError: The server refused; its own codes here: cmek_key_disabled,
                request_body_timeout, sandbox_egress_restricted, settings_document_limit_exceeded,
                settings_history_limit_exceeded.

        Source:
            beta#/paths/~1v1~1organizations~1claude_code~1managed_settings~1configuration/post
        """

        from ..api.beta.organization.claude_code.managed_settings.configuration import update as _endpoint

        _request = _endpoint.build_request(
            mode=mode,
            rbac_group_order=rbac_group_order,
            rbac_group_order_version=rbac_group_order_version,
        )
        _options = options_of(extra_headers, extra_query, extra_body, timeout, max_retries, betas)

        return await self._dispatcher._call(_endpoint.OPERATION, _request, _options)
