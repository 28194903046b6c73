# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSystemMessageEvent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.beta_managed_agents_system_content_block import BetaManagedAgentsSystemContentBlock

__all__ = ["BetaManagedAgentsSystemMessageEvent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsSystemContentBlock": (
            "..shared.beta_managed_agents_system_content_block",
            "BetaManagedAgentsSystemContentBlock",
        )
    },
)


class BetaManagedAgentsSystemMessageEvent(_Model):
    """
    The object ``BetaManagedAgentsSystemMessageEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        type: Always `system.message`.
        processed_at: When the event was processed (RFC 3339); null while it waits.
    """

    __slots__ = ("id", "content", "type", "processed_at")

    id: str
    content: list[BetaManagedAgentsSystemContentBlock]
    type: Literal["system.message"]
    processed_at: dt.datetime | None | Unset

    def __init__(
        self,
        *,
        id: str,
        content: list[BetaManagedAgentsSystemContentBlock],
        type: Literal["system.message"] = "system.message",
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
                [_MODELS["BetaManagedAgentsSystemContentBlock"](item) for item in value]
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
            seq(
                Lazy(
                    __package__,
                    "..shared.beta_managed_agents_system_content_block",
                    "BetaManagedAgentsSystemContentBlock",
                )
            ),
            None,
            nullable(datetime_),
        )


BetaManagedAgentsSystemMessageEvent._WIRE = (
    ("id", "id"),
    ("content", "content"),
    ("type", "type"),
    ("processed_at", "processed_at"),
)
BetaManagedAgentsSystemMessageEvent._PARAM = (
    ("content", "content"),
    ("type", "type"),
)
