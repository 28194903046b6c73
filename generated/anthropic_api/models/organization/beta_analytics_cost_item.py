# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsCostItem.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_analytics_cost_group import BetaAnalyticsCostGroup
    from .beta_analytics_cost_metrics import BetaAnalyticsCostMetrics

__all__ = ["BetaAnalyticsCostItem"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaAnalyticsCostGroup": (".beta_analytics_cost_group", "BetaAnalyticsCostGroup"),
        "BetaAnalyticsCostMetrics": (".beta_analytics_cost_metrics", "BetaAnalyticsCostMetrics"),
    },
)


class BetaAnalyticsCostItem(_Model):
    """
    The object ``BetaAnalyticsCostItem`` of the API.

    Attributes:
        ending_at: End of the period, exclusive (RFC 3339).
        starting_at: Start of the period, inclusive (RFC 3339).
    """

    __slots__ = ("cost", "ending_at", "group", "starting_at")

    cost: BetaAnalyticsCostMetrics
    ending_at: dt.datetime
    group: BetaAnalyticsCostGroup
    starting_at: dt.datetime

    def __init__(
        self,
        *,
        cost: BetaAnalyticsCostMetrics,
        ending_at: dt.datetime,
        group: BetaAnalyticsCostGroup,
        starting_at: dt.datetime,
    ) -> None:
        self.cost = cost
        self.ending_at = ending_at
        self.group = group
        self.starting_at = starting_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["cost"]
            self.cost = _MODELS["BetaAnalyticsCostMetrics"](value)
            value = data["ending_at"]
            self.ending_at = datetime_(value)
            value = data["group"]
            self.group = _MODELS["BetaAnalyticsCostGroup"](value)
            value = data["starting_at"]
            self.starting_at = datetime_(value)
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            Lazy(__package__, ".beta_analytics_cost_metrics", "BetaAnalyticsCostMetrics"),
            datetime_,
            Lazy(__package__, ".beta_analytics_cost_group", "BetaAnalyticsCostGroup"),
            datetime_,
        )


BetaAnalyticsCostItem._WIRE = (
    ("cost", "cost"),
    ("ending_at", "ending_at"),
    ("group", "group"),
    ("starting_at", "starting_at"),
)
