# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsAgent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET
from ..shared.beta_managed_agents_execution_identity import CODEC as _BETAMANAGEDAGENTSEXECUTIONIDENTITY
from .beta_managed_agents_agent_skill import CODEC as _BETAMANAGEDAGENTSAGENTSKILL
from .beta_managed_agents_agent_tool import CODEC as _BETAMANAGEDAGENTSAGENTTOOL
from .beta_managed_agents_multiagent import CODEC as _BETAMANAGEDAGENTSMULTIAGENT

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.beta_managed_agents_execution_identity import BetaManagedAgentsExecutionIdentity
    from ..shared.beta_managed_agents_mcp_server_url_definition import BetaManagedAgentsMCPServerURLDefinition
    from ..shared.beta_managed_agents_model_config import BetaManagedAgentsModelConfig
    from .beta_managed_agents_agent_skill import BetaManagedAgentsAgentSkill
    from .beta_managed_agents_agent_tool import BetaManagedAgentsAgentTool
    from .beta_managed_agents_multiagent import BetaManagedAgentsMultiagent

__all__ = ["BetaManagedAgentsAgent"]

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


class BetaManagedAgentsAgent(_Model):
    """
    The object ``BetaManagedAgentsAgent`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        mcp_servers: MCP servers that may be used.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        model: Id or alias of the model.
        name: Name.
        skills: Skills that the agent may use.
        system: The system prompt.
        tools: Tools that the model may use.
        type: Always `agent`.
        updated_at: When the object was last changed (RFC 3339).
        version: Version.
    """

    __slots__ = (
        "id",
        "created_at",
        "execution_identity",
        "mcp_servers",
        "metadata",
        "model",
        "name",
        "skills",
        "tools",
        "type",
        "updated_at",
        "version",
        "archived_at",
        "description",
        "multiagent",
        "system",
    )

    id: str
    created_at: dt.datetime
    execution_identity: BetaManagedAgentsExecutionIdentity
    mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition]
    metadata: dict[str, str]
    model: BetaManagedAgentsModelConfig
    name: str
    skills: list[BetaManagedAgentsAgentSkill]
    tools: list[BetaManagedAgentsAgentTool]
    type: Literal["agent"]
    updated_at: dt.datetime
    version: int
    archived_at: dt.datetime | None | Unset
    description: str | None | Unset
    multiagent: BetaManagedAgentsMultiagent | None | Unset
    system: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        created_at: dt.datetime,
        execution_identity: BetaManagedAgentsExecutionIdentity,
        mcp_servers: list[BetaManagedAgentsMCPServerURLDefinition],
        metadata: dict[str, str],
        model: BetaManagedAgentsModelConfig,
        name: str,
        skills: list[BetaManagedAgentsAgentSkill],
        tools: list[BetaManagedAgentsAgentTool],
        type: Literal["agent"] = "agent",
        updated_at: dt.datetime,
        version: int,
        archived_at: dt.datetime | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        multiagent: BetaManagedAgentsMultiagent | None | Unset = UNSET,
        system: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.execution_identity = execution_identity
        self.mcp_servers = mcp_servers
        self.metadata = metadata
        self.model = model
        self.name = name
        self.skills = skills
        self.tools = tools
        self.type = type
        self.updated_at = updated_at
        self.version = version
        self.archived_at = archived_at
        self.description = description
        self.multiagent = multiagent
        self.system = system

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["created_at"]
            self.created_at = datetime_(value)
            value = data["execution_identity"]
            self.execution_identity = _BETAMANAGEDAGENTSEXECUTIONIDENTITY[value["type"]](value)
            value = data["mcp_servers"]
            self.mcp_servers = (
                [_MODELS["BetaManagedAgentsMCPServerURLDefinition"](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.metadata = data["metadata"]
            value = data["model"]
            self.model = _MODELS["BetaManagedAgentsModelConfig"](value)
            self.name = data["name"]
            value = data["skills"]
            self.skills = (
                [_BETAMANAGEDAGENTSAGENTSKILL[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["tools"]
            self.tools = (
                [_BETAMANAGEDAGENTSAGENTTOOL[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            self.version = data["version"]
            known = 16
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                self.description = UNSET
                known -= 1
            if "multiagent" in data:
                value = data["multiagent"]
                self.multiagent = None if value is None else _BETAMANAGEDAGENTSMULTIAGENT[value["type"]](value)
            else:
                self.multiagent = UNSET
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

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            out["id"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.version) is not ABSENT:
            out["version"] = value
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            None,
            nullable(datetime_),
            datetime_,
            None,
            Lazy(__package__, "..shared.beta_managed_agents_execution_identity", "CODEC"),
            seq(
                Lazy(
                    __package__,
                    "..shared.beta_managed_agents_mcp_server_url_definition",
                    "BetaManagedAgentsMCPServerURLDefinition",
                )
            ),
            None,
            Lazy(__package__, "..shared.beta_managed_agents_model_config", "BetaManagedAgentsModelConfig"),
            nullable(Lazy(__package__, ".beta_managed_agents_multiagent", "CODEC")),
            None,
            seq(Lazy(__package__, ".beta_managed_agents_agent_skill", "CODEC")),
            None,
            seq(Lazy(__package__, ".beta_managed_agents_agent_tool", "CODEC")),
            None,
            datetime_,
            None,
        )


BetaManagedAgentsAgent._WIRE = (
    ("id", "id"),
    ("archived_at", "archived_at"),
    ("created_at", "created_at"),
    ("description", "description"),
    ("execution_identity", "execution_identity"),
    ("mcp_servers", "mcp_servers"),
    ("metadata", "metadata"),
    ("model", "model"),
    ("multiagent", "multiagent"),
    ("name", "name"),
    ("skills", "skills"),
    ("system", "system"),
    ("tools", "tools"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("version", "version"),
)
BetaManagedAgentsAgent._PARAM = (
    ("id", "id"),
    ("type", "type"),
    ("version", "version"),
)
