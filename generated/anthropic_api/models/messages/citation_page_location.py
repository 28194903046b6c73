# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CitationPageLocation.
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

__all__ = ["CitationPageLocation"]


class CitationPageLocation(_Model):
    """
    The object ``CitationPageLocation`` of the API.

    Attributes:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        document_index: Index of the cited document among the documents of the request, from 0.
        document_title: Title of the cited document.
        end_page_number: Number of the page after the last cited one.
        file_id: Id of the cited file; null if the document was not an uploaded file.
        start_page_number: Number of the first cited page, from 1.
        type: Always `page_location`.
    """

    __slots__ = (
        "cited_text",
        "document_index",
        "end_page_number",
        "start_page_number",
        "type",
        "document_title",
        "file_id",
    )

    cited_text: str
    document_index: int
    end_page_number: int
    start_page_number: int
    type: Literal["page_location"]
    document_title: str | None | Unset
    file_id: str | None | Unset

    def __init__(
        self,
        *,
        cited_text: str,
        document_index: int,
        end_page_number: int,
        start_page_number: int,
        type: Literal["page_location"] = "page_location",
        document_title: str | None | Unset = UNSET,
        file_id: str | None | Unset = UNSET,
    ) -> None:
        self.cited_text = cited_text
        self.document_index = document_index
        self.end_page_number = end_page_number
        self.start_page_number = start_page_number
        self.type = type
        self.document_title = document_title
        self.file_id = file_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cited_text = data["cited_text"]
            self.document_index = data["document_index"]
            self.end_page_number = data["end_page_number"]
            self.start_page_number = data["start_page_number"]
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
        if (value := self.end_page_number) is not ABSENT:
            out["end_page_number"] = value
        if (value := self.start_page_number) is not ABSENT:
            out["start_page_number"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out


CitationPageLocation._WIRE = (
    ("cited_text", "cited_text"),
    ("document_index", "document_index"),
    ("document_title", "document_title"),
    ("end_page_number", "end_page_number"),
    ("file_id", "file_id"),
    ("start_page_number", "start_page_number"),
    ("type", "type"),
)
CitationPageLocation._PARAM = (
    ("cited_text", "cited_text"),
    ("document_index", "document_index"),
    ("document_title", "document_title"),
    ("end_page_number", "end_page_number"),
    ("start_page_number", "start_page_number"),
    ("type", "type"),
)
