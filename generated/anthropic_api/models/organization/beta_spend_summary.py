# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaSpendSummary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import Lazy, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_spend_summary_scope import CODEC as _BETASPENDSUMMARYSCOPE
from .beta_spend_summary_source import CODEC as _BETASPENDSUMMARYSOURCE
from .spend_summary_actor import CODEC as _SPENDSUMMARYACTOR

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_spend_summary_scope import BetaSpendSummaryScope
    from .beta_spend_summary_source import BetaSpendSummarySource
    from .spend_limit_period import SpendLimitPeriod
    from .spend_summary_actor import SpendSummaryActor

__all__ = ["BetaSpendSummary"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class BetaSpendSummary(_Model):
    """
    The object ``BetaSpendSummary`` of the API.

    Attributes:
        amount: Amount of money, as a decimal string.
        currency: Currency of the amounts, as an ISO 4217 code.
        period: Period that the limit covers.
        spend_limit_id: Identifier of the spend limit.
    """

    actor: SpendSummaryActor
    currency: str
    period: SpendLimitPeriod
    period_to_date_spend: str
    scope: BetaSpendSummaryScope
    source: BetaSpendSummarySource
    spend_limit_id: str
    amount: str | None | Unset = UNSET

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
            self.scope = _BETASPENDSUMMARYSCOPE[value["type"]](value)
            value = data["source"]
            self.source = _BETASPENDSUMMARYSOURCE[value["type"]](value)
            self.spend_limit_id = data["spend_limit_id"]
            rest = len(data) - 7
            if "amount" in data:
                value = data["amount"]
                self.amount = value
                rest -= 1
            else:
                self.amount = UNSET
            if rest:
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
            Lazy(__package__, ".beta_spend_summary_scope", "CODEC"),
            Lazy(__package__, ".beta_spend_summary_source", "CODEC"),
            None,
        )


BetaSpendSummary._WIRE = (
    ("actor", "actor"),
    ("amount", "amount"),
    ("currency", "currency"),
    ("period", "period"),
    ("period_to_date_spend", "period_to_date_spend"),
    ("scope", "scope"),
    ("source", "source"),
    ("spend_limit_id", "spend_limit_id"),
)
