# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type APIKeyPrincipal.

The type ``APIKeyPrincipal`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .api_key_service_account_actor import APIKeyServiceAccountActor
    from .api_key_user_actor import APIKeyUserActor

__all__ = ["CODEC", "APIKeyPrincipal"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user_actor": (".api_key_user_actor", "APIKeyUserActor"),
        "service_account_actor": (".api_key_service_account_actor", "APIKeyServiceAccountActor"),
    },
)

APIKeyPrincipal: TypeAlias = "APIKeyUserActor | APIKeyServiceAccountActor"
