# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaResponseToolAdditionBlockTool.

The type ``BetaResponseToolAdditionBlockTool`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_response_tool_change_mcp_tool_reference import BetaResponseToolChangeMCPToolReference
    from .beta_response_tool_change_mcp_toolset_reference import BetaResponseToolChangeMCPToolsetReference
    from .beta_response_tool_change_tool_reference import BetaResponseToolChangeToolReference
    from .beta_tool_change_tool_definition import BetaToolChangeToolDefinition

__all__ = ["CODEC", "BetaResponseToolAdditionBlockTool"]

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
        "tool_definition": (".beta_tool_change_tool_definition", "BetaToolChangeToolDefinition"),
    },
)

BetaResponseToolAdditionBlockTool: TypeAlias = "BetaResponseToolChangeToolReference | BetaResponseToolChangeMCPToolReference | BetaResponseToolChangeMCPToolsetReference | BetaToolChangeToolDefinition"
