# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaContentBlock.

A piece of the content of an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_advisor_tool_result_block import BetaAdvisorToolResultBlock
    from .beta_bash_code_execution_tool_result_block import BetaBashCodeExecutionToolResultBlock
    from .beta_compaction_block import BetaCompactionBlock
    from .beta_fallback_block import BetaFallbackBlock
    from .beta_mcp_tool_listing_block import BetaMCPToolListingBlock
    from .beta_mcp_tool_result_block import BetaMCPToolResultBlock
    from .beta_mcp_tool_use_block import BetaMCPToolUseBlock
    from .beta_server_tool_use_block import BetaServerToolUseBlock
    from .beta_text_block import BetaTextBlock
    from .beta_text_editor_code_execution_tool_result_block import BetaTextEditorCodeExecutionToolResultBlock
    from .beta_tool_search_tool_result_block import BetaToolSearchToolResultBlock
    from .beta_web_fetch_tool_result_block import BetaWebFetchToolResultBlock
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock
    from .container_upload_block import ContainerUploadBlock
    from .redacted_thinking_block import RedactedThinkingBlock
    from .thinking_block import ThinkingBlock
    from .tool_use_block import ToolUseBlock
    from .web_search_tool_result_block import WebSearchToolResultBlock

__all__ = ["CODEC", "BetaContentBlock"]

CODEC = Variants(
    "type",
    __package__,
    {
        "text": (".beta_text_block", "BetaTextBlock"),
        "thinking": (".thinking_block", "ThinkingBlock"),
        "redacted_thinking": (".redacted_thinking_block", "RedactedThinkingBlock"),
        "tool_use": (".tool_use_block", "ToolUseBlock"),
        "server_tool_use": (".beta_server_tool_use_block", "BetaServerToolUseBlock"),
        "web_search_tool_result": (".web_search_tool_result_block", "WebSearchToolResultBlock"),
        "web_fetch_tool_result": (".beta_web_fetch_tool_result_block", "BetaWebFetchToolResultBlock"),
        "advisor_tool_result": (".beta_advisor_tool_result_block", "BetaAdvisorToolResultBlock"),
        "code_execution_tool_result": (".code_execution_tool_result_block", "CodeExecutionToolResultBlock"),
        "bash_code_execution_tool_result": (
            ".beta_bash_code_execution_tool_result_block",
            "BetaBashCodeExecutionToolResultBlock",
        ),
        "text_editor_code_execution_tool_result": (
            ".beta_text_editor_code_execution_tool_result_block",
            "BetaTextEditorCodeExecutionToolResultBlock",
        ),
        "tool_search_tool_result": (".beta_tool_search_tool_result_block", "BetaToolSearchToolResultBlock"),
        "mcp_tool_use": (".beta_mcp_tool_use_block", "BetaMCPToolUseBlock"),
        "mcp_tool_result": (".beta_mcp_tool_result_block", "BetaMCPToolResultBlock"),
        "container_upload": (".container_upload_block", "ContainerUploadBlock"),
        "compaction": (".beta_compaction_block", "BetaCompactionBlock"),
        "fallback": (".beta_fallback_block", "BetaFallbackBlock"),
        "mcp_tool_listing": (".beta_mcp_tool_listing_block", "BetaMCPToolListingBlock"),
    },
)

BetaContentBlock: TypeAlias = "BetaTextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | BetaServerToolUseBlock | WebSearchToolResultBlock | BetaWebFetchToolResultBlock | BetaAdvisorToolResultBlock | CodeExecutionToolResultBlock | BetaBashCodeExecutionToolResultBlock | BetaTextEditorCodeExecutionToolResultBlock | BetaToolSearchToolResultBlock | BetaMCPToolUseBlock | BetaMCPToolResultBlock | ContainerUploadBlock | BetaCompactionBlock | BetaFallbackBlock | BetaMCPToolListingBlock"
