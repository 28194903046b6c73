# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The machine-readable error codes of the API.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ERROR_CODES", "ErrorCode"]


class ErrorCode(NamedTuple):
    """
    What is known of an error code.

    Attributes:
        cls: Class name of the error.
        status: HTTP status.
        base: Class name by status.
        details: Name of the model of its details; None if it has none.
    """

    cls: str
    status: int
    base: str
    details: str | None


ERROR_CODES: dict[str, ErrorCode] = {
    "already_member": ErrorCode("AlreadyMemberError", 400, "BadRequestError", "AlreadyMemberErrorDetails"),
    "api_key_scope_missing": ErrorCode(
        "BetaAPIKeyScopeMissingError", 403, "PermissionDeniedError", "BetaAPIKeyScopeMissingErrorDetails"
    ),
    "available_tools_limit_exceeded": ErrorCode(
        "AvailableToolsLimitExceededError", 400, "BadRequestError", "AvailableToolsLimitExceededErrorDetails"
    ),
    "bundle_attachment_not_supported": ErrorCode(
        "BetaBundleAttachmentNotSupportedError", 400, "BadRequestError", "BetaBundleAttachmentNotSupportedErrorDetails"
    ),
    "bundle_on_call": ErrorCode("BetaBundleOnCallError", 400, "BadRequestError", "BetaBundleOnCallErrorDetails"),
    "cannot_invite_emails_with_unverified_domains": ErrorCode(
        "CannotInviteEmailsWithUnverifiedDomainsError",
        400,
        "BadRequestError",
        "CannotInviteEmailsWithUnverifiedDomainsErrorDetails",
    ),
    "cannot_remove_last_member": ErrorCode(
        "CannotRemoveLastMemberError", 400, "BadRequestError", "CannotRemoveLastMemberErrorDetails"
    ),
    "cannot_sign_out_managed_member": ErrorCode(
        "BetaCannotSignOutManagedMemberError",
        403,
        "PermissionDeniedError",
        "BetaCannotSignOutManagedMemberErrorDetails",
    ),
    "cannot_sign_out_membership_admin": ErrorCode(
        "BetaCannotSignOutMembershipAdminError",
        403,
        "PermissionDeniedError",
        "BetaCannotSignOutMembershipAdminErrorDetails",
    ),
    "cannot_sign_out_owner": ErrorCode(
        "BetaCannotSignOutOwnerError", 403, "PermissionDeniedError", "BetaCannotSignOutOwnerErrorDetails"
    ),
    "cannot_sign_out_primary_owner": ErrorCode(
        "BetaCannotSignOutPrimaryOwnerError", 400, "BadRequestError", "BetaCannotSignOutPrimaryOwnerErrorDetails"
    ),
    "cannot_sign_out_privileged_member": ErrorCode(
        "BetaCannotSignOutPrivilegedMemberError",
        403,
        "PermissionDeniedError",
        "BetaCannotSignOutPrivilegedMemberErrorDetails",
    ),
    "cannot_sign_out_self": ErrorCode(
        "BetaCannotSignOutSelfError", 400, "BadRequestError", "BetaCannotSignOutSelfErrorDetails"
    ),
    "claude_code_key_creator_not_member": ErrorCode(
        "ClaudeCodeKeyCreatorNotMemberError", 400, "BadRequestError", "ClaudeCodeKeyCreatorNotMemberErrorDetails"
    ),
    "claude_code_version_too_old": ErrorCode(
        "ClaudeCodeVersionTooOldError", 400, "BadRequestError", "ClaudeCodeVersionTooOldErrorDetails"
    ),
    "claude_tag_writes_not_enabled": ErrorCode(
        "BetaClaudeTagWritesNotEnabledError", 403, "PermissionDeniedError", "BetaClaudeTagWritesNotEnabledErrorDetails"
    ),
    "cmek_context_unavailable": ErrorCode(
        "CMEKContextUnavailableError", 503, "ServiceUnavailableError", "CMEKContextUnavailableErrorDetails"
    ),
    "cmek_feature_unsupported": ErrorCode(
        "BetaCMEKFeatureUnsupportedError", 400, "BadRequestError", "BetaCMEKFeatureUnsupportedErrorDetails"
    ),
    "cmek_key_disabled": ErrorCode("CMEKKeyDisabledError", 400, "BadRequestError", "CMEKKeyDisabledErrorDetails"),
    "cmek_key_network_blocked": ErrorCode(
        "CMEKKeyNetworkBlockedError", 400, "BadRequestError", "CMEKKeyNetworkBlockedErrorDetails"
    ),
    "cmek_key_unreachable": ErrorCode(
        "CMEKKeyUnreachableError", 503, "ServiceUnavailableError", "CMEKKeyUnreachableErrorDetails"
    ),
    "compaction_block_ambiguous": ErrorCode(
        "CompactionBlockAmbiguousError", 400, "BadRequestError", "CompactionBlockAmbiguousErrorDetails"
    ),
    "compaction_block_misplaced": ErrorCode(
        "CompactionBlockMisplacedError", 400, "BadRequestError", "CompactionBlockMisplacedErrorDetails"
    ),
    "compaction_content_mismatch": ErrorCode(
        "CompactionContentMismatchError", 400, "BadRequestError", "CompactionContentMismatchErrorDetails"
    ),
    "compaction_incomplete_turn": ErrorCode(
        "CompactionIncompleteTurnError", 400, "BadRequestError", "CompactionIncompleteTurnErrorDetails"
    ),
    "compaction_nothing_to_summarize": ErrorCode(
        "CompactionNothingToSummarizeError", 400, "BadRequestError", "CompactionNothingToSummarizeErrorDetails"
    ),
    "compaction_signature_invalid": ErrorCode(
        "CompactionSignatureInvalidError", 400, "BadRequestError", "CompactionSignatureInvalidErrorDetails"
    ),
    "compaction_too_many_tool_references": ErrorCode(
        "CompactionTooManyToolReferencesError", 400, "BadRequestError", "CompactionTooManyToolReferencesErrorDetails"
    ),
    "compaction_tool_changes_mismatch": ErrorCode(
        "CompactionToolChangesMismatchError", 400, "BadRequestError", "CompactionToolChangesMismatchErrorDetails"
    ),
    "compaction_unavailable": ErrorCode(
        "CompactionUnavailableError", 529, "OverloadedError", "CompactionUnavailableErrorDetails"
    ),
    "compliance_configuration_restricted": ErrorCode(
        "BetaComplianceConfigurationRestrictedError",
        403,
        "PermissionDeniedError",
        "BetaComplianceConfigurationRestrictedErrorDetails",
    ),
    "concurrent_membership_change": ErrorCode(
        "ConcurrentMembershipChangeError", 409, "ConflictError", "ConcurrentMembershipChangeErrorDetails"
    ),
    "contract_spend_limit_reached": ErrorCode(
        "ContractSpendLimitReachedError", 429, "RateLimitError", "ContractSpendLimitReachedErrorDetails"
    ),
    "email_domain_not_allowed": ErrorCode(
        "EmailDomainNotAllowedError", 400, "BadRequestError", "EmailDomainNotAllowedErrorDetails"
    ),
    "enforced_spend_limit_reached": ErrorCode(
        "EnforcedSpendLimitReachedError", 429, "RateLimitError", "EnforcedSpendLimitReachedErrorDetails"
    ),
    "environment_archived": ErrorCode(
        "BetaEnvironmentArchivedError", 400, "BadRequestError", "BetaEnvironmentArchivedErrorDetails"
    ),
    "environment_create_disabled": ErrorCode(
        "BetaEnvironmentCreateDisabledError", 403, "PermissionDeniedError", "BetaEnvironmentCreateDisabledErrorDetails"
    ),
    "environment_not_found": ErrorCode(
        "BetaEnvironmentNotFoundError", 404, "NotFoundError", "BetaEnvironmentNotFoundErrorDetails"
    ),
    "environment_update_disabled": ErrorCode(
        "BetaEnvironmentUpdateDisabledError", 403, "PermissionDeniedError", "BetaEnvironmentUpdateDisabledErrorDetails"
    ),
    "external_key_changed": ErrorCode(
        "ExternalKeyChangedError", 409, "ConflictError", "ExternalKeyChangedErrorDetails"
    ),
    "external_key_in_workspace_policy": ErrorCode(
        "ExternalKeyInWorkspacePolicyError", 400, "BadRequestError", "ExternalKeyInWorkspacePolicyErrorDetails"
    ),
    "external_key_validation_failed": ErrorCode(
        "ExternalKeyValidationFailedError", 400, "BadRequestError", "ExternalKeyValidationFailedErrorDetails"
    ),
    "external_key_validation_timed_out": ErrorCode(
        "ExternalKeyValidationTimedOutError", 400, "BadRequestError", "ExternalKeyValidationTimedOutErrorDetails"
    ),
    "file_expired": ErrorCode("FileExpiredError", 404, "NotFoundError", "FileExpiredErrorDetails"),
    "file_not_downloadable": ErrorCode(
        "FileNotDownloadableError", 400, "BadRequestError", "FileNotDownloadableErrorDetails"
    ),
    "heartbeat_precondition_failed": ErrorCode(
        "BetaHeartbeatPreconditionFailedError",
        412,
        "PreconditionFailedError",
        "BetaHeartbeatPreconditionFailedErrorDetails",
    ),
    "image_dimensions_too_large": ErrorCode(
        "ImageDimensionsTooLargeError", 400, "BadRequestError", "ImageDimensionsTooLargeErrorDetails"
    ),
    "invalid_config_type_change": ErrorCode(
        "BetaInvalidConfigTypeChangeError", 400, "BadRequestError", "BetaInvalidConfigTypeChangeErrorDetails"
    ),
    "invalid_metadata": ErrorCode(
        "BetaInvalidMetadataError", 400, "BadRequestError", "BetaInvalidMetadataErrorDetails"
    ),
    "invite_already_exists": ErrorCode(
        "InviteAlreadyExistsError", 400, "BadRequestError", "InviteAlreadyExistsErrorDetails"
    ),
    "key_profile_mismatch": ErrorCode(
        "KeyProfileMismatchError", 400, "BadRequestError", "KeyProfileMismatchErrorDetails"
    ),
    "linked_organization_billing_unavailable": ErrorCode(
        "LinkedOrganizationBillingUnavailableError",
        402,
        "PaymentRequiredError",
        "LinkedOrganizationBillingUnavailableErrorDetails",
    ),
    "linked_organization_spend_limit_reached": ErrorCode(
        "LinkedOrganizationSpendLimitReachedError",
        402,
        "PaymentRequiredError",
        "LinkedOrganizationSpendLimitReachedErrorDetails",
    ),
    "org_api_key_limit_exceeded": ErrorCode(
        "OrgAPIKeyLimitExceededError", 400, "BadRequestError", "OrgAPIKeyLimitExceededErrorDetails"
    ),
    "org_member_limit_exceeded": ErrorCode(
        "OrgMemberLimitExceededError", 400, "BadRequestError", "OrgMemberLimitExceededErrorDetails"
    ),
    "organization_level_scoped_api_key_required": ErrorCode(
        "BetaOrganizationLevelScopedAPIKeyRequiredError",
        403,
        "PermissionDeniedError",
        "BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails",
    ),
    "organization_not_enrolled_in_beta": ErrorCode(
        "BetaOrganizationNotEnrolledInBetaError",
        400,
        "BadRequestError",
        "BetaOrganizationNotEnrolledInBetaErrorDetails",
    ),
    "organization_on_hold": ErrorCode(
        "OrganizationOnHoldError", 400, "BadRequestError", "OrganizationOnHoldErrorDetails"
    ),
    "organization_type_not_supported": ErrorCode(
        "OrganizationTypeNotSupportedError", 400, "BadRequestError", "OrganizationTypeNotSupportedErrorDetails"
    ),
    "parent_organization_required": ErrorCode(
        "ParentOrganizationRequiredError", 400, "BadRequestError", "ParentOrganizationRequiredErrorDetails"
    ),
    "plugin_name_taken": ErrorCode("BetaPluginNameTakenError", 409, "ConflictError", "BetaPluginNameTakenErrorDetails"),
    "ramp_limit_exceeded": ErrorCode("RampLimitExceededError", 429, "RateLimitError", "RampLimitExceededErrorDetails"),
    "rbac_group_grants_owner_access": ErrorCode(
        "RBACGroupGrantsOwnerAccessError", 400, "BadRequestError", "RBACGroupGrantsOwnerAccessErrorDetails"
    ),
    "rbac_group_managed_settings_not_found": ErrorCode(
        "BetaRBACGroupManagedSettingsNotFoundError",
        404,
        "NotFoundError",
        "BetaRBACGroupManagedSettingsNotFoundErrorDetails",
    ),
    "rbac_group_not_found": ErrorCode(
        "BetaRBACGroupNotFoundError", 404, "NotFoundError", "BetaRBACGroupNotFoundErrorDetails"
    ),
    "rbac_group_order_limit_exceeded": ErrorCode(
        "BetaRBACGroupOrderLimitExceededError", 400, "BadRequestError", "BetaRBACGroupOrderLimitExceededErrorDetails"
    ),
    "rbac_group_owner_access_unconfirmed": ErrorCode(
        "RBACGroupOwnerAccessUnconfirmedError", 400, "BadRequestError", "RBACGroupOwnerAccessUnconfirmedErrorDetails"
    ),
    "rbac_role_not_found": ErrorCode("RBACRoleNotFoundError", 404, "NotFoundError", "RBACRoleNotFoundErrorDetails"),
    "registration_pending": ErrorCode(
        "BetaRegistrationPendingError", 503, "ServiceUnavailableError", "BetaRegistrationPendingErrorDetails"
    ),
    "request_body_encoding_invalid": ErrorCode(
        "RequestBodyEncodingInvalidError", 400, "BadRequestError", "RequestBodyEncodingInvalidErrorDetails"
    ),
    "request_body_encoding_unsupported": ErrorCode(
        "RequestBodyEncodingUnsupportedError", 400, "BadRequestError", "RequestBodyEncodingUnsupportedErrorDetails"
    ),
    "request_body_timeout": ErrorCode(
        "BetaRequestBodyTimeoutError", 400, "BadRequestError", "BetaRequestBodyTimeoutErrorDetails"
    ),
    "request_body_too_large_after_decoding": ErrorCode(
        "RequestBodyTooLargeAfterDecodingError",
        413,
        "ContentTooLargeError",
        "RequestBodyTooLargeAfterDecodingErrorDetails",
    ),
    "sandbox_egress_restricted": ErrorCode(
        "SandboxEgressRestrictedError", 403, "PermissionDeniedError", "SandboxEgressRestrictedErrorDetails"
    ),
    "scan_failed": ErrorCode("BetaScanFailedError", 400, "BadRequestError", "BetaScanFailedErrorDetails"),
    "scan_pending": ErrorCode("BetaScanPendingError", 409, "ConflictError", "BetaScanPendingErrorDetails"),
    "settings_document_limit_exceeded": ErrorCode(
        "BetaSettingsDocumentLimitExceededError",
        400,
        "BadRequestError",
        "BetaSettingsDocumentLimitExceededErrorDetails",
    ),
    "settings_history_limit_exceeded": ErrorCode(
        "BetaSettingsHistoryLimitExceededError", 400, "BadRequestError", "BetaSettingsHistoryLimitExceededErrorDetails"
    ),
    "skill_name_taken": ErrorCode("BetaSkillNameTakenError", 409, "ConflictError", "BetaSkillNameTakenErrorDetails"),
    "skill_read_blocked_undecryptable": ErrorCode(
        "SkillReadBlockedUndecryptableError", 409, "ConflictError", "SkillReadBlockedUndecryptableErrorDetails"
    ),
    "slack_channel_set_up_environment_not_found": ErrorCode(
        "BetaSlackChannelSetUpEnvironmentNotFoundError",
        404,
        "NotFoundError",
        "BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails",
    ),
    "slack_channel_set_up_settings_conflict": ErrorCode(
        "BetaSlackChannelSetUpSettingsConflictError",
        409,
        "ConflictError",
        "BetaSlackChannelSetUpSettingsConflictErrorDetails",
    ),
    "slack_channel_set_up_settings_refused": ErrorCode(
        "BetaSlackChannelSetUpSettingsRefusedError",
        400,
        "BadRequestError",
        "BetaSlackChannelSetUpSettingsRefusedErrorDetails",
    ),
    "spend_limits_admin_api_writes_not_enabled": ErrorCode(
        "BetaSpendLimitsAdminAPIWritesNotEnabledError",
        403,
        "PermissionDeniedError",
        "BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails",
    ),
    "storage_quota_exceeded": ErrorCode(
        "StorageQuotaExceededError", 400, "BadRequestError", "StorageQuotaExceededErrorDetails"
    ),
    "thread_already_continued": ErrorCode(
        "ThreadAlreadyContinuedError", 400, "BadRequestError", "ThreadAlreadyContinuedErrorDetails"
    ),
    "thread_continue_in_flight": ErrorCode(
        "ThreadContinueInFlightError", 400, "BadRequestError", "ThreadContinueInFlightErrorDetails"
    ),
    "thread_fingerprint_mismatch": ErrorCode(
        "ThreadFingerprintMismatchError", 400, "BadRequestError", "ThreadFingerprintMismatchErrorDetails"
    ),
    "thread_not_found": ErrorCode("ThreadNotFoundError", 404, "NotFoundError", "ThreadNotFoundErrorDetails"),
    "thread_unsupported_request": ErrorCode(
        "ThreadUnsupportedRequestError", 400, "BadRequestError", "ThreadUnsupportedRequestErrorDetails"
    ),
    "tool_name_conflict": ErrorCode("ToolNameConflictError", 400, "BadRequestError", "ToolNameConflictErrorDetails"),
    "tool_reference_unresolved": ErrorCode(
        "ToolReferenceUnresolvedError", 400, "BadRequestError", "ToolReferenceUnresolvedErrorDetails"
    ),
    "unsupported_charset": ErrorCode(
        "BetaUnsupportedCharsetError", 400, "BadRequestError", "BetaUnsupportedCharsetErrorDetails"
    ),
    "user_profile_billing_not_authorized": ErrorCode(
        "UserProfileBillingNotAuthorizedError",
        403,
        "PermissionDeniedError",
        "UserProfileBillingNotAuthorizedErrorDetails",
    ),
    "user_profile_not_billable": ErrorCode(
        "UserProfileNotBillableError", 403, "PermissionDeniedError", "UserProfileNotBillableErrorDetails"
    ),
    "user_profile_not_found": ErrorCode(
        "UserProfileNotFoundError", 400, "BadRequestError", "UserProfileNotFoundErrorDetails"
    ),
    "user_profile_required": ErrorCode(
        "UserProfileRequiredError", 400, "BadRequestError", "UserProfileRequiredErrorDetails"
    ),
    "workspace_api_key_limit_exceeded": ErrorCode(
        "WorkspaceAPIKeyLimitExceededError", 400, "BadRequestError", "WorkspaceAPIKeyLimitExceededErrorDetails"
    ),
    "workspace_member_limit_exceeded": ErrorCode(
        "WorkspaceMemberLimitExceededError", 400, "BadRequestError", "WorkspaceMemberLimitExceededErrorDetails"
    ),
    "workspace_policy_violation": ErrorCode(
        "WorkspacePolicyViolationError", 400, "BadRequestError", "WorkspacePolicyViolationErrorDetails"
    ),
}
