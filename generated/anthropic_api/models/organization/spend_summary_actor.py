# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type SpendSummaryActor.

The type ``SpendSummaryActor`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .spend_limit_scoped_api_key_actor import SpendLimitScopedAPIKeyActor
    from .spend_limit_user_actor import SpendLimitUserActor

__all__ = ["CODEC", "SpendSummaryActor"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user_actor": (".spend_limit_user_actor", "SpendLimitUserActor"),
        "scoped_api_key_actor": (".spend_limit_scoped_api_key_actor", "SpendLimitScopedAPIKeyActor"),
    },
)

SpendSummaryActor: TypeAlias = "SpendLimitUserActor | SpendLimitScopedAPIKeyActor"
