# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaAdvisorToolResultBlockContent.

The type ``BetaAdvisorToolResultBlockContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_advisor_redacted_result_block import BetaAdvisorRedactedResultBlock
    from .beta_advisor_result_block import BetaAdvisorResultBlock
    from .beta_advisor_tool_result_error_object import BetaAdvisorToolResultErrorObject

__all__ = ["CODEC", "BetaAdvisorToolResultBlockContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "advisor_tool_result_error": (".beta_advisor_tool_result_error_object", "BetaAdvisorToolResultErrorObject"),
        "advisor_result": (".beta_advisor_result_block", "BetaAdvisorResultBlock"),
        "advisor_redacted_result": (".beta_advisor_redacted_result_block", "BetaAdvisorRedactedResultBlock"),
    },
)

BetaAdvisorToolResultBlockContent: TypeAlias = (
    "BetaAdvisorToolResultErrorObject | BetaAdvisorResultBlock | BetaAdvisorRedactedResultBlock"
)
