# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTextBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import Lazy, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_text_citation import CODEC as _BETATEXTCITATION

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_text_citation import BetaTextCitation

__all__ = ["BetaTextBlock"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaTextBlock(_Model):
    """
    Text.

    Attributes:
        citations: What the text cites; null if nothing.
        text: The text, at most 5,000,000 characters.
        type: Always `text`.
    """

    text: str
    type: Literal["text"] = "text"
    citations: list[BetaTextCitation] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            self.type = data["type"]
            rest = len(data) - 2
            if "citations" in data:
                value = data["citations"]
                self.citations = (
                    None
                    if value is None
                    else [_BETATEXTCITATION[item["type"]](item) for item in value]
                    if value.__class__ is list
                    else value
                )
                rest -= 1
            else:
                self.citations = UNSET
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(seq(Lazy(__package__, ".beta_text_citation", "CODEC"))),
            None,
            None,
        )


BetaTextBlock._WIRE = (
    ("citations", "citations"),
    ("text", "text"),
    ("type", "type"),
)
