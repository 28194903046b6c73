# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsCostReportTimeBucket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, seq
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_analytics_cost_bucketed_result import BetaAnalyticsCostBucketedResult

__all__ = ["BetaAnalyticsCostReportTimeBucket"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaAnalyticsCostBucketedResult": (".beta_analytics_cost_bucketed_result", "BetaAnalyticsCostBucketedResult")},
)


class BetaAnalyticsCostReportTimeBucket(_Model):
    """
    The object ``BetaAnalyticsCostReportTimeBucket`` of the API.

    Attributes:
        ending_at: End of the period, exclusive (RFC 3339).
        starting_at: Start of the period, inclusive (RFC 3339).
    """

    __slots__ = ("ending_at", "results", "starting_at")

    ending_at: dt.datetime
    results: list[BetaAnalyticsCostBucketedResult]
    starting_at: dt.datetime

    def __init__(
        self,
        *,
        ending_at: dt.datetime,
        results: list[BetaAnalyticsCostBucketedResult],
        starting_at: dt.datetime,
    ) -> None:
        self.ending_at = ending_at
        self.results = results
        self.starting_at = starting_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["ending_at"]
            self.ending_at = datetime_(value)
            value = data["results"]
            self.results = (
                [_MODELS["BetaAnalyticsCostBucketedResult"](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["starting_at"]
            self.starting_at = datetime_(value)
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            seq(Lazy(__package__, ".beta_analytics_cost_bucketed_result", "BetaAnalyticsCostBucketedResult")),
            datetime_,
        )


BetaAnalyticsCostReportTimeBucket._WIRE = (
    ("ending_at", "ending_at"),
    ("results", "results"),
    ("starting_at", "starting_at"),
)
