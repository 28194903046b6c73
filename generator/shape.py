"""
Types as openapi-python-client sees them, so that two readings of a document can be compared.

That parser forgets the names of unions, arrays and scalars, flattens unions, and knows neither tags nor open enums. A
shape is a type without those: the set of the leaves that a value may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.ir import Any_, ArrayOf, Const, EnumOf, MapOf, Named, Nullable, OneOf, Prim, Ref, Schema, Type

__all__ = ["ANY", "NULL", "Shape", "Shapes", "const_leaf", "enum_shape"]

Leaf = tuple[Any, ...]  # a tag and what belongs to it: nested shapes, values
Shape = frozenset[Leaf]

ANY: Shape = frozenset({("any",)})
NULL: Shape = frozenset({("null",)})


def const_leaf(value: object) -> Leaf:
    """
    Make a leaf of a constant; 1, 1.0 and true are different constants.
    """
    return ("const", type(value).__name__, value)


def enum_shape(values: Iterable[Any], *, open_: bool) -> Shape:
    """
    Make the shape of an enum: its values, and the plain scalar if it is open. Fractions are only ever numbers.
    """
    kept = frozenset(values)
    if any(isinstance(value, float) for value in kept):
        return frozenset({("float",)})
    leaf: Leaf = ("enum", kept)
    kind = "str" if all(isinstance(value, str) for value in kept) else "int"
    return frozenset({leaf, (kind,)} if open_ else {leaf})


class Shapes:
    """
    Gives types their shapes; ``cut`` are the names that the parser is shown as any value, to break circles.
    """

    def __init__(self, schemas: Mapping[str, Schema], cut: Mapping[str, frozenset[str]]) -> None:
        self._schemas = schemas
        self._cut = cut
        self._known: dict[str, Shape] = {}

    def named(self, name: str) -> Shape:
        """
        Give the shape of a named schema.
        """
        if name not in self._known:
            schema = self._schemas[name]
            if isinstance(schema, Named):
                self._known[name] = self.of(schema.type, inside=name)
            else:
                self._known[name] = frozenset({("model", name)})
        return self._known[name]

    def of(self, type_: Type, inside: str = "") -> Shape:
        """
        Give the shape of a type.

        Args:
            type_: The type.
            inside: Name of the schema that it is in; references cut there are any value.
        """
        if isinstance(type_, Ref):
            return ANY if type_.name in self._cut.get(inside, ()) else self.named(type_.name)
        if isinstance(type_, Nullable):
            return self.of(type_.inner, inside) | NULL
        if isinstance(type_, OneOf):
            return frozenset().union(*(self.of(variant.type, inside) for variant in type_.variants))
        if isinstance(type_, EnumOf):
            return enum_shape(type_.values, open_=type_.open)
        return frozenset({self._leaf(type_, inside)})

    def _leaf(self, type_: Any_ | ArrayOf | Const | MapOf | Prim, inside: str) -> Leaf:
        if isinstance(type_, ArrayOf):
            return ("array", self.of(type_.item, inside))
        if isinstance(type_, MapOf):
            return ("map", self.of(type_.value, inside))
        if isinstance(type_, Const):
            return const_leaf(type_.value)
        return (type_.kind,) if isinstance(type_, Prim) else ("any",)
