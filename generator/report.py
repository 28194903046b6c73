"""What ``stats`` and ``explain`` print: readings as lines of text, nothing more."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pprint import pformat
from typing import Any

import attrs

from generator.frontend import Reading
from generator.ir import Operation, Schema
from generator.lint import LINT_CODES
from generator.plan import Plan, make_plan
from generator.pointer import lookup, split
from generator.views.calls import endpoint_place

__all__ = ["explanation", "statistics"]

Json = Any  # a JSON value
_WIDTH = 118
_SHOWN = 60


def statistics(reading: Reading) -> Iterator[str]:
    """
    Count what went in and what came out.

    Yields:
        Lines of the form ``name: figures``; then one for each union that only trying tells apart, with the reason why
        that is accepted.
    """
    c = reading.counts
    o_1 = c.unions_by_tag + c.unions_by_type
    tried = [item for item in reading.diagnostics if item.code == "union-without-discriminator"]
    yield f"documents: {', '.join(document.name for document in reading.spec.documents)}"
    yield f"operations: {c.operations_in} in, {c.operations_out} out"
    inline = f" (and {c.schemas_inline} inline ones that got a name)" if c.schemas_inline else ""
    yield (
        f"schemas: {c.schemas_in} in{inline}, {c.schemas_out + c.aliases} out: "
        f"{c.schemas_out} of their own, {c.aliases} further names of identical ones"
    )
    yield (
        f"unions dispatched in O(1): {o_1} of {c.unions - len(tried)}: "
        f"{c.unions_by_tag} by tag, {c.unions_by_type} by JSON type; {len(tried)} more are tried, on an accepted list:"
        if tried
        else f"unions dispatched in O(1): {o_1} of {c.unions}: {c.unions_by_tag} by tag, {c.unions_by_type} by JSON type"
    )
    yield from (f"  {item.pointer}: {item.message}" for item in tried)
    yield f"warnings of the parser: {c.parser_warnings}"
    findings = sum(item.code in LINT_CODES or item.severity == "warning" for item in reading.diagnostics)
    yield f"findings: {findings - len(tried)}"


def explanation(reading: Reading, name: str) -> list[str]:
    """
    Explain operations and schemas.

    Args:
        reading: Documents that were read.
        name: Id, operationId or path of an operation; name or alias of a schema; or part of a JSON pointer.

    Returns:
        Lines: where it is, what the document says, the IR, the files. Empty if nothing is called so; a list of
        candidates if much is.
    """
    plan = make_plan(reading.api)
    found: list[Operation | Schema] = [op for op in reading.api.operations if name in {op.id, op.operation_id, op.path}]
    found += [schema for schema in reading.api.schemas if name in {schema.name, *schema.aliases}]
    if not found:
        everything: tuple[Operation | Schema, ...] = (*reading.api.operations, *reading.api.schemas)
        found = [item for item in everything if name in _place(item)]
    if len(found) > 5:  # noqa: PLR2004 - a screen
        rest = [f"... and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
        return [_place(item) for item in found[:_SHOWN]] + rest
    return [line for item in found for line in _explain(item, reading, plan)]


def _place(item: Operation | Schema) -> str:
    return f"{item.document}#{item.pointer}" if isinstance(item, Operation) else item.pointer


def _explain(item: Operation | Schema, reading: Reading, plan: Plan) -> Iterator[str]:
    title = item.id if isinstance(item, Operation) else item.name
    yield f"{title}  <-  {_place(item)}"
    if not isinstance(item, Operation) and item.aliases:
        yield f"also called {', '.join(item.aliases)}"
    yield ""
    yield from json.dumps(_source(reading, _place(item)), indent=2, ensure_ascii=False).splitlines()
    yield ""
    yield from pformat(attrs.asdict(item, filter=lambda _, value: value not in (None, "", ())), width=_WIDTH, sort_dicts=False).splitlines()
    yield ""
    yield from (f"-> {path}" for path in _files(item, plan))
    notes = [d for d in reading.diagnostics if d.pointer.startswith(_place(item))]
    yield from map(str, notes)
    yield ""


def _source(reading: Reading, place: str) -> Json:
    document, _, pointer = place.partition("#")
    for known in reading.spec.documents:
        if known.name == document:
            try:
                return lookup(known.data, split(pointer))
            except KeyError:
                return None  # made by the normaliser, from a place that it says
    return None


def _files(item: Operation | Schema, plan: Plan) -> Sequence[str]:
    if isinstance(item, Operation):
        modules = {endpoint_place(item).module}
        modules |= {node.module for root in plan.roots for node in root.walk() if item in node.operations}
    else:
        modules = {places[item.name].module for places in (plan.responses, plan.requests) if item.name in places}
    return sorted(module.replace(".", "/") + ".py" for module in modules)
