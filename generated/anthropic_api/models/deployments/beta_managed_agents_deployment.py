# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsDeployment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_deployment_initial_event import CODEC as _BETAMANAGEDAGENTSDEPLOYMENTINITIALEVENT
from .beta_managed_agents_deployment_paused_reason import CODEC as _BETAMANAGEDAGENTSDEPLOYMENTPAUSEDREASON
from .beta_managed_agents_session_resource_config import CODEC as _BETAMANAGEDAGENTSSESSIONRESOURCECONFIG

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.beta_managed_agents_agent_reference import BetaManagedAgentsAgentReference
    from ..shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from .beta_managed_agents_deployment_initial_event import BetaManagedAgentsDeploymentInitialEvent
    from .beta_managed_agents_deployment_paused_reason import BetaManagedAgentsDeploymentPausedReason
    from .beta_managed_agents_deployment_status import BetaManagedAgentsDeploymentStatus
    from .beta_managed_agents_schedule import BetaManagedAgentsSchedule
    from .beta_managed_agents_session_resource_config import BetaManagedAgentsSessionResourceConfig

__all__ = ["BetaManagedAgentsDeployment"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsAgentReference": (
            "..shared.beta_managed_agents_agent_reference",
            "BetaManagedAgentsAgentReference",
        ),
        "BetaManagedAgentsBudgetLimit": ("..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit"),
        "BetaManagedAgentsSchedule": (".beta_managed_agents_schedule", "BetaManagedAgentsSchedule"),
    },
)


class BetaManagedAgentsDeployment(_Model):
    """
    The object ``BetaManagedAgentsDeployment`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        description: Description in plain text.
        environment_id: Identifier of the environment.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        status: Where the object stands.
        type: Always `deployment`.
        updated_at: When the object was last changed (RFC 3339).
        vault_ids: Identifiers of the vaults whose credentials may be used.
    """

    __slots__ = (
        "id",
        "agent",
        "created_at",
        "environment_id",
        "initial_events",
        "metadata",
        "name",
        "resources",
        "status",
        "type",
        "updated_at",
        "vault_ids",
        "archived_at",
        "description",
        "paused_reason",
        "schedule",
        "budget",
    )

    id: str
    agent: BetaManagedAgentsAgentReference
    created_at: dt.datetime
    environment_id: str
    initial_events: list[BetaManagedAgentsDeploymentInitialEvent]
    metadata: dict[str, str]
    name: str
    resources: list[BetaManagedAgentsSessionResourceConfig]
    status: BetaManagedAgentsDeploymentStatus
    type: Literal["deployment"]
    updated_at: dt.datetime
    vault_ids: list[str]
    archived_at: dt.datetime | None | Unset
    description: str | None | Unset
    paused_reason: BetaManagedAgentsDeploymentPausedReason | None | Unset
    schedule: BetaManagedAgentsSchedule | None | Unset
    budget: BetaManagedAgentsBudgetLimit | None | Unset

    def __init__(
        self,
        *,
        id: str,
        agent: BetaManagedAgentsAgentReference,
        created_at: dt.datetime,
        environment_id: str,
        initial_events: list[BetaManagedAgentsDeploymentInitialEvent],
        metadata: dict[str, str],
        name: str,
        resources: list[BetaManagedAgentsSessionResourceConfig],
        status: BetaManagedAgentsDeploymentStatus,
        type: Literal["deployment"] = "deployment",
        updated_at: dt.datetime,
        vault_ids: list[str],
        archived_at: dt.datetime | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        paused_reason: BetaManagedAgentsDeploymentPausedReason | None | Unset = UNSET,
        schedule: BetaManagedAgentsSchedule | None | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.agent = agent
        self.created_at = created_at
        self.environment_id = environment_id
        self.initial_events = initial_events
        self.metadata = metadata
        self.name = name
        self.resources = resources
        self.status = status
        self.type = type
        self.updated_at = updated_at
        self.vault_ids = vault_ids
        self.archived_at = archived_at
        self.description = description
        self.paused_reason = paused_reason
        self.schedule = schedule
        self.budget = budget

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["agent"]
            self.agent = _MODELS["BetaManagedAgentsAgentReference"](value)
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.environment_id = data["environment_id"]
            value = data["initial_events"]
            self.initial_events = (
                [_BETAMANAGEDAGENTSDEPLOYMENTINITIALEVENT[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.metadata = data["metadata"]
            self.name = data["name"]
            value = data["resources"]
            self.resources = (
                [_BETAMANAGEDAGENTSSESSIONRESOURCECONFIG[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            self.status = data["status"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            self.vault_ids = data["vault_ids"]
            known = 17
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
            if "paused_reason" in data:
                value = data["paused_reason"]
                self.paused_reason = (
                    None if value is None else _BETAMANAGEDAGENTSDEPLOYMENTPAUSEDREASON[value["type"]](value)
                )
            else:
                self.paused_reason = UNSET
                known -= 1
            if "schedule" in data:
                value = data["schedule"]
                self.schedule = None if value is None else _MODELS["BetaManagedAgentsSchedule"](value)
            else:
                self.schedule = UNSET
                known -= 1
            if "budget" in data:
                value = data["budget"]
                self.budget = None if value is None else _MODELS["BetaManagedAgentsBudgetLimit"](value)
            else:
                self.budget = UNSET
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
            Lazy(__package__, "..shared.beta_managed_agents_agent_reference", "BetaManagedAgentsAgentReference"),
            nullable(datetime_),
            datetime_,
            None,
            None,
            seq(Lazy(__package__, ".beta_managed_agents_deployment_initial_event", "CODEC")),
            None,
            None,
            nullable(Lazy(__package__, ".beta_managed_agents_deployment_paused_reason", "CODEC")),
            seq(Lazy(__package__, ".beta_managed_agents_session_resource_config", "CODEC")),
            nullable(Lazy(__package__, ".beta_managed_agents_schedule", "BetaManagedAgentsSchedule")),
            None,
            None,
            datetime_,
            None,
            nullable(Lazy(__package__, "..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit")),
        )


BetaManagedAgentsDeployment._WIRE = (
    ("id", "id"),
    ("agent", "agent"),
    ("archived_at", "archived_at"),
    ("created_at", "created_at"),
    ("description", "description"),
    ("environment_id", "environment_id"),
    ("initial_events", "initial_events"),
    ("metadata", "metadata"),
    ("name", "name"),
    ("paused_reason", "paused_reason"),
    ("resources", "resources"),
    ("schedule", "schedule"),
    ("status", "status"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("vault_ids", "vault_ids"),
    ("budget", "budget"),
)
