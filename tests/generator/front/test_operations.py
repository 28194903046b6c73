"""
Operations, their parameters, and where they sit.
"""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import ArrayOf, Const, Operation, Param, Prim, Ref
from tests.generator.front._documents import body, codes, document, get, ok, only, read

STR = {"type": "string"}
PET = {"type": "object", "properties": {"name": STR}, "required": ["name"]}


def _param(name: str, place: str = "query", **rest: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": STR, **rest}


def _params(path: str, *params: Any, **rest: Any) -> list[Param]:
    return list(only(read(document({path: get(parameters=list(params), **rest)}))).params)


def test_an_operation_as_a_whole() -> None:
    """
    What a document says about an operation is in the IR.
    """
    item = get(PET, summary="Get.", description="Gets it.", deprecated=True)
    item["get"].update(
        {"x-sdk-resource": "a.b", "x-sdk-method": "fetch", "x-sdk-betas": ["one"], "x-error-codes": ["e"]}
    )

    operation = only(read(document({"/v1/x": item})))

    assert (
        Operation(
            id="a.b.fetch",
            operation_id="getIt",
            resource=("a", "b"),
            method="fetch",
            http_method="GET",
            path="/v1/x",
            pointer="/paths/~1v1~1x/get",
            document="api",
            params=(),
            body=None,
            response=operation.response,
            summary="Get.",
            description="Gets it.",
            deprecated=True,
            betas=("one",),
            error_codes=("e",),
        )
        == operation
    )
    assert Ref("GetItResponse") == operation.response.type


def test_parameters_of_the_path_item() -> None:
    """
    Parameters of a path hold for its operations, unless these declare them again.
    """
    item = {"parameters": [_param("a"), _param("b")], **get(parameters=[_param("b", required=True), _param("c")])}

    params = only(read(document({"/x": item}))).params

    assert [("a", False), ("b", True), ("c", False)] == [(param.wire, param.required) for param in params]


def test_path_parameters_come_first_in_their_order() -> None:
    """
    Path parameters are always required, and in the order of the path.
    """
    params = _params("/a/{x}/b/{y}", _param("q"), _param("y", "path"), _param("x", "path"))

    assert [("x", True), ("y", True), ("q", False)] == [(param.wire, param.required) for param in params]


@pytest.mark.parametrize("path", ["/x/{id}/y/{id}", "/x/{id}{id}", "/x/{id}:run"])
def test_a_path_parameter_anywhere(path: str) -> None:
    """
    A parameter may occur twice in a path, and beside other text.
    """
    operation = only(read(document({path: get(parameters=[_param("id", "path")])})))

    assert path == operation.path
    assert ["id"] == [param.wire for param in operation.params]


def test_undeclared_and_unused_path_parameters() -> None:
    """
    A path parameter that is not declared is a string; one that the path lacks is left out; both are warned about.
    """
    reading = read(document({"/x/{a}": get(parameters=[_param("b", "path")])}))

    assert [("a", Prim("str"))] == [(param.wire, param.type) for param in only(reading).params]
    assert ["undeclared-path-parameter", "unused-path-parameter"] == codes(reading, "warning")


def test_references_to_parameters() -> None:
    """
    References lead to shared parameters, through other references, and what stands beside them wins.
    """
    components = {
        "parameters": {
            "Limit": _param("limit", description="How many."),
            "Max": {"$ref": "#/components/parameters/Limit"},
            "a/b%c": _param("odd"),
        }
    }
    item = get(
        parameters=[
            {"$ref": "#/components/parameters/Max", "description": "At most."},
            {"$ref": "#/components/parameters/a~1b%25c"},
        ]
    )

    first, second = only(read(document({"/x": item}, components=components))).params

    assert ("limit", "At most.") == (first.wire, first.description)
    assert "odd" == second.wire


def test_references_to_path_items() -> None:
    """
    A path may refer to a shared path item; its operations are found there.
    """
    reading = read(
        document(
            {"/x": {"$ref": "#/components/pathItems/X"}, "/y": {"$ref": "#/paths/~1x", "post": body(STR)["post"]}},
            components={"pathItems": {"X": get()}},
        )
    )

    assert [] == codes(reading, "error")
    assert (3, 3) == (reading.counts.operations_in, reading.counts.operations_out)
    assert {"/components/pathItems/X/get"} == {op.pointer for op in reading.api.operations if op.http_method == "GET"}


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({"$ref": "#/components/parameters/Nope"}, "unresolved-ref"),
        ({"$ref": "other.yaml#/X"}, "unresolved-ref"),
        ({"$ref": "#/components/parameters/Round"}, "circular-ref"),
        (5, "not-an-object"),
        ({"name": "x"}, "not-a-parameter"),
        ({"name": 5, "in": "query"}, "not-a-parameter"),
        ({"name": "x", "in": "body"}, "not-a-parameter"),
    ],
)
def test_broken_parameters(entry: Any, code: str) -> None:
    """
    A parameter that cannot be read is an error with its place; the operation stays.
    """
    components = {"parameters": {"Round": {"$ref": "#/components/parameters/Round"}}}

    reading = read(document({"/x": get(parameters=[entry])}, components=components))

    assert code in codes(reading, "error")
    assert 1 == len(reading.api.operations)


def test_duplicate_parameters() -> None:
    """
    Of two declarations of a parameter in one list, the last counts; header names are the same in any case.
    """
    item = get(parameters=[_param("X-A", "header"), _param("x-a", "header", required=True)])

    reading = read(document({"/x": item}))

    assert [True] == [param.required for param in only(reading).params]
    assert ["duplicate-parameter"] == codes(reading, "warning")


@pytest.mark.parametrize(
    ("param", "style"),
    [
        ({}, "repeat"),
        ({"style": "form", "explode": False}, "comma"),
        ({"style": "spaceDelimited"}, "space"),
        ({"style": "pipeDelimited"}, "pipe"),
        ({"style": "deepObject"}, "deep"),
        ({"in": "header"}, "comma"),
        ({"in": "cookie"}, "repeat"),
    ],
)
def test_styles(param: dict[str, Any], style: str) -> None:
    """
    How an array is written comes from style and explode, which differ by location when absent.
    """
    (found,) = _params("/x", {**_param("a"), "schema": {"type": "array", "items": STR}, **param})

    assert style == found.style
    assert ArrayOf(Prim("str")) == found.type


def test_unknown_styles() -> None:
    """
    A style that nobody supports is taken as the usual one, with a warning.
    """
    reading = read(document({"/x/{a}": get(parameters=[_param("a", "path", style="matrix")])}))

    assert "comma" == only(reading).params[0].style
    assert ["parameter-style"] == codes(reading, "warning")


def test_parameters_with_content() -> None:
    """
    A parameter that is JSON text is a string, with a warning.
    """
    param = {"name": "a", "in": "query", "content": {"application/json": {"schema": PET}}}

    reading = read(document({"/x": get(parameters=[param])}))

    assert Prim("str") == only(reading).params[0].type
    assert ["parameter-content"] == codes(reading, "warning")


def test_parameters_without_a_schema() -> None:
    """
    A parameter that says nothing about its type is a string.
    """
    (found,) = _params("/x", {"name": "a", "in": "query", "description": "A.", "deprecated": True})

    assert (Prim("str"), "A.", True) == (found.type, found.description, found.deprecated)


def test_the_description_may_be_the_schemas() -> None:
    """
    A parameter without a description has that of its schema.
    """
    (found,) = _params("/x", _param("a", schema={**STR, "description": "A."}))

    assert "A." == found.description


@pytest.mark.parametrize("name", ["Accept", "content-type", "Authorization"])
def test_headers_of_the_protocol(name: str) -> None:
    """
    Headers that OpenAPI says to ignore are ignored, with a note.
    """
    reading = read(document({"/x": get(parameters=[_param(name, "header")])}))

    assert () == only(reading).params
    assert ["header-ignored"] == codes(reading)


def test_names_of_parameters() -> None:
    """
    Python names avoid each other, body fields, and the arguments that each method has; x-sdk-name sets one.
    """
    item = body({"type": "object", "properties": {"id": STR, "timeout": STR}})
    item["post"]["parameters"] = [
        _param("id"),
        _param("id", "header"),
        _param("X-Id", "header", **{"x-sdk-name": "trace"}),
        _param("timeout"),
        _param("created_at[gte]"),
        _param("v", "header", **{"x-sdk-client-option": "timeout", "x-sdk-name": "timeout"}),
        _param("id_query"),
    ]

    operation = only(read(document({"/x": item})))

    assert operation.body is not None
    assert operation.body.fields is not None
    assert ["id", "timeout_"] == [field.name for field in operation.body.fields]
    names = ["id_query", "id_header", "trace", "timeout__query", "created_at_gte", "timeout", "id_query_query"]
    assert names == [param.name for param in operation.params]
    assert "timeout" == operation.params[5].client_option


def test_parameters_of_every_type() -> None:
    """
    Lists and unions in headers and paths, where the parser knows strings only, keep their types.
    """
    schema = {"anyOf": [{"type": "integer"}, {"type": "array", "items": STR}]}

    params = _params(
        "/x/{p}",
        *(_param("p" if at == "path" else at, at, schema=schema) for at in ("path", "header", "query", "cookie")),
    )

    assert 1 == len({param.type for param in params})


def test_constant_queries() -> None:
    """
    What a path says about its query becomes constant parameters; two operations may differ in nothing else.
    """
    reading = read(document({"/x?beta=true&b=": get(), "/x": get(parameters=[_param("beta")])}))

    one, two = sorted(reading.api.operations, key=lambda op: len(op.params))
    assert [("beta", Prim("str"))] == [(param.wire, param.type) for param in one.params]
    assert [("beta", Const("true")), ("b", Const(""))] == [(param.wire, param.type) for param in two.params]
    assert ("/x", "/x") == (one.path, two.path)
    assert ["method-renamed", "duplicate-operation-id"] == [c for c in reversed(codes(reading)) if c != "x"]


def test_what_is_ignored_is_noted() -> None:
    """
    Webhooks and callbacks are not generated, and notes say so.
    """
    reading = read(document({"/x": get(callbacks={"done": {}}), "x-note": 5}, webhooks={"w": get()}))

    assert ["callbacks-ignored", "webhooks-ignored"] == codes(reading)
    assert 1 == reading.counts.operations_in


@pytest.mark.parametrize(
    ("item", "code", "pointer"),
    [
        ({"get": 5}, "not-an-operation", "api#/paths/~1x/get"),
        ({"get": None}, "not-an-operation", "api#/paths/~1x/get"),
        ({"$ref": "#/nope"}, "unresolved-ref", "api#/paths/~1x"),
        (5, "not-an-object", "api#/paths/~1x"),
    ],
)
def test_broken_operations(item: Any, code: str, pointer: str) -> None:
    """
    An operation that cannot be read is an error with its place.
    """
    reading = read(document({"/x": item}))

    assert (code, pointer) in [(found.code, found.pointer) for found in reading.diagnostics]
    assert () == reading.api.operations


@pytest.mark.parametrize(
    ("path", "method", "operation", "expected"),
    [
        (
            "/v1/messages/batches",
            "post",
            {"operationId": "createBatch", "tags": ["Message Batches"]},
            "message_batches.create",
        ),
        ("/v1/pets/{id}", "get", {"operationId": "pets/get-by-id", "tags": ["pets"]}, "pets.get_by_id"),
        ("/v1/pets/{id}", "get", {"operationId": "pets", "tags": ["pets"]}, "pets.pets"),
        ("/v1/pets", "get", {"operationId": "listPets"}, "pets.list"),
        ("/v1/cities", "get", {"operationId": "getCityAnalysis"}, "cities.get_analysis"),
        ("/api/v2/pets", "get", {}, "pets.get"),
        ("/v1/pets/{id}/toys", "delete", {}, "pets.delete_id_toys"),
        ("/{id}", "get", {}, "default.get_id"),
        ("/", "get", {"operationId": " "}, "default.get"),
        ("/class/import", "get", {"operationId": "import"}, "class_.import_"),
        ("/x", "get", {"operationId": "'); import os", "tags": ['"""']}, "resource.import_os"),
        ("/x", "get", {"x-sdk-resource": "...", "x-sdk-method": "", "operationId": "doIt"}, "x.do_it"),
        ("/x", "get", {"x-sdk-resource": "beta.x", "x-sdk-method": "list"}, "beta.x.list"),
    ],
)
def test_places_of_methods(path: str, method: str, operation: Any, expected: str) -> None:
    """
    Resource and method are said by the document, or found in tag, operationId and path.
    """
    reading = read(document({path: {method: {"responses": ok(), **operation}}}))

    assert [expected] == [op.id for op in reading.api.operations]


def test_methods_of_one_name() -> None:
    """
    Methods of one resource that would have one name get numbers, in document order.
    """
    reading = read(document({"/a": get(), "/b": get(), "/c": get()}))

    assert {"/a": "pets.get_it", "/b": "pets.get_it_2", "/c": "pets.get_it_3"} == {
        op.path: op.id for op in reading.api.operations
    }
    assert 2 == codes(reading).count("method-renamed")


def test_pages_and_streams() -> None:
    """
    Overlays say which operations give pages, and which stream.
    """
    page = {"type": "object", "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}
    nullable = {"type": "object", "properties": {"data": {"nullable": True, "type": "array", "items": STR}}}
    reading = read(
        document(
            {
                "/pages": get({"$ref": "#/components/schemas/Page"}, **{"x-sdk-page": "cursor"}),
                "/nullable": get(nullable, **{"x-sdk-page": "id"}),
            },
            schemas={"Pet": PET, "Page": page},
        )
    )

    nullable_op, paged = (
        reading.api.operations if reading.api.operations[0].path == "/nullable" else reading.api.operations[::-1]
    )
    assert ("page", Ref("Pet"), Ref("Page"), "cursor") == (
        paged.response.kind,
        paged.response.type,
        paged.response.envelope,
        paged.page,
    )
    assert ("page", Prim("str")) == (nullable_op.response.kind, nullable_op.response.type)


@pytest.mark.parametrize(
    "schema", [{"type": "object", "properties": {"items": STR}}, STR, {"type": "object", "properties": {"data": STR}}]
)
def test_pages_without_data(schema: Any) -> None:
    """
    An operation that is said to give pages and does not is an error.
    """
    reading = read(document({"/x": get(schema, **{"x-sdk-page": "cursor"})}))

    assert ["page-without-data"] == codes(reading, "error")
    assert "json" == reading.api.operations[0].response.kind
