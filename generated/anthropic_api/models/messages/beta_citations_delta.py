# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaCitationsDelta.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_citations_delta_citation import CODEC as _BETACITATIONSDELTACITATION

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_citations_delta_citation import BetaCitationsDeltaCitation

__all__ = ["BetaCitationsDelta"]


class BetaCitationsDelta(_Model):
    """
    A citation.

    Attributes:
        citation: The citation to append to the citations of the text block.
        type: Always `citations_delta`.
    """

    __slots__ = ("citation", "type")

    citation: BetaCitationsDeltaCitation
    type: Literal["citations_delta"]

    def __init__(
        self,
        *,
        citation: BetaCitationsDeltaCitation,
        type: Literal["citations_delta"] = "citations_delta",
    ) -> None:
        self.citation = citation
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["citation"]
            self.citation = _BETACITATIONSDELTACITATION[value["type"]](value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_citations_delta_citation", "CODEC"),
            None,
        )


BetaCitationsDelta._WIRE = (
    ("citation", "citation"),
    ("type", "type"),
)
