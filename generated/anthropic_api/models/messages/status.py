# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type Status.

The type ``Status`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_fallback_credit_not_applied import BetaFallbackCreditNotApplied
    from .beta_fallback_credit_redeemed import BetaFallbackCreditRedeemed

__all__ = ["CODEC", "Status"]

CODEC = Variants(
    "type",
    __package__,
    {
        "redeemed": (".beta_fallback_credit_redeemed", "BetaFallbackCreditRedeemed"),
        "not_applied": (".beta_fallback_credit_not_applied", "BetaFallbackCreditNotApplied"),
    },
)

Status: TypeAlias = "BetaFallbackCreditRedeemed | BetaFallbackCreditNotApplied"
