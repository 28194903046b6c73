# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaResponseToolChangeMCPToolsetReference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaResponseToolChangeMCPToolsetReference"]


class BetaResponseToolChangeMCPToolsetReference(_Model):
    """
    The object ``BetaResponseToolChangeMCPToolsetReference`` of the API.

    Attributes:
        server_name: Name of the MCP server.
        type: Always `mcp_toolset_reference`.
    """

    __slots__ = ("server_name", "type")

    server_name: str
    type: Literal["mcp_toolset_reference"]

    def __init__(
        self,
        *,
        server_name: str,
        type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference",
    ) -> None:
        self.server_name = server_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.server_name = data["server_name"]
            self.type = data["type"]
            if len(data) != 2:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.server_name) is not ABSENT:
            out["server_name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaResponseToolChangeMCPToolsetReference._WIRE = (
    ("server_name", "server_name"),
    ("type", "type"),
)
