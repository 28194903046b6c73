"""
From a call to the wire: URL, query, headers and body, and what is refused before anything is sent.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, timezone
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import anthropic_sdk
import httpx
import pytest
from anthropic_api import Operation
from anthropic_sdk import InvalidRequestError
from anthropic_sdk._options import custom_headers
from anthropic_sdk._query import flatten_query, merge_query
from anthropic_sdk._request import check_header
from anthropic_sdk._version import __version__
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import PARAMS, Door, Script, reply

Doors = Callable[..., Door]
LIST = {"data": [], "has_more": False, "first_id": None, "last_id": None}


def create(client: Any, **options: Any) -> Any:
    """A POST with options."""
    return client.messages.create(**PARAMS, **options)


def test_the_headers_of_a_message(door: Doors) -> None:
    """
    A message goes with key, version, types and our name; nothing tells of the user's machine.
    """
    made = door(reply())

    made(create)

    headers = made.script.last.headers
    assert headers["x-api-key"] == "sk-secret"
    assert headers["anthropic-version"] == "2026-10-21"
    assert headers["content-type"] == "application/json"
    assert headers["accept"] == "application/json"
    assert headers["user-agent"].startswith(f"anthropic-sdk-unofficial/{__version__} python/3.")
    assert "authorization" not in headers
    assert "anthropic-beta" not in headers
    assert not [name for name in headers if name.startswith("x-stainless")]
    assert made.script.last.url == "https://api.anthropic.com/v1/messages"


def test_client_options_become_headers(door: Doors) -> None:
    """
    Version, workspace, betas, default headers and default query go with each request.
    """
    made = door(
        reply(body=LIST),
        api_version="2023-06-01",
        workspace_id="wrkspc_1",
        betas=["a", "b"],
        default_headers={"x-mine": "1", "User-Agent": "me", "anthropic-beta": "z, a"},
        default_query={"team": "x", "tags": ["1", "2"]},
        base_url="http://localhost:8080/gateway/",
    )

    made(lambda client: client.models.list(limit=3, betas=["b", "c"]))

    request = made.script.last
    assert request.headers["anthropic-version"] == "2023-06-01"
    assert request.headers["anthropic-workspace-id"] == "wrkspc_1"
    assert request.headers["anthropic-beta"] == "z,a,b,c"
    assert request.headers["x-mine"] == "1"
    assert request.headers["user-agent"] == "me"
    assert "content-type" not in request.headers
    assert str(request.url).startswith("http://localhost:8080/gateway/v1/models?")
    assert [("limit", "3"), ("tags[]", "1"), ("tags[]", "2"), ("team", "x")] == sorted(request.url.params.multi_items())


def test_the_caller_wins_over_everything(door: Doors) -> None:
    """
    Extra headers, query and body replace what the client and the method say; None removes a header.
    """
    made = door(reply(), default_headers={"x-a": "client", "x-b": "client"}, default_query={"q": "client"})

    made(
        lambda client: create(
            client,
            betas=["gone"],
            extra_headers={
                "X-A": "call",
                "x-b": None,
                "anthropic-version": "2023-06-01",
                "anthropic-beta": "only",
                "x-api-key": None,
                "authorization": "Bearer mine",
            },
            extra_query={"q": "call", "deep": {"a": [1, 2]}, "none": None, "flag": True},
            extra_body={"max_tokens": 99, "temperature": 0.5},
        )
    )

    request = made.script.last
    assert request.headers["x-a"] == "call"
    assert request.headers["anthropic-version"] == "2023-06-01"
    assert request.headers["anthropic-beta"] == "only"
    assert request.headers["authorization"] == "Bearer mine"
    assert not {"x-b", "x-api-key"} & request.headers.keys()
    expected = [("q", "call"), ("deep[a][]", "1"), ("deep[a][]", "2"), ("flag", "true")]
    assert expected == request.url.params.multi_items()
    assert {**PARAMS, "max_tokens": 99, "temperature": 0.5} == made.script.json()


@pytest.mark.parametrize("name", ["user-agent", "accept", "Accept-Encoding", "connection", "content-type"])
def test_any_header_can_be_removed(door: Doors, name: str) -> None:
    """
    A header that the library or httpx would add can be taken out of one call.
    """
    made = door(reply())

    made(lambda client: create(client, extra_headers={name: None}))

    assert name not in made.script.last.headers


def test_a_header_removed_by_the_client_can_be_set_by_the_call(door: Doors) -> None:
    """
    The last layer decides, in both directions.
    """
    made = door(reply(), default_headers={"x-a": None, "host": "virtual.example.com"})

    made(lambda client: create(client, extra_headers={"x-a": "back"}))

    assert made.script.last.headers["x-a"] == "back"
    assert made.script.last.headers["host"] == "virtual.example.com"


@pytest.mark.parametrize(
    "headers",
    [
        {"x-a": "b\r\nc: d"},
        {"x-a": "b\n"},
        {"x-a": "\0"},
        {"x a": "b"},
        {"": "b"},
        {"x-a": 7},
        {"x\r\n": "b"},
        {"x-ü": "a"},
    ],
)
@pytest.mark.parametrize("where", ["extra", "default"])
def test_headers_that_break_the_request_are_refused(door: Doors, headers: dict[str, Any], where: str) -> None:
    """
    A header with a line break, a bad name or no text is refused with its name, before anything is sent.
    """
    options = {"default_headers": headers} if where == "default" else {}
    made = door(reply(), **options)

    with pytest.raises(InvalidRequestError, match="header"):
        made(lambda client: create(client, **({"extra_headers": headers} if where == "extra" else {})))

    assert [] == made.script.requests


@given(st.text(), st.text())
def test_any_text_may_be_tried_as_a_header(name: str, value: str) -> None:
    """
    A header is refused, or gets onto the wire without a line break.
    """
    try:
        raw_name, raw_value = check_header(name, value)
    except InvalidRequestError:
        return

    assert raw_name
    assert not {b"\r", b"\n", b"\0"} & {bytes([byte]) for byte in raw_name + raw_value}


def test_headers_beyond_ascii_are_utf8(door: Doors) -> None:
    """
    A value with other letters is sent as UTF-8.
    """
    made = door(reply())

    made(lambda client: create(client, extra_headers={"x-name": "  Zoë "}))

    assert (b"x-name", "Zoë".encode()) in [(key.lower(), value) for key, value in made.script.last.headers.raw]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, {}),
        ("", {}),
        ("a: 1", {"a": "1"}),
        ("a: 1\nb:2 \r\n\nno colon\n: x\nc: d:e", {"a": "1", "b": "2", "c": "d:e"}),
    ],
)
def test_custom_headers_of_the_environment(text: str | None, expected: dict[str, str]) -> None:
    """
    ``ANTHROPIC_CUSTOM_HEADERS`` has one header per line.
    """
    assert expected == custom_headers(text)


def test_the_environment_configures_a_client(door: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Base URL and headers of the environment count, under the arguments.
    """
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://env.example.com/")
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "x-a: env\nx-b: env")
    made = door(reply(), default_headers={"X-A": "argument"})

    made(create)

    assert made.script.last.url.host == "env.example.com"
    assert (made.script.last.headers["x-a"], made.script.last.headers["x-b"]) == ("argument", "env")


def test_a_post_without_a_body_has_no_content_type(door: Doors) -> None:
    """
    Servers refuse an empty body that is called JSON.
    """
    made = door(reply(body={"id": "b", "type": "message_batch"}))

    made(lambda client: client.messages.batches.cancel("b"))

    assert made.script.last.content == b""
    assert made.script.last.headers["content-length"] == "0"
    assert "content-type" not in made.script.last.headers


def test_an_extra_body_makes_a_body(door: Doors) -> None:
    """
    Where a method has no body, ``extra_body`` is the body.
    """
    made = door(reply(body={"id": "b", "type": "message_batch"}))

    made(lambda client: client.messages.batches.cancel("b", extra_body={"why": "x"}))

    assert {"why": "x"} == made.script.json()
    assert made.script.last.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("claude", "/v1/models/claude"),
        ("a/b", "/v1/models/a%2Fb"),
        ("a b?c#d", "/v1/models/a%20b%3Fc%23d"),
        ("ü", "/v1/models/%C3%BC"),
        ("%2F", "/v1/models/%252F"),
    ],
)
def test_path_parameters_are_escaped(door: Doors, path: str, expected: str) -> None:
    """
    A path parameter stays one segment, whatever is in it.
    """
    made = door(reply(body={"id": "claude", "type": "model"}))

    made(lambda client: client.models.retrieve(path))

    assert expected.encode() == made.script.last.url.raw_path


@pytest.mark.parametrize("path", ["", ".", "..", "../x", "%2e%2e", "a/../b", "%2E", "..\\x", "%252e%252e", " "])
def test_path_parameters_that_lead_elsewhere_are_refused(door: Doors, path: str) -> None:
    """
    Empty and dot segments, plain or encoded, are refused before anything is sent.
    """
    made = door(reply())

    with pytest.raises(InvalidRequestError, match="model_id"):
        made(lambda client: client.models.retrieve(path))

    assert [] == made.script.requests


@given(st.text())
def test_any_text_may_be_a_path_parameter(text: str) -> None:
    """
    Whatever the parameter, the request is refused or goes to one segment below the resource.
    """
    script = Script([reply(body={"id": "x", "type": "model"})])

    try:
        Door("sync", script)(lambda client: client.models.retrieve(text))
    except InvalidRequestError:
        return

    path = script.last.url.raw_path.decode()
    assert path.startswith("/v1/models/")
    assert "/" not in path.removeprefix("/v1/models/")
    assert text == unquote(path.removeprefix("/v1/models/"))


def test_queries_are_written_as_the_api_has_them(door: Doors) -> None:
    """
    Lists have brackets, ranges too, and a space is ``%20``.
    """
    made = door(reply(body=LIST))

    made(lambda client: client.models.list(extra_query={"ids": ["a b", "c"], "created_at": {"gte": date(2026, 1, 2)}}))

    query = urlsplit(str(made.script.last.url)).query
    assert "+" not in query
    assert [("ids[]", "a b"), ("ids[]", "c"), ("created_at[gte]", "2026-01-02")] == parse_qsl(query)


def test_flattening_a_query() -> None:
    """
    Scalars, dates, lists and mappings become pairs; a name that has its brackets keeps them.
    """
    noon = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)

    pairs = flatten_query(
        {"a": True, "b": False, "c": 1.5, "d": noon, "e[]": (1,), "f": b"x", "g": None, "h": {"i": {}}}
    )

    expected = [("a", "true"), ("b", "false"), ("c", "1.5"), ("d", "2026-01-02T12:00:00Z"), ("e[]", "1"), ("f", "x")]
    assert expected == pairs


def test_merging_queries() -> None:
    """
    A later layer replaces all values of a name.
    """
    merged = merge_query([("a", "1"), ("a", "2"), ("b", "3")], None, [("a", "4")], [])

    assert [("b", "3"), ("a", "4")] == merged


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        (20, dict.fromkeys(["connect", "read", "write", "pool"], 20)),
        (None, dict.fromkeys(["connect", "read", "write", "pool"], None)),
        (httpx.Timeout(9.0, connect=1.0), {"connect": 1.0, "read": 9.0, "write": 9.0, "pool": 9.0}),
    ],
)
def test_timeouts(door: Doors, given_: Any, expected: dict[str, float | None]) -> None:
    """
    A number counts for each phase, None is no limit, an httpx.Timeout is taken as it is; of client and call.
    """
    made = door(reply(), timeout=given_)
    made(create)
    assert expected == made.script.last.extensions["timeout"]

    made = door(reply(), timeout=1.0)
    made(lambda client: create(client, timeout=given_))
    assert expected == made.script.last.extensions["timeout"]


def test_default_timeouts(door: Doors) -> None:
    """
    Ten minutes, five seconds for connecting; those of the user's own client where it has some of its own.
    """
    made = door(reply())
    made(create)
    assert {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0} == made.script.last.extensions["timeout"]

    script = Script([reply()])
    http = httpx.Client(transport=httpx.MockTransport(script), timeout=7.0)
    anthropic_sdk.Anthropic(api_key="k", http_client=http).messages.create(**PARAMS)
    assert script.last.extensions["timeout"]["read"] == 7.0


def test_a_timeout_that_is_none_is_refused(door: Doors) -> None:
    """
    A string is no timeout.
    """
    with pytest.raises(TypeError, match="timeout is a number of seconds"):
        door(reply(), timeout="soon")


def test_a_users_own_client_adds_its_own() -> None:
    """
    Headers, cookies and parameters of the user's httpx client go along, under ours.
    """
    script = Script([reply()])
    http = httpx.Client(
        transport=httpx.MockTransport(script),
        headers={"x-corp": "1", "user-agent": "theirs"},
        cookies={"session": "s"},
        params={"zone": "eu"},
        base_url="https://elsewhere.example.com",
    )

    anthropic_sdk.Anthropic(api_key="k", http_client=http).messages.create(**PARAMS)

    request = script.last
    assert (request.headers["x-corp"], request.headers["cookie"]) == ("1", "session=s")
    assert request.headers["user-agent"].startswith("anthropic-sdk-unofficial/")
    assert request.url == "https://api.anthropic.com/v1/messages?zone=eu"


def test_bodies_take_response_objects_and_are_compact(door: Doors) -> None:
    """
    An answer goes back as it is; the body is compact UTF-8.
    """
    made = door(reply())
    message = made(create)
    turns = [{"role": "user", "content": "ü"}, message, {"role": "user", "content": message.content}]

    made(lambda client: client.messages.create(**{**PARAMS, "messages": turns}))

    sent = json.loads(made.script.last.content)["messages"]
    assert {"role": "assistant", "content": [{"type": "text", "text": "Hello"}]} == sent[1]
    assert "ü".encode() in made.script.last.content
    assert b": " not in made.script.last.content


def test_extra_body_needs_an_object() -> None:
    """
    Fields can't be merged into a list.
    """
    script = Script([reply(body={})])

    with pytest.raises(InvalidRequestError, match="extra_body"):
        Door("sync", script)(lambda client: client.post("/v1/x", body=[1], extra_body={"a": 1}))


def test_shapes_are_worked_out_once(door: Doors) -> None:
    """
    Calls without headers of their own share one prepared list of headers, and their number is bounded.
    """
    made = door(reply())
    made(create)
    factory = made.client._engine()._factory  # what is tested
    operation: Operation[Any] = Operation(id="x.y", http_method="GET", path="/x", kind="json", pointer="")
    shapes = factory._shapes  # what is tested
    assert len(shapes) == 1

    for number in range(300):
        made(partial(create, betas=[f"beta-{number}"]))

    assert len(shapes) == 256
    assert operation.betas == ()
    assert made.script.last.headers["anthropic-beta"] == "beta-299"
