# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WebSearchResultBlock.
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

__all__ = ["WebSearchResultBlock"]


class WebSearchResultBlock(_Model):
    """
    The object ``WebSearchResultBlock`` of the API.

    Attributes:
        encrypted_content: Content of the page in encrypted form; pass it back unchanged, so that it can
            be cited.
        page_age: When the page was last updated, as the search engine says it.
        title: Title of the page.
        type: Always `web_search_result`.
        url: URL of the page.
    """

    __slots__ = ("encrypted_content", "title", "type", "url", "page_age")

    encrypted_content: str
    title: str
    type: Literal["web_search_result"]
    url: str
    page_age: str | None | Unset

    def __init__(
        self,
        *,
        encrypted_content: str,
        title: str,
        type: Literal["web_search_result"] = "web_search_result",
        url: str,
        page_age: str | None | Unset = UNSET,
    ) -> None:
        self.encrypted_content = encrypted_content
        self.title = title
        self.type = type
        self.url = url
        self.page_age = page_age

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.encrypted_content = data["encrypted_content"]
            self.title = data["title"]
            self.type = data["type"]
            self.url = data["url"]
            known = 5
            if "page_age" in data:
                self.page_age = data["page_age"]
            else:
                self.page_age = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.encrypted_content) is not ABSENT:
            out["encrypted_content"] = value
        if (value := self.page_age) is not ABSENT:
            out["page_age"] = value
        if (value := self.title) is not ABSENT:
            out["title"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.url) is not ABSENT:
            out["url"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


WebSearchResultBlock._WIRE = (
    ("encrypted_content", "encrypted_content"),
    ("page_age", "page_age"),
    ("title", "title"),
    ("type", "type"),
    ("url", "url"),
)
