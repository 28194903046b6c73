# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaTunnelToken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaTunnelToken"]


class BetaTunnelToken(_Model):
    """
    The object ``BetaTunnelToken`` of the API.

    Attributes:
        id: Identifier of the object.
        type: Always `tunnel_token`.
    """

    __slots__ = ("id", "tunnel_token", "type")

    id: str
    tunnel_token: str
    type: Literal["tunnel_token"]

    def __init__(
        self,
        *,
        id: str,
        tunnel_token: str,
        type: Literal["tunnel_token"] = "tunnel_token",
    ) -> None:
        self.id = id
        self.tunnel_token = tunnel_token
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.tunnel_token = data["tunnel_token"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self


BetaTunnelToken._WIRE = (
    ("id", "id"),
    ("tunnel_token", "tunnel_token"),
    ("type", "type"),
)
