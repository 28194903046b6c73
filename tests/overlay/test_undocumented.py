"""
Requests without a method: the same care as for all others.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from operator import methodcaller
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_api import NO_OPTIONS, Operation, RequestSpec
from anthropic_api.models import ModelInfo
from anthropic_sdk import InvalidRequestError
from anthropic_sdk._undocumented import check_path
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import Door, error_body, reply

Doors = Callable[..., Door]


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_each_http_method(door: Doors, verb: str) -> None:
    """
    There is a method for each HTTP method; it gives the JSON value.
    """
    made = door(reply(body={"a": [1]}))

    assert {"a": [1]} == made(lambda client: getattr(client, verb)("/v1/new"))

    assert (verb.upper(), "/v1/new") == (made.script.last.method, made.script.last.url.path)
    assert made.script.last.headers["x-api-key"] == "sk-secret"


def test_all_arguments(door: Doors) -> None:
    """
    Body, query, casts and the options of every call work as with methods.
    """
    made = door(reply(500, {}), reply(body={"id": "m", "type": "model"}))

    model = made(
        lambda client: client.request(
            "post",
            "/v1/new?x=1",
            body={"a": 1},
            query={"ids": [1, 2]},
            cast_to=ModelInfo,
            extra_headers={"x-b": "2"},
            extra_query={"c": 3},
            extra_body={"d": 4},
            timeout=5.0,
            max_retries=1,
            betas=["beta-1"],
        )
    )

    request = made.script.last
    assert (model.id, model.request_id) == ("m", "req_1")
    assert [("x", "1"), ("ids[]", "1"), ("ids[]", "2"), ("c", "3")] == request.url.params.multi_items()
    assert {"a": 1, "d": 4} == json.loads(request.content)
    assert (request.headers["x-b"], request.headers["anthropic-beta"]) == ("2", "beta-1")
    assert request.extensions["timeout"]["read"] == 5.0
    assert len(made.script.requests) == 2


def test_errors_are_typed(door: Doors) -> None:
    """
    An undocumented endpoint fails like a documented one.
    """
    made = door(reply(404, error_body("not_found_error", "no such thing")))

    with pytest.raises(anthropic_sdk.NotFoundError, match="no such thing"):
        made(lambda client: client.get("/v1/new"))


def test_a_post_is_no_idempotent_request(door: Doors) -> None:
    """
    The HTTP method says whether a request may be sent twice.
    """
    policy = anthropic_sdk.RetryPolicy(retry_non_idempotent=False)
    made = door(reply(500, {}), retry=policy)

    for verb, sent in (("post", 1), ("patch", 1), ("put", 3), ("get", 3), ("delete", 3)):
        made.script.requests.clear()
        with pytest.raises(anthropic_sdk.InternalServerError):
            made(methodcaller(verb, "/v1/new"))
        assert sent == len(made.script.requests)


def test_files(door: Doors) -> None:
    """
    Files make a form; a mapping beside them is its text fields.
    """
    made = door(reply(body={}))

    made(lambda client: client.post("/v1/new", files={"file": ("a", b"1"), "more": [b"2", b"3"]}, body={"x": "y"}))
    first = made.script.last
    made(lambda client: client.post("/v1/new", files=[("file", b"1")]))

    assert first.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert 1 == first.content.count(b'name="x"')
    assert 2 == first.content.count(b'name="more"')
    assert 1 == made.script.last.content.count(b'name="file"')


@pytest.mark.parametrize("arguments", [{"body": {}, "content": b""}, {"files": {}, "content": b""}])
def test_two_bodies_are_refused(door: Doors, arguments: dict[str, Any]) -> None:
    """
    A request has one body.
    """
    with pytest.raises(InvalidRequestError, match="one body"):
        door(reply())(lambda client: client.post("/v1/new", **arguments))


def test_unknown_arguments_are_refused(door: Doors) -> None:
    """
    A misspelt argument is an error, not silence.
    """
    with pytest.raises(TypeError, match="no argument boddy"):
        door(reply())(lambda client: client.post("/v1/new", boddy={}))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "v1/x",
        "//evil.example.com/x",
        "ftp://x/y",
        "/v1/../admin",
        "/v1/%2e%2e/admin",
        "/v1/%252E%252e/admin",
        "/./x",
        "/v1\\..\\x",
        "/v1/x#f",
        "/v1/a b",
        "/v1/x\r\nx: y",
        "/v1/\0",
        "https://api.anthropic.com/v1/../x",
    ],
)
def test_paths_that_lead_elsewhere_are_refused(path: str) -> None:
    """
    What a server or proxy would read as another path is refused before anything is sent.
    """
    with pytest.raises(InvalidRequestError):
        check_path(path)


@given(st.text())
def test_any_text_may_be_tried_as_a_path(text: str) -> None:
    """
    A path is refused, or has no segment of dots.
    """
    try:
        path = check_path(text)
    except InvalidRequestError:
        return

    assert path == text
    assert ".." not in path.partition("?")[0].split("/")


def test_a_stream_that_is_new(door: Doors) -> None:
    """
    An operation of a package that was generated later, and always streams, is read as any stream; there is nothing to
    abort where there is no socket.
    """
    events = 'event: tick\ndata: {"type": "tick", "n": 1}\n\nevent: tick\ndata: {"type": "tick", "n": 2}\n\n'
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=events.encode())
    operation: Operation[Any] = Operation(
        id="clocks.watch", http_method="GET", path="/v1/clocks", kind="stream", pointer="/paths", stream="always"
    )
    made = door(answer)

    def watch(client: Any) -> Any:
        stream = client._stream(operation, RequestSpec("GET", "/v1/clocks"), NO_OPTIONS)
        if made.kind == "sync":
            stream.response.abort()
        return stream

    assert [1, 2] == [event["n"] for event in made.items(watch)]
