# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object CitationsWebSearchResultLocation.
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

__all__ = ["CitationsWebSearchResultLocation"]


class CitationsWebSearchResultLocation(_Model):
    """
    The object ``CitationsWebSearchResultLocation`` of the API.

    Attributes:
        cited_text: The text that is cited; it counts neither as output nor as input tokens.
        encrypted_index: Reference to the cited passage in encrypted form; pass it back unchanged.
        title: Title of the cited page.
        type: Always `web_search_result_location`.
        url: URL of the cited page.
    """

    __slots__ = ("cited_text", "encrypted_index", "type", "url", "title")

    cited_text: str
    encrypted_index: str
    type: Literal["web_search_result_location"]
    url: str
    title: str | None | Unset

    def __init__(
        self,
        *,
        cited_text: str,
        encrypted_index: str,
        type: Literal["web_search_result_location"] = "web_search_result_location",
        url: str,
        title: str | None | Unset = UNSET,
    ) -> None:
        self.cited_text = cited_text
        self.encrypted_index = encrypted_index
        self.type = type
        self.url = url
        self.title = title

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.cited_text = data["cited_text"]
            self.encrypted_index = data["encrypted_index"]
            self.type = data["type"]
            self.url = data["url"]
            known = 5
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
        if (value := self.encrypted_index) is not ABSENT:
            out["encrypted_index"] = value
        if (value := self.title) is not ABSENT:
            out["title"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.url) is not ABSENT:
            out["url"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


CitationsWebSearchResultLocation._WIRE = (
    ("cited_text", "cited_text"),
    ("encrypted_index", "encrypted_index"),
    ("title", "title"),
    ("type", "type"),
    ("url", "url"),
)
