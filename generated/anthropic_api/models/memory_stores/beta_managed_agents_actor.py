# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsActor.

The type ``BetaManagedAgentsActor`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_api_actor import BetaManagedAgentsAPIActor
    from .beta_managed_agents_service_account_actor import BetaManagedAgentsServiceAccountActor
    from .beta_managed_agents_session_actor import BetaManagedAgentsSessionActor
    from .beta_managed_agents_user_actor import BetaManagedAgentsUserActor

__all__ = ["CODEC", "BetaManagedAgentsActor"]

CODEC = Variants(
    "type",
    __package__,
    {
        "session_actor": (".beta_managed_agents_session_actor", "BetaManagedAgentsSessionActor"),
        "api_actor": (".beta_managed_agents_api_actor", "BetaManagedAgentsAPIActor"),
        "user_actor": (".beta_managed_agents_user_actor", "BetaManagedAgentsUserActor"),
        "service_account_actor": (".beta_managed_agents_service_account_actor", "BetaManagedAgentsServiceAccountActor"),
    },
)

BetaManagedAgentsActor: TypeAlias = "BetaManagedAgentsSessionActor | BetaManagedAgentsAPIActor | BetaManagedAgentsUserActor | BetaManagedAgentsServiceAccountActor"
