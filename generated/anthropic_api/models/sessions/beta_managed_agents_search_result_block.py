# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSearchResultBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_search_result_citations import BetaManagedAgentsSearchResultCitations
    from .beta_managed_agents_search_result_content import BetaManagedAgentsSearchResultContent

__all__ = ["BetaManagedAgentsSearchResultBlock"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsSearchResultCitations": (
            ".beta_managed_agents_search_result_citations",
            "BetaManagedAgentsSearchResultCitations",
        ),
        "BetaManagedAgentsSearchResultContent": (
            ".beta_managed_agents_search_result_content",
            "BetaManagedAgentsSearchResultContent",
        ),
    },
)


class BetaManagedAgentsSearchResultBlock(_Model):
    """
    The object ``BetaManagedAgentsSearchResultBlock`` of the API.

    Attributes:
        citations: The citations of the text.
        title: Title.
        type: Always `search_result`.
    """

    __slots__ = ("citations", "content", "source", "title", "type")

    citations: BetaManagedAgentsSearchResultCitations
    content: list[BetaManagedAgentsSearchResultContent]
    source: str
    title: str
    type: Literal["search_result"]

    def __init__(
        self,
        *,
        citations: BetaManagedAgentsSearchResultCitations,
        content: list[BetaManagedAgentsSearchResultContent],
        source: str,
        title: str,
        type: Literal["search_result"] = "search_result",
    ) -> None:
        self.citations = citations
        self.content = content
        self.source = source
        self.title = title
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["citations"]
            self.citations = _MODELS["BetaManagedAgentsSearchResultCitations"](value)
            value = data["content"]
            self.content = (
                [_MODELS["BetaManagedAgentsSearchResultContent"](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.source = data["source"]
            self.title = data["title"]
            self.type = data["type"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.citations) is not ABSENT:
            out["citations"] = value
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.source) is not ABSENT:
            out["source"] = value
        if (value := self.title) is not ABSENT:
            out["title"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_managed_agents_search_result_citations", "BetaManagedAgentsSearchResultCitations"),
            seq(
                Lazy(__package__, ".beta_managed_agents_search_result_content", "BetaManagedAgentsSearchResultContent")
            ),
            None,
            None,
            None,
        )


BetaManagedAgentsSearchResultBlock._WIRE = (
    ("citations", "citations"),
    ("content", "content"),
    ("source", "source"),
    ("title", "title"),
    ("type", "type"),
)
