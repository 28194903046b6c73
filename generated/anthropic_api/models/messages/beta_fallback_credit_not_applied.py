# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaFallbackCreditNotApplied.
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

__all__ = ["BetaFallbackCreditNotApplied"]


class BetaFallbackCreditNotApplied(_Model):
    """
    The object ``BetaFallbackCreditNotApplied`` of the API.

    Attributes:
        reason: Why the token was not redeemed.
        type: Always `not_applied`.
        remove_to_redeem: Fields of the request that would have to go for the token to be redeemed.
    """

    __slots__ = ("reason", "type", "remove_to_redeem")

    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    type: Literal["not_applied"]
    remove_to_redeem: list[str] | None | Unset

    def __init__(
        self,
        *,
        reason: Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str,
        type: Literal["not_applied"] = "not_applied",
        remove_to_redeem: list[str] | None | Unset = UNSET,
    ) -> None:
        self.reason = reason
        self.type = type
        self.remove_to_redeem = remove_to_redeem

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.reason = data["reason"]
            self.type = data["type"]
            known = 3
            if "remove_to_redeem" in data:
                self.remove_to_redeem = data["remove_to_redeem"]
            else:
                self.remove_to_redeem = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaFallbackCreditNotApplied._WIRE = (
    ("reason", "reason"),
    ("type", "type"),
    ("remove_to_redeem", "remove_to_redeem"),
)
