# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaResponseToolRemovalBlockTool.

The type ``BetaResponseToolRemovalBlockTool`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_response_tool_change_mcp_tool_reference import BetaResponseToolChangeMCPToolReference
    from .beta_response_tool_change_mcp_toolset_reference import BetaResponseToolChangeMCPToolsetReference
    from .beta_response_tool_change_tool_reference import BetaResponseToolChangeToolReference

__all__ = ["CODEC", "BetaResponseToolRemovalBlockTool"]

CODEC = Variants(
    "type",
    __package__,
    {
        "tool_reference": (".beta_response_tool_change_tool_reference", "BetaResponseToolChangeToolReference"),
        "mcp_tool_reference": (
            ".beta_response_tool_change_mcp_tool_reference",
            "BetaResponseToolChangeMCPToolReference",
        ),
        "mcp_toolset_reference": (
            ".beta_response_tool_change_mcp_toolset_reference",
            "BetaResponseToolChangeMCPToolsetReference",
        ),
    },
)

BetaResponseToolRemovalBlockTool: TypeAlias = "BetaResponseToolChangeToolReference | BetaResponseToolChangeMCPToolReference | BetaResponseToolChangeMCPToolsetReference"
