"""
The scanner of the standard library, without what `json.loads` does around it; and the faster parser where there is one.
"""

from __future__ import annotations

from json.decoder import JSONDecoder
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["faster_parser", "scan"]

# What `JSONDecoder.raw_decode` calls; it counts for every event of every stream. Raises StopIteration where there is no
# value, ValueError where one is malformed, RecursionError where it is nested too deeply.
scan: Callable[[str, int], tuple[Any, int]] = JSONDecoder().scan_once  # type: ignore[attr-defined]  # not in typeshed

_cannot_parse: list[object] = []  # not empty once msgspec was found missing: a failed import is not remembered


def faster_parser() -> Callable[[bytes], Any] | None:
    """
    Returns:
        Parses the bytes of a whole document, of which it refuses some that `json` takes, by a ValueError; None where
        the ``speed`` extra is not installed.
    """
    if _cannot_parse:
        return None
    try:
        from msgspec.json import decode
    except ImportError as error:
        _cannot_parse.append(str(error))
        return None
    return decode
