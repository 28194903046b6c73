"""
What openapi-python-client forgets, read from the normalised documents: tags of unions, and types with their names.

A union is told apart by a discriminator (explicit, or inferred from constants), by JSON types, or only by trying.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

import attrs

from generator.diagnostics import Report
from generator.ir import Any_, ArrayOf, Const, EnumOf, MapOf, Nullable, OneOf, Prim, PrimKind, Ref, Type, Variant
from generator.normalise.scalars import type_of_value
from generator.normalise.unions import without_null
from generator.normalise.values import ref_name

__all__ = ["Dispatch", "Sidecar", "UnionInfo"]

Json = Any  # a JSON value
Dispatch = Literal["tag", "type", "shape"]

_PRIMS: dict[tuple[str, str | None], PrimKind] = {
    ("boolean", None): "bool",
    ("integer", None): "int",
    ("null", None): "null",
    ("number", None): "float",
    ("string", None): "str",
    ("string", "binary"): "binary",
    ("string", "date"): "date",
    ("string", "date-time"): "datetime",
}
_FAVOURITES = ("type", "object", "kind", "event", "role")


@attrs.frozen
class UnionInfo:
    """
    How the members of a union are told apart; ``where`` is the named schema, or the operation, that it is in.
    """

    where: str
    dispatch: Dispatch
    discriminator: str | None
    inferred: bool
    members: int


class Sidecar:
    """
    Reads canonical schemas.
    """

    def __init__(self, schemas: Mapping[str, Json], pointers: Mapping[str, str], report: Report) -> None:
        self.schemas = schemas
        self.pointers = pointers
        self.report = report
        self.unions: list[UnionInfo] = []

    def type(self, schema: Json, where: str) -> Type:
        """
        Give the type of a canonical schema.

        Args:
            schema: The schema; not an inline model.
            where: Where it is, for messages and `unions`.
        """
        name = ref_name(schema)
        if name is not None:
            return Ref(name)
        if "anyOf" in schema:
            return self._union(schema, where)
        if "const" in schema:
            return Const(schema["const"])
        if "enum" in schema:
            return EnumOf(tuple(schema["enum"]), schema["x-open"])
        kind = schema.get("type")
        if kind == "array":
            return ArrayOf(self.type(schema["items"], where))
        if kind == "object":
            return MapOf(self.type(schema["additionalProperties"], where))
        return Any_() if kind is None else Prim(_PRIMS[kind, schema.get("format")])

    def _union(self, schema: Json, where: str) -> Type:
        bare, null = without_null(schema)
        inner = self._members(bare, where) if "anyOf" in bare else self.type(bare, where)
        if not null or isinstance(inner, (Any_, Nullable)) or (isinstance(inner, Ref) and self.nullable(inner.name)):
            return inner
        return Nullable(inner)

    def nullable(self, name: str) -> bool:
        """
        Tell whether a named schema allows null by itself.
        """
        schema = self.schemas[name]
        return schema == {"type": "null"} or without_null(schema)[1]

    def _members(self, schema: Json, where: str) -> OneOf:
        members: list[Json] = schema["anyOf"]
        objects = [member for member in members if self._json_type(member) in {"object", "mixed"}]
        discriminator, tags = self._explicit(schema, objects, where)
        inferred = discriminator is None
        if inferred and len(objects) > 1:
            discriminator, tags = self._inferred(objects)
        variants = tuple(Variant(self.type(m, where), tags.get(ref_name(m) or "", ())) for m in members)
        kind: Dispatch = "type" if discriminator is None else "tag"
        types = [self._json_type(member) for member in members if discriminator is None or member not in objects]
        if len(set(types)) != len(types) or "mixed" in types or "any" in types:
            kind = "shape"
        self.unions.append(UnionInfo(where, kind, discriminator, inferred and kind == "tag", len(members)))
        return OneOf(variants, discriminator)

    # -- how members are told apart -----------------------------------------------------------------------------------

    def _json_type(self, schema: Json) -> str:
        """
        Name the JSON type of a value; numbers are one; a union of several is mixed.
        """
        name = ref_name(schema)
        if name is not None:
            return self._json_type(self.schemas[name])
        if "anyOf" in schema:
            bare = without_null(schema)[0]
            types = {self._json_type(member) for member in bare.get("anyOf", [bare])}
            return types.pop() if len(types) == 1 else "mixed"
        kind: str = type_of_value(schema["const"]) if "const" in schema else schema.get("type", "any")
        return "number" if kind == "integer" else kind

    def _leaves(self, schema: Json, seen: frozenset[str] = frozenset()) -> Iterator[str]:
        """
        Name the models that a member of a union may be.
        """
        name = ref_name(schema)
        if name is not None and "properties" in self.schemas[name]:
            yield name
        elif name is not None and name not in seen:
            yield from self._leaves(self.schemas[name], seen | {name})
        for member in schema.get("anyOf", ()):
            yield from self._leaves(member, seen)

    def _tags(self, name: str, wire: str) -> tuple[str, ...]:
        """
        Give the constants that a property of a model has.
        """
        form = self.schemas[name]["properties"].get(wire, {})
        target = ref_name(form)
        if target is not None:
            form = self.schemas[target]
        form = without_null(form)[0]
        values = [form["const"]] if "const" in form else form.get("enum", ()) if not form.get("x-open") else ()
        return tuple(values) if all(isinstance(value, str) for value in values) else ()

    def _explicit(self, schema: Json, objects: list[Json], where: str) -> tuple[str | None, dict[str, tuple[str, ...]]]:
        declared = schema.get("discriminator")
        if declared is None:
            return None, {}
        wire: str = declared["propertyName"]
        tags: dict[str, tuple[str, ...]] = {}
        for member in objects:
            found: list[str] = []
            for name in dict.fromkeys([ref_name(member) or "", *self._leaves(member)]):
                mapped = [tag for tag, target in declared["mapping"].items() if target == name]
                constant = self._tags(name, wire) if name in self.schemas and "properties" in self.schemas[name] else ()
                implicit = [tag for tag, target in declared["implicit"].items() if target == name]
                if mapped and constant and set(mapped) != set(constant):
                    self.report.warning("discriminator-mismatch", where, f"{name} has {wire} {constant}, not {mapped}")
                found += mapped or constant or implicit
            tags[ref_name(member) or ""] = tuple(dict.fromkeys(found))
        if not any(tags.values()):
            self.report.warning("discriminator-useless", where, f"no member has a tag in {wire!r}")
            return None, {}
        return wire, tags

    def _inferred(self, objects: list[Json]) -> tuple[str | None, dict[str, tuple[str, ...]]]:
        """
        Find a property that is a different constant in every member; one member may lack it and take the rest.
        """
        leaves = {ref_name(member) or "": list(self._leaves(member)) for member in objects}
        if not all(leaves) or not all(leaves.values()):
            return None, {}
        wires = {wire for names in leaves.values() for name in names for wire in self.schemas[name]["properties"]}
        best: tuple[int, int, str, dict[str, tuple[str, ...]]] | None = None
        for wire in wires:
            tags = {m: tuple(tag for name in names for tag in self._tags(name, wire)) for m, names in leaves.items()}
            bare = sum(not all(self._tags(name, wire) for name in names) for names in leaves.values())
            flat = [tag for group in tags.values() for tag in group]
            if bare > 1 or len(flat) != len(set(flat)) or len(flat) < len(leaves) - 1 or not flat:
                continue
            rank = (bare, _FAVOURITES.index(wire) if wire in _FAVOURITES else len(_FAVOURITES), wire, tags)
            best = min(best, rank, key=lambda r: r[:3]) if best else rank
        return (best[2], best[3]) if best else (None, {})
