# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ErrorDetails.

Facts about an error, told apart by its code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .already_member_error_details import AlreadyMemberErrorDetails
    from .available_tools_limit_exceeded_error_details import AvailableToolsLimitExceededErrorDetails
    from .beta_api_key_scope_missing_error_details import BetaAPIKeyScopeMissingErrorDetails
    from .beta_bundle_attachment_not_supported_error_details import BetaBundleAttachmentNotSupportedErrorDetails
    from .beta_bundle_on_call_error_details import BetaBundleOnCallErrorDetails
    from .beta_cannot_sign_out_managed_member_error_details import BetaCannotSignOutManagedMemberErrorDetails
    from .beta_cannot_sign_out_membership_admin_error_details import BetaCannotSignOutMembershipAdminErrorDetails
    from .beta_cannot_sign_out_owner_error_details import BetaCannotSignOutOwnerErrorDetails
    from .beta_cannot_sign_out_primary_owner_error_details import BetaCannotSignOutPrimaryOwnerErrorDetails
    from .beta_cannot_sign_out_privileged_member_error_details import BetaCannotSignOutPrivilegedMemberErrorDetails
    from .beta_cannot_sign_out_self_error_details import BetaCannotSignOutSelfErrorDetails
    from .beta_claude_tag_writes_not_enabled_error_details import BetaClaudeTagWritesNotEnabledErrorDetails
    from .beta_cmek_feature_unsupported_error_details import BetaCMEKFeatureUnsupportedErrorDetails
    from .beta_compliance_configuration_restricted_error_details import (
        BetaComplianceConfigurationRestrictedErrorDetails,
    )
    from .beta_environment_archived_error_details import BetaEnvironmentArchivedErrorDetails
    from .beta_environment_create_disabled_error_details import BetaEnvironmentCreateDisabledErrorDetails
    from .beta_environment_not_found_error_details import BetaEnvironmentNotFoundErrorDetails
    from .beta_environment_update_disabled_error_details import BetaEnvironmentUpdateDisabledErrorDetails
    from .beta_heartbeat_precondition_failed_error_details import BetaHeartbeatPreconditionFailedErrorDetails
    from .beta_invalid_config_type_change_error_details import BetaInvalidConfigTypeChangeErrorDetails
    from .beta_invalid_metadata_error_details import BetaInvalidMetadataErrorDetails
    from .beta_organization_level_scoped_api_key_required_error_details import (
        BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
    )
    from .beta_organization_not_enrolled_in_beta_error_details import BetaOrganizationNotEnrolledInBetaErrorDetails
    from .beta_plugin_name_taken_error_details import BetaPluginNameTakenErrorDetails
    from .beta_rbac_group_managed_settings_not_found_error_details import (
        BetaRBACGroupManagedSettingsNotFoundErrorDetails,
    )
    from .beta_rbac_group_not_found_error_details import BetaRBACGroupNotFoundErrorDetails
    from .beta_rbac_group_order_limit_exceeded_error_details import BetaRBACGroupOrderLimitExceededErrorDetails
    from .beta_registration_pending_error_details import BetaRegistrationPendingErrorDetails
    from .beta_request_body_timeout_error_details import BetaRequestBodyTimeoutErrorDetails
    from .beta_scan_failed_error_details import BetaScanFailedErrorDetails
    from .beta_scan_pending_error_details import BetaScanPendingErrorDetails
    from .beta_settings_document_limit_exceeded_error_details import BetaSettingsDocumentLimitExceededErrorDetails
    from .beta_settings_history_limit_exceeded_error_details import BetaSettingsHistoryLimitExceededErrorDetails
    from .beta_skill_name_taken_error_details import BetaSkillNameTakenErrorDetails
    from .beta_slack_channel_set_up_environment_not_found_error_details import (
        BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
    )
    from .beta_slack_channel_set_up_settings_conflict_error_details import (
        BetaSlackChannelSetUpSettingsConflictErrorDetails,
    )
    from .beta_slack_channel_set_up_settings_refused_error_details import (
        BetaSlackChannelSetUpSettingsRefusedErrorDetails,
    )
    from .beta_spend_limits_admin_api_writes_not_enabled_error_details import (
        BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
    )
    from .beta_unsupported_charset_error_details import BetaUnsupportedCharsetErrorDetails
    from .cannot_invite_emails_with_unverified_domains_error_details import (
        CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
    )
    from .cannot_remove_last_member_error_details import CannotRemoveLastMemberErrorDetails
    from .claude_code_key_creator_not_member_error_details import ClaudeCodeKeyCreatorNotMemberErrorDetails
    from .claude_code_version_too_old_error_details import ClaudeCodeVersionTooOldErrorDetails
    from .cmek_context_unavailable_error_details import CMEKContextUnavailableErrorDetails
    from .cmek_key_disabled_error_details import CMEKKeyDisabledErrorDetails
    from .cmek_key_network_blocked_error_details import CMEKKeyNetworkBlockedErrorDetails
    from .cmek_key_unreachable_error_details import CMEKKeyUnreachableErrorDetails
    from .compaction_block_ambiguous_error_details import CompactionBlockAmbiguousErrorDetails
    from .compaction_block_misplaced_error_details import CompactionBlockMisplacedErrorDetails
    from .compaction_content_mismatch_error_details import CompactionContentMismatchErrorDetails
    from .compaction_incomplete_turn_error_details import CompactionIncompleteTurnErrorDetails
    from .compaction_nothing_to_summarize_error_details import CompactionNothingToSummarizeErrorDetails
    from .compaction_signature_invalid_error_details import CompactionSignatureInvalidErrorDetails
    from .compaction_too_many_tool_references_error_details import CompactionTooManyToolReferencesErrorDetails
    from .compaction_tool_changes_mismatch_error_details import CompactionToolChangesMismatchErrorDetails
    from .compaction_unavailable_error_details import CompactionUnavailableErrorDetails
    from .concurrent_membership_change_error_details import ConcurrentMembershipChangeErrorDetails
    from .contract_spend_limit_reached_error_details import ContractSpendLimitReachedErrorDetails
    from .email_domain_not_allowed_error_details import EmailDomainNotAllowedErrorDetails
    from .enforced_spend_limit_reached_error_details import EnforcedSpendLimitReachedErrorDetails
    from .external_key_changed_error_details import ExternalKeyChangedErrorDetails
    from .external_key_in_workspace_policy_error_details import ExternalKeyInWorkspacePolicyErrorDetails
    from .external_key_validation_failed_error_details import ExternalKeyValidationFailedErrorDetails
    from .external_key_validation_timed_out_error_details import ExternalKeyValidationTimedOutErrorDetails
    from .file_expired_error_details import FileExpiredErrorDetails
    from .file_not_downloadable_error_details import FileNotDownloadableErrorDetails
    from .image_dimensions_too_large_error_details import ImageDimensionsTooLargeErrorDetails
    from .invite_already_exists_error_details import InviteAlreadyExistsErrorDetails
    from .key_profile_mismatch_error_details import KeyProfileMismatchErrorDetails
    from .linked_organization_billing_unavailable_error_details import LinkedOrganizationBillingUnavailableErrorDetails
    from .linked_organization_spend_limit_reached_error_details import LinkedOrganizationSpendLimitReachedErrorDetails
    from .org_api_key_limit_exceeded_error_details import OrgAPIKeyLimitExceededErrorDetails
    from .org_member_limit_exceeded_error_details import OrgMemberLimitExceededErrorDetails
    from .organization_on_hold_error_details import OrganizationOnHoldErrorDetails
    from .organization_type_not_supported_error_details import OrganizationTypeNotSupportedErrorDetails
    from .parent_organization_required_error_details import ParentOrganizationRequiredErrorDetails
    from .ramp_limit_exceeded_error_details import RampLimitExceededErrorDetails
    from .rbac_group_grants_owner_access_error_details import RBACGroupGrantsOwnerAccessErrorDetails
    from .rbac_group_owner_access_unconfirmed_error_details import RBACGroupOwnerAccessUnconfirmedErrorDetails
    from .rbac_role_not_found_error_details import RBACRoleNotFoundErrorDetails
    from .request_body_encoding_invalid_error_details import RequestBodyEncodingInvalidErrorDetails
    from .request_body_encoding_unsupported_error_details import RequestBodyEncodingUnsupportedErrorDetails
    from .request_body_too_large_after_decoding_error_details import RequestBodyTooLargeAfterDecodingErrorDetails
    from .sandbox_egress_restricted_error_details import SandboxEgressRestrictedErrorDetails
    from .skill_read_blocked_undecryptable_error_details import SkillReadBlockedUndecryptableErrorDetails
    from .storage_quota_exceeded_error_details import StorageQuotaExceededErrorDetails
    from .thread_already_continued_error_details import ThreadAlreadyContinuedErrorDetails
    from .thread_continue_in_flight_error_details import ThreadContinueInFlightErrorDetails
    from .thread_fingerprint_mismatch_error_details import ThreadFingerprintMismatchErrorDetails
    from .thread_not_found_error_details import ThreadNotFoundErrorDetails
    from .thread_unsupported_request_error_details import ThreadUnsupportedRequestErrorDetails
    from .tool_name_conflict_error_details import ToolNameConflictErrorDetails
    from .tool_reference_unresolved_error_details import ToolReferenceUnresolvedErrorDetails
    from .user_profile_billing_not_authorized_error_details import UserProfileBillingNotAuthorizedErrorDetails
    from .user_profile_not_billable_error_details import UserProfileNotBillableErrorDetails
    from .user_profile_not_found_error_details import UserProfileNotFoundErrorDetails
    from .user_profile_required_error_details import UserProfileRequiredErrorDetails
    from .workspace_api_key_limit_exceeded_error_details import WorkspaceAPIKeyLimitExceededErrorDetails
    from .workspace_member_limit_exceeded_error_details import WorkspaceMemberLimitExceededErrorDetails
    from .workspace_policy_violation_error_details import WorkspacePolicyViolationErrorDetails

__all__ = ["CODEC", "ErrorDetails"]

CODEC = Variants(
    "error_code",
    __package__,
    {
        "available_tools_limit_exceeded": (
            ".available_tools_limit_exceeded_error_details",
            "AvailableToolsLimitExceededErrorDetails",
        ),
        "claude_code_key_creator_not_member": (
            ".claude_code_key_creator_not_member_error_details",
            "ClaudeCodeKeyCreatorNotMemberErrorDetails",
        ),
        "claude_code_version_too_old": (
            ".claude_code_version_too_old_error_details",
            "ClaudeCodeVersionTooOldErrorDetails",
        ),
        "cmek_key_disabled": (".cmek_key_disabled_error_details", "CMEKKeyDisabledErrorDetails"),
        "cmek_key_network_blocked": (".cmek_key_network_blocked_error_details", "CMEKKeyNetworkBlockedErrorDetails"),
        "compaction_block_ambiguous": (
            ".compaction_block_ambiguous_error_details",
            "CompactionBlockAmbiguousErrorDetails",
        ),
        "compaction_block_misplaced": (
            ".compaction_block_misplaced_error_details",
            "CompactionBlockMisplacedErrorDetails",
        ),
        "compaction_content_mismatch": (
            ".compaction_content_mismatch_error_details",
            "CompactionContentMismatchErrorDetails",
        ),
        "compaction_incomplete_turn": (
            ".compaction_incomplete_turn_error_details",
            "CompactionIncompleteTurnErrorDetails",
        ),
        "compaction_nothing_to_summarize": (
            ".compaction_nothing_to_summarize_error_details",
            "CompactionNothingToSummarizeErrorDetails",
        ),
        "compaction_signature_invalid": (
            ".compaction_signature_invalid_error_details",
            "CompactionSignatureInvalidErrorDetails",
        ),
        "compaction_too_many_tool_references": (
            ".compaction_too_many_tool_references_error_details",
            "CompactionTooManyToolReferencesErrorDetails",
        ),
        "compaction_tool_changes_mismatch": (
            ".compaction_tool_changes_mismatch_error_details",
            "CompactionToolChangesMismatchErrorDetails",
        ),
        "image_dimensions_too_large": (
            ".image_dimensions_too_large_error_details",
            "ImageDimensionsTooLargeErrorDetails",
        ),
        "organization_on_hold": (".organization_on_hold_error_details", "OrganizationOnHoldErrorDetails"),
        "request_body_encoding_invalid": (
            ".request_body_encoding_invalid_error_details",
            "RequestBodyEncodingInvalidErrorDetails",
        ),
        "request_body_encoding_unsupported": (
            ".request_body_encoding_unsupported_error_details",
            "RequestBodyEncodingUnsupportedErrorDetails",
        ),
        "thread_already_continued": (".thread_already_continued_error_details", "ThreadAlreadyContinuedErrorDetails"),
        "thread_continue_in_flight": (".thread_continue_in_flight_error_details", "ThreadContinueInFlightErrorDetails"),
        "thread_fingerprint_mismatch": (
            ".thread_fingerprint_mismatch_error_details",
            "ThreadFingerprintMismatchErrorDetails",
        ),
        "thread_unsupported_request": (
            ".thread_unsupported_request_error_details",
            "ThreadUnsupportedRequestErrorDetails",
        ),
        "tool_name_conflict": (".tool_name_conflict_error_details", "ToolNameConflictErrorDetails"),
        "tool_reference_unresolved": (
            ".tool_reference_unresolved_error_details",
            "ToolReferenceUnresolvedErrorDetails",
        ),
        "user_profile_required": (".user_profile_required_error_details", "UserProfileRequiredErrorDetails"),
        "linked_organization_billing_unavailable": (
            ".linked_organization_billing_unavailable_error_details",
            "LinkedOrganizationBillingUnavailableErrorDetails",
        ),
        "linked_organization_spend_limit_reached": (
            ".linked_organization_spend_limit_reached_error_details",
            "LinkedOrganizationSpendLimitReachedErrorDetails",
        ),
        "user_profile_billing_not_authorized": (
            ".user_profile_billing_not_authorized_error_details",
            "UserProfileBillingNotAuthorizedErrorDetails",
        ),
        "user_profile_not_billable": (".user_profile_not_billable_error_details", "UserProfileNotBillableErrorDetails"),
        "thread_not_found": (".thread_not_found_error_details", "ThreadNotFoundErrorDetails"),
        "skill_read_blocked_undecryptable": (
            ".skill_read_blocked_undecryptable_error_details",
            "SkillReadBlockedUndecryptableErrorDetails",
        ),
        "request_body_too_large_after_decoding": (
            ".request_body_too_large_after_decoding_error_details",
            "RequestBodyTooLargeAfterDecodingErrorDetails",
        ),
        "contract_spend_limit_reached": (
            ".contract_spend_limit_reached_error_details",
            "ContractSpendLimitReachedErrorDetails",
        ),
        "enforced_spend_limit_reached": (
            ".enforced_spend_limit_reached_error_details",
            "EnforcedSpendLimitReachedErrorDetails",
        ),
        "ramp_limit_exceeded": (".ramp_limit_exceeded_error_details", "RampLimitExceededErrorDetails"),
        "cmek_key_unreachable": (".cmek_key_unreachable_error_details", "CMEKKeyUnreachableErrorDetails"),
        "compaction_unavailable": (".compaction_unavailable_error_details", "CompactionUnavailableErrorDetails"),
        "storage_quota_exceeded": (".storage_quota_exceeded_error_details", "StorageQuotaExceededErrorDetails"),
        "file_not_downloadable": (".file_not_downloadable_error_details", "FileNotDownloadableErrorDetails"),
        "file_expired": (".file_expired_error_details", "FileExpiredErrorDetails"),
        "cmek_context_unavailable": (".cmek_context_unavailable_error_details", "CMEKContextUnavailableErrorDetails"),
        "org_api_key_limit_exceeded": (
            ".org_api_key_limit_exceeded_error_details",
            "OrgAPIKeyLimitExceededErrorDetails",
        ),
        "workspace_api_key_limit_exceeded": (
            ".workspace_api_key_limit_exceeded_error_details",
            "WorkspaceAPIKeyLimitExceededErrorDetails",
        ),
        "sandbox_egress_restricted": (
            ".sandbox_egress_restricted_error_details",
            "SandboxEgressRestrictedErrorDetails",
        ),
        "user_profile_not_found": (".user_profile_not_found_error_details", "UserProfileNotFoundErrorDetails"),
        "external_key_in_workspace_policy": (
            ".external_key_in_workspace_policy_error_details",
            "ExternalKeyInWorkspacePolicyErrorDetails",
        ),
        "already_member": (".already_member_error_details", "AlreadyMemberErrorDetails"),
        "cannot_invite_emails_with_unverified_domains": (
            ".cannot_invite_emails_with_unverified_domains_error_details",
            "CannotInviteEmailsWithUnverifiedDomainsErrorDetails",
        ),
        "email_domain_not_allowed": (".email_domain_not_allowed_error_details", "EmailDomainNotAllowedErrorDetails"),
        "invite_already_exists": (".invite_already_exists_error_details", "InviteAlreadyExistsErrorDetails"),
        "org_member_limit_exceeded": (".org_member_limit_exceeded_error_details", "OrgMemberLimitExceededErrorDetails"),
        "rbac_group_grants_owner_access": (
            ".rbac_group_grants_owner_access_error_details",
            "RBACGroupGrantsOwnerAccessErrorDetails",
        ),
        "rbac_group_owner_access_unconfirmed": (
            ".rbac_group_owner_access_unconfirmed_error_details",
            "RBACGroupOwnerAccessUnconfirmedErrorDetails",
        ),
        "cannot_remove_last_member": (".cannot_remove_last_member_error_details", "CannotRemoveLastMemberErrorDetails"),
        "concurrent_membership_change": (
            ".concurrent_membership_change_error_details",
            "ConcurrentMembershipChangeErrorDetails",
        ),
        "external_key_validation_failed": (
            ".external_key_validation_failed_error_details",
            "ExternalKeyValidationFailedErrorDetails",
        ),
        "external_key_validation_timed_out": (
            ".external_key_validation_timed_out_error_details",
            "ExternalKeyValidationTimedOutErrorDetails",
        ),
        "key_profile_mismatch": (".key_profile_mismatch_error_details", "KeyProfileMismatchErrorDetails"),
        "workspace_policy_violation": (
            ".workspace_policy_violation_error_details",
            "WorkspacePolicyViolationErrorDetails",
        ),
        "external_key_changed": (".external_key_changed_error_details", "ExternalKeyChangedErrorDetails"),
        "workspace_member_limit_exceeded": (
            ".workspace_member_limit_exceeded_error_details",
            "WorkspaceMemberLimitExceededErrorDetails",
        ),
        "organization_type_not_supported": (
            ".organization_type_not_supported_error_details",
            "OrganizationTypeNotSupportedErrorDetails",
        ),
        "parent_organization_required": (
            ".parent_organization_required_error_details",
            "ParentOrganizationRequiredErrorDetails",
        ),
        "rbac_role_not_found": (".rbac_role_not_found_error_details", "RBACRoleNotFoundErrorDetails"),
        "environment_create_disabled": (
            ".beta_environment_create_disabled_error_details",
            "BetaEnvironmentCreateDisabledErrorDetails",
        ),
        "environment_archived": (".beta_environment_archived_error_details", "BetaEnvironmentArchivedErrorDetails"),
        "invalid_config_type_change": (
            ".beta_invalid_config_type_change_error_details",
            "BetaInvalidConfigTypeChangeErrorDetails",
        ),
        "environment_update_disabled": (
            ".beta_environment_update_disabled_error_details",
            "BetaEnvironmentUpdateDisabledErrorDetails",
        ),
        "heartbeat_precondition_failed": (
            ".beta_heartbeat_precondition_failed_error_details",
            "BetaHeartbeatPreconditionFailedErrorDetails",
        ),
        "invalid_metadata": (".beta_invalid_metadata_error_details", "BetaInvalidMetadataErrorDetails"),
        "cannot_sign_out_primary_owner": (
            ".beta_cannot_sign_out_primary_owner_error_details",
            "BetaCannotSignOutPrimaryOwnerErrorDetails",
        ),
        "cannot_sign_out_self": (".beta_cannot_sign_out_self_error_details", "BetaCannotSignOutSelfErrorDetails"),
        "organization_not_enrolled_in_beta": (
            ".beta_organization_not_enrolled_in_beta_error_details",
            "BetaOrganizationNotEnrolledInBetaErrorDetails",
        ),
        "cannot_sign_out_managed_member": (
            ".beta_cannot_sign_out_managed_member_error_details",
            "BetaCannotSignOutManagedMemberErrorDetails",
        ),
        "cannot_sign_out_membership_admin": (
            ".beta_cannot_sign_out_membership_admin_error_details",
            "BetaCannotSignOutMembershipAdminErrorDetails",
        ),
        "cannot_sign_out_owner": (".beta_cannot_sign_out_owner_error_details", "BetaCannotSignOutOwnerErrorDetails"),
        "cannot_sign_out_privileged_member": (
            ".beta_cannot_sign_out_privileged_member_error_details",
            "BetaCannotSignOutPrivilegedMemberErrorDetails",
        ),
        "spend_limits_admin_api_writes_not_enabled": (
            ".beta_spend_limits_admin_api_writes_not_enabled_error_details",
            "BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails",
        ),
        "unsupported_charset": (".beta_unsupported_charset_error_details", "BetaUnsupportedCharsetErrorDetails"),
        "plugin_name_taken": (".beta_plugin_name_taken_error_details", "BetaPluginNameTakenErrorDetails"),
        "skill_name_taken": (".beta_skill_name_taken_error_details", "BetaSkillNameTakenErrorDetails"),
        "registration_pending": (".beta_registration_pending_error_details", "BetaRegistrationPendingErrorDetails"),
        "scan_failed": (".beta_scan_failed_error_details", "BetaScanFailedErrorDetails"),
        "scan_pending": (".beta_scan_pending_error_details", "BetaScanPendingErrorDetails"),
        "request_body_timeout": (".beta_request_body_timeout_error_details", "BetaRequestBodyTimeoutErrorDetails"),
        "settings_document_limit_exceeded": (
            ".beta_settings_document_limit_exceeded_error_details",
            "BetaSettingsDocumentLimitExceededErrorDetails",
        ),
        "settings_history_limit_exceeded": (
            ".beta_settings_history_limit_exceeded_error_details",
            "BetaSettingsHistoryLimitExceededErrorDetails",
        ),
        "cmek_feature_unsupported": (
            ".beta_cmek_feature_unsupported_error_details",
            "BetaCMEKFeatureUnsupportedErrorDetails",
        ),
        "rbac_group_managed_settings_not_found": (
            ".beta_rbac_group_managed_settings_not_found_error_details",
            "BetaRBACGroupManagedSettingsNotFoundErrorDetails",
        ),
        "rbac_group_order_limit_exceeded": (
            ".beta_rbac_group_order_limit_exceeded_error_details",
            "BetaRBACGroupOrderLimitExceededErrorDetails",
        ),
        "rbac_group_not_found": (".beta_rbac_group_not_found_error_details", "BetaRBACGroupNotFoundErrorDetails"),
        "slack_channel_set_up_settings_refused": (
            ".beta_slack_channel_set_up_settings_refused_error_details",
            "BetaSlackChannelSetUpSettingsRefusedErrorDetails",
        ),
        "api_key_scope_missing": (".beta_api_key_scope_missing_error_details", "BetaAPIKeyScopeMissingErrorDetails"),
        "claude_tag_writes_not_enabled": (
            ".beta_claude_tag_writes_not_enabled_error_details",
            "BetaClaudeTagWritesNotEnabledErrorDetails",
        ),
        "compliance_configuration_restricted": (
            ".beta_compliance_configuration_restricted_error_details",
            "BetaComplianceConfigurationRestrictedErrorDetails",
        ),
        "organization_level_scoped_api_key_required": (
            ".beta_organization_level_scoped_api_key_required_error_details",
            "BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails",
        ),
        "environment_not_found": (".beta_environment_not_found_error_details", "BetaEnvironmentNotFoundErrorDetails"),
        "slack_channel_set_up_environment_not_found": (
            ".beta_slack_channel_set_up_environment_not_found_error_details",
            "BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails",
        ),
        "slack_channel_set_up_settings_conflict": (
            ".beta_slack_channel_set_up_settings_conflict_error_details",
            "BetaSlackChannelSetUpSettingsConflictErrorDetails",
        ),
        "bundle_attachment_not_supported": (
            ".beta_bundle_attachment_not_supported_error_details",
            "BetaBundleAttachmentNotSupportedErrorDetails",
        ),
        "bundle_on_call": (".beta_bundle_on_call_error_details", "BetaBundleOnCallErrorDetails"),
    },
)

ErrorDetails: TypeAlias = "AvailableToolsLimitExceededErrorDetails | ClaudeCodeKeyCreatorNotMemberErrorDetails | ClaudeCodeVersionTooOldErrorDetails | CMEKKeyDisabledErrorDetails | CMEKKeyNetworkBlockedErrorDetails | CompactionBlockAmbiguousErrorDetails | CompactionBlockMisplacedErrorDetails | CompactionContentMismatchErrorDetails | CompactionIncompleteTurnErrorDetails | CompactionNothingToSummarizeErrorDetails | CompactionSignatureInvalidErrorDetails | CompactionTooManyToolReferencesErrorDetails | CompactionToolChangesMismatchErrorDetails | ImageDimensionsTooLargeErrorDetails | OrganizationOnHoldErrorDetails | RequestBodyEncodingInvalidErrorDetails | RequestBodyEncodingUnsupportedErrorDetails | ThreadAlreadyContinuedErrorDetails | ThreadContinueInFlightErrorDetails | ThreadFingerprintMismatchErrorDetails | ThreadUnsupportedRequestErrorDetails | ToolNameConflictErrorDetails | ToolReferenceUnresolvedErrorDetails | UserProfileRequiredErrorDetails | LinkedOrganizationBillingUnavailableErrorDetails | LinkedOrganizationSpendLimitReachedErrorDetails | UserProfileBillingNotAuthorizedErrorDetails | UserProfileNotBillableErrorDetails | ThreadNotFoundErrorDetails | SkillReadBlockedUndecryptableErrorDetails | RequestBodyTooLargeAfterDecodingErrorDetails | ContractSpendLimitReachedErrorDetails | EnforcedSpendLimitReachedErrorDetails | RampLimitExceededErrorDetails | CMEKKeyUnreachableErrorDetails | CompactionUnavailableErrorDetails | StorageQuotaExceededErrorDetails | FileNotDownloadableErrorDetails | FileExpiredErrorDetails | CMEKContextUnavailableErrorDetails | OrgAPIKeyLimitExceededErrorDetails | WorkspaceAPIKeyLimitExceededErrorDetails | SandboxEgressRestrictedErrorDetails | UserProfileNotFoundErrorDetails | ExternalKeyInWorkspacePolicyErrorDetails | AlreadyMemberErrorDetails | CannotInviteEmailsWithUnverifiedDomainsErrorDetails | EmailDomainNotAllowedErrorDetails | InviteAlreadyExistsErrorDetails | OrgMemberLimitExceededErrorDetails | RBACGroupGrantsOwnerAccessErrorDetails | RBACGroupOwnerAccessUnconfirmedErrorDetails | CannotRemoveLastMemberErrorDetails | ConcurrentMembershipChangeErrorDetails | ExternalKeyValidationFailedErrorDetails | ExternalKeyValidationTimedOutErrorDetails | KeyProfileMismatchErrorDetails | WorkspacePolicyViolationErrorDetails | ExternalKeyChangedErrorDetails | WorkspaceMemberLimitExceededErrorDetails | OrganizationTypeNotSupportedErrorDetails | ParentOrganizationRequiredErrorDetails | RBACRoleNotFoundErrorDetails | BetaEnvironmentCreateDisabledErrorDetails | BetaEnvironmentArchivedErrorDetails | BetaInvalidConfigTypeChangeErrorDetails | BetaEnvironmentUpdateDisabledErrorDetails | BetaHeartbeatPreconditionFailedErrorDetails | BetaInvalidMetadataErrorDetails | BetaCannotSignOutPrimaryOwnerErrorDetails | BetaCannotSignOutSelfErrorDetails | BetaOrganizationNotEnrolledInBetaErrorDetails | BetaCannotSignOutManagedMemberErrorDetails | BetaCannotSignOutMembershipAdminErrorDetails | BetaCannotSignOutOwnerErrorDetails | BetaCannotSignOutPrivilegedMemberErrorDetails | BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails | BetaUnsupportedCharsetErrorDetails | BetaPluginNameTakenErrorDetails | BetaSkillNameTakenErrorDetails | BetaRegistrationPendingErrorDetails | BetaScanFailedErrorDetails | BetaScanPendingErrorDetails | BetaRequestBodyTimeoutErrorDetails | BetaSettingsDocumentLimitExceededErrorDetails | BetaSettingsHistoryLimitExceededErrorDetails | BetaCMEKFeatureUnsupportedErrorDetails | BetaRBACGroupManagedSettingsNotFoundErrorDetails | BetaRBACGroupOrderLimitExceededErrorDetails | BetaRBACGroupNotFoundErrorDetails | BetaSlackChannelSetUpSettingsRefusedErrorDetails | BetaAPIKeyScopeMissingErrorDetails | BetaClaudeTagWritesNotEnabledErrorDetails | BetaComplianceConfigurationRestrictedErrorDetails | BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails | BetaEnvironmentNotFoundErrorDetails | BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails | BetaSlackChannelSetUpSettingsConflictErrorDetails | BetaBundleAttachmentNotSupportedErrorDetails | BetaBundleOnCallErrorDetails"
