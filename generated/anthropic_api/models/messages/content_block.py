# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ContentBlock.

A piece of the content of an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock
    from .container_upload_block import ContainerUploadBlock
    from .redacted_thinking_block import RedactedThinkingBlock
    from .server_tool_use_block import ServerToolUseBlock
    from .text_block import TextBlock
    from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
    from .thinking_block import ThinkingBlock
    from .tool_search_tool_result_block import ToolSearchToolResultBlock
    from .tool_use_block import ToolUseBlock
    from .web_fetch_tool_result_block import WebFetchToolResultBlock
    from .web_search_tool_result_block import WebSearchToolResultBlock

__all__ = ["CODEC", "ContentBlock"]

CODEC = Variants(
    "type",
    __package__,
    {
        "text": (".text_block", "TextBlock"),
        "thinking": (".thinking_block", "ThinkingBlock"),
        "redacted_thinking": (".redacted_thinking_block", "RedactedThinkingBlock"),
        "tool_use": (".tool_use_block", "ToolUseBlock"),
        "server_tool_use": (".server_tool_use_block", "ServerToolUseBlock"),
        "web_search_tool_result": (".web_search_tool_result_block", "WebSearchToolResultBlock"),
        "web_fetch_tool_result": (".web_fetch_tool_result_block", "WebFetchToolResultBlock"),
        "code_execution_tool_result": (".code_execution_tool_result_block", "CodeExecutionToolResultBlock"),
        "bash_code_execution_tool_result": (
            ".bash_code_execution_tool_result_block",
            "BashCodeExecutionToolResultBlock",
        ),
        "text_editor_code_execution_tool_result": (
            ".text_editor_code_execution_tool_result_block",
            "TextEditorCodeExecutionToolResultBlock",
        ),
        "tool_search_tool_result": (".tool_search_tool_result_block", "ToolSearchToolResultBlock"),
        "container_upload": (".container_upload_block", "ContainerUploadBlock"),
    },
)

ContentBlock: TypeAlias = "TextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | ServerToolUseBlock | WebSearchToolResultBlock | WebFetchToolResultBlock | CodeExecutionToolResultBlock | BashCodeExecutionToolResultBlock | TextEditorCodeExecutionToolResultBlock | ToolSearchToolResultBlock | ContainerUploadBlock"
