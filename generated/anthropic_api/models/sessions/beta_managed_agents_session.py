# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaManagedAgentsSession.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, datetime_, decode_slowly, extras, new, nullable, seq
from ..._model import Model as _Model
from ..._values import UNSET
from .beta_managed_agents_session_resource import CODEC as _BETAMANAGEDAGENTSSESSIONRESOURCE

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from ..shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from .beta_managed_agents_outcome_evaluation_resource import BetaManagedAgentsOutcomeEvaluationResource
    from .beta_managed_agents_session_agent import BetaManagedAgentsSessionAgent
    from .beta_managed_agents_session_resource import BetaManagedAgentsSessionResource
    from .beta_managed_agents_session_stats import BetaManagedAgentsSessionStats
    from .beta_managed_agents_session_usage import BetaManagedAgentsSessionUsage

__all__ = ["BetaManagedAgentsSession"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaManagedAgentsBudgetLimit": ("..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit"),
        "BetaManagedAgentsOutcomeEvaluationResource": (
            ".beta_managed_agents_outcome_evaluation_resource",
            "BetaManagedAgentsOutcomeEvaluationResource",
        ),
        "BetaManagedAgentsSessionAgent": (".beta_managed_agents_session_agent", "BetaManagedAgentsSessionAgent"),
        "BetaManagedAgentsSessionStats": (".beta_managed_agents_session_stats", "BetaManagedAgentsSessionStats"),
        "BetaManagedAgentsSessionUsage": (".beta_managed_agents_session_usage", "BetaManagedAgentsSessionUsage"),
    },
)


class BetaManagedAgentsSession(_Model):
    """
    The object ``BetaManagedAgentsSession`` of the API.

    Attributes:
        id: Identifier of the object.
        archived_at: When the object was archived (RFC 3339); null while it is in use.
        created_at: When the object was created (RFC 3339).
        environment_id: Identifier of the environment.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        status: Where the object stands.
        title: Title.
        type: Always `session`.
        updated_at: When the object was last changed (RFC 3339).
        usage: Tokens used.
        vault_ids: Identifiers of the vaults whose credentials may be used.
        deployment_id: Identifier of the deployment.
    """

    __slots__ = (
        "id",
        "agent",
        "created_at",
        "environment_id",
        "metadata",
        "outcome_evaluations",
        "resources",
        "stats",
        "status",
        "type",
        "updated_at",
        "usage",
        "vault_ids",
        "archived_at",
        "budget",
        "title",
        "deployment_id",
    )

    id: str
    agent: BetaManagedAgentsSessionAgent
    created_at: dt.datetime
    environment_id: str
    metadata: dict[str, str]
    outcome_evaluations: list[BetaManagedAgentsOutcomeEvaluationResource]
    resources: list[BetaManagedAgentsSessionResource]
    stats: BetaManagedAgentsSessionStats
    status: Literal["rescheduling", "running", "idle", "terminated"] | str
    type: Literal["session"]
    updated_at: dt.datetime
    usage: BetaManagedAgentsSessionUsage
    vault_ids: list[str]
    archived_at: dt.datetime | None | Unset
    budget: BetaManagedAgentsBudgetLimit | None | Unset
    title: str | None | Unset
    deployment_id: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        agent: BetaManagedAgentsSessionAgent,
        created_at: dt.datetime,
        environment_id: str,
        metadata: dict[str, str],
        outcome_evaluations: list[BetaManagedAgentsOutcomeEvaluationResource],
        resources: list[BetaManagedAgentsSessionResource],
        stats: BetaManagedAgentsSessionStats,
        status: Literal["rescheduling", "running", "idle", "terminated"] | str,
        type: Literal["session"] = "session",
        updated_at: dt.datetime,
        usage: BetaManagedAgentsSessionUsage,
        vault_ids: list[str],
        archived_at: dt.datetime | None | Unset = UNSET,
        budget: BetaManagedAgentsBudgetLimit | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        deployment_id: str | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.agent = agent
        self.created_at = created_at
        self.environment_id = environment_id
        self.metadata = metadata
        self.outcome_evaluations = outcome_evaluations
        self.resources = resources
        self.stats = stats
        self.status = status
        self.type = type
        self.updated_at = updated_at
        self.usage = usage
        self.vault_ids = vault_ids
        self.archived_at = archived_at
        self.budget = budget
        self.title = title
        self.deployment_id = deployment_id

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data["agent"]
            self.agent = _MODELS["BetaManagedAgentsSessionAgent"](value)
            value = data["created_at"]
            self.created_at = datetime_(value)
            self.environment_id = data["environment_id"]
            self.metadata = data["metadata"]
            value = data["outcome_evaluations"]
            self.outcome_evaluations = (
                [_MODELS["BetaManagedAgentsOutcomeEvaluationResource"](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["resources"]
            self.resources = (
                [_BETAMANAGEDAGENTSSESSIONRESOURCE[item["type"]](item) for item in value]
                if value.__class__ is list
                else value
            )
            value = data["stats"]
            self.stats = _MODELS["BetaManagedAgentsSessionStats"](value)
            self.status = data["status"]
            self.type = data["type"]
            value = data["updated_at"]
            self.updated_at = datetime_(value)
            value = data["usage"]
            self.usage = _MODELS["BetaManagedAgentsSessionUsage"](value)
            self.vault_ids = data["vault_ids"]
            known = 17
            if "archived_at" in data:
                value = data["archived_at"]
                self.archived_at = None if value is None else datetime_(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "budget" in data:
                value = data["budget"]
                self.budget = None if value is None else _MODELS["BetaManagedAgentsBudgetLimit"](value)
            else:
                self.budget = UNSET
                known -= 1
            if "title" in data:
                self.title = data["title"]
            else:
                self.title = UNSET
                known -= 1
            if "deployment_id" in data:
                self.deployment_id = data["deployment_id"]
            else:
                self.deployment_id = UNSET
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
            Lazy(__package__, ".beta_managed_agents_session_agent", "BetaManagedAgentsSessionAgent"),
            nullable(datetime_),
            nullable(Lazy(__package__, "..shared.beta_managed_agents_budget_limit", "BetaManagedAgentsBudgetLimit")),
            datetime_,
            None,
            None,
            seq(
                Lazy(
                    __package__,
                    ".beta_managed_agents_outcome_evaluation_resource",
                    "BetaManagedAgentsOutcomeEvaluationResource",
                )
            ),
            seq(Lazy(__package__, ".beta_managed_agents_session_resource", "CODEC")),
            Lazy(__package__, ".beta_managed_agents_session_stats", "BetaManagedAgentsSessionStats"),
            None,
            None,
            None,
            datetime_,
            Lazy(__package__, ".beta_managed_agents_session_usage", "BetaManagedAgentsSessionUsage"),
            None,
            None,
        )


BetaManagedAgentsSession._WIRE = (
    ("id", "id"),
    ("agent", "agent"),
    ("archived_at", "archived_at"),
    ("budget", "budget"),
    ("created_at", "created_at"),
    ("environment_id", "environment_id"),
    ("metadata", "metadata"),
    ("outcome_evaluations", "outcome_evaluations"),
    ("resources", "resources"),
    ("stats", "stats"),
    ("status", "status"),
    ("title", "title"),
    ("type", "type"),
    ("updated_at", "updated_at"),
    ("usage", "usage"),
    ("vault_ids", "vault_ids"),
    ("deployment_id", "deployment_id"),
)
