# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaClearToolUses20250919EditResponse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaClearToolUses20250919EditResponse"]


class BetaClearToolUses20250919EditResponse(_Model):
    """
    The object ``BetaClearToolUses20250919EditResponse`` of the API.

    Attributes:
        cleared_input_tokens: Number of input tokens removed.
        cleared_tool_uses: Number of uses of tools removed.
        type: Always `clear_tool_uses_20250919`.
    """

    __slots__ = ("cleared_input_tokens", "cleared_tool_uses", "type")

    cleared_input_tokens: int
    cleared_tool_uses: int
    type: Literal["clear_tool_uses_20250919"]

    def __init__(
        self,
        *,
        cleared_input_tokens: int,
        cleared_tool_uses: int,
        type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919",
    ) -> None:
        self.cleared_input_tokens = cleared_input_tokens
        self.cleared_tool_uses = cleared_tool_uses
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cleared_input_tokens = data["cleared_input_tokens"]
            self.cleared_tool_uses = data["cleared_tool_uses"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaClearToolUses20250919EditResponse._WIRE = (
    ("cleared_input_tokens", "cleared_input_tokens"),
    ("cleared_tool_uses", "cleared_tool_uses"),
    ("type", "type"),
)
