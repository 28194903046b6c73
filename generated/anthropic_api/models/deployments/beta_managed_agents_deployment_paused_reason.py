# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsDeploymentPausedReason.

The type ``BetaManagedAgentsDeploymentPausedReason`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_error_deployment_paused_reason import BetaManagedAgentsErrorDeploymentPausedReason
    from .beta_managed_agents_manual_deployment_paused_reason import BetaManagedAgentsManualDeploymentPausedReason

__all__ = ["CODEC", "BetaManagedAgentsDeploymentPausedReason"]

CODEC = Variants(
    "type",
    __package__,
    {
        "manual": (
            ".beta_managed_agents_manual_deployment_paused_reason",
            "BetaManagedAgentsManualDeploymentPausedReason",
        ),
        "error": (
            ".beta_managed_agents_error_deployment_paused_reason",
            "BetaManagedAgentsErrorDeploymentPausedReason",
        ),
    },
)

BetaManagedAgentsDeploymentPausedReason: TypeAlias = (
    "BetaManagedAgentsManualDeploymentPausedReason | BetaManagedAgentsErrorDeploymentPausedReason"
)
