# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BrowserRefTarget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BrowserRefTarget"]


class BrowserRefTarget(_Model):
    """
    The object ``BrowserRefTarget`` of the API.

    Attributes:
        ref: Reference of an element, as the page was read.
        type: Always `ref`.
    """

    __slots__ = ("ref", "type")

    ref: str
    type: Literal["ref"]

    def __init__(
        self,
        *,
        ref: str,
        type: Literal["ref"] = "ref",
    ) -> None:
        self.ref = ref
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.ref = data["ref"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BrowserRefTarget._WIRE = (
    ("ref", "ref"),
    ("type", "type"),
)
