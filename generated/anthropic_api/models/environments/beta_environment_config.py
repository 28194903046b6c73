# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaEnvironmentConfig.

The type ``BetaEnvironmentConfig`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_cloud_config import BetaCloudConfig
    from .beta_self_hosted_config import BetaSelfHostedConfig

__all__ = ["CODEC", "BetaEnvironmentConfig"]

CODEC = Variants(
    "type",
    __package__,
    {
        "cloud": (".beta_cloud_config", "BetaCloudConfig"),
        "self_hosted": (".beta_self_hosted_config", "BetaSelfHostedConfig"),
    },
)

BetaEnvironmentConfig: TypeAlias = "BetaCloudConfig | BetaSelfHostedConfig"
