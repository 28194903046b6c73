# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaTextEditorCodeExecutionToolResultBlockContent.

The type ``BetaTextEditorCodeExecutionToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_text_editor_code_execution_tool_result_error_object import (
        BetaTextEditorCodeExecutionToolResultErrorObject,
    )
    from .text_editor_code_execution_create_result_block import TextEditorCodeExecutionCreateResultBlock
    from .text_editor_code_execution_str_replace_result_block import TextEditorCodeExecutionStrReplaceResultBlock
    from .text_editor_code_execution_view_result_block import TextEditorCodeExecutionViewResultBlock

__all__ = ["CODEC", "BetaTextEditorCodeExecutionToolResultBlockContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "text_editor_code_execution_tool_result_error": (
            ".beta_text_editor_code_execution_tool_result_error_object",
            "BetaTextEditorCodeExecutionToolResultErrorObject",
        ),
        "text_editor_code_execution_view_result": (
            ".text_editor_code_execution_view_result_block",
            "TextEditorCodeExecutionViewResultBlock",
        ),
        "text_editor_code_execution_create_result": (
            ".text_editor_code_execution_create_result_block",
            "TextEditorCodeExecutionCreateResultBlock",
        ),
        "text_editor_code_execution_str_replace_result": (
            ".text_editor_code_execution_str_replace_result_block",
            "TextEditorCodeExecutionStrReplaceResultBlock",
        ),
    },
)

BetaTextEditorCodeExecutionToolResultBlockContent: TypeAlias = "BetaTextEditorCodeExecutionToolResultErrorObject | TextEditorCodeExecutionViewResultBlock | TextEditorCodeExecutionCreateResultBlock | TextEditorCodeExecutionStrReplaceResultBlock"
