# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsModelConfigEffort.

The type ``BetaManagedAgentsModelConfigEffort`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_effort_high import BetaManagedAgentsEffortHigh
    from .beta_managed_agents_effort_low import BetaManagedAgentsEffortLow
    from .beta_managed_agents_effort_max import BetaManagedAgentsEffortMax
    from .beta_managed_agents_effort_medium import BetaManagedAgentsEffortMedium
    from .beta_managed_agents_effort_xhigh import BetaManagedAgentsEffortXhigh

__all__ = ["CODEC", "BetaManagedAgentsModelConfigEffort"]

CODEC = Variants(
    "type",
    __package__,
    {
        "low": (".beta_managed_agents_effort_low", "BetaManagedAgentsEffortLow"),
        "medium": (".beta_managed_agents_effort_medium", "BetaManagedAgentsEffortMedium"),
        "high": (".beta_managed_agents_effort_high", "BetaManagedAgentsEffortHigh"),
        "xhigh": (".beta_managed_agents_effort_xhigh", "BetaManagedAgentsEffortXhigh"),
        "max": (".beta_managed_agents_effort_max", "BetaManagedAgentsEffortMax"),
    },
)

BetaManagedAgentsModelConfigEffort: TypeAlias = "BetaManagedAgentsEffortLow | BetaManagedAgentsEffortMedium | BetaManagedAgentsEffortHigh | BetaManagedAgentsEffortXhigh | BetaManagedAgentsEffortMax"
