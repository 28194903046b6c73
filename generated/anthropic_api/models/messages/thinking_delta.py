# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ThinkingDelta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["ThinkingDelta"]


class ThinkingDelta(_Model):
    """
    A piece of thinking.

    Attributes:
        thinking: Thinking to append.
        type: Always `thinking_delta`.
    """

    __slots__ = ("thinking", "type")

    thinking: str
    type: Literal["thinking_delta"]

    def __init__(
        self,
        *,
        thinking: str,
        type: Literal["thinking_delta"] = "thinking_delta",
    ) -> None:
        self.thinking = thinking
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.thinking = data["thinking"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ThinkingDelta._WIRE = (
    ("thinking", "thinking"),
    ("type", "type"),
)
