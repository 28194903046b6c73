# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaOutputBehavior.

The type ``BetaOutputBehavior`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_output_behavior_create_new import BetaOutputBehaviorCreateNew
    from .beta_output_behavior_update_existing import BetaOutputBehaviorUpdateExisting

__all__ = ["CODEC", "BetaOutputBehavior"]

CODEC = Variants(
    "type",
    __package__,
    {
        "create_new": (".beta_output_behavior_create_new", "BetaOutputBehaviorCreateNew"),
        "update_existing": (".beta_output_behavior_update_existing", "BetaOutputBehaviorUpdateExisting"),
    },
)

BetaOutputBehavior: TypeAlias = "BetaOutputBehaviorCreateNew | BetaOutputBehaviorUpdateExisting"
