# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type AppliedEdit.

The type ``AppliedEdit`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_clear_thinking20251015_edit_response import BetaClearThinking20251015EditResponse
    from .beta_clear_tool_uses20250919_edit_response import BetaClearToolUses20250919EditResponse

__all__ = ["CODEC", "AppliedEdit"]

CODEC = Variants(
    "type",
    __package__,
    {
        "clear_tool_uses_20250919": (
            ".beta_clear_tool_uses20250919_edit_response",
            "BetaClearToolUses20250919EditResponse",
        ),
        "clear_thinking_20251015": (
            ".beta_clear_thinking20251015_edit_response",
            "BetaClearThinking20251015EditResponse",
        ),
    },
)

AppliedEdit: TypeAlias = "BetaClearToolUses20250919EditResponse | BetaClearThinking20251015EditResponse"
