# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionStatusIdleEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_session_status_idle_event_stop_reason import (
    CODEC as _BETAMANAGEDAGENTSSESSIONSTATUSIDLEEVENTSTOPREASON,
)

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_session_refusal_stop_details import BetaManagedAgentsSessionRefusalStopDetails
    from .beta_managed_agents_session_status_idle_event_stop_reason import (
        BetaManagedAgentsSessionStatusIdleEventStopReason,
    )

__all__ = ["BetaManagedAgentsSessionStatusIdleEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsSessionRefusalStopDetails": (
            ".beta_managed_agents_session_refusal_stop_details",
            "BetaManagedAgentsSessionRefusalStopDetails",
        )
    },
)


class BetaManagedAgentsSessionStatusIdleEvent(_Model):
    """
    The object ``BetaManagedAgentsSessionStatusIdleEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        stop_details: More about the stop, where there is more to say, as for a refusal.
        stop_reason: Why the model stopped; null while it is still writing.
        type: Always `session.status_idle`.
    """

    __slots__ = ("id", "processed_at", "stop_reason", "type", "stop_details")

    id: str
    processed_at: dt.datetime
    stop_reason: BetaManagedAgentsSessionStatusIdleEventStopReason
    type: Literal["session.status_idle"]
    stop_details: BetaManagedAgentsSessionRefusalStopDetails | None | Unset

    def __init__(
        self,
        *,
        id: str,
        processed_at: dt.datetime,
        stop_reason: BetaManagedAgentsSessionStatusIdleEventStopReason,
        type: Literal["session.status_idle"] = "session.status_idle",
        stop_details: BetaManagedAgentsSessionRefusalStopDetails | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.processed_at = processed_at
        self.stop_reason = stop_reason
        self.type = type
        self.stop_details = stop_details

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            value = data["stop_reason"]
            self.stop_reason = _BETAMANAGEDAGENTSSESSIONSTATUSIDLEEVENTSTOPREASON[value["type"]](value)
            self.type = data["type"]
            known = 5
            if "stop_details" in data:
                value = data["stop_details"]
                self.stop_details = (
                    None if value is None else _MODELS["BetaManagedAgentsSessionRefusalStopDetails"](value)
                )
            else:
                self.stop_details = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            datetime_,
            nullable(
                Lazy(
                    __package__,
                    ".beta_managed_agents_session_refusal_stop_details",
                    "BetaManagedAgentsSessionRefusalStopDetails",
                )
            ),
            Lazy(__package__, ".beta_managed_agents_session_status_idle_event_stop_reason", "CODEC"),
            None,
        )


BetaManagedAgentsSessionStatusIdleEvent._WIRE = (
    ("id", "id"),
    ("processed_at", "processed_at"),
    ("stop_details", "stop_details"),
    ("stop_reason", "stop_reason"),
    ("type", "type"),
)
