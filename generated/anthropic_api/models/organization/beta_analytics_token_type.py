# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaAnalyticsTokenType.

The type ``BetaAnalyticsTokenType`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BetaAnalyticsTokenType"]

BetaAnalyticsTokenType: TypeAlias = 'Literal["cache_creation.ephemeral_1h_input_tokens", "cache_creation.ephemeral_5m_input_tokens", "cache_read_input_tokens", "output_tokens", "uncached_input_tokens"] | str'
