"""
Two unions compared member by member, and a union compared with what is none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import zip_longest

import attrs

from generator.diff._facets import Pair
from generator.diff._labels import describe
from generator.diff._matching import Key, match
from generator.diff._reader import SchemaReader
from generator.diff._renames import Named, guess_renames
from generator.diff._shapes import Group, Variant, Variants, canonical
from generator.diff._words import few

__all__ = ["compare_groups", "compare_unions", "is_open_ended"]


_SHOWN = 3
_SCALARS = frozenset({"boolean", "number", "string"})


@attrs.frozen
class _Side:
    """The members of one union with the keys that they are matched by."""

    reader: SchemaReader
    variants: Variants
    discriminator: str | None
    keys: tuple[Key, ...]

    @property
    def owners(self) -> set[str | None]:
        """Named unions that contribute members."""
        return {member.owner for member in self.variants.members}

    def label(self, index: int) -> str:
        """Name a member as it is reported: its tags, or a few words."""
        key = self.keys[index]
        return ", ".join(sorted(key.tags)) or key.label

    def fingerprint(self, index: int) -> str:
        """Write what a member holds beside its tag."""
        shape = self.reader.shape(self.variants.members[index].core)
        return canonical(
            {
                name: [describe(self.reader, member.node), member.required]
                for name, member in shape.fields.items()
                if name != self.discriminator
            }
        )


def is_open_ended(variants: Variants) -> bool:
    """Whether it is a union: of several members, or of one with a discriminator."""
    return len(variants.members) > 1 or variants.discriminator is not None


def compare_unions(pair: Pair, old: Variants, new: Variants) -> None:
    """
    Compare two schemas of which at least one is a union.

    Args:
        pair: Takes the changes.
        old: Members of the old union; a single one if it was none.
        new: Members of the new one, likewise.
    """
    left, right = _sides(pair, old, new)
    pairs = match(left.keys, right.keys)
    if is_open_ended(old) == is_open_ended(new):
        _report(pair, left, right, pairs)
    elif not pairs or len(old.members) != len(new.members):
        kind = "type-changed" if not pairs else "type-narrowed" if is_open_ended(old) else "type-widened"
        before, after = pair.words()
        pair.add(kind, before=before, after=after)
    _compare_inside(pair, left, right, pairs)


def _compare_inside(pair: Pair, left: _Side, right: _Side, pairs: Sequence[tuple[int, int]]) -> None:
    for i, j in pairs:
        a, b = left.variants.members[i], right.variants.members[j]
        place = a.owner if a.owner is not None and a.owner == b.owner else pair.location
        pair.site(a.node, b.node, f"{place}<{_step(left.keys[i], right.keys[j])}>", member=True)


def _step(old: Key, new: Key) -> str:
    """Name a member as a step of the way to what is inside: by its tag, or by what it is on both sides."""
    same = old.label == new.label and new.family not in _SCALARS  # the label of a scalar may be a value
    return ", ".join(sorted(old.tags & new.tags)) or (new.label if same else new.family)


def compare_groups(pair: Pair) -> None:
    """Compare the unions inside two schemas that say more than that."""
    for old, new in zip_longest(pair.old.groups, pair.new.groups):
        if old is None or new is None:
            group: Group = old or new
            pair.add("constraint-changed", pair.at(group.owner), detail="union")
        else:
            left, right = _sides(pair, pair.comparison.old.group(old), pair.comparison.new.group(new))
            pairs = match(left.keys, right.keys)
            _report(pair, left, right, pairs)
            _compare_inside(pair, left, right, pairs)


def _sides(pair: Pair, old: Variants, new: Variants) -> tuple[_Side, _Side]:
    stated = old.discriminator or new.discriminator
    guess = stated or _guess(pair.comparison.old, old) or _guess(pair.comparison.new, new)
    by_name = None not in (old.discriminator, new.discriminator)
    return (
        _side(pair.comparison.old, old, old.discriminator or guess, by_name=by_name),
        _side(pair.comparison.new, new, new.discriminator or guess, by_name=by_name),
    )


def _side(reader: SchemaReader, variants: Variants, name: str | None, *, by_name: bool) -> _Side:
    keys = tuple(_key(reader, each, name, by_name=by_name) for each in variants.members)
    return _Side(reader, variants, name, keys)


def _key(reader: SchemaReader, variant: Variant, name: str | None, *, by_name: bool) -> Key:
    shape = reader.shape(variant.core)
    tags = set(variant.tags or _constants(reader, variant, name))
    label = variant.name or describe(reader, variant.node)
    if label == "object":
        label = f"object with {few(list(shape.fields), _SHOWN)}" if shape.fields else label
    if by_name and not tags and variant.name is not None:
        tags = {variant.name}  # what a discriminator without mapping goes by
    kind = next(iter(shape.types), "null") if shape.types is not None and len(shape.types) < 2 else "any"  # noqa: PLR2004
    family = "number" if kind == "integer" else "object" if shape.fields else kind
    return Key(frozenset(tags), variant.name, label, family, frozenset(shape.fields))


def _constants(reader: SchemaReader, variant: Variant, name: str | None) -> tuple[str, ...]:
    """List the values that a member allows for the discriminator."""
    member = reader.shape(variant.core).fields.get(name) if name is not None else None
    values = None if member is None else reader.shape(reader.peel(member.node).core).values
    if values is None or values.open:
        return ()
    return tuple(value for value in values.items if isinstance(value, str))


def _guess(reader: SchemaReader, variants: Variants) -> str | None:
    """Find the property that all objects of a union have as different constants."""
    objects = [each for each in variants.members if reader.shape(each.core).fields]
    names = list(reader.shape(objects[0].core).fields) if len(objects) > 1 else []
    for name in sorted(names, key=lambda each: each != "type"):
        found = [_constants(reader, each, name) for each in objects]
        flat = [value for values in found for value in values]
        if all(found) and len(flat) == len(set(flat)):
            return name
    return None


def _report(pair: Pair, old: _Side, new: _Side, pairs: Sequence[tuple[int, int]]) -> None:
    before, after = old.variants.discriminator, new.variants.discriminator
    if None not in (before, after) and before != after:
        pair.add("discriminator-changed", before=before, after=after)
    owners = old.owners & new.owners
    gone = _rest(old, [i for i, _ in pairs])
    come = _rest(new, [j for _, j in pairs])
    hints = guess_renames(
        [Named(old.label(i), old.fingerprint(i)) for i in gone if old.keys[i].fields],
        [Named(new.label(j), new.fingerprint(j)) for j in come if new.keys[j].fields],
    )
    for i in gone:
        hint = f"probably renamed to {hints[old.label(i)]}" if old.label(i) in hints else ""
        _one(pair, owners, "variant-removed", old.variants.members[i], before=old.label(i), hint=hint)
    former = {after: before for before, after in hints.items()}
    for j in come:
        hint = f"probably renamed from {former[new.label(j)]}" if new.label(j) in former else ""
        _one(pair, owners, "variant-added", new.variants.members[j], after=new.label(j), hint=hint)
    for i, j in pairs:
        a, b = old.variants.members[i], new.variants.members[j]
        if a.tags and b.tags:
            for tag in sorted(set(a.tags) - set(b.tags)):
                _one(pair, owners, "variant-removed", a, before=tag)
            for tag in sorted(set(b.tags) - set(a.tags)):
                _one(pair, owners, "variant-added", b, after=tag)


def _one(pair: Pair, owners: Collection[str | None], kind: str, variant: Variant, **rest: str) -> None:
    detail = variant.name or ""
    place = variant.owner if variant.owner in owners else None
    pair.add(kind, place or pair.location, detail="" if detail in rest.values() else detail, **rest)


def _rest(side: _Side, taken: Iterable[int]) -> list[int]:
    passed = set(taken)
    return [index for index in range(len(side.keys)) if index not in passed]
