# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type WebSearchToolResultBlockContent.

The type ``WebSearchToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Choice, Lazy, seq

if TYPE_CHECKING:
    from .web_search_result_block import WebSearchResultBlock
    from .web_search_tool_result_error_object import WebSearchToolResultErrorObject

__all__ = ["CODEC", "WebSearchToolResultBlockContent"]

CODEC = Choice(
    array=seq(Lazy(__package__, ".web_search_result_block", "WebSearchResultBlock")),
    objects=(
        (
            frozenset(["error_code", "type"]),
            frozenset(["error_code", "type"]),
            Lazy(__package__, ".web_search_tool_result_error_object", "WebSearchToolResultErrorObject"),
        ),
    ),
)

WebSearchToolResultBlockContent: TypeAlias = "WebSearchToolResultErrorObject | list[WebSearchResultBlock]"
