# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsLinesOfCode.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["AnalyticsLinesOfCode"]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False, getstate_setstate=False, match_args=False)
class AnalyticsLinesOfCode(_Model):
    """
    The object ``AnalyticsLinesOfCode`` of the API.

    Attributes:
        added_count: Number of addeds.
        removed_count: Number of removeds.
    """

    added_count: int
    removed_count: int

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.added_count = data["added_count"]
            self.removed_count = data["removed_count"]
            rest = len(data) - 2
            if rest:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsLinesOfCode._WIRE = (
    ("added_count", "added_count"),
    ("removed_count", "removed_count"),
)
