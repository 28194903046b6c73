"""
Schemas in a few words, for people and for telling the members of a union apart.
"""

from __future__ import annotations

from generator.diff._atoms import schema_at
from generator.diff._merge import without_prose
from generator.diff._reader import SchemaReader
from generator.diff._shapes import Node, Shape, canonical

__all__ = ["describe", "describe_core", "fingerprint"]

_DEPTH = 3
_MEMBERS = 6


def describe(reader: SchemaReader, node: Node, depth: int = _DEPTH) -> str:
    """
    Put a schema into a few words.

    Args:
        reader: Reads the document that it stands in.
        node: The schema.
        depth: How many levels of arrays and unions to spell out.

    Returns:
        Its name if it has one; else ``string``, ``"text"`` for a constant, ``array of Block``, ``Foo | Bar``,
        ``map of integer``, ``any``. Whether null is allowed is not said.
    """
    site = reader.peel(node)
    return site.name or describe_core(reader, site.core, depth)


def describe_core(reader: SchemaReader, core: Node, depth: int = _DEPTH) -> str:
    """Put a schema without wrappers into a few words, whether or not it has a name; see `describe`."""
    members = reader.variants(core).members
    if len(members) > 1:
        if depth == 0:
            return "union"
        words = [member.name or describe(reader, member.node, depth - 1) for member in members[:_MEMBERS]]
        return " | ".join(words + ["..."] * (len(members) > _MEMBERS))
    return members[0].name or _one(reader, reader.shape(core), depth)


def _one(reader: SchemaReader, shape: Shape, depth: int) -> str:
    if shape.values is not None and not shape.values.open and len(shape.values.items) == 1:
        return canonical(shape.values.items[0])
    if shape.types is None:
        return "object" if shape.fields else "any"
    kind = " | ".join(sorted(shape.types)) or "null"
    inner = {"array": "items", "object": "extra"}.get(kind, "format")
    if inner not in shape.facets or shape.fields:
        return kind
    stated = shape.facets[inner].value
    if isinstance(stated, str):
        return f"{kind} ({stated})" if inner == "format" else kind
    word = "array of" if kind == "array" else "map of"
    return f"{word} {describe(reader, stated, depth - 1)}" if depth else kind


def fingerprint(reader: SchemaReader, node: Node) -> str:
    """Write a schema, prose left out, so that schemas that are written alike give the same text."""
    return canonical(
        [without_prose(schema_at(reader.document, pointer)) for pointer in node if pointer.startswith("#")]
    )
