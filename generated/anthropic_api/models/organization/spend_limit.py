# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SpendLimit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET
from .spend_limit_scope import CODEC as _SPENDLIMITSCOPE

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .spend_limit_period import SpendLimitPeriod
    from .spend_limit_scope import SpendLimitScope

__all__ = ["SpendLimit"]


class SpendLimit(_Model):
    """
    The object ``SpendLimit`` of the API.

    Attributes:
        id: Identifier of the object.
        amount: Amount of money, as a decimal string.
        created_at: When the object was created (RFC 3339).
        currency: Currency of the amounts, as an ISO 4217 code.
        period: Period that the limit covers.
        type: Always `spend_limit`.
        updated_at: When the object was last changed (RFC 3339).
    """

    __slots__ = ("id", "created_at", "currency", "is_enabled", "period", "scope", "type", "updated_at", "amount")

    id: str
    created_at: dt.datetime
    currency: str
    is_enabled: bool
    period: SpendLimitPeriod
    scope: SpendLimitScope
    type: Literal["spend_limit"]
    updated_at: dt.datetime
    amount: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        currency: str,
        is_enabled: bool,
        period: SpendLimitPeriod,
        scope: SpendLimitScope,
        type: Literal["spend_limit"] = "spend_limit",
        updated_at: dt.datetime,
        amount: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.currency = currency
        self.is_enabled = is_enabled
        self.period = period
        self.scope = scope
        self.type = type
        self.updated_at = updated_at
        self.amount = amount

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.currency = data["currency"]
            self.is_enabled = data["is_enabled"]
            self.period = data["period"]
            value = data["scope"]
            self.scope = _SPENDLIMITSCOPE[value["type"]](value)
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            known = 9
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
            None,
            None,
            datetime_,
            None,
            None,
            None,
            Lazy(__package__, ".spend_limit_scope", "CODEC"),
            None,
            datetime_,
        )


SpendLimit._WIRE = (
    ("id", "id"),
    ("amount", "amount"),
    ("created_at", "created_at"),
    ("currency", "currency"),
    ("is_enabled", "is_enabled"),
    ("period", "period"),
    ("scope", "scope"),
    ("type", "type"),
    ("updated_at", "updated_at"),
)
