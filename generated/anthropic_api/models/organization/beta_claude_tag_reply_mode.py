# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaClaudeTagReplyMode.

The type ``BetaClaudeTagReplyMode`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_claude_tag_reply_mode_always_awake import BetaClaudeTagReplyModeAlwaysAwake
    from .beta_claude_tag_reply_mode_automatic import BetaClaudeTagReplyModeAutomatic
    from .beta_claude_tag_reply_mode_mention_only import BetaClaudeTagReplyModeMentionOnly
    from .beta_claude_tag_reply_mode_thread import BetaClaudeTagReplyModeThread

__all__ = ["CODEC", "BetaClaudeTagReplyMode"]

CODEC = Variants(
    "type",
    __package__,
    {
        "automatic": (".beta_claude_tag_reply_mode_automatic", "BetaClaudeTagReplyModeAutomatic"),
        "mention_only": (".beta_claude_tag_reply_mode_mention_only", "BetaClaudeTagReplyModeMentionOnly"),
        "always_awake": (".beta_claude_tag_reply_mode_always_awake", "BetaClaudeTagReplyModeAlwaysAwake"),
        "thread": (".beta_claude_tag_reply_mode_thread", "BetaClaudeTagReplyModeThread"),
    },
)

BetaClaudeTagReplyMode: TypeAlias = "BetaClaudeTagReplyModeAutomatic | BetaClaudeTagReplyModeMentionOnly | BetaClaudeTagReplyModeAlwaysAwake | BetaClaudeTagReplyModeThread"
