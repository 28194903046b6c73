# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsAgentToolEvaluation.

The type ``BetaManagedAgentsAgentToolEvaluation`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_agent_tool_evaluation_always_allow import BetaManagedAgentsAgentToolEvaluationAlwaysAllow
    from .beta_managed_agents_agent_tool_evaluation_always_ask import BetaManagedAgentsAgentToolEvaluationAlwaysAsk
    from .beta_managed_agents_agent_tool_evaluation_auto import BetaManagedAgentsAgentToolEvaluationAuto

__all__ = ["CODEC", "BetaManagedAgentsAgentToolEvaluation"]

CODEC = Variants(
    "type",
    __package__,
    {
        "always_allow": (
            ".beta_managed_agents_agent_tool_evaluation_always_allow",
            "BetaManagedAgentsAgentToolEvaluationAlwaysAllow",
        ),
        "always_ask": (
            ".beta_managed_agents_agent_tool_evaluation_always_ask",
            "BetaManagedAgentsAgentToolEvaluationAlwaysAsk",
        ),
        "auto": (".beta_managed_agents_agent_tool_evaluation_auto", "BetaManagedAgentsAgentToolEvaluationAuto"),
    },
)

BetaManagedAgentsAgentToolEvaluation: TypeAlias = "BetaManagedAgentsAgentToolEvaluationAlwaysAllow | BetaManagedAgentsAgentToolEvaluationAlwaysAsk | BetaManagedAgentsAgentToolEvaluationAuto"
