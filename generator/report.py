"""
What ``stats`` and ``explain`` print: readings as lines of text, nothing more.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from generator.frontend import Reading
from generator.ir import (
    ArrayOf,
    Const,
    EnumOf,
    Field,
    MapOf,
    Model,
    Nullable,
    OneOf,
    Operation,
    Param,
    Prim,
    Ref,
    Schema,
    Type,
    Variant,
)
from generator.lint import LINT_CODES
from generator.plan import Plan, make_plan
from generator.pointer import lookup, split
from generator.views.calls import endpoint_place

__all__ = ["explanation", "statistics", "type_text"]

Json = Any  # a JSON value
_SCREEN = 5
_LISTED = 60


def statistics(reading: Reading) -> Iterator[str]:
    """
    Count what went in and what came out.

    Yields:
        Lines of the form ``name: figures``; then one for each union that only trying tells apart, with the reason why
        that is accepted.
    """
    c = reading.counts
    tried = [item for item in reading.diagnostics if item.code == "union-without-discriminator"]
    yield f"documents: {', '.join(document.name for document in reading.spec.documents)}"
    yield f"operations: {c.operations_in} in, {c.operations_out} out"
    inline = f" and {c.schemas_inline} without a name" if c.schemas_inline else ""
    yield (
        f"schemas: {c.schemas_in}{inline} in, {c.schemas_out + c.aliases} out: "
        f"{c.schemas_out} types, {c.aliases} further names of identical ones"
    )
    by_tag, by_type = c.unions_by_tag, c.unions_by_type
    total = c.unions - len(tried)
    yield f"unions dispatched in O(1): {by_tag + by_type} of {total}: {by_tag} by tag, {by_type} by JSON type"
    if tried:
        yield f"unions that are tried: {len(tried)}"
        yield from (f"  {item.pointer}: {item.message}" for item in tried)
    yield f"warnings of the parser: {c.parser_warnings}"
    findings = sum(item.code in LINT_CODES or item.severity != "note" for item in reading.diagnostics)
    yield f"findings: {findings - len(tried)}"


def explanation(reading: Reading, name: str) -> list[str]:
    """
    Explain operations and schemas.

    Args:
        reading: Documents that were read.
        name: Id, operationId or path of an operation; name or alias of a schema; or part of a JSON pointer.

    Returns:
        Lines: where it is, what the document says, what that is taken for, the files, the findings. Empty if nothing
        is called so; a list of places if too much is.
    """
    everything: tuple[Operation | Schema, ...] = (*reading.api.operations, *reading.api.schemas)
    found = [item for item in everything if name in _names(item)]
    found = found or [item for item in everything if name in _place(item)]
    if len(found) > _SCREEN:
        rest = [f"... and {len(found) - _LISTED} more"] if len(found) > _LISTED else []
        return [f"{_title(item)}  {_place(item)}" for item in found[:_LISTED]] + rest
    plan = make_plan(reading.api)
    return [line for item in found for line in _explain(item, reading, plan)]


def _title(item: Operation | Schema) -> str:
    return item.id if isinstance(item, Operation) else item.name


def _names(item: Operation | Schema) -> set[str]:
    if isinstance(item, Operation):
        return {item.id, item.operation_id, item.path}
    return {item.name, *item.aliases}


def _place(item: Operation | Schema) -> str:
    return f"{item.document}#{item.pointer}" if isinstance(item, Operation) else item.pointer


def _explain(item: Operation | Schema, reading: Reading, plan: Plan) -> Iterator[str]:
    yield _title(item)
    yield f"  from {_place(item)}"
    yield "document:"
    text = json.dumps(_source(reading, _place(item)), indent=2, ensure_ascii=False)
    yield from (f"  {line}" for line in text.splitlines())
    yield "taken for:"
    lines = _operation(item) if isinstance(item, Operation) else _schema(item)
    yield from (f"  {line}" for line in lines)
    yield "files:"
    yield from (f"  {path}" for path in _files(item, plan))
    notes = [str(found) for found in reading.diagnostics if found.pointer.startswith(_place(item))]
    if notes:
        yield "findings:"
        yield from (f"  {note}" for note in notes)
    yield ""


def _source(reading: Reading, place: str) -> Json:
    """
    Find what a document says; None for what the normaliser made of several places.
    """
    name, _, pointer = place.partition("#")
    data = next((document.data for document in reading.spec.documents if document.name == name), None)
    try:
        return lookup(data, split(pointer))
    except KeyError:
        return None


def _operation(op: Operation) -> Iterator[str]:
    yield f"{op.http_method} {op.path}, resource {'.'.join(op.resource)}, method {op.method}"
    yield from (f"{param.location} {_value(param)}" for param in op.params)
    if op.body is not None:
        needed = "required" if op.body.required else "optional"
        yield f"body: {op.body.content_type}, {needed}, {type_text(op.body.type)}"
        yield from (f"  {_value(field)}" for field in op.body.fields or ())
    response = op.response
    yield f"response: {response.kind}, {response.content_type or 'no content'}, {type_text(response.type)}"
    if response.envelope is not None:
        yield f"page: {op.page}, {type_text(response.envelope)}"
    if response.event is not None:
        yield f"stream: {op.stream}, {type_text(response.event)}"
    if op.betas:
        yield f"betas: {', '.join(op.betas)}"
    if op.error_codes:
        yield f"errors: {', '.join(op.error_codes)}"


def _schema(schema: Schema) -> Iterator[str]:
    uses = [word for word, used in (("responses", schema.in_response), ("requests", schema.in_request)) if used]
    yield f"{'model' if isinstance(schema, Model) else 'type'} of {' and '.join(uses)}, family {schema.family}"
    if schema.aliases:
        yield f"also called {', '.join(schema.aliases)}"
    if not isinstance(schema, Model):
        yield type_text(schema.type)
        return
    if schema.request_as is not None:
        yield f"sent back as {schema.request_as}"
    yield from map(_value, schema.fields)
    yield "no other fields" if schema.extra is None else f"other fields: {type_text(schema.extra)}"


def _value(item: Field | Param) -> str:
    wire = "" if item.name == item.wire else f" ({item.wire})"
    note = "" if item.required else ", optional"
    option = ", set by the client" if isinstance(item, Param) and item.client_option else ""
    return f"{item.name}{wire}: {type_text(item.type)}{note}{option}"


def type_text(type_: Type) -> str:
    """
    Write a type of the IR as text for people.

    Returns:
        Such as ``array of (Cat [cat] | Dog [dog, wolf])``: tags stand in brackets.
    """
    match type_:
        case Prim(kind):
            return kind
        case Const(value):
            return json.dumps(value, ensure_ascii=False)
        case EnumOf(values, opened):
            return " | ".join(map(_json, values)) + (" | ..." if opened else "")
        case ArrayOf(inner):
            return f"array of {_group(inner)}"
        case MapOf(inner):
            return f"map to {_group(inner)}"
        case Nullable(inner):
            return f"{type_text(inner)} | null"
        case Ref(name):
            return name
        case OneOf(variants):
            return " | ".join(map(_variant, variants))
    return "any"


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _group(type_: Type) -> str:
    text = type_text(type_)
    return f"({text})" if " | " in text else text


def _variant(variant: Variant) -> str:
    return type_text(variant.type) + (f" [{', '.join(variant.tags)}]" if variant.tags else "")


def _files(item: Operation | Schema, plan: Plan) -> Sequence[str]:
    if isinstance(item, Operation):
        modules = {endpoint_place(item).module}
        modules |= {node.module for root in plan.roots for node in root.walk() if item in node.operations}
    else:
        modules = {places[item.name].module for places in (plan.responses, plan.requests) if item.name in places}
    return sorted(module.replace(".", "/") + ".py" for module in modules)
