# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaPluginCreatedBy.

The type ``BetaPluginCreatedBy`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_plugin_api_actor import BetaPluginAPIActor
    from .beta_plugin_user_actor import BetaPluginUserActor

__all__ = ["CODEC", "BetaPluginCreatedBy"]

CODEC = Variants(
    "type",
    __package__,
    {
        "user_actor": (".beta_plugin_user_actor", "BetaPluginUserActor"),
        "api_actor": (".beta_plugin_api_actor", "BetaPluginAPIActor"),
    },
)

BetaPluginCreatedBy: TypeAlias = "BetaPluginUserActor | BetaPluginAPIActor"
