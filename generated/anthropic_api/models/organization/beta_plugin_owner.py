# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaPluginOwner.

The type ``BetaPluginOwner`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_plugin_owner_organization import BetaPluginOwnerOrganization
    from .beta_plugin_owner_user import BetaPluginOwnerUser

__all__ = ["CODEC", "BetaPluginOwner"]

CODEC = Variants(
    "type",
    __package__,
    {
        "organization": (".beta_plugin_owner_organization", "BetaPluginOwnerOrganization"),
        "user": (".beta_plugin_owner_user", "BetaPluginOwnerUser"),
    },
)

BetaPluginOwner: TypeAlias = "BetaPluginOwnerOrganization | BetaPluginOwnerUser"
