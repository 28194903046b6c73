# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object RefusalStopDetails.
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

__all__ = ["RefusalStopDetails"]


class RefusalStopDetails(_Model):
    """
    More about a refusal.

    Attributes:
        category: Kind of harm that the refusal is about; null if it is none of those named.
        explanation: Why the model refused, for people to read; its wording may change.
        type: Always `refusal`.
    """

    __slots__ = ("type", "category", "explanation")

    type: Literal["refusal"]
    category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None | Unset
    explanation: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["refusal"] = "refusal",
        category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]
        | str
        | None
        | Unset = UNSET,
        explanation: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.category = category
        self.explanation = explanation

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 3
            if "category" in data:
                self.category = data["category"]
            else:
                self.category = UNSET
                known -= 1
            if "explanation" in data:
                self.explanation = data["explanation"]
            else:
                self.explanation = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


RefusalStopDetails._WIRE = (
    ("category", "category"),
    ("explanation", "explanation"),
    ("type", "type"),
)
