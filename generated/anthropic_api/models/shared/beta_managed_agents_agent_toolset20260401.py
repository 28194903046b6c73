# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgentToolset20260401.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import ABSENT
from .beta_managed_agents_agent_tool_config import CODEC as _BETAMANAGEDAGENTSAGENTTOOLCONFIG

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from .beta_managed_agents_agent_tool_config import BetaManagedAgentsAgentToolConfig
    from .beta_managed_agents_agent_toolset_default_config import BetaManagedAgentsAgentToolsetDefaultConfig

__all__ = ["BetaManagedAgentsAgentToolset20260401"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsAgentToolsetDefaultConfig": (
            ".beta_managed_agents_agent_toolset_default_config",
            "BetaManagedAgentsAgentToolsetDefaultConfig",
        )
    },
)


class BetaManagedAgentsAgentToolset20260401(_Model):
    """
    The object ``BetaManagedAgentsAgentToolset20260401`` of the API.

    Attributes:
        configs: Settings of single tools, by their names.
        default_config: Settings of all tools that have none of their own.
        type: Always `agent_toolset_20260401`.
    """

    __slots__ = ("configs", "default_config", "type")

    configs: list[BetaManagedAgentsAgentToolConfig]
    default_config: BetaManagedAgentsAgentToolsetDefaultConfig
    type: Literal["agent_toolset_20260401"]

    def __init__(
        self,
        *,
        configs: list[BetaManagedAgentsAgentToolConfig],
        default_config: BetaManagedAgentsAgentToolsetDefaultConfig,
        type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401",
    ) -> None:
        self.configs = configs
        self.default_config = default_config
        self.type = type

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["configs"]
            self.configs = (
                [_BETAMANAGEDAGENTSAGENTTOOLCONFIG[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["default_config"]
            self.default_config = _MODELS["BetaManagedAgentsAgentToolsetDefaultConfig"](value)
            self.type = data["type"]
            if len(data) != 3:
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
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            seq(Lazy(__package__, ".beta_managed_agents_agent_tool_config", "CODEC")),
            Lazy(
                __package__,
                ".beta_managed_agents_agent_toolset_default_config",
                "BetaManagedAgentsAgentToolsetDefaultConfig",
            ),
            None,
        )


BetaManagedAgentsAgentToolset20260401._WIRE = (
    ("configs", "configs"),
    ("default_config", "default_config"),
    ("type", "type"),
)
