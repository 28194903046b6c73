# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionMultiagentSubagents.

The type ``BetaManagedAgentsSessionMultiagentSubagents`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_multiagent_subagents_disabled import BetaManagedAgentsMultiagentSubagentsDisabled
    from .beta_managed_agents_session_multiagent_subagents_enabled import (
        BetaManagedAgentsSessionMultiagentSubagentsEnabled,
    )

__all__ = ["CODEC", "BetaManagedAgentsSessionMultiagentSubagents"]

CODEC = Variants(
    "type",
    __package__,
    {
        "enabled": (
            ".beta_managed_agents_session_multiagent_subagents_enabled",
            "BetaManagedAgentsSessionMultiagentSubagentsEnabled",
        ),
        "disabled": (
            "..shared.beta_managed_agents_multiagent_subagents_disabled",
            "BetaManagedAgentsMultiagentSubagentsDisabled",
        ),
    },
)

BetaManagedAgentsSessionMultiagentSubagents: TypeAlias = (
    "BetaManagedAgentsSessionMultiagentSubagentsEnabled | BetaManagedAgentsMultiagentSubagentsDisabled"
)
