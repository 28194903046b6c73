# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaClaudeCodeManagedSettingsMode.

The type ``BetaClaudeCodeManagedSettingsMode`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_claude_code_managed_settings_organization_mode import BetaClaudeCodeManagedSettingsOrganizationMode
    from .beta_claude_code_managed_settings_rbac_groups_mode import BetaClaudeCodeManagedSettingsRBACGroupsMode

__all__ = ["CODEC", "BetaClaudeCodeManagedSettingsMode"]

CODEC = Variants(
    "type",
    __package__,
    {
        "organization": (
            ".beta_claude_code_managed_settings_organization_mode",
            "BetaClaudeCodeManagedSettingsOrganizationMode",
        ),
        "rbac_groups": (
            ".beta_claude_code_managed_settings_rbac_groups_mode",
            "BetaClaudeCodeManagedSettingsRBACGroupsMode",
        ),
    },
)

BetaClaudeCodeManagedSettingsMode: TypeAlias = (
    "BetaClaudeCodeManagedSettingsOrganizationMode | BetaClaudeCodeManagedSettingsRBACGroupsMode"
)
