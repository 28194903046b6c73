# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type WebFetchToolResultBlockContent.

The type ``WebFetchToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .web_fetch_block import WebFetchBlock
    from .web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock

__all__ = ["CODEC", "WebFetchToolResultBlockContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "web_fetch_tool_result_error": (".web_fetch_tool_result_error_block", "WebFetchToolResultErrorBlock"),
        "web_fetch_result": (".web_fetch_block", "WebFetchBlock"),
    },
)

WebFetchToolResultBlockContent: TypeAlias = "WebFetchToolResultErrorBlock | WebFetchBlock"
