# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionStatusRunningEvent.
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

__all__ = ["BetaManagedAgentsSessionStatusRunningEvent"]


class BetaManagedAgentsSessionStatusRunningEvent(_Model):
    """
    The object ``BetaManagedAgentsSessionStatusRunningEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `session.status_running`.
    """

    __slots__ = ("id", "processed_at", "type")

    id: str
    processed_at: dt.datetime
    type: Literal["session.status_running"]

    def __init__(
        self,
        *,
        id: str,
        processed_at: dt.datetime,
        type: Literal["session.status_running"] = "session.status_running",
    ) -> None:
        self.id = id
        self.processed_at = processed_at
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            None,
        )


BetaManagedAgentsSessionStatusRunningEvent._WIRE = (
    ("id", "id"),
    ("processed_at", "processed_at"),
    ("type", "type"),
)
