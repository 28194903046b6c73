# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The resource beta.organization.claude_code.managed_settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncResource as _AsyncResource
from .._resource import SyncResource as _SyncResource

if TYPE_CHECKING:
    from .beta_organization_claude_code_managed_settings_configuration import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration,
        BetaOrganizationClaudeCodeManagedSettingsConfiguration,
    )
    from .beta_organization_claude_code_managed_settings_rbac_group_default import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
    )
    from .beta_organization_claude_code_managed_settings_rbac_groups import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroups,
    )

__all__ = ["AsyncBetaOrganizationClaudeCodeManagedSettings", "BetaOrganizationClaudeCodeManagedSettings"]


class BetaOrganizationClaudeCodeManagedSettings(_SyncResource):
    """
    The methods of ``beta.organization.claude_code.managed_settings``.
    """

    __slots__ = ()

    @property
    def configuration(self) -> BetaOrganizationClaudeCodeManagedSettingsConfiguration:
        """
        Returns:
            The methods of ``beta.organization.claude_code.managed_settings.configuration``.
        """
        from .beta_organization_claude_code_managed_settings_configuration import (
            BetaOrganizationClaudeCodeManagedSettingsConfiguration,
        )

        return BetaOrganizationClaudeCodeManagedSettingsConfiguration(self._dispatcher)

    @property
    def rbac_group_default(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault:
        """
        Returns:
            The methods of ``beta.organization.claude_code.managed_settings.rbac_group_default``.
        """
        from .beta_organization_claude_code_managed_settings_rbac_group_default import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(self._dispatcher)

    @property
    def rbac_groups(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroups:
        """
        Returns:
            The methods of ``beta.organization.claude_code.managed_settings.rbac_groups``.
        """
        from .beta_organization_claude_code_managed_settings_rbac_groups import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroups(self._dispatcher)


class AsyncBetaOrganizationClaudeCodeManagedSettings(_AsyncResource):
    """
    The asynchronous methods of ``beta.organization.claude_code.managed_settings``.
    """

    __slots__ = ()

    @property
    def configuration(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_code.managed_settings.configuration``.
        """
        from .beta_organization_claude_code_managed_settings_configuration import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration(self._dispatcher)

    @property
    def rbac_group_default(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_code.managed_settings.rbac_group_default``.
        """
        from .beta_organization_claude_code_managed_settings_rbac_group_default import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(self._dispatcher)

    @property
    def rbac_groups(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups:
        """
        Returns:
            The asynchronous methods of ``beta.organization.claude_code.managed_settings.rbac_groups``.
        """
        from .beta_organization_claude_code_managed_settings_rbac_groups import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups(self._dispatcher)
