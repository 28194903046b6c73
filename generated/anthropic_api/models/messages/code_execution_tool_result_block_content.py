# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type CodeExecutionToolResultBlockContent.

The type ``CodeExecutionToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .code_execution_result_block import CodeExecutionResultBlock
    from .code_execution_tool_result_error_object import CodeExecutionToolResultErrorObject
    from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock

__all__ = ["CODEC", "CodeExecutionToolResultBlockContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "code_execution_tool_result_error": (
            ".code_execution_tool_result_error_object",
            "CodeExecutionToolResultErrorObject",
        ),
        "code_execution_result": (".code_execution_result_block", "CodeExecutionResultBlock"),
        "encrypted_code_execution_result": (
            ".encrypted_code_execution_result_block",
            "EncryptedCodeExecutionResultBlock",
        ),
    },
)

CodeExecutionToolResultBlockContent: TypeAlias = (
    "CodeExecutionToolResultErrorObject | CodeExecutionResultBlock | EncryptedCodeExecutionResultBlock"
)
