# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CitationsSearchResultLocation.
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

__all__ = ["CitationsSearchResultLocation"]


class CitationsSearchResultLocation(_Model):
    """
    The object ``CitationsSearchResultLocation`` of the API.

    Attributes:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        end_block_index: Index after the last cited block.
        search_result_index: Index of the cited search result among those of the request, from 0.
        source: Source of the cited search result.
        start_block_index: Index of the first cited block, from 0.
        title: Title of the cited search result.
        type: Always `search_result_location`.
    """

    __slots__ = ("cited_text", "end_block_index", "search_result_index", "source", "start_block_index", "type", "title")

    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    type: Literal["search_result_location"]
    title: str | None | Unset

    def __init__(
        self,
        *,
        cited_text: str,
        end_block_index: int,
        search_result_index: int,
        source: str,
        start_block_index: int,
        type: Literal["search_result_location"] = "search_result_location",
        title: str | None | Unset = UNSET,
    ) -> None:
        self.cited_text = cited_text
        self.end_block_index = end_block_index
        self.search_result_index = search_result_index
        self.source = source
        self.start_block_index = start_block_index
        self.type = type
        self.title = title

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cited_text = data["cited_text"]
            self.end_block_index = data["end_block_index"]
            self.search_result_index = data["search_result_index"]
            self.source = data["source"]
            self.start_block_index = data["start_block_index"]
            self.type = data["type"]
            known = 7
            if "title" in data:
                self.title = data["title"]
            else:
                self.title = UNSET
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
        if (value := self.end_block_index) is not ABSENT:
            out["end_block_index"] = value
        if (value := self.search_result_index) is not ABSENT:
            out["search_result_index"] = value
        if (value := self.source) is not ABSENT:
            out["source"] = value
        if (value := self.start_block_index) is not ABSENT:
            out["start_block_index"] = value
        if (value := self.title) is not ABSENT:
            out["title"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


CitationsSearchResultLocation._WIRE = (
    ("cited_text", "cited_text"),
    ("end_block_index", "end_block_index"),
    ("search_result_index", "search_result_index"),
    ("source", "source"),
    ("start_block_index", "start_block_index"),
    ("title", "title"),
    ("type", "type"),
)
