# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDocumentBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .document_block_source import CODEC as _DOCUMENTBLOCKSOURCE

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_citation_config import BetaCitationConfig
    from .document_block_source import DocumentBlockSource

__all__ = ["BetaDocumentBlock"]

_MODELS = Variants("", __package__, {"BetaCitationConfig": (".beta_citation_config", "BetaCitationConfig")})


class BetaDocumentBlock(_Model):
    """
    A document that was fetched.

    Attributes:
        citations: Whether the document can be cited.
        source: The content of the document.
        title: Title of the document.
        type: Always `document`.
    """

    __slots__ = ("source", "type", "citations", "title")

    source: DocumentBlockSource
    type: Literal["document"]
    citations: BetaCitationConfig | None | Unset
    title: str | None | Unset

    def __init__(
        self,
        *,
        source: DocumentBlockSource,
        type: Literal["document"] = "document",
        citations: BetaCitationConfig | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> None:
        self.source = source
        self.type = type
        self.citations = citations
        self.title = title

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["source"]
            self.source = _DOCUMENTBLOCKSOURCE[value["type"]](value)
            self.type = data["type"]
            known = 4
            if "citations" in data:
                value = data["citations"]
                self.citations = None if value is None else _MODELS["BetaCitationConfig"](value)
            else:
                self.citations = UNSET
                known -= 1
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
        if (value := self.citations) is not ABSENT:
            out["citations"] = value
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
            nullable(Lazy(__package__, ".beta_citation_config", "BetaCitationConfig")),
            Lazy(__package__, ".document_block_source", "CODEC"),
            None,
            None,
        )


BetaDocumentBlock._WIRE = (
    ("citations", "citations"),
    ("source", "source"),
    ("title", "title"),
    ("type", "type"),
)
