# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal

    from ..models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent
    from ..models.deployments.beta_managed_agents_schedule import BetaManagedAgentsSchedule
    from ..models.memory_stores.beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore
    from ..models.sessions.beta_managed_agents_file_resource import BetaManagedAgentsFileResource
    from ..models.sessions.beta_managed_agents_git_hub_repository_resource import (
        BetaManagedAgentsGitHubRepositoryResource,
    )
    from ..models.sessions.beta_managed_agents_memory_store_resource import BetaManagedAgentsMemoryStoreResource
    from ..models.sessions.beta_managed_agents_system_message_event import BetaManagedAgentsSystemMessageEvent
    from ..models.sessions.beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
    from ..models.sessions.beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
    from ..models.shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from .shared import (
        BetaManagedAgentsAgentParams,
        BetaManagedAgentsBudgetLimitParam,
        BetaManagedAgentsFileResourceParams,
        BetaManagedAgentsGitHubRepositoryResourceParams,
        BetaManagedAgentsMemoryStoreResourceParam,
        BetaManagedAgentsSystemMessageEventParams,
        BetaManagedAgentsUserDefineOutcomeEventParams,
        BetaManagedAgentsUserMessageEventParams,
    )

__all__ = [
    "BetaManagedAgentsDeploymentInitialEventParams",
    "BetaManagedAgentsScheduleParams",
    "DeploymentCreateParams",
    "DeploymentCreateParamsAgent",
    "DeploymentCreateParamsResource",
    "DeploymentUpdateParams",
    "DeploymentUpdateParamsAgent",
    "DeploymentUpdateParamsResource",
]


BetaManagedAgentsDeploymentInitialEventParams: TypeAlias = "BetaManagedAgentsUserMessageEventParams | BetaManagedAgentsUserMessageEvent | BetaManagedAgentsUserDefineOutcomeEventParams | BetaManagedAgentsUserDefineOutcomeEvent | BetaManagedAgentsSystemMessageEventParams | BetaManagedAgentsSystemMessageEvent"


class BetaManagedAgentsScheduleParams(TypedDict):
    """
    The object ``BetaManagedAgentsScheduleParams`` of the API.

    Keys:
        timezone: Time zone, by its IANA name, such as Europe/Zurich.
        type: Always `cron`.
    """

    expression: str
    timezone: str
    type: Literal["cron"]


class _DeploymentCreateParamsRequired(TypedDict):
    agent: DeploymentCreateParamsAgent
    environment_id: str
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams]
    name: str


class DeploymentCreateParams(_DeploymentCreateParamsRequired, total=False):
    """
    The object ``DeploymentCreateParams`` of the API.

    Keys:
        environment_id: Identifier of the environment.
        name: Name.
        description: Description in plain text.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        vault_ids: Identifiers of the vaults whose credentials may be used.
    """

    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None
    description: str | None
    metadata: Mapping[str, str]
    resources: Iterable[DeploymentCreateParamsResource]
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None
    vault_ids: Sequence[str]


DeploymentCreateParamsAgent: TypeAlias = "str | BetaManagedAgentsAgentParams | BetaManagedAgentsAgent"


DeploymentCreateParamsResource: TypeAlias = "BetaManagedAgentsGitHubRepositoryResourceParams | BetaManagedAgentsGitHubRepositoryResource | BetaManagedAgentsFileResourceParams | BetaManagedAgentsFileResource | BetaManagedAgentsMemoryStoreResourceParam | BetaManagedAgentsMemoryStore | BetaManagedAgentsMemoryStoreResource"


class DeploymentUpdateParams(TypedDict, total=False):
    """
    The object ``DeploymentUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        environment_id: Identifier of the environment.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        name: Name.
        vault_ids: Identifiers of the vaults whose credentials may be used.
    """

    agent: DeploymentUpdateParamsAgent
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None
    description: str | None
    environment_id: str
    initial_events: Iterable[BetaManagedAgentsDeploymentInitialEventParams]
    metadata: Mapping[str, str | None] | None
    name: str
    resources: Iterable[DeploymentUpdateParamsResource] | None
    schedule: BetaManagedAgentsScheduleParams | BetaManagedAgentsSchedule | None
    vault_ids: Sequence[str] | None


DeploymentUpdateParamsAgent: TypeAlias = "str | BetaManagedAgentsAgentParams | BetaManagedAgentsAgent"


DeploymentUpdateParamsResource: TypeAlias = "BetaManagedAgentsGitHubRepositoryResourceParams | BetaManagedAgentsGitHubRepositoryResource | BetaManagedAgentsFileResourceParams | BetaManagedAgentsFileResource | BetaManagedAgentsMemoryStoreResourceParam | BetaManagedAgentsMemoryStore | BetaManagedAgentsMemoryStoreResource"
