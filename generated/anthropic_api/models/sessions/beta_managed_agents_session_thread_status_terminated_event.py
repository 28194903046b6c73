# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionThreadStatusTerminatedEvent.
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

__all__ = ["BetaManagedAgentsSessionThreadStatusTerminatedEvent"]


class BetaManagedAgentsSessionThreadStatusTerminatedEvent(_Model):
    """
    The object ``BetaManagedAgentsSessionThreadStatusTerminatedEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        agent_name: Name of the agent.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        session_thread_id: Identifier of the thread of the session that the event belongs to.
        type: Always `session.thread_status_terminated`.
    """

    __slots__ = ("id", "agent_name", "processed_at", "session_thread_id", "type")

    id: str
    agent_name: str
    processed_at: dt.datetime
    session_thread_id: str
    type: Literal["session.thread_status_terminated"]

    def __init__(
        self,
        *,
        id: str,
        agent_name: str,
        processed_at: dt.datetime,
        session_thread_id: str,
        type: Literal["session.thread_status_terminated"] = "session.thread_status_terminated",
    ) -> None:
        self.id = id
        self.agent_name = agent_name
        self.processed_at = processed_at
        self.session_thread_id = session_thread_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.agent_name = data["agent_name"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.session_thread_id = data["session_thread_id"]
            self.type = data["type"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            datetime_,
            None,
            None,
        )


BetaManagedAgentsSessionThreadStatusTerminatedEvent._WIRE = (
    ("id", "id"),
    ("agent_name", "agent_name"),
    ("processed_at", "processed_at"),
    ("session_thread_id", "session_thread_id"),
    ("type", "type"),
)
