"""
The bookkeeping of a comparison: what was found where, and which schemas are still to be compared.

Schemas form a graph with circles. Each pair of schemas that meet (old, new) is compared once, in a *scope* of its own;
scopes refer to the scopes of what they use. Which operations meet a change is read off that graph at the end.
"""

from __future__ import annotations

from collections import deque

import attrs

from generator.diff._findings import Direction, Json
from generator.diff._notes import compare_notes
from generator.diff._reader import SchemaReader
from generator.diff._shapes import Node, Site, canonical

__all__ = ["BOTH", "Change", "Comparison", "Mask", "Scope", "Task"]

Mask = frozenset[Direction]
BOTH: Mask = frozenset({"request", "response", "operation"})
"""Every direction: what holds for a field whoever sends it."""

_VISIBLE: dict[str, Mask] = {"readOnly": frozenset({"response"}), "writeOnly": frozenset({"request"})}


@attrs.frozen
class Change:
    """A finding before anybody knows which operations meet it; ``mask`` says in which directions it can be met."""

    kind: str
    location: str
    detail: str = ""
    before: Json = None
    after: Json = None
    mask: Mask = BOTH
    hint: str = ""

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """Changes with the same key are one finding."""
        return (self.kind, self.location, self.detail, canonical(self.before), canonical(self.after))


@attrs.define(eq=False)
class Scope:
    """Changes of one place, and the scopes of the places that it uses."""

    changes: list[Change] = attrs.field(factory=list)
    children: list[tuple[Scope, Mask]] = attrs.field(factory=list)

    def add(self, kind: str, location: str, **rest: Json) -> None:
        """Record a change; ``rest`` are the other fields of `Change`."""
        self.changes.append(Change(kind, location, **rest))


@attrs.frozen
class Task:
    """Two schemas that meet and are still to be compared."""

    scope: Scope
    old: Node
    new: Node
    location: str


class Comparison:
    """Two documents, the pairs of schemas that have met, and a queue of those still to be compared."""

    def __init__(self, old: SchemaReader, new: SchemaReader) -> None:
        self.old = old
        self.new = new
        self.queue: deque[Task] = deque()
        self.renamed: set[tuple[str, str]] = set()
        self._old_names = old.document.schemas
        self._new_names = new.document.schemas
        self._shared = self._old_names.keys() & self._new_names.keys()
        self._scopes: dict[tuple[Node, Node], Scope] = {}

    def site(  # noqa: PLR0913 - two schemas, and where, when and as what they meet
        self, scope: Scope, old: Node, new: Node, location: str, mask: Mask = BOTH, *, member: bool = False
    ) -> None:
        """
        Compare the schemas of one place: what is said there, now; what they hold, later.

        Args:
            scope: Takes the changes.
            old: Old schema.
            new: New schema.
            location: How to call the place; what is inside a named schema is called by that name.
            mask: Directions in which the place is met.
            member: The place is that of a member of a union: null is a matter of the union.
        """
        before, after = self.old.peel(old), self.new.peel(new)
        self._notes(scope, (before, after), location, mask, loose=member or self._is_loose(before, after))
        inner = self._inside(before.name, after.name, location)
        key = (before.core, after.core)
        if key not in self._scopes:
            self._scopes[key] = Scope()
            self.queue.append(Task(self._scopes[key], before.core, after.core, inner))
        scope.children.append((self._scopes[key], mask))

    def visible(self, old: Node | None, new: Node | None) -> Mask:
        """Say in which directions a field is met: not in requests if it is read-only wherever it exists."""
        sites = [reader.peel(node) for reader, node in ((self.old, old), (self.new, new)) if node is not None]
        masks = [next((mask for key, mask in _VISIBLE.items() if key in site.notes), BOTH) for site in sites]
        return frozenset().union(*masks)

    def same(self, old: str | None, new: str | None) -> bool:
        """Whether two names are of the same schema: equal, or the old one is gone and the new one was not there."""
        return old == new or (old not in self._new_names and new not in self._old_names and None not in (old, new))

    def _inside(self, old: str | None, new: str | None, location: str) -> str:
        if old is None or new is None:
            name = old or new
            return location if name is None or name in self._shared else name
        if not self.same(old, new):
            return location
        if old != new:
            self.renamed.add((old, new))
        return new

    def _notes(self, scope: Scope, sites: tuple[Site, Site], location: str, mask: Mask, *, loose: bool) -> None:
        old, new = sites
        for each in compare_notes(old.notes, new.notes, loose=loose):
            scope.add(
                each.kind,
                self._sayer(each.owner, old.name, new.name) or location,
                detail=each.detail,
                before=each.before,
                after=each.after,
                mask=BOTH if each.key in _VISIBLE else mask,
            )

    def _sayer(self, owner: str | None, old: str | None, new: str | None) -> str | None:
        """Name who says a note: nobody, if old and new place do not refer to the same schema."""
        if not self.same(old, new):
            return None
        return new if owner == old else owner

    def _is_loose(self, old: Site, new: Site) -> bool:
        """Where anything goes, null goes without saying; where only null goes, the type says so."""
        shapes = (self.old.shape(old.core), self.new.shape(new.core))
        return any(shape.is_anything or shape.types == frozenset() for shape in shapes)
