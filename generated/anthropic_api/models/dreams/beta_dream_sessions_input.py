# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaDreamSessionsInput.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaDreamSessionsInput"]


class BetaDreamSessionsInput(_Model):
    """
    The object ``BetaDreamSessionsInput`` of the API.

    Attributes:
        session_ids: Identifiers of the sessions.
        type: Always `sessions`.
    """

    __slots__ = ("session_ids", "type")

    session_ids: list[str]
    type: Literal["sessions"]

    def __init__(
        self,
        *,
        session_ids: list[str],
        type: Literal["sessions"] = "sessions",
    ) -> None:
        self.session_ids = session_ids
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.session_ids = data["session_ids"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.session_ids) is not ABSENT:
            out["session_ids"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaDreamSessionsInput._WIRE = (
    ("session_ids", "session_ids"),
    ("type", "type"),
)
