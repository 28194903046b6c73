# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object SpendLimitIncreaseRequest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .spend_limit_increase_request_actor import CODEC as _SPENDLIMITINCREASEREQUESTACTOR
from .spend_limit_increase_request_resolved_by import CODEC as _SPENDLIMITINCREASEREQUESTRESOLVEDBY

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .spend_limit_increase_request_actor import SpendLimitIncreaseRequestActor
    from .spend_limit_increase_request_resolved_by import SpendLimitIncreaseRequestResolvedBy
    from .spend_limit_increase_request_status import SpendLimitIncreaseRequestStatus
    from .spend_limit_period import SpendLimitPeriod
    from .spend_summary import SpendSummary

__all__ = ["SpendLimitIncreaseRequest"]

_MODELS = Variants("", __package__, {"SpendSummary": (".spend_summary", "SpendSummary")})


class SpendLimitIncreaseRequest(_Model):
    """
    The object ``SpendLimitIncreaseRequest`` of the API.

    Attributes:
        id: Identifier of the object.
        created_at: When the object was created (RFC 3339).
        period: Period that the limit covers.
        resolved_at: When it was resolved (RFC 3339).
        status: Where the object stands.
        type: Always `spend_limit_increase_request`.
    """

    __slots__ = ("id", "actor", "created_at", "period", "status", "type", "resolved_at", "resolved_by", "spend_summary")

    id: str
    actor: SpendLimitIncreaseRequestActor
    created_at: dt.datetime
    period: SpendLimitPeriod
    status: SpendLimitIncreaseRequestStatus
    type: Literal["spend_limit_increase_request"]
    resolved_at: dt.datetime | None | Unset
    resolved_by: SpendLimitIncreaseRequestResolvedBy | None | Unset
    spend_summary: SpendSummary | None | Unset

    def __init__(
        self,
        *,
        id: str,
        actor: SpendLimitIncreaseRequestActor,
        created_at: dt.datetime,
        period: SpendLimitPeriod,
        status: SpendLimitIncreaseRequestStatus,
        type: Literal["spend_limit_increase_request"] = "spend_limit_increase_request",
        resolved_at: dt.datetime | None | Unset = UNSET,
        resolved_by: SpendLimitIncreaseRequestResolvedBy | None | Unset = UNSET,
        spend_summary: SpendSummary | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.actor = actor
        self.created_at = created_at
        self.period = period
        self.status = status
        self.type = type
        self.resolved_at = resolved_at
        self.resolved_by = resolved_by
        self.spend_summary = spend_summary

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["actor"]
            self.actor = _SPENDLIMITINCREASEREQUESTACTOR[value["type"]](value)
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.period = data["period"]
            self.status = data["status"]
            self.type = data["type"]
            known = 9
            if "resolved_at" in data:
                value = data["resolved_at"]
                self.resolved_at = None if value is None else datetime_(value)
            else:
                self.resolved_at = UNSET
                known -= 1
            if "resolved_by" in data:
                value = data["resolved_by"]
                self.resolved_by = None if value is None else _SPENDLIMITINCREASEREQUESTRESOLVEDBY[value["type"]](value)
            else:
                self.resolved_by = UNSET
                known -= 1
            if "spend_summary" in data:
                value = data["spend_summary"]
                self.spend_summary = None if value is None else _MODELS["SpendSummary"](value)
            else:
                self.spend_summary = UNSET
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
            Lazy(__package__, ".spend_limit_increase_request_actor", "CODEC"),
            datetime_,
            None,
            nullable(datetime_),
            nullable(Lazy(__package__, ".spend_limit_increase_request_resolved_by", "CODEC")),
            nullable(Lazy(__package__, ".spend_summary", "SpendSummary")),
            None,
            None,
        )


SpendLimitIncreaseRequest._WIRE = (
    ("id", "id"),
    ("actor", "actor"),
    ("created_at", "created_at"),
    ("period", "period"),
    ("resolved_at", "resolved_at"),
    ("resolved_by", "resolved_by"),
    ("spend_summary", "spend_summary"),
    ("status", "status"),
    ("type", "type"),
)
