# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaRawContentBlockStartEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_raw_content_block_start_event_content_block import CODEC as _BETARAWCONTENTBLOCKSTARTEVENTCONTENTBLOCK

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_raw_content_block_start_event_content_block import BetaRawContentBlockStartEventContentBlock

__all__ = ["BetaRawContentBlockStartEvent"]


class BetaRawContentBlockStartEvent(_Model):
    """
    A block of the content begins.

    Attributes:
        content_block: The block as it begins, without most of its content.
        index: Index of the block in the content of the message, from 0.
        type: Always `content_block_start`.
    """

    __slots__ = ("content_block", "index", "type")

    content_block: BetaRawContentBlockStartEventContentBlock
    index: int
    type: Literal["content_block_start"]

    def __init__(
        self,
        *,
        content_block: BetaRawContentBlockStartEventContentBlock,
        index: int,
        type: Literal["content_block_start"] = "content_block_start",
    ) -> None:
        self.content_block = content_block
        self.index = index
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content_block"]
            self.content_block = _BETARAWCONTENTBLOCKSTARTEVENTCONTENTBLOCK[value["type"]](value)
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
            Lazy(__package__, ".beta_raw_content_block_start_event_content_block", "CODEC"),
            None,
            None,
        )


BetaRawContentBlockStartEvent._WIRE = (
    ("content_block", "content_block"),
    ("index", "index"),
    ("type", "type"),
)
