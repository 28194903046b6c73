# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsInlineAgent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, seq
from ..._model import Model as _Model
from ..._values import UNSET
from ..shared.beta_managed_agents_execution_identity import CODEC as _BETAMANAGEDAGENTSEXECUTIONIDENTITY
from .beta_managed_agents_inline_agent_skill import CODEC as _BETAMANAGEDAGENTSINLINEAGENTSKILL
from .beta_managed_agents_inline_agent_tool import CODEC as _BETAMANAGEDAGENTSINLINEAGENTTOOL

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.beta_managed_agents_execution_identity import BetaManagedAgentsExecutionIdentity
    from ..shared.beta_managed_agents_mcp_server_url_definition import BetaManagedAgentsMCPServerURLDefinition
    from ..shared.beta_managed_agents_model_config import BetaManagedAgentsModelConfig
    from .beta_managed_agents_inline_agent_skill import BetaManagedAgentsInlineAgentSkill
    from .beta_managed_agents_inline_agent_tool import BetaManagedAgentsInlineAgentTool

__all__ = ["BetaManagedAgentsInlineAgent"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsMCPServerURLDefinition": (
            "..shared.beta_managed_agents_mcp_server_url_definition",
            "BetaManagedAgentsMCPServerURLDefinition",
        ),
        "BetaManagedAgentsModelConfig": ("..shared.beta_managed_agents_model_config", "BetaManagedAgentsModelConfig"),
    },
)


class BetaManagedAgentsInlineAgent(_Model):
    """
    The object ``BetaManagedAgentsInlineAgent`` of the API.

    Attributes:
        description: Description in plain text.
        mcp_servers: MCP servers that may be used.
        model: Id or alias of the model.
        name: Name.
        skills: Skills that the agent may use.
        system: The system prompt.
        tools: Tools that the model may use.
        type: Always `inline`.
    """

    __slots__ = (
        "execution_identity",
        "mcp_servers",
        "model",
        "name",
        "skills",
        "tools",
        "type",
        "description",
        "system",
    )

    execution_identity: BetaManagedAgentsExecutionIdentity
    mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition]
    model: BetaManagedAgentsModelConfig
    name: str
    skills: list[BetaManagedAgentsInlineAgentSkill]
    tools: list[BetaManagedAgentsInlineAgentTool]
    type: Literal["inline"]
    description: str | None | Unset
    system: str | None | Unset

    def __init__(
        self,
        *,
        execution_identity: BetaManagedAgentsExecutionIdentity,
        mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition],
        model: BetaManagedAgentsModelConfig,
        name: str,
        skills: list[BetaManagedAgentsInlineAgentSkill],
        tools: list[BetaManagedAgentsInlineAgentTool],
        type: Literal["inline"] = "inline",
        description: str | None | Unset = UNSET,
        system: str | None | Unset = UNSET,
    ) -> None:
        self.execution_identity = execution_identity
        self.mcp_servers = mcp_servers
        self.model = model
        self.name = name
        self.skills = skills
        self.tools = tools
        self.type = type
        self.description = description
        self.system = system

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            value = data["execution_identity"]
            self.execution_identity = _BETAMANAGEDAGENTSEXECUTIONIDENTITY[value["type"]](value)
            value = data["mcp_servers"]
            self.mcp_servers = (
                [_MODELS["BetaManagedAgentsMCPServerURLDefinition"](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["model"]
            self.model = _MODELS["BetaManagedAgentsModelConfig"](value)
            self.name = data["name"]
            value = data["skills"]
            self.skills = (
                [_BETAMANAGEDAGENTSINLINEAGENTSKILL[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["tools"]
            self.tools = (
                [_BETAMANAGEDAGENTSINLINEAGENTTOOL[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.type = data["type"]
            known = 9
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "system" in data:
                self.system = data["system"]
            else:
                self.system = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            Lazy(__package__, "..shared.beta_managed_agents_execution_identity", "CODEC"),
            seq(
                Lazy(
                    __package__,
                    "..shared.beta_managed_agents_mcp_server_url_definition",
                    "BetaManagedAgentsMCPServerURLDefinition",
                )
            ),
            Lazy(__package__, "..shared.beta_managed_agents_model_config", "BetaManagedAgentsModelConfig"),
            None,
            seq(Lazy(__package__, ".beta_managed_agents_inline_agent_skill", "CODEC")),
            None,
            seq(Lazy(__package__, ".beta_managed_agents_inline_agent_tool", "CODEC")),
            None,
        )


BetaManagedAgentsInlineAgent._WIRE = (
    ("description", "description"),
    ("execution_identity", "execution_identity"),
    ("mcp_servers", "mcp_servers"),
    ("model", "model"),
    ("name", "name"),
    ("skills", "skills"),
    ("system", "system"),
    ("tools", "tools"),
    ("type", "type"),
)
