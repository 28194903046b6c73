# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ToolSearchToolResultErrorCode.

The type ``ToolSearchToolResultErrorCode`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ToolSearchToolResultErrorCode"]

ToolSearchToolResultErrorCode: TypeAlias = (
    'Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str'
)
