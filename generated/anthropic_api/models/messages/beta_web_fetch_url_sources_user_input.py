# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaWebFetchURLSourcesUserInput.

The type ``BetaWebFetchURLSourcesUserInput`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_web_fetch_url_source_all import BetaWebFetchURLSourceAll
    from .beta_web_fetch_url_source_none import BetaWebFetchURLSourceNone

__all__ = ["CODEC", "BetaWebFetchURLSourcesUserInput"]

CODEC = Variants(
    "type",
    __package__,
    {
        "all": (".beta_web_fetch_url_source_all", "BetaWebFetchURLSourceAll"),
        "none": (".beta_web_fetch_url_source_none", "BetaWebFetchURLSourceNone"),
    },
)

BetaWebFetchURLSourcesUserInput: TypeAlias = "BetaWebFetchURLSourceAll | BetaWebFetchURLSourceNone"
