# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RawContentBlockStopEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["RawContentBlockStopEvent"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class RawContentBlockStopEvent(_Model):
    """
    A block of the content is complete.

    Attributes:
        index: Index of the block in the content of the message, from 0.
        type: Always `content_block_stop`.
    """

    index: int
    type: Literal["content_block_stop"] = "content_block_stop"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.index = data["index"]
            self.type = data["type"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


RawContentBlockStopEvent._WIRE = (
    ("index", "index"),
    ("type", "type"),
)
