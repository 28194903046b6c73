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
    from ..models.memory_stores.beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore
    from ..models.sessions.beta_managed_agents_file_resource import BetaManagedAgentsFileResource
    from ..models.sessions.beta_managed_agents_git_hub_repository_resource import (
        BetaManagedAgentsGitHubRepositoryResource,
    )
    from ..models.sessions.beta_managed_agents_memory_store_resource import BetaManagedAgentsMemoryStoreResource
    from ..models.sessions.beta_managed_agents_search_result_block import BetaManagedAgentsSearchResultBlock
    from ..models.sessions.beta_managed_agents_search_result_citations import BetaManagedAgentsSearchResultCitations
    from ..models.sessions.beta_managed_agents_search_result_content import BetaManagedAgentsSearchResultContent
    from ..models.sessions.beta_managed_agents_system_message_event import BetaManagedAgentsSystemMessageEvent
    from ..models.sessions.beta_managed_agents_user_custom_tool_result_event import (
        BetaManagedAgentsUserCustomToolResultEvent,
    )
    from ..models.sessions.beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
    from ..models.sessions.beta_managed_agents_user_interrupt_event import BetaManagedAgentsUserInterruptEvent
    from ..models.sessions.beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
    from ..models.sessions.beta_managed_agents_user_tool_confirmation_event import (
        BetaManagedAgentsUserToolConfirmationEvent,
    )
    from ..models.sessions.beta_managed_agents_user_tool_result_event import BetaManagedAgentsUserToolResultEvent
    from ..models.shared.beta_managed_agents_agent_toolset20260401 import BetaManagedAgentsAgentToolset20260401
    from ..models.shared.beta_managed_agents_budget_limit import BetaManagedAgentsBudgetLimit
    from ..models.shared.beta_managed_agents_custom_tool import BetaManagedAgentsCustomTool
    from ..models.shared.beta_managed_agents_document_block import BetaManagedAgentsDocumentBlock
    from ..models.shared.beta_managed_agents_image_block import BetaManagedAgentsImageBlock
    from ..models.shared.beta_managed_agents_mcp_toolset import BetaManagedAgentsMCPToolset
    from ..models.shared.beta_managed_agents_model_config import BetaManagedAgentsModelConfig
    from ..models.shared.beta_managed_agents_text_block import BetaManagedAgentsTextBlock
    from .shared import (
        BetaManagedAgentsAgentParams,
        BetaManagedAgentsAgentToolset20260401Params,
        BetaManagedAgentsBudgetLimitParam,
        BetaManagedAgentsCustomToolParams,
        BetaManagedAgentsDocumentBlockParam,
        BetaManagedAgentsFileResourceParams,
        BetaManagedAgentsGitHubRepositoryResourceParams,
        BetaManagedAgentsImageBlockParam,
        BetaManagedAgentsMCPToolsetParams,
        BetaManagedAgentsMemoryStoreResourceParam,
        BetaManagedAgentsModelConfigParams,
        BetaManagedAgentsModelParam,
        BetaManagedAgentsSkillParams,
        BetaManagedAgentsSystemMessageEventParams,
        BetaManagedAgentsTextBlockParam,
        BetaManagedAgentsURLMCPServerParams,
        BetaManagedAgentsUserDefineOutcomeEventParams,
        BetaManagedAgentsUserMessageEventParams,
    )

__all__ = [
    "BetaManagedAgentsAgentWithOverridesParams",
    "BetaManagedAgentsAgentWithOverridesParamsModel",
    "BetaManagedAgentsAgentWithOverridesParamsTool",
    "BetaManagedAgentsDeltaType",
    "BetaManagedAgentsEventParams",
    "BetaManagedAgentsSearchResultBlockParam",
    "BetaManagedAgentsSearchResultCitationsParam",
    "BetaManagedAgentsSearchResultContentParam",
    "BetaManagedAgentsSessionAgentUpdateParam",
    "BetaManagedAgentsSessionAgentUpdateParamTool",
    "BetaManagedAgentsSessionEventType",
    "BetaManagedAgentsUserCustomToolResultEventParams",
    "BetaManagedAgentsUserCustomToolResultEventParamsContent",
    "BetaManagedAgentsUserInterruptEventParams",
    "BetaManagedAgentsUserToolConfirmationEventParams",
    "BetaManagedAgentsUserToolResultEventParams",
    "BetaManagedAgentsUserToolResultEventParamsContent",
    "EventSendParams",
    "InitialEvent",
    "ResourceAddParams",
    "ResourceUpdateParams",
    "SessionCreateParams",
    "SessionCreateParamsAgent",
    "SessionCreateParamsResource",
    "SessionUpdateParams",
]


class _BetaManagedAgentsAgentWithOverridesParamsRequired(TypedDict):
    id: str
    type: Literal["agent_with_overrides"]


class BetaManagedAgentsAgentWithOverridesParams(_BetaManagedAgentsAgentWithOverridesParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsAgentWithOverridesParams`` of the API.

    Keys:
        id: Identifier of the object.
        type: Always `agent_with_overrides`.
        mcp_servers: MCP servers that may be used.
        model: Id or alias of the model.
        skills: Skills that the agent may use.
        system: The system prompt.
        tools: Tools that the model may use.
        version: Version.
    """

    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams]
    model: BetaManagedAgentsAgentWithOverridesParamsModel
    skills: Iterable[BetaManagedAgentsSkillParams]
    system: str | None
    tools: Iterable[BetaManagedAgentsAgentWithOverridesParamsTool]
    version: int


BetaManagedAgentsAgentWithOverridesParamsModel: TypeAlias = (
    "BetaManagedAgentsModelParam | BetaManagedAgentsModelConfigParams | BetaManagedAgentsModelConfig"
)


BetaManagedAgentsAgentWithOverridesParamsTool: TypeAlias = "BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomToolParams | BetaManagedAgentsCustomTool"


BetaManagedAgentsDeltaType: TypeAlias = 'Literal["agent.message", "agent.thinking"] | str'


BetaManagedAgentsEventParams: TypeAlias = "BetaManagedAgentsUserMessageEventParams | BetaManagedAgentsUserMessageEvent | BetaManagedAgentsUserInterruptEventParams | BetaManagedAgentsUserInterruptEvent | BetaManagedAgentsUserToolConfirmationEventParams | BetaManagedAgentsUserToolConfirmationEvent | BetaManagedAgentsUserCustomToolResultEventParams | BetaManagedAgentsUserCustomToolResultEvent | BetaManagedAgentsUserDefineOutcomeEventParams | BetaManagedAgentsUserDefineOutcomeEvent | BetaManagedAgentsUserToolResultEventParams | BetaManagedAgentsUserToolResultEvent | BetaManagedAgentsSystemMessageEventParams | BetaManagedAgentsSystemMessageEvent"


class BetaManagedAgentsSearchResultBlockParam(TypedDict):
    """
    The object ``BetaManagedAgentsSearchResultBlockParam`` of the API.

    Keys:
        citations: The citations of the text.
        title: Title.
        type: Always `search_result`.
    """

    citations: BetaManagedAgentsSearchResultCitationsParam | BetaManagedAgentsSearchResultCitations
    content: Iterable[BetaManagedAgentsSearchResultContentParam | BetaManagedAgentsSearchResultContent]
    source: str
    title: str
    type: Literal["search_result"]


class BetaManagedAgentsSearchResultCitationsParam(TypedDict):
    """
    The object ``BetaManagedAgentsSearchResultCitationsParam`` of the API.

    Keys:
        enabled: Whether it is switched on.
    """

    enabled: bool


class BetaManagedAgentsSearchResultContentParam(TypedDict):
    """
    The object ``BetaManagedAgentsSearchResultContentParam`` of the API.

    Keys:
        text: The text.
        type: Always `text`.
    """

    text: str
    type: Literal["text"]


class BetaManagedAgentsSessionAgentUpdateParam(TypedDict, total=False):
    """
    The object ``BetaManagedAgentsSessionAgentUpdateParam`` of the API.

    Keys:
        mcp_servers: MCP servers that may be used.
        tools: Tools that the model may use.
    """

    mcp_servers: Iterable[BetaManagedAgentsURLMCPServerParams]
    tools: Iterable[BetaManagedAgentsSessionAgentUpdateParamTool]


BetaManagedAgentsSessionAgentUpdateParamTool: TypeAlias = "BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomToolParams | BetaManagedAgentsCustomTool"


BetaManagedAgentsSessionEventType: TypeAlias = 'Literal["user.message", "user.interrupt", "user.tool_confirmation", "user.custom_tool_result", "agent.custom_tool_use", "agent.message", "agent.thinking", "agent.mcp_tool_use", "agent.mcp_tool_result", "agent.tool_use", "agent.tool_result", "agent.thread_message_received", "agent.thread_message_sent", "agent.thread_context_compacted", "session.error", "session.status_rescheduled", "session.status_running", "session.status_idle", "session.status_terminated", "session.thread_created", "span.outcome_evaluation_start", "span.outcome_evaluation_end", "span.model_request_start", "span.model_request_end", "span.outcome_evaluation_ongoing", "user.define_outcome", "session.thread_status_running", "session.thread_status_idle", "session.thread_status_terminated", "user.tool_result", "session.thread_status_rescheduled", "session.updated", "system.message", "session.usage", "workflow_run.created", "workflow_run.status_running", "workflow_run.status_idle", "workflow_run.status_ended", "workflow_run.error", "workflow_run.phase_started", "workflow_run.phase_ended"] | str'


class _BetaManagedAgentsUserCustomToolResultEventParamsRequired(TypedDict):
    custom_tool_use_id: str
    type: Literal["user.custom_tool_result"]


class BetaManagedAgentsUserCustomToolResultEventParams(
    _BetaManagedAgentsUserCustomToolResultEventParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsUserCustomToolResultEventParams`` of the API.

    Keys:
        custom_tool_use_id: Identifier of the custom tool use.
        type: Always `user.custom_tool_result`.
        is_error: Whether the tool failed.
    """

    content: Iterable[BetaManagedAgentsUserCustomToolResultEventParamsContent]
    is_error: bool | None


BetaManagedAgentsUserCustomToolResultEventParamsContent: TypeAlias = "BetaManagedAgentsTextBlockParam | BetaManagedAgentsTextBlock | BetaManagedAgentsImageBlockParam | BetaManagedAgentsImageBlock | BetaManagedAgentsDocumentBlockParam | BetaManagedAgentsDocumentBlock | BetaManagedAgentsSearchResultBlockParam | BetaManagedAgentsSearchResultBlock"


class _BetaManagedAgentsUserInterruptEventParamsRequired(TypedDict):
    type: Literal["user.interrupt"]


class BetaManagedAgentsUserInterruptEventParams(_BetaManagedAgentsUserInterruptEventParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsUserInterruptEventParams`` of the API.

    Keys:
        type: Always `user.interrupt`.
        session_thread_id: Identifier of the thread of the session that the event belongs to.
    """

    session_thread_id: str | None


class _BetaManagedAgentsUserToolConfirmationEventParamsRequired(TypedDict):
    result: Literal["allow", "deny"] | str
    tool_use_id: str
    type: Literal["user.tool_confirmation"]


class BetaManagedAgentsUserToolConfirmationEventParams(
    _BetaManagedAgentsUserToolConfirmationEventParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsUserToolConfirmationEventParams`` of the API.

    Keys:
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `user.tool_confirmation`.
    """

    deny_message: str | None


class _BetaManagedAgentsUserToolResultEventParamsRequired(TypedDict):
    tool_use_id: str
    type: Literal["user.tool_result"]


class BetaManagedAgentsUserToolResultEventParams(_BetaManagedAgentsUserToolResultEventParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsUserToolResultEventParams`` of the API.

    Keys:
        tool_use_id: Id of the tool_use block that this is the result of.
        type: Always `user.tool_result`.
        is_error: Whether the tool failed.
    """

    content: Iterable[BetaManagedAgentsUserToolResultEventParamsContent]
    is_error: bool | None


BetaManagedAgentsUserToolResultEventParamsContent: TypeAlias = "BetaManagedAgentsTextBlockParam | BetaManagedAgentsTextBlock | BetaManagedAgentsImageBlockParam | BetaManagedAgentsImageBlock | BetaManagedAgentsDocumentBlockParam | BetaManagedAgentsDocumentBlock | BetaManagedAgentsSearchResultBlockParam | BetaManagedAgentsSearchResultBlock"


class EventSendParams(TypedDict):
    """
    The object ``EventSendParams`` of the API.
    """

    events: Iterable[BetaManagedAgentsEventParams]


InitialEvent: TypeAlias = "BetaManagedAgentsUserMessageEventParams | BetaManagedAgentsUserMessageEvent | BetaManagedAgentsUserDefineOutcomeEventParams | BetaManagedAgentsUserDefineOutcomeEvent"


class _ResourceAddParamsRequired(TypedDict):
    file_id: str
    type: Literal["file"]


class ResourceAddParams(_ResourceAddParamsRequired, total=False):
    """
    The object ``ResourceAddParams`` of the API.

    Keys:
        file_id: Identifier of the file.
        type: Always `file`.
        mount_path: Path at which the resource is mounted.
    """

    mount_path: str | None


class ResourceUpdateParams(TypedDict):
    """
    The object ``ResourceUpdateParams`` of the API.
    """

    authorization_token: str


class _SessionCreateParamsRequired(TypedDict):
    agent: SessionCreateParamsAgent
    environment_id: str


class SessionCreateParams(_SessionCreateParamsRequired, total=False):
    """
    The object ``SessionCreateParams`` of the API.

    Keys:
        environment_id: Identifier of the environment.
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        title: Title.
        vault_ids: Identifiers of the vaults whose credentials may be used.
    """

    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit
    initial_events: Iterable[InitialEvent]
    metadata: Mapping[str, str]
    resources: Iterable[SessionCreateParamsResource]
    title: str | None
    vault_ids: Sequence[str]


SessionCreateParamsAgent: TypeAlias = (
    "str | BetaManagedAgentsAgentParams | BetaManagedAgentsAgent | BetaManagedAgentsAgentWithOverridesParams"
)


SessionCreateParamsResource: TypeAlias = "BetaManagedAgentsGitHubRepositoryResourceParams | BetaManagedAgentsGitHubRepositoryResource | BetaManagedAgentsFileResourceParams | BetaManagedAgentsFileResource | BetaManagedAgentsMemoryStoreResourceParam | BetaManagedAgentsMemoryStore | BetaManagedAgentsMemoryStoreResource"


class SessionUpdateParams(TypedDict, total=False):
    """
    The object ``SessionUpdateParams`` of the API.

    Keys:
        metadata: Pairs of strings of your own, kept with the object and not interpreted.
        title: Title.
        vault_ids: Identifiers of the vaults whose credentials may be used.
    """

    agent: BetaManagedAgentsSessionAgentUpdateParam
    budget: BetaManagedAgentsBudgetLimitParam | BetaManagedAgentsBudgetLimit | None
    metadata: Mapping[str, str | None] | None
    title: str | None
    vault_ids: Sequence[str]
