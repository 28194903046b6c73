# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsStartEventPreview.

The type ``BetaManagedAgentsStartEventPreview`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_agent_message_preview import BetaManagedAgentsAgentMessagePreview
    from .beta_managed_agents_agent_thinking_preview import BetaManagedAgentsAgentThinkingPreview

__all__ = ["CODEC", "BetaManagedAgentsStartEventPreview"]

CODEC = Variants(
    "type",
    __package__,
    {
        "agent.message": (".beta_managed_agents_agent_message_preview", "BetaManagedAgentsAgentMessagePreview"),
        "agent.thinking": (".beta_managed_agents_agent_thinking_preview", "BetaManagedAgentsAgentThinkingPreview"),
    },
)

BetaManagedAgentsStartEventPreview: TypeAlias = (
    "BetaManagedAgentsAgentMessagePreview | BetaManagedAgentsAgentThinkingPreview"
)
