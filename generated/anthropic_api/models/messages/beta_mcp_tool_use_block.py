# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMCPToolUseBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import decode_slowly, extras, new
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

__all__ = ["BetaMCPToolUseBlock"]


class BetaMCPToolUseBlock(_Model):
    """
    The object ``BetaMCPToolUseBlock`` of the API.

    Attributes:
        id: Id of the call, which the result refers to.
        input: Input of the tool, an object of the shape that its schema asks for.
        name: Name of the tool on its server.
        server_name: Name of the MCP server.
        type: Always `mcp_tool_use`.
    """

    __slots__ = ("id", "input", "name", "server_name", "type")

    id: str
    input: dict[str, Any]
    name: str
    server_name: str
    type: Literal["mcp_tool_use"]

    def __init__(
        self,
        *,
        id: str,
        input: dict[str, Any],
        name: str,
        server_name: str,
        type: Literal["mcp_tool_use"] = "mcp_tool_use",
    ) -> None:
        self.id = id
        self.input = input
        self.name = name
        self.server_name = server_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.input = data["input"]
            self.name = data["name"]
            self.server_name = data["server_name"]
            self.type = data["type"]
            if len(data) != 5:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            out["id"] = value
        if (value := self.input) is not ABSENT:
            out["input"] = value
        if (value := self.name) is not ABSENT:
            out["name"] = value
        if (value := self.server_name) is not ABSENT:
            out["server_name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out


BetaMCPToolUseBlock._WIRE = (
    ("id", "id"),
    ("input", "input"),
    ("name", "name"),
    ("server_name", "server_name"),
    ("type", "type"),
)
