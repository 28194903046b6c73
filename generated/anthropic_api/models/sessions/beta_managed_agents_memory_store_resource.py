# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMemoryStoreResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsMemoryStoreResource"]


class BetaManagedAgentsMemoryStoreResource(_Model):
    """
    The object ``BetaManagedAgentsMemoryStoreResource`` of the API.

    Attributes:
        memory_store_id: Identifier of the memory store.
        type: Always `memory_store`.
        description: Description in plain text.
        instructions: Instructions in plain text.
        mount_path: Path at which the resource is mounted.
        name: Name.
    """

    __slots__ = ("memory_store_id", "type", "access", "description", "instructions", "mount_path", "name")

    memory_store_id: str
    type: Literal["memory_store"]
    access: Literal["read_write", "read_only"] | str | None | Unset
    description: str | None | Unset
    instructions: str | None | Unset
    mount_path: str | None | Unset
    name: str | None | Unset

    def __init__(
        self,
        *,
        memory_store_id: str,
        type: Literal["memory_store"] = "memory_store",
        access: Literal["read_write", "read_only"] | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        mount_path: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> None:
        self.memory_store_id = memory_store_id
        self.type = type
        self.access = access
        self.description = description
        self.instructions = instructions
        self.mount_path = mount_path
        self.name = name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.memory_store_id = data["memory_store_id"]
            self.type = data["type"]
            known = 7
            if "access" in data:
                self.access = data["access"]
            else:
                self.access = UNSET
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "instructions" in data:
                self.instructions = data["instructions"]
            else:
                self.instructions = UNSET
                known -= 1
            if "mount_path" in data:
                self.mount_path = data["mount_path"]
            else:
                self.mount_path = UNSET
                known -= 1
            if "name" in data:
                self.name = data["name"]
            else:
                self.name = UNSET
                known -= 1
            if len(data) != known:
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
        if (value := self.access) is not ABSENT:
            out["access"] = value
        if (value := self.instructions) is not ABSENT:
            out["instructions"] = value
        return out


BetaManagedAgentsMemoryStoreResource._WIRE = (
    ("memory_store_id", "memory_store_id"),
    ("type", "type"),
    ("access", "access"),
    ("description", "description"),
    ("instructions", "instructions"),
    ("mount_path", "mount_path"),
    ("name", "name"),
)
BetaManagedAgentsMemoryStoreResource._PARAM = (
    ("memory_store_id", "memory_store_id"),
    ("type", "type"),
    ("access", "access"),
    ("instructions", "instructions"),
)
