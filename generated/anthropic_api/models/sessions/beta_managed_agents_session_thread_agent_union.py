# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionThreadAgentUnion.

The type ``BetaManagedAgentsSessionThreadAgentUnion`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_advisor import BetaManagedAgentsAdvisor
    from .beta_managed_agents_inline_agent import BetaManagedAgentsInlineAgent
    from .beta_managed_agents_session_thread_agent import BetaManagedAgentsSessionThreadAgent

__all__ = ["CODEC", "BetaManagedAgentsSessionThreadAgentUnion"]

CODEC = Variants(
    "type",
    __package__,
    {
        "agent": (".beta_managed_agents_session_thread_agent", "BetaManagedAgentsSessionThreadAgent"),
        "advisor": ("..shared.beta_managed_agents_advisor", "BetaManagedAgentsAdvisor"),
        "inline": (".beta_managed_agents_inline_agent", "BetaManagedAgentsInlineAgent"),
    },
)

BetaManagedAgentsSessionThreadAgentUnion: TypeAlias = (
    "BetaManagedAgentsSessionThreadAgent | BetaManagedAgentsAdvisor | BetaManagedAgentsInlineAgent"
)
