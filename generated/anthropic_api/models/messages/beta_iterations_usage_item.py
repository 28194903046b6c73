# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaIterationsUsageItem.

The type ``BetaIterationsUsageItem`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_advisor_message_iteration_usage import BetaAdvisorMessageIterationUsage
    from .beta_compaction_iteration_usage import BetaCompactionIterationUsage
    from .beta_fallback_message_iteration_usage import BetaFallbackMessageIterationUsage
    from .beta_message_iteration_usage import BetaMessageIterationUsage

__all__ = ["CODEC", "BetaIterationsUsageItem"]

CODEC = Variants(
    "type",
    __package__,
    {
        "message": (".beta_message_iteration_usage", "BetaMessageIterationUsage"),
        "compaction": (".beta_compaction_iteration_usage", "BetaCompactionIterationUsage"),
        "advisor_message": (".beta_advisor_message_iteration_usage", "BetaAdvisorMessageIterationUsage"),
        "fallback_message": (".beta_fallback_message_iteration_usage", "BetaFallbackMessageIterationUsage"),
    },
)

BetaIterationsUsageItem: TypeAlias = "BetaMessageIterationUsage | BetaCompactionIterationUsage | BetaAdvisorMessageIterationUsage | BetaFallbackMessageIterationUsage"
