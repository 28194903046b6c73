# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaResponseToolChangeMCPToolReference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaResponseToolChangeMCPToolReference"]


class BetaResponseToolChangeMCPToolReference(_Model):
    """
    The object ``BetaResponseToolChangeMCPToolReference`` of the API.

    Attributes:
        name: Name of the tool on its server.
        server_name: Name of the MCP server.
        type: Always `mcp_tool_reference`.
    """

    __slots__ = ("name", "server_name", "type")

    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]

    def __init__(
        self,
        *,
        name: str,
        server_name: str,
        type: Literal["mcp_tool_reference"] = "mcp_tool_reference",
    ) -> None:
        self.name = name
        self.server_name = server_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.server_name = data["server_name"]
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.server_name) is not ABSENT:
            out["server_name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaResponseToolChangeMCPToolReference._WIRE = (
    ("name", "name"),
    ("server_name", "server_name"),
    ("type", "type"),
)
