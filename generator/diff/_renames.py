"""
Guesses at renames: honest ones, offered as hints beside what was removed and added. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

import attrs

__all__ = ["Named", "guess_renames"]

_ALIKE = 0.6


@attrs.frozen
class Named:
    """A name and what stands behind it, as a text that is equal for equal things."""

    name: str
    fingerprint: str


def guess_renames(gone: Sequence[Named], come: Sequence[Named]) -> dict[str, str]:
    """
    Pair what disappeared with what appeared.

    A pair has equal fingerprints and names that are alike (a similarity of 0.6 by `difflib.SequenceMatcher`, or one
    contained in the other), and neither fits anything else.

    Args:
        gone: Old things.
        come: New things.

    Returns:
        New name by old name.
    """
    fits = [(a.name, b.name) for a in gone for b in come if a.fingerprint == b.fingerprint and _alike(a.name, b.name)]
    olds = [a for a, _ in fits]
    news = [b for _, b in fits]
    return {a: b for a, b in fits if olds.count(a) == 1 and news.count(b) == 1}


def _alike(first: str, second: str) -> bool:
    a, b = sorted((first.lower().replace("-", "_"), second.lower().replace("-", "_")))
    return a in b or b in a or SequenceMatcher(None, a, b).ratio() >= _ALIKE
