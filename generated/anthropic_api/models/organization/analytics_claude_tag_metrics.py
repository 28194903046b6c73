# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object AnalyticsClaudeTagMetrics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["AnalyticsClaudeTagMetrics"]


class AnalyticsClaudeTagMetrics(_Model):
    """
    The object ``AnalyticsClaudeTagMetrics`` of the API.

    Attributes:
        active_day_count: Number of active days.
        active_message_count: Number of active messages.
    """

    __slots__ = ("active_day_count", "active_message_count")

    active_day_count: int | None | Unset
    active_message_count: int | None | Unset

    def __init__(
        self,
        *,
        active_day_count: int | None | Unset = UNSET,
        active_message_count: int | None | Unset = UNSET,
    ) -> None:
        self.active_day_count = active_day_count
        self.active_message_count = active_message_count

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 2
            if "active_day_count" in data:
                self.active_day_count = data["active_day_count"]
            else:
                self.active_day_count = UNSET
                known -= 1
            if "active_message_count" in data:
                self.active_message_count = data["active_message_count"]
            else:
                self.active_message_count = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


AnalyticsClaudeTagMetrics._WIRE = (
    ("active_day_count", "active_day_count"),
    ("active_message_count", "active_message_count"),
)
