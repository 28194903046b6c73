"""
Single changes to a document, each with what has to be said about it.

The expected severities are written down here once more, on purpose: a slip in the judgement table shows.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

import attrs

from tests.generator.diff._fragments import Json, ref

__all__ = ["MUTATIONS", "Mutant", "Mutation"]

B, N, C = "breaking", "notice", "compatible"


@attrs.frozen
class Mutant:
    """A changed document; ``schema`` is the named schema that the change concerns, None if it is the operation."""

    document: Json
    location: str
    schema: str | None
    operation: str | None = None


@attrs.frozen
class Mutation:
    """A kind of change: how to make it wherever it can be made, and how it is judged (request, response)."""

    kind: str
    make: Callable[[Json], Iterator[Mutant]]
    verdicts: tuple[str, str]


def _replaced(document: Json, name: str, schema: Json) -> Json:
    """Copy the document with another schema; what does not change is shared."""
    schemas = {**document["components"]["schemas"], name: schema}
    return {**document, "components": {**document["components"], "schemas": schemas}}


def _fields(fits: Callable[[Json], bool], change: Callable[[Json], Json]) -> Callable[[Json], Iterator[Mutant]]:
    """Change each field whose schema fits."""

    def make(document: Json) -> Iterator[Mutant]:
        for name, schema in document["components"]["schemas"].items():
            for field, value in schema["properties"].items():
                if field != "type" and fits(value):
                    properties = {**schema["properties"], field: change(copy.deepcopy(value))}
                    changed = _replaced(document, name, {**schema, "properties": properties})
                    yield Mutant(changed, f"{name}.{field}", name)

    return make


def _schemas(change: Callable[[Json], str | None]) -> Callable[[Json], Iterator[Mutant]]:
    """Change each object; the change says at which field."""

    def make(document: Json) -> Iterator[Mutant]:
        for name, schema in document["components"]["schemas"].items():
            changed = copy.deepcopy(schema)
            field = change(changed)
            if field is not None:
                yield Mutant(_replaced(document, name, changed), f"{name}{field}", name)

    return make


def _operations(change: Callable[[Json], str | None]) -> Callable[[Json], Iterator[Mutant]]:
    """Change each operation; the change says at which location."""

    def make(document: Json) -> Iterator[Mutant]:
        for path, item in document["paths"].items():
            changed = copy.deepcopy(item)
            label = f"POST {path}"
            location = change(changed["post"])
            if location is not None:
                paths = {**document["paths"], path: changed}
                yield Mutant({**document, "paths": paths}, location or label, None, label)

    return make


def _is(kind: str) -> Callable[[Json], bool]:
    return lambda value: value.get("type") == kind


def _is_plain_text(value: Json) -> bool:
    return bool(value.get("type") == "string")


def _with(**more: Json) -> Callable[[Json], Json]:
    return lambda value: {**value, **more}


def _is_union(value: Json) -> bool:
    return "oneOf" in value


def _is_closed(value: Json) -> bool:
    return "enum" in value


def _is_open(value: Json) -> bool:
    return bool("enum" in value.get("anyOf", [{}])[0])


def _more_open(value: Json) -> Json:
    value["anyOf"][0]["enum"].append("z")
    return value


def _less_open(value: Json) -> Json:
    value["anyOf"][0]["enum"].pop()
    return value


def _add_field(*required: str) -> Callable[[Json], str | None]:
    def change(schema: Json) -> str:
        schema["properties"]["zz"] = {"type": "string", "enum": ["only here"]}
        schema["required"] += required
        return ".zz"

    return change


def _remove_field(schema: Json) -> str:
    name = next(reversed(schema["properties"]))
    del schema["properties"][name]
    schema["required"] = [each for each in schema["required"] if each != name]
    return f".{name}"


def _require(schema: Json) -> str | None:
    name = next((each for each in schema["properties"] if each not in schema["required"]), None)
    schema["required"].append(name)
    return None if name is None else f".{name}"


def _relax(schema: Json) -> str | None:
    return f".{schema['required'].pop()}" if len(schema["required"]) > 1 else None


def _close(schema: Json) -> str:
    schema["additionalProperties"] = False
    return ""


def _deprecate(schema: Json) -> str:
    schema["deprecated"] = True
    return ""


def _put(place: str, **more: Json) -> Callable[[Json], str]:
    def change(operation: Json) -> str:
        operation.update(more)
        return place

    return change


def _add_parameter(**more: Json) -> Callable[[Json], str]:
    def change(operation: Json) -> str:
        operation["parameters"].append({"name": "zz", "in": "query", "schema": {"type": "string"}, **more})
        return "query zz"

    return change


def _change_parameter(**more: Json) -> Callable[[Json], str | None]:
    def change(operation: Json) -> str | None:
        for parameter in operation["parameters"][:1]:
            parameter.update(more)
            return f"{'parameter' if 'in' in more else 'query'} {parameter['name']}"
        return None

    return change


def _drop_parameter(operation: Json) -> str | None:
    return f"query {operation['parameters'].pop()['name']}" if operation["parameters"] else None


def _body(operation: Json) -> str | None:
    if "requestBody" not in operation:
        return None
    operation["requestBody"]["required"] = True
    return "request body"


def _drop_body(operation: Json) -> str | None:
    return None if operation.pop("requestBody", None) is None else "request body"


def _response(status: str) -> Callable[[Json], str]:
    def change(operation: Json) -> str:
        operation["responses"][status] = {"description": ""}
        return f"response {status}"

    return change


def _content(operation: Json) -> str:
    operation["responses"]["200"]["content"]["text/csv"] = {}
    return "response 200"


def _header(operation: Json) -> str:
    operation["responses"]["200"]["headers"] = {"x-a": {"schema": {"type": "string"}}}
    return "response 200 header x-a"


def _removed(document: Json) -> Iterator[Mutant]:
    for path in document["paths"]:
        paths = {each: item for each, item in document["paths"].items() if each != path}
        yield Mutant({**document, "paths": paths}, f"POST {path}", None, f"POST {path}")


def _added(document: Json) -> Iterator[Mutant]:
    paths = {**document["paths"], "/new": {"get": {"responses": {"204": {"description": ""}}}}}
    yield Mutant({**document, "paths": paths}, "GET /new", None, "GET /new")


def _moved(document: Json) -> Iterator[Mutant]:
    for path in document["paths"]:
        paths = {f"/moved{each}" if each == path else each: item for each, item in document["paths"].items()}
        yield Mutant({**document, "paths": paths}, f"POST /moved{path}", None, f"POST /moved{path}")


def _one_more(value: Json) -> Json:
    names = {each["$ref"] for each in value["oneOf"]}
    return {"oneOf": [*value["oneOf"], next(ref(f"S{i}") for i in range(6) if ref(f"S{i}")["$ref"] not in names)]}


MUTATIONS = (
    Mutation("optional-field-added", _schemas(_add_field()), (C, C)),
    Mutation("required-field-added", _schemas(_add_field("zz")), (B, C)),
    Mutation("field-removed", _schemas(_remove_field), (B, B)),
    Mutation("now-required", _schemas(_require), (B, C)),
    Mutation("now-optional", _schemas(_relax), (C, B)),
    Mutation("extra-fields-narrowed", _schemas(_close), (B, C)),
    Mutation("deprecated", _schemas(_deprecate), (N, N)),
    Mutation("type-changed", _fields(_is("boolean"), lambda _: {"type": "string"}), (B, B)),
    Mutation("type-widened", _fields(_is("integer"), lambda _: {"type": "number"}), (C, B)),
    Mutation("type-widened", _fields(_is("boolean"), lambda _: {"type": ["boolean", "string"]}), (C, B)),
    Mutation("type-narrowed", _fields(_is_union, lambda value: value["oneOf"][0]), (B, C)),
    Mutation("now-nullable", _fields(_is("integer"), lambda _: {"type": ["integer", "null"]}), (C, B)),
    Mutation("now-nullable", _fields(_is_union, lambda value: {"oneOf": [*value["oneOf"], {"type": "null"}]}), (C, B)),
    Mutation(
        "now-nullable",
        _fields(lambda value: "$ref" in value, lambda value: {"anyOf": [value, {"enum": [None]}]}),
        (C, B),
    ),
    Mutation("no-longer-nullable", _fields(_is(["string", "null"]), lambda _: {"type": "string"}), (B, C)),  # type: ignore[arg-type] # a list of types
    Mutation("enum-value-added", _fields(_is_closed, _with(enum=["a", "b", "c", "z"])), (C, N)),
    Mutation("enum-value-removed", _fields(_is_closed, _with(enum=["c", "a"])), (B, C)),
    Mutation("enum-opened", _fields(_is_closed, lambda value: {"anyOf": [{"type": "string"}, value]}), (C, N)),
    Mutation("enum-closed", _fields(_is_open, lambda value: value["anyOf"][0]), (B, C)),
    Mutation("enum-closed", _fields(_is_plain_text, _with(enum=["q"])), (B, C)),
    Mutation("open-enum-value-added", _fields(_is_open, _more_open), (C, N)),
    Mutation("open-enum-value-removed", _fields(_is_open, _less_open), (N, C)),
    Mutation("variant-added", _fields(_is_union, _one_more), (C, N)),
    Mutation("variant-removed", _fields(_is_union, lambda value: {"oneOf": value["oneOf"][1:]}), (B, N)),
    Mutation("default-added", _fields(_is("integer"), _with(default=3)), (C, C)),
    Mutation("default-changed", _fields(lambda value: "default" in value, _with(default="y")), (N, C)),
    Mutation("limit-tightened", _fields(_is("integer"), _with(minimum=3)), (B, C)),
    Mutation("limit-loosened", _fields(lambda value: "maxLength" in value, _with(maxLength=10)), (C, N)),
    Mutation("typed-format-changed", _fields(_is_plain_text, _with(format="date-time")), (B, B)),
    Mutation("format-changed", _fields(_is("integer"), _with(format="int64")), (N, N)),
    Mutation("constraint-changed", _fields(_is_plain_text, _with(**{"not": {"const": "q"}})), (N, N)),
    Mutation("extension-changed", _fields(_is_plain_text, _with(**{"x-sdk-note": 1})), (N, N)),
    Mutation("now-read-only", _fields(_is_plain_text, _with(readOnly=True)), (B, C)),
    Mutation("now-write-only", _fields(_is_plain_text, _with(writeOnly=True)), (C, B)),
    Mutation("operation-removed", _removed, (B, B)),
    Mutation("operation-added", _added, (C, C)),
    Mutation("operation-moved", _moved, (B, B)),
    Mutation("operation-renamed", _operations(_put("", operationId="z")), (B, B)),
    Mutation("deprecated", _operations(_put("", deprecated=True)), (N, N)),
    Mutation("page-kind-changed", _operations(_put("", **{"x-sdk-page": "id"})), (B, B)),
    Mutation("sdk-name-changed", _operations(_put("", **{"x-sdk-method": "z"})), (B, B)),
    Mutation("stream-added", _operations(_put("", **{"x-sdk-stream": "optional"})), (C, C)),
    Mutation("default-beta-added", _operations(_put("default betas", **{"x-sdk-betas": ["z"]})), (N, N)),
    Mutation("error-code-added", _operations(_put("error codes", **{"x-error-codes": ["z"]})), (N, N)),
    Mutation("security-narrowed", _operations(_put("security", security=[{"key": []}])), (B, B)),
    Mutation("server-added", _operations(_put("server https://z", servers=[{"url": "https://z"}])), (C, C)),
    Mutation("optional-parameter-added", _operations(_add_parameter()), (C, C)),
    Mutation("required-parameter-added", _operations(_add_parameter(required=True)), (B, B)),
    Mutation("parameter-removed", _operations(_drop_parameter), (B, B)),
    Mutation("now-required", _operations(_change_parameter(required=True)), (B, B)),
    Mutation("parameter-moved", _operations(_change_parameter(**{"in": "header"})), (B, B)),
    Mutation("parameter-style-changed", _operations(_change_parameter(style="pipeDelimited")), (B, B)),
    Mutation("client-option-changed", _operations(_change_parameter(**{"x-sdk-client-option": "z"})), (N, N)),
    Mutation("now-required", _operations(_body), (B, B)),
    Mutation("body-removed", _operations(_drop_body), (B, B)),
    Mutation("response-added", _operations(_response("201")), (N, N)),
    Mutation("error-response-added", _operations(_response("429")), (N, N)),
    Mutation("content-type-added", _operations(_content), (N, N)),
    Mutation("header-added", _operations(_header), (C, C)),
)
"""Kinds of change. Verdicts on what concerns an operation or one side of it alone are given twice."""
