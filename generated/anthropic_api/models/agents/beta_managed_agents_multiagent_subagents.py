# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMultiagentSubagents.

The type ``BetaManagedAgentsMultiagentSubagents`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_multiagent_subagents_disabled import BetaManagedAgentsMultiagentSubagentsDisabled
    from .beta_managed_agents_multiagent_subagents_enabled import BetaManagedAgentsMultiagentSubagentsEnabled

__all__ = ["CODEC", "BetaManagedAgentsMultiagentSubagents"]

CODEC = Variants(
    "type",
    __package__,
    {
        "enabled": (".beta_managed_agents_multiagent_subagents_enabled", "BetaManagedAgentsMultiagentSubagentsEnabled"),
        "disabled": (
            "..shared.beta_managed_agents_multiagent_subagents_disabled",
            "BetaManagedAgentsMultiagentSubagentsDisabled",
        ),
    },
)

BetaManagedAgentsMultiagentSubagents: TypeAlias = (
    "BetaManagedAgentsMultiagentSubagentsEnabled | BetaManagedAgentsMultiagentSubagentsDisabled"
)
