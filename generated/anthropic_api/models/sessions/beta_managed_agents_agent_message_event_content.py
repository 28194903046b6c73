# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsAgentMessageEventContent.

The type ``BetaManagedAgentsAgentMessageEventContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_redacted_block import BetaManagedAgentsRedactedBlock
    from ..shared.beta_managed_agents_text_block import BetaManagedAgentsTextBlock

__all__ = ["CODEC", "BetaManagedAgentsAgentMessageEventContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "text": ("..shared.beta_managed_agents_text_block", "BetaManagedAgentsTextBlock"),
        "redacted": ("..shared.beta_managed_agents_redacted_block", "BetaManagedAgentsRedactedBlock"),
    },
)

BetaManagedAgentsAgentMessageEventContent: TypeAlias = "BetaManagedAgentsTextBlock | BetaManagedAgentsRedactedBlock"
