# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaWebFetchURLSourcesServerToolResults.

The type ``BetaWebFetchURLSourcesServerToolResults`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_web_fetch_url_source_all import BetaWebFetchURLSourceAll
    from .beta_web_fetch_url_source_except import BetaWebFetchURLSourceExcept
    from .beta_web_fetch_url_source_none import BetaWebFetchURLSourceNone
    from .beta_web_fetch_url_source_only import BetaWebFetchURLSourceOnly

__all__ = ["CODEC", "BetaWebFetchURLSourcesServerToolResults"]

CODEC = Variants(
    "type",
    __package__,
    {
        "all": (".beta_web_fetch_url_source_all", "BetaWebFetchURLSourceAll"),
        "none": (".beta_web_fetch_url_source_none", "BetaWebFetchURLSourceNone"),
        "only": (".beta_web_fetch_url_source_only", "BetaWebFetchURLSourceOnly"),
        "except": (".beta_web_fetch_url_source_except", "BetaWebFetchURLSourceExcept"),
    },
)

BetaWebFetchURLSourcesServerToolResults: TypeAlias = (
    "BetaWebFetchURLSourceAll | BetaWebFetchURLSourceNone | BetaWebFetchURLSourceOnly | BetaWebFetchURLSourceExcept"
)
