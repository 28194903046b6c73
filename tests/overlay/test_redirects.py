"""
Redirects and addresses of other origins: credentials stay at home.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_sdk import Anthropic
from anthropic_sdk._redirects import follow, is_harmless, origin
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import MESSAGE, PARAMS, Door, Script, reply

Doors = Callable[..., Door]
HOME = "https://api.anthropic.com"


def moved(status: int, location: str) -> httpx.Response:
    """A redirect."""
    return httpx.Response(status, headers={"location": location})


def create(client: Any) -> Any:
    """A POST with everything that could leak."""
    return client.messages.create(**PARAMS, extra_headers={"x-gateway-key": "call-secret", "cookie": "c=secret"})


@pytest.mark.parametrize("status", [307, 308])
def test_the_same_origin_gets_everything(door: Doors, status: int) -> None:
    """
    A redirect within the origin keeps method, body and credentials.
    """
    made = door(moved(status, "/v2/messages?a=b"), reply())

    message = made(create)

    request = made.script.last
    assert message.id == "msg_1"
    assert (request.method, str(request.url)) == ("POST", f"{HOME}/v2/messages?a=b")
    assert request.headers["x-api-key"] == "sk-secret"
    assert request.content == made.script.requests[0].content


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example.com/v1/messages",
        "//evil.example.com/v1/messages",
        "http://api.anthropic.com/v1/messages",
        "https://api.anthropic.com:8443/v1/messages",
    ],
)
def test_another_origin_gets_no_secret(door: Doors, location: str) -> None:
    """
    Host, scheme and port make an origin; another one gets no credential, no cookie, and no header of the user's.
    """
    made = door(
        moved(307, location),
        moved(307, f"{HOME}/back"),
        reply(),
        default_headers={"x-corp-token": "corp-secret"},
        workspace_id="wrkspc_1",
    )

    made(create)

    for request in made.script.requests[1:]:
        assert "secret" not in str(request.headers.raw)
        assert all(is_harmless(name) for name in request.headers.keys() - {"host", "connection"})
    assert made.script.requests[0].headers["x-api-key"] == "sk-secret"


def test_another_origin_gets_nothing_of_the_users_client() -> None:
    """
    Headers, parameters, cookies and authentication of the user's own httpx client stay at home too.
    """
    script = Script([moved(307, "https://evil.example.com/"), reply()])
    http = httpx.Client(
        transport=httpx.MockTransport(script),
        headers={"x-corp": "secret"},
        params={"key": "secret"},
        cookies={"c": "secret"},
        auth=("secret", "secret"),
    )

    Anthropic(http_client=http).messages.create(**PARAMS)

    first, second = script.requests
    assert "secret" in str(first.headers)
    assert "secret" not in str(second.headers.raw) + str(second.url)
    assert "authorization" not in second.headers


@pytest.mark.parametrize(
    ("method", "status", "then", "body"),
    [
        ("POST", 301, "GET", False),
        ("POST", 302, "GET", False),
        ("POST", 303, "GET", False),
        ("PUT", 303, "GET", False),
        ("PUT", 302, "PUT", True),
        ("DELETE", 301, "DELETE", True),
        ("HEAD", 303, "HEAD", True),
        ("GET", 303, "GET", True),
        ("GET", 301, "GET", True),
        ("POST", 307, "POST", True),
        ("PATCH", 308, "PATCH", True),
    ],
)
def test_methods_after_a_redirect(method: str, status: int, then: str, body: bool) -> None:  # a row
    """
    A 307 and a 308 keep the method; a 303, and a 301 or 302 to a POST, turn it into a GET.
    """
    redirect = follow(method, f"{HOME}/a", status, "/b")

    assert redirect is not None
    assert (then, body) == (redirect.method, redirect.keep_body)


def test_a_get_in_place_of_a_post_has_no_body(door: Doors) -> None:
    """
    What describes the body goes with the body.
    """
    made = door(moved(303, "/elsewhere"), reply())

    made(create)

    assert made.script.last.method == "GET"
    assert made.script.last.content == b""
    assert not {"content-type", "content-length"} & made.script.last.headers.keys()


@pytest.mark.parametrize(
    ("status", "location"),
    [
        (304, "/x"),
        (300, "/x"),
        (302, None),
        (302, ""),
        (302, "ftp://example.com/"),
        (302, "javascript:alert(1)"),
        (302, "http://[::1"),
        (302, "https://example.com:99999999/"),
    ],
)
def test_what_can_not_be_followed(status: int, location: str | None) -> None:
    """
    A redirect without a usable target is no redirect.
    """
    assert follow("GET", HOME, status, location) is None


def test_a_redirect_that_leads_nowhere_is_an_error(door: Doors) -> None:
    """
    It is a typed error with its status, not a success without a body.
    """
    made = door(moved(302, "ftp://example.com"))

    with pytest.raises(anthropic_sdk.APIError) as caught:
        made(create)

    assert caught.value.status_code == 302


def test_a_circle_of_redirects_ends(door: Doors) -> None:
    """
    After ten redirects it is an error, which another attempt would not change.
    """
    made = door(moved(307, "/again"))

    with pytest.raises(anthropic_sdk.APIResponseValidationError, match="10 redirects"):
        made(create)

    assert len(made.script.requests) == 11


def test_streams_follow_redirects_too(door: Doors) -> None:
    """
    Opening a stream follows a redirect, and gives the connection of the first answer back.
    """
    sse = b'event: message_stop\ndata: {"type": "message_stop"}\n\n'
    made = door(moved(307, "/b"), reply(headers={"content-type": "text/event-stream"}, content=sse))

    made(lambda client: client.messages.create(**PARAMS, stream=True))

    assert made.script.last.url.path == "/b"


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        (f"{HOME}/v1/messages/batches/b/results", True),
        (f"{HOME}:443/v1/x", True),
        ("https://evil.example.com/v1/x", False),
        ("http://api.anthropic.com/v1/x", False),
        ("https://api.anthropic.com.evil.example.com/v1/x", False),
        ("https://api.anthropic.com@evil.example.com/v1/x", False),
    ],
)
def test_addresses_that_a_server_names(door: Doors, url: str, secret: bool) -> None:  # a row
    """
    A ``results_url`` or next-page URL of another origin gets neither credentials nor default query.
    """
    made = door(reply(body={}), default_headers={"x-corp": "corp-secret"}, default_query={"team": "team-secret"})

    made(lambda client: client.get(url))

    request = made.script.last
    assert secret == ("secret" in str(request.headers.raw))
    assert secret == ("team-secret" in str(request.url))


def test_extra_headers_go_where_the_caller_sends_them(door: Doors) -> None:
    """
    What the caller gives for this very call goes along, also to another origin; the credentials of the client do not.
    """
    made = door(reply(body=MESSAGE))

    made(lambda client: client.get("https://other.example.com/x", extra_headers={"x-token": "for them"}))

    assert made.script.last.headers["x-token"] == "for them"
    assert "x-api-key" not in made.script.last.headers


@given(st.text())
def test_any_text_may_stand_in_a_location(location: str) -> None:
    """
    Whatever the header says, secrets follow to the same origin only.
    """
    redirect = follow("POST", f"{HOME}/v1/messages", 307, location)

    if redirect is not None and redirect.keep_secrets:
        assert origin(HOME) == origin(redirect.url)
