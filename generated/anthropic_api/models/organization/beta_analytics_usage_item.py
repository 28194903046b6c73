# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsUsageItem.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_analytics_usage_group import BetaAnalyticsUsageGroup
    from .beta_analytics_usage_metrics import BetaAnalyticsUsageMetrics

__all__ = ["BetaAnalyticsUsageItem"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaAnalyticsUsageGroup": (".beta_analytics_usage_group", "BetaAnalyticsUsageGroup"),
        "BetaAnalyticsUsageMetrics": (".beta_analytics_usage_metrics", "BetaAnalyticsUsageMetrics"),
    },
)


class BetaAnalyticsUsageItem(_Model):
    """
    The object ``BetaAnalyticsUsageItem`` of the API.

    Attributes:
        ending_at: End of the period, exclusive (RFC 3339).
        starting_at: Start of the period, inclusive (RFC 3339).
        usage: Tokens used.
    """

    __slots__ = ("ending_at", "group", "starting_at", "usage")

    ending_at: dt.datetime
    group: BetaAnalyticsUsageGroup
    starting_at: dt.datetime
    usage: BetaAnalyticsUsageMetrics

    def __init__(
        self,
        *,
        ending_at: dt.datetime,
        group: BetaAnalyticsUsageGroup,
        starting_at: dt.datetime,
        usage: BetaAnalyticsUsageMetrics,
    ) -> None:
        self.ending_at = ending_at
        self.group = group
        self.starting_at = starting_at
        self.usage = usage

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["ending_at"]
            self.ending_at = datetime_(value)
            value = data["group"]
            self.group = _MODELS["BetaAnalyticsUsageGroup"](value)
            value = data["starting_at"]
            self.starting_at = datetime_(value)
            value = data["usage"]
            self.usage = _MODELS["BetaAnalyticsUsageMetrics"](value)
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            Lazy(__package__, ".beta_analytics_usage_group", "BetaAnalyticsUsageGroup"),
            datetime_,
            Lazy(__package__, ".beta_analytics_usage_metrics", "BetaAnalyticsUsageMetrics"),
        )


BetaAnalyticsUsageItem._WIRE = (
    ("ending_at", "ending_at"),
    ("group", "group"),
    ("starting_at", "starting_at"),
    ("usage", "usage"),
)
