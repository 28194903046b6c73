# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ToolSearchToolResultBlockContent.

The type ``ToolSearchToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .tool_search_tool_result_error_object import ToolSearchToolResultErrorObject
    from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock

__all__ = ["CODEC", "ToolSearchToolResultBlockContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "tool_search_tool_result_error": (".tool_search_tool_result_error_object", "ToolSearchToolResultErrorObject"),
        "tool_search_tool_search_result": (".tool_search_tool_search_result_block", "ToolSearchToolSearchResultBlock"),
    },
)

ToolSearchToolResultBlockContent: TypeAlias = "ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock"
