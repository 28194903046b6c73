# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsUserCustomToolResultEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_user_custom_tool_result_event_content import (
    CODEC as _BETAMANAGEDAGENTSUSERCUSTOMTOOLRESULTEVENTCONTENT,
)

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_user_custom_tool_result_event_content import (
        BetaManagedAgentsUserCustomToolResultEventContent,
    )

__all__ = ["BetaManagedAgentsUserCustomToolResultEvent"]


class BetaManagedAgentsUserCustomToolResultEvent(_Model):
    """
    The object ``BetaManagedAgentsUserCustomToolResultEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        custom_tool_use_id: Identifier of the custom tool use.
        type: Always `user.custom_tool_result`.
        is_error: Whether the tool failed.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        session_thread_id: Identifier of the thread of the session that the event belongs to.
    """

    __slots__ = ("id", "custom_tool_use_id", "type", "content", "is_error", "processed_at", "session_thread_id")

    id: str
    custom_tool_use_id: str
    type: Literal["user.custom_tool_result"]
    content: list[BetaManagedAgentsUserCustomToolResultEventContent] | None | Unset
    is_error: bool | None | Unset
    processed_at: dt.datetime | None | Unset
    session_thread_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        custom_tool_use_id: str,
        type: Literal["user.custom_tool_result"] = "user.custom_tool_result",
        content: list[BetaManagedAgentsUserCustomToolResultEventContent] | None | Unset = UNSET,
        is_error: bool | None | Unset = UNSET,
        processed_at: dt.datetime | None | Unset = UNSET,
        session_thread_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.custom_tool_use_id = custom_tool_use_id
        self.type = type
        self.content = content
        self.is_error = is_error
        self.processed_at = processed_at
        self.session_thread_id = session_thread_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.custom_tool_use_id = data["custom_tool_use_id"]
            self.type = data["type"]
            known = 7
            if "content" in data:
                value = data["content"]
                self.content = (
                    None
                    if value is None
                    else [_BETAMANAGEDAGENTSUSERCUSTOMTOOLRESULTEVENTCONTENT[item["type"]](item) for item in value]
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
        if (value := self.custom_tool_use_id) is not ABSENT:
            out["custom_tool_use_id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.is_error) is not ABSENT:
            out["is_error"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            None,
            nullable(seq(Lazy(__package__, ".beta_managed_agents_user_custom_tool_result_event_content", "CODEC"))),
            None,
            nullable(datetime_),
            None,
        )


BetaManagedAgentsUserCustomToolResultEvent._WIRE = (
    ("id", "id"),
    ("custom_tool_use_id", "custom_tool_use_id"),
    ("type", "type"),
    ("content", "content"),
    ("is_error", "is_error"),
    ("processed_at", "processed_at"),
    ("session_thread_id", "session_thread_id"),
)
BetaManagedAgentsUserCustomToolResultEvent._PARAM = (
    ("custom_tool_use_id", "custom_tool_use_id"),
    ("type", "type"),
    ("content", "content"),
    ("is_error", "is_error"),
)
