# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsToolActionCounts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["AnalyticsToolActionCounts"]


class AnalyticsToolActionCounts(_Model):
    """
    The object ``AnalyticsToolActionCounts`` of the API.

    Attributes:
        accepted_count: Number of accepteds.
        rejected_count: Number of rejecteds.
    """

    __slots__ = ("accepted_count", "rejected_count")

    accepted_count: int
    rejected_count: int

    def __init__(
        self,
        *,
        accepted_count: int,
        rejected_count: int,
    ) -> None:
        self.accepted_count = accepted_count
        self.rejected_count = rejected_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.accepted_count = data["accepted_count"]
            self.rejected_count = data["rejected_count"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsToolActionCounts._WIRE = (
    ("accepted_count", "accepted_count"),
    ("rejected_count", "rejected_count"),
)
