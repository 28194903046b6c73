"""
Successes that are none: HTML, nothing, the wrong shape; and what callers may cast a body to.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anthropic_sdk
import pytest
from anthropic_api import Operation
from anthropic_api.models import Message, ModelInfo
from anthropic_sdk import APIResponseValidationError
from anthropic_sdk._http import Opened
from anthropic_sdk._request import PreparedRequest
from anthropic_sdk._responses import Reply, cast, finish
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import PARAMS, Door, Script, error_body, reply

Doors = Callable[..., Door]


def create(client: Any) -> Any:
    """A POST."""
    return client.messages.create(**PARAMS)


@pytest.mark.parametrize(
    ("content", "text", "body"),
    [
        (b"<html><body>Sign in</body></html>", "web page", "<html><body>Sign in</body></html>"),
        (b"", "empty", None),
        (b"  \n", "empty", None),
        (b"{", "not JSON", "{"),
        (b"\xff\xfe", "not JSON", "\ufffd\ufffd"),
        (b"[1]", "a JSON list, not an object", [1]),
        (b'"text"', "a JSON str, not an object", "text"),
        (b"null", "a JSON NoneType, not an object", None),
        (b'{"status": "ok"}', "nothing of a Message", {"status": "ok"}),
        (b"[" * 100_000, "not JSON", "[" * 100_000),
    ],
    ids=["html", "empty", "blank", "cut", "binary", "list", "text", "null", "other", "deep"],
)
def test_a_success_that_is_none(door: Doors, content: bytes, text: str, body: Any) -> None:
    """
    A body that is not what the API promises is a typed error that keeps it, and is not asked for again.
    """
    made = door(reply(content=content, headers={"request-id": "req_9"}))

    with pytest.raises(APIResponseValidationError, match=text) as caught:
        made(create)

    error = caught.value
    assert (200, "req_9", body) == (error.status_code, error.request_id, error.body)
    assert error.request is not None
    assert error.request.method == "POST"
    assert len(made.script.requests) == 1


def test_an_error_with_status_200(door: Doors) -> None:
    """
    A gateway that wraps an error into a success is taken at its word.
    """
    made = door(reply(body=error_body("overloaded_error")))

    with pytest.raises(anthropic_sdk.OverloadedError):
        made(create)


@pytest.mark.parametrize("content", [b"", b"<h1>Bad Gateway</h1>", b"{", b"\xff", b"[]", b'"x"', b"[" * 100_000])
def test_error_bodies_of_all_kinds(door: Doors, content: bytes) -> None:
    """
    Whatever the body of an error is, it is the error of its status.
    """
    made = door(reply(502, content=content), max_retries=0)

    with pytest.raises(anthropic_sdk.InternalServerError) as caught:
        made(create)

    assert caught.value.status_code == 502
    assert str(caught.value)


@given(st.binary(max_size=60), st.integers(200, 599), st.booleans())
def test_any_bytes_may_be_a_body(content: bytes, status: int, limited: bool) -> None:  # generated
    """
    Any bytes with any status are a message or an error of ours.
    """
    options = {"max_response_bytes": 50} if limited else {}
    made = Door("sync", Script([reply(status, content=content)]), max_retries=0, **options)

    try:
        outcome = made(create)
    except anthropic_sdk.APIError as error:
        outcome = error

    assert isinstance(outcome, (Message, anthropic_sdk.APIError))
    assert str(outcome)


@pytest.mark.parametrize(("status", "content"), [(204, b""), (200, b"")])
def test_a_deletion_without_a_body_is_a_success(door: Doors, status: int, content: bytes) -> None:
    """
    What was deleted is deleted, also where the server has nothing to say about it.
    """
    made = door(reply(status, content=content))

    deleted = made(lambda client: client.messages.batches.delete("b"))

    assert {} == deleted.to_dict()


def finished(kind: str, content: bytes, **options: Any) -> Any:
    """What an operation of a kind makes of a body."""
    operation: Operation[Any] = Operation(id="x.y", http_method="GET", path="/x", kind=kind, pointer="", **options)
    source = PreparedRequest("GET", "http://x.y/", [], None, None, idempotent=True)
    return finish(operation, Reply(200, {}, content, source))


def test_kinds_of_responses() -> None:
    """
    An empty response is None, text is text, null is None where that is allowed, and raw JSON stays what it is.
    """
    assert finished("empty", b"ignored") is None
    assert finished("text", b"plain \xff") == "plain \ufffd"
    assert finished("json", b" null ", nullable=True) is None
    assert {"a": 1} == finished("json", b'{"a": 1}')
    with pytest.raises(APIResponseValidationError):
        finished("json", b"null")


def casted(to: Any, content: bytes) -> Any:
    """What a cast makes of a body."""
    source = PreparedRequest("GET", "http://x.y/", [], None, None, idempotent=True)
    return cast(to, Reply(200, {"request-id": "r"}, content, source))


@pytest.mark.parametrize(
    ("to", "content", "expected"),
    [
        (None, b'{"a": 1}', {"a": 1}),
        (None, b"", None),
        (object, b"[1]", [1]),
        (dict, b'{"a": 1}', {"a": 1}),
        (list, b"[1]", [1]),
        (str, b"x", "x"),
        (bytes, b"\xff", b"\xff"),
    ],
)
def test_casting(to: Any, content: bytes, expected: Any) -> None:
    """
    A caller names what a body is to become.
    """
    assert expected == casted(to, content)


def test_casting_to_a_model() -> None:
    """
    A model class decodes the body, and knows the request; any class with ``from_dict`` will do.
    """

    class Mine:
        """Somebody's class."""

        @classmethod
        def from_dict(cls, data: dict[str, Any]) -> str:
            """Decode."""
            return f"mine: {data['id']}"

    model = casted(ModelInfo, b'{"id": "m", "type": "model"}')

    assert ("m", "r") == (model.id, model.request_id)
    assert casted(Mine, b'{"id": "m"}') == "mine: m"


@pytest.mark.parametrize(
    ("to", "content"), [(dict, b"[1]"), (list, b"{}"), (None, b"<"), (Message, b"[1]"), (object, b"")]
)
def test_casts_that_fail(to: Any, content: bytes) -> None:
    """
    A body of another type is an error that keeps it.
    """
    with pytest.raises(APIResponseValidationError):
        casted(to, content)


def test_casting_to_nonsense() -> None:
    """
    What can't be decoded to is refused by name.
    """
    with pytest.raises(TypeError, match="cast_to"):
        casted(7, b"{}")


def test_the_read_timeout_of_a_stream() -> None:
    """
    It can be changed until the body is read; a request without timeouts is left alone.
    """
    import httpx

    request = httpx.Request("GET", "http://x.y/", extensions={"timeout": {"read": 1.0}})
    source = PreparedRequest("GET", "http://x.y/", [], None, None, idempotent=True)
    opened = Opened(httpx.Response(200, request=request), source, 0.0, 0)

    opened.set_read_timeout(9.0)
    Opened(httpx.Response(200, request=httpx.Request("GET", "http://x.y/")), source, 0.0, 0).set_read_timeout(9.0)

    assert request.extensions["timeout"]["read"] == 9.0
    assert opened.request_info.url == "http://x.y/"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:p@x.y/a?b", "https://x.y/a?b"),
        ("https://x.y", "https://x.y"),
        ("http://x.y/a@b", "http://x.y/a@b"),
    ],
)
def test_urls_are_shown_without_user_information(url: str, shown: str) -> None:
    """
    A password in a URL does not get into an error.
    """
    assert shown == PreparedRequest("GET", url, [], None, None, idempotent=True).info.url
