# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMultiagentAdvisor.

The type ``BetaManagedAgentsMultiagentAdvisor`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_multiagent_advisor_disabled import BetaManagedAgentsMultiagentAdvisorDisabled
    from .beta_managed_agents_multiagent_advisor_enabled import BetaManagedAgentsMultiagentAdvisorEnabled

__all__ = ["CODEC", "BetaManagedAgentsMultiagentAdvisor"]

CODEC = Variants(
    "type",
    __package__,
    {
        "enabled": (".beta_managed_agents_multiagent_advisor_enabled", "BetaManagedAgentsMultiagentAdvisorEnabled"),
        "disabled": (".beta_managed_agents_multiagent_advisor_disabled", "BetaManagedAgentsMultiagentAdvisorDisabled"),
    },
)

BetaManagedAgentsMultiagentAdvisor: TypeAlias = (
    "BetaManagedAgentsMultiagentAdvisorEnabled | BetaManagedAgentsMultiagentAdvisorDisabled"
)
