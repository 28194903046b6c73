# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CitationCharLocation.
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

__all__ = ["CitationCharLocation"]


class CitationCharLocation(_Model):
    """
    The object ``CitationCharLocation`` of the API.

    Attributes:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        document_index: Index of the cited document among the documents of the request, from 0.
        document_title: Title of the cited document.
        end_char_index: Index after the last cited character.
        file_id: Id of the cited file; null if the document was not an uploaded file.
        start_char_index: Index of the first cited character, from 0.
        type: Always `char_location`.
    """

    __slots__ = (
        "cited_text",
        "document_index",
        "end_char_index",
        "start_char_index",
        "type",
        "document_title",
        "file_id",
    )

    cited_text: str
    document_index: int
    end_char_index: int
    start_char_index: int
    type: Literal["char_location"]
    document_title: str | None | Unset
    file_id: str | None | Unset

    def __init__(
        self,
        *,
        cited_text: str,
        document_index: int,
        end_char_index: int,
        start_char_index: int,
        type: Literal["char_location"] = "char_location",
        document_title: str | None | Unset = UNSET,
        file_id: str | None | Unset = UNSET,
    ) -> None:
        self.cited_text = cited_text
        self.document_index = document_index
        self.end_char_index = end_char_index
        self.start_char_index = start_char_index
        self.type = type
        self.document_title = document_title
        self.file_id = file_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cited_text = data["cited_text"]
            self.document_index = data["document_index"]
            self.end_char_index = data["end_char_index"]
            self.start_char_index = data["start_char_index"]
            self.type = data["type"]
            known = 7
            if "document_title" in data:
                self.document_title = data["document_title"]
            else:
                self.document_title = UNSET
                known -= 1
            if "file_id" in data:
                self.file_id = data["file_id"]
            else:
                self.file_id = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.cited_text) is not ABSENT:
            out["cited_text"] = value
        if (value := self.document_index) is not ABSENT:
            out["document_index"] = value
        if (value := self.document_title) is not ABSENT:
            out["document_title"] = value
        if (value := self.end_char_index) is not ABSENT:
            out["end_char_index"] = value
        if (value := self.start_char_index) is not ABSENT:
            out["start_char_index"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out


CitationCharLocation._WIRE = (
    ("cited_text", "cited_text"),
    ("document_index", "document_index"),
    ("document_title", "document_title"),
    ("end_char_index", "end_char_index"),
    ("file_id", "file_id"),
    ("start_char_index", "start_char_index"),
    ("type", "type"),
)
CitationCharLocation._PARAM = (
    ("cited_text", "cited_text"),
    ("document_index", "document_index"),
    ("document_title", "document_title"),
    ("end_char_index", "end_char_index"),
    ("start_char_index", "start_char_index"),
    ("type", "type"),
)
