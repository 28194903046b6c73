# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentThreadMessageSentEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_agent_thread_message_sent_event_content import (
    CODEC as _BETAMANAGEDAGENTSAGENTTHREADMESSAGESENTEVENTCONTENT,
)

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_agent_thread_message_sent_event_content import (
        BetaManagedAgentsAgentThreadMessageSentEventContent,
    )

__all__ = ["BetaManagedAgentsAgentThreadMessageSentEvent"]


class BetaManagedAgentsAgentThreadMessageSentEvent(_Model):
    """
    The object ``BetaManagedAgentsAgentThreadMessageSentEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        to_session_thread_id: Identifier of the to session thread.
        type: Always `agent.thread_message_sent`.
        to_agent_name: Name of the to agent.
    """

    __slots__ = ("id", "content", "processed_at", "to_session_thread_id", "type", "to_agent_name")

    id: str
    content: list[BetaManagedAgentsAgentThreadMessageSentEventContent]
    processed_at: dt.datetime
    to_session_thread_id: str
    type: Literal["agent.thread_message_sent"]
    to_agent_name: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        content: list[BetaManagedAgentsAgentThreadMessageSentEventContent],
        processed_at: dt.datetime,
        to_session_thread_id: str,
        type: Literal["agent.thread_message_sent"] = "agent.thread_message_sent",
        to_agent_name: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.content = content
        self.processed_at = processed_at
        self.to_session_thread_id = to_session_thread_id
        self.type = type
        self.to_agent_name = to_agent_name

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["content"]
            self.content = (
                [_BETAMANAGEDAGENTSAGENTTHREADMESSAGESENTEVENTCONTENT[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.to_session_thread_id = data["to_session_thread_id"]
            self.type = data["type"]
            known = 6
            if "to_agent_name" in data:
                self.to_agent_name = data["to_agent_name"]
            else:
                self.to_agent_name = UNSET
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
            seq(Lazy(__package__, ".beta_managed_agents_agent_thread_message_sent_event_content", "CODEC")),
            datetime_,
            None,
            None,
            None,
        )


BetaManagedAgentsAgentThreadMessageSentEvent._WIRE = (
    ("id", "id"),
    ("content", "content"),
    ("processed_at", "processed_at"),
    ("to_session_thread_id", "to_session_thread_id"),
    ("type", "type"),
    ("to_agent_name", "to_agent_name"),
)
