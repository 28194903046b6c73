# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object TextBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .text_citation import CODEC as _TEXTCITATION

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .text_citation import TextCitation

__all__ = ["TextBlock"]


class TextBlock(_Model):
    """
    Text.

    Attributes:
        citations: What the text cites; null if nothing.
        text: The text, at most 5,000,000 characters.
        type: Always `text`.
    """

    __slots__ = ("text", "type", "citations")

    text: str
    type: Literal["text"]
    citations: list[TextCitation] | None | Unset

    def __init__(
        self,
        *,
        text: str,
        type: Literal["text"] = "text",
        citations: list[TextCitation] | None | Unset = UNSET,
    ) -> None:
        self.text = text
        self.type = type
        self.citations = citations

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            self.type = data["type"]
            known = 3
            if "citations" in data:
                value = data["citations"]
                self.citations = (
                    None
                    if value is None
                    else [_TEXTCITATION[item["type"]](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.citations = UNSET
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
        if (value := self.text) is not ABSENT:
            out["text"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(seq(Lazy(__package__, ".text_citation", "CODEC"))),
            None,
            None,
        )


TextBlock._WIRE = (
    ("citations", "citations"),
    ("text", "text"),
    ("type", "type"),
)
