# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsAgentAutoEvaluatedPermission.

The type ``BetaManagedAgentsAgentAutoEvaluatedPermission`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_agent_auto_evaluated_permission_allow import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionAllow,
    )
    from .beta_managed_agents_agent_auto_evaluated_permission_ask import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionAsk,
    )
    from .beta_managed_agents_agent_auto_evaluated_permission_deny import (
        BetaManagedAgentsAgentAutoEvaluatedPermissionDeny,
    )

__all__ = ["CODEC", "BetaManagedAgentsAgentAutoEvaluatedPermission"]

CODEC = Variants(
    "type",
    __package__,
    {
        "allow": (
            ".beta_managed_agents_agent_auto_evaluated_permission_allow",
            "BetaManagedAgentsAgentAutoEvaluatedPermissionAllow",
        ),
        "ask": (
            ".beta_managed_agents_agent_auto_evaluated_permission_ask",
            "BetaManagedAgentsAgentAutoEvaluatedPermissionAsk",
        ),
        "deny": (
            ".beta_managed_agents_agent_auto_evaluated_permission_deny",
            "BetaManagedAgentsAgentAutoEvaluatedPermissionDeny",
        ),
    },
)

BetaManagedAgentsAgentAutoEvaluatedPermission: TypeAlias = "BetaManagedAgentsAgentAutoEvaluatedPermissionAllow | BetaManagedAgentsAgentAutoEvaluatedPermissionAsk | BetaManagedAgentsAgentAutoEvaluatedPermissionDeny"
