"""
Request bodies and responses.
"""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import Any_, ArrayOf, Field, Nullable, OneOf, Prim, Ref, Variant
from generator.normalise.bodies import media_kind
from tests.generator.front._documents import body, codes, document, get, ok, only, read

STR = {"type": "string"}
PET = {"type": "object", "properties": {"name": STR}, "required": ["name"]}


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("application/json", "json"),
        ("application/json; charset=utf-8", "json"),
        ("application/problem+json", "json"),
        ("text/json", "json"),
        ("*/*", "json"),
        ("application/x-jsonl", "lines"),
        ("application/x-ndjson", "lines"),
        ("text/event-stream", "stream"),
        ("multipart/form-data", "multipart"),
        ("application/x-www-form-urlencoded", "form"),
        ("text/plain", "text"),
        ("application/xml", "text"),
        ("application/atom+xml", "text"),
        ("application/pdf", "binary"),
        ("application/octet-stream", "binary"),
    ],
)
def test_kinds_of_content(content_type: str, kind: str) -> None:
    """
    A content type says how the body is read and written.
    """
    assert kind == media_kind(content_type)


def test_a_json_body_of_a_model() -> None:
    """
    The fields of a JSON object are the arguments, also behind references and allOf.
    """
    schema = {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"age": {"type": "integer"}}}]}

    found = only(read(document({"/x": body(schema)}, schemas={"Pet": PET}))).body

    assert found is not None
    assert ("json", "application/json", True, Ref("PostItBody")) == (
        found.kind,
        found.content_type,
        found.required,
        found.type,
    )
    assert (
        Field("name", "name", Prim("str"), required=True),
        Field("age", "age", Prim("int"), required=False),
    ) == found.fields


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ({"type": "array", "items": STR}, ArrayOf(Prim("str"))),
        ({"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]}, Nullable(Ref("Pet"))),
        ({}, Any_()),
    ],
)
def test_other_json_bodies_are_one_argument(schema: Any, type_: Any) -> None:
    """
    A body that is no model is a single argument, called body unless the document has a name for it.
    """
    item = body(schema)

    found = only(read(document({"/x": item}, schemas={"Pet": PET}))).body
    item["post"]["requestBody"]["x-sdk-name"] = "target"
    named = only(read(document({"/x": item}, schemas={"Pet": PET}))).body

    assert found is not None
    assert named is not None
    assert (type_, None, "body") == (found.type, found.fields, found.name)
    assert "target" == named.name


def test_forms() -> None:
    """
    Fields of a form are arguments; binary ones are files.
    """
    schema = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "purpose": STR}}

    found = only(read(document({"/x": body(schema, "multipart/form-data")}))).body

    assert found is not None
    assert found.fields is not None
    assert ["binary", "str"] == [field.type.kind for field in found.fields if isinstance(field.type, Prim)]


@pytest.mark.parametrize(
    ("content_type", "kind", "type_"),
    [
        ("application/octet-stream", "binary", Prim("binary")),
        ("application/zip", "binary", Prim("binary")),
        ("text/event-stream", "binary", Prim("binary")),
        ("application/x-ndjson", "binary", Prim("binary")),
        ("text/plain", "text", Prim("str")),
        ("application/xml", "text", Prim("str")),
    ],
)
def test_bodies_that_are_no_json(content_type: str, kind: str, type_: Any) -> None:
    """
    Other bodies are bytes or text, whatever their schemas say.
    """
    found = only(read(document({"/x": body(PET, content_type)}))).body

    assert found is not None
    assert (kind, type_, None) == (found.kind, found.type, found.fields)


def test_a_json_type_of_bytes() -> None:
    """
    A JSON content type whose schema is a file is a file.
    """
    found = only(read(document({"/x": body({"type": "string", "format": "binary"}, "*/*")}))).body

    assert found is not None
    assert "binary" == found.kind


def test_the_best_content_type_is_used() -> None:
    """
    Of several content types JSON is used, and a note names the others.
    """
    item = body(PET, "application/xml")
    item["post"]["requestBody"]["content"]["application/json"] = {"schema": STR}

    reading = read(document({"/x": item}))

    assert "application/json" == only(reading).body.content_type  # type: ignore[union-attr] # it has one
    assert ["application/json is used, not application/xml"] == [
        found.message for found in reading.diagnostics if found.code == "content-types"
    ]


@pytest.mark.parametrize(
    ("request_body", "code"),
    [
        ({}, "body-without-content"),
        ({"content": {}}, "body-without-content"),
        ({"$ref": "#/components/requestBodies/Nope"}, "unresolved-ref"),
    ],
)
def test_bodies_without_content(request_body: Any, code: str) -> None:
    """
    A body that holds nothing is left out, and said so.
    """
    item = body(STR)
    item["post"]["requestBody"] = request_body

    reading = read(document({"/x": item}))

    assert code in codes(reading)
    assert reading.api.operations[0].body is None


@pytest.mark.parametrize("media", [{}, 5])
def test_content_without_a_schema(media: Any) -> None:
    """
    JSON of which nothing is said is any value, with a warning.
    """
    item = body(STR)
    item["post"]["requestBody"] = {"$ref": "#/components/requestBodies/B"}
    components = {"requestBodies": {"B": {"content": {"application/json": media}, "description": "Anything."}}}

    reading = read(document({"/x": item}, components=components))

    found = only(reading).body
    assert found is not None
    assert (Any_(), False, "Anything.") == (found.type, found.required, found.description)
    assert ["content-without-schema"] == codes(reading, "warning")


def _response(**statuses: Any) -> Any:
    item = get()
    item["get"]["responses"] = {key.removeprefix("s"): value for key, value in statuses.items()}
    return item


def _content(*types: str, schema: Any = STR) -> Any:
    return {"description": "", "content": {name: {"schema": schema} for name in types}}


@pytest.mark.parametrize(
    ("responses", "kind", "type_"),
    [
        ({"s200": _content("application/json")}, "json", Prim("str")),
        ({"s201": _content("application/json")}, "json", Prim("str")),
        ({"s2XX": _content("application/json"), "s4XX": _content("text/plain")}, "json", Prim("str")),
        ({"default": _content("application/json")}, "json", Prim("str")),
        ({"default": _content("application/json"), "s404": _content("text/plain")}, "json", Prim("str")),
        ({"default": _content("application/json"), "s204": {"description": ""}}, "empty", Any_()),
        ({"default": _content("application/json"), "s302": {"description": ""}}, "empty", Any_()),
        ({"s200": {"$ref": "#/components/responses/R"}}, "json", Prim("int")),
        ({"s200": _content("application/x-jsonl")}, "lines", Prim("str")),
        ({"s200": _content("application/pdf", "image/png")}, "binary", Prim("binary")),
        ({"s200": _content("multipart/mixed")}, "binary", Prim("binary")),
        ({"s200": _content("text/csv")}, "text", Prim("str")),
        ({"s200": _content("text/plain", "application/json")}, "json", Prim("str")),
        ({"s200": _content("*/*", "application/json")}, "json", Prim("str")),
        ({"s200": _content("text/event-stream")}, "stream", Prim("str")),
        ({"s200": {"description": "", "content": 5}}, "empty", Any_()),
        ({"s200": _content("application/json"), "s201": _content("application/json")}, "json", Prim("str")),
        ({"s200": _content("application/json"), "s204": {"description": ""}}, "json", Nullable(Prim("str"))),
        ({"s200": {"description": ""}, "s204": {"description": ""}}, "empty", Any_()),
        (
            {"s200": _content("application/json"), "s202": _content("application/json", schema={"type": "integer"})},
            "json",
            OneOf((Variant(Prim("str")), Variant(Prim("int"))), None),
        ),
        ({"x-note": {}}, "empty", Any_()),
    ],
)
def test_what_success_gives(responses: Any, kind: str, type_: Any) -> None:
    """
    The result is that of the 2xx responses, or of the default one where there is none.
    """
    components = {"responses": {"R": _content("application/json", schema={"type": "integer"})}}

    found = only(read(document({"/x": _response(**responses)}, components=components))).response

    assert (kind, type_) == (found.kind, found.type)


def test_streams() -> None:
    """
    Events stand beside the JSON of an optional stream, and alone where there is nothing else.
    """
    both = _response(
        s200={"description": "", "content": {**_content("text/event-stream")["content"], **ok(PET)["200"]["content"]}}
    )
    always = _response(s200=_content("text/event-stream", schema={"type": "integer"}), s202={"description": ""})
    always["get"]["operationId"] = "watch"

    one, two = read(document({"/x": both, "/y": always})).api.operations

    assert ("json", Ref("GetItResponse"), Prim("str"), "optional") == (
        one.response.kind,
        one.response.type,
        one.response.event,
        one.stream,
    )
    assert ("stream", Prim("int"), Prim("int"), "always") == (
        two.response.kind,
        two.response.type,
        two.response.event,
        two.stream,
    )
    assert ("application/json", "text/event-stream") == (one.response.content_type, two.response.content_type)


def test_event_items() -> None:
    """
    The schema of one event may be written as that of an item, as OpenAPI 3.2 does.
    """
    item = _response(s200={"description": "", "content": {"text/event-stream": {"itemSchema": {"type": "integer"}}}})

    assert Prim("int") == only(read(document({"/x": item}))).response.event


@pytest.mark.parametrize("responses", [None, {}, 5])
def test_no_responses(responses: Any) -> None:
    """
    An operation that says nothing about responses gives nothing, with a warning.
    """
    item = get()
    item["get"]["responses"] = responses

    reading = read(document({"/x": item}))

    assert "empty" == only(reading).response.kind
    assert ["no-responses"] == codes(reading, "warning")


def test_successes_of_different_kinds() -> None:
    """
    Of JSON and bytes, only the first is read, with a warning.
    """
    item = _response(s200=_content("application/pdf"), s202=_content("application/json"), s203={"$ref": "#/nope"})

    reading = read(document({"/x": item}))

    assert "binary" == reading.api.operations[0].response.kind
    assert ["several-successes"] == codes(reading, "warning")
    assert ["unresolved-ref"] == codes(reading, "error")


def test_text_with_a_schema_of_its_own() -> None:
    """
    Text whose schema is an object is text all the same, with a warning.
    """
    reading = read(document({"/x": get(PET, responses=ok(PET, "text/plain"))}))

    assert Prim("str") == only(reading).response.type
    assert ["text-schema"] == codes(reading, "warning")


def test_errors_are_responses() -> None:
    """
    What errors hold counts as received.
    """
    item = _response(
        s204={"description": ""},
        s404=_content("application/json", schema={"$ref": "#/components/schemas/Problem"}),
        s500={"$ref": "#/nope"},
        s503=_content("text/plain", schema={"$ref": "#/components/schemas/Other"}),
        s504={"description": "", "content": {"application/json": 5}},
    )

    reading = read(document({"/x": item}, schemas={"Problem": PET, "Other": {**PET, "description": "Other."}}))

    assert {"Problem": True} == {s.name: s.in_response for s in reading.api.schemas if s.name == "Problem"}
