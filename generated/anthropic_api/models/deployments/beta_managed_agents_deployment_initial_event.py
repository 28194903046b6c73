# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsDeploymentInitialEvent.

The type ``BetaManagedAgentsDeploymentInitialEvent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_deployment_system_message_event import BetaManagedAgentsDeploymentSystemMessageEvent
    from .beta_managed_agents_deployment_user_define_outcome_event import (
        BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
    )
    from .beta_managed_agents_deployment_user_message_event import BetaManagedAgentsDeploymentUserMessageEvent

__all__ = ["CODEC", "BetaManagedAgentsDeploymentInitialEvent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user.message": (
            ".beta_managed_agents_deployment_user_message_event",
            "BetaManagedAgentsDeploymentUserMessageEvent",
        ),
        "user.define_outcome": (
            ".beta_managed_agents_deployment_user_define_outcome_event",
            "BetaManagedAgentsDeploymentUserDefineOutcomeEvent",
        ),
        "system.message": (
            ".beta_managed_agents_deployment_system_message_event",
            "BetaManagedAgentsDeploymentSystemMessageEvent",
        ),
    },
)

BetaManagedAgentsDeploymentInitialEvent: TypeAlias = "BetaManagedAgentsDeploymentUserMessageEvent | BetaManagedAgentsDeploymentUserDefineOutcomeEvent | BetaManagedAgentsDeploymentSystemMessageEvent"
