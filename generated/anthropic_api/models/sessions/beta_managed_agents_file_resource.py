# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsFileResource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec

__all__ = ["BetaManagedAgentsFileResource"]


class BetaManagedAgentsFileResource(_Model):
    """
    The object ``BetaManagedAgentsFileResource`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        file_id: Identifier of the file.
        mount_path: Path at which the resource is mounted.
        type: Always `file`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "file_id", "mount_path", "type", "updated_at")

    id: str
    created_at: dt.datetime
    file_id: str
    mount_path: str
    type: Literal["file"]
    updated_at: dt.datetime

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        file_id: str,
        mount_path: str,
        type: Literal["file"] = "file",
        updated_at: dt.datetime,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.file_id = file_id
        self.mount_path = mount_path
        self.type = type
        self.updated_at = updated_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.file_id = data["file_id"]
            self.mount_path = data["mount_path"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            if len(data) != 6:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.file_id) is not ABSENT:
            out["file_id"] = value
        if (value := self.mount_path) is not ABSENT:
            out["mount_path"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
            None,
            None,
            datetime_,
        )


BetaManagedAgentsFileResource._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("file_id", "file_id"),
    ("mount_path", "mount_path"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
BetaManagedAgentsFileResource._PARAM = (
    ("file_id", "file_id"),
    ("mount_path", "mount_path"),
    ("type", "type"),
)
