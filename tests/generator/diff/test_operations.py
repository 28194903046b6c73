"""
Operations, parameters, bodies, responses, headers.
"""

from __future__ import annotations

import pytest

from generator.diff import diff_documents
from tests.generator.diff._fragments import Json, document, get, operation, said

TEXT: Json = {"type": "string"}


def query(name: str = "limit", **rest: Json) -> Json:
    """Make a query parameter."""
    return {"name": name, "in": "query", "schema": {"type": "integer"}, **rest}


def responding(**responses: Json) -> Json:
    """Make a document whose only operation has these responses, by status."""
    return document(get(responses={status.strip("_"): each for status, each in responses.items()}))


def content(*types: str, schema: Json = TEXT) -> Json:
    """Make the contents of a body or response."""
    return {"content": {each: {"schema": schema} for each in types}}


def test_operations_come_and_go() -> None:
    """
    A removed operation breaks its callers, a new one has none.
    """
    assert said(document(get("/a")), document(get("/b"))) == [
        "breaking GET /a: operation removed",
        "compatible GET /b: operation added",
    ]


def test_the_names_of_path_variables_do_not_matter_for_matching() -> None:
    """
    The wire is the same; the name of the argument is not.
    """

    def at(name: str) -> Json:
        parameter = {"name": name, "in": "path", "required": True, "schema": TEXT}
        return document(get(f"/a/{{{name}}}", parameters=[parameter]))

    assert said(at("id"), at("thing_id")) == ["notice path thing_id: path parameter renamed from id to thing_id"]


def test_an_operation_that_moved_is_known_by_its_operation_id() -> None:
    """
    Its contents are compared as well, its path parameters by name.
    """
    parameter = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    old = document(get("/a/{id}", operationId="read", parameters=[parameter]))
    new = document(get("/b/{kind}/{id}", operationId="read", parameters=[parameter], deprecated=True))

    assert said(old, new) == [
        "breaking GET /b/{kind}/{id}: operation moved from GET /a/{id} to GET /b/{kind}/{id}",
        "notice GET /b/{kind}/{id}: deprecated",
    ]


def test_an_operation_id_that_is_not_unique_moves_nothing() -> None:
    """
    Which of two operations moved cannot be told.
    """
    old = document({**get("/a", operationId="x"), **get("/b", operationId="x")})
    new = document(get("/c", operationId="x"))

    assert said(old, new) == [
        "breaking GET /a: operation removed",
        "breaking GET /b: operation removed",
        "compatible GET /c: operation added",
    ]


def test_the_method_is_named_after_the_operation_id_or_the_sdk_names() -> None:
    """
    Without SDK names another operationId is another Python method; with them it is of no interest.
    """
    names: Json = {"x-sdk-resource": "things", "x-sdk-method": "list"}

    assert said(document(get(operationId="a")), document(get(operationId="b"))) == [
        "breaking GET /a: operationId changed from a to b"
    ]
    assert said(document(get(operationId="a", **names)), document(get(operationId="b", **names))) == [
        "compatible GET /a: operationId changed from a to b"
    ]
    assert said(document(get(**names)), document(get(**{**names, "x-sdk-method": "all"}))) == [
        "breaking GET /a: name in the SDK changed from things.list to things.all"
    ]


def test_path_level_parameters_belong_to_each_operation() -> None:
    """
    A parameter may stand at the path, at the operation, or in the components: it is the same one.
    """
    at_path = document({"/a": {"parameters": [query()], "get": operation()}})
    at_operation = document(get(parameters=[query()]))
    in_components = document(
        {"/a": {"parameters": [{"$ref": "#/components/parameters/Limit"}], "get": operation()}},
        components={"parameters": {"Limit": query()}},
    )
    overridden = document({"/a": {"parameters": [query(required=True)], "get": operation(parameters=[query()])}})

    for each in (at_operation, in_components, overridden):
        assert said(at_path, each) == []
    assert said(at_path, document({"/a": {"get": operation()}})) == ["breaking query limit: parameter removed"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {"required": True}, "breaking query limit: became required"),
        ({"required": True}, {}, "compatible query limit: became optional"),
        ({}, {"deprecated": True}, "notice query limit: deprecated"),
        ({"deprecated": True}, {}, "compatible query limit: no longer deprecated"),
        ({}, {"in": "header"}, "breaking parameter limit: parameter moved from query to header"),
        (
            {},
            {"name": "page"},
            "breaking query limit: parameter removed; compatible query page: optional parameter added",
        ),
        ({}, {"schema": TEXT}, "breaking query limit: type changed from integer to string"),
        ({}, {"style": "spaceDelimited"}, "breaking query limit: written as spaceDelimited instead of form"),
        (
            {},
            {"allowReserved": True},
            "breaking query limit: written as form, reserved characters as they are instead of form",
        ),
        ({}, {"explode": False}, ""),
        (
            {"schema": {"type": "array", "items": TEXT}},
            {"schema": {"type": "array", "items": TEXT}, "explode": False},
            "breaking query limit: written as form instead of form, exploded",
        ),
        (
            {"schema": {}},
            {"schema": {}, "explode": False},
            "breaking query limit: written as form instead of form, exploded",
        ),
        (
            {},
            {"schema": None, "content": {"application/json": {"schema": {"type": "integer"}}}},
            "breaking query limit: written as application/json instead of form",
        ),
        ({}, {"x-sdk-client-option": "limit"}, "notice query limit: client option changed from nothing to limit"),
        ({}, {"x-sdk-name": "max"}, "breaking query limit: name in the SDK changed from nothing to max"),
        ({}, {"x-sdk-other": 1}, "notice query limit: x-sdk-other changed from nothing to 1"),
    ],
)
def test_a_parameter_that_changes(old: Json, new: Json, expected: str) -> None:
    """
    Callers send what the old document says: whatever no longer fits breaks.
    """
    before, after = (document(get(parameters=[{**query(), **each}])) for each in (old, new))

    assert "; ".join(said(before, after)) == expected


def test_parameters_that_appear() -> None:
    """
    A required one breaks callers, an optional one does not.
    """
    new = document(get(parameters=[query("a", required=True), query("b")]))

    assert said(document(get()), new) == [
        "breaking query a: required parameter added",
        "compatible query b: optional parameter added",
    ]


def test_names_of_headers_have_no_case() -> None:
    """
    X-Key and x-key are one header, in requests and responses.
    """
    paths = [
        get(
            parameters=[{"name": name, "in": "header", "schema": TEXT}],
            responses={"200": {"description": "", "headers": {name: {"schema": TEXT}}}},
        )
        for name in ("X-Key", "x-key")
    ]

    assert said(document(paths[0]), document(paths[1])) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (None, {"required": True}, "breaking request body: required body added"),
        (None, {}, "compatible request body: optional body added"),
        ({}, None, "breaking request body: body removed"),
        ({}, {"required": True}, "breaking request body: became required"),
        ({"required": True}, {}, "compatible request body: became optional"),
    ],
)
def test_bodies(old: Json, new: Json, expected: str) -> None:
    """
    A body that has to be sent breaks callers that send none.
    """

    def with_body(rest: Json) -> Json:
        body = {} if rest is None else {"requestBody": {**content("application/json"), **rest}}
        return document({"/a": {"post": operation(**body)}})

    assert said(with_body(old), with_body(new)) == [expected]


def test_content_types() -> None:
    """
    Fewer ways to write a body, or to read a response, break; a charset is no other content type.
    """

    def with_types(*types: str) -> Json:
        body = {"requestBody": content(*types), "responses": {"200": {"description": "", **content(*types)}}}
        return document({"/a": {"post": body}})

    assert said(with_types("application/json"), with_types("Application/JSON; charset=utf-8")) == []
    assert said(with_types("application/json"), with_types("application/json", "text/csv")) == [
        "notice response 200: content type text/csv added",
        "compatible request body: content type text/csv added",
    ]
    assert said(with_types("application/json", "text/csv"), with_types("application/json")) == [
        "breaking request body: content type text/csv removed",
        "breaking response 200: content type text/csv removed",
    ]


def test_a_content_type_that_is_not_json_is_named() -> None:
    """
    What changes in a form is not what changes in JSON.
    """

    def form(schema: Json, **encoding: Json) -> Json:
        body = {"requestBody": {"content": {"multipart/form-data": {"schema": schema, **encoding}}}}
        return document({"/a": {"post": operation(**body)}})

    assert said(form(TEXT), form({"type": "integer"}, encoding={"a": {"contentType": "text/plain"}})) == [
        "breaking request body (multipart/form-data): type changed from string to integer",
        "notice request body (multipart/form-data): encoding of the parts changed",
    ]


def test_responses() -> None:
    """
    A success that is gone breaks; an error more is a notice, an error less harms nobody.
    """
    done = {"description": "", "x": 1}

    assert said(responding(_200=done, _404=done, default=done), responding(_201=done, _4xx=done)) == [
        "breaking response 200: response removed",
        "notice response 201: response added",
        "notice response 4XX: error response added",
        "compatible response 404: error response removed",
        "compatible response default: error response removed",
    ]


def test_a_default_response_alone_is_the_success() -> None:
    """
    Without a 2XX there is no other success than the default.
    """
    assert said(responding(default={"description": ""}), document(get(responses={"x-note": 1}))) == [
        "breaking response default: response removed"
    ]


def test_the_body_of_an_error_is_read_by_callers() -> None:
    """
    A field less in an error breaks whoever reads it.
    """
    old, new = (
        responding(_200={"description": ""}, _400={"description": "", **content("application/json", schema=each)})
        for each in ({"properties": {"a": TEXT}}, {"type": "object"})
    )

    assert said(old, new) == ["breaking response 400.a: field removed (string)"]


def test_response_headers() -> None:
    """
    Headers come, go and change like fields, but readers rarely depend on one.
    """

    def with_headers(**headers: Json) -> Json:
        return responding(_200={"description": "", "headers": headers})

    assert said(with_headers(a={"schema": TEXT}, b={"schema": TEXT}), with_headers(b={"required": True}, c={})) == [
        "breaking response 200 header b: type widened from string to any",
        "notice response 200 header a: header removed",
        "compatible response 200 header b: became required",
        "compatible response 200 header c: header added",
    ]


def test_components_of_every_kind_are_followed() -> None:
    """
    Bodies, responses, headers and path items may stand in the components or in place.
    """
    item: Json = {
        "post": {
            "requestBody": content("application/json"),
            "responses": {"200": {"description": "", "headers": {"a": {"schema": TEXT}}}},
        }
    }
    referring: Json = {
        "post": {
            "requestBody": {"$ref": "#/components/requestBodies/B"},
            "responses": {"200": {"$ref": "#/components/responses/R"}},
        }
    }
    components: Json = {
        "requestBodies": {"B": content("application/json")},
        "responses": {"R": {"description": "", "headers": {"a": {"$ref": "#/components/headers/H"}}}},
        "headers": {"H": {"schema": TEXT}},
        "pathItems": {"P": referring},
    }

    assert (
        said(document({"/a": item}), document({"/a": {"$ref": "#/components/pathItems/P"}}, components=components))
        == []
    )


def test_webhooks_are_judged_the_other_way_round() -> None:
    """
    The server sends their body: a field less breaks the receiver, a required field more does not.
    """

    def hooked(*required: str, **fields: Json) -> Json:
        schema = {"type": "object", "properties": fields, "required": list(required)}
        return document(webhooks={"done": {"post": operation(requestBody=content("application/json", schema=schema))}})

    assert said(hooked(a=TEXT), hooked("b", b=TEXT)) == [
        "breaking request body.a: field removed (string)",
        "compatible request body.b: required field added (string)",
    ]


def test_callbacks_are_operations_of_the_server() -> None:
    """
    A callback is matched by its expression and its operation.
    """

    def calling(schema: Json) -> Json:
        body = {"post": operation(requestBody=content("application/json", schema=schema))}
        return document(get(callbacks={"done": {"{$request.body#/url}": body, "x-note": "no path item"}}))

    (finding,) = diff_documents(calling(TEXT), calling({"type": "integer"})).findings

    assert (finding.operations, finding.directions) == (
        ("POST {$request.body#/url} (callback done of GET /a)",),
        ("response",),
    )
