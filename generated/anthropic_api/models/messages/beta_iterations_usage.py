# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaIterationsUsage.

The type ``BetaIterationsUsage`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Lazy, seq

if TYPE_CHECKING:
    from .beta_iterations_usage_item import BetaIterationsUsageItem

__all__ = ["CODEC", "BetaIterationsUsage"]

CODEC = seq(Lazy(__package__, ".beta_iterations_usage_item", "CODEC"))

BetaIterationsUsage: TypeAlias = "list[BetaIterationsUsageItem]"
