# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionActor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsSessionActor"]


class BetaManagedAgentsSessionActor(_Model):
    """
    The object ``BetaManagedAgentsSessionActor`` of the API.

    Attributes:
        session_id: Identifier of the session.
        type: Always `session_actor`.
    """

    __slots__ = ("session_id", "type")

    session_id: str
    type: Literal["session_actor"]

    def __init__(
        self,
        *,
        session_id: str,
        type: Literal["session_actor"] = "session_actor",
    ) -> None:
        self.session_id = session_id
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsSessionActor._WIRE = (
    ("session_id", "session_id"),
    ("type", "type"),
)
