# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RawContentBlockStopEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["RawContentBlockStopEvent"]


class RawContentBlockStopEvent(_Model):
    """
    A block of the content is complete.

    Attributes:
        index: Index of the block in the content of the message, from 0.
        type: Always `content_block_stop`.
    """

    __slots__ = ("index", "type")

    index: int
    type: Literal["content_block_stop"]

    def __init__(
        self,
        *,
        index: int,
        type: Literal["content_block_stop"] = "content_block_stop",
    ) -> None:
        self.index = index
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.index = data["index"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


RawContentBlockStopEvent._WIRE = (
    ("index", "index"),
    ("type", "type"),
)
