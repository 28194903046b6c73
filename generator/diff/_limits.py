"""
Limits of a value: bounds, lengths, counts, patterns. Pure: read, merge, compare.

3.0 writes an exclusive bound as a flag beside the bound, 3.1 as a bound of its own; both become one pair (number,
exclusive) under ``minimum`` or ``maximum``. A limit that limits nothing (``minLength: 0``) is none.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from generator.diff._findings import Json

__all__ = ["Move", "compare_limit", "merge_limit", "read_limits", "show_limit"]

Move = Literal["tightened", "loosened", "changed"]

_AT_LEAST = ("minLength", "minItems", "minProperties")
_AT_MOST = ("maxLength", "maxItems", "maxProperties")
_BOUNDS = ("minimum", "maximum")


def _is_number(value: Json) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def read_limits(schema: Mapping[str, Json]) -> dict[str, Json]:
    """
    Take the limits out of a schema.

    Args:
        schema: Keywords of OpenAPI 3.0 or 3.1.

    Returns:
        Limit by keyword: a number, a pair (number, exclusive) for ``minimum`` and ``maximum``, a tuple of patterns,
        True for ``uniqueItems``. Values of a wrong type are left out.
    """
    limits: dict[str, Json] = {key: schema[key] for key in _AT_LEAST if _is_number(schema.get(key)) and schema[key] > 0}
    limits.update({key: schema[key] for key in (*_AT_MOST, "multipleOf") if _is_number(schema.get(key))})
    for key in _BOUNDS:
        exclusive = schema.get(f"exclusive{key.capitalize()}")
        found = [(schema[key], exclusive is True)] if _is_number(schema.get(key)) else []
        found += [(exclusive, True)] if _is_number(exclusive) else []
        if found:
            limits[key] = max(found) if key == "minimum" else min(found, key=lambda bound: (bound[0], not bound[1]))
    if isinstance(schema.get("pattern"), str):
        limits["pattern"] = (schema["pattern"],)
    if schema.get("uniqueItems") is True:
        limits["uniqueItems"] = True
    return limits


def merge_limit(keyword: str, first: Json, second: Json) -> Json:
    """Combine two limits that hold both: the tighter one, or all the patterns."""
    if keyword == "pattern":
        return tuple(sorted({*first, *second}))
    return second if compare_limit(keyword, first, second) == "tightened" else first


def compare_limit(keyword: str, old: Json, new: Json) -> Move:
    """
    Say what became of a limit.

    Args:
        keyword: Its name.
        old: As `read_limits` gives it; None if there was none.
        new: Likewise; different from ``old``.

    Returns:
        ``tightened`` or ``loosened`` if one allows a subset of the other, else ``changed``.
    """
    if old is None or new is None:
        return "tightened" if old is None else "loosened"
    if keyword == "pattern":
        return _subset(narrower=set(new) > set(old), wider=set(new) < set(old))
    if keyword == "multipleOf":
        return _subset(narrower=_divides(old, new), wider=_divides(new, old))
    if keyword == "minimum":
        return "tightened" if new > old else "loosened"
    if keyword == "maximum":
        return "tightened" if (new[0], not new[1]) < (old[0], not old[1]) else "loosened"
    return "tightened" if (new > old) == (keyword in _AT_LEAST) else "loosened"


def _subset(*, narrower: bool, wider: bool) -> Move:
    return "tightened" if narrower else "loosened" if wider else "changed"


def _divides(divisor: float, number: float) -> bool:
    # Through text: 0.3 is three times 0.1 for whoever wrote the document, though not for binary fractions.
    return divisor != 0 and (Fraction(str(number)) / Fraction(str(divisor))).denominator == 1


def show_limit(keyword: str, limit: Json) -> Json:
    """Write a limit as it is reported: ``> 0`` for an exclusive bound, a lone pattern without its tuple."""
    if limit is None or keyword not in {*_BOUNDS, "pattern"}:
        return limit
    if keyword == "pattern":
        return " and ".join(limit)
    number, exclusive = limit
    return f"{'>' if keyword == 'minimum' else '<'} {number}" if exclusive else number
