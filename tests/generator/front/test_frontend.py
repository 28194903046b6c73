"""
Documents to the IR, from end to end.
"""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.config import ROOT, Config, default_config
from generator.frontend import Reading, read, read_all
from generator.ir import Api, Model
from generator.load import Source, load
from tests.generator.front._documents import codes, document, ok, source

STR = {"type": "string"}


@pytest.fixture(scope="module")
def ours() -> Reading:
    """
    Our own documents, read once.
    """
    config = default_config()
    return read_all([load(path, name) for name, path in config.specs], config, [load(path) for path in config.overlays])


def test_our_documents_are_read_whole(ours: Reading) -> None:
    """
    All operations and schemas of our documents are in the IR, and there is nothing left to mend.
    """
    counts = ours.counts

    assert [] == codes(ours, "error")
    assert [] == codes(ours, "warning")
    assert (382, 382) == (counts.operations_in, counts.operations_out)
    assert counts.schemas_in == counts.schemas_out + counts.aliases
    assert 0 == counts.schemas_inline == counts.parser_warnings


def test_our_unions_are_told_apart(ours: Reading) -> None:
    """
    Every union of our documents is dispatched in one step, or is accepted with a reason.
    """
    counts = ours.counts
    accepted = codes(ours).count("union-without-discriminator")

    assert counts.unions == counts.unions_by_tag + counts.unions_by_type + accepted
    assert len(ours.diagnostics) == accepted


def test_our_names_are_python(ours: Reading) -> None:
    """
    Names of methods, arguments and fields are identifiers, unique where they have to be.
    """
    api = ours.api

    assert len(api.operations) == len({operation.id for operation in api.operations})
    for operation in api.operations:
        names = [param.name for param in operation.params] + [
            field.name for field in (operation.body and operation.body.fields) or ()
        ]
        assert len(names) == len(set(names))
        assert all(name.isidentifier() for name in (*operation.resource, operation.method, *names))
    for schema in api.schemas:
        if isinstance(schema, Model):
            assert len(schema.fields) == len({field.name for field in schema.fields})


def test_everything_that_is_named_exists(ours: Reading) -> None:
    """
    Each request twin and each error's details are schemas of the IR, and no alias is a schema itself.
    """
    api = ours.api
    names = {schema.name for schema in api.schemas}

    assert names >= {schema.request_as for schema in api.schemas if isinstance(schema, Model) and schema.request_as}
    assert names >= {error.details for error in api.errors if error.details}
    assert not names & {alias for schema in api.schemas for alias in schema.aliases}


# -- any document -----------------------------------------------------------------------------------------------------


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


_LIST = {**ok({"type": "array", "items": _ref("Pet")}), "default": {"description": "Error."}}
PETS: dict[str, Any] = document(
    {
        "/pets": {
            "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
            "get": {"operationId": "listPets", "tags": ["pets"], "responses": _LIST},
            "post": {
                "requestBody": {"content": {"application/json": {"schema": _ref("NewPet")}}},
                "responses": ok(_ref("Pet")),
            },
        },
        "/pets/{id}": {
            "get": {
                "operationId": "getPet",
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "responses": {"200": {"$ref": "#/components/responses/Pet"}},
            }
        },
    },
    {
        "NewPet": {**_model(name=STR, tags={"type": "array", "items": STR}), "required": ["name"]},
        "Pet": {"allOf": [_ref("NewPet"), _model(id={"type": "integer"})], "nullable": True},
        "Cat": _model(kind={"enum": ["cat"]}, owner=_model(n=STR)),
        "Dog": {**_model(kind={"const": "dog"}), "additionalProperties": {"type": ["string", "null"]}},
        "Animal": {
            "oneOf": [_ref("Cat"), _ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
        },
    },
    components={
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": STR}},
        "responses": {"Pet": ok(_ref("Animal"))["200"]},
    },
    servers=[{"url": "https://{host}/v1/", "variables": {"host": {"default": "pets.test"}, "x": 5}}],
)

RUBBISH: list[Any] = [
    *(None, True, False, 0, -1, 3.5, "", "x", "#", "#/components/schemas/Nope", '"""\n\';import os'),
    *([], {}, [1], ["string", "null"], ["object", "null"]),
    *({"$ref": "#"}, {"$ref": "#/"}, {"$ref": 5}, _ref("Pet"), _ref("Cat/properties/owner")),
    *({"type": "array"}, {"type": ["string", "integer"]}, {"nullable": True}, {"not": {}}),
    *({"const": {"a": 1}}, {"enum": []}, {"enum": [1, "a", None]}, {"": {}}, {"\n": STR}),
    *({"patternProperties": {"^x": STR}}, {"prefixItems": [STR, {}]}),
    _model(**{"a b": STR, "a_b": {}, "class": {}}),
    {"allOf": [_ref("Pet"), {"properties": {"name": {"type": "integer"}}}]},
    *({"oneOf": []}, {"oneOf": [_ref("Animal"), {"type": "null"}]}, {"anyOf": [_ref("Animal"), _ref("Pet")]}),
    {"discriminator": {"propertyName": "t"}, "oneOf": [_ref("Cat"), _ref("Dog")]},
]
KEYS = [
    "",
    "$ref",
    "nullable",
    "type",
    "a b",
    "x'\"\n",
    "123",
    "items",
    "allOf",
    "anyOf",
    "properties",
    "é",
    "parameters",
]


def _places(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [place]
    if isinstance(value, dict):
        for key in value:
            found += _places(value[key], (*place, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += _places(item, (*place, index))
    return found


@st.composite
def broken(draw: st.DrawFn) -> Any:
    """
    Draw a document in which some things are missing, renamed or rubbish.
    """
    value = copy.deepcopy(PETS)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.sampled_from(_places(value)[1:]))
        parent = value
        for key in place[:-1]:
            parent = parent[key]
        match draw(st.sampled_from(["replace", "replace", "rename", "remove"])):
            case "rename" if isinstance(parent, dict):
                parent[draw(st.sampled_from(KEYS))] = parent.pop(place[-1])
            case "remove" if isinstance(parent, dict):
                del parent[place[-1]]
            case _:
                parent[place[-1]] = copy.deepcopy(draw(st.sampled_from(RUBBISH)))
    return value


@settings(max_examples=100, deadline=None)
@given(broken())
def test_a_broken_document_is_read_or_said_to_be_broken(value: Any) -> None:
    """
    Whatever a document holds where, reading it raises nothing, and loses no operation without an error.
    """
    reading = read_all([source(value)], Config(strict=False))

    lost = reading.counts.operations_in - reading.counts.operations_out
    errors = codes(reading, "error")
    assert lost == 0 or errors
    assert not {"parser", "types-differ", "fields-differ", "parameters-differ"} & set(errors)


def test_a_small_document() -> None:
    """
    A document of another vendor is read without errors, as what it is.
    """
    api, diagnostics = read([source(PETS)], Config(strict=False))

    assert [] == [str(item) for item in diagnostics if item.severity != "note"]
    assert ("Pets", "1", "https://pets.test/v1") == (api.title, api.version, api.server)
    assert ["pets.get", "pets.list", "pets.post"] == [operation.id for operation in api.operations]
    assert ["Animal", "Cat", "CatOwner", "Dog", "NewPet", "Pet"] == [schema.name for schema in api.schemas]


@pytest.mark.parametrize("servers", [None, [], [5], [{}], [{"url": "/"}]])
def test_no_server(servers: Any) -> None:
    """
    A document need not say where its server is, nor who it is.
    """
    api, _ = read(
        [source({"openapi": "3.0.0", "paths": {}, "servers": servers, "info": servers})], Config(strict=False)
    )

    assert (None, "API", "") == (api.server, api.title, api.version)


def test_no_documents() -> None:
    """
    Where no document can be read there is an empty API and an error.
    """
    api, diagnostics = read([Source("api", b"[", "/api.json")], Config())

    assert ((), ()) == (api.operations, api.schemas)
    assert "error" == diagnostics[0].severity


def test_progress_is_told() -> None:
    """
    Each stage says that it begins.
    """
    told = []

    read_all(
        [source(PETS)], Config(strict=False), progress=lambda stage, done, total: told.append((stage, done, total))
    )

    assert [
        ("parse", 0, 5),
        ("overlays", 1, 5),
        ("normalise", 2, 5),
        ("parser", 3, 5),
        ("build", 4, 5),
        ("build", 5, 5),
    ] == told


_SCRIPT = """
import sys, hashlib
sys.path.insert(0, sys.argv[1])
from generator.config import Config
from generator.frontend import read
from generator.load import Source
api, diagnostics = read([Source("api", sys.stdin.buffer.read(), "/api.json")], Config(strict=False))
print(hashlib.sha256(repr((api, diagnostics)).encode()).hexdigest())
"""


def test_the_same_bytes_give_the_same_values(tmp_path: Path) -> None:
    """
    Neither the hash seed nor the working directory changes anything.
    """
    data = json.dumps(PETS).encode()

    found = {
        subprocess.run(
            [sys.executable, "-c", _SCRIPT, str(ROOT)],
            input=data,
            capture_output=True,
            check=True,
            cwd=folder,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed, folder in (("1", ROOT), ("2", tmp_path))
    }

    assert 1 == len(found)


def test_key_order_does_not_matter_to_schemas() -> None:
    """
    A document written in another order gives the same operations and schemas, but for the order of fields.
    """

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    def names(api: Api) -> Any:
        return [operation.id for operation in api.operations], [schema.name for schema in api.schemas]

    one, _ = read([source(PETS)], Config(strict=False))
    two, _ = read([source(turned(PETS))], Config(strict=False))

    assert names(one) == names(two)


@pytest.mark.parametrize("kind", ["array", "object", "map", "allOf", "anyOf"])
def test_deep_schemas(kind: str) -> None:
    """
    A schema that is nested as deeply as a text may be is read.
    """
    deeper: dict[str, Any] = {
        "array": lambda inner: {"type": "array", "items": inner},
        "object": lambda inner: {"properties": {"a": inner}},
        "map": lambda inner: {"additionalProperties": inner},
        "allOf": lambda inner: {"allOf": [inner, {"description": "x"}]},
        "anyOf": lambda inner: {"anyOf": [inner, {"type": "integer"}]},
    }
    schema: Any = STR
    levels = 90 if kind in {"array", "map"} else 45
    for _ in range(levels):
        schema = deeper[kind](schema)

    reading = read_all(
        [source(document({"/x": {"get": {"responses": ok(schema)}}}, {"X": schema}))], Config(strict=False)
    )

    assert [] == codes(reading, "error")
    assert 1 == reading.counts.operations_out
