# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSystemContentBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsSystemContentBlock"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaManagedAgentsSystemContentBlock(_Model):
    """
    The object ``BetaManagedAgentsSystemContentBlock`` of the API.

    Attributes:
        text: The text.
        type: Always `text`.
    """

    text: str
    type: Literal["text"] = "text"

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            self.type = data["type"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.text) is not ABSENT:
            out["text"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsSystemContentBlock._WIRE = (
    ("text", "text"),
    ("type", "type"),
)
