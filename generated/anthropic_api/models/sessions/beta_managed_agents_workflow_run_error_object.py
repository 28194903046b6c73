# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsWorkflowRunErrorObject.

The type ``BetaManagedAgentsWorkflowRunErrorObject`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_max_workflow_runs_workflow_run_error_object import (
        BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
    )
    from .beta_managed_agents_program_workflow_run_error_object import BetaManagedAgentsProgramWorkflowRunErrorObject
    from .beta_managed_agents_thread_limit_workflow_run_error_object import (
        BetaManagedAgentsThreadLimitWorkflowRunErrorObject,
    )
    from .beta_managed_agents_timeout_workflow_run_error_object import BetaManagedAgentsTimeoutWorkflowRunErrorObject
    from .beta_managed_agents_unknown_workflow_run_error_object import BetaManagedAgentsUnknownWorkflowRunErrorObject

__all__ = ["CODEC", "BetaManagedAgentsWorkflowRunErrorObject"]

CODEC = Variants(
    "type",
    __package__,
    {
        "timeout_error": (
            ".beta_managed_agents_timeout_workflow_run_error_object",
            "BetaManagedAgentsTimeoutWorkflowRunErrorObject",
        ),
        "program_error": (
            ".beta_managed_agents_program_workflow_run_error_object",
            "BetaManagedAgentsProgramWorkflowRunErrorObject",
        ),
        "unknown_error": (
            ".beta_managed_agents_unknown_workflow_run_error_object",
            "BetaManagedAgentsUnknownWorkflowRunErrorObject",
        ),
        "thread_limit_error": (
            ".beta_managed_agents_thread_limit_workflow_run_error_object",
            "BetaManagedAgentsThreadLimitWorkflowRunErrorObject",
        ),
        "max_workflow_runs_error": (
            ".beta_managed_agents_max_workflow_runs_workflow_run_error_object",
            "BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject",
        ),
    },
)

BetaManagedAgentsWorkflowRunErrorObject: TypeAlias = "BetaManagedAgentsTimeoutWorkflowRunErrorObject | BetaManagedAgentsProgramWorkflowRunErrorObject | BetaManagedAgentsUnknownWorkflowRunErrorObject | BetaManagedAgentsThreadLimitWorkflowRunErrorObject | BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject"
