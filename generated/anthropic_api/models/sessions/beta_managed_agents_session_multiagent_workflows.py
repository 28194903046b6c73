# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionMultiagentWorkflows.

The type ``BetaManagedAgentsSessionMultiagentWorkflows`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_multiagent_workflows_disabled import BetaManagedAgentsMultiagentWorkflowsDisabled
    from .beta_managed_agents_session_multiagent_workflows_enabled import (
        BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
    )

__all__ = ["CODEC", "BetaManagedAgentsSessionMultiagentWorkflows"]

CODEC = Variants(
    "type",
    __package__,
    {
        "enabled": (
            ".beta_managed_agents_session_multiagent_workflows_enabled",
            "BetaManagedAgentsSessionMultiagentWorkflowsEnabled",
        ),
        "disabled": (
            "..shared.beta_managed_agents_multiagent_workflows_disabled",
            "BetaManagedAgentsMultiagentWorkflowsDisabled",
        ),
    },
)

BetaManagedAgentsSessionMultiagentWorkflows: TypeAlias = (
    "BetaManagedAgentsSessionMultiagentWorkflowsEnabled | BetaManagedAgentsMultiagentWorkflowsDisabled"
)
