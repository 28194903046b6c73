# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object JWKSInline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["JWKSInline"]


class JWKSInline(_Model):
    """
    The object ``JWKSInline`` of the API.

    Attributes:
        type: Always `inline`.
    """

    __slots__ = ("keys", "type")

    keys: list[dict[str, Any]]
    type: Literal["inline"]

    def __init__(
        self,
        *,
        keys: list[dict[str, Any]],
        type: Literal["inline"] = "inline",
    ) -> None:
        self.keys = keys
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.keys = data["keys"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.keys) is not ABSENT:
            out["keys"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


JWKSInline._WIRE = (
    ("keys", "keys"),
    ("type", "type"),
)
