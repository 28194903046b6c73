"""
Turn the schemas of the description into the shapes that the facts are turned into.
"""

from __future__ import annotations

from typing import Any

from tests.spec._facts import Shape, nullable, union

__all__ = ["leaves", "mapping", "shape_of", "tail"]

Schema = dict[str, Any]


def tail(ref: str) -> str:
    """
    Return the name at the end of a reference.
    """
    return ref.rsplit("/", 1)[-1]


def shape_of(schema: Schema) -> Shape:
    """
    Return the shape of what a schema lets pass. Limits, defaults and descriptions are no part of it.
    """
    if "$ref" in schema:
        return ("ref", tail(schema["$ref"]))
    if "const" in schema:
        return ("const", schema["const"])
    if "enum" in schema:
        return ("enum", frozenset(schema["enum"]))
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return union({shape_of(each) for each in schema[keyword]})
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if not kinds:
        return ("any",)
    shape = union({_typed(schema, kind) for kind in kinds if kind != "null"})
    return nullable(shape) if "null" in kinds else shape


def _typed(schema: Schema, kind: str) -> Shape:
    if kind == "string":
        return ("string", schema.get("format"))
    if kind == "array":
        return ("array", shape_of(schema["items"]))
    if kind == "object":
        inner = schema.get("additionalProperties")
        if "properties" in schema or inner is None:
            fields = schema.get("properties", {})
            return ("object", frozenset((name, shape_of(each)) for name, each in fields.items()))
        return ("map", ("any",) if inner is True else shape_of(inner))
    return (kind,)


def leaves(name: str, schemas: dict[str, Schema]) -> frozenset[Shape]:
    """
    Return the shapes of the members of a named union, with unions among them taken apart.
    """
    shape = shape_of(schemas[name])
    found: set[Shape] = set()
    for member in shape[1] if shape[0] == "union" else {shape}:
        inner = schemas.get(member[1], {}) if member[0] == "ref" else {}
        is_union = any("$ref" in each for each in [*inner.get("oneOf", ()), *inner.get("anyOf", ())])
        found |= leaves(member[1], schemas) if is_union else {member}
    return frozenset(found)


def mapping(schema: Schema) -> tuple[str, dict[str, str]] | None:
    """
    Return the tag field of a union and the names of its members by tag, if it has one.
    """
    if "discriminator" not in schema:
        return None
    found = schema["discriminator"]
    return found["propertyName"], {tag: tail(ref) for tag, ref in found["mapping"].items()}
