# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMemory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaManagedAgentsMemory"]


class BetaManagedAgentsMemory(_Model):
    """
    The object ``BetaManagedAgentsMemory`` of the API.

    Attributes:
        id: Identifier of the object.
        content_sha256: SHA-256 of the content, in hexadecimal.
        content_size_bytes: Size of the content in bytes.
        created_at: When the object was created (RFC 3339).
        memory_store_id: Identifier of the memory store.
        memory_version_id: Identifier of the memory version.
        path: The path.
        type: Always `memory`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = (
        "id",
        "content_sha256",
        "content_size_bytes",
        "created_at",
        "memory_store_id",
        "memory_version_id",
        "path",
        "type",
        "updated_at",
        "content",
    )

    id: str
    content_sha256: str
    content_size_bytes: int
    created_at: dt.datetime
    memory_store_id: str
    memory_version_id: str
    path: str
    type: Literal["memory"]
    updated_at: dt.datetime
    content: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        content_sha256: str,
        content_size_bytes: int,
        created_at: dt.datetime,
        memory_store_id: str,
        memory_version_id: str,
        path: str,
        type: Literal["memory"] = "memory",
        updated_at: dt.datetime,
        content: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.content_sha256 = content_sha256
        self.content_size_bytes = content_size_bytes
        self.created_at = created_at
        self.memory_store_id = memory_store_id
        self.memory_version_id = memory_version_id
        self.path = path
        self.type = type
        self.updated_at = updated_at
        self.content = content

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.content_sha256 = data["content_sha256"]
            self.content_size_bytes = data["content_size_bytes"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.memory_store_id = data["memory_store_id"]
            self.memory_version_id = data["memory_version_id"]
            self.path = data["path"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 10
            if "content" in data:
                self.content = data["content"]
            else:
                self.content = UNSET
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
            None,
            None,
            datetime_,
            None,
            None,
            None,
            None,
            datetime_,
            None,
        )


BetaManagedAgentsMemory._WIRE = (
    ("id", "id"),
    ("content_sha256", "content_sha256"),
    ("content_size_bytes", "content_size_bytes"),
    ("created_at", "created_at"),
    ("memory_store_id", "memory_store_id"),
    ("memory_version_id", "memory_version_id"),
    ("path", "path"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("content", "content"),
)
