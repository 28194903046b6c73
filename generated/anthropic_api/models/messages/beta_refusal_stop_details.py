# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaRefusalStopDetails.
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

__all__ = ["BetaRefusalStopDetails"]


class BetaRefusalStopDetails(_Model):
    """
    More about a refusal.

    Attributes:
        category: Kind of harm that the refusal is about; null if it is none of those named.
        explanation: Why the model refused, for people to read; its wording may change.
        fallback_credit_token: Token that makes a retry on another model cheaper; null if there is none.
        fallback_has_prefill_claim: Whether the token covers a retry that continues the text written so
            far.
        recommended_model: Model that is recommended for a retry; null if there is none.
        type: Always `refusal`.
    """

    __slots__ = (
        "type",
        "category",
        "explanation",
        "fallback_credit_token",
        "fallback_has_prefill_claim",
        "recommended_model",
    )

    type: Literal["refusal"]
    category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None | Unset
    explanation: str | None | Unset
    fallback_credit_token: str | None | Unset
    fallback_has_prefill_claim: bool | None | Unset
    recommended_model: str | None | Unset

    def __init__(
        self,
        *,
        type: Literal["refusal"] = "refusal",
        category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]
        | str
        | None
        | Unset = UNSET,
        explanation: str | None | Unset = UNSET,
        fallback_credit_token: str | None | Unset = UNSET,
        fallback_has_prefill_claim: bool | None | Unset = UNSET,
        recommended_model: str | None | Unset = UNSET,
    ) -> None:
        self.type = type
        self.category = category
        self.explanation = explanation
        self.fallback_credit_token = fallback_credit_token
        self.fallback_has_prefill_claim = fallback_has_prefill_claim
        self.recommended_model = recommended_model

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            known = 6
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
            if "fallback_credit_token" in data:
                self.fallback_credit_token = data["fallback_credit_token"]
            else:
                self.fallback_credit_token = UNSET
                known -= 1
            if "fallback_has_prefill_claim" in data:
                self.fallback_has_prefill_claim = data["fallback_has_prefill_claim"]
            else:
                self.fallback_has_prefill_claim = UNSET
                known -= 1
            if "recommended_model" in data:
                self.recommended_model = data["recommended_model"]
            else:
                self.recommended_model = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaRefusalStopDetails._WIRE = (
    ("category", "category"),
    ("explanation", "explanation"),
    ("fallback_credit_token", "fallback_credit_token"),
    ("fallback_has_prefill_claim", "fallback_has_prefill_claim"),
    ("recommended_model", "recommended_model"),
    ("type", "type"),
)
