# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSessionCreationRejectedRunErrorObject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsSessionCreationRejectedRunErrorObject"]


class BetaManagedAgentsSessionCreationRejectedRunErrorObject(_Model):
    """
    The object ``BetaManagedAgentsSessionCreationRejectedRunErrorObject`` of the API.

    Attributes:
        message: What went wrong, for people to read; do not match on it.
        type: Always `session_creation_rejected_error`.
    """

    __slots__ = ("message", "type")

    message: str
    type: Literal["session_creation_rejected_error"]

    def __init__(
        self,
        *,
        message: str,
        type: Literal["session_creation_rejected_error"] = "session_creation_rejected_error",
    ) -> None:
        self.message = message
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsSessionCreationRejectedRunErrorObject._WIRE = (
    ("message", "message"),
    ("type", "type"),
)
