# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object FileMetadata.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["FileMetadata"]


class FileMetadata(_Model):
    """
    A file, without its content.

    Attributes:
        id: Identifier of the file.
        created_at: When the file was created (RFC 3339).
        filename: Name of the file, 1 to 500 characters.
        mime_type: Media type of the file, 1 to 255 characters.
        size_bytes: Size of the file in bytes.
        type: Always `file`.
        downloadable: Whether the content can be downloaded. Files that you uploaded cannot. Default:
            false.
        expires_at: When the file is deleted by itself (RFC 3339); null if never.
    """

    __slots__ = ("id", "created_at", "filename", "mime_type", "size_bytes", "type", "downloadable", "expires_at")

    id: str
    created_at: dt.datetime
    filename: str
    mime_type: str
    size_bytes: int
    type: Literal["file"]
    downloadable: bool | None | Unset
    expires_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        filename: str,
        mime_type: str,
        size_bytes: int,
        type: Literal["file"] = "file",
        downloadable: bool | None | Unset = UNSET,
        expires_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.filename = filename
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self.type = type
        self.downloadable = downloadable
        self.expires_at = expires_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.filename = data["filename"]
            self.mime_type = data["mime_type"]
            self.size_bytes = data["size_bytes"]
            self.type = data["type"]
            known = 8
            if "downloadable" in data:
                self.downloadable = data["downloadable"]
            else:
                self.downloadable = UNSET
                known -= 1
            if "expires_at" in data:
                value = data["expires_at"]
                self.expires_at = None if value is None else datetime_(value)
            else:
                self.expires_at = UNSET
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
            nullable(datetime_),
        )


FileMetadata._WIRE = (
    ("id", "id"),
    ("created_at", "created_at"),
    ("filename", "filename"),
    ("mime_type", "mime_type"),
    ("size_bytes", "size_bytes"),
    ("type", "type"),
    ("downloadable", "downloadable"),
    ("expires_at", "expires_at"),
)
