# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsSessionThreadAgentTool.

The type ``BetaManagedAgentsSessionThreadAgentTool`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_agent_toolset20260401 import BetaManagedAgentsAgentToolset20260401
    from ..shared.beta_managed_agents_custom_tool import BetaManagedAgentsCustomTool
    from ..shared.beta_managed_agents_mcp_toolset import BetaManagedAgentsMCPToolset

__all__ = ["CODEC", "BetaManagedAgentsSessionThreadAgentTool"]

CODEC = Variants(
    "type",
    __package__,
    {
        "agent_toolset_20260401": (
            "..shared.beta_managed_agents_agent_toolset20260401",
            "BetaManagedAgentsAgentToolset20260401",
        ),
        "mcp_toolset": ("..shared.beta_managed_agents_mcp_toolset", "BetaManagedAgentsMCPToolset"),
        "custom": ("..shared.beta_managed_agents_custom_tool", "BetaManagedAgentsCustomTool"),
    },
)

BetaManagedAgentsSessionThreadAgentTool: TypeAlias = (
    "BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomTool"
)
