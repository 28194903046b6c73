# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsEnvironmentVariableAuthResponseNetworking.

The type ``BetaManagedAgentsEnvironmentVariableAuthResponseNetworking`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_limited_credential_networking_response import (
        BetaManagedAgentsLimitedCredentialNetworkingResponse,
    )
    from .beta_managed_agents_unrestricted_credential_networking_response import (
        BetaManagedAgentsUnrestrictedCredentialNetworkingResponse,
    )

__all__ = ["CODEC", "BetaManagedAgentsEnvironmentVariableAuthResponseNetworking"]

CODEC = Variants(
    "type",
    __package__,
    {
        "unrestricted": (
            ".beta_managed_agents_unrestricted_credential_networking_response",
            "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse",
        ),
        "limited": (
            ".beta_managed_agents_limited_credential_networking_response",
            "BetaManagedAgentsLimitedCredentialNetworkingResponse",
        ),
    },
)

BetaManagedAgentsEnvironmentVariableAuthResponseNetworking: TypeAlias = (
    "BetaManagedAgentsUnrestrictedCredentialNetworkingResponse | BetaManagedAgentsLimitedCredentialNetworkingResponse"
)
