# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsCostMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaAnalyticsCostMetrics"]


class BetaAnalyticsCostMetrics(_Model):
    """
    The object ``BetaAnalyticsCostMetrics`` of the API.

    Attributes:
        amount: Amount of money, as a decimal string.
        currency: Currency of the amounts, as an ISO 4217 code.
        list_amount: Amount at list price, as a decimal string.
        requests: Number of requests.
    """

    __slots__ = ("amount", "currency", "list_amount", "requests")

    amount: str
    currency: str
    list_amount: str
    requests: int | None | Unset

    def __init__(
        self,
        *,
        amount: str,
        currency: str,
        list_amount: str,
        requests: int | None | Unset = UNSET,
    ) -> None:
        self.amount = amount
        self.currency = currency
        self.list_amount = list_amount
        self.requests = requests

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.amount = data["amount"]
            self.currency = data["currency"]
            self.list_amount = data["list_amount"]
            known = 4
            if "requests" in data:
                self.requests = data["requests"]
            else:
                self.requests = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaAnalyticsCostMetrics._WIRE = (
    ("amount", "amount"),
    ("currency", "currency"),
    ("list_amount", "list_amount"),
    ("requests", "requests"),
)
