# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object GCPExternalKeyConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["GCPExternalKeyConfig"]


class GCPExternalKeyConfig(_Model):
    """
    The object ``GCPExternalKeyConfig`` of the API.

    Attributes:
        key_name: Name of the key.
        type: Always `gcp`.
    """

    __slots__ = ("key_name", "type")

    key_name: str
    type: Literal["gcp"]

    def __init__(
        self,
        *,
        key_name: str,
        type: Literal["gcp"] = "gcp",
    ) -> None:
        self.key_name = key_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.key_name = data["key_name"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.key_name) is not ABSENT:
            out["key_name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


GCPExternalKeyConfig._WIRE = (
    ("key_name", "key_name"),
    ("type", "type"),
)
