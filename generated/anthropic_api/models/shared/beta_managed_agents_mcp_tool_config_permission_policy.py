# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMCPToolConfigPermissionPolicy.

The type ``BetaManagedAgentsMCPToolConfigPermissionPolicy`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_always_allow_policy import BetaManagedAgentsAlwaysAllowPolicy
    from .beta_managed_agents_always_ask_policy import BetaManagedAgentsAlwaysAskPolicy
    from .beta_managed_agents_auto_policy import BetaManagedAgentsAutoPolicy

__all__ = ["CODEC", "BetaManagedAgentsMCPToolConfigPermissionPolicy"]

CODEC = Variants(
    "type",
    __package__,
    {
        "always_allow": (".beta_managed_agents_always_allow_policy", "BetaManagedAgentsAlwaysAllowPolicy"),
        "always_ask": (".beta_managed_agents_always_ask_policy", "BetaManagedAgentsAlwaysAskPolicy"),
        "auto": (".beta_managed_agents_auto_policy", "BetaManagedAgentsAutoPolicy"),
    },
)

BetaManagedAgentsMCPToolConfigPermissionPolicy: TypeAlias = (
    "BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy"
)
