# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaMemoryTool20250818Command.

The type ``BetaMemoryTool20250818Command`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_memory_tool20250818_create_command import BetaMemoryTool20250818CreateCommand
    from .beta_memory_tool20250818_delete_command import BetaMemoryTool20250818DeleteCommand
    from .beta_memory_tool20250818_insert_command import BetaMemoryTool20250818InsertCommand
    from .beta_memory_tool20250818_rename_command import BetaMemoryTool20250818RenameCommand
    from .beta_memory_tool20250818_str_replace_command import BetaMemoryTool20250818StrReplaceCommand
    from .beta_memory_tool20250818_view_command import BetaMemoryTool20250818ViewCommand

__all__ = ["CODEC", "BetaMemoryTool20250818Command"]

CODEC = Variants(
    "command",
    __package__,
    {
        "view": (".beta_memory_tool20250818_view_command", "BetaMemoryTool20250818ViewCommand"),
        "create": (".beta_memory_tool20250818_create_command", "BetaMemoryTool20250818CreateCommand"),
        "str_replace": (".beta_memory_tool20250818_str_replace_command", "BetaMemoryTool20250818StrReplaceCommand"),
        "insert": (".beta_memory_tool20250818_insert_command", "BetaMemoryTool20250818InsertCommand"),
        "delete": (".beta_memory_tool20250818_delete_command", "BetaMemoryTool20250818DeleteCommand"),
        "rename": (".beta_memory_tool20250818_rename_command", "BetaMemoryTool20250818RenameCommand"),
    },
)

BetaMemoryTool20250818Command: TypeAlias = "BetaMemoryTool20250818ViewCommand | BetaMemoryTool20250818CreateCommand | BetaMemoryTool20250818StrReplaceCommand | BetaMemoryTool20250818InsertCommand | BetaMemoryTool20250818DeleteCommand | BetaMemoryTool20250818RenameCommand"
