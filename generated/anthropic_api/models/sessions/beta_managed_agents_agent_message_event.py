# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentMessageEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from .beta_managed_agents_agent_message_event_content import CODEC as _BETAMANAGEDAGENTSAGENTMESSAGEEVENTCONTENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_agent_message_event_content import BetaManagedAgentsAgentMessageEventContent

__all__ = ["BetaManagedAgentsAgentMessageEvent"]


class BetaManagedAgentsAgentMessageEvent(_Model):
    """
    The object ``BetaManagedAgentsAgentMessageEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `agent.message`.
    """

    __slots__ = ("id", "content", "processed_at", "type")

    id: str
    content: list[BetaManagedAgentsAgentMessageEventContent]
    processed_at: dt.datetime
    type: Literal["agent.message"]

    def __init__(
        self,
        *,
        id: str,
        content: list[BetaManagedAgentsAgentMessageEventContent],
        processed_at: dt.datetime,
        type: Literal["agent.message"] = "agent.message",
    ) -> None:
        self.id = id
        self.content = content
        self.processed_at = processed_at
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["content"]
            self.content = (
                [_BETAMANAGEDAGENTSAGENTMESSAGEEVENTCONTENT[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
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
            seq(Lazy(__package__, ".beta_managed_agents_agent_message_event_content", "CODEC")),
            datetime_,
            None,
        )


BetaManagedAgentsAgentMessageEvent._WIRE = (
    ("id", "id"),
    ("content", "content"),
    ("processed_at", "processed_at"),
    ("type", "type"),
)
