# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SpendSummary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .spend_summary_actor import CODEC as _SPENDSUMMARYACTOR
from .spend_summary_scope import CODEC as _SPENDSUMMARYSCOPE
from .spend_summary_source import CODEC as _SPENDSUMMARYSOURCE

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .spend_limit_period import SpendLimitPeriod
    from .spend_summary_actor import SpendSummaryActor
    from .spend_summary_scope import SpendSummaryScope
    from .spend_summary_source import SpendSummarySource

__all__ = ["SpendSummary"]


class SpendSummary(_Model):
    """
    The object ``SpendSummary`` of the API.

    Attributes:
        amount: Amount of money, as a decimal string.
        currency: Currency of the amounts, as an ISO 4217 code.
        period: Period that the limit covers.
        spend_limit_id: Identifier of the spend limit.
    """

    __slots__ = ("actor", "currency", "period", "period_to_date_spend", "scope", "source", "spend_limit_id", "amount")

    actor: SpendSummaryActor
    currency: str
    period: SpendLimitPeriod
    period_to_date_spend: str
    scope: SpendSummaryScope
    source: SpendSummarySource
    spend_limit_id: str
    amount: str | None | Unset

    def __init__(
        self,
        *,
        actor: SpendSummaryActor,
        currency: str,
        period: SpendLimitPeriod,
        period_to_date_spend: str,
        scope: SpendSummaryScope,
        source: SpendSummarySource,
        spend_limit_id: str,
        amount: str | None | Unset = UNSET,
    ) -> None:
        self.actor = actor
        self.currency = currency
        self.period = period
        self.period_to_date_spend = period_to_date_spend
        self.scope = scope
        self.source = source
        self.spend_limit_id = spend_limit_id
        self.amount = amount

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["actor"]
            self.actor = _SPENDSUMMARYACTOR[value["type"]](value)
            self.currency = data["currency"]
            self.period = data["period"]
            self.period_to_date_spend = data["period_to_date_spend"]
            value = data["scope"]
            self.scope = _SPENDSUMMARYSCOPE[value["type"]](value)
            value = data["source"]
            self.source = _SPENDSUMMARYSOURCE[value["type"]](value)
            self.spend_limit_id = data["spend_limit_id"]
            known = 8
            if "amount" in data:
                self.amount = data["amount"]
            else:
                self.amount = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".spend_summary_actor", "CODEC"),
            None,
            None,
            None,
            None,
            Lazy(__package__, ".spend_summary_scope", "CODEC"),
            Lazy(__package__, ".spend_summary_source", "CODEC"),
            None,
        )


SpendSummary._WIRE = (
    ("actor", "actor"),
    ("amount", "amount"),
    ("currency", "currency"),
    ("period", "period"),
    ("period_to_date_spend", "period_to_date_spend"),
    ("scope", "scope"),
    ("source", "source"),
    ("spend_limit_id", "spend_limit_id"),
)
