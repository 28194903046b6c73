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

    from .._files import FileTypes
    from ..models.organization.allowed_inference_geo import AllowedInferenceGeo
    from ..models.organization.aws_external_key_config import AWSExternalKeyConfig
    from ..models.organization.azure_external_key_config import AzureExternalKeyConfig
    from ..models.organization.beta_aws_external_key_config import BetaAWSExternalKeyConfig
    from ..models.organization.beta_claude_code_managed_settings_organization_mode import (
        BetaClaudeCodeManagedSettingsOrganizationMode,
    )
    from ..models.organization.beta_claude_code_managed_settings_rbac_groups_mode import (
        BetaClaudeCodeManagedSettingsRBACGroupsMode,
    )
    from ..models.organization.beta_claude_tag_guest_policy_allow import BetaClaudeTagGuestPolicyAllow
    from ..models.organization.beta_claude_tag_guest_policy_channel_only import BetaClaudeTagGuestPolicyChannelOnly
    from ..models.organization.beta_claude_tag_guest_policy_restrict import BetaClaudeTagGuestPolicyRestrict
    from ..models.organization.beta_claude_tag_reply_mode_always_awake import BetaClaudeTagReplyModeAlwaysAwake
    from ..models.organization.beta_claude_tag_reply_mode_automatic import BetaClaudeTagReplyModeAutomatic
    from ..models.organization.beta_claude_tag_reply_mode_mention_only import BetaClaudeTagReplyModeMentionOnly
    from ..models.organization.beta_claude_tag_reply_mode_thread import BetaClaudeTagReplyModeThread
    from ..models.organization.beta_claude_tag_slack_channel import BetaClaudeTagSlackChannel
    from ..models.organization.beta_claude_tag_slack_channel_bundle_target import BetaClaudeTagSlackChannelBundleTarget
    from ..models.organization.beta_claude_tag_slack_channel_identifiers import BetaClaudeTagSlackChannelIdentifiers
    from ..models.organization.beta_claude_tag_slack_workspace import BetaClaudeTagSlackWorkspace
    from ..models.organization.beta_claude_tag_slack_workspace_bundle_target import (
        BetaClaudeTagSlackWorkspaceBundleTarget,
    )
    from ..models.organization.beta_telemetry_destination_content_mode import BetaTelemetryDestinationContentMode
    from ..models.organization.beta_telemetry_destination_state_disabled import BetaTelemetryDestinationStateDisabled
    from ..models.organization.beta_telemetry_destination_state_enabled import BetaTelemetryDestinationStateEnabled
    from ..models.organization.beta_telemetry_destination_traces import BetaTelemetryDestinationTraces
    from ..models.organization.beta_telemetry_destination_workspaces_all import BetaTelemetryDestinationWorkspacesAll
    from ..models.organization.beta_telemetry_destination_workspaces_exclude import (
        BetaTelemetryDestinationWorkspacesExclude,
    )
    from ..models.organization.beta_telemetry_destination_workspaces_include import (
        BetaTelemetryDestinationWorkspacesInclude,
    )
    from ..models.organization.compliance_settings_state_disabled import ComplianceSettingsStateDisabled
    from ..models.organization.compliance_settings_state_enabled import ComplianceSettingsStateEnabled
    from ..models.organization.federation_rule_match import FederationRuleMatch
    from ..models.organization.gcp_external_key_config import GCPExternalKeyConfig
    from ..models.organization.jwks_discovery import JWKSDiscovery
    from ..models.organization.jwks_explicit_url import JWKSExplicitURL
    from ..models.organization.jwks_inline import JWKSInline
    from ..models.organization.service_account import ServiceAccount
    from ..models.organization.service_account_target import ServiceAccountTarget
    from ..models.organization.spend_limit_organization_scope import SpendLimitOrganizationScope
    from ..models.organization.spend_limit_period import SpendLimitPeriod
    from ..models.organization.spend_limit_user_scope import SpendLimitUserScope
    from ..models.organization.spend_limit_workspace_scope import SpendLimitWorkspaceScope
    from ..models.organization.workspace_role import WorkspaceRole

__all__ = [
    "APIKeyUpdateParams",
    "AWSExternalKeyConfigParam",
    "AnalyticsArtifactGroupBy",
    "AnalyticsConnectorGroupBy",
    "AnalyticsOrder",
    "AnalyticsPluginGroupBy",
    "AnalyticsProjectGroupBy",
    "AnalyticsSkillGroupBy",
    "AnalyticsUserGroupBy",
    "AzureExternalKeyConfigParam",
    "BetaAWSExternalKeyConfigParam",
    "BetaAnalyticsCostGroupBy",
    "BetaAnalyticsCostOrderBy",
    "BetaAnalyticsInferenceGeoFilter",
    "BetaAnalyticsProductFilter",
    "BetaAnalyticsTimeBucketWidth",
    "BetaAnalyticsUsageCostProductFilter",
    "BetaAnalyticsUsageCostSortOrder",
    "BetaAnalyticsUsageGroupBy",
    "BetaAnalyticsUsageOrderBy",
    "BetaClaudeCodeManagedSettingsModeParam",
    "BetaClaudeCodeManagedSettingsOrganizationModeParam",
    "BetaClaudeCodeManagedSettingsRBACGroupsModeParam",
    "BetaClaudeTagBundleTargetCreateParam",
    "BetaClaudeTagGuestPolicyAllowParam",
    "BetaClaudeTagGuestPolicyChannelOnlyParam",
    "BetaClaudeTagGuestPolicyParam",
    "BetaClaudeTagGuestPolicyRestrictParam",
    "BetaClaudeTagReplyModeAlwaysAwakeParam",
    "BetaClaudeTagReplyModeAutomaticParam",
    "BetaClaudeTagReplyModeMentionOnlyParam",
    "BetaClaudeTagReplyModeParam",
    "BetaClaudeTagReplyModeThreadParam",
    "BetaClaudeTagSettingsCreateParam",
    "BetaClaudeTagSettingsUpdateParam",
    "BetaClaudeTagSlackChannelBundleTargetCreateParam",
    "BetaClaudeTagSlackChannelIdentifiersParam",
    "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam",
    "BetaExternalKeyCreateParams",
    "BetaExternalKeyCreateParamsProviderConfig",
    "BetaExternalKeyUpdateParams",
    "BetaExternalKeyUpdateParamsProviderConfig",
    "BetaPluginVersionCreateParams",
    "BetaRuleCreateParams",
    "BetaRuleUpdateParams",
    "BetaSpendLimitOrganizationScopeParam",
    "BetaSpendLimitUserScopeParam",
    "BetaSpendLimitWorkspaceScopeParam",
    "BetaTelemetryDestinationStateDisabledParams",
    "BetaTelemetryDestinationStateEnabledParams",
    "BetaTelemetryDestinationStateParams",
    "BetaTelemetryDestinationTracesParams",
    "BetaTelemetryDestinationWorkspacesAllParams",
    "BetaTelemetryDestinationWorkspacesExcludeParams",
    "BetaTelemetryDestinationWorkspacesIncludeParams",
    "BetaTelemetryDestinationWorkspacesParams",
    "BundleUpdateParams",
    "ComplianceSettingUpdateParams",
    "ComplianceSettingsStateDisabledParam",
    "ComplianceSettingsStateEnabledParam",
    "ComplianceSettingsStateParam",
    "ConfigurationUpdateParams",
    "DataResidencyCreateConfigParam",
    "DataResidencyUpdateConfigParam",
    "ExternalKeyCreateParams",
    "ExternalKeyCreateParamsProviderConfig",
    "ExternalKeyUpdateParams",
    "ExternalKeyUpdateParamsProviderConfig",
    "FederationRuleMatchParam",
    "FederationRuleWorkspaceAddParams",
    "GCPExternalKeyConfigParam",
    "IncreaseRequestApproveParams",
    "IncreaseRequestDenyParams",
    "InstallationSettingSetParams",
    "InviteCreateParams",
    "IssuerCreateParams",
    "IssuerCreateParamsJWKS",
    "IssuerUpdateParams",
    "IssuerUpdateParamsJWKS",
    "JWKSDiscoveryParam",
    "JWKSExplicitURLParam",
    "JWKSInlineParam",
    "MemberUpdateParams",
    "NoBillingWorkspaceRole",
    "OrganizationServiceAccountUpdateParams",
    "PluginCreateParams",
    "PluginMarketplaceUpdateParams",
    "PluginMarketplaceValidateArchiveParams",
    "PluginMarketplaceValidateRepositoryParams",
    "PluginUpdateParams",
    "RBACGroupCreateParams",
    "RBACGroupDefaultUpdateParams",
    "RBACGroupMemberAddParams",
    "RBACGroupSetParams",
    "RBACGroupUpdateParams",
    "RateLimitUpdateParams",
    "RuleCreateParams",
    "RuleUpdateParams",
    "ServiceAccountAddParams",
    "ServiceAccountCreateParams",
    "ServiceAccountTargetParam",
    "ServiceAccountWorkspaceAddParams",
    "SlackChannelCreateParams",
    "SlackChannelUpdateParams",
    "SlackWorkspaceUpdateParams",
    "SpendLimitSetParams",
    "SpendLimitSetParamsScope",
    "TelemetryDestinationCreateParams",
    "TelemetryDestinationUpdateParams",
    "UserUpdateParams",
    "WebhookCreateParams",
    "WebhookUpdateParams",
    "WorkspaceCreateParams",
    "WorkspaceMemberAddParams",
    "WorkspaceRateLimitType",
    "WorkspaceRateLimitUpdateValueParam",
    "WorkspaceServiceAccountUpdateParams",
    "WorkspaceUpdateParams",
]


class APIKeyUpdateParams(TypedDict, total=False):
    """
    The object ``APIKeyUpdateParams`` of the API.

    Keys:
        name: Name.
        status: Where the object stands.
    """

    name: str | None
    status: Literal["active", "archived", "inactive"] | str | None


class _AWSExternalKeyConfigParamRequired(TypedDict):
    kms_arn: str
    type: Literal["aws"]


class AWSExternalKeyConfigParam(_AWSExternalKeyConfigParamRequired, total=False):
    """
    The object ``AWSExternalKeyConfigParam`` of the API.

    Keys:
        type: Always `aws`.
        region: Region.
    """

    region: str | None


AnalyticsArtifactGroupBy: TypeAlias = 'Literal["product", "rbac_group_id", "user_id"] | str'


AnalyticsConnectorGroupBy: TypeAlias = 'Literal["product", "rbac_group_id", "user_id"] | str'


AnalyticsOrder: TypeAlias = 'Literal["asc", "desc"] | str'


AnalyticsPluginGroupBy: TypeAlias = 'Literal["product", "rbac_group_id", "user_id"] | str'


AnalyticsProjectGroupBy: TypeAlias = 'Literal["rbac_group_id", "user_id"] | str'


AnalyticsSkillGroupBy: TypeAlias = 'Literal["product", "rbac_group_id", "user_id"] | str'


AnalyticsUserGroupBy: TypeAlias = 'Literal["rbac_group_id"] | str'


class _AzureExternalKeyConfigParamRequired(TypedDict):
    key_name: str
    tenant_id: str
    type: Literal["azure"]
    vault_uri: str


class AzureExternalKeyConfigParam(_AzureExternalKeyConfigParamRequired, total=False):
    """
    The object ``AzureExternalKeyConfigParam`` of the API.

    Keys:
        key_name: Name of the key.
        tenant_id: Identifier of the tenant.
        type: Always `azure`.
        client_id: Client id of OAuth.
    """

    client_id: str | None


class _BetaAWSExternalKeyConfigParamRequired(TypedDict):
    kms_arn: str
    type: Literal["aws"]


class BetaAWSExternalKeyConfigParam(_BetaAWSExternalKeyConfigParamRequired, total=False):
    """
    The object ``BetaAWSExternalKeyConfigParam`` of the API.

    Keys:
        type: Always `aws`.
        region: Region.
    """

    region: str | None
    role_arn: str | None


BetaAnalyticsCostGroupBy: TypeAlias = 'Literal["actor", "actor_type", "agent_id", "api_key_id", "claude_tag_category", "claude_tag_user_id", "context_window", "cost_type", "deployment_id", "environment_id", "inference_geo", "model", "organization_id", "product", "rbac_group_id", "service_tier", "session_id", "slack_channel_id", "speed", "token_type", "user_profile_id", "workspace_id"] | str'


BetaAnalyticsCostOrderBy: TypeAlias = 'Literal["amount", "list_amount", "time"] | str'


BetaAnalyticsInferenceGeoFilter: TypeAlias = 'Literal["global", "not_available", "us"] | str'


BetaAnalyticsProductFilter: TypeAlias = 'Literal["chat", "chat_cowork_unified", "claude-tag", "claude_code", "claude_design", "claude_in_chrome", "cowork", "office_agent"] | str'


BetaAnalyticsTimeBucketWidth: TypeAlias = 'Literal["1d", "1h", "1m"] | str'


BetaAnalyticsUsageCostProductFilter: TypeAlias = 'Literal["chat", "chat_cowork_unified", "claude_code", "claude_console", "claude_design", "claude_in_chrome", "claude_tag", "cowork", "managed_agents_api", "message_batches_api", "messages_api", "office_agent"] | str'


BetaAnalyticsUsageCostSortOrder: TypeAlias = 'Literal["asc", "desc"] | str'


BetaAnalyticsUsageGroupBy: TypeAlias = 'Literal["actor", "actor_type", "agent_id", "api_key_id", "claude_tag_category", "claude_tag_user_id", "context_window", "deployment_id", "environment_id", "inference_geo", "model", "organization_id", "product", "rbac_group_id", "service_tier", "session_id", "slack_channel_id", "speed", "user_profile_id", "workspace_id"] | str'


BetaAnalyticsUsageOrderBy: TypeAlias = (
    'Literal["output_tokens", "requests", "time", "total_tokens", "uncached_input_tokens"] | str'
)


BetaClaudeCodeManagedSettingsModeParam: TypeAlias = "BetaClaudeCodeManagedSettingsOrganizationModeParam | BetaClaudeCodeManagedSettingsOrganizationMode | BetaClaudeCodeManagedSettingsRBACGroupsModeParam | BetaClaudeCodeManagedSettingsRBACGroupsMode"


class BetaClaudeCodeManagedSettingsOrganizationModeParam(TypedDict):
    """
    The object ``BetaClaudeCodeManagedSettingsOrganizationModeParam`` of the API.

    Keys:
        type: Always `organization`.
    """

    type: Literal["organization"]


class BetaClaudeCodeManagedSettingsRBACGroupsModeParam(TypedDict):
    """
    The object ``BetaClaudeCodeManagedSettingsRBACGroupsModeParam`` of the API.

    Keys:
        type: Always `rbac_groups`.
    """

    type: Literal["rbac_groups"]


BetaClaudeTagBundleTargetCreateParam: TypeAlias = "BetaClaudeTagSlackChannelBundleTargetCreateParam | BetaClaudeTagSlackChannel | BetaClaudeTagSlackChannelBundleTarget | BetaClaudeTagSlackWorkspaceBundleTargetCreateParam | BetaClaudeTagSlackWorkspace | BetaClaudeTagSlackWorkspaceBundleTarget"


class BetaClaudeTagGuestPolicyAllowParam(TypedDict):
    """
    The object ``BetaClaudeTagGuestPolicyAllowParam`` of the API.

    Keys:
        type: Always `allow`.
    """

    type: Literal["allow"]


class BetaClaudeTagGuestPolicyChannelOnlyParam(TypedDict):
    """
    The object ``BetaClaudeTagGuestPolicyChannelOnlyParam`` of the API.

    Keys:
        type: Always `channel_only`.
    """

    type: Literal["channel_only"]


BetaClaudeTagGuestPolicyParam: TypeAlias = "BetaClaudeTagGuestPolicyAllowParam | BetaClaudeTagGuestPolicyAllow | BetaClaudeTagGuestPolicyRestrictParam | BetaClaudeTagGuestPolicyRestrict | BetaClaudeTagGuestPolicyChannelOnlyParam | BetaClaudeTagGuestPolicyChannelOnly"


class BetaClaudeTagGuestPolicyRestrictParam(TypedDict):
    """
    The object ``BetaClaudeTagGuestPolicyRestrictParam`` of the API.

    Keys:
        type: Always `restrict`.
    """

    type: Literal["restrict"]


class BetaClaudeTagReplyModeAlwaysAwakeParam(TypedDict):
    """
    The object ``BetaClaudeTagReplyModeAlwaysAwakeParam`` of the API.

    Keys:
        type: Always `always_awake`.
    """

    type: Literal["always_awake"]


class BetaClaudeTagReplyModeAutomaticParam(TypedDict):
    """
    The object ``BetaClaudeTagReplyModeAutomaticParam`` of the API.

    Keys:
        type: Always `automatic`.
    """

    type: Literal["automatic"]


class BetaClaudeTagReplyModeMentionOnlyParam(TypedDict):
    """
    The object ``BetaClaudeTagReplyModeMentionOnlyParam`` of the API.

    Keys:
        type: Always `mention_only`.
    """

    type: Literal["mention_only"]


BetaClaudeTagReplyModeParam: TypeAlias = "BetaClaudeTagReplyModeAutomaticParam | BetaClaudeTagReplyModeAutomatic | BetaClaudeTagReplyModeMentionOnlyParam | BetaClaudeTagReplyModeMentionOnly | BetaClaudeTagReplyModeAlwaysAwakeParam | BetaClaudeTagReplyModeAlwaysAwake | BetaClaudeTagReplyModeThreadParam | BetaClaudeTagReplyModeThread"


class BetaClaudeTagReplyModeThreadParam(TypedDict):
    """
    The object ``BetaClaudeTagReplyModeThreadParam`` of the API.

    Keys:
        type: Always `thread`.
    """

    type: Literal["thread"]


class BetaClaudeTagSettingsCreateParam(TypedDict, total=False):
    """
    The object ``BetaClaudeTagSettingsCreateParam`` of the API.

    Keys:
        enabled: Whether it is switched on.
        environment_id: Identifier of the environment.
        instructions: Instructions in plain text.
        model: Id or alias of the model.
    """

    enabled: bool | None
    environment_id: str | None
    guest_policy: BetaClaudeTagGuestPolicyParam | None
    instructions: str | None
    model: str | None
    reply_mode: BetaClaudeTagReplyModeParam | None


class BetaClaudeTagSettingsUpdateParam(TypedDict, total=False):
    """
    The object ``BetaClaudeTagSettingsUpdateParam`` of the API.

    Keys:
        enabled: Whether it is switched on.
        environment_id: Identifier of the environment.
        instructions: Instructions in plain text.
        model: Id or alias of the model.
    """

    enabled: bool | None
    environment_id: str | None
    guest_policy: BetaClaudeTagGuestPolicyParam | None
    instructions: str | None
    model: str | None
    reply_mode: BetaClaudeTagReplyModeParam | None


class BetaClaudeTagSlackChannelBundleTargetCreateParam(TypedDict):
    """
    The object ``BetaClaudeTagSlackChannelBundleTargetCreateParam`` of the API.

    Keys:
        slack_channel_id: Identifier of the Slack channel.
        type: Always `slack_channel`.
    """

    slack_channel_id: str
    type: Literal["slack_channel"]


class BetaClaudeTagSlackChannelIdentifiersParam(TypedDict):
    """
    The object ``BetaClaudeTagSlackChannelIdentifiersParam`` of the API.

    Keys:
        channel_id: Identifier of the channel.
        workspace_id: Identifier of the workspace.
    """

    channel_id: str
    workspace_id: str


class BetaClaudeTagSlackWorkspaceBundleTargetCreateParam(TypedDict):
    """
    The object ``BetaClaudeTagSlackWorkspaceBundleTargetCreateParam`` of the API.

    Keys:
        slack_workspace_id: Identifier of the Slack workspace.
        type: Always `slack_workspace`.
    """

    slack_workspace_id: str
    type: Literal["slack_workspace"]


class _BetaExternalKeyCreateParamsRequired(TypedDict):
    provider_config: BetaExternalKeyCreateParamsProviderConfig


class BetaExternalKeyCreateParams(_BetaExternalKeyCreateParamsRequired, total=False):
    """
    The object ``BetaExternalKeyCreateParams`` of the API.

    Keys:
        display_name: Name as people see it.
        geo: Always `us`.
        user_profile_id: Identifier of the user profile.
    """

    display_name: str | None
    geo: Literal["us"]
    user_profile_id: str | None


BetaExternalKeyCreateParamsProviderConfig: TypeAlias = "BetaAWSExternalKeyConfigParam | BetaAWSExternalKeyConfig | GCPExternalKeyConfigParam | GCPExternalKeyConfig | AzureExternalKeyConfigParam | AzureExternalKeyConfig"


class BetaExternalKeyUpdateParams(TypedDict, total=False):
    """
    The object ``BetaExternalKeyUpdateParams`` of the API.

    Keys:
        display_name: Name as people see it.
    """

    display_name: str | None
    geo: Literal["us"] | None
    provider_config: BetaExternalKeyUpdateParamsProviderConfig | None


BetaExternalKeyUpdateParamsProviderConfig: TypeAlias = "BetaAWSExternalKeyConfigParam | BetaAWSExternalKeyConfig | GCPExternalKeyConfigParam | GCPExternalKeyConfig | AzureExternalKeyConfigParam | AzureExternalKeyConfig"


_BetaPluginVersionCreateParamsOdd = TypedDict("_BetaPluginVersionCreateParamsOdd", {"files[]": "Iterable[FileTypes]"})


class BetaPluginVersionCreateParams(_BetaPluginVersionCreateParamsOdd, total=False):
    """
    The object ``BetaPluginVersionCreateParams`` of the API.

    Keys:
        files[]: The files of the plugin; each part is named by its path.
    """

    release_notes: str


class _BetaRuleCreateParamsRequired(TypedDict):
    issuer_id: str
    match: FederationRuleMatchParam | FederationRuleMatch
    name: str
    oauth_scope: str
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget


class BetaRuleCreateParams(_BetaRuleCreateParamsRequired, total=False):
    """
    The object ``BetaRuleCreateParams`` of the API.

    Keys:
        issuer_id: Identifier of the federation issuer.
        name: Name.
        target: What it applies to.
        description: Description in plain text.
        token_lifetime_seconds: Token lifetime, in seconds.
        workspace_id: Identifier of the workspace.
    """

    applies_to_all_workspaces: bool
    attributes: Mapping[str, str] | None
    description: str | None
    token_lifetime_seconds: int
    workspace_id: str | None


class BetaRuleUpdateParams(TypedDict, total=False):
    """
    The object ``BetaRuleUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        name: Name.
        target: What it applies to.
        token_lifetime_seconds: Token lifetime, in seconds.
        workspace_id: Identifier of the workspace.
    """

    applies_to_all_workspaces: bool | None
    attributes: Mapping[str, str] | None
    description: str | None
    match: FederationRuleMatchParam | FederationRuleMatch | None
    name: str | None
    oauth_scope: str | None
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None
    token_lifetime_seconds: int | None
    workspace_id: str | None


class BetaSpendLimitOrganizationScopeParam(TypedDict):
    """
    The object ``BetaSpendLimitOrganizationScopeParam`` of the API.

    Keys:
        type: Always `organization`.
    """

    type: Literal["organization"]


class BetaSpendLimitUserScopeParam(TypedDict):
    """
    The object ``BetaSpendLimitUserScopeParam`` of the API.

    Keys:
        type: Always `user`.
        user_id: Identifier of the user.
    """

    type: Literal["user"]
    user_id: str


class BetaSpendLimitWorkspaceScopeParam(TypedDict):
    """
    The object ``BetaSpendLimitWorkspaceScopeParam`` of the API.

    Keys:
        type: Always `workspace`.
        workspace_id: Identifier of the workspace.
    """

    type: Literal["workspace"]
    workspace_id: str


class BetaTelemetryDestinationStateDisabledParams(TypedDict):
    """
    The object ``BetaTelemetryDestinationStateDisabledParams`` of the API.

    Keys:
        type: Always `disabled`.
    """

    type: Literal["disabled"]


class BetaTelemetryDestinationStateEnabledParams(TypedDict):
    """
    The object ``BetaTelemetryDestinationStateEnabledParams`` of the API.

    Keys:
        type: Always `enabled`.
    """

    type: Literal["enabled"]


BetaTelemetryDestinationStateParams: TypeAlias = "BetaTelemetryDestinationStateEnabledParams | BetaTelemetryDestinationStateEnabled | BetaTelemetryDestinationStateDisabledParams | BetaTelemetryDestinationStateDisabled"


class BetaTelemetryDestinationTracesParams(TypedDict, total=False):
    """
    The object ``BetaTelemetryDestinationTracesParams`` of the API.

    Keys:
        enabled: Whether it is switched on.
        endpoint_url: URL of the endpoint.
        max_content_bytes: Max content, in bytes.
    """

    content_mode: BetaTelemetryDestinationContentMode | None
    enabled: bool
    endpoint_url: str | None
    max_content_bytes: int | None


class BetaTelemetryDestinationWorkspacesAllParams(TypedDict):
    """
    The object ``BetaTelemetryDestinationWorkspacesAllParams`` of the API.

    Keys:
        type: Always `all`.
    """

    type: Literal["all"]


class _BetaTelemetryDestinationWorkspacesExcludeParamsRequired(TypedDict):
    type: Literal["exclude"]


class BetaTelemetryDestinationWorkspacesExcludeParams(
    _BetaTelemetryDestinationWorkspacesExcludeParamsRequired, total=False
):
    """
    The object ``BetaTelemetryDestinationWorkspacesExcludeParams`` of the API.

    Keys:
        type: Always `exclude`.
        workspace_ids: Identifiers of the workspaces.
    """

    workspace_ids: Sequence[str]


class _BetaTelemetryDestinationWorkspacesIncludeParamsRequired(TypedDict):
    type: Literal["include"]


class BetaTelemetryDestinationWorkspacesIncludeParams(
    _BetaTelemetryDestinationWorkspacesIncludeParamsRequired, total=False
):
    """
    The object ``BetaTelemetryDestinationWorkspacesIncludeParams`` of the API.

    Keys:
        type: Always `include`.
        workspace_ids: Identifiers of the workspaces.
    """

    workspace_ids: Sequence[str]


BetaTelemetryDestinationWorkspacesParams: TypeAlias = "BetaTelemetryDestinationWorkspacesAllParams | BetaTelemetryDestinationWorkspacesAll | BetaTelemetryDestinationWorkspacesIncludeParams | BetaTelemetryDestinationWorkspacesInclude | BetaTelemetryDestinationWorkspacesExcludeParams | BetaTelemetryDestinationWorkspacesExclude"


class BundleUpdateParams(TypedDict, total=False):
    """
    The object ``BundleUpdateParams`` of the API.

    Keys:
        instructions: Instructions in plain text.
    """

    instructions: str | None


class ComplianceSettingUpdateParams(TypedDict):
    """
    The object ``ComplianceSettingUpdateParams`` of the API.
    """

    state: ComplianceSettingsStateParam


class ComplianceSettingsStateDisabledParam(TypedDict):
    """
    The object ``ComplianceSettingsStateDisabledParam`` of the API.

    Keys:
        type: Always `disabled`.
    """

    type: Literal["disabled"]


class ComplianceSettingsStateEnabledParam(TypedDict):
    """
    The object ``ComplianceSettingsStateEnabledParam`` of the API.

    Keys:
        type: Always `enabled`.
    """

    type: Literal["enabled"]


ComplianceSettingsStateParam: TypeAlias = "ComplianceSettingsStateEnabledParam | ComplianceSettingsStateEnabled | ComplianceSettingsStateDisabledParam | ComplianceSettingsStateDisabled"


class ConfigurationUpdateParams(TypedDict, total=False):
    """
    The object ``ConfigurationUpdateParams`` of the API.
    """

    mode: BetaClaudeCodeManagedSettingsModeParam
    rbac_group_order: Sequence[str]
    rbac_group_order_version: str


class DataResidencyCreateConfigParam(TypedDict, total=False):
    """
    The object ``DataResidencyCreateConfigParam`` of the API.
    """

    allowed_inference_geos: Iterable[AllowedInferenceGeo] | Literal["unrestricted"] | None
    default_inference_geo: Literal["global", "us"] | str | None
    workspace_geo: Literal["us"] | None


class DataResidencyUpdateConfigParam(TypedDict, total=False):
    """
    The object ``DataResidencyUpdateConfigParam`` of the API.
    """

    allowed_inference_geos: Iterable[AllowedInferenceGeo] | Literal["unrestricted"] | None
    default_inference_geo: Literal["global", "us"] | str | None


class _ExternalKeyCreateParamsRequired(TypedDict):
    provider_config: ExternalKeyCreateParamsProviderConfig


class ExternalKeyCreateParams(_ExternalKeyCreateParamsRequired, total=False):
    """
    The object ``ExternalKeyCreateParams`` of the API.

    Keys:
        display_name: Name as people see it.
        geo: Always `us`.
        user_profile_id: Identifier of the user profile.
    """

    display_name: str | None
    geo: Literal["us"]
    user_profile_id: str | None


ExternalKeyCreateParamsProviderConfig: TypeAlias = "AWSExternalKeyConfigParam | AWSExternalKeyConfig | GCPExternalKeyConfigParam | GCPExternalKeyConfig | AzureExternalKeyConfigParam | AzureExternalKeyConfig"


class ExternalKeyUpdateParams(TypedDict, total=False):
    """
    The object ``ExternalKeyUpdateParams`` of the API.

    Keys:
        display_name: Name as people see it.
    """

    display_name: str | None
    geo: Literal["us"] | None
    provider_config: ExternalKeyUpdateParamsProviderConfig | None


ExternalKeyUpdateParamsProviderConfig: TypeAlias = "AWSExternalKeyConfigParam | AWSExternalKeyConfig | GCPExternalKeyConfigParam | GCPExternalKeyConfig | AzureExternalKeyConfigParam | AzureExternalKeyConfig"


class FederationRuleMatchParam(TypedDict, total=False):
    """
    The object ``FederationRuleMatchParam`` of the API.
    """

    audience: str | None
    claims: Mapping[str, str] | None
    condition: str | None
    subject_prefix: str | None


class FederationRuleWorkspaceAddParams(TypedDict):
    """
    The object ``FederationRuleWorkspaceAddParams`` of the API.

    Keys:
        workspace_id: Identifier of the workspace.
    """

    workspace_id: str


class GCPExternalKeyConfigParam(TypedDict):
    """
    The object ``GCPExternalKeyConfigParam`` of the API.

    Keys:
        key_name: Name of the key.
        type: Always `gcp`.
    """

    key_name: str
    type: Literal["gcp"]


class _IncreaseRequestApproveParamsRequired(TypedDict):
    amount: str


class IncreaseRequestApproveParams(_IncreaseRequestApproveParamsRequired, total=False):
    """
    The object ``IncreaseRequestApproveParams`` of the API.

    Keys:
        amount: Amount of money, as a decimal string.
        period: Period that the limit covers.
    """

    period: SpendLimitPeriod | None
    suppress_notification: bool


class IncreaseRequestDenyParams(TypedDict, total=False):
    """
    The object ``IncreaseRequestDenyParams`` of the API.
    """

    suppress_notification: bool


class InstallationSettingSetParams(TypedDict):
    """
    The object ``InstallationSettingSetParams`` of the API.
    """

    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str


class _InviteCreateParamsRequired(TypedDict):
    email: str
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str


class InviteCreateParams(_InviteCreateParamsRequired, total=False):
    """
    The object ``InviteCreateParams`` of the API.

    Keys:
        email: E-mail address.
        role: Role.
        rbac_group_ids: Identifiers of the groups.
    """

    rbac_group_ids: Sequence[str]


class _IssuerCreateParamsRequired(TypedDict):
    issuer_url: str
    name: str


class IssuerCreateParams(_IssuerCreateParamsRequired, total=False):
    """
    The object ``IssuerCreateParams`` of the API.

    Keys:
        issuer_url: URL of the issuer.
        name: Name.
        max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.
    """

    check_jti: bool | None
    jwks: IssuerCreateParamsJWKS
    max_jwt_lifetime_seconds: int | None


IssuerCreateParamsJWKS: TypeAlias = (
    "JWKSDiscoveryParam | JWKSDiscovery | JWKSExplicitURLParam | JWKSExplicitURL | JWKSInlineParam | JWKSInline"
)


class IssuerUpdateParams(TypedDict, total=False):
    """
    The object ``IssuerUpdateParams`` of the API.

    Keys:
        issuer_url: URL of the issuer.
        max_jwt_lifetime_seconds: Max jwt lifetime, in seconds.
        name: Name.
    """

    check_jti: bool | None
    issuer_url: str | None
    jwks: IssuerUpdateParamsJWKS | None
    jwks_polling_disabled: bool | None
    max_jwt_lifetime_seconds: int | None
    name: str | None


IssuerUpdateParamsJWKS: TypeAlias = (
    "JWKSDiscoveryParam | JWKSDiscovery | JWKSExplicitURLParam | JWKSExplicitURL | JWKSInlineParam | JWKSInline"
)


class _JWKSDiscoveryParamRequired(TypedDict):
    type: Literal["discovery"]


class JWKSDiscoveryParam(_JWKSDiscoveryParamRequired, total=False):
    """
    The object ``JWKSDiscoveryParam`` of the API.

    Keys:
        type: Always `discovery`.
        ca_cert_pem: Certificate of the authority that signed the certificate, in PEM form.
    """

    ca_cert_pem: str | None
    discovery_base: str | None


class _JWKSExplicitURLParamRequired(TypedDict):
    type: Literal["explicit_url"]
    url: str


class JWKSExplicitURLParam(_JWKSExplicitURLParamRequired, total=False):
    """
    The object ``JWKSExplicitURLParam`` of the API.

    Keys:
        type: Always `explicit_url`.
        url: The URL.
        ca_cert_pem: Certificate of the authority that signed the certificate, in PEM form.
    """

    ca_cert_pem: str | None


class JWKSInlineParam(TypedDict):
    """
    The object ``JWKSInlineParam`` of the API.

    Keys:
        type: Always `inline`.
    """

    keys: Iterable[Mapping[str, Any]]
    type: Literal["inline"]


class MemberUpdateParams(TypedDict):
    """
    The object ``MemberUpdateParams`` of the API.

    Keys:
        workspace_role: Role in the workspace.
    """

    workspace_role: WorkspaceRole


NoBillingWorkspaceRole: TypeAlias = (
    'Literal["workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"] | str'
)


class OrganizationServiceAccountUpdateParams(TypedDict, total=False):
    """
    The object ``OrganizationServiceAccountUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        organization_role: Role in the organization.
    """

    description: str | None
    organization_role: Literal["admin", "developer"] | str | None


_PluginCreateParamsOdd = TypedDict("_PluginCreateParamsOdd", {"files[]": "Iterable[FileTypes]"})


class PluginCreateParams(_PluginCreateParamsOdd, total=False):
    """
    The object ``PluginCreateParams`` of the API.

    Keys:
        files[]: The files of the plugin; each part is named by its path.
        marketplace_id: Identifier of the marketplace.
    """

    marketplace_id: str
    release_notes: str


class PluginMarketplaceUpdateParams(TypedDict):
    """
    The object ``PluginMarketplaceUpdateParams`` of the API.
    """

    default_installation_preference: Literal["auto_install", "available", "not_available", "required"] | str


class PluginMarketplaceValidateArchiveParams(TypedDict):
    """
    The object ``PluginMarketplaceValidateArchiveParams`` of the API.
    """

    archive: FileTypes


class _PluginMarketplaceValidateRepositoryParamsRequired(TypedDict):
    repository_url: str


class PluginMarketplaceValidateRepositoryParams(_PluginMarketplaceValidateRepositoryParamsRequired, total=False):
    """
    The object ``PluginMarketplaceValidateRepositoryParams`` of the API.

    Keys:
        repository_url: URL of the repository.
        ref: Reference of an element, as the page was read.
    """

    ref: str | None


class PluginUpdateParams(TypedDict):
    """
    The object ``PluginUpdateParams`` of the API.

    Keys:
        served_version_id: Identifier of the served version.
    """

    served_version_id: str


class RBACGroupCreateParams(TypedDict):
    """
    The object ``RBACGroupCreateParams`` of the API.

    Keys:
        name: Name.
    """

    name: str


class RBACGroupDefaultUpdateParams(TypedDict):
    """
    The object ``RBACGroupDefaultUpdateParams`` of the API.
    """

    settings: Mapping[str, Any] | None


class RBACGroupMemberAddParams(TypedDict):
    """
    The object ``RBACGroupMemberAddParams`` of the API.

    Keys:
        user_id: Identifier of the user.
    """

    user_id: str


class RBACGroupSetParams(TypedDict):
    """
    The object ``RBACGroupSetParams`` of the API.
    """

    settings: Mapping[str, Any]


class RBACGroupUpdateParams(TypedDict, total=False):
    """
    The object ``RBACGroupUpdateParams`` of the API.

    Keys:
        name: Name.
    """

    name: str | None


class RateLimitUpdateParams(TypedDict):
    """
    The object ``RateLimitUpdateParams`` of the API.
    """

    limits: Iterable[WorkspaceRateLimitUpdateValueParam]


class _RuleCreateParamsRequired(TypedDict):
    issuer_id: str
    match: FederationRuleMatchParam | FederationRuleMatch
    name: str
    oauth_scope: str
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget


class RuleCreateParams(_RuleCreateParamsRequired, total=False):
    """
    The object ``RuleCreateParams`` of the API.

    Keys:
        issuer_id: Identifier of the federation issuer.
        name: Name.
        target: What it applies to.
        description: Description in plain text.
        token_lifetime_seconds: Token lifetime, in seconds.
        workspace_id: Identifier of the workspace.
    """

    applies_to_all_workspaces: bool
    description: str | None
    token_lifetime_seconds: int
    workspace_id: str | None


class RuleUpdateParams(TypedDict, total=False):
    """
    The object ``RuleUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        name: Name.
        target: What it applies to.
        token_lifetime_seconds: Token lifetime, in seconds.
        workspace_id: Identifier of the workspace.
    """

    applies_to_all_workspaces: bool | None
    description: str | None
    match: FederationRuleMatchParam | FederationRuleMatch | None
    name: str | None
    oauth_scope: str | None
    target: ServiceAccountTargetParam | ServiceAccount | ServiceAccountTarget | None
    token_lifetime_seconds: int | None
    workspace_id: str | None


class ServiceAccountAddParams(TypedDict):
    """
    The object ``ServiceAccountAddParams`` of the API.

    Keys:
        service_account_id: Identifier of the service account.
        workspace_role: Role in the workspace.
    """

    service_account_id: str
    workspace_role: NoBillingWorkspaceRole


class _ServiceAccountCreateParamsRequired(TypedDict):
    name: str


class ServiceAccountCreateParams(_ServiceAccountCreateParamsRequired, total=False):
    """
    The object ``ServiceAccountCreateParams`` of the API.

    Keys:
        name: Name.
        description: Description in plain text.
        organization_role: Role in the organization.
    """

    description: str | None
    organization_role: Literal["admin", "developer"] | str


class _ServiceAccountTargetParamRequired(TypedDict):
    service_account_id: str
    type: Literal["service_account"]


class ServiceAccountTargetParam(_ServiceAccountTargetParamRequired, total=False):
    """
    The object ``ServiceAccountTargetParam`` of the API.

    Keys:
        service_account_id: Identifier of the service account.
        type: Always `service_account`.
        service_account_name: Name of the service account.
    """

    service_account_name: str | None


class ServiceAccountWorkspaceAddParams(TypedDict):
    """
    The object ``ServiceAccountWorkspaceAddParams`` of the API.

    Keys:
        workspace_id: Identifier of the workspace.
        workspace_role: Role in the workspace.
    """

    workspace_id: str
    workspace_role: NoBillingWorkspaceRole


class _SlackChannelCreateParamsRequired(TypedDict):
    slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers


class SlackChannelCreateParams(_SlackChannelCreateParamsRequired, total=False):
    """
    The object ``SlackChannelCreateParams`` of the API.
    """

    settings: BetaClaudeTagSettingsCreateParam


class SlackChannelUpdateParams(TypedDict):
    """
    The object ``SlackChannelUpdateParams`` of the API.
    """

    settings: BetaClaudeTagSettingsUpdateParam


class SlackWorkspaceUpdateParams(TypedDict):
    """
    The object ``SlackWorkspaceUpdateParams`` of the API.
    """

    settings: BetaClaudeTagSettingsUpdateParam


class _SpendLimitSetParamsRequired(TypedDict):
    amount: str | None
    scope: SpendLimitSetParamsScope


class SpendLimitSetParams(_SpendLimitSetParamsRequired, total=False):
    """
    The object ``SpendLimitSetParams`` of the API.

    Keys:
        amount: Amount of money, as a decimal string.
        period: Period that the limit covers.
    """

    period: SpendLimitPeriod


SpendLimitSetParamsScope: TypeAlias = "BetaSpendLimitUserScopeParam | SpendLimitUserScope | BetaSpendLimitOrganizationScopeParam | SpendLimitOrganizationScope | BetaSpendLimitWorkspaceScopeParam | SpendLimitWorkspaceScope"


class _TelemetryDestinationCreateParamsRequired(TypedDict):
    endpoint_url: str
    workspaces: BetaTelemetryDestinationWorkspacesParams


class TelemetryDestinationCreateParams(_TelemetryDestinationCreateParamsRequired, total=False):
    """
    The object ``TelemetryDestinationCreateParams`` of the API.

    Keys:
        endpoint_url: URL of the endpoint.
        display_name: Name as people see it.
    """

    display_name: str | None
    headers: Mapping[str, str]
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces


class TelemetryDestinationUpdateParams(TypedDict, total=False):
    """
    The object ``TelemetryDestinationUpdateParams`` of the API.

    Keys:
        display_name: Name as people see it.
        endpoint_url: URL of the endpoint.
    """

    display_name: str | None
    endpoint_url: str
    headers: Mapping[str, str | None] | None
    state: BetaTelemetryDestinationStateParams
    traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | None
    workspaces: BetaTelemetryDestinationWorkspacesParams


class UserUpdateParams(TypedDict):
    """
    The object ``UserUpdateParams`` of the API.

    Keys:
        role: Role.
    """

    role: Literal["billing", "claude_code_user", "developer", "managed", "user"] | str


class _WebhookCreateParamsRequired(TypedDict):
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    url: str


class WebhookCreateParams(_WebhookCreateParamsRequired, total=False):
    """
    The object ``WebhookCreateParams`` of the API.

    Keys:
        url: The URL.
        description: Description in plain text.
        name: Name.
    """

    description: str
    name: str


class WebhookUpdateParams(TypedDict, total=False):
    """
    The object ``WebhookUpdateParams`` of the API.

    Keys:
        description: Description in plain text.
        name: Name.
        url: The URL.
    """

    description: str
    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    name: str
    state: Literal["disabled", "enabled"] | str
    url: str


class _WorkspaceCreateParamsRequired(TypedDict):
    name: str


class WorkspaceCreateParams(_WorkspaceCreateParamsRequired, total=False):
    """
    The object ``WorkspaceCreateParams`` of the API.

    Keys:
        name: Name.
        external_key_id: Identifier of the external encryption key.
        user_profile_id: Identifier of the user profile.
    """

    data_residency: DataResidencyCreateConfigParam | None
    display_color: str | None
    external_key_id: str | None
    tags: Mapping[str, str] | None
    user_profile_id: str | None


class WorkspaceMemberAddParams(TypedDict):
    """
    The object ``WorkspaceMemberAddParams`` of the API.

    Keys:
        user_id: Identifier of the user.
        workspace_role: Role in the workspace.
    """

    user_id: str
    workspace_role: NoBillingWorkspaceRole


WorkspaceRateLimitType: TypeAlias = 'Literal["fast_itpmca", "fast_otpm", "input_tokens_per_minute", "input_tokens_per_minute_cache_aware", "output_tokens_per_minute", "requests_per_minute", "tokens_per_day", "tokens_per_minute", "tool_uses_per_second"] | str'


class WorkspaceRateLimitUpdateValueParam(TypedDict):
    """
    The object ``WorkspaceRateLimitUpdateValueParam`` of the API.
    """

    type: WorkspaceRateLimitType
    value: int | None


class WorkspaceServiceAccountUpdateParams(TypedDict):
    """
    The object ``WorkspaceServiceAccountUpdateParams`` of the API.

    Keys:
        workspace_role: Role in the workspace.
    """

    workspace_role: NoBillingWorkspaceRole


class WorkspaceUpdateParams(TypedDict, total=False):
    """
    The object ``WorkspaceUpdateParams`` of the API.

    Keys:
        external_key_id: Identifier of the external encryption key.
        name: Name.
        user_profile_id: Identifier of the user profile.
    """

    data_residency: DataResidencyUpdateConfigParam | None
    display_color: str
    external_key_id: str
    name: str
    tags: Mapping[str, str | None] | None
    user_profile_id: str
