# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type DocumentBlockSource.

The type ``DocumentBlockSource`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .base64_pdf_source import Base64PDFSource
    from .plain_text_source import PlainTextSource

__all__ = ["CODEC", "DocumentBlockSource"]

CODEC = Variants(
    "type",
    __package__,
    {"base64": (".base64_pdf_source", "Base64PDFSource"), "text": (".plain_text_source", "PlainTextSource")},
)

DocumentBlockSource: TypeAlias = "Base64PDFSource | PlainTextSource"
