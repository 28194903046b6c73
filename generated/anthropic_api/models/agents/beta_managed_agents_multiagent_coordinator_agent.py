# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMultiagentCoordinatorAgent.

The type ``BetaManagedAgentsMultiagentCoordinatorAgent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_advisor import BetaManagedAgentsAdvisor
    from ..shared.beta_managed_agents_agent_reference import BetaManagedAgentsAgentReference

__all__ = ["CODEC", "BetaManagedAgentsMultiagentCoordinatorAgent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "agent": ("..shared.beta_managed_agents_agent_reference", "BetaManagedAgentsAgentReference"),
        "advisor": ("..shared.beta_managed_agents_advisor", "BetaManagedAgentsAdvisor"),
    },
)

BetaManagedAgentsMultiagentCoordinatorAgent: TypeAlias = "BetaManagedAgentsAgentReference | BetaManagedAgentsAdvisor"
