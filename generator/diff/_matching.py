"""
Which member of an old union is which member of the new one. Pure.

Surest sign first: a common tag, then a common name, then the same few words, then being the only one of its JSON type,
then (objects) sharing most of the fields. Members with different tags are different members, whatever else they share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import attrs

__all__ = ["Key", "match"]

_SHARED = 0.5


@attrs.frozen
class Key:
    """
    What tells a member of a union from the others.

    Attributes:
        tags: Values of the discriminator that select it.
        name: Its named schema, if it has one.
        label: The schema in a few words.
        family: Its JSON type (integers are numbers), ``any`` without one.
        fields: Its properties, for an object.
    """

    tags: frozenset[str]
    name: str | None
    label: str
    family: str
    fields: frozenset[str]


def match(old: Sequence[Key], new: Sequence[Key]) -> list[tuple[int, int]]:
    """
    Pair the members of two unions.

    Args:
        old: Members of the old union.
        new: Members of the new one.

    Returns:
        Pairs of indexes, each index at most once, in the order of ``old``; what is in no pair was removed or added.
    """
    pairs: list[tuple[int, int]] = []
    for fits in (_tags, _names, _labels):
        pairs += _round(old, new, pairs, fits)
    families = [Counter(keys[i].family for i in _left(keys, pairs, side)) for side, keys in enumerate((old, new))]

    def lonely(a: Key, b: Key) -> bool:
        alone = all(family[a.family] == 1 for family in families)
        return alone and a.family == b.family and a.family not in {"object", "any"}

    pairs += _round(old, new, pairs, lonely)
    pairs += _round(old, new, pairs, _similar)
    return sorted(pairs)


def _left(keys: Sequence[Key], pairs: Sequence[tuple[int, int]], side: int) -> list[int]:
    taken = {pair[side] for pair in pairs}
    return [index for index in range(len(keys)) if index not in taken]


def _round(
    old: Sequence[Key], new: Sequence[Key], pairs: Sequence[tuple[int, int]], fits: Callable[[Key, Key], bool]
) -> list[tuple[int, int]]:
    free = _left(new, pairs, 1)
    found: list[tuple[int, int]] = []
    for index in _left(old, pairs, 0):
        other = next((each for each in free if fits(old[index], new[each])), None)
        if other is not None:
            free.remove(other)
            found.append((index, other))
    return found


def _tags(a: Key, b: Key) -> bool:
    return bool(a.tags & b.tags)


def _names(a: Key, b: Key) -> bool:
    return a.name is not None and a.name == b.name and not (a.tags and b.tags)


def _labels(a: Key, b: Key) -> bool:
    return (a.label, a.fields) == (b.label, b.fields) and not (a.tags and b.tags) and None in (a.name, b.name)


def _similar(a: Key, b: Key) -> bool:
    shared = len(a.fields & b.fields)
    return shared > 0 and shared >= _SHARED * len(a.fields | b.fields) and not (a.tags and b.tags)
