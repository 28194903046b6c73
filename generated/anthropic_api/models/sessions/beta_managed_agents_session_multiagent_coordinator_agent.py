# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionMultiagentCoordinatorAgent.

The type ``BetaManagedAgentsSessionMultiagentCoordinatorAgent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_advisor import BetaManagedAgentsAdvisor
    from .beta_managed_agents_session_thread_agent import BetaManagedAgentsSessionThreadAgent

__all__ = ["CODEC", "BetaManagedAgentsSessionMultiagentCoordinatorAgent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "agent": (".beta_managed_agents_session_thread_agent", "BetaManagedAgentsSessionThreadAgent"),
        "advisor": ("..shared.beta_managed_agents_advisor", "BetaManagedAgentsAdvisor"),
    },
)

BetaManagedAgentsSessionMultiagentCoordinatorAgent: TypeAlias = (
    "BetaManagedAgentsSessionThreadAgent | BetaManagedAgentsAdvisor"
)
