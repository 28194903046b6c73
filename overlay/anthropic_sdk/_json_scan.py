"""
The scanner of the standard library, without what `json.loads` does around it.
"""

from __future__ import annotations

from json.decoder import JSONDecoder
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["scan"]

# What `JSONDecoder.raw_decode` calls; it counts for every event of every stream. Raises StopIteration where there is no
# value, ValueError where one is malformed, RecursionError where it is nested too deeply.
scan: Callable[[str, int], tuple[Any, int]] = JSONDecoder().scan_once  # type: ignore[attr-defined]  # not in typeshed
