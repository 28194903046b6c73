# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaExternalKeyProviderConfig.

The type ``BetaExternalKeyProviderConfig`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .azure_external_key_config import AzureExternalKeyConfig
    from .beta_aws_external_key_config import BetaAWSExternalKeyConfig
    from .gcp_external_key_config import GCPExternalKeyConfig

__all__ = ["CODEC", "BetaExternalKeyProviderConfig"]

CODEC = Variants(
    "type",
    __package__,
    {
        "aws": (".beta_aws_external_key_config", "BetaAWSExternalKeyConfig"),
        "gcp": (".gcp_external_key_config", "GCPExternalKeyConfig"),
        "azure": (".azure_external_key_config", "AzureExternalKeyConfig"),
    },
)

BetaExternalKeyProviderConfig: TypeAlias = "BetaAWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfig"
