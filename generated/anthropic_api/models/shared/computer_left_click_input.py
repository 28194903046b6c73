# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerLeftClickInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["ComputerLeftClickInput"]


class ComputerLeftClickInput(_Model):
    """
    The object ``ComputerLeftClickInput`` of the API.

    Attributes:
        coordinate: Position on the screen: x and y in pixels from the upper left corner.
        text: The text.
    """

    __slots__ = ("coordinate", "text")

    coordinate: list[int] | None | Unset
    text: str | None | Unset

    def __init__(
        self,
        *,
        coordinate: list[int] | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
    ) -> None:
        self.coordinate = coordinate
        self.text = text

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 2
            if "coordinate" in data:
                self.coordinate = data["coordinate"]
            else:
                self.coordinate = UNSET
                known -= 1
            if "text" in data:
                self.text = data["text"]
            else:
                self.text = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ComputerLeftClickInput._WIRE = (
    ("coordinate", "coordinate"),
    ("text", "text"),
)
