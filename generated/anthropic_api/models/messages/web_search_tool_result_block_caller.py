# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type WebSearchToolResultBlockCaller.

The type ``WebSearchToolResultBlockCaller`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .direct_caller import DirectCaller
    from .server_tool_caller import ServerToolCaller
    from .server_tool_caller20260120 import ServerToolCaller20260120

__all__ = ["CODEC", "WebSearchToolResultBlockCaller"]

CODEC = Variants(
    "type",
    __package__,
    {
        "direct": (".direct_caller", "DirectCaller"),
        "code_execution_20250825": (".server_tool_caller", "ServerToolCaller"),
        "code_execution_20260120": (".server_tool_caller20260120", "ServerToolCaller20260120"),
    },
)

WebSearchToolResultBlockCaller: TypeAlias = "DirectCaller | ServerToolCaller | ServerToolCaller20260120"
