# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionErrorEventError.

The type ``BetaManagedAgentsSessionErrorEventError`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_billing_error_object import BetaManagedAgentsBillingErrorObject
    from .beta_managed_agents_compaction_limit_reached_error_object import (
        BetaManagedAgentsCompactionLimitReachedErrorObject,
    )
    from .beta_managed_agents_credential_host_unreachable_error_object import (
        BetaManagedAgentsCredentialHostUnreachableErrorObject,
    )
    from .beta_managed_agents_mcp_authentication_failed_error_object import (
        BetaManagedAgentsMCPAuthenticationFailedErrorObject,
    )
    from .beta_managed_agents_mcp_connection_failed_error_object import BetaManagedAgentsMCPConnectionFailedErrorObject
    from .beta_managed_agents_model_overloaded_error_object import BetaManagedAgentsModelOverloadedErrorObject
    from .beta_managed_agents_model_rate_limited_error_object import BetaManagedAgentsModelRateLimitedErrorObject
    from .beta_managed_agents_model_request_failed_error_object import BetaManagedAgentsModelRequestFailedErrorObject
    from .beta_managed_agents_repository_authentication_error_object import (
        BetaManagedAgentsRepositoryAuthenticationErrorObject,
    )
    from .beta_managed_agents_repository_checkout_error_object import BetaManagedAgentsRepositoryCheckoutErrorObject
    from .beta_managed_agents_repository_clone_error_object import BetaManagedAgentsRepositoryCloneErrorObject
    from .beta_managed_agents_repository_forbidden_error_object import BetaManagedAgentsRepositoryForbiddenErrorObject
    from .beta_managed_agents_repository_not_found_error_object import BetaManagedAgentsRepositoryNotFoundErrorObject
    from .beta_managed_agents_tool_use_limit_reached_error_object import BetaManagedAgentsToolUseLimitReachedErrorObject
    from .beta_managed_agents_unknown_error_object import BetaManagedAgentsUnknownErrorObject

__all__ = ["CODEC", "BetaManagedAgentsSessionErrorEventError"]

CODEC = Variants(
    "type",
    __package__,
    {
        "unknown_error": (".beta_managed_agents_unknown_error_object", "BetaManagedAgentsUnknownErrorObject"),
        "model_overloaded_error": (
            ".beta_managed_agents_model_overloaded_error_object",
            "BetaManagedAgentsModelOverloadedErrorObject",
        ),
        "model_rate_limited_error": (
            ".beta_managed_agents_model_rate_limited_error_object",
            "BetaManagedAgentsModelRateLimitedErrorObject",
        ),
        "model_request_failed_error": (
            ".beta_managed_agents_model_request_failed_error_object",
            "BetaManagedAgentsModelRequestFailedErrorObject",
        ),
        "mcp_connection_failed_error": (
            ".beta_managed_agents_mcp_connection_failed_error_object",
            "BetaManagedAgentsMCPConnectionFailedErrorObject",
        ),
        "mcp_authentication_failed_error": (
            ".beta_managed_agents_mcp_authentication_failed_error_object",
            "BetaManagedAgentsMCPAuthenticationFailedErrorObject",
        ),
        "billing_error": (".beta_managed_agents_billing_error_object", "BetaManagedAgentsBillingErrorObject"),
        "credential_host_unreachable_error": (
            ".beta_managed_agents_credential_host_unreachable_error_object",
            "BetaManagedAgentsCredentialHostUnreachableErrorObject",
        ),
        "tool_use_limit_reached_error": (
            ".beta_managed_agents_tool_use_limit_reached_error_object",
            "BetaManagedAgentsToolUseLimitReachedErrorObject",
        ),
        "compaction_limit_reached_error": (
            ".beta_managed_agents_compaction_limit_reached_error_object",
            "BetaManagedAgentsCompactionLimitReachedErrorObject",
        ),
        "repository_authentication_error": (
            ".beta_managed_agents_repository_authentication_error_object",
            "BetaManagedAgentsRepositoryAuthenticationErrorObject",
        ),
        "repository_forbidden_error": (
            ".beta_managed_agents_repository_forbidden_error_object",
            "BetaManagedAgentsRepositoryForbiddenErrorObject",
        ),
        "repository_not_found_error": (
            ".beta_managed_agents_repository_not_found_error_object",
            "BetaManagedAgentsRepositoryNotFoundErrorObject",
        ),
        "repository_checkout_error": (
            ".beta_managed_agents_repository_checkout_error_object",
            "BetaManagedAgentsRepositoryCheckoutErrorObject",
        ),
        "repository_clone_error": (
            ".beta_managed_agents_repository_clone_error_object",
            "BetaManagedAgentsRepositoryCloneErrorObject",
        ),
    },
)

BetaManagedAgentsSessionErrorEventError: TypeAlias = "BetaManagedAgentsUnknownErrorObject | BetaManagedAgentsModelOverloadedErrorObject | BetaManagedAgentsModelRateLimitedErrorObject | BetaManagedAgentsModelRequestFailedErrorObject | BetaManagedAgentsMCPConnectionFailedErrorObject | BetaManagedAgentsMCPAuthenticationFailedErrorObject | BetaManagedAgentsBillingErrorObject | BetaManagedAgentsCredentialHostUnreachableErrorObject | BetaManagedAgentsToolUseLimitReachedErrorObject | BetaManagedAgentsCompactionLimitReachedErrorObject | BetaManagedAgentsRepositoryAuthenticationErrorObject | BetaManagedAgentsRepositoryForbiddenErrorObject | BetaManagedAgentsRepositoryNotFoundErrorObject | BetaManagedAgentsRepositoryCheckoutErrorObject | BetaManagedAgentsRepositoryCloneErrorObject"
