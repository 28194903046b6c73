# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsWorkflowRunResult.

The type ``BetaManagedAgentsWorkflowRunResult`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_workflow_run_result_completed import BetaManagedAgentsWorkflowRunResultCompleted
    from .beta_managed_agents_workflow_run_result_error_object import BetaManagedAgentsWorkflowRunResultErrorObject
    from .beta_managed_agents_workflow_run_result_stopped import BetaManagedAgentsWorkflowRunResultStopped

__all__ = ["CODEC", "BetaManagedAgentsWorkflowRunResult"]

CODEC = Variants(
    "type",
    __package__,
    {
        "completed": (
            ".beta_managed_agents_workflow_run_result_completed",
            "BetaManagedAgentsWorkflowRunResultCompleted",
        ),
        "error": (
            ".beta_managed_agents_workflow_run_result_error_object",
            "BetaManagedAgentsWorkflowRunResultErrorObject",
        ),
        "stopped": (".beta_managed_agents_workflow_run_result_stopped", "BetaManagedAgentsWorkflowRunResultStopped"),
    },
)

BetaManagedAgentsWorkflowRunResult: TypeAlias = "BetaManagedAgentsWorkflowRunResultCompleted | BetaManagedAgentsWorkflowRunResultErrorObject | BetaManagedAgentsWorkflowRunResultStopped"
