# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolResultEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_agent_tool_result_event_content import CODEC as _BETAMANAGEDAGENTSAGENTTOOLRESULTEVENTCONTENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_agent_tool_result_event_content import BetaManagedAgentsAgentToolResultEventContent

__all__ = ["BetaManagedAgentsAgentToolResultEvent"]


class BetaManagedAgentsAgentToolResultEvent(_Model):
    """
    The object ``BetaManagedAgentsAgentToolResultEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `agent.tool_result`.
        is_error: Whether the tool failed.
    """

    __slots__ = ("id", "processed_at", "tool_use_id", "type", "content", "is_error")

    id: str
    processed_at: dt.datetime
    tool_use_id: str
    type: Literal["agent.tool_result"]
    content: list[BetaManagedAgentsAgentToolResultEventContent] | None | Unset
    is_error: bool | None | Unset

    def __init__(
        self,
        *,
        id: str,
        processed_at: dt.datetime,
        tool_use_id: str,
        type: Literal["agent.tool_result"] = "agent.tool_result",
        content: list[BetaManagedAgentsAgentToolResultEventContent] | None | Unset = UNSET,
        is_error: bool | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.processed_at = processed_at
        self.tool_use_id = tool_use_id
        self.type = type
        self.content = content
        self.is_error = is_error

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.tool_use_id = data["tool_use_id"]
            self.type = data["type"]
            known = 6
            if "content" in data:
                value = data["content"]
                self.content = (
                    None
                    if value is None
                    else [_BETAMANAGEDAGENTSAGENTTOOLRESULTEVENTCONTENT[item["type"]](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.content = UNSET
                known -= 1
            if "is_error" in data:
                self.is_error = data["is_error"]
            else:
                self.is_error = UNSET
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
            None,
            None,
            nullable(seq(Lazy(__package__, ".beta_managed_agents_agent_tool_result_event_content", "CODEC"))),
            None,
        )


BetaManagedAgentsAgentToolResultEvent._WIRE = (
    ("id", "id"),
    ("processed_at", "processed_at"),
    ("tool_use_id", "tool_use_id"),
    ("type", "type"),
    ("content", "content"),
    ("is_error", "is_error"),
)
