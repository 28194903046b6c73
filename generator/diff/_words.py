"""
Findings in words, safe to print: documents of others may hold anything. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.diff._findings import Finding, Json
from generator.diff._judgement import RULES
from generator.diff._shapes import canonical

__all__ = ["clean", "few", "phrase", "show"]

_LONG = 120


def clean(text: str) -> str:
    """Make control characters, line breaks and other invisible things visible."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def show(value: Json) -> str:
    """
    Write a value for a sentence.

    Returns:
        Text as it is, lists with commas, nothing as ``nothing``, anything else as JSON; at most 120 characters.
    """
    text = _show(value)
    return text if len(text) <= _LONG else f"{text[: _LONG - 3]}..."


def _show(value: Json) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, list):
        return ", ".join(map(_show, value))
    return clean(value) if isinstance(value, str) else clean(canonical(value))


def phrase(finding: Finding, quote: Callable[[str], str] = str) -> str:
    """
    Say what happened, without the place.

    Args:
        finding: What happened.
        quote: Marks the document's own words.

    Returns:
        ``enum value fast added``.
    """
    words = {"before": finding.before, "after": finding.after}
    quoted = {key: "nothing" if value is None else quote(show(value)) for key, value in words.items()}
    return RULES[finding.kind].text.format_map({**quoted, "detail": quote(clean(finding.detail))})


def few(items: Sequence[str], most: int) -> str:
    """Join words with commas; beyond ``most`` only their number is given."""
    shown = ", ".join(items[:most])
    return f"{shown} and {len(items) - most} more" if len(items) > most else shown
