# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsUserInterruptEvent.
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

__all__ = ["BetaManagedAgentsUserInterruptEvent"]


class BetaManagedAgentsUserInterruptEvent(_Model):
    """
    The object ``BetaManagedAgentsUserInterruptEvent`` of the API.

    Attributes:
        id: Identifier of the object.
        type: Always `user.interrupt`.
        processed_at: When the event was processed (RFC 3339); null while it waits.
        session_thread_id: Identifier of the thread of the session that the event belongs to.
    """

    __slots__ = ("id", "type", "processed_at", "session_thread_id")

    id: str
    type: Literal["user.interrupt"]
    processed_at: dt.datetime | None | Unset
    session_thread_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        type: Literal["user.interrupt"] = "user.interrupt",
        processed_at: dt.datetime | None | Unset = UNSET,
        session_thread_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.type = type
        self.processed_at = processed_at
        self.session_thread_id = session_thread_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            known = 4
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
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.session_thread_id) is not ABSENT:
            out["session_thread_id"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            nullable(datetime_),
            None,
        )


BetaManagedAgentsUserInterruptEvent._WIRE = (
    ("id", "id"),
    ("type", "type"),
    ("processed_at", "processed_at"),
    ("session_thread_id", "session_thread_id"),
)
BetaManagedAgentsUserInterruptEvent._PARAM = (
    ("type", "type"),
    ("session_thread_id", "session_thread_id"),
)
