# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaCitationsDeltaCitation.

The type ``BetaCitationsDeltaCitation`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_citation_search_result_location import BetaCitationSearchResultLocation
    from .citation_char_location import CitationCharLocation
    from .citation_content_block_location import CitationContentBlockLocation
    from .citation_page_location import CitationPageLocation
    from .citations_web_search_result_location import CitationsWebSearchResultLocation

__all__ = ["CODEC", "BetaCitationsDeltaCitation"]

CODEC = Variants(
    "type",
    __package__,
    {
        "char_location": (".citation_char_location", "CitationCharLocation"),
        "page_location": (".citation_page_location", "CitationPageLocation"),
        "content_block_location": (".citation_content_block_location", "CitationContentBlockLocation"),
        "web_search_result_location": (".citations_web_search_result_location", "CitationsWebSearchResultLocation"),
        "search_result_location": (".beta_citation_search_result_location", "BetaCitationSearchResultLocation"),
    },
)

BetaCitationsDeltaCitation: TypeAlias = "CitationCharLocation | CitationPageLocation | CitationContentBlockLocation | CitationsWebSearchResultLocation | BetaCitationSearchResultLocation"
