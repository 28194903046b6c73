# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaWebhookEventData.

The type ``BetaWebhookEventData`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_webhook_agent_archived_event_data import BetaWebhookAgentArchivedEventData
    from .beta_webhook_agent_created_event_data import BetaWebhookAgentCreatedEventData
    from .beta_webhook_agent_deleted_event_data import BetaWebhookAgentDeletedEventData
    from .beta_webhook_agent_updated_event_data import BetaWebhookAgentUpdatedEventData
    from .beta_webhook_deployment_archived_event_data import BetaWebhookDeploymentArchivedEventData
    from .beta_webhook_deployment_created_event_data import BetaWebhookDeploymentCreatedEventData
    from .beta_webhook_deployment_deleted_event_data import BetaWebhookDeploymentDeletedEventData
    from .beta_webhook_deployment_paused_event_data import BetaWebhookDeploymentPausedEventData
    from .beta_webhook_deployment_run_failed_event_data import BetaWebhookDeploymentRunFailedEventData
    from .beta_webhook_deployment_run_started_event_data import BetaWebhookDeploymentRunStartedEventData
    from .beta_webhook_deployment_run_succeeded_event_data import BetaWebhookDeploymentRunSucceededEventData
    from .beta_webhook_deployment_unpaused_event_data import BetaWebhookDeploymentUnpausedEventData
    from .beta_webhook_deployment_updated_event_data import BetaWebhookDeploymentUpdatedEventData
    from .beta_webhook_environment_archived_event_data import BetaWebhookEnvironmentArchivedEventData
    from .beta_webhook_environment_created_event_data import BetaWebhookEnvironmentCreatedEventData
    from .beta_webhook_environment_deleted_event_data import BetaWebhookEnvironmentDeletedEventData
    from .beta_webhook_environment_updated_event_data import BetaWebhookEnvironmentUpdatedEventData
    from .beta_webhook_external_key_failed_event_data import BetaWebhookExternalKeyFailedEventData
    from .beta_webhook_external_key_recovered_event_data import BetaWebhookExternalKeyRecoveredEventData
    from .beta_webhook_memory_store_archived_event_data import BetaWebhookMemoryStoreArchivedEventData
    from .beta_webhook_memory_store_created_event_data import BetaWebhookMemoryStoreCreatedEventData
    from .beta_webhook_memory_store_deleted_event_data import BetaWebhookMemoryStoreDeletedEventData
    from .beta_webhook_session_archived_event_data import BetaWebhookSessionArchivedEventData
    from .beta_webhook_session_budget_reached_event_data import BetaWebhookSessionBudgetReachedEventData
    from .beta_webhook_session_created_event_data import BetaWebhookSessionCreatedEventData
    from .beta_webhook_session_deleted_event_data import BetaWebhookSessionDeletedEventData
    from .beta_webhook_session_idled_event_data import BetaWebhookSessionIdledEventData
    from .beta_webhook_session_outcome_evaluation_ended_event_data import (
        BetaWebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .beta_webhook_session_pending_event_data import BetaWebhookSessionPendingEventData
    from .beta_webhook_session_requires_action_event_data import BetaWebhookSessionRequiresActionEventData
    from .beta_webhook_session_running_event_data import BetaWebhookSessionRunningEventData
    from .beta_webhook_session_status_idled_event_data import BetaWebhookSessionStatusIdledEventData
    from .beta_webhook_session_status_rescheduled_event_data import BetaWebhookSessionStatusRescheduledEventData
    from .beta_webhook_session_status_run_started_event_data import BetaWebhookSessionStatusRunStartedEventData
    from .beta_webhook_session_status_terminated_event_data import BetaWebhookSessionStatusTerminatedEventData
    from .beta_webhook_session_thread_created_event_data import BetaWebhookSessionThreadCreatedEventData
    from .beta_webhook_session_thread_idled_event_data import BetaWebhookSessionThreadIdledEventData
    from .beta_webhook_session_thread_terminated_event_data import BetaWebhookSessionThreadTerminatedEventData
    from .beta_webhook_session_updated_event_data import BetaWebhookSessionUpdatedEventData
    from .beta_webhook_user_profile_enforcement_action_opened_event_data import (
        BetaWebhookUserProfileEnforcementActionOpenedEventData,
    )
    from .beta_webhook_user_profile_enforcement_action_resolved_event_data import (
        BetaWebhookUserProfileEnforcementActionResolvedEventData,
    )
    from .beta_webhook_user_profile_program_status_updated_event_data import (
        BetaWebhookUserProfileProgramStatusUpdatedEventData,
    )
    from .beta_webhook_vault_archived_event_data import BetaWebhookVaultArchivedEventData
    from .beta_webhook_vault_created_event_data import BetaWebhookVaultCreatedEventData
    from .beta_webhook_vault_credential_archived_event_data import BetaWebhookVaultCredentialArchivedEventData
    from .beta_webhook_vault_credential_created_event_data import BetaWebhookVaultCredentialCreatedEventData
    from .beta_webhook_vault_credential_deleted_event_data import BetaWebhookVaultCredentialDeletedEventData
    from .beta_webhook_vault_credential_refresh_failed_event_data import (
        BetaWebhookVaultCredentialRefreshFailedEventData,
    )
    from .beta_webhook_vault_deleted_event_data import BetaWebhookVaultDeletedEventData

__all__ = ["CODEC", "BetaWebhookEventData"]

CODEC = Variants(
    "type",
    __package__,
    {
        "session.created": (".beta_webhook_session_created_event_data", "BetaWebhookSessionCreatedEventData"),
        "session.pending": (".beta_webhook_session_pending_event_data", "BetaWebhookSessionPendingEventData"),
        "session.running": (".beta_webhook_session_running_event_data", "BetaWebhookSessionRunningEventData"),
        "session.idled": (".beta_webhook_session_idled_event_data", "BetaWebhookSessionIdledEventData"),
        "session.requires_action": (
            ".beta_webhook_session_requires_action_event_data",
            "BetaWebhookSessionRequiresActionEventData",
        ),
        "session.archived": (".beta_webhook_session_archived_event_data", "BetaWebhookSessionArchivedEventData"),
        "session.deleted": (".beta_webhook_session_deleted_event_data", "BetaWebhookSessionDeletedEventData"),
        "session.status_rescheduled": (
            ".beta_webhook_session_status_rescheduled_event_data",
            "BetaWebhookSessionStatusRescheduledEventData",
        ),
        "session.status_run_started": (
            ".beta_webhook_session_status_run_started_event_data",
            "BetaWebhookSessionStatusRunStartedEventData",
        ),
        "session.status_idled": (
            ".beta_webhook_session_status_idled_event_data",
            "BetaWebhookSessionStatusIdledEventData",
        ),
        "session.status_terminated": (
            ".beta_webhook_session_status_terminated_event_data",
            "BetaWebhookSessionStatusTerminatedEventData",
        ),
        "session.thread_created": (
            ".beta_webhook_session_thread_created_event_data",
            "BetaWebhookSessionThreadCreatedEventData",
        ),
        "session.thread_idled": (
            ".beta_webhook_session_thread_idled_event_data",
            "BetaWebhookSessionThreadIdledEventData",
        ),
        "session.thread_terminated": (
            ".beta_webhook_session_thread_terminated_event_data",
            "BetaWebhookSessionThreadTerminatedEventData",
        ),
        "session.outcome_evaluation_ended": (
            ".beta_webhook_session_outcome_evaluation_ended_event_data",
            "BetaWebhookSessionOutcomeEvaluationEndedEventData",
        ),
        "vault.created": (".beta_webhook_vault_created_event_data", "BetaWebhookVaultCreatedEventData"),
        "vault.archived": (".beta_webhook_vault_archived_event_data", "BetaWebhookVaultArchivedEventData"),
        "vault.deleted": (".beta_webhook_vault_deleted_event_data", "BetaWebhookVaultDeletedEventData"),
        "vault_credential.created": (
            ".beta_webhook_vault_credential_created_event_data",
            "BetaWebhookVaultCredentialCreatedEventData",
        ),
        "vault_credential.archived": (
            ".beta_webhook_vault_credential_archived_event_data",
            "BetaWebhookVaultCredentialArchivedEventData",
        ),
        "vault_credential.deleted": (
            ".beta_webhook_vault_credential_deleted_event_data",
            "BetaWebhookVaultCredentialDeletedEventData",
        ),
        "vault_credential.refresh_failed": (
            ".beta_webhook_vault_credential_refresh_failed_event_data",
            "BetaWebhookVaultCredentialRefreshFailedEventData",
        ),
        "session.updated": (".beta_webhook_session_updated_event_data", "BetaWebhookSessionUpdatedEventData"),
        "agent.created": (".beta_webhook_agent_created_event_data", "BetaWebhookAgentCreatedEventData"),
        "agent.archived": (".beta_webhook_agent_archived_event_data", "BetaWebhookAgentArchivedEventData"),
        "agent.deleted": (".beta_webhook_agent_deleted_event_data", "BetaWebhookAgentDeletedEventData"),
        "deployment.paused": (".beta_webhook_deployment_paused_event_data", "BetaWebhookDeploymentPausedEventData"),
        "deployment_run.failed": (
            ".beta_webhook_deployment_run_failed_event_data",
            "BetaWebhookDeploymentRunFailedEventData",
        ),
        "deployment.created": (".beta_webhook_deployment_created_event_data", "BetaWebhookDeploymentCreatedEventData"),
        "deployment.updated": (".beta_webhook_deployment_updated_event_data", "BetaWebhookDeploymentUpdatedEventData"),
        "deployment.unpaused": (
            ".beta_webhook_deployment_unpaused_event_data",
            "BetaWebhookDeploymentUnpausedEventData",
        ),
        "agent.updated": (".beta_webhook_agent_updated_event_data", "BetaWebhookAgentUpdatedEventData"),
        "deployment.archived": (
            ".beta_webhook_deployment_archived_event_data",
            "BetaWebhookDeploymentArchivedEventData",
        ),
        "deployment_run.started": (
            ".beta_webhook_deployment_run_started_event_data",
            "BetaWebhookDeploymentRunStartedEventData",
        ),
        "deployment.deleted": (".beta_webhook_deployment_deleted_event_data", "BetaWebhookDeploymentDeletedEventData"),
        "deployment_run.succeeded": (
            ".beta_webhook_deployment_run_succeeded_event_data",
            "BetaWebhookDeploymentRunSucceededEventData",
        ),
        "environment.created": (
            ".beta_webhook_environment_created_event_data",
            "BetaWebhookEnvironmentCreatedEventData",
        ),
        "environment.updated": (
            ".beta_webhook_environment_updated_event_data",
            "BetaWebhookEnvironmentUpdatedEventData",
        ),
        "environment.archived": (
            ".beta_webhook_environment_archived_event_data",
            "BetaWebhookEnvironmentArchivedEventData",
        ),
        "environment.deleted": (
            ".beta_webhook_environment_deleted_event_data",
            "BetaWebhookEnvironmentDeletedEventData",
        ),
        "memory_store.created": (
            ".beta_webhook_memory_store_created_event_data",
            "BetaWebhookMemoryStoreCreatedEventData",
        ),
        "memory_store.archived": (
            ".beta_webhook_memory_store_archived_event_data",
            "BetaWebhookMemoryStoreArchivedEventData",
        ),
        "memory_store.deleted": (
            ".beta_webhook_memory_store_deleted_event_data",
            "BetaWebhookMemoryStoreDeletedEventData",
        ),
        "session.budget_reached": (
            ".beta_webhook_session_budget_reached_event_data",
            "BetaWebhookSessionBudgetReachedEventData",
        ),
        "user_profile.enforcement_action_opened": (
            ".beta_webhook_user_profile_enforcement_action_opened_event_data",
            "BetaWebhookUserProfileEnforcementActionOpenedEventData",
        ),
        "user_profile.enforcement_action_resolved": (
            ".beta_webhook_user_profile_enforcement_action_resolved_event_data",
            "BetaWebhookUserProfileEnforcementActionResolvedEventData",
        ),
        "user_profile.program_status_updated": (
            ".beta_webhook_user_profile_program_status_updated_event_data",
            "BetaWebhookUserProfileProgramStatusUpdatedEventData",
        ),
        "external_key.failed": (
            ".beta_webhook_external_key_failed_event_data",
            "BetaWebhookExternalKeyFailedEventData",
        ),
        "external_key.recovered": (
            ".beta_webhook_external_key_recovered_event_data",
            "BetaWebhookExternalKeyRecoveredEventData",
        ),
    },
)

BetaWebhookEventData: TypeAlias = "BetaWebhookSessionCreatedEventData | BetaWebhookSessionPendingEventData | BetaWebhookSessionRunningEventData | BetaWebhookSessionIdledEventData | BetaWebhookSessionRequiresActionEventData | BetaWebhookSessionArchivedEventData | BetaWebhookSessionDeletedEventData | BetaWebhookSessionStatusRescheduledEventData | BetaWebhookSessionStatusRunStartedEventData | BetaWebhookSessionStatusIdledEventData | BetaWebhookSessionStatusTerminatedEventData | BetaWebhookSessionThreadCreatedEventData | BetaWebhookSessionThreadIdledEventData | BetaWebhookSessionThreadTerminatedEventData | BetaWebhookSessionOutcomeEvaluationEndedEventData | BetaWebhookVaultCreatedEventData | BetaWebhookVaultArchivedEventData | BetaWebhookVaultDeletedEventData | BetaWebhookVaultCredentialCreatedEventData | BetaWebhookVaultCredentialArchivedEventData | BetaWebhookVaultCredentialDeletedEventData | BetaWebhookVaultCredentialRefreshFailedEventData | BetaWebhookSessionUpdatedEventData | BetaWebhookAgentCreatedEventData | BetaWebhookAgentArchivedEventData | BetaWebhookAgentDeletedEventData | BetaWebhookDeploymentPausedEventData | BetaWebhookDeploymentRunFailedEventData | BetaWebhookDeploymentCreatedEventData | BetaWebhookDeploymentUpdatedEventData | BetaWebhookDeploymentUnpausedEventData | BetaWebhookAgentUpdatedEventData | BetaWebhookDeploymentArchivedEventData | BetaWebhookDeploymentRunStartedEventData | BetaWebhookDeploymentDeletedEventData | BetaWebhookDeploymentRunSucceededEventData | BetaWebhookEnvironmentCreatedEventData | BetaWebhookEnvironmentUpdatedEventData | BetaWebhookEnvironmentArchivedEventData | BetaWebhookEnvironmentDeletedEventData | BetaWebhookMemoryStoreCreatedEventData | BetaWebhookMemoryStoreArchivedEventData | BetaWebhookMemoryStoreDeletedEventData | BetaWebhookSessionBudgetReachedEventData | BetaWebhookUserProfileEnforcementActionOpenedEventData | BetaWebhookUserProfileEnforcementActionResolvedEventData | BetaWebhookUserProfileProgramStatusUpdatedEventData | BetaWebhookExternalKeyFailedEventData | BetaWebhookExternalKeyRecoveredEventData"
