"""
Halves of characters, as a cut between two deltas leaves them.
"""

from __future__ import annotations

__all__ = ["merge_surrogates"]


def merge_surrogates(text: str) -> str:
    """
    Join surrogate halves that stand side by side.

    Args:
        text: Any text.

    Returns:
        The text with each pair as the one character it stands for; halves without a partner stay.
    """
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text
