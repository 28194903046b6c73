"""
Compare the description with the facts: every difference is one line, `where: what`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.spec._documents import Spec, apply_overlays, operations
from tests.spec._facts import Facts, Shape, nullable
from tests.spec._shapes import leaves, mapping, shape_of, tail

__all__ = ["compare"]

_PAGES = {
    "SyncPage": ("id", {"data", "has_more", "first_id", "last_id"}),
    "SyncPageCursor": ("cursor", {"data", "next_page"}),
    "SyncReportPageCursor": ("report_cursor", {"data", "has_more", "next_page", "data_refreshed_at"}),
    "SyncBidirectionalPageCursor": ("bidirectional_cursor", {"data", "next_page", "prev_page"}),
}
_MEDIA = {"binary": "application/octet-stream", "jsonl": "application/binary", "sse": "text/event-stream"}


def compare(facts: Facts, spec: Spec) -> list[str]:
    """
    Return all differences between the facts and the description with its overlays.
    """
    merged = apply_overlays(spec)
    lines = [*_operations(facts, merged), *_types(facts, merged), *_errors(facts, merged)]
    return sorted(set(lines))


def _differ(where: str, what: str, expected: Any, actual: Any) -> Iterator[str]:
    if expected != actual:
        yield f"{where}: {what}: facts {_text(expected)}, spec {_text(actual)}"


def _sets(where: str, what: str, expected: set[str], actual: set[str]) -> Iterator[str]:
    for name in expected - actual:
        yield f"{where}.{name}: {what} only in the facts"
    for name in actual - expected:
        yield f"{where}.{name}: {what} only in the spec"


def _text(value: Any) -> str:
    if isinstance(value, frozenset | set):
        return "{" + ", ".join(sorted(_text(each) for each in value)) + "}"
    if isinstance(value, tuple):
        return "(" + ", ".join(_text(each) for each in value) + ")"
    return repr(value)


# operations


def _operations(facts: Facts, spec: Spec) -> Iterator[str]:
    for name, document in spec.documents.items():
        ours = operations(document)
        theirs = {
            f"{o['resource'].replace('.', '_')}_{o['method']}": o
            for o in facts.operations
            if o["beta"] == (name == "beta")
        }
        yield from _sets(name, "operation", set(theirs), set(ours))
        for key in theirs.keys() & ours.keys():
            yield from _Operation(facts, document, theirs[key], ours[key]).differences()


class _Operation:
    """
    One operation on both sides.
    """

    def __init__(self, facts: Facts, document: dict[str, Any], theirs: dict[str, Any], ours: Any) -> None:
        self.facts, self.document, self.theirs = facts, document, theirs
        self.method, self.path, self.ours = ours
        self.scope = facts.scope(theirs)
        self.where = f"operation {theirs['resource']}.{theirs['method']}"

    def differences(self) -> Iterator[str]:
        """
        Yield what differs.
        """
        theirs, where = self.theirs, self.where
        yield from _differ(where, "method", theirs["http_method"].lower(), self.method)
        yield from _differ(where, "path", theirs["path"], self.path)
        yield from _differ(where, "resource", theirs["resource"], self.ours.get("x-sdk-resource"))
        yield from _differ(where, "name", theirs["method"], self.ours.get("x-sdk-method"))
        yield from _differ(where, "default betas", theirs["default_betas"], self.ours.get("x-sdk-betas", []))
        yield from _differ(where, "streaming", theirs["streaming_mode"], self.ours.get("x-sdk-stream"))
        yield from _differ(where, "deprecated", theirs["deprecated"], self.ours.get("deprecated", False))
        yield from self._codes()
        yield from self._parameters()
        yield from self._body()
        yield from self._response()
        yield from self._failures()

    def _codes(self) -> Iterator[str]:
        expected = {self.facts.error_codes[name] for name in self.theirs["raises"]}
        yield from _sets(self.where, "error code", expected, set(self.ours.get("x-error-codes", [])))

    def _expected_parameters(self) -> dict[tuple[str, str], tuple[bool, Shape]]:
        found = {}
        for each in self.theirs["params"]:
            place = each["location"]
            if place in ("path", "query", "header"):
                shape = self.facts.shape(each["type"], self.scope)
                kinds = shape[1] if shape[0] == "union" else {shape}
                is_list = place == "query" and any(kind[0] == "array" for kind in kinds)
                found[place, each["wire"] + "[]" * is_list] = (each["required"], shape)
        return found

    def _actual_parameters(self) -> dict[tuple[str, str], tuple[bool, Shape]]:
        shared = self.document["components"]["parameters"]
        found = {}
        for each in self.ours.get("parameters", []):
            parameter = shared[tail(each["$ref"])] if "$ref" in each else each
            found[parameter["in"], parameter["name"]] = (
                parameter.get("required", False),
                shape_of(parameter["schema"]),
            )
        return found

    def _parameters(self) -> Iterator[str]:
        expected, actual = self._expected_parameters(), self._actual_parameters()
        ours = {f"{place} {wire}" for place, wire in actual}
        yield from _sets(self.where, "parameter", {f"{place} {wire}" for place, wire in expected}, ours)
        for key in expected.keys() & actual.keys():
            where = f"{self.where}.{' '.join(key)}"
            yield from _differ(where, "required", expected[key][0], actual[key][0])
            yield from _differ(where, "type", expected[key][1], actual[key][1])

    def _body(self) -> Iterator[str]:
        fields = [self._part(each) for each in self.theirs["params"] if each["location"] in ("body", "form")]
        content = self.ours.get("requestBody", {}).get("content", {})
        expected = {self.theirs["request_content_type"]} - {None}
        yield from _sets(self.where, "request content", expected, set(content))
        for media in content.values():
            where, shape = f"{self.where}.body", shape_of(media["schema"])
            if fields and fields[0]["wire"] == "<root>":
                yield from _differ(where, "type", self.facts.shape(fields[0]["type"], self.scope), shape)
                continue
            key = self.facts.params_key(self.theirs)
            yield from _differ(where, "type", ("ref", self.facts.names[key] if key else None), shape)
            yield from self._fields(fields, shape)
        needed = any(each["required"] for each in fields)
        yield from _differ(self.where, "body required", needed, self.ours.get("requestBody", {}).get("required", False))

    @staticmethod
    def _part(field: dict[str, Any]) -> dict[str, Any]:
        is_list = field["location"] == "form" and field["type"].startswith(("SequenceNotStr[", "List["))
        return {**field, "wire": field["wire"] + "[]" * is_list}

    def _fields(self, fields: list[dict[str, Any]], shape: Shape) -> Iterator[str]:
        schema = self.document["components"]["schemas"].get(shape[1], {})
        where = f"schema {shape[1]}"
        yield from _object(self.facts, where, fields, self.scope, schema)
        if self.theirs["required_sets"]:
            always = set.intersection(*(set(each) for each in self.theirs["required_sets"]))
            yield from _differ(where, "required set", always, set(schema.get("required", [])))

    def _response(self) -> Iterator[str]:
        theirs, kind = self.theirs, self.theirs["response_kind"]
        content = self.ours["responses"]["200"]["content"]
        expected = {_MEDIA.get(kind, "application/json")}
        if theirs["streaming_mode"]:
            expected |= {"text/event-stream"}
            event = self.facts.shape(theirs["stream_event_type"], self.scope)
            actual = shape_of(content.get("text/event-stream", {}).get("schema", {}))
            yield from _differ(self.where, "event type", event, actual)
        if theirs["accept"] and kind == "binary":
            expected |= {theirs["accept"]}
        yield from _sets(self.where, "response content", expected, set(content))
        yield from self._page() if kind == "page" else self._result(kind, content)

    def _result(self, kind: str, content: dict[str, Any]) -> Iterator[str]:
        if kind == "binary":
            for media in content.values():
                yield from _differ(self.where, "result", ("string", "binary"), shape_of(media["schema"]))
            return
        shape = self.facts.shape(self.theirs["response_type"], self.scope)
        shape = nullable(shape) if self.theirs["response_nullable"] else shape
        for media in content.values():
            if media is not content.get("text/event-stream") or kind == "sse":
                yield from _differ(self.where, "result", shape, shape_of(media["schema"]))

    def _page(self) -> Iterator[str]:
        page, fields = _PAGES[self.theirs["pagination"]]
        yield from _differ(self.where, "page", page, self.ours.get("x-sdk-page"))
        schema = self.ours["responses"]["200"]["content"].get("application/json", {}).get("schema", {})
        schemas = self.document["components"]["schemas"]
        properties = schemas.get(tail(schema.get("$ref", "")), {}).get("properties", {})
        yield from _sets(f"{self.where}.page", "field", fields, set(properties))
        item = ("array", self.facts.shape(self.theirs["response_type"], self.scope))
        yield from _differ(self.where, "items", item, shape_of(properties.get("data", {})))

    def _failures(self) -> Iterator[str]:
        for status in ("4XX", "5XX"):
            ref = self.ours["responses"].get(status, {}).get("$ref", "")
            response = self.document["components"]["responses"].get(tail(ref), {})
            schema = response.get("content", {}).get("application/json", {}).get("schema", {})
            yield from _differ(self.where, f"body of {status}", ("ref", "ErrorResponse"), shape_of(schema))


# types


def _object(
    facts: Facts, where: str, fields: list[dict[str, Any]], module: str, schema: dict[str, Any]
) -> Iterator[str]:
    """
    Yield how the fields of a type differ from the properties of a schema.
    """
    properties, required = schema.get("properties", {}), set(schema.get("required", []))
    yield from _sets(where, "field", {each["wire"] for each in fields}, set(properties))
    for each in fields:
        name = each["wire"]
        if name in properties:
            yield from _differ(f"{where}.{name}", "required", each["required"], name in required)
            yield from _differ(f"{where}.{name}", "type", facts.shape(each["type"], module), shape_of(properties[name]))


def _types(facts: Facts, spec: Spec) -> Iterator[str]:
    schemas: dict[str, Any] = {}
    for document in spec.documents.values():
        for name, schema in document["components"]["schemas"].items():
            yield from _differ(f"schema {name}", "in both documents", schemas.setdefault(name, schema), schema)
    used = {facts.params_key(operation) for operation in facts.operations}
    named = {}
    for key, name in facts.names.items():
        if key in used:
            continue
        named[name] = facts.types[key]
        if name in schemas:
            yield from _type(facts, facts.types[key], name, schemas)
    bodies = {facts.names[key] for key in used if key} & schemas.keys()
    yield from _sets("schema ", "type", set(named), set(schemas) - bodies)
    for each in facts.types.values():
        if facts.is_alias(each) and facts.find(each["name"], each["module"])["shape"] == "alias":
            yield f"alias {each['name']}: leads to nothing but an alias"


def _type(facts: Facts, each: dict[str, Any], name: str, schemas: dict[str, Any]) -> Iterator[str]:
    schema, where = schemas[name], f"schema {name}"
    if each["shape"] == "object":
        yield from _object(facts, where, each.get("all_fields", each["fields"]), each["module"], schema)
        yield from _differ(where, "extra fields", "extra_items" in each, schema.get("additionalProperties", False))
    elif each["shape"] == "enum":
        yield from _differ(where, "values", ("enum", frozenset(each["values"])), shape_of(schema))
    elif each["shape"] == "union":
        yield from _sets(where, "member", *({_text(s) for s in side} for side in _members(facts, each, name, schemas)))
        yield from _differ(where, "tags", _tags(facts, each), mapping(schema))
    else:
        yield from _differ(where, "type", facts.shape(each["type"], each["module"]), shape_of(schema))


def _members(facts: Facts, each: dict[str, Any], name: str, schemas: dict[str, Any]) -> tuple[frozenset[Shape], ...]:
    return facts.members(each), leaves(name, schemas)


def _tags(facts: Facts, each: dict[str, Any]) -> tuple[str, dict[str, str]] | None:
    if not each["discriminator"]:
        return None
    found = {}
    for tag, member in each["mapping"].items():
        target = facts.find(member, each["module"])
        found[tag] = facts.names[target["module"], target["name"]]
    return each["discriminator"], found


# errors


def _errors(facts: Facts, spec: Spec) -> Iterator[str]:
    expected = {}
    for each in facts.types.values():
        if each["kind"] == "error":
            details = next(field["type"] for field in each["fields"] if field["wire"] == "details")
            expected[each["name"]] = (each["error_code"], each["status_code"], each["bases"][0], details)
    for name, document in spec.documents.items():
        rows = document.get("x-sdk-errors", [])
        actual = {row["class"]: (row["code"], row["status"], row["base"], row["details"]) for row in rows}
        yield from _sets(f"errors of {name}", "class", set(expected), set(actual))
        for key in expected.keys() & actual.keys():
            yield from _differ(f"error {key}", "row", expected[key], actual[key])
            if actual[key][3] not in document["components"]["schemas"]:
                yield f"error {key}: {actual[key][3]} is not in {name}"
