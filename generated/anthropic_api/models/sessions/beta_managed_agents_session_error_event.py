# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionErrorEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from .beta_managed_agents_session_error_event_error import CODEC as _BETAMANAGEDAGENTSSESSIONERROREVENTERROR

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_session_error_event_error import BetaManagedAgentsSessionErrorEventError

__all__ = ["BetaManagedAgentsSessionErrorEvent"]


class BetaManagedAgentsSessionErrorEvent(_Model):
    """
    The object ``BetaManagedAgentsSessionErrorEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        error: What went wrong.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `session.error`.
    """

    __slots__ = ("id", "error", "processed_at", "type")

    id: str
    error: BetaManagedAgentsSessionErrorEventError
    processed_at: dt.datetime
    type: Literal["session.error"]

    def __init__(
        self,
        *,
        id: str,
        error: BetaManagedAgentsSessionErrorEventError,
        processed_at: dt.datetime,
        type: Literal["session.error"] = "session.error",
    ) -> None:
        self.id = id
        self.error = error
        self.processed_at = processed_at
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["error"]
            self.error = _BETAMANAGEDAGENTSSESSIONERROREVENTERROR[value["type"]](value)
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, ".beta_managed_agents_session_error_event_error", "CODEC"),
            datetime_,
            None,
        )


BetaManagedAgentsSessionErrorEvent._WIRE = (
    ("id", "id"),
    ("error", "error"),
    ("processed_at", "processed_at"),
    ("type", "type"),
)
