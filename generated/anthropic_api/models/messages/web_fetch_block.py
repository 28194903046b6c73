# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object WebFetchBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .document_block import DocumentBlock

__all__ = ["WebFetchBlock"]

_MODELS = Variants("", __package__, {"DocumentBlock": (".document_block", "DocumentBlock")})


class WebFetchBlock(_Model):
    """
    The object ``WebFetchBlock`` of the API.

    Attributes:
        content: The fetched document.
        retrieved_at: When the content was fetched (RFC 3339).
        type: Always `web_fetch_result`.
        url: URL that was fetched.
    """

    __slots__ = ("content", "type", "url", "retrieved_at")

    content: DocumentBlock
    type: Literal["web_fetch_result"]
    url: str
    retrieved_at: str | None | Unset

    def __init__(
        self,
        *,
        content: DocumentBlock,
        type: Literal["web_fetch_result"] = "web_fetch_result",
        url: str,
        retrieved_at: str | None | Unset = UNSET,
    ) -> None:
        self.content = content
        self.type = type
        self.url = url
        self.retrieved_at = retrieved_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["content"]
            self.content = _MODELS["DocumentBlock"](value)
            self.type = data["type"]
            self.url = data["url"]
            known = 4
            if "retrieved_at" in data:
                self.retrieved_at = data["retrieved_at"]
            else:
                self.retrieved_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.retrieved_at) is not ABSENT:
            out["retrieved_at"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.url) is not ABSENT:
            out["url"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".document_block", "DocumentBlock"),
            None,
            None,
            None,
        )


WebFetchBlock._WIRE = (
    ("content", "content"),
    ("retrieved_at", "retrieved_at"),
    ("type", "type"),
    ("url", "url"),
)
