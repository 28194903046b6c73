# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentThreadMessageReceivedEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_agent_thread_message_received_event_content import (
    CODEC as _BETAMANAGEDAGENTSAGENTTHREADMESSAGERECEIVEDEVENTCONTENT,
)

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_agent_thread_message_received_event_content import (
        BetaManagedAgentsAgentThreadMessageReceivedEventContent,
    )

__all__ = ["BetaManagedAgentsAgentThreadMessageReceivedEvent"]


class BetaManagedAgentsAgentThreadMessageReceivedEvent(_Model):
    """
    The object ``BetaManagedAgentsAgentThreadMessageReceivedEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        from_session_thread_id: Identifier of the from session thread.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `agent.thread_message_received`.
        from_agent_name: Name of the from agent.
    """

    __slots__ = ("id", "content", "from_session_thread_id", "processed_at", "type", "from_agent_name")

    id: str
    content: list[BetaManagedAgentsAgentThreadMessageReceivedEventContent]
    from_session_thread_id: str
    processed_at: dt.datetime
    type: Literal["agent.thread_message_received"]
    from_agent_name: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        content: list[BetaManagedAgentsAgentThreadMessageReceivedEventContent],
        from_session_thread_id: str,
        processed_at: dt.datetime,
        type: Literal["agent.thread_message_received"] = "agent.thread_message_received",
        from_agent_name: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.content = content
        self.from_session_thread_id = from_session_thread_id
        self.processed_at = processed_at
        self.type = type
        self.from_agent_name = from_agent_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["content"]
            self.content = (
                [_BETAMANAGEDAGENTSAGENTTHREADMESSAGERECEIVEDEVENTCONTENT[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.from_session_thread_id = data["from_session_thread_id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            known = 6
            if "from_agent_name" in data:
                self.from_agent_name = data["from_agent_name"]
            else:
                self.from_agent_name = UNSET
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
            seq(Lazy(__package__, ".beta_managed_agents_agent_thread_message_received_event_content", "CODEC")),
            None,
            datetime_,
            None,
            None,
        )


BetaManagedAgentsAgentThreadMessageReceivedEvent._WIRE = (
    ("id", "id"),
    ("content", "content"),
    ("from_session_thread_id", "from_session_thread_id"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("from_agent_name", "from_agent_name"),
)
