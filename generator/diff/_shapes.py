"""
What a schema says, once references, ``allOf`` and the two ways of writing null are out of the way.

Every part remembers its *owner*: the named schema that it was written in, if that is another than the one we started
from. A change of a base schema is then reported at the base, however many schemas are built on it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

import attrs

from generator.diff._findings import Json

__all__ = [
    "Atom",
    "Facet",
    "Group",
    "Member",
    "Node",
    "Shape",
    "Site",
    "Values",
    "Variant",
    "Variants",
    "canonical",
    "common_owner",
]

Node = tuple[str, ...]
"""A schema: the pointers of the schemas that hold all at once. Almost always one; none at all means anything goes."""


@attrs.frozen
class Atom:
    """One object of schema keywords that contributes to a schema."""

    pointer: str
    owner: str | None
    inherited: bool  # reached through allOf, or beside other keywords
    schema: Mapping[str, Json]


@attrs.frozen
class Facet:
    """One statement of a schema, and who makes it."""

    value: Json
    owner: str | None


@attrs.frozen
class Values:
    """The values that an enum lists, null left out; ``open`` says that others are allowed as well."""

    items: tuple[Json, ...]
    open: bool


@attrs.frozen
class Member:
    """A property of an object."""

    node: Node
    owner: str | None
    required: bool
    required_by: str | None


@attrs.frozen
class Group:
    """A ``oneOf`` or ``anyOf``; null, if it is a member, is left out. ``tags`` are the discriminator's, by pointer."""

    members: tuple[str, ...]
    nullable: bool
    discriminator: str | None
    tags: Mapping[str, tuple[str, ...]]
    owner: str | None


@attrs.frozen
class Shape:
    """
    A schema with everything merged.

    Attributes:
        types: JSON types without null; None if any is allowed.
        fields: Properties by name, in document order.
        facets: ``types``, ``format``, ``values`` (`Values`), ``extra`` (``open``, ``closed`` or a `Node`) and
            ``items`` (`Node`), those that are stated.
        limits: Limits by keyword; see `generator.diff._limits`.
        rest: Keywords that are only compared as a whole, by keyword, as canonical JSON.
        groups: The unions in it.
        owners: Named schemas that contribute to it, other than itself.
    """

    types: frozenset[str] | None = None
    fields: Mapping[str, Member] = attrs.field(factory=dict)
    facets: Mapping[str, Facet] = attrs.field(factory=dict)
    limits: Mapping[str, Facet] = attrs.field(factory=dict)
    rest: Mapping[str, Facet] = attrs.field(factory=dict)
    groups: tuple[Group, ...] = ()
    owners: frozenset[str] = frozenset()

    @property
    def values(self) -> Values | None:
        """What the enum or constant lists, if there is one."""
        facet = self.facets.get("values")
        return None if facet is None else facet.value

    @property
    def is_union(self) -> bool:
        """Whether it says nothing but "one of these"."""
        return len(self.groups) == 1 and not (self.fields or self.limits or self.rest or self.facets.keys() - {"types"})

    @property
    def is_bare(self) -> bool:
        """Whether it says nothing but a type and perhaps values."""
        return not (self.fields or self.limits or self.rest or self.groups or self.facets.keys() - {"types", "values"})

    @property
    def is_anything(self) -> bool:
        """Whether every JSON value fits."""
        return self.types is None and self.is_bare and not self.facets


@attrs.frozen
class Site:
    """
    Where a schema is used, with the wrappers taken off: single references, a lone ``allOf``, "this or null".

    Attributes:
        core: What is inside.
        name: The named schema that was entered last on the way in, if any.
        notes: What wrappers and core say beside the type: ``nullable``, ``default``, ``deprecated``, ``readOnly``,
            ``writeOnly`` and ``x-sdk-*``; the outermost wins.
    """

    core: Node
    name: str | None
    notes: Mapping[str, Facet]


@attrs.frozen
class Variant:
    """One member of a union; ``tags`` are those that a discriminator's mapping gives it."""

    node: Node
    core: Node
    name: str | None
    tags: tuple[str, ...]
    owner: str | None


@attrs.frozen
class Variants:
    """
    All members of a union, nested ones in line; a single one if it is no union.

    ``discriminator`` is the discriminator's, if there is one.
    """

    members: tuple[Variant, ...]
    discriminator: str | None = None


def canonical(value: Json) -> str:
    """Write a JSON value so that equal values give equal texts; 1.0 is 1, and true is not 1."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=False, default=str)


def _plain(value: Json) -> Json:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, (list, tuple)) else value


def common_owner(atoms: Iterable[Atom]) -> str | None:
    """Name the owner if all these have the same one."""
    owners = {atom.owner for atom in atoms}
    return owners.pop() if len(owners) == 1 else None
