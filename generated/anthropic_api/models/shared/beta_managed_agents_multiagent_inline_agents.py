# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMultiagentInlineAgents.

The type ``BetaManagedAgentsMultiagentInlineAgents`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_multiagent_inline_agents_disabled import BetaManagedAgentsMultiagentInlineAgentsDisabled
    from .beta_managed_agents_multiagent_inline_agents_enabled import BetaManagedAgentsMultiagentInlineAgentsEnabled

__all__ = ["CODEC", "BetaManagedAgentsMultiagentInlineAgents"]

CODEC = Variants(
    "type",
    __package__,
    {
        "enabled": (
            ".beta_managed_agents_multiagent_inline_agents_enabled",
            "BetaManagedAgentsMultiagentInlineAgentsEnabled",
        ),
        "disabled": (
            ".beta_managed_agents_multiagent_inline_agents_disabled",
            "BetaManagedAgentsMultiagentInlineAgentsDisabled",
        ),
    },
)

BetaManagedAgentsMultiagentInlineAgents: TypeAlias = (
    "BetaManagedAgentsMultiagentInlineAgentsEnabled | BetaManagedAgentsMultiagentInlineAgentsDisabled"
)
