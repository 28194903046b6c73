# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsUserToolConfirmationEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import datetime_, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset

__all__ = ["BetaManagedAgentsUserToolConfirmationEvent"]


class BetaManagedAgentsUserToolConfirmationEvent(_Model):
    """
    The object ``BetaManagedAgentsUserToolConfirmationEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `user.tool_confirmation`.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        session_thread_id: Identifier of the thread of the session that the event belongs to.
    """

    __slots__ = ("id", "result", "tool_use_id", "type", "deny_message", "processed_at", "session_thread_id")

    id: str
    result: Literal["allow", "deny"] | str
    tool_use_id: str
    type: Literal["user.tool_confirmation"]
    deny_message: str | None | Unset
    processed_at: dt.datetime | None | Unset
    session_thread_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        result: Literal["allow", "deny"] | str,
        tool_use_id: str,
        type: Literal["user.tool_confirmation"] = "user.tool_confirmation",
        deny_message: str | None | Unset = UNSET,
        processed_at: dt.datetime | None | Unset = UNSET,
        session_thread_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.result = result
        self.tool_use_id = tool_use_id
        self.type = type
        self.deny_message = deny_message
        self.processed_at = processed_at
        self.session_thread_id = session_thread_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.result = data["result"]
            self.tool_use_id = data["tool_use_id"]
            self.type = data["type"]
            known = 7
            if "deny_message" in data:
                self.deny_message = data["deny_message"]
            else:
                self.deny_message = UNSET
                known -= 1
            if "processed_at" in data:
                value = data["processed_at"]
                self.processed_at = None if value is None else datetime_(value)
            else:
                self.processed_at = UNSET
                known -= 1
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

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.result) is not ABSENT:
            out["result"] = value
        if (value := self.tool_use_id) is not ABSENT:
            out["tool_use_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.deny_message) is not ABSENT:
            out["deny_message"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            None,
            None,
            nullable(datetime_),
            None,
        )


BetaManagedAgentsUserToolConfirmationEvent._WIRE = (
    ("id", "id"),
    ("result", "result"),
    ("tool_use_id", "tool_use_id"),
    ("type", "type"),
    ("deny_message", "deny_message"),
    ("processed_at", "processed_at"),
    ("session_thread_id", "session_thread_id"),
)
BetaManagedAgentsUserToolConfirmationEvent._PARAM = (
    ("result", "result"),
    ("tool_use_id", "tool_use_id"),
    ("type", "type"),
    ("deny_message", "deny_message"),
)
