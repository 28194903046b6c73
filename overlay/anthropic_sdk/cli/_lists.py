"""
What the list commands share.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["LIMIT", "at_most", "page_size"]

_LARGEST_PAGE = 100

LIMIT = click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many; all by default.")


def page_size(limit: int | None) -> dict[str, Any]:
    """
    The ``limit`` of a list request that is not to fetch more than is shown.
    """
    return {} if limit is None else {"limit": min(limit, _LARGEST_PAGE)}


def at_most(limit: int | None, items: Iterable[Any]) -> Iterator[Any]:
    """
    Go through items as far as they are wanted.

    Args:
        limit: Number of items; None for all.
        items: Such as a page, which fetches those that follow.
    """
    return islice(items, limit)
