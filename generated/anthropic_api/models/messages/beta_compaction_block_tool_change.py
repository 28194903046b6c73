# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaCompactionBlockToolChange.

The type ``BetaCompactionBlockToolChange`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_response_tool_addition_block import BetaResponseToolAdditionBlock
    from .beta_response_tool_removal_block import BetaResponseToolRemovalBlock

__all__ = ["CODEC", "BetaCompactionBlockToolChange"]

CODEC = Variants(
    "type",
    __package__,
    {
        "tool_addition": (".beta_response_tool_addition_block", "BetaResponseToolAdditionBlock"),
        "tool_removal": (".beta_response_tool_removal_block", "BetaResponseToolRemovalBlock"),
    },
)

BetaCompactionBlockToolChange: TypeAlias = "BetaResponseToolAdditionBlock | BetaResponseToolRemovalBlock"
