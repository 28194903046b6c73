# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaCloudConfigNetworking.

The type ``BetaCloudConfigNetworking`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_limited_network import BetaLimitedNetwork
    from .beta_unrestricted_network import BetaUnrestrictedNetwork

__all__ = ["CODEC", "BetaCloudConfigNetworking"]

CODEC = Variants(
    "type",
    __package__,
    {
        "unrestricted": (".beta_unrestricted_network", "BetaUnrestrictedNetwork"),
        "limited": (".beta_limited_network", "BetaLimitedNetwork"),
    },
)

BetaCloudConfigNetworking: TypeAlias = "BetaUnrestrictedNetwork | BetaLimitedNetwork"
