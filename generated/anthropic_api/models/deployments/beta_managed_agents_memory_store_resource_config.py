# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMemoryStoreResourceConfig.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsMemoryStoreResourceConfig"]


class BetaManagedAgentsMemoryStoreResourceConfig(_Model):
    """
    The object ``BetaManagedAgentsMemoryStoreResourceConfig`` of the API.

    Attributes:
        memory_store_id: Identifier of the memory store.
        type: Always `memory_store`.
        instructions: Instructions in plain text.
    """

    __slots__ = ("memory_store_id", "type", "access", "instructions")

    memory_store_id: str
    type: Literal["memory_store"]
    access: Literal["read_write", "read_only"] | str | None | Unset
    instructions: str | None | Unset

    def __init__(
        self,
        *,
        memory_store_id: str,
        type: Literal["memory_store"] = "memory_store",
        access: Literal["read_write", "read_only"] | str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
    ) -> None:
        self.memory_store_id = memory_store_id
        self.type = type
        self.access = access
        self.instructions = instructions

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.memory_store_id = data["memory_store_id"]
            self.type = data["type"]
            known = 4
            if "access" in data:
                self.access = data["access"]
            else:
                self.access = UNSET
                known -= 1
            if "instructions" in data:
                self.instructions = data["instructions"]
            else:
                self.instructions = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsMemoryStoreResourceConfig._WIRE = (
    ("memory_store_id", "memory_store_id"),
    ("type", "type"),
    ("access", "access"),
    ("instructions", "instructions"),
)
