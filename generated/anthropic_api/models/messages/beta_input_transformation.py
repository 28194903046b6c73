# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaInputTransformation.

The type ``BetaInputTransformation`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_thinking_dropped_input_transformation import BetaThinkingDroppedInputTransformation
    from .beta_thinking_mismatch_allowed_input_transformation import BetaThinkingMismatchAllowedInputTransformation

__all__ = ["CODEC", "BetaInputTransformation"]

CODEC = Variants(
    "type",
    __package__,
    {
        "thinking_dropped": (".beta_thinking_dropped_input_transformation", "BetaThinkingDroppedInputTransformation"),
        "thinking_mismatch_allowed": (
            ".beta_thinking_mismatch_allowed_input_transformation",
            "BetaThinkingMismatchAllowedInputTransformation",
        ),
    },
)

BetaInputTransformation: TypeAlias = (
    "BetaThinkingDroppedInputTransformation | BetaThinkingMismatchAllowedInputTransformation"
)
