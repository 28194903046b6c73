# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserCoordinateTarget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BrowserCoordinateTarget"]


class BrowserCoordinateTarget(_Model):
    """
    The object ``BrowserCoordinateTarget`` of the API.

    Attributes:
        type: Always `coordinate`.
        x: Pixels from the left edge.
        y: Pixels from the upper edge.
    """

    __slots__ = ("type", "x", "y")

    type: Literal["coordinate"]
    x: int
    y: int

    def __init__(
        self,
        *,
        type: Literal["coordinate"] = "coordinate",
        x: int,
        y: int,
    ) -> None:
        self.type = type
        self.x = x
        self.y = y

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.x = data["x"]
            self.y = data["y"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BrowserCoordinateTarget._WIRE = (
    ("type", "type"),
    ("x", "x"),
    ("y", "y"),
)
