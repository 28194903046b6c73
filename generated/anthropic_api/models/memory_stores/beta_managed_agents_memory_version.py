# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMemoryVersion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_actor import CODEC as _BETAMANAGEDAGENTSACTOR

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_actor import BetaManagedAgentsActor
    from .beta_managed_agents_memory_version_operation import BetaManagedAgentsMemoryVersionOperation

__all__ = ["BetaManagedAgentsMemoryVersion"]


class BetaManagedAgentsMemoryVersion(_Model):
    """
    The object ``BetaManagedAgentsMemoryVersion`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        memory_id: Identifier of the memory.
        memory_store_id: Identifier of the memory store.
        type: Always `memory_version`.
        content_sha256: SHA-256 of the content, in hexadecimal.
        content_size_bytes: Size of the content in bytes.
        path: The path.
    """

    __slots__ = (
        "id",
        "created_at",
        "memory_id",
        "memory_store_id",
        "operation",
        "type",
        "content",
        "content_sha256",
        "content_size_bytes",
        "created_by",
        "path",
        "redacted_at",
        "redacted_by",
    )

    id: str
    created_at: dt.datetime
    memory_id: str
    memory_store_id: str
    operation: BetaManagedAgentsMemoryVersionOperation
    type: Literal["memory_version"]
    content: str | None | Unset
    content_sha256: str | None | Unset
    content_size_bytes: int | None | Unset
    created_by: BetaManagedAgentsActor | None | Unset
    path: str | None | Unset
    redacted_at: dt.datetime | None | Unset
    redacted_by: BetaManagedAgentsActor | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        memory_id: str,
        memory_store_id: str,
        operation: BetaManagedAgentsMemoryVersionOperation,
        type: Literal["memory_version"] = "memory_version",
        content: str | None | Unset = UNSET,
        content_sha256: str | None | Unset = UNSET,
        content_size_bytes: int | None | Unset = UNSET,
        created_by: BetaManagedAgentsActor | None | Unset = UNSET,
        path: str | None | Unset = UNSET,
        redacted_at: dt.datetime | None | Unset = UNSET,
        redacted_by: BetaManagedAgentsActor | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.memory_id = memory_id
        self.memory_store_id = memory_store_id
        self.operation = operation
        self.type = type
        self.content = content
        self.content_sha256 = content_sha256
        self.content_size_bytes = content_size_bytes
        self.created_by = created_by
        self.path = path
        self.redacted_at = redacted_at
        self.redacted_by = redacted_by

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.memory_id = data["memory_id"]
            self.memory_store_id = data["memory_store_id"]
            self.operation = data["operation"]
            self.type = data["type"]
            known = 13
            if "content" in data:
                self.content = data["content"]
            else:
                self.content = UNSET
                known -= 1
            if "content_sha256" in data:
                self.content_sha256 = data["content_sha256"]
            else:
                self.content_sha256 = UNSET
                known -= 1
            if "content_size_bytes" in data:
                self.content_size_bytes = data["content_size_bytes"]
            else:
                self.content_size_bytes = UNSET
                known -= 1
            if "created_by" in data:
                value = data["created_by"]
                self.created_by = None if value is None else _BETAMANAGEDAGENTSACTOR[value["type"]](value)
            else:
                self.created_by = UNSET
                known -= 1
            if "path" in data:
                self.path = data["path"]
            else:
                self.path = UNSET
                known -= 1
            if "redacted_at" in data:
                value = data["redacted_at"]
                self.redacted_at = None if value is None else datetime_(value)
            else:
                self.redacted_at = UNSET
                known -= 1
            if "redacted_by" in data:
                value = data["redacted_by"]
                self.redacted_by = None if value is None else _BETAMANAGEDAGENTSACTOR[value["type"]](value)
            else:
                self.redacted_by = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_actor", "CODEC")),
            None,
            nullable(datetime_),
            nullable(Lazy(__package__, ".beta_managed_agents_actor", "CODEC")),
        )


BetaManagedAgentsMemoryVersion._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("memory_id", "memory_id"),
    ("memory_store_id", "memory_store_id"),
    ("operation", "operation"),
    ("type", "type"),
    ("content", "content"),
    ("content_sha256", "content_sha256"),
    ("content_size_bytes", "content_size_bytes"),
    ("created_by", "created_by"),
    ("path", "path"),
    ("redacted_at", "redacted_at"),
    ("redacted_by", "redacted_by"),
)
