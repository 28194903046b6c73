# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsMCPToolset.
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
    from .beta_managed_agents_mcp_tool_config import BetaManagedAgentsMCPToolConfig
    from .beta_managed_agents_mcp_toolset_default_config import BetaManagedAgentsMCPToolsetDefaultConfig

__all__ = ["BetaManagedAgentsMCPToolset"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsMCPToolConfig": (".beta_managed_agents_mcp_tool_config", "BetaManagedAgentsMCPToolConfig"),
        "BetaManagedAgentsMCPToolsetDefaultConfig": (
            ".beta_managed_agents_mcp_toolset_default_config",
            "BetaManagedAgentsMCPToolsetDefaultConfig",
        ),
    },
)


class BetaManagedAgentsMCPToolset(_Model):
    """
    The object ``BetaManagedAgentsMCPToolset`` of the API.

    Attributes:
        configs: Settings of single tools, by their names.
        default_config: Settings of all tools that have none of their own.
        mcp_server_name: Name of the MCP server.
        type: Always `mcp_toolset`.
    """

    __slots__ = ("configs", "default_config", "mcp_server_name", "type")

    configs: list[BetaManagedAgentsMCPToolConfig]
    default_config: BetaManagedAgentsMCPToolsetDefaultConfig
    mcp_server_name: str
    type: Literal["mcp_toolset"]

    def __init__(
        self,
        *,
        configs: list[BetaManagedAgentsMCPToolConfig],
        default_config: BetaManagedAgentsMCPToolsetDefaultConfig,
        mcp_server_name: str,
        type: Literal["mcp_toolset"] = "mcp_toolset",
    ) -> None:
        self.configs = configs
        self.default_config = default_config
        self.mcp_server_name = mcp_server_name
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["configs"]
            self.configs = (
                [_MODELS["BetaManagedAgentsMCPToolConfig"](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["default_config"]
            self.default_config = _MODELS["BetaManagedAgentsMCPToolsetDefaultConfig"](value)
            self.mcp_server_name = data["mcp_server_name"]
            self.type = data["type"]
            if len(data) != 4:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.configs) is not ABSENT:
            out["configs"] = value
        if (value := self.default_config) is not ABSENT:
            out["default_config"] = value
        if (value := self.mcp_server_name) is not ABSENT:
            out["mcp_server_name"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_managed_agents_mcp_tool_config", "BetaManagedAgentsMCPToolConfig")),
            Lazy(
                __package__,
                ".beta_managed_agents_mcp_toolset_default_config",
                "BetaManagedAgentsMCPToolsetDefaultConfig",
            ),
            None,
            None,
        )


BetaManagedAgentsMCPToolset._WIRE = (
    ("configs", "configs"),
    ("default_config", "default_config"),
    ("mcp_server_name", "mcp_server_name"),
    ("type", "type"),
)
