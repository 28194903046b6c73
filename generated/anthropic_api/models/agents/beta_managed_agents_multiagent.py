# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMultiagent.

The type ``BetaManagedAgentsMultiagent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_multiagent20261001 import BetaManagedAgentsMultiagent20261001
    from .beta_managed_agents_multiagent_coordinator import BetaManagedAgentsMultiagentCoordinator

__all__ = ["CODEC", "BetaManagedAgentsMultiagent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "coordinator": (".beta_managed_agents_multiagent_coordinator", "BetaManagedAgentsMultiagentCoordinator"),
        "multiagent_20261001": (".beta_managed_agents_multiagent20261001", "BetaManagedAgentsMultiagent20261001"),
    },
)

BetaManagedAgentsMultiagent: TypeAlias = "BetaManagedAgentsMultiagentCoordinator | BetaManagedAgentsMultiagent20261001"
