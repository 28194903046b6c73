# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ComputerMouseMoveInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["ComputerMouseMoveInput"]


class ComputerMouseMoveInput(_Model):
    """
    The object ``ComputerMouseMoveInput`` of the API.

    Attributes:
        coordinate: Position on the screen: x and y in pixels from the upper left corner.
    """

    __slots__ = ("coordinate",)

    coordinate: list[int]

    def __init__(
        self,
        *,
        coordinate: list[int],
    ) -> None:
        self.coordinate = coordinate

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.coordinate = data["coordinate"]
            if len(data) != 1:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


ComputerMouseMoveInput._WIRE = (("coordinate", "coordinate"),)
