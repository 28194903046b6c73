"""
Response headers as a value: no httpx, so that errors which carry them pickle and compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Any

__all__ = ["Headers", "retry_after"]

_LONGEST = 4_294_967.0  # seconds; what a sleep takes on every platform


class Headers(Mapping[str, str]):
    """
    Header names and values; names are not case-sensitive, repeated ones are joined with a comma.

    Args:
        items: A mapping, or pairs in order of arrival.
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._items: dict[str, str] = {}
        pairs: Any = items.items() if isinstance(items, Mapping) else items
        for name, value in pairs:
            key = name.lower()
            self._items[key] = f"{self._items[key]}, {value}" if key in self._items else value

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __repr__(self) -> str:
        return f"Headers({self._items!r})"


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """
    Read how long the server asks to wait.

    Args:
        headers: The response headers.
        now: Seconds since the epoch, for a ``retry-after`` that is a date.

    Returns:
        Seconds, above zero and at most 4,294,967; None where there is no usable header.

    Source:
        https://www.rfc-editor.org/rfc/rfc9110#field.retry-after; ``retry-after-ms`` is the API's own, and first.
    """
    seconds = _number(headers.get("retry-after-ms"))
    if seconds is not None:
        seconds /= 1000.0
    else:
        text = headers.get("retry-after")
        seconds = _number(text)
        if seconds is None and text:
            seconds = _until(text, now)
    if seconds is None or seconds <= 0:
        return None
    return min(seconds, _LONGEST)


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if isfinite(number) else None


def _until(date: str, now: float) -> float | None:
    """Seconds to an HTTP date; None if it is none."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(date).timestamp() - now
    except (ValueError, TypeError, IndexError, OverflowError, OSError):  # what odd dates have been seen to raise
        return None
