"""
Queries: what ``extra_query`` and ``default_query`` may hold, as names and values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

__all__ = ["flatten_query", "merge_query"]

Pairs = list[tuple[str, str]]


def flatten_query(query: Mapping[str, Any]) -> Pairs:
    """
    Write nested values the way the API has them: ``created_at[gte]=``, ``ids[]=``.

    Args:
        query: Scalars, dates, lists and mappings; None leaves a name out.

    Returns:
        Names and values, in order.
    """
    pairs: Pairs = []
    for name, value in query.items():
        _add(pairs, name, value)
    return pairs


def _add(pairs: Pairs, name: str, value: Any) -> None:
    if value is None:
        return
    if isinstance(value, Mapping):
        for key, each in value.items():
            _add(pairs, f"{name}[{key}]", each)
    elif isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        listed = name if name.endswith("[]") else f"{name}[]"
        for each in value:
            _add(pairs, listed, each)
    else:
        pairs.append((name, _scalar(value)))


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return value.decode() if isinstance(value, bytes) else str(value)


def merge_query(*layers: Pairs | None) -> Pairs:
    """
    Lay queries over each other.

    Args:
        layers: The last one wins: a name that it has is left out of all before it.

    Returns:
        Names and values, in order of the layers.
    """
    merged: Pairs = []
    for layer in layers:
        if layer:
            names = {name for name, _ in layer}
            merged = [pair for pair in merged if pair[0] not in names]
            merged += layer
    return merged
