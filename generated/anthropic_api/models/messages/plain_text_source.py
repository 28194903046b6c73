# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object PlainTextSource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["PlainTextSource"]


class PlainTextSource(_Model):
    """
    The object ``PlainTextSource`` of the API.

    Attributes:
        data: The text.
        media_type: Always `text/plain`.
        type: Always `text`.
    """

    __slots__ = ("data", "media_type", "type")

    data: str
    media_type: Literal["text/plain"]
    type: Literal["text"]

    def __init__(
        self,
        *,
        data: str,
        media_type: Literal["text/plain"] = "text/plain",
        type: Literal["text"] = "text",
    ) -> None:
        self.data = data
        self.media_type = media_type
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.data = data["data"]
            self.media_type = data["media_type"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not ABSENT:
            out["data"] = value
        if (value := self.media_type) is not ABSENT:
            out["media_type"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


PlainTextSource._WIRE = (
    ("data", "data"),
    ("media_type", "media_type"),
    ("type", "type"),
)
