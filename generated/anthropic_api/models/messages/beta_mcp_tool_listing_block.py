# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMCPToolListingBlock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_mcp_tool import BetaMCPTool

__all__ = ["BetaMCPToolListingBlock"]

_MODELS = Variants("", __package__, {"BetaMCPTool": (".beta_mcp_tool", "BetaMCPTool")})


class BetaMCPToolListingBlock(_Model):
    """
    The object ``BetaMCPToolListingBlock`` of the API.

    Attributes:
        mcp_server_name: Name of the MCP server.
        tools: The tools that the server offered.
        type: Always `mcp_tool_listing`.
    """

    __slots__ = ("mcp_server_name", "tools", "type")

    mcp_server_name: str
    tools: list[BetaMCPTool]
    type: Literal["mcp_tool_listing"]

    def __init__(
        self,
        *,
        mcp_server_name: str,
        tools: list[BetaMCPTool],
        type: Literal["mcp_tool_listing"] = "mcp_tool_listing",
    ) -> None:
        self.mcp_server_name = mcp_server_name
        self.tools = tools
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.mcp_server_name = data["mcp_server_name"]
            value = data["tools"]
            self.tools = [_MODELS["BetaMCPTool"](item) for item in value] if value.__class__ is list else value
            self.type = data["type"]
            if len(data) != 3:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.mcp_server_name) is not ABSENT:
            out["mcp_server_name"] = value
        if (value := self.tools) is not ABSENT:
            out["tools"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            seq(Lazy(__package__, ".beta_mcp_tool", "BetaMCPTool")),
            None,
        )


BetaMCPToolListingBlock._WIRE = (
    ("mcp_server_name", "mcp_server_name"),
    ("tools", "tools"),
    ("type", "type"),
)
