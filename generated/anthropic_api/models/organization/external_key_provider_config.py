# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ExternalKeyProviderConfig.

The type ``ExternalKeyProviderConfig`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .aws_external_key_config import AWSExternalKeyConfig
    from .azure_external_key_config import AzureExternalKeyConfig
    from .gcp_external_key_config import GCPExternalKeyConfig

__all__ = ["CODEC", "ExternalKeyProviderConfig"]

CODEC = Variants(
    "type",
    __package__,
    {
        "aws": (".aws_external_key_config", "AWSExternalKeyConfig"),
        "gcp": (".gcp_external_key_config", "GCPExternalKeyConfig"),
        "azure": (".azure_external_key_config", "AzureExternalKeyConfig"),
    },
)

ExternalKeyProviderConfig: TypeAlias = "AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfig"
