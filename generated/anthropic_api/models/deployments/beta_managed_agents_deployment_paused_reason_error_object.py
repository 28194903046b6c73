# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsDeploymentPausedReasonErrorObject.

The type ``BetaManagedAgentsDeploymentPausedReasonErrorObject`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_agent_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_environment_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_environment_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_file_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object import (
        BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_memory_store_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_organization_disabled_deployment_paused_reason_error_object import (
        BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_session_resource_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_skill_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_unknown_deployment_paused_reason_error_object import (
        BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_vault_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_vault_not_found_deployment_paused_reason_error_object import (
        BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject,
    )
    from .beta_managed_agents_workspace_archived_deployment_paused_reason_error_object import (
        BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject,
    )

__all__ = ["CODEC", "BetaManagedAgentsDeploymentPausedReasonErrorObject"]

CODEC = Variants(
    "type",
    __package__,
    {
        "environment_archived_error": (
            ".beta_managed_agents_environment_archived_deployment_paused_reason_error_object",
            "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject",
        ),
        "agent_archived_error": (
            ".beta_managed_agents_agent_archived_deployment_paused_reason_error_object",
            "BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject",
        ),
        "environment_not_found_error": (
            ".beta_managed_agents_environment_not_found_deployment_paused_reason_error_object",
            "BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject",
        ),
        "vault_not_found_error": (
            ".beta_managed_agents_vault_not_found_deployment_paused_reason_error_object",
            "BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject",
        ),
        "file_not_found_error": (
            ".beta_managed_agents_file_not_found_deployment_paused_reason_error_object",
            "BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject",
        ),
        "session_resource_not_found_error": (
            ".beta_managed_agents_session_resource_not_found_deployment_paused_reason_error_object",
            "BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject",
        ),
        "workspace_archived_error": (
            ".beta_managed_agents_workspace_archived_deployment_paused_reason_error_object",
            "BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject",
        ),
        "organization_disabled_error": (
            ".beta_managed_agents_organization_disabled_deployment_paused_reason_error_object",
            "BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject",
        ),
        "memory_store_archived_error": (
            ".beta_managed_agents_memory_store_archived_deployment_paused_reason_error_object",
            "BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject",
        ),
        "skill_not_found_error": (
            ".beta_managed_agents_skill_not_found_deployment_paused_reason_error_object",
            "BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject",
        ),
        "vault_archived_error": (
            ".beta_managed_agents_vault_archived_deployment_paused_reason_error_object",
            "BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject",
        ),
        "unknown_error": (
            ".beta_managed_agents_unknown_deployment_paused_reason_error_object",
            "BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject",
        ),
        "self_hosted_resources_unsupported_error": (
            ".beta_managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object",
            "BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject",
        ),
        "mcp_egress_blocked_error": (
            ".beta_managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object",
            "BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject",
        ),
    },
)

BetaManagedAgentsDeploymentPausedReasonErrorObject: TypeAlias = "BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject | BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject | BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject | BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject | BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject | BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject | BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject | BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject | BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject | BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject | BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject | BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject | BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject | BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject"
