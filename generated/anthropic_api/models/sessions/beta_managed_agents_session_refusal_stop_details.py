# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionRefusalStopDetails.
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

__all__ = ["BetaManagedAgentsSessionRefusalStopDetails"]


class BetaManagedAgentsSessionRefusalStopDetails(_Model):
    """
    The object ``BetaManagedAgentsSessionRefusalStopDetails`` of the API.

    Attributes:
        explanation: An explanation for people to read.
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


BetaManagedAgentsSessionRefusalStopDetails._WIRE = (
    ("category", "category"),
    ("explanation", "explanation"),
    ("type", "type"),
)
