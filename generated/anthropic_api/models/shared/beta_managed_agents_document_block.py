# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDocumentBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_document_block_source import CODEC as _BETAMANAGEDAGENTSDOCUMENTBLOCKSOURCE

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_document_block_source import BetaManagedAgentsDocumentBlockSource

__all__ = ["BetaManagedAgentsDocumentBlock"]


class BetaManagedAgentsDocumentBlock(_Model):
    """
    The object ``BetaManagedAgentsDocumentBlock`` of the API.

    Attributes:
        type: Always `document`.
        title: Title.
    """

    __slots__ = ("source", "type", "context", "title")

    source: BetaManagedAgentsDocumentBlockSource
    type: Literal["document"]
    context: str | None | Unset
    title: str | None | Unset

    def __init__(
        self,
        *,
        source: BetaManagedAgentsDocumentBlockSource,
        type: Literal["document"] = "document",
        context: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> None:
        self.source = source
        self.type = type
        self.context = context
        self.title = title

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["source"]
            self.source = _BETAMANAGEDAGENTSDOCUMENTBLOCKSOURCE[value["type"]](value)
            self.type = data["type"]
            known = 4
            if "context" in data:
                self.context = data["context"]
            else:
                self.context = UNSET
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
        if (value := self.source) is not ABSENT:
            out["source"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.context) is not ABSENT:
            out["context"] = value
        if (value := self.title) is not ABSENT:
            out["title"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_managed_agents_document_block_source", "CODEC"),
            None,
            None,
            None,
        )


BetaManagedAgentsDocumentBlock._WIRE = (
    ("source", "source"),
    ("type", "type"),
    ("context", "context"),
    ("title", "title"),
)
