# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaAnalyticsUsageUsersItemReportPageCursor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_analytics_usage_users_item import BetaAnalyticsUsageUsersItem

__all__ = ["BetaAnalyticsUsageUsersItemReportPageCursor"]

_MODELS = Variants(
    "",
    __package__,
    {"BetaAnalyticsUsageUsersItem": (".beta_analytics_usage_users_item", "BetaAnalyticsUsageUsersItem")},
)


class BetaAnalyticsUsageUsersItemReportPageCursor(_Model):
    """
    One page of a list.

    Attributes:
        data: The items of this page, in order.
        has_more: Whether there are items beyond this page.
        next_page: Cursor of the next page, for page; null on the last page.
        data_refreshed_at: How recent the data of the report is (RFC 3339).
    """

    __slots__ = ("data", "has_more", "next_page", "data_refreshed_at")

    data: list[BetaAnalyticsUsageUsersItem]
    has_more: bool
    next_page: str | None
    data_refreshed_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        data: list[BetaAnalyticsUsageUsersItem],
        has_more: bool,
        next_page: str | None,
        data_refreshed_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.data = data
        self.has_more = has_more
        self.next_page = next_page
        self.data_refreshed_at = data_refreshed_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["data"]
            self.data = (
                [_MODELS["BetaAnalyticsUsageUsersItem"](item) for item in value] if value.__class__ is list else value
            )
            self.has_more = data["has_more"]
            self.next_page = data["next_page"]
            known = 4
            if "data_refreshed_at" in data:
                value = data["data_refreshed_at"]
                self.data_refreshed_at = None if value is None else datetime_(value)
            else:
                self.data_refreshed_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_analytics_usage_users_item", "BetaAnalyticsUsageUsersItem")),
            None,
            None,
            nullable(datetime_),
        )


BetaAnalyticsUsageUsersItemReportPageCursor._WIRE = (
    ("data", "data"),
    ("has_more", "has_more"),
    ("next_page", "next_page"),
    ("data_refreshed_at", "data_refreshed_at"),
)
