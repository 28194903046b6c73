# Rendered from anthropic_api.errors by `python -m tests.overlay.render_errors`: do not edit.
# ruff: noqa: I001
from typing import Literal

from anthropic_api.models import (
    AlreadyMemberErrorDetails,
    AvailableToolsLimitExceededErrorDetails,
    BetaAPIKeyScopeMissingErrorDetails,
    BetaBundleAttachmentNotSupportedErrorDetails,
    BetaBundleOnCallErrorDetails,
    BetaCMEKFeatureUnsupportedErrorDetails,
    BetaCannotSignOutManagedMemberErrorDetails,
    BetaCannotSignOutMembershipAdminErrorDetails,
    BetaCannotSignOutOwnerErrorDetails,
    BetaCannotSignOutPrimaryOwnerErrorDetails,
    BetaCannotSignOutPrivilegedMemberErrorDetails,
    BetaCannotSignOutSelfErrorDetails,
    BetaClaudeTagWritesNotEnabledErrorDetails,
    BetaComplianceConfigurationRestrictedErrorDetails,
    BetaEnvironmentArchivedErrorDetails,
    BetaEnvironmentCreateDisabledErrorDetails,
    BetaEnvironmentNotFoundErrorDetails,
    BetaEnvironmentUpdateDisabledErrorDetails,
    BetaHeartbeatPreconditionFailedErrorDetails,
    BetaInvalidConfigTypeChangeErrorDetails,
    BetaInvalidMetadataErrorDetails,
    BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
    BetaOrganizationNotEnrolledInBetaErrorDetails,
    BetaPluginNameTakenErrorDetails,
    BetaRBACGroupManagedSettingsNotFoundErrorDetails,
    BetaRBACGroupNotFoundErrorDetails,
    BetaRBACGroupOrderLimitExceededErrorDetails,
    BetaRegistrationPendingErrorDetails,
    BetaRequestBodyTimeoutErrorDetails,
    BetaScanFailedErrorDetails,
    BetaScanPendingErrorDetails,
    BetaSettingsDocumentLimitExceededErrorDetails,
    BetaSettingsHistoryLimitExceededErrorDetails,
    BetaSkillNameTakenErrorDetails,
    BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
    BetaSlackChannelSetUpSettingsConflictErrorDetails,
    BetaSlackChannelSetUpSettingsRefusedErrorDetails,
    BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
    BetaUnsupportedCharsetErrorDetails,
    CMEKContextUnavailableErrorDetails,
    CMEKKeyDisabledErrorDetails,
    CMEKKeyNetworkBlockedErrorDetails,
    CMEKKeyUnreachableErrorDetails,
    CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
    CannotRemoveLastMemberErrorDetails,
    ClaudeCodeKeyCreatorNotMemberErrorDetails,
    ClaudeCodeVersionTooOldErrorDetails,
    CompactionBlockAmbiguousErrorDetails,
    CompactionBlockMisplacedErrorDetails,
    CompactionContentMismatchErrorDetails,
    CompactionIncompleteTurnErrorDetails,
    CompactionNothingToSummarizeErrorDetails,
    CompactionSignatureInvalidErrorDetails,
    CompactionTooManyToolReferencesErrorDetails,
    CompactionToolChangesMismatchErrorDetails,
    CompactionUnavailableErrorDetails,
    ConcurrentMembershipChangeErrorDetails,
    ContractSpendLimitReachedErrorDetails,
    EmailDomainNotAllowedErrorDetails,
    EnforcedSpendLimitReachedErrorDetails,
    ExternalKeyChangedErrorDetails,
    ExternalKeyInWorkspacePolicyErrorDetails,
    ExternalKeyValidationFailedErrorDetails,
    ExternalKeyValidationTimedOutErrorDetails,
    FileExpiredErrorDetails,
    FileNotDownloadableErrorDetails,
    ImageDimensionsTooLargeErrorDetails,
    InviteAlreadyExistsErrorDetails,
    KeyProfileMismatchErrorDetails,
    LinkedOrganizationBillingUnavailableErrorDetails,
    LinkedOrganizationSpendLimitReachedErrorDetails,
    OrgAPIKeyLimitExceededErrorDetails,
    OrgMemberLimitExceededErrorDetails,
    OrganizationOnHoldErrorDetails,
    OrganizationTypeNotSupportedErrorDetails,
    ParentOrganizationRequiredErrorDetails,
    RBACGroupGrantsOwnerAccessErrorDetails,
    RBACGroupOwnerAccessUnconfirmedErrorDetails,
    RBACRoleNotFoundErrorDetails,
    RampLimitExceededErrorDetails,
    RequestBodyEncodingInvalidErrorDetails,
    RequestBodyEncodingUnsupportedErrorDetails,
    RequestBodyTooLargeAfterDecodingErrorDetails,
    SandboxEgressRestrictedErrorDetails,
    SkillReadBlockedUndecryptableErrorDetails,
    StorageQuotaExceededErrorDetails,
    ThreadAlreadyContinuedErrorDetails,
    ThreadContinueInFlightErrorDetails,
    ThreadFingerprintMismatchErrorDetails,
    ThreadNotFoundErrorDetails,
    ThreadUnsupportedRequestErrorDetails,
    ToolNameConflictErrorDetails,
    ToolReferenceUnresolvedErrorDetails,
    UserProfileBillingNotAuthorizedErrorDetails,
    UserProfileNotBillableErrorDetails,
    UserProfileNotFoundErrorDetails,
    UserProfileRequiredErrorDetails,
    WorkspaceAPIKeyLimitExceededErrorDetails,
    WorkspaceMemberLimitExceededErrorDetails,
    WorkspacePolicyViolationErrorDetails,
)

from ._errors import APIConnectionError as APIConnectionError
from ._errors import APIError as APIError
from ._errors import APIResponseValidationError as APIResponseValidationError
from ._errors import APIStatusError as APIStatusError
from ._errors import APITimeoutError as APITimeoutError
from ._errors import AnthropicError as AnthropicError
from ._errors import AuthenticationError as AuthenticationError
from ._errors import BadRequestError as BadRequestError
from ._errors import ClientClosedError as ClientClosedError
from ._errors import ClientClosedRequestError as ClientClosedRequestError
from ._errors import ConflictError as ConflictError
from ._errors import CredentialsError as CredentialsError
from ._errors import GatewayTimeoutError as GatewayTimeoutError
from ._errors import HTTPNotImplementedError as HTTPNotImplementedError
from ._errors import InternalServerError as InternalServerError
from ._errors import NotFoundError as NotFoundError
from ._errors import OverloadedError as OverloadedError
from ._errors import PaginationError as PaginationError
from ._errors import PaymentRequiredError as PaymentRequiredError
from ._errors import PermissionDeniedError as PermissionDeniedError
from ._errors import PreconditionFailedError as PreconditionFailedError
from ._errors import RateLimitError as RateLimitError
from ._errors import RequestHeaderFieldsTooLargeError as RequestHeaderFieldsTooLargeError
from ._errors import RequestTimeoutError as RequestTimeoutError
from ._errors import RequestTooLargeError as RequestTooLargeError
from ._errors import ResponseInfo as ResponseInfo
from ._errors import ServiceUnavailableError as ServiceUnavailableError
from ._errors import UnprocessableEntityError as UnprocessableEntityError
from ._stream_errors import EventDecodeError as EventDecodeError
from ._stream_errors import EventTooLargeError as EventTooLargeError
from ._stream_errors import LineDecodeError as LineDecodeError
from ._stream_errors import StreamClosedError as StreamClosedError
from ._stream_errors import StreamDurationError as StreamDurationError
from ._stream_errors import StreamIdleTimeoutError as StreamIdleTimeoutError
from ._stream_errors import StreamTruncatedError as StreamTruncatedError

ContentTooLargeError = RequestTooLargeError
DeadlineExceededError = GatewayTimeoutError

class AlreadyMemberError(BadRequestError):
    @property
    def error_code(self) -> Literal["already_member"]: ...
    @property
    def details(self) -> AlreadyMemberErrorDetails: ...

class AvailableToolsLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["available_tools_limit_exceeded"]: ...
    @property
    def details(self) -> AvailableToolsLimitExceededErrorDetails: ...

class BetaAPIKeyScopeMissingError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["api_key_scope_missing"]: ...
    @property
    def details(self) -> BetaAPIKeyScopeMissingErrorDetails: ...

class BetaBundleAttachmentNotSupportedError(BadRequestError):
    @property
    def error_code(self) -> Literal["bundle_attachment_not_supported"]: ...
    @property
    def details(self) -> BetaBundleAttachmentNotSupportedErrorDetails: ...

class BetaBundleOnCallError(BadRequestError):
    @property
    def error_code(self) -> Literal["bundle_on_call"]: ...
    @property
    def details(self) -> BetaBundleOnCallErrorDetails: ...

class BetaCMEKFeatureUnsupportedError(BadRequestError):
    @property
    def error_code(self) -> Literal["cmek_feature_unsupported"]: ...
    @property
    def details(self) -> BetaCMEKFeatureUnsupportedErrorDetails: ...

class BetaCannotSignOutManagedMemberError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["cannot_sign_out_managed_member"]: ...
    @property
    def details(self) -> BetaCannotSignOutManagedMemberErrorDetails: ...

class BetaCannotSignOutMembershipAdminError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["cannot_sign_out_membership_admin"]: ...
    @property
    def details(self) -> BetaCannotSignOutMembershipAdminErrorDetails: ...

class BetaCannotSignOutOwnerError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["cannot_sign_out_owner"]: ...
    @property
    def details(self) -> BetaCannotSignOutOwnerErrorDetails: ...

class BetaCannotSignOutPrimaryOwnerError(BadRequestError):
    @property
    def error_code(self) -> Literal["cannot_sign_out_primary_owner"]: ...
    @property
    def details(self) -> BetaCannotSignOutPrimaryOwnerErrorDetails: ...

class BetaCannotSignOutPrivilegedMemberError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["cannot_sign_out_privileged_member"]: ...
    @property
    def details(self) -> BetaCannotSignOutPrivilegedMemberErrorDetails: ...

class BetaCannotSignOutSelfError(BadRequestError):
    @property
    def error_code(self) -> Literal["cannot_sign_out_self"]: ...
    @property
    def details(self) -> BetaCannotSignOutSelfErrorDetails: ...

class BetaClaudeTagWritesNotEnabledError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["claude_tag_writes_not_enabled"]: ...
    @property
    def details(self) -> BetaClaudeTagWritesNotEnabledErrorDetails: ...

class BetaComplianceConfigurationRestrictedError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["compliance_configuration_restricted"]: ...
    @property
    def details(self) -> BetaComplianceConfigurationRestrictedErrorDetails: ...

class BetaEnvironmentArchivedError(BadRequestError):
    @property
    def error_code(self) -> Literal["environment_archived"]: ...
    @property
    def details(self) -> BetaEnvironmentArchivedErrorDetails: ...

class BetaEnvironmentCreateDisabledError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["environment_create_disabled"]: ...
    @property
    def details(self) -> BetaEnvironmentCreateDisabledErrorDetails: ...

class BetaEnvironmentNotFoundError(NotFoundError):
    @property
    def error_code(self) -> Literal["environment_not_found"]: ...
    @property
    def details(self) -> BetaEnvironmentNotFoundErrorDetails: ...

class BetaEnvironmentUpdateDisabledError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["environment_update_disabled"]: ...
    @property
    def details(self) -> BetaEnvironmentUpdateDisabledErrorDetails: ...

class BetaHeartbeatPreconditionFailedError(PreconditionFailedError):
    @property
    def error_code(self) -> Literal["heartbeat_precondition_failed"]: ...
    @property
    def details(self) -> BetaHeartbeatPreconditionFailedErrorDetails: ...

class BetaInvalidConfigTypeChangeError(BadRequestError):
    @property
    def error_code(self) -> Literal["invalid_config_type_change"]: ...
    @property
    def details(self) -> BetaInvalidConfigTypeChangeErrorDetails: ...

class BetaInvalidMetadataError(BadRequestError):
    @property
    def error_code(self) -> Literal["invalid_metadata"]: ...
    @property
    def details(self) -> BetaInvalidMetadataErrorDetails: ...

class BetaOrganizationLevelScopedAPIKeyRequiredError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["organization_level_scoped_api_key_required"]: ...
    @property
    def details(self) -> BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails: ...

class BetaOrganizationNotEnrolledInBetaError(BadRequestError):
    @property
    def error_code(self) -> Literal["organization_not_enrolled_in_beta"]: ...
    @property
    def details(self) -> BetaOrganizationNotEnrolledInBetaErrorDetails: ...

class BetaPluginNameTakenError(ConflictError):
    @property
    def error_code(self) -> Literal["plugin_name_taken"]: ...
    @property
    def details(self) -> BetaPluginNameTakenErrorDetails: ...

class BetaRBACGroupManagedSettingsNotFoundError(NotFoundError):
    @property
    def error_code(self) -> Literal["rbac_group_managed_settings_not_found"]: ...
    @property
    def details(self) -> BetaRBACGroupManagedSettingsNotFoundErrorDetails: ...

class BetaRBACGroupNotFoundError(NotFoundError):
    @property
    def error_code(self) -> Literal["rbac_group_not_found"]: ...
    @property
    def details(self) -> BetaRBACGroupNotFoundErrorDetails: ...

class BetaRBACGroupOrderLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["rbac_group_order_limit_exceeded"]: ...
    @property
    def details(self) -> BetaRBACGroupOrderLimitExceededErrorDetails: ...

class BetaRegistrationPendingError(ServiceUnavailableError):
    @property
    def error_code(self) -> Literal["registration_pending"]: ...
    @property
    def details(self) -> BetaRegistrationPendingErrorDetails: ...

class BetaRequestBodyTimeoutError(BadRequestError):
    @property
    def error_code(self) -> Literal["request_body_timeout"]: ...
    @property
    def details(self) -> BetaRequestBodyTimeoutErrorDetails: ...

class BetaScanFailedError(BadRequestError):
    @property
    def error_code(self) -> Literal["scan_failed"]: ...
    @property
    def details(self) -> BetaScanFailedErrorDetails: ...

class BetaScanPendingError(ConflictError):
    @property
    def error_code(self) -> Literal["scan_pending"]: ...
    @property
    def details(self) -> BetaScanPendingErrorDetails: ...

class BetaSettingsDocumentLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["settings_document_limit_exceeded"]: ...
    @property
    def details(self) -> BetaSettingsDocumentLimitExceededErrorDetails: ...

class BetaSettingsHistoryLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["settings_history_limit_exceeded"]: ...
    @property
    def details(self) -> BetaSettingsHistoryLimitExceededErrorDetails: ...

class BetaSkillNameTakenError(ConflictError):
    @property
    def error_code(self) -> Literal["skill_name_taken"]: ...
    @property
    def details(self) -> BetaSkillNameTakenErrorDetails: ...

class BetaSlackChannelSetUpEnvironmentNotFoundError(NotFoundError):
    @property
    def error_code(self) -> Literal["slack_channel_set_up_environment_not_found"]: ...
    @property
    def details(self) -> BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails: ...

class BetaSlackChannelSetUpSettingsConflictError(ConflictError):
    @property
    def error_code(self) -> Literal["slack_channel_set_up_settings_conflict"]: ...
    @property
    def details(self) -> BetaSlackChannelSetUpSettingsConflictErrorDetails: ...

class BetaSlackChannelSetUpSettingsRefusedError(BadRequestError):
    @property
    def error_code(self) -> Literal["slack_channel_set_up_settings_refused"]: ...
    @property
    def details(self) -> BetaSlackChannelSetUpSettingsRefusedErrorDetails: ...

class BetaSpendLimitsAdminAPIWritesNotEnabledError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["spend_limits_admin_api_writes_not_enabled"]: ...
    @property
    def details(self) -> BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails: ...

class BetaUnsupportedCharsetError(BadRequestError):
    @property
    def error_code(self) -> Literal["unsupported_charset"]: ...
    @property
    def details(self) -> BetaUnsupportedCharsetErrorDetails: ...

class CMEKContextUnavailableError(ServiceUnavailableError):
    @property
    def error_code(self) -> Literal["cmek_context_unavailable"]: ...
    @property
    def details(self) -> CMEKContextUnavailableErrorDetails: ...

class CMEKKeyDisabledError(BadRequestError):
    @property
    def error_code(self) -> Literal["cmek_key_disabled"]: ...
    @property
    def details(self) -> CMEKKeyDisabledErrorDetails: ...

class CMEKKeyNetworkBlockedError(BadRequestError):
    @property
    def error_code(self) -> Literal["cmek_key_network_blocked"]: ...
    @property
    def details(self) -> CMEKKeyNetworkBlockedErrorDetails: ...

class CMEKKeyUnreachableError(ServiceUnavailableError):
    @property
    def error_code(self) -> Literal["cmek_key_unreachable"]: ...
    @property
    def details(self) -> CMEKKeyUnreachableErrorDetails: ...

class CannotInviteEmailsWithUnverifiedDomainsError(BadRequestError):
    @property
    def error_code(self) -> Literal["cannot_invite_emails_with_unverified_domains"]: ...
    @property
    def details(self) -> CannotInviteEmailsWithUnverifiedDomainsErrorDetails: ...

class CannotRemoveLastMemberError(BadRequestError):
    @property
    def error_code(self) -> Literal["cannot_remove_last_member"]: ...
    @property
    def details(self) -> CannotRemoveLastMemberErrorDetails: ...

class ClaudeCodeKeyCreatorNotMemberError(BadRequestError):
    @property
    def error_code(self) -> Literal["claude_code_key_creator_not_member"]: ...
    @property
    def details(self) -> ClaudeCodeKeyCreatorNotMemberErrorDetails: ...

class ClaudeCodeVersionTooOldError(BadRequestError):
    @property
    def error_code(self) -> Literal["claude_code_version_too_old"]: ...
    @property
    def details(self) -> ClaudeCodeVersionTooOldErrorDetails: ...

class CompactionBlockAmbiguousError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_block_ambiguous"]: ...
    @property
    def details(self) -> CompactionBlockAmbiguousErrorDetails: ...

class CompactionBlockMisplacedError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_block_misplaced"]: ...
    @property
    def details(self) -> CompactionBlockMisplacedErrorDetails: ...

class CompactionContentMismatchError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_content_mismatch"]: ...
    @property
    def details(self) -> CompactionContentMismatchErrorDetails: ...

class CompactionIncompleteTurnError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_incomplete_turn"]: ...
    @property
    def details(self) -> CompactionIncompleteTurnErrorDetails: ...

class CompactionNothingToSummarizeError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_nothing_to_summarize"]: ...
    @property
    def details(self) -> CompactionNothingToSummarizeErrorDetails: ...

class CompactionSignatureInvalidError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_signature_invalid"]: ...
    @property
    def details(self) -> CompactionSignatureInvalidErrorDetails: ...

class CompactionTooManyToolReferencesError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_too_many_tool_references"]: ...
    @property
    def details(self) -> CompactionTooManyToolReferencesErrorDetails: ...

class CompactionToolChangesMismatchError(BadRequestError):
    @property
    def error_code(self) -> Literal["compaction_tool_changes_mismatch"]: ...
    @property
    def details(self) -> CompactionToolChangesMismatchErrorDetails: ...

class CompactionUnavailableError(OverloadedError):
    @property
    def error_code(self) -> Literal["compaction_unavailable"]: ...
    @property
    def details(self) -> CompactionUnavailableErrorDetails: ...

class ConcurrentMembershipChangeError(ConflictError):
    @property
    def error_code(self) -> Literal["concurrent_membership_change"]: ...
    @property
    def details(self) -> ConcurrentMembershipChangeErrorDetails: ...

class ContractSpendLimitReachedError(RateLimitError):
    @property
    def error_code(self) -> Literal["contract_spend_limit_reached"]: ...
    @property
    def details(self) -> ContractSpendLimitReachedErrorDetails: ...

class EmailDomainNotAllowedError(BadRequestError):
    @property
    def error_code(self) -> Literal["email_domain_not_allowed"]: ...
    @property
    def details(self) -> EmailDomainNotAllowedErrorDetails: ...

class EnforcedSpendLimitReachedError(RateLimitError):
    @property
    def error_code(self) -> Literal["enforced_spend_limit_reached"]: ...
    @property
    def details(self) -> EnforcedSpendLimitReachedErrorDetails: ...

class ExternalKeyChangedError(ConflictError):
    @property
    def error_code(self) -> Literal["external_key_changed"]: ...
    @property
    def details(self) -> ExternalKeyChangedErrorDetails: ...

class ExternalKeyInWorkspacePolicyError(BadRequestError):
    @property
    def error_code(self) -> Literal["external_key_in_workspace_policy"]: ...
    @property
    def details(self) -> ExternalKeyInWorkspacePolicyErrorDetails: ...

class ExternalKeyValidationFailedError(BadRequestError):
    @property
    def error_code(self) -> Literal["external_key_validation_failed"]: ...
    @property
    def details(self) -> ExternalKeyValidationFailedErrorDetails: ...

class ExternalKeyValidationTimedOutError(BadRequestError):
    @property
    def error_code(self) -> Literal["external_key_validation_timed_out"]: ...
    @property
    def details(self) -> ExternalKeyValidationTimedOutErrorDetails: ...

class FileExpiredError(NotFoundError):
    @property
    def error_code(self) -> Literal["file_expired"]: ...
    @property
    def details(self) -> FileExpiredErrorDetails: ...

class FileNotDownloadableError(BadRequestError):
    @property
    def error_code(self) -> Literal["file_not_downloadable"]: ...
    @property
    def details(self) -> FileNotDownloadableErrorDetails: ...

class ImageDimensionsTooLargeError(BadRequestError):
    @property
    def error_code(self) -> Literal["image_dimensions_too_large"]: ...
    @property
    def details(self) -> ImageDimensionsTooLargeErrorDetails: ...

class InviteAlreadyExistsError(BadRequestError):
    @property
    def error_code(self) -> Literal["invite_already_exists"]: ...
    @property
    def details(self) -> InviteAlreadyExistsErrorDetails: ...

class KeyProfileMismatchError(BadRequestError):
    @property
    def error_code(self) -> Literal["key_profile_mismatch"]: ...
    @property
    def details(self) -> KeyProfileMismatchErrorDetails: ...

class LinkedOrganizationBillingUnavailableError(PaymentRequiredError):
    @property
    def error_code(self) -> Literal["linked_organization_billing_unavailable"]: ...
    @property
    def details(self) -> LinkedOrganizationBillingUnavailableErrorDetails: ...

class LinkedOrganizationSpendLimitReachedError(PaymentRequiredError):
    @property
    def error_code(self) -> Literal["linked_organization_spend_limit_reached"]: ...
    @property
    def details(self) -> LinkedOrganizationSpendLimitReachedErrorDetails: ...

class OrgAPIKeyLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["org_api_key_limit_exceeded"]: ...
    @property
    def details(self) -> OrgAPIKeyLimitExceededErrorDetails: ...

class OrgMemberLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["org_member_limit_exceeded"]: ...
    @property
    def details(self) -> OrgMemberLimitExceededErrorDetails: ...

class OrganizationOnHoldError(BadRequestError):
    @property
    def error_code(self) -> Literal["organization_on_hold"]: ...
    @property
    def details(self) -> OrganizationOnHoldErrorDetails: ...

class OrganizationTypeNotSupportedError(BadRequestError):
    @property
    def error_code(self) -> Literal["organization_type_not_supported"]: ...
    @property
    def details(self) -> OrganizationTypeNotSupportedErrorDetails: ...

class ParentOrganizationRequiredError(BadRequestError):
    @property
    def error_code(self) -> Literal["parent_organization_required"]: ...
    @property
    def details(self) -> ParentOrganizationRequiredErrorDetails: ...

class RBACGroupGrantsOwnerAccessError(BadRequestError):
    @property
    def error_code(self) -> Literal["rbac_group_grants_owner_access"]: ...
    @property
    def details(self) -> RBACGroupGrantsOwnerAccessErrorDetails: ...

class RBACGroupOwnerAccessUnconfirmedError(BadRequestError):
    @property
    def error_code(self) -> Literal["rbac_group_owner_access_unconfirmed"]: ...
    @property
    def details(self) -> RBACGroupOwnerAccessUnconfirmedErrorDetails: ...

class RBACRoleNotFoundError(NotFoundError):
    @property
    def error_code(self) -> Literal["rbac_role_not_found"]: ...
    @property
    def details(self) -> RBACRoleNotFoundErrorDetails: ...

class RampLimitExceededError(RateLimitError):
    @property
    def error_code(self) -> Literal["ramp_limit_exceeded"]: ...
    @property
    def details(self) -> RampLimitExceededErrorDetails: ...

class RequestBodyEncodingInvalidError(BadRequestError):
    @property
    def error_code(self) -> Literal["request_body_encoding_invalid"]: ...
    @property
    def details(self) -> RequestBodyEncodingInvalidErrorDetails: ...

class RequestBodyEncodingUnsupportedError(BadRequestError):
    @property
    def error_code(self) -> Literal["request_body_encoding_unsupported"]: ...
    @property
    def details(self) -> RequestBodyEncodingUnsupportedErrorDetails: ...

class RequestBodyTooLargeAfterDecodingError(RequestTooLargeError):
    @property
    def error_code(self) -> Literal["request_body_too_large_after_decoding"]: ...
    @property
    def details(self) -> RequestBodyTooLargeAfterDecodingErrorDetails: ...

class SandboxEgressRestrictedError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["sandbox_egress_restricted"]: ...
    @property
    def details(self) -> SandboxEgressRestrictedErrorDetails: ...

class SkillReadBlockedUndecryptableError(ConflictError):
    @property
    def error_code(self) -> Literal["skill_read_blocked_undecryptable"]: ...
    @property
    def details(self) -> SkillReadBlockedUndecryptableErrorDetails: ...

class StorageQuotaExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["storage_quota_exceeded"]: ...
    @property
    def details(self) -> StorageQuotaExceededErrorDetails: ...

class ThreadAlreadyContinuedError(BadRequestError):
    @property
    def error_code(self) -> Literal["thread_already_continued"]: ...
    @property
    def details(self) -> ThreadAlreadyContinuedErrorDetails: ...

class ThreadContinueInFlightError(BadRequestError):
    @property
    def error_code(self) -> Literal["thread_continue_in_flight"]: ...
    @property
    def details(self) -> ThreadContinueInFlightErrorDetails: ...

class ThreadFingerprintMismatchError(BadRequestError):
    @property
    def error_code(self) -> Literal["thread_fingerprint_mismatch"]: ...
    @property
    def details(self) -> ThreadFingerprintMismatchErrorDetails: ...

class ThreadNotFoundError(NotFoundError):
    @property
    def error_code(self) -> Literal["thread_not_found"]: ...
    @property
    def details(self) -> ThreadNotFoundErrorDetails: ...

class ThreadUnsupportedRequestError(BadRequestError):
    @property
    def error_code(self) -> Literal["thread_unsupported_request"]: ...
    @property
    def details(self) -> ThreadUnsupportedRequestErrorDetails: ...

class ToolNameConflictError(BadRequestError):
    @property
    def error_code(self) -> Literal["tool_name_conflict"]: ...
    @property
    def details(self) -> ToolNameConflictErrorDetails: ...

class ToolReferenceUnresolvedError(BadRequestError):
    @property
    def error_code(self) -> Literal["tool_reference_unresolved"]: ...
    @property
    def details(self) -> ToolReferenceUnresolvedErrorDetails: ...

class UserProfileBillingNotAuthorizedError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["user_profile_billing_not_authorized"]: ...
    @property
    def details(self) -> UserProfileBillingNotAuthorizedErrorDetails: ...

class UserProfileNotBillableError(PermissionDeniedError):
    @property
    def error_code(self) -> Literal["user_profile_not_billable"]: ...
    @property
    def details(self) -> UserProfileNotBillableErrorDetails: ...

class UserProfileNotFoundError(BadRequestError):
    @property
    def error_code(self) -> Literal["user_profile_not_found"]: ...
    @property
    def details(self) -> UserProfileNotFoundErrorDetails: ...

class UserProfileRequiredError(BadRequestError):
    @property
    def error_code(self) -> Literal["user_profile_required"]: ...
    @property
    def details(self) -> UserProfileRequiredErrorDetails: ...

class WorkspaceAPIKeyLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["workspace_api_key_limit_exceeded"]: ...
    @property
    def details(self) -> WorkspaceAPIKeyLimitExceededErrorDetails: ...

class WorkspaceMemberLimitExceededError(BadRequestError):
    @property
    def error_code(self) -> Literal["workspace_member_limit_exceeded"]: ...
    @property
    def details(self) -> WorkspaceMemberLimitExceededErrorDetails: ...

class WorkspacePolicyViolationError(BadRequestError):
    @property
    def error_code(self) -> Literal["workspace_policy_violation"]: ...
    @property
    def details(self) -> WorkspacePolicyViolationErrorDetails: ...
