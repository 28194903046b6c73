"""
Two shapes that are no unions, compared statement by statement.
"""

from __future__ import annotations

import attrs

from generator.diff._comparison import BOTH, Comparison, Mask, Scope
from generator.diff._document import schema_name
from generator.diff._findings import Json
from generator.diff._labels import describe_core
from generator.diff._limits import compare_limit, show_limit
from generator.diff._reader import SchemaReader
from generator.diff._shapes import Facet, Node, Shape, Values, canonical

__all__ = ["Pair", "compare_statements"]

_TYPED_FORMATS = frozenset({"binary", "date", "date-time"})
"""Formats that have a Python type of their own."""


@attrs.frozen
class Pair:
    """Two schemas that meet, with all that is needed to compare them."""

    comparison: Comparison
    scope: Scope
    old: Shape
    new: Shape
    old_core: Node
    new_core: Node
    location: str

    def place(self, old: Facet | None, new: Facet | None) -> str:
        """Name the schema that makes a statement, if it is the same one on both sides, or contributes to both."""
        owners = {facet.owner for facet in (old, new) if facet is not None}
        return self.at(*owners) if len(owners) == 1 else self.location

    def at(self, owner: str | None) -> str:
        """Name an owner that contributes to both sides; the location of the pair for any other."""
        return owner if owner is not None and owner in self.old.owners & self.new.owners else self.location

    def add(self, kind: str, location: str = "", **rest: Json) -> None:
        """Record a change, at the location of the pair if not said otherwise."""
        self.scope.add(kind, location or self.location, **rest)

    def site(self, old: Node, new: Node, location: str, mask: Mask = BOTH, *, member: bool = False) -> None:
        """Compare the schemas of a place inside; see `Comparison.site`."""
        self.comparison.site(self.scope, old, new, location, mask, member=member)

    def words(self) -> tuple[str, str]:
        """Describe both schemas in a few words; objects by their names."""
        return _words(self.comparison.old, self.old_core), _words(self.comparison.new, self.new_core)


def _words(reader: SchemaReader, core: Node) -> str:
    name = schema_name(core[0]) if len(core) == 1 and reader.shape(core).fields else None
    return name or describe_core(reader, core)


def compare_statements(pair: Pair) -> bool:
    """
    Compare types, formats, values, limits, items and whatever else is stated, but not the fields of objects.

    Returns:
        Whether the types have enough in common for the rest to be compared as well.
    """
    if pair.old.is_anything or pair.new.is_anything:
        if pair.old.is_anything != pair.new.is_anything:
            before, after = pair.words()
            pair.add("type-narrowed" if pair.old.is_anything else "type-widened", before=before, after=after)
        return False
    if not _compare_types(pair):
        return False
    _compare_formats(pair)
    _compare_values(pair)
    _compare_limits(pair)
    _compare_items(pair)
    for key in sorted({**pair.old.rest, **pair.new.rest}):
        old, new = pair.old.rest.get(key), pair.new.rest.get(key)
        if (old and old.value) != (new and new.value):
            pair.add("constraint-changed", pair.place(old, new), detail=key)
    return True


def _compare_types(pair: Pair) -> bool:
    old, new = pair.old.types, pair.new.types
    if old == new:
        return True
    before, after = pair.words()
    place = pair.place(pair.old.facets.get("types"), pair.new.facets.get("types"))
    narrower, wider = _allows(old, new), _allows(new, old)
    kind = "type-narrowed" if narrower else "type-widened" if wider else "type-changed"
    pair.add(kind, place, before=before, after=after)
    return narrower or wider


def _allows(wide: frozenset[str] | None, narrow: frozenset[str] | None) -> bool:
    if wide is None or narrow is None:
        return wide is None
    return narrow <= wide | ({"integer"} if "number" in wide else set())


def _compare_formats(pair: Pair) -> None:
    old, new = pair.old.facets.get("format"), pair.new.facets.get("format")
    before, after = (None if facet is None else facet.value for facet in (old, new))
    if before != after:
        kind = "typed-format-changed" if _TYPED_FORMATS & {before, after} else "format-changed"
        pair.add(kind, pair.place(old, new), before=before, after=after)


def _compare_values(pair: Pair) -> None:
    place = pair.place(pair.old.facets.get("values"), pair.new.facets.get("values"))
    old, new = pair.old.values, pair.new.values
    if old is None or new is None:
        if new is not None:
            pair.add("known-values-listed" if new.open else "enum-closed", place, after=list(new.items))
        if old is not None:
            pair.add("known-values-unlisted" if old.open else "enum-opened", place, before=list(old.items))
        return
    if len(old.items) == len(new.items) == 1 and not old.open and not new.open:
        if canonical(old.items[0]) != canonical(new.items[0]):
            pair.add("constant-changed", place, before=old.items[0], after=new.items[0])
        return
    if old.open != new.open:
        pair.add("enum-opened" if new.open else "enum-closed", place, before=list(old.items), after=list(new.items))
    _compare_listed(pair, place, old, new)


def _compare_listed(pair: Pair, place: str, old: Values, new: Values) -> None:
    before = {canonical(value): value for value in old.items}
    after = {canonical(value): value for value in new.items}
    prefix = "open-" if old.open or new.open else ""
    for text, value in before.items():
        if text not in after:
            pair.add(f"{prefix}enum-value-removed", place, before=value)
    for text, value in after.items():
        if text not in before:
            pair.add(f"{prefix}enum-value-added", place, after=value)


def _compare_limits(pair: Pair) -> None:
    for key in sorted({**pair.old.limits, **pair.new.limits}):
        old, new = pair.old.limits.get(key), pair.new.limits.get(key)
        before, after = (None if facet is None else facet.value for facet in (old, new))
        if before != after:
            pair.add(
                f"limit-{compare_limit(key, before, after)}",
                pair.place(old, new),
                detail=key,
                before=show_limit(key, before),
                after=show_limit(key, after),
            )


def _compare_items(pair: Pair) -> None:
    old, new = pair.old.facets.get("items"), pair.new.facets.get("items")
    if old is not None or new is not None:
        nodes = [() if facet is None else facet.value for facet in (old, new)]
        pair.site(nodes[0], nodes[1], f"{pair.place(old, new)}[]")
