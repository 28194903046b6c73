# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsScheduleTriggerContext.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec

__all__ = ["BetaManagedAgentsScheduleTriggerContext"]


class BetaManagedAgentsScheduleTriggerContext(_Model):
    """
    The object ``BetaManagedAgentsScheduleTriggerContext`` of the API.

    Attributes:
        scheduled_at: When it was scheduled (RFC 3339).
        type: Always `schedule`.
    """

    __slots__ = ("scheduled_at", "type")

    scheduled_at: dt.datetime
    type: Literal["schedule"]

    def __init__(
        self,
        *,
        scheduled_at: dt.datetime,
        type: Literal["schedule"] = "schedule",
    ) -> None:
        self.scheduled_at = scheduled_at
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["scheduled_at"]
            self.scheduled_at = datetime_(value)
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            datetime_,
            None,
        )


BetaManagedAgentsScheduleTriggerContext._WIRE = (
    ("scheduled_at", "scheduled_at"),
    ("type", "type"),
)
