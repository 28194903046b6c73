# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentReference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsAgentReference"]


class BetaManagedAgentsAgentReference(_Model):
    """
    The object ``BetaManagedAgentsAgentReference`` of the API.

    Attributes:
        id: Identifier of the object.
        type: Always `agent`.
        version: Version.
    """

    __slots__ = ("id", "type", "version")

    id: str
    type: Literal["agent"]
    version: int

    def __init__(
        self,
        *,
        id: str,
        type: Literal["agent"] = "agent",
        version: int,
    ) -> None:
        self.id = id
        self.type = type
        self.version = version

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.version = data["version"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsAgentReference._WIRE = (
    ("id", "id"),
    ("type", "type"),
    ("version", "version"),
)
