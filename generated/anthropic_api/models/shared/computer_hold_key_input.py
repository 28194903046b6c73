# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerHoldKeyInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["ComputerHoldKeyInput"]


class ComputerHoldKeyInput(_Model):
    """
    The object ``ComputerHoldKeyInput`` of the API.

    Attributes:
        text: The text.
    """

    __slots__ = ("duration", "text")

    duration: int
    text: str

    def __init__(
        self,
        *,
        duration: int,
        text: str,
    ) -> None:
        self.duration = duration
        self.text = text

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.duration = data["duration"]
            self.text = data["text"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ComputerHoldKeyInput._WIRE = (
    ("duration", "duration"),
    ("text", "text"),
)
