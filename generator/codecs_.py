"""
Types of the IR as decoding expressions.

Two notations: an *expression* decodes a variable in a straight line; a *codec* is a callable for everything that is
nested deeper, and for the tolerant path.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from generator.imports import Imports, relative
from generator.ir import Any_, ArrayOf, Const, EnumOf, MapOf, Model, Nullable, OneOf, Prim, Ref, Type, Variant
from generator.plan import Plan
from generator.text import literal

__all__ = ["CodecPrinter", "is_tagged"]


def is_tagged(type_: Type) -> bool:
    """
    Whether a union is dispatched by one look-up of its tag.
    """
    return (
        isinstance(type_, OneOf)
        and type_.discriminator is not None
        and all(variant.tags and isinstance(variant.type, Ref) for variant in type_.variants)
    )


@attrs.frozen
class CodecPrinter:
    """
    Prints decoders for one file.

    Attributes:
        plan: Where schemas are.
        imports: Grows with what the decoders use.
        tables: Grows: local name -> expression, for module-level constants.
    """

    plan: Plan
    imports: Imports
    tables: dict[str, str] = attrs.field(factory=dict)

    def codec(self, type_: Type) -> str | None:
        """
        Returns:
            An expression for a callable; None where values stay as they are.
        """
        if self.plan.is_plain(type_):
            return None
        match type_:
            case Prim(kind):
                return self._use(f"{kind}_")
            case ArrayOf(item):
                return f"{self._use('seq')}({self.codec(item)})"
            case MapOf(item):
                return f"{self._use('mapping')}({self.codec(item)})"
            case Nullable(inner):
                return f"{self._use('nullable')}({self.codec(inner)})"
            case Ref(name):
                return self._lazy(self.plan.canonical[name])
            case OneOf():
                return self._variants(type_) if is_tagged(type_) else self._choice(type_)
            case Any_() | Const() | EnumOf():  # pragma: no cover  # always plain
                return None

    def expression(self, type_: Type, value: str) -> str | None:
        """
        Decode in a straight line.

        Args:
            type_: What the value should be.
            value: A local variable.

        Returns:
            An expression; None where the value stays as it is.
        """
        if self.plan.is_plain(type_):
            return None
        match type_:
            case Nullable(inner):
                return f"None if {value} is None else {self.expression(inner, value)}"
            case ArrayOf(item) if not isinstance(item, (Nullable, ArrayOf, MapOf)):
                decoded = self.expression(item, "item")
                return f"[{decoded} for item in {value}] if {value}.__class__ is list else {value}"
            case Prim(kind):
                return f"{self._use(f'{kind}_')}({value})"
            case Ref(name):
                return self._by_name(self.plan.canonical[name], value)
            case _:
                return f"{self._constant(self.codec(type_) or '')}({value})"

    def _by_name(self, name: str, value: str) -> str:
        schema = self.plan.schemas[name]
        place = self.plan.responses[name]
        if isinstance(schema, Model):
            self.tables.setdefault("_MODELS", "")
            return f"_MODELS[{literal(name)}]({value})"
        table = f"_{name.upper()}"
        self.tables[table] = f"from {relative(self.imports.module, place.module)} import CODEC as {table}"
        if isinstance(schema.type, OneOf) and is_tagged(schema.type):
            return f"{table}[{value}[{literal(schema.type.discriminator)}]]({value})"
        return f"{table}({value})"

    def _constant(self, codec: str) -> str:
        for name, expression in self.tables.items():
            if expression == codec:
                return name
        name = f"_CODEC_{len(self.tables)}"
        self.tables[name] = codec
        return name

    def target(self, name: str) -> tuple[str, str]:
        """
        Returns:
            Relative module and attribute that hold the decoder of a schema.
        """
        place = self.plan.responses[name]
        attribute = place.name if isinstance(self.plan.schemas[name], Model) else "CODEC"
        return relative(self.imports.module, place.module), attribute

    def _lazy(self, name: str) -> str:
        module, attribute = self.target(name)
        return f"{self._use('Lazy')}(__package__, {literal(module)}, {literal(attribute)})"

    def _variants(self, union: OneOf) -> str:
        rows = []
        for variant in union.variants:
            if isinstance(variant.type, Ref) and not self.plan.is_plain(variant.type):
                where = literal(self.target(self.plan.canonical[variant.type.name]))
                rows += [f"{literal(tag)}: {where}" for tag in variant.tags]
        return f"{self._use('Variants')}({literal(union.discriminator)}, __package__, {{{', '.join(rows)}}})"

    def _choice(self, union: OneOf) -> str:
        variants = tuple(self._members(union, frozenset()))
        tagged = OneOf(tuple(each for each in variants if each.tags), union.discriminator)
        use_tags = bool(tagged.variants) and is_tagged(tagged)
        items = tuple(Variant(each.type.item) for each in variants if isinstance(each.type, ArrayOf))
        objects = []
        for variant in variants:
            if use_tags and variant.tags:
                continue
            entry = self._object(variant.type)
            if entry:
                objects.append(entry)
        parts = []
        if any(not self.plan.is_plain(item.type) for item in items):
            item = items[0].type if len(items) == 1 else OneOf(items, None)
            parts.append(f"array={self.codec(ArrayOf(item))}")
        if use_tags:
            parts.append(f"tagged={self._variants(tagged)}")
        if objects:
            parts.append(f"objects=({', '.join(objects)},)")
        return f"{self._use('Choice')}({', '.join(parts)})"

    def _object(self, type_: Type) -> str | None:
        """Entry of an object member: required keys, known keys, codec."""
        if isinstance(type_, MapOf):
            return f"(frozenset(), frozenset(), {self.codec(type_) or self._use('as_is')})"
        schema = self.plan.schema(type_.name) if isinstance(type_, Ref) else None
        if not isinstance(schema, Model):
            return None
        required = sorted(field.wire for field in schema.fields if field.required)
        known = sorted(field.wire for field in schema.fields)
        return f"(frozenset({literal(required)}), frozenset({literal(known)}), {self._lazy(schema.name)})"

    def _members(self, union: OneOf, seen: frozenset[str]) -> Iterator[Variant]:
        """Members with named unions, arrays and maps among them opened up."""
        for variant in union.variants:
            type_ = variant.type
            if isinstance(type_, Ref):
                schema = self.plan.schema(type_.name)
                if not isinstance(schema, Model) and schema.name not in seen:
                    inner = schema.type if isinstance(schema.type, OneOf) else OneOf((Variant(schema.type),), None)
                    yield from self._members(inner, seen | {schema.name})
                    continue
            yield Variant(type_.inner, variant.tags) if isinstance(type_, Nullable) else variant

    def _use(self, name: str) -> str:
        return self.imports.use("._codecs", name)
