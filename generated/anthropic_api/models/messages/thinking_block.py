# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object ThinkingBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["ThinkingBlock"]


class ThinkingBlock(_Model):
    """
    Thinking of the model.

    Attributes:
        signature: Signature of the thinking; pass it back unchanged.
        thinking: Text of the thinking; a summary, or empty when thinking is not shown.
        type: Always `thinking`.
    """

    __slots__ = ("signature", "thinking", "type")

    signature: str
    thinking: str
    type: Literal["thinking"]

    def __init__(
        self,
        *,
        signature: str,
        thinking: str,
        type: Literal["thinking"] = "thinking",
    ) -> None:
        self.signature = signature
        self.thinking = thinking
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.signature = data["signature"]
            self.thinking = data["thinking"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.signature) is not ABSENT:
            out["signature"] = value
        if (value := self.thinking) is not ABSENT:
            out["thinking"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


ThinkingBlock._WIRE = (
    ("signature", "signature"),
    ("thinking", "thinking"),
    ("type", "type"),
)
