# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSearchResultContent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsSearchResultContent"]


class BetaManagedAgentsSearchResultContent(_Model):
    """
    The object ``BetaManagedAgentsSearchResultContent`` of the API.

    Attributes:
        text: The text.
        type: Always `text`.
    """

    __slots__ = ("text", "type")

    text: str
    type: Literal["text"]

    def __init__(
        self,
        *,
        text: str,
        type: Literal["text"] = "text",
    ) -> None:
        self.text = text
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            self.type = data["type"]
            if len(data) != 2:
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
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaManagedAgentsSearchResultContent._WIRE = (
    ("text", "text"),
    ("type", "type"),
)
