# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMCPServerURLDefinition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaManagedAgentsMCPServerURLDefinition"]


class BetaManagedAgentsMCPServerURLDefinition(_Model):
    """
    The object ``BetaManagedAgentsMCPServerURLDefinition`` of the API.

    Attributes:
        name: Name.
        type: Always `url`.
        url: The URL.
    """

    __slots__ = ("name", "type", "url")

    name: str
    type: Literal["url"]
    url: str

    def __init__(
        self,
        *,
        name: str,
        type: Literal["url"] = "url",
        url: str,
    ) -> None:
        self.name = name
        self.type = type
        self.url = url

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.type = data["type"]
            self.url = data["url"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaManagedAgentsMCPServerURLDefinition._WIRE = (
    ("name", "name"),
    ("type", "type"),
    ("url", "url"),
)
