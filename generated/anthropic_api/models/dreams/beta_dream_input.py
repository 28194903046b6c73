# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaDreamInput.

The type ``BetaDreamInput`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_dream_memory_store_input import BetaDreamMemoryStoreInput
    from .beta_dream_sessions_input import BetaDreamSessionsInput

__all__ = ["CODEC", "BetaDreamInput"]

CODEC = Variants(
    "type",
    __package__,
    {
        "memory_store": (".beta_dream_memory_store_input", "BetaDreamMemoryStoreInput"),
        "sessions": (".beta_dream_sessions_input", "BetaDreamSessionsInput"),
    },
)

BetaDreamInput: TypeAlias = "BetaDreamMemoryStoreInput | BetaDreamSessionsInput"
