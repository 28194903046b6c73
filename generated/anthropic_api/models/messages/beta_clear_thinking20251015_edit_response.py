# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClearThinking20251015EditResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaClearThinking20251015EditResponse"]


class BetaClearThinking20251015EditResponse(_Model):
    """
    The object ``BetaClearThinking20251015EditResponse`` of the API.

    Attributes:
        cleared_input_tokens: Number of input tokens removed.
        cleared_thinking_turns: Number of turns whose thinking was removed.
        type: Always `clear_thinking_20251015`.
    """

    __slots__ = ("cleared_input_tokens", "cleared_thinking_turns", "type")

    cleared_input_tokens: int
    cleared_thinking_turns: int
    type: Literal["clear_thinking_20251015"]

    def __init__(
        self,
        *,
        cleared_input_tokens: int,
        cleared_thinking_turns: int,
        type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015",
    ) -> None:
        self.cleared_input_tokens = cleared_input_tokens
        self.cleared_thinking_turns = cleared_thinking_turns
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cleared_input_tokens = data["cleared_input_tokens"]
            self.cleared_thinking_turns = data["cleared_thinking_turns"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaClearThinking20251015EditResponse._WIRE = (
    ("cleared_input_tokens", "cleared_input_tokens"),
    ("cleared_thinking_turns", "cleared_thinking_turns"),
    ("type", "type"),
)
