# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaFallbackRefusalTrigger.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaFallbackRefusalTrigger"]


class BetaFallbackRefusalTrigger(_Model):
    """
    The object ``BetaFallbackRefusalTrigger`` of the API.

    Attributes:
        category: Kind of harm that the refusal was about.
        type: Always `refusal`.
    """

    __slots__ = ("type", "category")

    type: Literal["refusal"]
    category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["refusal"] = "refusal",
        category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]
        | str
        | None
        | Unset = UNSET,
    ) -> None:
        self.type = type
        self.category = category

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 2
            if "category" in data:
                self.category = data["category"]
            else:
                self.category = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaFallbackRefusalTrigger._WIRE = (
    ("category", "category"),
    ("type", "type"),
)
