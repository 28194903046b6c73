# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaPluginInstallationSettingTarget.

The type ``BetaPluginInstallationSettingTarget`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_plugin_target_organization import BetaPluginTargetOrganization
    from .beta_plugin_target_organization_member import BetaPluginTargetOrganizationMember
    from .beta_plugin_target_rbac_group import BetaPluginTargetRBACGroup

__all__ = ["CODEC", "BetaPluginInstallationSettingTarget"]

CODEC = Variants(
    "type",
    __package__,
    {
        "organization": (".beta_plugin_target_organization", "BetaPluginTargetOrganization"),
        "rbac_group": (".beta_plugin_target_rbac_group", "BetaPluginTargetRBACGroup"),
        "organization_member": (".beta_plugin_target_organization_member", "BetaPluginTargetOrganizationMember"),
    },
)

BetaPluginInstallationSettingTarget: TypeAlias = (
    "BetaPluginTargetOrganization | BetaPluginTargetRBACGroup | BetaPluginTargetOrganizationMember"
)
