"""
Schemas of one document, read on demand: what is inside a wrapper, what a schema says, which variants a union has.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from generator.diff._atoms import alias_of, atoms_of, notes_of, schema_at
from generator.diff._document import Document, schema_name
from generator.diff._findings import Json
from generator.diff._merge import merge, type_of
from generator.diff._shapes import Atom, Facet, Group, Node, Shape, Site, Values, Variant, Variants, canonical

__all__ = ["SchemaReader"]

_STRING = frozenset({"types", "format", "values", "minLength", "maxLength", "pattern"})
_NUMBER = frozenset({"types", "format", "values", "minimum", "maximum", "multipleOf"})
_BELONGS = {
    "string": _STRING,
    "integer": _NUMBER,
    "number": _NUMBER,
    "boolean": frozenset({"types", "values"}),
    "array": frozenset({"types", "values", "items", "minItems", "maxItems", "uniqueItems"}),
    "object": frozenset({"types", "values", "extra", "minProperties", "maxProperties"}),
}
_SCALARS = ("string", "integer", "number", "boolean")


class SchemaReader:
    """
    Reads schemas of one document and remembers what it read.

    Some schemas are written in a way that gives them no place of their own: the string in ``type: [string, integer]``,
    or the open enum in ``anyOf: [{enum: [...]}, {type: string}]``. They get a pointer without ``#`` in front.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._made: dict[str, Shape] = {}
        self._sites: dict[Node, Site] = {}
        self._read: dict[Node, Shape] = {}
        self._variants: dict[Node, Variants] = {}
        self._peeling: set[Node] = set()

    def peel(self, node: Node) -> Site:
        """Take the wrappers off a schema."""
        if node not in self._sites:
            self._peeling.add(node)
            self._sites[node] = self._peel(node)
            self._peeling.discard(node)
        return self._sites[node]

    def shape(self, core: Node) -> Shape:
        """
        Merge everything that a schema says.

        Args:
            core: A schema without wrappers, as `peel` gives it.

        Returns:
            Its shape. A union that comes down to one scalar (an open enum) is that scalar.
        """
        written = self._as_written(core)
        if not written.is_union:
            return written
        members = self.variants(core).members
        return self._as_written(members[0].core) if len(members) == 1 else written

    def variants(self, core: Node) -> Variants:
        """
        List the members of a union; members that are unions themselves are replaced by theirs.

        Returns:
            All members in document order, null left out; one member if it is no union.
        """
        if core not in self._variants:
            written = self._as_written(core)
            if written.is_union:
                self._variants[core] = self._listed("&".join(core), written.groups[0], core)
            else:
                self._variants[core] = Variants(tuple(self._by_type(Variant(core, core, None, (), None))))
        return self._variants[core]

    def group(self, group: Group) -> Variants:
        """List the members of one union inside a schema that says more than that, as `variants` does."""
        return self._listed(group.members[0], group, ())

    def _as_written(self, core: Node) -> Shape:
        if core not in self._read:
            made = self._made.get(core[0]) if len(core) == 1 else None
            self._read[core] = made or merge(self.document, tuple(atoms_of(self.document, core, None)))
        return self._read[core]

    def _peel(self, node: Node) -> Site:
        name = schema_name(node[0]) if len(node) == 1 else None
        wrappers: list[Atom] = []
        nullable: list[Facet] = []
        passed: set[Node] = set()
        while len(node) == 1 and node not in passed and node[0] not in self._made:
            passed.add(node)
            alias = alias_of(self.document, node[0])
            if alias is None:
                break
            wrappers.append(Atom(node[0], name, inherited=False, schema=schema_at(self.document, node[0])))
            nullable += [Facet(value=True, owner=name)] if alias.nullable else []
            name = schema_name(alias.pointer) or name
            node = (alias.pointer,)
        if not any(pointer in self._made for pointer in node):
            wrappers += atoms_of(self.document, node, name)
            nullable += self._nullable_groups(node, name)
        notes = notes_of(wrappers)
        if nullable:
            notes.setdefault("nullable", nullable[0])
        return Site(node, name, notes)

    def _nullable_groups(self, core: Node, name: str | None) -> list[Facet]:
        """Find out who lets null into a union: the union itself, or one of its members."""
        written = self._as_written(core)
        found = [Facet(value=True, owner=group.owner or name) for group in written.groups if group.nullable]
        for member in written.groups[0].members if written.is_union else ():
            if (member,) not in self._peeling:
                note = self.peel((member,)).notes.get("nullable")
                found += [] if note is None else [Facet(value=True, owner=note.owner or name)]
        return found

    def _listed(self, base: str, group: Group, core: Node) -> Variants:
        passed = {core: group}
        members = tuple(self._merge_scalars(base, list(self._flatten(group, passed))))
        return Variants(members, next((each.discriminator for each in passed.values() if each.discriminator), None))

    def _flatten(self, group: Group, passed: dict[Node, Group]) -> Iterator[Variant]:
        for pointer in group.members:
            site = self.peel((pointer,))
            inner = self._as_written(site.core)
            if not inner.is_union:
                tags = group.tags.get(pointer) or group.tags.get(site.core[0], ())
                yield from self._by_type(Variant((pointer,), site.core, site.name, tags, group.owner))
            elif site.core not in passed:
                passed[site.core] = inner.groups[0]
                nested = inner.groups[0]
                yield from self._flatten(attrs.evolve(nested, owner=nested.owner or site.name or group.owner), passed)

    def _by_type(self, variant: Variant) -> Iterator[Variant]:
        """Split a schema of several types into one for each."""
        shape = self._as_written(variant.core)
        types = shape.types or frozenset()
        if shape.values is not None and not shape.values.open:
            types = frozenset(each for each in types if any(_fits(value, each) for value in shape.values.items))
        if len(types) < 2 or shape.groups:  # noqa: PLR2004 - one type, or none: nothing to split
            yield variant
            return
        for each in sorted(types):
            made = (f"{each} of {'&'.join(variant.core)}",)
            self._made[made[0]] = _only(shape, each)
            yield attrs.evolve(variant, node=made, core=made)

    def _merge_scalars(self, base: str, members: list[Variant]) -> Iterator[Variant]:
        """Put strings beside strings into one: what an enum and a plain string allow is an open enum."""
        for each in _SCALARS:
            alike = [member for member in members if self._is_bare(member, each)]
            if len(alike) > 1:
                made = (f"{each} of {base}",)
                self._made[made[0]] = self._joined(each, alike)
                first = members.index(alike[0])
                kept = [member for member in members if member not in alike]
                kept.insert(first, attrs.evolve(alike[0], node=made, core=made, name=None, tags=()))
                members = kept
        yield from members

    def _is_bare(self, member: Variant, scalar: str) -> bool:
        shape = self._as_written(member.core)
        return shape.is_bare and shape.types == frozenset({scalar})

    def _joined(self, scalar: str, members: list[Variant]) -> Shape:
        types = frozenset({scalar})
        valued = [(member, values) for member in members if (values := self._as_written(member.core).values)]
        if not valued:
            return Shape(types, facets={"types": Facet(types, None)})
        items = {canonical(value): value for _, values in valued for value in values.items}
        is_open = len(valued) < len(members) or any(values.open for _, values in valued)
        owners = {member.name or member.owner for member, _ in valued}
        owner = owners.pop() if len(owners) == 1 else None
        facet = Facet(Values(tuple(items.values()), is_open), owner)
        facets = {"types": Facet(types, None), "values": facet}
        return Shape(types, facets=facets, owners=frozenset(() if owner is None else {owner}))


def _only(shape: Shape, kind: str) -> Shape:
    """Keep what a shape says about one of its types."""
    belongs = _BELONGS.get(kind, frozenset())
    facets = {key: facet for key, facet in shape.facets.items() if key in belongs}
    facets["types"] = Facet(frozenset({kind}), shape.facets["types"].owner)
    if shape.values is not None:
        kept = tuple(value for value in shape.values.items if _fits(value, kind))
        facets["values"] = Facet(attrs.evolve(shape.values, items=kept), shape.facets["values"].owner)
    return Shape(
        types=frozenset({kind}),
        fields=shape.fields if kind == "object" else {},
        facets=facets,
        limits={key: facet for key, facet in shape.limits.items() if key in belongs},
        rest=shape.rest,
        owners=shape.owners,
    )


def _fits(value: Json, kind: str) -> bool:
    return type_of(value) == kind or (type_of(value) == "integer" and kind == "number")
