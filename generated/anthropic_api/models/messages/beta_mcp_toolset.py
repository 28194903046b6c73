# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaMCPToolset.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, mapping, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_cache_control_ephemeral import BetaCacheControlEphemeral
    from .beta_mcp_tool_config import BetaMCPToolConfig
    from .beta_mcp_tool_default_config import BetaMCPToolDefaultConfig
    from .beta_mcp_tool_param import BetaMCPToolParam

__all__ = ["BetaMCPToolset"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaCacheControlEphemeral": (".beta_cache_control_ephemeral", "BetaCacheControlEphemeral"),
        "BetaMCPToolConfig": (".beta_mcp_tool_config", "BetaMCPToolConfig"),
        "BetaMCPToolDefaultConfig": (".beta_mcp_tool_default_config", "BetaMCPToolDefaultConfig"),
        "BetaMCPToolParam": (".beta_mcp_tool_param", "BetaMCPToolParam"),
    },
)
_CODEC_1 = mapping(Lazy(__package__, ".beta_mcp_tool_config", "BetaMCPToolConfig"))


class BetaMCPToolset(_Model):
    """
    The object ``BetaMCPToolset`` of the API.

    Attributes:
        mcp_server_name: Name of the server in mcp_servers, 1 to 255 characters.
        type: Always `mcp_toolset`.
        cache_control: Sets a cache breakpoint at this block: what comes before it and the block itself
            are cached.
        configs: Settings of single tools, by their names.
        default_config: Settings of all tools that have none of their own.
        tools: The tools of the server, where they are already known.
    """

    __slots__ = ("mcp_server_name", "type", "cache_control", "configs", "default_config", "tools")

    mcp_server_name: str
    type: Literal["mcp_toolset"]
    cache_control: BetaCacheControlEphemeral | None | Unset
    configs: dict[str, BetaMCPToolConfig] | None | Unset
    default_config: BetaMCPToolDefaultConfig | None | Unset
    tools: list[BetaMCPToolParam] | None | Unset

    def __init__(
        self,
        *,
        mcp_server_name: str,
        type: Literal["mcp_toolset"] = "mcp_toolset",
        cache_control: BetaCacheControlEphemeral | None | Unset = UNSET,
        configs: dict[str, BetaMCPToolConfig] | None | Unset = UNSET,
        default_config: BetaMCPToolDefaultConfig | None | Unset = UNSET,
        tools: list[BetaMCPToolParam] | None | Unset = UNSET,
    ) -> None:
        self.mcp_server_name = mcp_server_name
        self.type = type
        self.cache_control = cache_control
        self.configs = configs
        self.default_config = default_config
        self.tools = tools

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.mcp_server_name = data["mcp_server_name"]
            self.type = data["type"]
            known = 6
            if "cache_control" in data:
                value = data["cache_control"]
                self.cache_control = None if value is None else _MODELS["BetaCacheControlEphemeral"](value)
            else:
                self.cache_control = UNSET
                known -= 1
            if "configs" in data:
                value = data["configs"]
                self.configs = None if value is None else _CODEC_1(value)
            else:
                self.configs = UNSET
                known -= 1
            if "default_config" in data:
                value = data["default_config"]
                self.default_config = None if value is None else _MODELS["BetaMCPToolDefaultConfig"](value)
            else:
                self.default_config = UNSET
                known -= 1
            if "tools" in data:
                value = data["tools"]
                self.tools = (
                    None
                    if value is None
                    else [_MODELS["BetaMCPToolParam"](item) for item in value]
                    if value.__class__ is list
                    else value
                )
            else:
                self.tools = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.mcp_server_name) is not ABSENT:
            out["mcp_server_name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.cache_control) is not ABSENT:
            out["cache_control"] = value
        if (value := self.configs) is not ABSENT:
            out["configs"] = value
        if (value := self.default_config) is not ABSENT:
            out["default_config"] = value
        if (value := self.tools) is not ABSENT:
            out["tools"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            None,
            nullable(Lazy(__package__, ".beta_cache_control_ephemeral", "BetaCacheControlEphemeral")),
            nullable(mapping(Lazy(__package__, ".beta_mcp_tool_config", "BetaMCPToolConfig"))),
            nullable(Lazy(__package__, ".beta_mcp_tool_default_config", "BetaMCPToolDefaultConfig")),
            nullable(seq(Lazy(__package__, ".beta_mcp_tool_param", "BetaMCPToolParam"))),
        )


BetaMCPToolset._WIRE = (
    ("mcp_server_name", "mcp_server_name"),
    ("type", "type"),
    ("cache_control", "cache_control"),
    ("configs", "configs"),
    ("default_config", "default_config"),
    ("tools", "tools"),
)
