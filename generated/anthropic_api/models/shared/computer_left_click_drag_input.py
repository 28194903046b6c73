# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerLeftClickDragInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["ComputerLeftClickDragInput"]


class ComputerLeftClickDragInput(_Model):
    """
    The object ``ComputerLeftClickDragInput`` of the API.

    Attributes:
        coordinate: Position on the screen: x and y in pixels from the upper left corner.
        start_coordinate: Position at which dragging starts: x and y in pixels from the upper left corner.
        text: The text.
    """

    __slots__ = ("coordinate", "start_coordinate", "text")

    coordinate: list[int]
    start_coordinate: list[int]
    text: str | None | Unset

    def __init__(
        self,
        *,
        coordinate: list[int],
        start_coordinate: list[int],
        text: str | None | Unset = UNSET,
    ) -> None:
        self.coordinate = coordinate
        self.start_coordinate = start_coordinate
        self.text = text

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.coordinate = data["coordinate"]
            self.start_coordinate = data["start_coordinate"]
            known = 3
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


ComputerLeftClickDragInput._WIRE = (
    ("coordinate", "coordinate"),
    ("start_coordinate", "start_coordinate"),
    ("text", "text"),
)
