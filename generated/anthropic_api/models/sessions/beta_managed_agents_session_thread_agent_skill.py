# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionThreadAgentSkill.

The type ``BetaManagedAgentsSessionThreadAgentSkill`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_anthropic_skill import BetaManagedAgentsAnthropicSkill
    from ..shared.beta_managed_agents_custom_skill import BetaManagedAgentsCustomSkill

__all__ = ["CODEC", "BetaManagedAgentsSessionThreadAgentSkill"]

CODEC = Variants(
    "type",
    __package__,
    {
        "anthropic": ("..shared.beta_managed_agents_anthropic_skill", "BetaManagedAgentsAnthropicSkill"),
        "custom": ("..shared.beta_managed_agents_custom_skill", "BetaManagedAgentsCustomSkill"),
    },
)

BetaManagedAgentsSessionThreadAgentSkill: TypeAlias = "BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill"
