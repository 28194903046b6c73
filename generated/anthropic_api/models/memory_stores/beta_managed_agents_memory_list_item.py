# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMemoryListItem.

The type ``BetaManagedAgentsMemoryListItem`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_memory import BetaManagedAgentsMemory
    from .beta_managed_agents_memory_prefix import BetaManagedAgentsMemoryPrefix

__all__ = ["CODEC", "BetaManagedAgentsMemoryListItem"]

CODEC = Variants(
    "type",
    __package__,
    {
        "memory": (".beta_managed_agents_memory", "BetaManagedAgentsMemory"),
        "memory_prefix": (".beta_managed_agents_memory_prefix", "BetaManagedAgentsMemoryPrefix"),
    },
)

BetaManagedAgentsMemoryListItem: TypeAlias = "BetaManagedAgentsMemory | BetaManagedAgentsMemoryPrefix"
