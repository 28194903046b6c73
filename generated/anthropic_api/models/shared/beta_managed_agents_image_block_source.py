# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsImageBlockSource.

The type ``BetaManagedAgentsImageBlockSource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_base64_image_source import BetaManagedAgentsBase64ImageSource
    from .beta_managed_agents_file_image_source import BetaManagedAgentsFileImageSource
    from .beta_managed_agents_url_image_source import BetaManagedAgentsURLImageSource

__all__ = ["CODEC", "BetaManagedAgentsImageBlockSource"]

CODEC = Variants(
    "type",
    __package__,
    {
        "base64": (".beta_managed_agents_base64_image_source", "BetaManagedAgentsBase64ImageSource"),
        "url": (".beta_managed_agents_url_image_source", "BetaManagedAgentsURLImageSource"),
        "file": (".beta_managed_agents_file_image_source", "BetaManagedAgentsFileImageSource"),
    },
)

BetaManagedAgentsImageBlockSource: TypeAlias = (
    "BetaManagedAgentsBase64ImageSource | BetaManagedAgentsURLImageSource | BetaManagedAgentsFileImageSource"
)
