"""
References and ``allOf`` taken apart: from a node to the schemas that hold all at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from generator.diff._document import Document, as_list, as_mapping, schema_name
from generator.diff._findings import Json
from generator.diff._shapes import Atom, Facet, Node
from generator.pointer import child

__all__ = ["OPEN_ENUM", "Alias", "alias_of", "atoms_of", "is_null", "keywords", "notes_of", "schema_at"]

_ANNOTATIONS = frozenset(
    {
        "$anchor",
        "$comment",
        "$defs",
        "$id",
        "$schema",
        "default",
        "definitions",
        "deprecated",
        "description",
        "discriminator",
        "example",
        "examples",
        "externalDocs",
        "nullable",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    }
)
_NOTES = ("default", "deprecated", "readOnly", "writeOnly")
_UNIONS = ("oneOf", "anyOf")
OPEN_ENUM = "x-extensible-enum"


@attrs.frozen
class Alias:
    """A schema that only wraps another one; ``nullable`` if the wrapper adds null to it."""

    pointer: str
    nullable: bool


def schema_at(document: Document, pointer: str) -> Mapping[str, Json]:
    """Read a schema; ``false`` has a type that no value has, ``true`` and oddities say nothing."""
    value = document.at(pointer)
    return {"type": "never"} if value is False else as_mapping(value)


def keywords(schema: Mapping[str, Json]) -> frozenset[str]:
    """Keywords that decide which values fit."""
    return frozenset(
        key for key in schema if key not in _ANNOTATIONS and (not key.startswith("x-") or key == OPEN_ENUM)
    )


def is_null(schema: Mapping[str, Json]) -> bool:
    """Whether null is all that fits."""
    if schema.get("type") in ("null", ["null"]):
        return True
    return ("const" in schema and schema["const"] is None) or schema.get("enum") == [None]


def alias_of(document: Document, pointer: str) -> Alias | None:
    """
    See whether the schema is a lone reference, a lone ``allOf``, or "one schema or null".

    A union with a discriminator is no wrapper, even around one schema: it is made for more.
    """
    schema = schema_at(document, pointer)
    keys = keywords(schema)
    if keys == {"$ref"}:
        return Alias(document.target(schema["$ref"]), nullable=False)
    if keys == {"allOf"} and len(as_list(schema["allOf"])) == 1:
        return Alias(child(pointer, "allOf", 0), nullable=False)
    for union in _UNIONS:
        if keys == {union} and "discriminator" not in schema:
            members = [child(pointer, union, index) for index in range(len(as_list(schema[union])))]
            others = [member for member in members if not is_null(schema_at(document, member))]
            if len(others) == 1:
                return Alias(others[0], nullable=len(members) > 1)
    return None


def atoms_of(document: Document, node: Node, name: str | None) -> Iterator[Atom]:
    """
    List the schemas that hold all at once, each once, in document order.

    Args:
        document: Where they stand.
        node: Where to start.
        name: The named schema that we are in, if any: the owner of what stands there itself.

    Yields:
        Schemas without their references and ``allOf``, which follow as atoms of their own.
    """
    passed: set[str] = set()
    pending: list[tuple[str, str | None, bool]] = [(pointer, None, False) for pointer in reversed(node)]
    while pending:
        pointer, owner, inherited = pending.pop()
        if pointer in passed:
            continue
        passed.add(pointer)
        schema = schema_at(document, pointer)
        yield Atom(pointer, owner or name, inherited, schema)
        parts = [child(pointer, "allOf", index) for index in range(len(as_list(schema.get("allOf"))))]
        parts += [document.target(schema["$ref"])] if "$ref" in schema else []
        pending.extend((part, schema_name(part) or owner, True) for part in reversed(parts))


def notes_of(atoms: Iterable[Atom]) -> dict[str, Facet]:
    """Collect what schemas say beside the type; the first one to say something wins."""
    notes: dict[str, Facet] = {}
    for atom in atoms:
        for key, value in _notes(atom.schema):
            notes.setdefault(key, Facet(value, atom.owner))
    return notes


def _notes(schema: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    if _allows_null(schema):
        yield "nullable", True
    for key in _NOTES:
        if key == "default":
            if key in schema:
                yield key, schema[key]
        elif schema.get(key) is True:
            yield key, True
    for key, value in schema.items():
        if key.startswith("x-sdk-"):
            yield key, value


def _allows_null(schema: Mapping[str, Json]) -> bool:
    if schema.get("nullable") is True:
        return True
    if "type" in schema:
        return "null" in as_list(schema["type"])
    return None in as_list(schema.get("enum"))
