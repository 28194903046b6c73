# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMonetaryAmount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing_extensions import Self

    from .beta_currency import BetaCurrency

__all__ = ["BetaMonetaryAmount"]


class BetaMonetaryAmount(_Model):
    """
    The object ``BetaMonetaryAmount`` of the API.

    Attributes:
        amount: Amount of money, as a decimal string.
        currency: Currency of the amounts, as an ISO 4217 code.
    """

    __slots__ = ("amount", "currency")

    amount: str
    currency: BetaCurrency

    def __init__(
        self,
        *,
        amount: str,
        currency: BetaCurrency,
    ) -> None:
        self.amount = amount
        self.currency = currency

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.amount = data["amount"]
            self.currency = data["currency"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.amount) is not ABSENT:
            out["amount"] = value
        if (value := self.currency) is not ABSENT:
            out["currency"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaMonetaryAmount._WIRE = (
    ("amount", "amount"),
    ("currency", "currency"),
)
