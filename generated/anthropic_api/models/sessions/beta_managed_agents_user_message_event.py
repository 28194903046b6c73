# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsUserMessageEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from .beta_managed_agents_user_message_event_content import CODEC as _BETAMANAGEDAGENTSUSERMESSAGEEVENTCONTENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_managed_agents_user_message_event_content import BetaManagedAgentsUserMessageEventContent

__all__ = ["BetaManagedAgentsUserMessageEvent"]


class BetaManagedAgentsUserMessageEvent(_Model):
    """
    The object ``BetaManagedAgentsUserMessageEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        type: Always `user.message`.
        processed_at: When the event was processed (RFC 3339); null while it waits.
    """

    __slots__ = ("id", "content", "type", "processed_at")

    id: str
    content: list[BetaManagedAgentsUserMessageEventContent]
    type: Literal["user.message"]
    processed_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        content: list[BetaManagedAgentsUserMessageEventContent],
        type: Literal["user.message"] = "user.message",
        processed_at: dt.datetime | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.content = content
        self.type = type
        self.processed_at = processed_at

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["content"]
            self.content = (
                [_BETAMANAGEDAGENTSUSERMESSAGEEVENTCONTENT[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.type = data["type"]
            known = 4
            if "processed_at" in data:
                value = data["processed_at"]
                self.processed_at = None if value is None else datetime_(value)
            else:
                self.processed_at = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.content) is not ABSENT:
            out["content"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            seq(Lazy(__package__, ".beta_managed_agents_user_message_event_content", "CODEC")),
            None,
            nullable(datetime_),
        )


BetaManagedAgentsUserMessageEvent._WIRE = (
    ("id", "id"),
    ("content", "content"),
    ("type", "type"),
    ("processed_at", "processed_at"),
)
BetaManagedAgentsUserMessageEvent._PARAM = (
    ("content", "content"),
    ("type", "type"),
)
