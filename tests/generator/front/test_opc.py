"""
openapi-python-client: what it is shown, and what it makes of it.
"""

from __future__ import annotations

import contextlib
import copy
from typing import Any

import pytest
from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection

from generator import opc, opc_view
from generator.diagnostics import Report
from generator.ir import Model, Prim
from generator.normalise import normalise
from generator.normalise.values import Spec
from generator.opc_view import View, view
from tests.generator.front._documents import body, codes, document, get, ok, read, schema_of

STR = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _spec(value: Any) -> Spec:
    return normalise([("api", value)], Report())


def _view(value: Any) -> View:
    return view(_spec(value), lambda name: name)


HOSTILE = [
    '"""',
    "a'b",
    "\n",
    "class",
    "",
    "é",
    "日本",
    "\N{GRINNING FACE}",
    "a b",
    "a_b",
    "a-b",
    "+1",
    "-1",
    "client",
    "url",
    "$ref",
    "__init__",
    "opc_x",
]


def test_hostile_names_stay_with_us() -> None:
    """
    The parser sees plain names only, whatever the document calls things, and nothing is lost.
    """
    schemas = {name or "Empty": _model(**dict.fromkeys(HOSTILE, STR)) for name in HOSTILE if name}
    item = get(
        parameters=[{"name": name, "in": where, "schema": STR} for name in HOSTILE for where in ("query", "header")]
    )
    item["post"] = body(_ref("client"))["post"]

    reading = read(document({"/{a-b}/{a b}/{日本}": item, '/"""/{}': get()}, schemas))
    shown = _view(document({"/{a-b}/{a b}/{日本}": item}, schemas))

    assert [] == codes(reading, "error")
    assert 3 == reading.counts.operations_out
    first = next(schema for schema in reading.api.schemas if isinstance(schema, Model))
    assert HOSTILE == [field.wire for field in first.fields]
    assert repr(shown.schemas).isascii()
    assert all(path.isascii() for path in shown.paths["api"])


def test_names_that_the_parser_would_change() -> None:
    """
    A class name that the parser would write differently, or that two schemas would share, is replaced in the view.
    """
    schemas = {"Tool_1": _model(a=STR), "Tool1": _model(b=STR), "OpcSchema0": _model(c=STR), "MCPTool": _model(d=STR)}

    reading = read(document({"/x": get(_ref("Tool_1")), "/y": body(_ref("OpcSchema0"))}, schemas))

    assert [] == codes(reading, "error")
    assert {"Tool_1", "Tool1", "OpcSchema0", "MCPTool"} == {schema.name for schema in reading.api.schemas}


def test_schemas_come_after_what_they_use() -> None:
    """
    Models come first; a named union or array comes after what it uses; circles are cut.
    """
    schemas = {
        "A": {"type": "array", "items": _ref("B")},
        "B": {"anyOf": [STR, {"type": "array", "items": _ref("C")}, {"additionalProperties": _ref("A")}]},
        "C": {"type": "array", "items": _ref("M")},
        "M": _model(a=_ref("A")),
        "R": {"type": "array", "items": _ref("R")},
    }

    shown = _view(document({}, schemas))

    assert ["M", "C", "B", "A", "R"] == list(shown.schemas)
    assert {"B": frozenset({"A"}), "R": frozenset({"R"})} == shown.cut
    assert {"type": "array", "items": {}} == shown.schemas["R"]


def test_recursive_schemas() -> None:
    """
    Arrays, maps and unions that contain themselves are read whole.
    """
    schemas = {
        "Json": {"anyOf": [STR, {"type": "array", "items": _ref("Json")}, {"additionalProperties": _ref("Json")}]},
        "List": {"type": "array", "items": _ref("List")},
        "Map": {"type": "object", "additionalProperties": _ref("Map")},
        "Node": _model(json=_ref("Json"), map=_ref("Map"), list=_ref("List"), node=_ref("Node")),
    }
    paths = {f"/{name}": get(_ref(name), operationId=f"get{name}") for name in schemas}

    reading = read(document(paths, schemas))

    assert [] == codes(reading)
    assert (4, 4) == (reading.counts.operations_out, reading.counts.schemas_out)


def test_types_of_every_kind_are_agreed_on() -> None:
    """
    The parser and the document agree about each kind of type, inline and named, in models, parameters and bodies.
    """
    kinds: dict[str, Any] = {
        "any": {},
        "boolean": {"type": "boolean"},
        "integer": {"type": "integer"},
        "number": {"type": "number"},
        "date": {"type": "string", "format": "date"},
        "datetime": {"type": "string", "format": "date-time"},
        "binary": {"type": "string", "format": "binary"},
        "null": {"type": "null"},
        "text_const": {"const": 'it\'s \\ "quoted"\n'},
        "number_const": {"const": 1.5},
        "int_const": {"const": 1},
        "bool_const": {"const": True},
        "enum": {"enum": ["a", "A", "", "1", "é"]},
        "int_enum": {"enum": [1, -1]},
        "float_enum": {"enum": [1.5, 2.5]},
        "open_enum": {"anyOf": [{"enum": ["a", "b"]}, STR]},
        "open_int_enum": {"anyOf": [{"enum": [1, 2]}, {"type": "integer"}]},
        "nullable": {"type": ["string", "null"]},
        "array": {"type": "array", "items": {"type": "array", "items": {"enum": ["x", "y"]}}},
        "map": {"additionalProperties": {"additionalProperties": {"type": "integer"}}},
        "any_map": {"type": "object"},
        "union": {"anyOf": [STR, {"type": "array", "items": STR}, {"type": "array", "items": {"type": "integer"}}]},
        "model": _model(x=STR),
    }
    schemas = {f"Named{name.title().replace('_', '')}": schema for name, schema in kinds.items()}
    schemas["All"] = _model(**kinds, **{f"ref_{name}": _ref(name) for name in schemas})
    schemas["Closed"] = {**_model(x=STR), "additionalProperties": False}
    schemas["Typed"] = {**_model(x=STR), "additionalProperties": _ref("NamedUnion")}
    params = [{"name": name, "in": "query", "schema": schema} for name, schema in kinds.items()]
    paths: dict[str, Any] = {"/all": get(_ref("All"), parameters=params)}
    for name in schemas:
        paths[f"/{name}"] = body(_ref(name), responses=ok(_ref(name)), operationId=f"post{name}")

    reading = read(document(paths, schemas))

    assert [] == codes(reading, "error")
    assert [] == codes(reading, "warning")
    assert reading.counts.operations_in == reading.counts.operations_out == len(paths)


def test_endpoints_are_not_copied() -> None:
    """
    The parser's endpoints are not copied while it works, and copied as ever afterwards, after a failure too.
    """
    seen = []
    original = EndpointCollection.from_data
    sanitize = strings.sanitize

    def watch(**arguments: Any) -> Any:
        result = original(**arguments)
        (collection,) = result[0].values()
        seen.append(copy.deepcopy(collection.endpoints[0]) is collection.endpoints[0])
        raise LookupError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(EndpointCollection, "from_data", staticmethod(watch))
        with pytest.raises(LookupError):
            read(document({"/x": get(_ref("Pet"))}, {"Pet": _model(a=STR)}))

    assert [True] == seen
    assert not hasattr(Endpoint, "__deepcopy__")
    assert strings.sanitize is sanitize


def test_the_shortcuts_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The parser gives the same without our shortcuts.
    """
    item = body(_ref("Pet"), responses=ok(_ref("Pet")))
    item["parameters"] = [{"name": "a", "in": "query", "schema": STR}, {"name": "b", "in": "header", "schema": STR}]
    item["post"]["parameters"] = [{"name": "a", "in": "query", "required": True, "schema": {"type": "integer"}}]
    value = document({"/x": item, "/x/{id}": get(_ref("Pet"))}, {"Pet": _model(a=STR, pet=_ref("Pet"))})

    fast = opc.parse(_spec(value), Report())
    monkeypatch.setattr(opc, "_fast_parser", contextlib.nullcontext)
    slow = opc.parse(_spec(value), Report())

    assert slow == fast


# -- when the parser fails --------------------------------------------------------------------------------------------


def _patched(monkeypatch: pytest.MonkeyPatch, change: Any) -> None:
    original = opc_view.view

    def changed(spec: Spec, class_of: Any) -> View:
        shown = original(spec, class_of)
        change(shown)
        return shown

    monkeypatch.setattr(opc, "view", changed)


DOCUMENT = document(
    {"/x": get(_ref("Pet")), "/y": body(_ref("Toy"))}, {"Pet": _model(a=STR), "Toy": _model(b=STR, c=STR)}
)


def test_a_schema_that_the_parser_drops(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A warning of the parser, a schema that it drops and an operation that goes with it, are errors with their places.
    """
    _patched(monkeypatch, lambda shown: shown.schemas.update(Pet={"type": "array"}))

    reading = read(DOCUMENT)

    found = {(item.code, item.pointer) for item in reading.diagnostics if item.severity == "error"}
    assert {("schema-lost", "api#/components/schemas/Pet"), ("parser", "#/components/schemas")} <= found
    assert 0 < reading.counts.parser_warnings
    pet = schema_of(reading, "Pet")
    assert isinstance(pet, Model)
    assert ["a"] == [field.wire for field in pet.fields]


def test_an_operation_that_the_parser_drops(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    An operation that the parser cannot read is an error with its place.
    """

    def change(shown: View) -> None:
        shown.paths["api"]["/x"]["get"]["parameters"] = [{"name": "a", "in": "path", "required": True, "schema": STR}]

    _patched(monkeypatch, change)

    reading = read(DOCUMENT)

    assert ["api#/paths/~1x/get"] == [d.pointer for d in reading.diagnostics if d.code == "operation-lost"]
    assert ["/y"] == [operation.path for operation in reading.api.operations]
    assert 1 == reading.counts.parser_warnings


@pytest.mark.parametrize(
    ("toy", "code"),
    [
        ({"type": "object", "properties": {"b": STR}}, "fields-differ"),
        ({"type": "object", "properties": {"b": STR, "c": STR}, "required": ["b"]}, "fields-differ"),
        ({"type": "object", "properties": {"b": STR, "c": {"type": "integer"}}}, "types-differ"),
        ({"type": "object", "properties": {"b": STR, "c": STR}, "additionalProperties": False}, "types-differ"),
    ],
)
def test_a_model_that_the_parser_reads_differently(monkeypatch: pytest.MonkeyPatch, toy: Any, code: str) -> None:
    """
    Fields, required ones and types must be the same in both readings.
    """
    _patched(monkeypatch, lambda shown: shown.schemas.update(Toy=toy))

    assert code in codes(read(DOCUMENT), "error")


def test_parameters_that_the_parser_reads_differently(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A parameter or body that the parser does not see, or sees as something else, is an error.
    """

    def change(shown: View) -> None:
        node = shown.paths["api"]["/x"]["post"]
        node["parameters"] = [{"name": "b", "in": "query", "schema": {"type": "integer"}}]
        del node["requestBody"]

    _patched(monkeypatch, change)
    item = body(STR)
    item["post"]["parameters"] = [{"name": name, "in": "query", "schema": STR} for name in ("a", "b")]

    reading = read(document({"/x": item}))

    messages = [d.message for d in reading.diagnostics if d.severity == "error"]
    assert [
        "the parser disagrees about the query parameter 'a'",
        "the parser reads another type of the parameter 'b'",
        "the parser reads another type of the request body",
    ] == messages


def test_responses_that_the_parser_reads_differently(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A result or an event that the parser sees as something else is an error.
    """

    def change(shown: View) -> None:
        for item in shown.paths["api"].values():
            item["get"]["responses"] = {"200": {"description": ""}}

    _patched(monkeypatch, change)
    stream = get(STR, responses=ok(STR, "text/event-stream"), operationId="watch")

    reading = read(document({"/x": get(STR), "/y": stream}))

    messages = {d.message for d in reading.diagnostics if d.severity == "error"}
    assert {"the parser reads another type of the response", "the parser reads another type of the event"} == messages


def test_integers_are_no_numbers() -> None:
    """
    A field of the IR has the type that the document says.
    """
    model = schema_of(read(document({}, {"Pet": _model(a={"type": "integer"})})), "Pet")

    assert isinstance(model, Model)
    assert Prim("int") == model.fields[0].type
