# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsDeploymentRunError.

The type ``BetaManagedAgentsDeploymentRunError`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_agent_archived_run_error_object import BetaManagedAgentsAgentArchivedRunErrorObject
    from .beta_managed_agents_environment_archived_run_error_object import (
        BetaManagedAgentsEnvironmentArchivedRunErrorObject,
    )
    from .beta_managed_agents_environment_not_found_run_error_object import (
        BetaManagedAgentsEnvironmentNotFoundRunErrorObject,
    )
    from .beta_managed_agents_file_not_found_run_error_object import BetaManagedAgentsFileNotFoundRunErrorObject
    from .beta_managed_agents_mcp_egress_blocked_run_error_object import BetaManagedAgentsMCPEgressBlockedRunErrorObject
    from .beta_managed_agents_memory_store_archived_run_error_object import (
        BetaManagedAgentsMemoryStoreArchivedRunErrorObject,
    )
    from .beta_managed_agents_organization_disabled_run_error_object import (
        BetaManagedAgentsOrganizationDisabledRunErrorObject,
    )
    from .beta_managed_agents_self_hosted_resources_unsupported_run_error_object import (
        BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject,
    )
    from .beta_managed_agents_session_creation_rejected_run_error_object import (
        BetaManagedAgentsSessionCreationRejectedRunErrorObject,
    )
    from .beta_managed_agents_session_rate_limited_run_error_object import (
        BetaManagedAgentsSessionRateLimitedRunErrorObject,
    )
    from .beta_managed_agents_session_resource_not_found_run_error_object import (
        BetaManagedAgentsSessionResourceNotFoundRunErrorObject,
    )
    from .beta_managed_agents_skill_not_found_run_error_object import BetaManagedAgentsSkillNotFoundRunErrorObject
    from .beta_managed_agents_unknown_run_error_object import BetaManagedAgentsUnknownRunErrorObject
    from .beta_managed_agents_vault_archived_run_error_object import BetaManagedAgentsVaultArchivedRunErrorObject
    from .beta_managed_agents_vault_not_found_run_error_object import BetaManagedAgentsVaultNotFoundRunErrorObject
    from .beta_managed_agents_workspace_archived_run_error_object import (
        BetaManagedAgentsWorkspaceArchivedRunErrorObject,
    )

__all__ = ["CODEC", "BetaManagedAgentsDeploymentRunError"]

CODEC = Variants(
    "type",
    __package__,
    {
        "environment_archived_error": (
            ".beta_managed_agents_environment_archived_run_error_object",
            "BetaManagedAgentsEnvironmentArchivedRunErrorObject",
        ),
        "agent_archived_error": (
            ".beta_managed_agents_agent_archived_run_error_object",
            "BetaManagedAgentsAgentArchivedRunErrorObject",
        ),
        "environment_not_found_error": (
            ".beta_managed_agents_environment_not_found_run_error_object",
            "BetaManagedAgentsEnvironmentNotFoundRunErrorObject",
        ),
        "vault_not_found_error": (
            ".beta_managed_agents_vault_not_found_run_error_object",
            "BetaManagedAgentsVaultNotFoundRunErrorObject",
        ),
        "vault_archived_error": (
            ".beta_managed_agents_vault_archived_run_error_object",
            "BetaManagedAgentsVaultArchivedRunErrorObject",
        ),
        "file_not_found_error": (
            ".beta_managed_agents_file_not_found_run_error_object",
            "BetaManagedAgentsFileNotFoundRunErrorObject",
        ),
        "memory_store_archived_error": (
            ".beta_managed_agents_memory_store_archived_run_error_object",
            "BetaManagedAgentsMemoryStoreArchivedRunErrorObject",
        ),
        "skill_not_found_error": (
            ".beta_managed_agents_skill_not_found_run_error_object",
            "BetaManagedAgentsSkillNotFoundRunErrorObject",
        ),
        "session_resource_not_found_error": (
            ".beta_managed_agents_session_resource_not_found_run_error_object",
            "BetaManagedAgentsSessionResourceNotFoundRunErrorObject",
        ),
        "workspace_archived_error": (
            ".beta_managed_agents_workspace_archived_run_error_object",
            "BetaManagedAgentsWorkspaceArchivedRunErrorObject",
        ),
        "organization_disabled_error": (
            ".beta_managed_agents_organization_disabled_run_error_object",
            "BetaManagedAgentsOrganizationDisabledRunErrorObject",
        ),
        "session_rate_limited_error": (
            ".beta_managed_agents_session_rate_limited_run_error_object",
            "BetaManagedAgentsSessionRateLimitedRunErrorObject",
        ),
        "session_creation_rejected_error": (
            ".beta_managed_agents_session_creation_rejected_run_error_object",
            "BetaManagedAgentsSessionCreationRejectedRunErrorObject",
        ),
        "unknown_error": (".beta_managed_agents_unknown_run_error_object", "BetaManagedAgentsUnknownRunErrorObject"),
        "self_hosted_resources_unsupported_error": (
            ".beta_managed_agents_self_hosted_resources_unsupported_run_error_object",
            "BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject",
        ),
        "mcp_egress_blocked_error": (
            ".beta_managed_agents_mcp_egress_blocked_run_error_object",
            "BetaManagedAgentsMCPEgressBlockedRunErrorObject",
        ),
    },
)

BetaManagedAgentsDeploymentRunError: TypeAlias = "BetaManagedAgentsEnvironmentArchivedRunErrorObject | BetaManagedAgentsAgentArchivedRunErrorObject | BetaManagedAgentsEnvironmentNotFoundRunErrorObject | BetaManagedAgentsVaultNotFoundRunErrorObject | BetaManagedAgentsVaultArchivedRunErrorObject | BetaManagedAgentsFileNotFoundRunErrorObject | BetaManagedAgentsMemoryStoreArchivedRunErrorObject | BetaManagedAgentsSkillNotFoundRunErrorObject | BetaManagedAgentsSessionResourceNotFoundRunErrorObject | BetaManagedAgentsWorkspaceArchivedRunErrorObject | BetaManagedAgentsOrganizationDisabledRunErrorObject | BetaManagedAgentsSessionRateLimitedRunErrorObject | BetaManagedAgentsSessionCreationRejectedRunErrorObject | BetaManagedAgentsUnknownRunErrorObject | BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject | BetaManagedAgentsMCPEgressBlockedRunErrorObject"
