# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaBashCodeExecutionToolResultBlockContent.

The type ``BetaBashCodeExecutionToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .bash_code_execution_result_block import BashCodeExecutionResultBlock
    from .beta_bash_code_execution_tool_result_error_object import BetaBashCodeExecutionToolResultErrorObject

__all__ = ["CODEC", "BetaBashCodeExecutionToolResultBlockContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "bash_code_execution_tool_result_error": (
            ".beta_bash_code_execution_tool_result_error_object",
            "BetaBashCodeExecutionToolResultErrorObject",
        ),
        "bash_code_execution_result": (".bash_code_execution_result_block", "BashCodeExecutionResultBlock"),
    },
)

BetaBashCodeExecutionToolResultBlockContent: TypeAlias = (
    "BetaBashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlock"
)
