# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsUserToolResultEventContent.

The type ``BetaManagedAgentsUserToolResultEventContent`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from ..shared.beta_managed_agents_document_block import BetaManagedAgentsDocumentBlock
    from ..shared.beta_managed_agents_image_block import BetaManagedAgentsImageBlock
    from ..shared.beta_managed_agents_text_block import BetaManagedAgentsTextBlock
    from .beta_managed_agents_search_result_block import BetaManagedAgentsSearchResultBlock

__all__ = ["CODEC", "BetaManagedAgentsUserToolResultEventContent"]

CODEC = Variants(
    "type",
    __package__,
    {
        "text": ("..shared.beta_managed_agents_text_block", "BetaManagedAgentsTextBlock"),
        "image": ("..shared.beta_managed_agents_image_block", "BetaManagedAgentsImageBlock"),
        "document": ("..shared.beta_managed_agents_document_block", "BetaManagedAgentsDocumentBlock"),
        "search_result": (".beta_managed_agents_search_result_block", "BetaManagedAgentsSearchResultBlock"),
    },
)

BetaManagedAgentsUserToolResultEventContent: TypeAlias = "BetaManagedAgentsTextBlock | BetaManagedAgentsImageBlock | BetaManagedAgentsDocumentBlock | BetaManagedAgentsSearchResultBlock"
