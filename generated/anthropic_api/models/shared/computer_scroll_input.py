# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerScrollInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset
    from .computer_scroll_direction import ComputerScrollDirection

__all__ = ["ComputerScrollInput"]


class ComputerScrollInput(_Model):
    """
    The object ``ComputerScrollInput`` of the API.

    Attributes:
        scroll_amount: How far to scroll, in clicks of the wheel.
        scroll_direction: Direction of scrolling.
        coordinate: Position on the screen: x and y in pixels from the upper left corner.
        text: The text.
    """

    __slots__ = ("scroll_amount", "scroll_direction", "coordinate", "text")

    scroll_amount: int
    scroll_direction: ComputerScrollDirection
    coordinate: list[int] | None | Unset
    text: str | None | Unset

    def __init__(
        self,
        *,
        scroll_amount: int,
        scroll_direction: ComputerScrollDirection,
        coordinate: list[int] | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
    ) -> None:
        self.scroll_amount = scroll_amount
        self.scroll_direction = scroll_direction
        self.coordinate = coordinate
        self.text = text

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.scroll_amount = data["scroll_amount"]
            self.scroll_direction = data["scroll_direction"]
            known = 4
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


ComputerScrollInput._WIRE = (
    ("scroll_amount", "scroll_amount"),
    ("scroll_direction", "scroll_direction"),
    ("coordinate", "coordinate"),
    ("text", "text"),
)
