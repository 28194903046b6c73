# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionStats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._values import Unset

__all__ = ["BetaManagedAgentsSessionStats"]


class BetaManagedAgentsSessionStats(_Model):
    """
    The object ``BetaManagedAgentsSessionStats`` of the API.

    Attributes:
        active_seconds: Time of activity, in seconds.
        duration_seconds: Duration in seconds.
    """

    __slots__ = ("active_seconds", "duration_seconds")

    active_seconds: float | None | Unset
    duration_seconds: float | None | Unset

    def __init__(
        self,
        *,
        active_seconds: float | None | Unset = UNSET,
        duration_seconds: float | None | Unset = UNSET,
    ) -> None:
        self.active_seconds = active_seconds
        self.duration_seconds = duration_seconds

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 2
            if "active_seconds" in data:
                self.active_seconds = data["active_seconds"]
            else:
                self.active_seconds = UNSET
                known -= 1
            if "duration_seconds" in data:
                self.duration_seconds = data["duration_seconds"]
            else:
                self.duration_seconds = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsSessionStats._WIRE = (
    ("active_seconds", "active_seconds"),
    ("duration_seconds", "duration_seconds"),
)
