# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionMultiagent.

The type ``BetaManagedAgentsSessionMultiagent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_session_multiagent20261001 import BetaManagedAgentsSessionMultiagent20261001
    from .beta_managed_agents_session_multiagent_coordinator import BetaManagedAgentsSessionMultiagentCoordinator

__all__ = ["CODEC", "BetaManagedAgentsSessionMultiagent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "coordinator": (
            ".beta_managed_agents_session_multiagent_coordinator",
            "BetaManagedAgentsSessionMultiagentCoordinator",
        ),
        "multiagent_20261001": (
            ".beta_managed_agents_session_multiagent20261001",
            "BetaManagedAgentsSessionMultiagent20261001",
        ),
    },
)

BetaManagedAgentsSessionMultiagent: TypeAlias = (
    "BetaManagedAgentsSessionMultiagentCoordinator | BetaManagedAgentsSessionMultiagent20261001"
)
