# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMemoryPrefix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsMemoryPrefix"]


class BetaManagedAgentsMemoryPrefix(_Model):
    """
    The object ``BetaManagedAgentsMemoryPrefix`` of the API.

    Attributes:
        path: The path.
        type: Always `memory_prefix`.
    """

    __slots__ = ("path", "type")

    path: str
    type: Literal["memory_prefix"]

    def __init__(
        self,
        *,
        path: str,
        type: Literal["memory_prefix"] = "memory_prefix",
    ) -> None:
        self.path = path
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.path = data["path"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsMemoryPrefix._WIRE = (
    ("path", "path"),
    ("type", "type"),
)
