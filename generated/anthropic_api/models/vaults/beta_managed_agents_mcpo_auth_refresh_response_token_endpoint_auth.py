# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth.

The type ``BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_token_endpoint_auth_basic_response import BetaManagedAgentsTokenEndpointAuthBasicResponse
    from .beta_managed_agents_token_endpoint_auth_none_response import BetaManagedAgentsTokenEndpointAuthNoneResponse
    from .beta_managed_agents_token_endpoint_auth_post_response import BetaManagedAgentsTokenEndpointAuthPostResponse

__all__ = ["CODEC", "BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth"]

CODEC = Variants(
    "type",
    __package__,
    {
        "none": (
            ".beta_managed_agents_token_endpoint_auth_none_response",
            "BetaManagedAgentsTokenEndpointAuthNoneResponse",
        ),
        "client_secret_basic": (
            ".beta_managed_agents_token_endpoint_auth_basic_response",
            "BetaManagedAgentsTokenEndpointAuthBasicResponse",
        ),
        "client_secret_post": (
            ".beta_managed_agents_token_endpoint_auth_post_response",
            "BetaManagedAgentsTokenEndpointAuthPostResponse",
        ),
    },
)

BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth: TypeAlias = "BetaManagedAgentsTokenEndpointAuthNoneResponse | BetaManagedAgentsTokenEndpointAuthBasicResponse | BetaManagedAgentsTokenEndpointAuthPostResponse"
