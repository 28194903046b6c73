"""
The fields of two objects, compared by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.diff._comparison import Mask
from generator.diff._facets import Pair
from generator.diff._labels import describe, fingerprint
from generator.diff._renames import Named, guess_renames
from generator.diff._shapes import Facet, Member

__all__ = ["compare_fields", "dotted"]

_PLAIN = re.compile(r"[\w$@-]+\Z")
_EXTRA = {"open": "any", "closed": "none"}


def dotted(location: str, name: str) -> str:
    """Write the way to a field: ``.name``, or ``["a.b"]`` for a name that would be misread."""
    return f"{location}.{name}" if _PLAIN.match(name) else f'{location}["{name}"]'


def compare_fields(pair: Pair) -> None:
    """Compare the properties of two objects, and what they say of properties that are not listed."""
    old, new = pair.old.fields, pair.new.fields
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    hints = guess_renames(_named(pair, old, gone, "old"), _named(pair, new, come, "new"))
    for name in gone:
        _removed(pair, name, old[name], hints)
    for name in come:
        _added(pair, name, new[name], hints)
    for name in old:
        if name in new:
            _compare_field(pair, name, old[name], new[name])
    _compare_extra(pair)


def _named(pair: Pair, members: Mapping[str, Member], names: Iterable[str], side: str) -> list[Named]:
    reader = pair.comparison.old if side == "old" else pair.comparison.new
    return [Named(name, fingerprint(reader, members[name].node)) for name in names]


def _removed(pair: Pair, name: str, member: Member, hints: Mapping[str, str]) -> None:
    mask = pair.comparison.visible(member.node, None)
    hint = f"probably renamed to {hints[name]}" if name in hints else ""
    before = describe(pair.comparison.old, member.node)
    pair.add("field-removed", dotted(pair.at(member.owner), name), before=before, mask=mask, hint=hint)


def _added(pair: Pair, name: str, member: Member, hints: Mapping[str, str]) -> None:
    mask = pair.comparison.visible(None, member.node)
    former = next((before for before, after in hints.items() if after == name), None)
    hint = "" if former is None else f"probably renamed from {former}"
    kind = "required-field-added" if member.required else "optional-field-added"
    after = describe(pair.comparison.new, member.node)
    pair.add(kind, dotted(pair.at(member.owner), name), after=after, mask=mask, hint=hint)


def _compare_field(pair: Pair, name: str, old: Member, new: Member) -> None:
    mask: Mask = pair.comparison.visible(old.node, new.node)
    if old.required != new.required:
        owner = new.required_by if new.required else old.required_by
        place = dotted(pair.at(owner), name)
        pair.add("now-required" if new.required else "now-optional", place, mask=mask)
    location = dotted(pair.place(Facet(None, old.owner), Facet(None, new.owner)), name)
    pair.site(old.node, new.node, location, mask)


def _compare_extra(pair: Pair) -> None:
    old, new = pair.old.facets.get("extra"), pair.new.facets.get("extra")
    before, after = ("open" if facet is None else facet.value for facet in (old, new))
    place = pair.place(old, new)
    if isinstance(before, tuple) and isinstance(after, tuple):
        pair.site(before, after, f"{place}{{}}")
    elif before != after:
        wider = before == "closed" or after == "open"
        words = [
            _EXTRA[each] if isinstance(each, str) else describe(reader, each)
            for reader, each in ((pair.comparison.old, before), (pair.comparison.new, after))
        ]
        kind = "extra-fields-widened" if wider else "extra-fields-narrowed"
        pair.add(kind, place, before=words[0], after=words[1])
