# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RawContentBlockDeltaEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .raw_content_block_delta import CODEC as _RAWCONTENTBLOCKDELTA

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .raw_content_block_delta import RawContentBlockDelta

__all__ = ["RawContentBlockDeltaEvent"]


class RawContentBlockDeltaEvent(_Model):
    """
    A block of the content goes on.

    Attributes:
        delta: What to add to the block.
        index: Index of the block in the content of the message, from 0.
        type: Always `content_block_delta`.
    """

    __slots__ = ("delta", "index", "type")

    delta: RawContentBlockDelta
    index: int
    type: Literal["content_block_delta"]

    def __init__(
        self,
        *,
        delta: RawContentBlockDelta,
        index: int,
        type: Literal["content_block_delta"] = "content_block_delta",
    ) -> None:
        self.delta = delta
        self.index = index
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["delta"]
            self.delta = _RAWCONTENTBLOCKDELTA[value["type"]](value)
            self.index = data["index"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".raw_content_block_delta", "CODEC"),
            None,
            None,
        )


RawContentBlockDeltaEvent._WIRE = (
    ("delta", "delta"),
    ("index", "index"),
    ("type", "type"),
)
