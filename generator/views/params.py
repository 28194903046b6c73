"""
Views of the request forms: ``params/<family>.py``, one module for each family.
"""

from __future__ import annotations

import keyword

import attrs

from generator.annotations import Annotator
from generator.imports import Imports
from generator.ir import Any_, Field, MapOf, Model, Schema
from generator.plan import Plan
from generator.text import literal, paragraphs

__all__ = ["ParamsView", "TypeView", "params_view"]


@attrs.frozen
class TypeView:
    """
    One TypedDict or alias: lines of source, complete but for the docstring.
    """

    head: tuple[str, ...]  # statements in front, such as a base with odd keys
    opening: str  # "class X(TypedDict):" or an alias statement
    doc: tuple[str, ...]
    keys: tuple[str, ...]  # "text: str"


@attrs.frozen
class ParamsView:
    """
    A module of request types.
    """

    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    types: tuple[TypeView, ...]
    exported: tuple[str, ...]


def params_view(plan: Plan, module: str) -> ParamsView:
    """
    Decide how the request types of one family are printed.
    """
    mine = sorted((place.name, name) for name, place in plan.requests.items() if place.module == module)
    imports = Imports(module, frozenset(name for name, _ in mine))
    types = tuple(_type_view(plan, imports, local, plan.schemas[name]) for local, name in mine)
    return ParamsView(
        imports=imports.lines(typing_only=False),
        typing_imports=imports.lines(typing_only=True),
        types=types,
        exported=tuple(name for name, _ in mine),
    )


def _type_view(plan: Plan, imports: Imports, name: str, schema: Schema) -> TypeView:
    doc = tuple(paragraphs(schema.description or f"The object ``{schema.name}`` of the API.", "    "))
    note = Annotator(plan, imports, request=True)
    if not isinstance(schema, Model):
        return _alias(imports, name, note.show(schema.type), doc)
    if not schema.fields:
        return _alias(imports, name, note.show(MapOf(Any_())), doc)
    note = attrs.evolve(note, shadowed=frozenset(field.wire for field in schema.fields))
    imports.use("typing", "TypedDict")
    odd = [field for field in schema.fields if not _is_key(field)]
    plain = [field for field in schema.fields if _is_key(field)]
    needed = [field for field in plain if field.required]
    rest = [field for field in plain if not field.required]
    bases: list[str] = []
    head: list[str] = []
    for part, total in ((odd, True), (odd, False)):
        fields = [field for field in part if field.required is total]
        if fields:
            base = f"_{name}{'Odd' if total else 'OddOptional'}"
            head.append(_functional(note, base, fields, total=total))
            bases.append(base)
    if needed and rest:
        base = f"_{name}Required"
        head += [f"class {base}(TypedDict):", *(f"    {field.wire}: {note.show(field.type)}" for field in needed)]
        bases.insert(0, base)
        needed = []
    shown = needed or rest
    loose = "" if needed or not rest else ", total=False"
    return TypeView(
        head=tuple(head),
        opening=f"class {name}({', '.join(bases) or 'TypedDict'}{loose}):",
        doc=(*doc, *_keys_doc(schema.fields)),
        keys=tuple(f"{field.wire}: {note.show(field.type)}" for field in shown),
    )


def _alias(imports: Imports, name: str, annotation: str, doc: tuple[str, ...]) -> TypeView:
    imports.use("typing", "TypeAlias")
    return TypeView((), f"{name}: TypeAlias = {literal(annotation)}", tuple(line.strip() for line in doc), ())


def _is_key(field: Field) -> bool:
    wire = field.wire
    return wire.isidentifier() and wire.isascii() and not keyword.iskeyword(wire) and not wire.startswith("__")


def _functional(note: Annotator, name: str, fields: list[Field], *, total: bool) -> str:
    rows = ", ".join(f"{literal(field.wire)}: {literal(note.show(field.type))}" for field in fields)
    return f"{name} = TypedDict({literal(name)}, {{{rows}}}{'' if total else ', total=False'})"


def _keys_doc(fields: tuple[Field, ...]) -> list[str]:
    described = [field for field in fields if field.description]
    lines = ["", "    Keys:"] if described else []
    for field in described:
        body = paragraphs(f"{field.wire}: {field.description}", "            ")
        lines += ["        " + body[0].strip(), *body[1:]]
    return lines
