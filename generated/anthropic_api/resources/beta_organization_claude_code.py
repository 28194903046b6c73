# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_organization_claude_code_managed_settings import (
        AsyncBetaOrganizationClaudeCodeManagedSettings,
        BetaOrganizationClaudeCodeManagedSettings,
    )

__all__ = ["AsyncBetaOrganizationClaudeCode", "BetaOrganizationClaudeCode"]


class BetaOrganizationClaudeCode(_SyncResource):
    """
    The methods of ``beta.organization.claude_code``.
    """

    __slots__ = ()

    @property
    def managed_settings(self) -> BetaOrganizationClaudeCodeManagedSettings:
        """
        Returns:
            The methods of ``beta.organization.claude_code.managed_settings``.
        """
        from .beta_organization_claude_code_managed_settings import BetaOrganizationClaudeCodeManagedSettings

        return BetaOrganizationClaudeCodeManagedSettings(self._dispatcher)


class AsyncBetaOrganizationClaudeCode(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_code``.
    """

    __slots__ = ()

    @property
    def managed_settings(self) -> AsyncBetaOrganizationClaudeCodeManagedSettings:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_code.managed_settings``.
        """
        from .beta_organization_claude_code_managed_settings import AsyncBetaOrganizationClaudeCodeManagedSettings

        return AsyncBetaOrganizationClaudeCodeManagedSettings(self._dispatcher)
