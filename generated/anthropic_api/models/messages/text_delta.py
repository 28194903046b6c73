# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object TextDelta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["TextDelta"]


class TextDelta(_Model):
    """
    A piece of text.

    Attributes:
        text: Text to append.
        type: Always `text_delta`.
    """

    __slots__ = ("text", "type")

    text: str
    type: Literal["text_delta"]

    def __init__(
        self,
        *,
        text: str,
        type: Literal["text_delta"] = "text_delta",
    ) -> None:
        self.text = text
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


TextDelta._WIRE = (
    ("text", "text"),
    ("type", "type"),
)
