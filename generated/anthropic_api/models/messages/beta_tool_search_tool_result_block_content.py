# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaToolSearchToolResultBlockContent.

The type ``BetaToolSearchToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_tool_search_tool_result_error_object import BetaToolSearchToolResultErrorObject
    from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock

__all__ = ["CODEC", "BetaToolSearchToolResultBlockContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "tool_search_tool_result_error": (
            ".beta_tool_search_tool_result_error_object",
            "BetaToolSearchToolResultErrorObject",
        ),
        "tool_search_tool_search_result": (".tool_search_tool_search_result_block", "ToolSearchToolSearchResultBlock"),
    },
)

BetaToolSearchToolResultBlockContent: TypeAlias = (
    "BetaToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock"
)
