"""
Views of the response forms: ``models/<family>/<name>.py``.
"""

from __future__ import annotations

import attrs

from generator.annotations import Annotator
from generator.codecs_ import CodecPrinter
from generator.imports import Imports
from generator.ir import Const, Field, Model, Named, Type
from generator.plan import Plan, refs_of
from generator.text import literal, paragraphs

__all__ = ["ModelView", "NamedView", "model_view", "named_view"]

# type checkers give up following a counter through more branches than this
_COUNTED = 40
_METHODS = frozenset({"from_dict", "to_dict", "to_param", "self"})


@attrs.frozen
class ModelView:
    """
    A class that attrs understands.
    """

    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    constants: tuple[str, ...]  # module-level assignments
    name: str
    doc: tuple[str, ...]
    slots: str
    fields: tuple[str, ...]  # "text: str"
    parameters: tuple[str, ...]  # the same with defaults, for the constructor
    names: tuple[str, ...]
    wire: str
    param: str | None
    sent: tuple[tuple[str, str], ...]  # (attribute, wire literal) of what goes back into requests; empty: seldom does
    guard: bool  # no field is required: the shape is checked by itself
    required: tuple[str, ...]  # statements
    optional: tuple[tuple[str, str, str], ...]  # (attribute, wire literal, expression of `value`)
    known: int
    counted: bool  # unknown keys show by counting; where there are too many fields, by comparing keys
    codecs: tuple[str, ...]  # one for each field; empty if all are None


@attrs.frozen
class NamedView:
    """
    A type alias, with a codec if its values need decoding.
    """

    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    name: str
    doc: tuple[str, ...]
    annotation: str
    codec: str | None


def attribute(field: Field) -> str:
    """
    Name of the attribute: a field must not hide a method, nor be one of the constructor's own names.
    """
    return field.name + "_" if field.name in _METHODS else field.name


def model_view(plan: Plan, model: Model) -> ModelView:
    """
    Decide how a model is printed.
    """
    place = plan.responses[model.name]
    imports = Imports(place.module, frozenset({place.name}))
    imports.use("typing", "Any")
    kept = _kept(plan, model)
    sent = tuple((attribute(field), literal(field.wire)) for field in kept)
    sent = sent if model.in_request or model.request_as else ()
    if sent:
        imports.use("._values", "ABSENT")
    if any(not field.required for field in model.fields):
        imports.use("._values", "UNSET")
    shadowed = frozenset(attribute(field) for field in model.fields)
    note = Annotator(plan, imports, shadowed)
    printer = CodecPrinter(plan, imports)
    required = [field for field in model.fields if field.required]
    optional = [field for field in model.fields if not field.required]
    statements: list[str] = []
    for field in required:
        statements += _required(printer, field)
    branches = tuple(
        (attribute(field), literal(field.wire), printer.expression(field.type, "value") or "value")
        for field in optional
    )
    codecs = tuple(printer.codec(field.type) or "None" for field in model.fields)
    imports.use("._model", "Model as _Model")
    for name in ("decode_slowly", "new", "extras"):
        imports.use("._codecs", name)
    if any(codec != "None" for codec in codecs):
        imports.use("._codecs", "Codec", typing_only=True)
    constants = _constants(plan, printer, model)
    counted = len(optional) <= _COUNTED
    if not counted:
        wires = sorted(field.wire for field in model.fields)
        constants = (*constants, f"_KNOWN = frozenset({literal(wires)})")
    ordered = (*required, *optional)
    names = tuple(attribute(field) for field in ordered)
    fields = tuple(_field(note, field) for field in ordered)
    wire = ", ".join(literal((attribute(field), field.wire)) for field in model.fields)
    return ModelView(
        typing_imports=imports.lines(typing_only=True),
        imports=tuple(sorted({*imports.lines(typing_only=False), *_table_imports(printer)}, key=_import_order)),
        constants=constants,
        name=place.name,
        doc=_doc(model),
        slots=literal(names),
        fields=fields,
        parameters=tuple(shown + _default(field) for shown, field in zip(fields, ordered, strict=True)),
        names=names,
        wire=f"({wire},)" if wire else "()",
        param=_param(model, kept),
        sent=sent,
        guard=not required,
        required=tuple(statements),
        optional=branches,
        known=len(model.fields),
        counted=counted,
        codecs=codecs if any(codec != "None" for codec in codecs) else (),
    )


def _import_order(line: str) -> tuple[int, str]:
    module = line.split()[1]
    return (0 if line.startswith("import") else 2 if module.startswith(".") else 1, line)


def _table_imports(printer: CodecPrinter) -> list[str]:
    return [value for value in printer.tables.values() if value.startswith("from ")]


def _constants(plan: Plan, printer: CodecPrinter, model: Model) -> tuple[str, ...]:
    out = []
    for name, expression in printer.tables.items():
        if name == "_MODELS":
            used = sorted({each for field in model.fields for each in _models_in(plan, field.type)})
            rows = ", ".join(f"{literal(each)}: {literal(printer.target(each))}" for each in used)
            printer.imports.use("._codecs", "Variants")
            out.append(f'_MODELS = Variants("", __package__, {{{rows}}})')
        elif not expression.startswith("from "):
            out.append(f"{name} = {expression}")
    return tuple(out)


def _models_in(plan: Plan, type_: Type) -> list[str]:
    """Models that the straight line of a field decodes by name."""
    return [plan.canonical[name] for name in refs_of(type_) if isinstance(plan.schema(name), Model)]


def _required(printer: CodecPrinter, field: Field) -> list[str]:
    source = f"data[{literal(field.wire)}]"
    expression = printer.expression(field.type, "value")
    if expression is None:
        return [f"self.{attribute(field)} = {source}"]
    return [f"value = {source}", f"self.{attribute(field)} = {expression}"]


def _field(note: Annotator, field: Field) -> str:
    shown = note.show(field.type) if field.required else note.optional(field.type)
    return f"{attribute(field)}: {shown}"


def _default(field: Field) -> str:
    if not field.required:
        return " = UNSET"
    return f" = {literal(field.type.value)}" if isinstance(field.type, Const) else ""


def _kept(plan: Plan, model: Model) -> tuple[Field, ...]:
    """The fields that a request takes."""
    if model.request_as is None or model.request_as not in plan.canonical:
        return model.fields
    twin = plan.schema(model.request_as)
    if not isinstance(twin, Model):
        return model.fields
    takes = {field.wire for field in twin.fields}
    return tuple(field for field in model.fields if field.wire in takes)


def _param(model: Model, kept: tuple[Field, ...]) -> str | None:
    """The fields that a request takes, None if it takes all."""
    if len(kept) == len(model.fields):
        return None
    rows = ", ".join(literal((attribute(field), field.wire)) for field in kept)
    return f"({rows},)" if rows else "()"


def _doc(model: Model) -> tuple[str, ...]:
    lines = paragraphs(model.description or f"The object ``{model.name}`` of the API.", "    ")
    described = [field for field in model.fields if field.description]
    if described:
        lines += ["", "    Attributes:"]
    for field in described:
        body = paragraphs(f"{attribute(field)}: {field.description}", "            ")
        lines += ["        " + body[0].strip(), *body[1:]]
    return tuple(lines)


def named_view(plan: Plan, named: Named) -> NamedView:
    """
    Decide how an alias is printed.
    """
    place = plan.responses[named.name]
    imports = Imports(place.module, frozenset({place.name}))
    note = Annotator(plan, imports)
    printer = CodecPrinter(plan, imports)
    annotation = note.show(named.type)
    codec = printer.codec(named.type)
    imports.use("typing", "TypeAlias")
    return NamedView(
        imports=imports.lines(typing_only=False),
        typing_imports=imports.lines(typing_only=True),
        name=place.name,
        doc=tuple(paragraphs(named.description or f"The type ``{named.name}`` of the API.", "")),
        annotation=annotation,
        codec=codec,
    )
