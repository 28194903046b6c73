# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentCustomToolUseEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaManagedAgentsAgentCustomToolUseEvent"]


class BetaManagedAgentsAgentCustomToolUseEvent(_Model):
    """
    The object ``BetaManagedAgentsAgentCustomToolUseEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        type: Always `agent.custom_tool_use`.
        session_thread_id: Identifier of the thread of the session that the event belongs to.
    """

    __slots__ = ("id", "input", "name", "processed_at", "type", "session_thread_id")

    id: str
    input: dict[str, Any]
    name: str
    processed_at: dt.datetime
    type: Literal["agent.custom_tool_use"]
    session_thread_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        input: dict[str, Any],
        name: str,
        processed_at: dt.datetime,
        type: Literal["agent.custom_tool_use"] = "agent.custom_tool_use",
        session_thread_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.input = input
        self.name = name
        self.processed_at = processed_at
        self.type = type
        self.session_thread_id = session_thread_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.input = data["input"]
            self.name = data["name"]
            value = data["processed_at"]
            self.processed_at = datetime_(value)
            self.type = data["type"]
            known = 6
            if "session_thread_id" in data:
                self.session_thread_id = data["session_thread_id"]
            else:
                self.session_thread_id = UNSET
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
            None,
            None,
            datetime_,
            None,
            None,
        )


BetaManagedAgentsAgentCustomToolUseEvent._WIRE = (
    ("id", "id"),
    ("input", "input"),
    ("name", "name"),
    ("processed_at", "processed_at"),
    ("type", "type"),
    ("session_thread_id", "session_thread_id"),
)
