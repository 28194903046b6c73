# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take: types for type checkers, plain dicts at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from ..models.agents.beta_managed_agents_agent import BetaManagedAgentsAgent
    from ..models.agents.beta_managed_agents_multiagent20261001 import BetaManagedAgentsMultiagent20261001
    from ..models.agents.beta_managed_agents_multiagent_coordinator import BetaManagedAgentsMultiagentCoordinator
    from ..models.agents.beta_managed_agents_multiagent_subagents_enabled import (
        BetaManagedAgentsMultiagentSubagentsEnabled,
    )
    from ..models.agents.beta_managed_agents_multiagent_workflows_enabled import (
        BetaManagedAgentsMultiagentWorkflowsEnabled,
    )
    from ..models.shared.beta_managed_agents_advisor import BetaManagedAgentsAdvisor
    from ..models.shared.beta_managed_agents_agent_toolset20260401 import BetaManagedAgentsAgentToolset20260401
    from ..models.shared.beta_managed_agents_aws_role_execution_identity import (
        BetaManagedAgentsAWSRoleExecutionIdentity,
    )
    from ..models.shared.beta_managed_agents_custom_tool import BetaManagedAgentsCustomTool
    from ..models.shared.beta_managed_agents_mcp_toolset import BetaManagedAgentsMCPToolset
    from ..models.shared.beta_managed_agents_model_config import BetaManagedAgentsModelConfig
    from ..models.shared.beta_managed_agents_multiagent_advisor_disabled import (
        BetaManagedAgentsMultiagentAdvisorDisabled,
    )
    from ..models.shared.beta_managed_agents_multiagent_advisor_enabled import BetaManagedAgentsMultiagentAdvisorEnabled
    from ..models.shared.beta_managed_agents_multiagent_inline_agents_disabled import (
        BetaManagedAgentsMultiagentInlineAgentsDisabled,
    )
    from ..models.shared.beta_managed_agents_multiagent_inline_agents_enabled import (
        BetaManagedAgentsMultiagentInlineAgentsEnabled,
    )
    from ..models.shared.beta_managed_agents_multiagent_subagents_disabled import (
        BetaManagedAgentsMultiagentSubagentsDisabled,
    )
    from ..models.shared.beta_managed_agents_multiagent_workflows_disabled import (
        BetaManagedAgentsMultiagentWorkflowsDisabled,
    )
    from ..models.shared.beta_managed_agents_service_account_execution_identity import (
        BetaManagedAgentsServiceAccountExecutionIdentity,
    )
    from .shared import (
        BetaManagedAgentsAgentParams,
        BetaManagedAgentsAgentToolset20260401Params,
        BetaManagedAgentsCustomToolParams,
        BetaManagedAgentsMCPToolsetParams,
        BetaManagedAgentsModelConfigParams,
        BetaManagedAgentsModelParam,
        BetaManagedAgentsSkillParams,
        BetaManagedAgentsURLMCPServerParams,
    )

__all__ = [
    "AgentCreateParams",
    "AgentCreateParamsModel",
    "AgentCreateParamsTool",
    "AgentUpdateParams",
    "AgentUpdateParamsModel",
    "AgentUpdateParamsTool",
    "BetaManagedAgentsAWSRoleExecutionIdentityParams",
    "BetaManagedAgentsAdvisorParams",
    "BetaManagedAgentsExecutionIdentityParams",
    "BetaManagedAgentsMultiagent20261001Params",
    "BetaManagedAgentsMultiagentAdvisorDisabledParams",
    "BetaManagedAgentsMultiagentAdvisorEnabledParams",
    "BetaManagedAgentsMultiagentAdvisorParams",
    "BetaManagedAgentsMultiagentCoordinatorParams",
    "BetaManagedAgentsMultiagentInlineAgentsDisabledParams",
    "BetaManagedAgentsMultiagentInlineAgentsEnabledParams",
    "BetaManagedAgentsMultiagentInlineAgentsParams",
    "BetaManagedAgentsMultiagentParams",
    "BetaManagedAgentsMultiagentPredefinedAgentParams",
    "BetaManagedAgentsMultiagentRosterEntryParams",
    "BetaManagedAgentsMultiagentSelfParams",
    "BetaManagedAgentsMultiagentSubagentsDisabledParams",
    "BetaManagedAgentsMultiagentSubagentsEnabledParams",
    "BetaManagedAgentsMultiagentSubagentsParams",
    "BetaManagedAgentsMultiagentWorkflowsDisabledParams",
    "BetaManagedAgentsMultiagentWorkflowsEnabledParams",
    "BetaManagedAgentsMultiagentWorkflowsParams",
    "BetaManagedAgentsServiceAccountExecutionIdentityParams",
]


class _AgentCreateParamsRequired(TypedDict):
    model: AgentCreateParamsModel
    name: str


class AgentCreateParams(_AgentCreateParamsRequired, total=False):
    """
    The object ``AgentCreateParams`` of the API.

    Keys:
        model: Id or alias of the model.
        name: Name.
        description: Description in plain text.
        mcp_servers: MCP servers that may be used.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        skills: Skills that the agent may use.
        system: The system prompt.
        tools: Tools that the model may use.
    """

    description: str | None
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams]
    metadata: Mapping[str, str]
    multiagent: BetaManagedAgentsMultiagentParams | None
    skills: Iterable[BetaManagedAgentsSkillParams]
    system: str | None
    tools: Iterable[AgentCreateParamsTool]


AgentCreateParamsModel: TypeAlias = (
    "BetaManagedAgentsModelParam | BetaManagedAgentsModelConfigParams | BetaManagedAgentsModelConfig"
)


AgentCreateParamsTool: TypeAlias = "BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomToolParams | BetaManagedAgentsCustomTool"


class AgentUpdateParams(TypedDict, total=False):
    """
    The object ``AgentUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        mcp_servers: MCP servers that may be used.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        model: Id or alias of the model.
        name: Name.
        skills: Skills that the agent may use.
        system: The system prompt.
        tools: Tools that the model may use.
        version: Version.
    """

    description: str | None
    execution_identity: BetaManagedAgentsExecutionIdentityParams | None
    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams] | None
    metadata: Mapping[str, str | None] | None
    model: AgentUpdateParamsModel
    multiagent: BetaManagedAgentsMultiagentParams | None
    name: str
    skills: Iterable[BetaManagedAgentsSkillParams] | None
    system: str | None
    tools: Iterable[AgentUpdateParamsTool] | None
    version: int


AgentUpdateParamsModel: TypeAlias = (
    "BetaManagedAgentsModelParam | BetaManagedAgentsModelConfigParams | BetaManagedAgentsModelConfig"
)


AgentUpdateParamsTool: TypeAlias = "BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomToolParams | BetaManagedAgentsCustomTool"


class BetaManagedAgentsAWSRoleExecutionIdentityParams(TypedDict):
    """
    The object ``BetaManagedAgentsAWSRoleExecutionIdentityParams`` of the API.

    Keys:
        type: Always `aws_role`.
    """

    role_arn: str
    type: Literal["aws_role"]


class BetaManagedAgentsAdvisorParams(TypedDict):
    """
    The object ``BetaManagedAgentsAdvisorParams`` of the API.

    Keys:
        model: Id or alias of the model.
        type: Always `advisor`.
    """

    model: str
    type: Literal["advisor"]


BetaManagedAgentsExecutionIdentityParams: TypeAlias = "BetaManagedAgentsAWSRoleExecutionIdentityParams | BetaManagedAgentsAWSRoleExecutionIdentity | BetaManagedAgentsServiceAccountExecutionIdentityParams | BetaManagedAgentsServiceAccountExecutionIdentity"


class _BetaManagedAgentsMultiagent20261001ParamsRequired(TypedDict):
    type: Literal["multiagent_20261001"]


class BetaManagedAgentsMultiagent20261001Params(_BetaManagedAgentsMultiagent20261001ParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsMultiagent20261001Params`` of the API.

    Keys:
        type: Always `multiagent_20261001`.
    """

    advisor: BetaManagedAgentsMultiagentAdvisorParams | None
    subagents: BetaManagedAgentsMultiagentSubagentsParams | None
    workflows: BetaManagedAgentsMultiagentWorkflowsParams | None


class BetaManagedAgentsMultiagentAdvisorDisabledParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentAdvisorDisabledParams`` of the API.

    Keys:
        type: Always `disabled`.
    """

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentAdvisorEnabledParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentAdvisorEnabledParams`` of the API.

    Keys:
        model: Id or alias of the model.
        type: Always `enabled`.
    """

    model: str
    type: Literal["enabled"]


BetaManagedAgentsMultiagentAdvisorParams: TypeAlias = "BetaManagedAgentsMultiagentAdvisorEnabledParams | BetaManagedAgentsMultiagentAdvisorEnabled | BetaManagedAgentsMultiagentAdvisorDisabledParams | BetaManagedAgentsMultiagentAdvisorDisabled"


class BetaManagedAgentsMultiagentCoordinatorParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentCoordinatorParams`` of the API.

    Keys:
        type: Always `coordinator`.
    """

    agents: Iterable[BetaManagedAgentsMultiagentRosterEntryParams]
    type: Literal["coordinator"]


class BetaManagedAgentsMultiagentInlineAgentsDisabledParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentInlineAgentsDisabledParams`` of the API.

    Keys:
        type: Always `disabled`.
    """

    type: Literal["disabled"]


class BetaManagedAgentsMultiagentInlineAgentsEnabledParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentInlineAgentsEnabledParams`` of the API.

    Keys:
        type: Always `enabled`.
    """

    type: Literal["enabled"]


BetaManagedAgentsMultiagentInlineAgentsParams: TypeAlias = "BetaManagedAgentsMultiagentInlineAgentsEnabledParams | BetaManagedAgentsMultiagentInlineAgentsEnabled | BetaManagedAgentsMultiagentInlineAgentsDisabledParams | BetaManagedAgentsMultiagentInlineAgentsDisabled"


BetaManagedAgentsMultiagentParams: TypeAlias = "BetaManagedAgentsMultiagentCoordinatorParams | BetaManagedAgentsMultiagentCoordinator | BetaManagedAgentsMultiagent20261001Params | BetaManagedAgentsMultiagent20261001"


BetaManagedAgentsMultiagentPredefinedAgentParams: TypeAlias = (
    "str | BetaManagedAgentsAgentParams | BetaManagedAgentsAgent | BetaManagedAgentsMultiagentSelfParams"
)


BetaManagedAgentsMultiagentRosterEntryParams: TypeAlias = "str | BetaManagedAgentsAgentParams | BetaManagedAgentsAgent | BetaManagedAgentsMultiagentSelfParams | BetaManagedAgentsAdvisorParams | BetaManagedAgentsAdvisor"


class BetaManagedAgentsMultiagentSelfParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentSelfParams`` of the API.

    Keys:
        type: Always `self`.
    """

    type: Literal["self"]


class BetaManagedAgentsMultiagentSubagentsDisabledParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentSubagentsDisabledParams`` of the API.

    Keys:
        type: Always `disabled`.
    """

    type: Literal["disabled"]


class _BetaManagedAgentsMultiagentSubagentsEnabledParamsRequired(TypedDict):
    type: Literal["enabled"]


class BetaManagedAgentsMultiagentSubagentsEnabledParams(
    _BetaManagedAgentsMultiagentSubagentsEnabledParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsMultiagentSubagentsEnabledParams`` of the API.

    Keys:
        type: Always `enabled`.
    """

    inline_agents: BetaManagedAgentsMultiagentInlineAgentsParams | None
    predefined_agents: Iterable[BetaManagedAgentsMultiagentPredefinedAgentParams] | None


BetaManagedAgentsMultiagentSubagentsParams: TypeAlias = "BetaManagedAgentsMultiagentSubagentsEnabledParams | BetaManagedAgentsMultiagentSubagentsEnabled | BetaManagedAgentsMultiagentSubagentsDisabledParams | BetaManagedAgentsMultiagentSubagentsDisabled"


class BetaManagedAgentsMultiagentWorkflowsDisabledParams(TypedDict):
    """
    The object ``BetaManagedAgentsMultiagentWorkflowsDisabledParams`` of the API.

    Keys:
        type: Always `disabled`.
    """

    type: Literal["disabled"]


class _BetaManagedAgentsMultiagentWorkflowsEnabledParamsRequired(TypedDict):
    type: Literal["enabled"]


class BetaManagedAgentsMultiagentWorkflowsEnabledParams(
    _BetaManagedAgentsMultiagentWorkflowsEnabledParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsMultiagentWorkflowsEnabledParams`` of the API.

    Keys:
        type: Always `enabled`.
    """

    inline_agents: BetaManagedAgentsMultiagentInlineAgentsParams | None
    predefined_agents: Iterable[BetaManagedAgentsMultiagentPredefinedAgentParams] | None


BetaManagedAgentsMultiagentWorkflowsParams: TypeAlias = "BetaManagedAgentsMultiagentWorkflowsEnabledParams | BetaManagedAgentsMultiagentWorkflowsEnabled | BetaManagedAgentsMultiagentWorkflowsDisabledParams | BetaManagedAgentsMultiagentWorkflowsDisabled"


class BetaManagedAgentsServiceAccountExecutionIdentityParams(TypedDict):
    """
    The object ``BetaManagedAgentsServiceAccountExecutionIdentityParams`` of the API.

    Keys:
        type: Always `service_account`.
    """

    type: Literal["service_account"]
