# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaManagedAgentsDocumentBlockSource.

The type ``BetaManagedAgentsDocumentBlockSource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_managed_agents_base64_document_source import BetaManagedAgentsBase64DocumentSource
    from .beta_managed_agents_file_document_source import BetaManagedAgentsFileDocumentSource
    from .beta_managed_agents_plain_text_document_source import BetaManagedAgentsPlainTextDocumentSource
    from .beta_managed_agents_url_document_source import BetaManagedAgentsURLDocumentSource

__all__ = ["CODEC", "BetaManagedAgentsDocumentBlockSource"]

CODEC = Variants(
    "type",
    __package__,
    {
        "base64": (".beta_managed_agents_base64_document_source", "BetaManagedAgentsBase64DocumentSource"),
        "text": (".beta_managed_agents_plain_text_document_source", "BetaManagedAgentsPlainTextDocumentSource"),
        "url": (".beta_managed_agents_url_document_source", "BetaManagedAgentsURLDocumentSource"),
        "file": (".beta_managed_agents_file_document_source", "BetaManagedAgentsFileDocumentSource"),
    },
)

BetaManagedAgentsDocumentBlockSource: TypeAlias = "BetaManagedAgentsBase64DocumentSource | BetaManagedAgentsPlainTextDocumentSource | BetaManagedAgentsURLDocumentSource | BetaManagedAgentsFileDocumentSource"
