# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionStatusIdleEventStopReason.

The type ``BetaManagedAgentsSessionStatusIdleEventStopReason`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_session_budget_reached import BetaManagedAgentsSessionBudgetReached
    from .beta_managed_agents_session_end_turn import BetaManagedAgentsSessionEndTurn
    from .beta_managed_agents_session_refusal import BetaManagedAgentsSessionRefusal
    from .beta_managed_agents_session_requires_action import BetaManagedAgentsSessionRequiresAction
    from .beta_managed_agents_session_retries_exhausted import BetaManagedAgentsSessionRetriesExhausted

__all__ = ["CODEC", "BetaManagedAgentsSessionStatusIdleEventStopReason"]

CODEC = Variants(
    "type",
    __package__,
    {
        "end_turn": (".beta_managed_agents_session_end_turn", "BetaManagedAgentsSessionEndTurn"),
        "requires_action": (".beta_managed_agents_session_requires_action", "BetaManagedAgentsSessionRequiresAction"),
        "retries_exhausted": (
            ".beta_managed_agents_session_retries_exhausted",
            "BetaManagedAgentsSessionRetriesExhausted",
        ),
        "budget_reached": (".beta_managed_agents_session_budget_reached", "BetaManagedAgentsSessionBudgetReached"),
        "refusal": (".beta_managed_agents_session_refusal", "BetaManagedAgentsSessionRefusal"),
    },
)

BetaManagedAgentsSessionStatusIdleEventStopReason: TypeAlias = "BetaManagedAgentsSessionEndTurn | BetaManagedAgentsSessionRequiresAction | BetaManagedAgentsSessionRetriesExhausted | BetaManagedAgentsSessionBudgetReached | BetaManagedAgentsSessionRefusal"
