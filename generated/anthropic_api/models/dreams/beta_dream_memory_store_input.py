# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDreamMemoryStoreInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaDreamMemoryStoreInput"]


class BetaDreamMemoryStoreInput(_Model):
    """
    The object ``BetaDreamMemoryStoreInput`` of the API.

    Attributes:
        memory_store_id: Identifier of the memory store.
        type: Always `memory_store`.
    """

    __slots__ = ("memory_store_id", "type")

    memory_store_id: str
    type: Literal["memory_store"]

    def __init__(
        self,
        *,
        memory_store_id: str,
        type: Literal["memory_store"] = "memory_store",
    ) -> None:
        self.memory_store_id = memory_store_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.memory_store_id = data["memory_store_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.memory_store_id) is not ABSENT:
            out["memory_store_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaDreamMemoryStoreInput._WIRE = (
    ("memory_store_id", "memory_store_id"),
    ("type", "type"),
)
