"""
What a generated package does: printed from the small API, imported, used.
"""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import importlib
import json
import pickle
from types import ModuleType
from typing import Any

import attrs
import httpx
import pytest

FULL = {
    "id": "z",
    "pets": [
        {"type": "cat", "lives": 9, "born": "2026-01-02T03:04:05Z"},
        {"type": "dog", "name": "Rex", "owner": None},
    ],
    "star": {"type": "puppy", "name": "Pup"},
    "by_name": {"Tom": {"type": "cat", "lives": 1}},
    "owner": {"name": "Ada", "pets": []},
    "opened": "1999-12-31",
    "size": "gigantic",
    "content": [{"type": "cat", "lives": 2}],
    "nested": [[{"type": "cat", "lives": 3}]],
    "from": "here",
    "to_dict": "a field",
}


def _zoo(zoo: ModuleType, value: dict[str, Any]) -> Any:
    return importlib.import_module(f"{zoo.__name__}.models").Zoo.from_dict(value)


def test_everything_becomes_its_class_and_comes_back(zoo: ModuleType) -> None:
    """
    A complete object decodes into models and gives back an equal value.
    """
    decoded = _zoo(zoo, copy.deepcopy(FULL))

    assert ["Cat", "Dog"] == [type(pet).__name__ for pet in decoded.pets]
    assert "Dog" == type(decoded.star).__name__
    assert 1 == decoded.by_name["Tom"].lives
    assert dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc) == decoded.pets[0].born
    assert dt.date(1999, 12, 31) == decoded.opened
    assert ("here", "a field") == (decoded.from_, decoded.to_dict_)
    assert 3 == decoded.nested[0][0].lives
    assert FULL == decoded.to_dict()


def test_absent_and_null_stay_apart(zoo: ModuleType) -> None:
    """
    A missing field is UNSET and stays away; a null is None and comes back.
    """
    decoded = _zoo(zoo, {"id": "z", "pets": [], "owner": None})

    assert decoded.owner is None
    assert decoded.star is zoo.UNSET
    assert {"id": "z", "pets": [], "owner": None} == decoded.to_dict()


@pytest.mark.parametrize(
    "value",
    [
        {"id": "z", "pets": [{"type": "bird", "wings": 2}]},
        {"id": "z", "pets": [{"no": "type"}, "text", None, 3, [1], {"type": ["unhashable"]}]},
        {"id": "z", "pets": "not a list"},
        {"id": "z", "pets": {"a": 1}},
        {"id": "z", "pets": None},
        {"id": "z"},
        {},
        {"id": "z", "pets": [], "new_field": {"deep": [1]}},
        {"id": "z", "pets": [{"type": "cat"}]},
        {"id": "z", "pets": [], "owner": "text"},
        {"id": "z", "pets": [], "owner": ""},
        {"id": "z", "pets": [], "owner": []},
        {"id": "z", "pets": [], "owner": {"name": 3, "pets": 4, "more": 5}},
        {"id": "z", "pets": [], "by_name": ["list"]},
        {"id": "z", "pets": [], "by_name": {"a": 1, "b": None}},
        {"id": "z", "pets": [], "star": None},
        {"id": "z", "pets": [], "star": "text"},
        {"id": "z", "pets": [], "opened": "31.12.1999"},
        {"id": "z", "pets": [], "opened": "19991231"},
        {"id": "z", "pets": [], "content": "text"},
        {"id": "z", "pets": [], "content": {"width": 1, "height": 2}},
        {"id": "z", "pets": [], "content": {"name": "Ada", "odd": True}},
        {"id": "z", "pets": [], "content": 3},
        {"id": "z", "pets": [{"type": "cat", "lives": 1, "born": "yesterday"}]},
        {"id": "z", "pets": [{"type": "cat", "lives": 1, "born": 5}]},
        {"id": "z", "pets": [{"type": "cat", "lives": 1, "born": "2026-01-02T03:04:05.123456789+05:30"}]},
        {"id": "z", "pets": [{"type": "cat", "lives": 1, "born": "2026-01-02T03:04:05.1z"}]},
    ],
)
def test_the_unexpected_is_kept(zoo: ModuleType, value: dict[str, Any]) -> None:
    """
    Whatever shape arrives, nothing raises and nothing is lost.
    """
    assert value == _zoo(zoo, copy.deepcopy(value)).to_dict()


def test_unknown_tag_is_a_value(zoo: ModuleType) -> None:
    """
    A member that the description does not know is Unknown, with its tag and its raw value.
    """
    pet = _zoo(zoo, {"id": "z", "pets": [{"type": "bird"}]}).pets[0]

    assert isinstance(pet, zoo.Unknown)
    assert ("bird", {"type": "bird"}) == (pet.type, pet.raw)
    assert zoo.Unknown({"type": "bird"}) == pet
    assert "Unknown({'type': 'bird'})" == repr(pet)
    assert zoo.Unknown(3).type is None


def test_shape_decides_where_there_is_no_tag(zoo: ModuleType) -> None:
    """
    Members without a tag are told apart by JSON type and by their keys; what fits nothing is Unknown.
    """
    contents = [{"width": 1}, {"name": "Ada"}, {"pets": []}]

    decoded = [_zoo(zoo, {"id": "z", "pets": [], "content": content}).content for content in contents]

    assert ["Sized", "Owner", "Owner"] == [type(each).__name__ for each in decoded]


def test_a_top_level_value_of_another_shape_is_refused(zoo: ModuleType) -> None:
    """
    Decoding an object from something else says so.
    """
    with pytest.raises(TypeError, match="Zoo is decoded from a dict, not str"):
        _zoo(zoo, "html")  # type: ignore[arg-type]  # that is the point


def test_models_are_values(zoo: ModuleType) -> None:
    """
    Models compare by content, print themselves, pickle, copy, and can't be hashed.
    """
    one, other = _zoo(zoo, {**FULL, "new": 1}), _zoo(zoo, {**FULL, "new": 1})

    assert one == other
    assert one != _zoo(zoo, FULL)
    assert one != 3
    assert {"new": 1} == one.extra
    assert {} == _zoo(zoo, FULL).extra
    assert "extra={'new': 1}" in repr(one)
    assert "Zoo(id='z'" in repr(one)
    assert one == copy.deepcopy(one)
    assert one == pickle.loads(pickle.dumps(one))  # noqa: S301  # our own bytes
    assert FULL == pickle.loads(pickle.dumps(_zoo(zoo, FULL))).to_dict()  # noqa: S301
    with pytest.raises(TypeError):
        hash(one)
    assert one.request_id is None


def test_attrs_understands_models(zoo: ModuleType) -> None:
    """
    The attrs package sees the fields of a model with their defaults and types, and its functions work.
    """
    decoded = _zoo(zoo, FULL)

    fields = attrs.fields_dict(type(decoded))
    assert attrs.has(type(decoded))
    assert ["id", "pets", "star"] == list(fields)[:3]
    assert (attrs.NOTHING, zoo.UNSET) == (fields["id"].default, fields["star"].default)
    assert "str" == str(fields["id"].type)
    assert "Rex" == attrs.asdict(decoded)["pets"][1]["name"]
    assert "y" == attrs.evolve(decoded, id="y").id
    assert decoded == attrs.evolve(attrs.evolve(decoded, id="y"), id="z")
    assert () == attrs.fields(zoo.Model)


def test_models_are_made_by_keyword(zoo: ModuleType) -> None:
    """
    A model made by hand has its constant fields, and leaves out what was not given.
    """
    models = importlib.import_module(f"{zoo.__name__}.models")

    assert {"type": "cat", "lives": 9} == models.Cat(lives=9).to_dict()
    with pytest.raises(TypeError, match="lives"):
        models.Cat()


def test_request_form_of_a_response(zoo: ModuleType) -> None:
    """
    A response goes back into a request with the fields that the request takes, at any depth.
    """
    decoded = _zoo(zoo, {**FULL, "new": 1})

    assert {"id": "z", "star": {"type": "puppy", "name": "Pup"}} == json.loads(zoo.encode_json(decoded))
    assert {"id", "star"} == decoded.to_param().keys()
    assert {"type": "cat", "lives": 2, "odd": 1} == json.loads(
        zoo.encode_json(zoo.decode("Cat", {"type": "cat", "lives": 2, "odd": 1}))
    )


def test_large_objects_keep_unknown_keys_too(zoo: ModuleType) -> None:
    """
    An object with more fields than can be counted tells unknown keys by comparing.
    """
    known, more = {"f1": "x", "f59": "y"}, {"f1": "x", "f60": "z"}

    assert (known, {}) == (zoo.decode("Large", known).to_dict(), zoo.decode("Large", known).extra)
    assert (more, {"f60": "z"}) == (zoo.decode("Large", more).to_dict(), zoo.decode("Large", more).extra)


def test_decode_by_name(zoo: ModuleType) -> None:
    """
    Named types, unions among them, are decoded by name.
    """
    assert "Cat" == type(zoo.decode("Pet", {"type": "cat", "lives": 1})).__name__
    with pytest.raises(KeyError):
        zoo.decode("Nothing", {})


def test_encode_json_takes_what_people_have(zoo: ModuleType) -> None:
    """
    Datetimes, dates, mappings, iterables and unknown members are written; what has no JSON form is refused.
    """
    moment = dt.datetime(2026, 1, 2, tzinfo=dt.timezone.utc)
    value = {"a": moment, "b": moment.date(), "c": (x for x in (1, 2)), "d": zoo.Unknown({"type": "x"}), "e": "ü\ud800"}

    encoded = json.loads(zoo.encode_json({**value, "f": {"k": 1}.items()}))

    assert {
        "a": "2026-01-02T00:00:00Z",
        "b": "2026-01-02",
        "c": [1, 2],
        "d": {"type": "x"},
        "e": "ü\ud800",
        "f": [["k", 1]],
    } == encoded
    for bad in (zoo.UNSET, b"bytes", object(), float("nan")):
        with pytest.raises((TypeError, ValueError)):
            zoo.encode_json({"x": bad})


def _handler(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    if path == "/base/zoos/events":
        body = b'\xef\xbb\xbfevent: x\ndata: {"type":"cat",\r\ndata: "lives":1}\r\n\r\n: note\n\n'
        body += b'data: {"type":"dog","name":"R"}'
        return httpx.Response(200, content=body)
    if path == "/base/zoos/log":
        return httpx.Response(200, content=b'{"type":"dog","name":"a"}\n\n{"type":"dog","name":"b"}\n')
    if path.endswith("/photo"):
        return httpx.Response(200, content=b"png")
    if path.endswith("/photos"):
        return httpx.Response(204)
    if request.method == "GET" and path == "/base/zoos":
        return httpx.Response(200, json={"data": [{"id": "z", "pets": []}], "next_page": None})
    if path.endswith("/missing"):
        return httpx.Response(404, json={"error": 1})
    return httpx.Response(200, json={"id": "z", "pets": [], "seen": request.headers.get("anthropic-beta")})


def _endpoint(zoo: ModuleType, name: str) -> Any:
    return importlib.import_module(f"{zoo.__name__}.operations").endpoint(name)


@pytest.mark.parametrize("door", ["sync", "asyncio"])
def test_endpoint_functions(zoo: ModuleType, door: str) -> None:
    """
    Each kind of operation is called through its functions, sync and async, and gives its decoded body.
    """
    transport = httpx.MockTransport(_handler)
    client = zoo.Client(
        "https://x/base/",
        httpx_client=httpx.Client(transport=transport),
        httpx_async_client=httpx.AsyncClient(transport=transport),
    )

    def call(name: str, **arguments: Any) -> Any:
        answer = getattr(_endpoint(zoo, name), door)(client=client, **arguments)
        return asyncio.run(answer) if door == "asyncio" else answer

    assert "z" == call("zoos.create", id="z").id
    assert "zoo-1,mine" == call("zoos.create", id="z", betas=["mine"]).extra["seen"]
    assert "z" == call("zoos.get", zoo_id="z", keeper="Ada", jar="1").id
    answer = getattr(_endpoint(zoo, "zoos.get"), door)("z", client=client)
    assert "z" == (asyncio.run(answer) if door == "asyncio" else answer).id
    assert "z" == call("zoos.list", ids=["a", "b"]).data[0].id
    assert ["cat", "dog"] == [event.type for event in call("zoos.events")]
    assert ["a", "b"] == [line.name for line in call("zoos.log")]
    assert b"png" == call("zoos.photos.download", zoo_id="z")
    assert "png" == call("zoos.photos.send", zoo_id="z", body=b"x")
    assert call("zoos.photos.upload", zoo_id="z", file=b"x", note="n") is None
    with pytest.raises(zoo.UnexpectedStatus, match="status 404"):
        call("zoos.get", zoo_id="missing")


def test_detailed_functions_give_everything(zoo: ModuleType) -> None:
    """
    The detailed variants give status, headers, bytes and the decoded body.
    """
    client = zoo.Client("https://x/base", httpx_client=httpx.Client(transport=httpx.MockTransport(_handler)))

    response = _endpoint(zoo, "zoos.get").sync_detailed(client=client, zoo_id="z")

    assert (200, "z", "application/json") == (
        response.status_code,
        response.parsed.id,
        response.headers["content-type"],
    )
    assert b'"z"' in response.content
    assert repr(response).startswith("Response(200, Zoo(")


def test_requests_as_the_wire_has_them(zoo: ModuleType) -> None:
    """
    The pure half says what would be sent.
    """
    moment = dt.datetime(2026, 1, 2, tzinfo=dt.timezone.utc)
    listed = _endpoint(zoo, "zoos.list").build_request(ids=["a", "b"], since=moment, tags=["x", "y"])
    got = _endpoint(zoo, "zoos.get").build_request(zoo_id="a b/c", keeper="Ada", jar="1")
    created = _endpoint(zoo, "zoos.create").build_request(id="z", stream=True, betas=["b1", "b2"])
    uploaded = _endpoint(zoo, "zoos.photos.upload").build_request(zoo_id="z", file=b"x", note="n")
    described = _endpoint(zoo, "zoos.photos.describe").build_request(words="w")

    assert [("ids[]", "a"), ("ids[]", "b"), ("at[gte]", "2026-01-02T00:00:00Z"), ("tags", "x,y")] == listed.query
    assert ("/zoos/a%20b%2Fc", {"x-keeper": "Ada", "cookie": "jar=1"}) == (got.path, got.headers)
    assert ({"id": "z", "stream": True}, {"anthropic-beta": "b1,b2"}) == (created.json, created.headers)
    assert ([("note", "n")], [("file", b"x")], "multipart/form-data") == (
        uploaded.form,
        uploaded.files,
        uploaded.content_type,
    )
    assert [("words", "w")] == described.form
    assert zoo.UNSET is _endpoint(zoo, "zoos.photos.replace").build_request().json
    assert [1] == _endpoint(zoo, "zoos.photos.replace").build_request(body=[1]).json
    assert _endpoint(zoo, "zoos.photos.send").build_request(zoo_id="z").content is None
    assert "RequestSpec(GET /zoos)" == repr(listed)


@pytest.mark.parametrize("value", ["", " ", ".", "..", "a/../b", "%2e%2e", "%252e", "..\\x", "\ud800"])
def test_path_parameters_name_something(zoo: ModuleType, value: str) -> None:
    """
    A path parameter that would lead elsewhere is refused.
    """
    with pytest.raises(zoo.InvalidRequestError, match="zoo_id"):
        _endpoint(zoo, "zoos.get").build_request(zoo_id=value)


@pytest.mark.parametrize("value", ["a\nb", "a\rb", "a\0b"])
def test_headers_hold_no_line_breaks(zoo: ModuleType, value: str) -> None:
    """
    A header value that would start another header is refused.
    """
    with pytest.raises(zoo.InvalidRequestError, match="x-keeper"):
        _endpoint(zoo, "zoos.get").build_request(zoo_id="z", keeper=value)


def test_operations_are_values(zoo: ModuleType) -> None:
    """
    The table lists every operation; one is imported when it is asked for.
    """
    operations = importlib.import_module(f"{zoo.__name__}.operations")

    found = operations.operation("zoos.create")

    assert 10 == len(operations.TABLE)
    assert ("zoos", "create", False, ("zoo_full",)) == (
        found.resource,
        found.method_name,
        found.idempotent,
        found.error_codes,
    )
    assert operations.operation("zoos.get").nullable
    assert "Operation('zoos.create': POST /zoos)" == repr(found)


def test_facade(zoo: ModuleType) -> None:
    """
    The package lists its names, and says which it does not have.
    """
    assert {"UNSET", "Client", "Operation"} <= set(dir(zoo))
    models = importlib.import_module(f"{zoo.__name__}.models")
    assert "Zoo" in dir(models)
    for module in (zoo, models, importlib.import_module(f"{zoo.__name__}.params")):
        with pytest.raises(AttributeError, match="no attribute 'Nope'"):
            module.Nope
