# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsCredentialAuth.

The type ``BetaManagedAgentsCredentialAuth`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_environment_variable_auth_response import BetaManagedAgentsEnvironmentVariableAuthResponse
    from .beta_managed_agents_mcpo_auth_auth_response import BetaManagedAgentsMCPOAuthAuthResponse
    from .beta_managed_agents_static_bearer_auth_response import BetaManagedAgentsStaticBearerAuthResponse

__all__ = ["CODEC", "BetaManagedAgentsCredentialAuth"]

CODEC = Variants(
    "type",
    __package__,
    {
        "mcp_oauth": (".beta_managed_agents_mcpo_auth_auth_response", "BetaManagedAgentsMCPOAuthAuthResponse"),
        "static_bearer": (
            ".beta_managed_agents_static_bearer_auth_response",
            "BetaManagedAgentsStaticBearerAuthResponse",
        ),
        "environment_variable": (
            ".beta_managed_agents_environment_variable_auth_response",
            "BetaManagedAgentsEnvironmentVariableAuthResponse",
        ),
    },
)

BetaManagedAgentsCredentialAuth: TypeAlias = "BetaManagedAgentsMCPOAuthAuthResponse | BetaManagedAgentsStaticBearerAuthResponse | BetaManagedAgentsEnvironmentVariableAuthResponse"
