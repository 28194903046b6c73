# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsLinesOfCode.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["AnalyticsLinesOfCode"]


class AnalyticsLinesOfCode(_Model):
    """
    The object ``AnalyticsLinesOfCode`` of the API.

    Attributes:
        added_count: Number of addeds.
        removed_count: Number of removeds.
    """

    __slots__ = ("added_count", "removed_count")

    added_count: int
    removed_count: int

    def __init__(
        self,
        *,
        added_count: int,
        removed_count: int,
    ) -> None:
        self.added_count = added_count
        self.removed_count = removed_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.added_count = data["added_count"]
            self.removed_count = data["removed_count"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsLinesOfCode._WIRE = (
    ("added_count", "added_count"),
    ("removed_count", "removed_count"),
)
