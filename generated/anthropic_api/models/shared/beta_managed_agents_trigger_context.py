# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsTriggerContext.

The type ``BetaManagedAgentsTriggerContext`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_manual_trigger_context import BetaManagedAgentsManualTriggerContext
    from .beta_managed_agents_schedule_trigger_context import BetaManagedAgentsScheduleTriggerContext

__all__ = ["CODEC", "BetaManagedAgentsTriggerContext"]

CODEC = Variants(
    "type",
    __package__,
    {
        "schedule": (".beta_managed_agents_schedule_trigger_context", "BetaManagedAgentsScheduleTriggerContext"),
        "manual": (".beta_managed_agents_manual_trigger_context", "BetaManagedAgentsManualTriggerContext"),
    },
)

BetaManagedAgentsTriggerContext: TypeAlias = (
    "BetaManagedAgentsScheduleTriggerContext | BetaManagedAgentsManualTriggerContext"
)
