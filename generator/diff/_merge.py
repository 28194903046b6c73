"""
Schemas that hold all at once, merged keyword by keyword. Pure functions over atoms.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.diff._atoms import OPEN_ENUM, is_null, keywords
from generator.diff._document import Document, as_list, as_mapping, mapped
from generator.diff._findings import Json
from generator.diff._limits import merge_limit, read_limits
from generator.diff._shapes import Atom, Facet, Group, Member, Shape, Values, canonical, common_owner
from generator.pointer import child

__all__ = ["merge", "type_of", "without_prose"]

_OBJECT = frozenset({"additionalProperties", "maxProperties", "minProperties", "patternProperties", "properties"})
_ARRAY = frozenset({"items", "maxItems", "minItems", "prefixItems", "uniqueItems"})
_REST = (
    "additionalItems",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
)
_PROSE = frozenset({"$comment", "description", "example", "examples", "externalDocs", "title"})
_CLOSERS = ("additionalProperties", "unevaluatedProperties")


def merge(document: Document, atoms: Sequence[Atom]) -> Shape:
    """
    Merge schemas that hold all at once.

    Args:
        document: Where the members of their unions stand.
        atoms: The schemas.

    Returns:
        One shape; unions in it are still as they are written.
    """
    types = _types(atoms)
    stated = {key for atom in atoms for key in atom.schema}
    found = {"types": types, "format": _first(atoms, "format"), "values": _values(atoms)}
    found |= {"extra": _extra(atoms), "items": _items(atoms)}
    return Shape(
        types=None if types is None else types.value,
        fields=_fields(atoms),
        facets={key: facet for key, facet in found.items() if facet is not None},
        limits=_limits(atoms),
        rest={key: _rest(atoms, key) for key in _REST if key in stated},
        groups=tuple(group for atom in atoms for group in _groups(document, atom)),
        owners=frozenset(atom.owner for atom in atoms if atom.owner is not None),
    )


def _types(atoms: Sequence[Atom]) -> Facet | None:
    stated = [(atom, types) for atom in atoms if (types := _types_of(atom.schema)) is not None]
    if not stated:
        return None
    merged = stated[0][1]
    for _, types in stated[1:]:
        merged = _both(merged, types)
    return Facet(merged, common_owner(atom for atom, _ in stated))


def _both(first: frozenset[str], second: frozenset[str]) -> frozenset[str]:
    both = first & second
    if "integer" in first | second and "number" in first | second:
        both |= {"integer"}
    return both


def _types_of(schema: Mapping[str, Json]) -> frozenset[str] | None:
    if is_null(schema):
        return frozenset()
    stated = schema.get("type")
    if isinstance(stated, (str, list)):
        return frozenset({stated} if isinstance(stated, str) else map(str, stated)) - {"null"}
    if keywords(schema) & _OBJECT:
        return frozenset({"object"})
    if keywords(schema) & _ARRAY:
        return frozenset({"array"})
    listed = _listed(schema)
    return None if listed is None else frozenset(map(type_of, listed.items))


def type_of(value: Json) -> str:
    """Name the JSON type of a value."""
    for python, name in ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, python):
            return name
    return "object"


def _listed(schema: Mapping[str, Json]) -> Values | None:
    if "const" in schema:
        return Values((schema["const"],), open=False)
    for key in ("enum", OPEN_ENUM):
        if isinstance(schema.get(key), list):
            return Values(tuple(value for value in schema[key] if value is not None), open=key == OPEN_ENUM)
    return None


def _values(atoms: Sequence[Atom]) -> Facet | None:
    stated = [(atom, listed) for atom in atoms if (listed := _listed(atom.schema)) is not None and listed.items]
    if not stated:
        return None
    closed = [listed for _, listed in stated if not listed.open]
    first, *others = closed or [stated[0][1]]
    allowed = [{canonical(value) for value in other.items} for other in others]
    kept = {canonical(value): value for value in first.items if all(canonical(value) in each for each in allowed)}
    return Facet(Values(tuple(kept.values()), open=not closed), common_owner(atom for atom, _ in stated))


def _fields(atoms: Sequence[Atom]) -> dict[str, Member]:
    nodes: dict[str, list[Atom]] = {}
    requiring: dict[str, list[Atom]] = {}
    for atom in atoms:
        for name in as_mapping(atom.schema.get("properties")):
            nodes.setdefault(name, []).append(atom)
        for name in filter(_is_text, as_list(atom.schema.get("required"))):
            requiring.setdefault(name, []).append(atom)
    return {
        name: Member(
            tuple(child(atom.pointer, "properties", name) for atom in nodes.get(name, ())),
            common_owner(nodes.get(name) or requiring[name]),
            name in requiring,
            common_owner(requiring.get(name, ())),
        )
        for name in {**nodes, **requiring}
    }


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _extra(atoms: Sequence[Atom]) -> Facet | None:
    closing = [atom for atom in atoms if any(atom.schema.get(key) is False for key in _CLOSERS)]
    if closing:
        return Facet("closed", common_owner(closing))
    typed = [atom for atom in atoms if keywords(as_mapping(atom.schema.get("additionalProperties")))]
    nodes = tuple(child(atom.pointer, "additionalProperties") for atom in typed)
    return Facet(nodes, common_owner(typed)) if nodes else None


def _items(atoms: Sequence[Atom]) -> Facet | None:
    stated = [atom for atom in atoms if isinstance(atom.schema.get("items"), (Mapping, bool))]
    return Facet(tuple(child(atom.pointer, "items") for atom in stated), common_owner(stated)) if stated else None


def _limits(atoms: Iterable[Atom]) -> dict[str, Facet]:
    limits: dict[str, Facet] = {}
    for atom in atoms:
        for key, limit in read_limits(atom.schema).items():
            known = limits.get(key)
            if known is None:
                limits[key] = Facet(limit, atom.owner)
            elif known.value != limit:
                limits[key] = Facet(merge_limit(key, known.value, limit), None)
    return limits


def _first(atoms: Iterable[Atom], key: str) -> Facet | None:
    return next((Facet(atom.schema[key], atom.owner) for atom in atoms if _is_text(atom.schema.get(key))), None)


def _rest(atoms: Iterable[Atom], key: str) -> Facet:
    stated = [atom for atom in atoms if key in atom.schema]
    return Facet(canonical([without_prose(atom.schema[key]) for atom in stated]), common_owner(stated))


def without_prose(value: Json) -> Json:
    """Leave out prose: a new description is no new constraint."""
    if isinstance(value, Mapping):
        return {
            key: without_prose(each) for key, each in value.items() if key not in _PROSE or isinstance(each, Mapping)
        }
    return [without_prose(each) for each in value] if isinstance(value, list) else value


def _groups(document: Document, atom: Atom) -> Iterable[Group]:
    discriminator = as_mapping(atom.schema.get("discriminator"))
    tags: dict[str, tuple[str, ...]] = {}
    for tag, pointer in mapped(discriminator).items():
        tags[pointer] = (*tags.get(pointer, ()), tag)
    stated = discriminator.get("propertyName")
    name = stated if isinstance(stated, str) else None
    unions = [key for key in ("oneOf", "anyOf") if as_list(atom.schema.get(key))]
    for key in unions:
        members = [child(atom.pointer, key, index) for index in range(len(atom.schema[key]))]
        others = tuple(member for member in members if not is_null(as_mapping(document.at(member))))
        if others:
            yield Group(others, len(others) < len(members), name, tags, atom.owner)
    if tags and not unions and not atom.inherited:
        # Polymorphism as in 3.0: the base names its children, which refer back to it with allOf.
        yield Group(tuple(tags), nullable=False, discriminator=name, tags=tags, owner=atom.owner)
