# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaClaudeTagGuestPolicy.

The type ``BetaClaudeTagGuestPolicy`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_claude_tag_guest_policy_allow import BetaClaudeTagGuestPolicyAllow
    from .beta_claude_tag_guest_policy_channel_only import BetaClaudeTagGuestPolicyChannelOnly
    from .beta_claude_tag_guest_policy_restrict import BetaClaudeTagGuestPolicyRestrict

__all__ = ["CODEC", "BetaClaudeTagGuestPolicy"]

CODEC = Variants(
    "type",
    __package__,
    {
        "allow": (".beta_claude_tag_guest_policy_allow", "BetaClaudeTagGuestPolicyAllow"),
        "restrict": (".beta_claude_tag_guest_policy_restrict", "BetaClaudeTagGuestPolicyRestrict"),
        "channel_only": (".beta_claude_tag_guest_policy_channel_only", "BetaClaudeTagGuestPolicyChannelOnly"),
    },
)

BetaClaudeTagGuestPolicy: TypeAlias = (
    "BetaClaudeTagGuestPolicyAllow | BetaClaudeTagGuestPolicyRestrict | BetaClaudeTagGuestPolicyChannelOnly"
)
