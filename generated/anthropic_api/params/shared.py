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
    from typing import Any, Literal

    from ..models.shared.beta_currency import BetaCurrency
    from ..models.shared.beta_managed_agents_agent_toolset_default_config import (
        BetaManagedAgentsAgentToolsetDefaultConfig,
    )
    from ..models.shared.beta_managed_agents_always_allow_policy import BetaManagedAgentsAlwaysAllowPolicy
    from ..models.shared.beta_managed_agents_always_ask_policy import BetaManagedAgentsAlwaysAskPolicy
    from ..models.shared.beta_managed_agents_anthropic_skill import BetaManagedAgentsAnthropicSkill
    from ..models.shared.beta_managed_agents_auto_policy import BetaManagedAgentsAutoPolicy
    from ..models.shared.beta_managed_agents_base64_document_source import BetaManagedAgentsBase64DocumentSource
    from ..models.shared.beta_managed_agents_base64_image_source import BetaManagedAgentsBase64ImageSource
    from ..models.shared.beta_managed_agents_bash_tool_config import BetaManagedAgentsBashToolConfig
    from ..models.shared.beta_managed_agents_branch_checkout import BetaManagedAgentsBranchCheckout
    from ..models.shared.beta_managed_agents_commit_checkout import BetaManagedAgentsCommitCheckout
    from ..models.shared.beta_managed_agents_custom_skill import BetaManagedAgentsCustomSkill
    from ..models.shared.beta_managed_agents_custom_tool_input_schema import BetaManagedAgentsCustomToolInputSchema
    from ..models.shared.beta_managed_agents_document_block import BetaManagedAgentsDocumentBlock
    from ..models.shared.beta_managed_agents_edit_tool_config import BetaManagedAgentsEditToolConfig
    from ..models.shared.beta_managed_agents_effort_high import BetaManagedAgentsEffortHigh
    from ..models.shared.beta_managed_agents_effort_low import BetaManagedAgentsEffortLow
    from ..models.shared.beta_managed_agents_effort_max import BetaManagedAgentsEffortMax
    from ..models.shared.beta_managed_agents_effort_medium import BetaManagedAgentsEffortMedium
    from ..models.shared.beta_managed_agents_effort_xhigh import BetaManagedAgentsEffortXhigh
    from ..models.shared.beta_managed_agents_file_document_source import BetaManagedAgentsFileDocumentSource
    from ..models.shared.beta_managed_agents_file_image_source import BetaManagedAgentsFileImageSource
    from ..models.shared.beta_managed_agents_file_rubric import BetaManagedAgentsFileRubric
    from ..models.shared.beta_managed_agents_glob_tool_config import BetaManagedAgentsGlobToolConfig
    from ..models.shared.beta_managed_agents_grep_tool_config import BetaManagedAgentsGrepToolConfig
    from ..models.shared.beta_managed_agents_image_block import BetaManagedAgentsImageBlock
    from ..models.shared.beta_managed_agents_mcp_tool_config import BetaManagedAgentsMCPToolConfig
    from ..models.shared.beta_managed_agents_mcp_toolset_default_config import BetaManagedAgentsMCPToolsetDefaultConfig
    from ..models.shared.beta_managed_agents_plain_text_document_source import BetaManagedAgentsPlainTextDocumentSource
    from ..models.shared.beta_managed_agents_read_tool_config import BetaManagedAgentsReadToolConfig
    from ..models.shared.beta_managed_agents_redacted_block import BetaManagedAgentsRedactedBlock
    from ..models.shared.beta_managed_agents_system_content_block import BetaManagedAgentsSystemContentBlock
    from ..models.shared.beta_managed_agents_text_block import BetaManagedAgentsTextBlock
    from ..models.shared.beta_managed_agents_text_rubric import BetaManagedAgentsTextRubric
    from ..models.shared.beta_managed_agents_url_document_source import BetaManagedAgentsURLDocumentSource
    from ..models.shared.beta_managed_agents_url_image_source import BetaManagedAgentsURLImageSource
    from ..models.shared.beta_managed_agents_user_location import BetaManagedAgentsUserLocation
    from ..models.shared.beta_managed_agents_web_fetch_tool_config import BetaManagedAgentsWebFetchToolConfig
    from ..models.shared.beta_managed_agents_web_fetch_url_source_all import BetaManagedAgentsWebFetchURLSourceAll
    from ..models.shared.beta_managed_agents_web_fetch_url_source_except import BetaManagedAgentsWebFetchURLSourceExcept
    from ..models.shared.beta_managed_agents_web_fetch_url_source_none import BetaManagedAgentsWebFetchURLSourceNone
    from ..models.shared.beta_managed_agents_web_fetch_url_source_only import BetaManagedAgentsWebFetchURLSourceOnly
    from ..models.shared.beta_managed_agents_web_fetch_url_source_tool_reference import (
        BetaManagedAgentsWebFetchURLSourceToolReference,
    )
    from ..models.shared.beta_managed_agents_web_fetch_url_sources import BetaManagedAgentsWebFetchURLSources
    from ..models.shared.beta_managed_agents_web_search_tool_config import BetaManagedAgentsWebSearchToolConfig
    from ..models.shared.beta_managed_agents_write_tool_config import BetaManagedAgentsWriteToolConfig
    from ..models.shared.beta_monetary_amount import BetaMonetaryAmount

__all__ = [
    "AnthropicBetaParam",
    "BetaManagedAgentsAgentParams",
    "BetaManagedAgentsAgentToolConfigParams",
    "BetaManagedAgentsAgentToolset20260401Params",
    "BetaManagedAgentsAgentToolsetDefaultConfigParams",
    "BetaManagedAgentsAgentToolsetDefaultConfigParamsPermissionPolicy",
    "BetaManagedAgentsAlwaysAllowPolicyParam",
    "BetaManagedAgentsAlwaysAskPolicyParam",
    "BetaManagedAgentsAnthropicSkillParams",
    "BetaManagedAgentsAutoPolicyParam",
    "BetaManagedAgentsBase64DocumentSourceParam",
    "BetaManagedAgentsBase64ImageSourceParam",
    "BetaManagedAgentsBashToolConfigParams",
    "BetaManagedAgentsBashToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsBranchCheckoutParam",
    "BetaManagedAgentsBudgetLimitParam",
    "BetaManagedAgentsCommitCheckoutParam",
    "BetaManagedAgentsCustomSkillParams",
    "BetaManagedAgentsCustomToolInputSchemaParam",
    "BetaManagedAgentsCustomToolParams",
    "BetaManagedAgentsDocumentBlockParam",
    "BetaManagedAgentsDocumentBlockParamSource",
    "BetaManagedAgentsEditToolConfigParams",
    "BetaManagedAgentsEditToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsEffortHighParam",
    "BetaManagedAgentsEffortLowParam",
    "BetaManagedAgentsEffortMaxParam",
    "BetaManagedAgentsEffortMediumParam",
    "BetaManagedAgentsEffortXhighParam",
    "BetaManagedAgentsFileDocumentSourceParam",
    "BetaManagedAgentsFileImageSourceParam",
    "BetaManagedAgentsFileResourceParams",
    "BetaManagedAgentsFileRubricParams",
    "BetaManagedAgentsGitHubRepositoryResourceParams",
    "BetaManagedAgentsGitHubRepositoryResourceParamsCheckout",
    "BetaManagedAgentsGlobToolConfigParams",
    "BetaManagedAgentsGlobToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsGrepToolConfigParams",
    "BetaManagedAgentsGrepToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsImageBlockParam",
    "BetaManagedAgentsImageBlockParamSource",
    "BetaManagedAgentsMCPToolConfigParams",
    "BetaManagedAgentsMCPToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsMCPToolsetDefaultConfigParams",
    "BetaManagedAgentsMCPToolsetDefaultConfigParamsPermissionPolicy",
    "BetaManagedAgentsMCPToolsetParams",
    "BetaManagedAgentsMemoryStoreResourceParam",
    "BetaManagedAgentsModelConfigParams",
    "BetaManagedAgentsModelConfigParamsEffort",
    "BetaManagedAgentsModelParam",
    "BetaManagedAgentsPlainTextDocumentSourceParam",
    "BetaManagedAgentsReadToolConfigParams",
    "BetaManagedAgentsReadToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsRedactedBlockParam",
    "BetaManagedAgentsSkillParams",
    "BetaManagedAgentsSystemContentBlockParam",
    "BetaManagedAgentsSystemMessageEventParams",
    "BetaManagedAgentsTextBlockParam",
    "BetaManagedAgentsTextRubricParams",
    "BetaManagedAgentsURLDocumentSourceParam",
    "BetaManagedAgentsURLImageSourceParam",
    "BetaManagedAgentsURLMCPServerParams",
    "BetaManagedAgentsUserDefineOutcomeEventParams",
    "BetaManagedAgentsUserDefineOutcomeEventParamsRubric",
    "BetaManagedAgentsUserLocationParam",
    "BetaManagedAgentsUserMessageEventParams",
    "BetaManagedAgentsUserMessageEventParamsContent",
    "BetaManagedAgentsWebFetchToolConfigParams",
    "BetaManagedAgentsWebFetchToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsWebFetchURLSourceAllParam",
    "BetaManagedAgentsWebFetchURLSourceExceptParam",
    "BetaManagedAgentsWebFetchURLSourceNoneParam",
    "BetaManagedAgentsWebFetchURLSourceOnlyParam",
    "BetaManagedAgentsWebFetchURLSourceShorthand",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParam",
    "BetaManagedAgentsWebFetchURLSourceToolFilterParams",
    "BetaManagedAgentsWebFetchURLSourceToolReferenceParam",
    "BetaManagedAgentsWebFetchURLSourceUserInputParam",
    "BetaManagedAgentsWebFetchURLSourceUserInputParams",
    "BetaManagedAgentsWebFetchURLSourcesParams",
    "BetaManagedAgentsWebSearchToolConfigParams",
    "BetaManagedAgentsWebSearchToolConfigParamsPermissionPolicy",
    "BetaManagedAgentsWriteToolConfigParams",
    "BetaManagedAgentsWriteToolConfigParamsPermissionPolicy",
    "BetaMonetaryAmountParam",
]


AnthropicBetaParam: TypeAlias = 'Literal["computer-use-2024-10-22", "computer-use-2025-01-24", "output-128k-2025-02-19", "mcp-client-2025-04-04", "mcp-client-2025-11-20", "dev-full-thinking-2025-05-14", "interleaved-thinking-2025-05-14", "code-execution-2025-05-22", "context-1m-2025-08-07", "context-management-2025-06-27", "model-context-window-exceeded-2025-08-26", "fast-mode-2026-02-01", "output-300k-2026-03-24", "user-profiles-2026-03-24", "user-profiles-2026-08-18", "user-profiles-2026-09-04", "advisor-tool-2026-03-01", "managed-agents-2026-04-01", "dreaming-2026-04-21", "thinking-token-count-2026-05-13", "server-side-fallback-2026-06-01", "server-side-fallback-2026-07-01", "fallback-credit-2026-06-01", "fallback-credit-2026-07-01", "agent-memory-2026-07-22", "mid-conversation-tool-changes-2026-07-01", "compact-2026-01-12", "computer-use-2025-11-24", "mcp-tunnels-2026-06-22", "structured-outputs-2025-11-13", "task-budgets-2026-03-13", "thinking-display-updates-2026-08-18", "mid-conversation-output-config-2026-07-01", "thinking-binding-controls-2026-08-01", "mid-conversation-system-clear-at-2026-08-21", "compact-2026-09-04", "inline-tools-2026-09-15", "mcp-client-2026-09-15", "ce-plugins-2026-09-01", "spend-limit-reads-2026-09-26", "telemetry-destinations-2026-08-11", "webhooks-2026-10-07", "admin-user-sign-out-2026-10-08", "message-threads-2026-08-12", "analytics-usage-cost-2026-08-24", "experimental-claude-tag-2026-10-21", "message-batches-2024-09-24", "prompt-caching-2024-07-31", "pdfs-2024-09-25", "token-counting-2024-11-01", "token-efficient-tools-2025-02-19", "files-api-2025-04-14", "extended-cache-ttl-2025-04-11", "skills-2025-10-02", "cache-diagnosis-2026-04-07", "ce-user-management-2026-07-13", "ce-claude-code-managed-settings-2026-10-06", "user-profiles-billing-2026-10-01"] | str'


class _BetaManagedAgentsAgentParamsRequired(TypedDict):
    id: str
    type: Literal["agent"]


class BetaManagedAgentsAgentParams(_BetaManagedAgentsAgentParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsAgentParams`` of the API.

    Keys:
        id: Identifier of the object.
        type: Always `agent`.
        version: Version.
    """

    version: int


BetaManagedAgentsAgentToolConfigParams: TypeAlias = "BetaManagedAgentsBashToolConfigParams | BetaManagedAgentsBashToolConfig | BetaManagedAgentsEditToolConfigParams | BetaManagedAgentsEditToolConfig | BetaManagedAgentsReadToolConfigParams | BetaManagedAgentsReadToolConfig | BetaManagedAgentsWriteToolConfigParams | BetaManagedAgentsWriteToolConfig | BetaManagedAgentsGlobToolConfigParams | BetaManagedAgentsGlobToolConfig | BetaManagedAgentsGrepToolConfigParams | BetaManagedAgentsGrepToolConfig | BetaManagedAgentsWebFetchToolConfigParams | BetaManagedAgentsWebFetchToolConfig | BetaManagedAgentsWebSearchToolConfigParams | BetaManagedAgentsWebSearchToolConfig"


class _BetaManagedAgentsAgentToolset20260401ParamsRequired(TypedDict):
    type: Literal["agent_toolset_20260401"]


class BetaManagedAgentsAgentToolset20260401Params(_BetaManagedAgentsAgentToolset20260401ParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsAgentToolset20260401Params`` of the API.

    Keys:
        type: Always `agent_toolset_20260401`.
        configs: Settings of single tools, by their names.
        default_config: Settings of all tools that have none of their own.
    """

    configs: Iterable[BetaManagedAgentsAgentToolConfigParams]
    default_config: BetaManagedAgentsAgentToolsetDefaultConfigParams | BetaManagedAgentsAgentToolsetDefaultConfig | None


class BetaManagedAgentsAgentToolsetDefaultConfigParams(TypedDict, total=False):
    """
    The object ``BetaManagedAgentsAgentToolsetDefaultConfigParams`` of the API.

    Keys:
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsAgentToolsetDefaultConfigParamsPermissionPolicy | None


BetaManagedAgentsAgentToolsetDefaultConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaManagedAgentsAlwaysAllowPolicyParam(TypedDict):
    """
    The object ``BetaManagedAgentsAlwaysAllowPolicyParam`` of the API.

    Keys:
        type: Always `always_allow`.
    """

    type: Literal["always_allow"]


class BetaManagedAgentsAlwaysAskPolicyParam(TypedDict):
    """
    The object ``BetaManagedAgentsAlwaysAskPolicyParam`` of the API.

    Keys:
        type: Always `always_ask`.
    """

    type: Literal["always_ask"]


class _BetaManagedAgentsAnthropicSkillParamsRequired(TypedDict):
    skill_id: str
    type: Literal["anthropic"]


class BetaManagedAgentsAnthropicSkillParams(_BetaManagedAgentsAnthropicSkillParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsAnthropicSkillParams`` of the API.

    Keys:
        skill_id: Identifier of the skill.
        type: Always `anthropic`.
        version: Version.
    """

    version: str | None


class BetaManagedAgentsAutoPolicyParam(TypedDict):
    """
    The object ``BetaManagedAgentsAutoPolicyParam`` of the API.

    Keys:
        type: Always `auto`.
    """

    type: Literal["auto"]


class BetaManagedAgentsBase64DocumentSourceParam(TypedDict):
    """
    The object ``BetaManagedAgentsBase64DocumentSourceParam`` of the API.

    Keys:
        media_type: Media type of the data.
        type: Always `base64`.
    """

    data: str
    media_type: str
    type: Literal["base64"]


class BetaManagedAgentsBase64ImageSourceParam(TypedDict):
    """
    The object ``BetaManagedAgentsBase64ImageSourceParam`` of the API.

    Keys:
        media_type: Media type of the data.
        type: Always `base64`.
    """

    data: str
    media_type: str
    type: Literal["base64"]


class _BetaManagedAgentsBashToolConfigParamsRequired(TypedDict):
    name: Literal["bash"]


class BetaManagedAgentsBashToolConfigParams(_BetaManagedAgentsBashToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsBashToolConfigParams`` of the API.

    Keys:
        name: Always `bash`.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `bash`.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsBashToolConfigParamsPermissionPolicy | None
    type: Literal["bash"]


BetaManagedAgentsBashToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaManagedAgentsBranchCheckoutParam(TypedDict):
    """
    The object ``BetaManagedAgentsBranchCheckoutParam`` of the API.

    Keys:
        name: Name.
        type: Always `branch`.
    """

    name: str
    type: Literal["branch"]


class BetaManagedAgentsBudgetLimitParam(TypedDict):
    """
    The object ``BetaManagedAgentsBudgetLimitParam`` of the API.

    Keys:
        type: Always `limit`.
    """

    max_list_cost: BetaMonetaryAmountParam | BetaMonetaryAmount
    type: Literal["limit"]


class BetaManagedAgentsCommitCheckoutParam(TypedDict):
    """
    The object ``BetaManagedAgentsCommitCheckoutParam`` of the API.

    Keys:
        type: Always `commit`.
    """

    sha: str
    type: Literal["commit"]


class _BetaManagedAgentsCustomSkillParamsRequired(TypedDict):
    skill_id: str
    type: Literal["custom"]


class BetaManagedAgentsCustomSkillParams(_BetaManagedAgentsCustomSkillParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsCustomSkillParams`` of the API.

    Keys:
        skill_id: Identifier of the skill.
        type: Always `custom`.
        version: Version.
    """

    version: str | None


class _BetaManagedAgentsCustomToolInputSchemaParamRequired(TypedDict):
    type: Literal["object"]


class BetaManagedAgentsCustomToolInputSchemaParam(_BetaManagedAgentsCustomToolInputSchemaParamRequired, total=False):
    """
    The object ``BetaManagedAgentsCustomToolInputSchemaParam`` of the API.

    Keys:
        type: Always `object`.
        properties: Fields of the object, each with its JSON Schema.
        required: Names of the fields that must be there.
    """

    properties: Mapping[str, Any] | None
    required: Sequence[str] | None


class BetaManagedAgentsCustomToolParams(TypedDict):
    """
    The object ``BetaManagedAgentsCustomToolParams`` of the API.

    Keys:
        description: Description in plain text.
        input_schema: JSON Schema of the input of the tool.
        name: Name.
        type: Always `custom`.
    """

    description: str
    input_schema: BetaManagedAgentsCustomToolInputSchemaParam | BetaManagedAgentsCustomToolInputSchema
    name: str
    type: Literal["custom"]


class _BetaManagedAgentsDocumentBlockParamRequired(TypedDict):
    source: BetaManagedAgentsDocumentBlockParamSource
    type: Literal["document"]


class BetaManagedAgentsDocumentBlockParam(_BetaManagedAgentsDocumentBlockParamRequired, total=False):
    """
    The object ``BetaManagedAgentsDocumentBlockParam`` of the API.

    Keys:
        type: Always `document`.
        title: Title.
    """

    context: str | None
    title: str | None


BetaManagedAgentsDocumentBlockParamSource: TypeAlias = "BetaManagedAgentsBase64DocumentSourceParam | BetaManagedAgentsBase64DocumentSource | BetaManagedAgentsPlainTextDocumentSourceParam | BetaManagedAgentsPlainTextDocumentSource | BetaManagedAgentsURLDocumentSourceParam | BetaManagedAgentsURLDocumentSource | BetaManagedAgentsFileDocumentSourceParam | BetaManagedAgentsFileDocumentSource"


class _BetaManagedAgentsEditToolConfigParamsRequired(TypedDict):
    name: Literal["edit"]


class BetaManagedAgentsEditToolConfigParams(_BetaManagedAgentsEditToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsEditToolConfigParams`` of the API.

    Keys:
        name: Always `edit`.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `edit`.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsEditToolConfigParamsPermissionPolicy | None
    type: Literal["edit"]


BetaManagedAgentsEditToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaManagedAgentsEffortHighParam(TypedDict):
    """
    The object ``BetaManagedAgentsEffortHighParam`` of the API.

    Keys:
        type: Always `high`.
    """

    type: Literal["high"]


class BetaManagedAgentsEffortLowParam(TypedDict):
    """
    The object ``BetaManagedAgentsEffortLowParam`` of the API.

    Keys:
        type: Always `low`.
    """

    type: Literal["low"]


class BetaManagedAgentsEffortMaxParam(TypedDict):
    """
    The object ``BetaManagedAgentsEffortMaxParam`` of the API.

    Keys:
        type: Always `max`.
    """

    type: Literal["max"]


class BetaManagedAgentsEffortMediumParam(TypedDict):
    """
    The object ``BetaManagedAgentsEffortMediumParam`` of the API.

    Keys:
        type: Always `medium`.
    """

    type: Literal["medium"]


class BetaManagedAgentsEffortXhighParam(TypedDict):
    """
    The object ``BetaManagedAgentsEffortXhighParam`` of the API.

    Keys:
        type: Always `xhigh`.
    """

    type: Literal["xhigh"]


class BetaManagedAgentsFileDocumentSourceParam(TypedDict):
    """
    The object ``BetaManagedAgentsFileDocumentSourceParam`` of the API.

    Keys:
        file_id: Identifier of the file.
        type: Always `file`.
    """

    file_id: str
    type: Literal["file"]


class BetaManagedAgentsFileImageSourceParam(TypedDict):
    """
    The object ``BetaManagedAgentsFileImageSourceParam`` of the API.

    Keys:
        file_id: Identifier of the file.
        type: Always `file`.
    """

    file_id: str
    type: Literal["file"]


class _BetaManagedAgentsFileResourceParamsRequired(TypedDict):
    file_id: str
    type: Literal["file"]


class BetaManagedAgentsFileResourceParams(_BetaManagedAgentsFileResourceParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsFileResourceParams`` of the API.

    Keys:
        file_id: Identifier of the file.
        type: Always `file`.
        mount_path: Path at which the resource is mounted.
    """

    mount_path: str | None


class BetaManagedAgentsFileRubricParams(TypedDict):
    """
    The object ``BetaManagedAgentsFileRubricParams`` of the API.

    Keys:
        file_id: Identifier of the file.
        type: Always `file`.
    """

    file_id: str
    type: Literal["file"]


class _BetaManagedAgentsGitHubRepositoryResourceParamsRequired(TypedDict):
    type: Literal["github_repository"]
    url: str


class BetaManagedAgentsGitHubRepositoryResourceParams(
    _BetaManagedAgentsGitHubRepositoryResourceParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsGitHubRepositoryResourceParams`` of the API.

    Keys:
        type: Always `github_repository`.
        url: The URL.
        mount_path: Path at which the resource is mounted.
    """

    authorization_token: str
    checkout: BetaManagedAgentsGitHubRepositoryResourceParamsCheckout | None
    mount_path: str | None


BetaManagedAgentsGitHubRepositoryResourceParamsCheckout: TypeAlias = "BetaManagedAgentsBranchCheckoutParam | BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckoutParam | BetaManagedAgentsCommitCheckout"


class _BetaManagedAgentsGlobToolConfigParamsRequired(TypedDict):
    name: Literal["glob"]


class BetaManagedAgentsGlobToolConfigParams(_BetaManagedAgentsGlobToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsGlobToolConfigParams`` of the API.

    Keys:
        name: Always `glob`.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `glob`.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsGlobToolConfigParamsPermissionPolicy | None
    type: Literal["glob"]


BetaManagedAgentsGlobToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class _BetaManagedAgentsGrepToolConfigParamsRequired(TypedDict):
    name: Literal["grep"]


class BetaManagedAgentsGrepToolConfigParams(_BetaManagedAgentsGrepToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsGrepToolConfigParams`` of the API.

    Keys:
        name: Always `grep`.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `grep`.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsGrepToolConfigParamsPermissionPolicy | None
    type: Literal["grep"]


BetaManagedAgentsGrepToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaManagedAgentsImageBlockParam(TypedDict):
    """
    The object ``BetaManagedAgentsImageBlockParam`` of the API.

    Keys:
        type: Always `image`.
    """

    source: BetaManagedAgentsImageBlockParamSource
    type: Literal["image"]


BetaManagedAgentsImageBlockParamSource: TypeAlias = "BetaManagedAgentsBase64ImageSourceParam | BetaManagedAgentsBase64ImageSource | BetaManagedAgentsURLImageSourceParam | BetaManagedAgentsURLImageSource | BetaManagedAgentsFileImageSourceParam | BetaManagedAgentsFileImageSource"


class _BetaManagedAgentsMCPToolConfigParamsRequired(TypedDict):
    name: str


class BetaManagedAgentsMCPToolConfigParams(_BetaManagedAgentsMCPToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsMCPToolConfigParams`` of the API.

    Keys:
        name: Name.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsMCPToolConfigParamsPermissionPolicy | None


BetaManagedAgentsMCPToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaManagedAgentsMCPToolsetDefaultConfigParams(TypedDict, total=False):
    """
    The object ``BetaManagedAgentsMCPToolsetDefaultConfigParams`` of the API.

    Keys:
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsMCPToolsetDefaultConfigParamsPermissionPolicy | None


BetaManagedAgentsMCPToolsetDefaultConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class _BetaManagedAgentsMCPToolsetParamsRequired(TypedDict):
    mcp_server_name: str
    type: Literal["mcp_toolset"]


class BetaManagedAgentsMCPToolsetParams(_BetaManagedAgentsMCPToolsetParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsMCPToolsetParams`` of the API.

    Keys:
        mcp_server_name: Name of the MCP server.
        type: Always `mcp_toolset`.
        configs: Settings of single tools, by their names.
        default_config: Settings of all tools that have none of their own.
    """

    configs: Iterable[BetaManagedAgentsMCPToolConfigParams | BetaManagedAgentsMCPToolConfig]
    default_config: BetaManagedAgentsMCPToolsetDefaultConfigParams | BetaManagedAgentsMCPToolsetDefaultConfig | None


class _BetaManagedAgentsMemoryStoreResourceParamRequired(TypedDict):
    memory_store_id: str
    type: Literal["memory_store"]


class BetaManagedAgentsMemoryStoreResourceParam(_BetaManagedAgentsMemoryStoreResourceParamRequired, total=False):
    """
    The object ``BetaManagedAgentsMemoryStoreResourceParam`` of the API.

    Keys:
        memory_store_id: Identifier of the memory store.
        type: Always `memory_store`.
        instructions: Instructions in plain text.
    """

    access: Literal["read_write", "read_only"] | str | None
    instructions: str | None


class _BetaManagedAgentsModelConfigParamsRequired(TypedDict):
    id: BetaManagedAgentsModelParam


class BetaManagedAgentsModelConfigParams(_BetaManagedAgentsModelConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsModelConfigParams`` of the API.

    Keys:
        id: Identifier of the object.
        effort: How much effort the model puts into the answer.
        inference_geo: Where inference runs.
        speed: Speed mode of the inference.
    """

    effort: BetaManagedAgentsModelConfigParamsEffort | None
    inference_geo: str | None
    speed: Literal["standard", "fast"] | str | None


BetaManagedAgentsModelConfigParamsEffort: TypeAlias = 'Literal["low", "medium", "high", "xhigh", "max"] | str | BetaManagedAgentsEffortLowParam | BetaManagedAgentsEffortLow | BetaManagedAgentsEffortMediumParam | BetaManagedAgentsEffortMedium | BetaManagedAgentsEffortHighParam | BetaManagedAgentsEffortHigh | BetaManagedAgentsEffortXhighParam | BetaManagedAgentsEffortXhigh | BetaManagedAgentsEffortMaxParam | BetaManagedAgentsEffortMax'


BetaManagedAgentsModelParam: TypeAlias = 'Literal["claude-fable-5-2", "claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5", "claude-fable-5-1", "claude-sonnet-5", "claude-fable-5", "claude-opus-5", "claude-opus-4-8", "claude-opus-4-7", "claude-opus-4-6", "claude-sonnet-4-6", "claude-haiku-4-5", "claude-haiku-4-5-20251001", "claude-opus-4-5", "claude-opus-4-5-20251101", "claude-sonnet-4-5", "claude-sonnet-4-5-20250929"] | str'


class BetaManagedAgentsPlainTextDocumentSourceParam(TypedDict):
    """
    The object ``BetaManagedAgentsPlainTextDocumentSourceParam`` of the API.

    Keys:
        media_type: Always `text/plain`.
        type: Always `text`.
    """

    data: str
    media_type: Literal["text/plain"]
    type: Literal["text"]


class _BetaManagedAgentsReadToolConfigParamsRequired(TypedDict):
    name: Literal["read"]


class BetaManagedAgentsReadToolConfigParams(_BetaManagedAgentsReadToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsReadToolConfigParams`` of the API.

    Keys:
        name: Always `read`.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `read`.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsReadToolConfigParamsPermissionPolicy | None
    type: Literal["read"]


BetaManagedAgentsReadToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaManagedAgentsRedactedBlockParam(TypedDict):
    """
    The object ``BetaManagedAgentsRedactedBlockParam`` of the API.

    Keys:
        type: Always `redacted`.
    """

    type: Literal["redacted"]


BetaManagedAgentsSkillParams: TypeAlias = "BetaManagedAgentsAnthropicSkillParams | BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkillParams | BetaManagedAgentsCustomSkill"


class BetaManagedAgentsSystemContentBlockParam(TypedDict):
    """
    The object ``BetaManagedAgentsSystemContentBlockParam`` of the API.

    Keys:
        text: The text.
        type: Always `text`.
    """

    text: str
    type: Literal["text"]


class BetaManagedAgentsSystemMessageEventParams(TypedDict):
    """
    The object ``BetaManagedAgentsSystemMessageEventParams`` of the API.

    Keys:
        type: Always `system.message`.
    """

    content: Iterable[BetaManagedAgentsSystemContentBlockParam | BetaManagedAgentsSystemContentBlock]
    type: Literal["system.message"]


class BetaManagedAgentsTextBlockParam(TypedDict):
    """
    The object ``BetaManagedAgentsTextBlockParam`` of the API.

    Keys:
        text: The text.
        type: Always `text`.
    """

    text: str
    type: Literal["text"]


class BetaManagedAgentsTextRubricParams(TypedDict):
    """
    The object ``BetaManagedAgentsTextRubricParams`` of the API.

    Keys:
        type: Always `text`.
    """

    content: str
    type: Literal["text"]


class BetaManagedAgentsURLDocumentSourceParam(TypedDict):
    """
    The object ``BetaManagedAgentsURLDocumentSourceParam`` of the API.

    Keys:
        type: Always `url`.
        url: The URL.
    """

    type: Literal["url"]
    url: str


class BetaManagedAgentsURLImageSourceParam(TypedDict):
    """
    The object ``BetaManagedAgentsURLImageSourceParam`` of the API.

    Keys:
        type: Always `url`.
        url: The URL.
    """

    type: Literal["url"]
    url: str


class BetaManagedAgentsURLMCPServerParams(TypedDict):
    """
    The object ``BetaManagedAgentsURLMCPServerParams`` of the API.

    Keys:
        name: Name.
        type: Always `url`.
        url: The URL.
    """

    name: str
    type: Literal["url"]
    url: str


class _BetaManagedAgentsUserDefineOutcomeEventParamsRequired(TypedDict):
    description: str
    rubric: BetaManagedAgentsUserDefineOutcomeEventParamsRubric
    type: Literal["user.define_outcome"]


class BetaManagedAgentsUserDefineOutcomeEventParams(
    _BetaManagedAgentsUserDefineOutcomeEventParamsRequired, total=False
):
    """
    The object ``BetaManagedAgentsUserDefineOutcomeEventParams`` of the API.

    Keys:
        description: Description in plain text.
        type: Always `user.define_outcome`.
    """

    max_iterations: int | None


BetaManagedAgentsUserDefineOutcomeEventParamsRubric: TypeAlias = "BetaManagedAgentsFileRubricParams | BetaManagedAgentsFileRubric | BetaManagedAgentsTextRubricParams | BetaManagedAgentsTextRubric"


class _BetaManagedAgentsUserLocationParamRequired(TypedDict):
    type: Literal["approximate"]


class BetaManagedAgentsUserLocationParam(_BetaManagedAgentsUserLocationParamRequired, total=False):
    """
    The object ``BetaManagedAgentsUserLocationParam`` of the API.

    Keys:
        type: Always `approximate`.
        city: City.
        country: Country.
        region: Region.
        timezone: Time zone, by its IANA name, such as Europe/Zurich.
    """

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class BetaManagedAgentsUserMessageEventParams(TypedDict):
    """
    The object ``BetaManagedAgentsUserMessageEventParams`` of the API.

    Keys:
        type: Always `user.message`.
    """

    content: Iterable[BetaManagedAgentsUserMessageEventParamsContent]
    type: Literal["user.message"]


BetaManagedAgentsUserMessageEventParamsContent: TypeAlias = "BetaManagedAgentsTextBlockParam | BetaManagedAgentsTextBlock | BetaManagedAgentsImageBlockParam | BetaManagedAgentsImageBlock | BetaManagedAgentsDocumentBlockParam | BetaManagedAgentsDocumentBlock | BetaManagedAgentsRedactedBlockParam | BetaManagedAgentsRedactedBlock"


class _BetaManagedAgentsWebFetchToolConfigParamsRequired(TypedDict):
    name: Literal["web_fetch"]


class BetaManagedAgentsWebFetchToolConfigParams(_BetaManagedAgentsWebFetchToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsWebFetchToolConfigParams`` of the API.

    Keys:
        name: Always `web_fetch`.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        enabled: Whether it is switched on.
        max_content_tokens: Most tokens of fetched content to put into the context; a rough limit, which
            does not hold for binary content.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `web_fetch`.
        url_sources: Where a URL must come from to be fetched.
    """

    allowed_domains: Sequence[str]
    blocked_domains: Sequence[str]
    enabled: bool | None
    max_content_tokens: int | None
    permission_policy: BetaManagedAgentsWebFetchToolConfigParamsPermissionPolicy | None
    type: Literal["web_fetch"]
    url_sources: BetaManagedAgentsWebFetchURLSourcesParams | BetaManagedAgentsWebFetchURLSources | None


BetaManagedAgentsWebFetchToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaManagedAgentsWebFetchURLSourceAllParam(TypedDict):
    """
    The object ``BetaManagedAgentsWebFetchURLSourceAllParam`` of the API.

    Keys:
        type: Always `all`.
    """

    type: Literal["all"]


class BetaManagedAgentsWebFetchURLSourceExceptParam(TypedDict):
    """
    The object ``BetaManagedAgentsWebFetchURLSourceExceptParam`` of the API.

    Keys:
        tools: Tools that the model may use.
        type: Always `except`.
    """

    tools: Iterable[
        BetaManagedAgentsWebFetchURLSourceToolReferenceParam | BetaManagedAgentsWebFetchURLSourceToolReference
    ]
    type: Literal["except"]


class BetaManagedAgentsWebFetchURLSourceNoneParam(TypedDict):
    """
    The object ``BetaManagedAgentsWebFetchURLSourceNoneParam`` of the API.

    Keys:
        type: Always `none`.
    """

    type: Literal["none"]


class BetaManagedAgentsWebFetchURLSourceOnlyParam(TypedDict):
    """
    The object ``BetaManagedAgentsWebFetchURLSourceOnlyParam`` of the API.

    Keys:
        tools: Tools that the model may use.
        type: Always `only`.
    """

    tools: Iterable[
        BetaManagedAgentsWebFetchURLSourceToolReferenceParam | BetaManagedAgentsWebFetchURLSourceToolReference
    ]
    type: Literal["only"]


BetaManagedAgentsWebFetchURLSourceShorthand: TypeAlias = 'Literal["all", "none"] | str'


BetaManagedAgentsWebFetchURLSourceToolFilterParam: TypeAlias = "BetaManagedAgentsWebFetchURLSourceAllParam | BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNoneParam | BetaManagedAgentsWebFetchURLSourceNone | BetaManagedAgentsWebFetchURLSourceOnlyParam | BetaManagedAgentsWebFetchURLSourceOnly | BetaManagedAgentsWebFetchURLSourceExceptParam | BetaManagedAgentsWebFetchURLSourceExcept"


BetaManagedAgentsWebFetchURLSourceToolFilterParams: TypeAlias = "BetaManagedAgentsWebFetchURLSourceShorthand | BetaManagedAgentsWebFetchURLSourceAllParam | BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNoneParam | BetaManagedAgentsWebFetchURLSourceNone | BetaManagedAgentsWebFetchURLSourceOnlyParam | BetaManagedAgentsWebFetchURLSourceOnly | BetaManagedAgentsWebFetchURLSourceExceptParam | BetaManagedAgentsWebFetchURLSourceExcept"


class BetaManagedAgentsWebFetchURLSourceToolReferenceParam(TypedDict):
    """
    The object ``BetaManagedAgentsWebFetchURLSourceToolReferenceParam`` of the API.

    Keys:
        name: Name.
        type: Always `tool_reference`.
    """

    name: str
    type: Literal["tool_reference"]


BetaManagedAgentsWebFetchURLSourceUserInputParam: TypeAlias = "BetaManagedAgentsWebFetchURLSourceAllParam | BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNoneParam | BetaManagedAgentsWebFetchURLSourceNone"


BetaManagedAgentsWebFetchURLSourceUserInputParams: TypeAlias = "BetaManagedAgentsWebFetchURLSourceShorthand | BetaManagedAgentsWebFetchURLSourceAllParam | BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNoneParam | BetaManagedAgentsWebFetchURLSourceNone"


class BetaManagedAgentsWebFetchURLSourcesParams(TypedDict, total=False):
    """
    The object ``BetaManagedAgentsWebFetchURLSourcesParams`` of the API.

    Keys:
        client_tool_results: Which results of client tools may be the source of a URL.
        server_tool_results: Which results of server tools may be the source of a URL.
        user_input: Whether what the user wrote may be the source of a URL.
    """

    client_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilterParams | None
    server_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilterParams | None
    user_input: BetaManagedAgentsWebFetchURLSourceUserInputParams | None


class _BetaManagedAgentsWebSearchToolConfigParamsRequired(TypedDict):
    name: Literal["web_search"]


class BetaManagedAgentsWebSearchToolConfigParams(_BetaManagedAgentsWebSearchToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsWebSearchToolConfigParams`` of the API.

    Keys:
        name: Always `web_search`.
        allowed_domains: The only domains that may be used; not together with blocked_domains.
        blocked_domains: Domains that may not be used; not together with allowed_domains.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `web_search`.
        user_location: Rough location of the user, which makes search results more relevant.
    """

    allowed_domains: Sequence[str]
    blocked_domains: Sequence[str]
    enabled: bool | None
    permission_policy: BetaManagedAgentsWebSearchToolConfigParamsPermissionPolicy | None
    type: Literal["web_search"]
    user_location: BetaManagedAgentsUserLocationParam | BetaManagedAgentsUserLocation | None


BetaManagedAgentsWebSearchToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class _BetaManagedAgentsWriteToolConfigParamsRequired(TypedDict):
    name: Literal["write"]


class BetaManagedAgentsWriteToolConfigParams(_BetaManagedAgentsWriteToolConfigParamsRequired, total=False):
    """
    The object ``BetaManagedAgentsWriteToolConfigParams`` of the API.

    Keys:
        name: Always `write`.
        enabled: Whether it is switched on.
        permission_policy: Whether the tool may run without a confirmation.
        type: Always `write`.
    """

    enabled: bool | None
    permission_policy: BetaManagedAgentsWriteToolConfigParamsPermissionPolicy | None
    type: Literal["write"]


BetaManagedAgentsWriteToolConfigParamsPermissionPolicy: TypeAlias = "BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicyParam | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicyParam | BetaManagedAgentsAutoPolicy"


class BetaMonetaryAmountParam(TypedDict):
    """
    The object ``BetaMonetaryAmountParam`` of the API.

    Keys:
        amount: Amount of money, as a decimal string.
        currency: Currency of the amounts, as an ISO 4217 code.
    """

    amount: str
    currency: BetaCurrency
