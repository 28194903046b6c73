"""
Credentials: where they come from, what they become, and that nobody sees them.
"""

from __future__ import annotations

import io
import logging
import pickle
from collections.abc import Callable
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_sdk import Anthropic, AsyncAnthropic
from anthropic_sdk._auth import find_credentials

from tests.overlay._tools import PARAMS, Door, error_body, reply

Doors = Callable[..., Door]
KEY = {"ANTHROPIC_API_KEY": "sk-env"}
TOKEN = {"ANTHROPIC_AUTH_TOKEN": "tok-env"}


@pytest.mark.parametrize(
    ("api_key", "auth_token", "environ", "header"),
    [
        ("sk-1", None, {**KEY, **TOKEN}, ("x-api-key", "sk-1")),
        (None, "tok-1", {**KEY, **TOKEN}, ("authorization", "Bearer tok-1")),
        (None, None, KEY, ("x-api-key", "sk-env")),
        (None, None, TOKEN, ("authorization", "Bearer tok-env")),
        (None, None, {**KEY, **TOKEN}, ("x-api-key", "sk-env")),
        (None, None, {"ANTHROPIC_API_KEY": "", **TOKEN}, ("authorization", "Bearer tok-env")),
        (None, None, {}, None),
        ("", None, KEY, None),
    ],
)
def test_where_credentials_come_from(
    api_key: str | None, auth_token: str | None, environ: dict[str, str], header: tuple[str, str] | None
) -> None:
    """
    An argument comes first, then the key of the environment, then its token; an empty argument is no credential.
    """
    assert header == find_credentials(api_key, auth_token, environ).header()


@pytest.mark.parametrize("make", [Anthropic, AsyncAnthropic])
def test_two_kinds_of_credentials_are_refused(make: Callable[..., Any]) -> None:
    """
    Giving both is an error that names both and the environment variables, and neither value.
    """
    with pytest.raises(anthropic_sdk.CredentialsError) as caught:
        make(api_key="sk-secret", auth_token="tok-secret")  # made up

    text = str(caught.value)
    assert isinstance(caught.value, ValueError)
    for name in ("api_key", "auth_token", "ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"):
        assert name in text
    assert "secret" not in text


def test_missing_credentials_are_an_error_of_the_first_request(door: Doors) -> None:
    """
    A client without credentials is made; its first request says what is missing, and is not sent.
    """
    made = door(reply(), api_key=None)

    with pytest.raises(anthropic_sdk.CredentialsError, match=r"ANTHROPIC_API_KEY.*ANTHROPIC_AUTH_TOKEN"):
        made(lambda client: client.messages.create(**PARAMS))

    assert [] == made.script.requests


@pytest.mark.parametrize("name", ["authorization", "X-Api-Key"])
@pytest.mark.parametrize("value", ["mine", None])
def test_headers_of_the_caller_replace_credentials(door: Doors, name: str, value: str | None) -> None:
    """
    A header of the caller, or its removal, stands for the credentials.
    """
    made = door(reply(), api_key=None, default_headers={name: value})

    made(lambda client: client.messages.create(**PARAMS))

    assert value == made.script.last.headers.get(name)


def test_a_client_that_signs_needs_no_credentials() -> None:
    """
    The user's own httpx client may bring its authentication.
    """
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return reply()

    http = httpx.Client(transport=httpx.MockTransport(handler), auth=("me", "pw"))

    Anthropic(http_client=http).messages.create(**PARAMS)

    assert seen[0].headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize("secret", ["sk-1\n", "sk\r\nx: y", "sk\0", "\udc00"])
def test_a_key_with_a_line_break_is_refused_without_showing_it(door: Doors, secret: str) -> None:
    """
    A key that can't be a header value is refused, and not repeated in the error.
    """
    made = door(reply(), api_key=secret)

    with pytest.raises(anthropic_sdk.InvalidRequestError) as caught:
        made(lambda client: client.messages.create(**PARAMS))

    assert "x-api-key" in str(caught.value)
    assert secret not in str(caught.value)


def test_nobody_sees_a_credential(door: Doors, caplog: pytest.LogCaptureFixture) -> None:
    """
    Neither ``repr``, nor logs, nor errors hold a credential, also when bodies are logged.
    """
    caplog.set_level(logging.DEBUG)
    made = door(
        reply(401, error_body("authentication_error", "invalid x-api-key")),
        api_key="sk-very-secret",
        default_headers={"x-gateway": "gw-very-secret"},
        base_url="https://user:pw-very-secret@gw.example.com/base",
        log_bodies=True,
    )

    with pytest.raises(anthropic_sdk.AuthenticationError) as caught:
        made(lambda client: client.messages.create(**PARAMS, extra_headers={"x-more": "more-very-secret"}))

    error = caught.value
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name == "anthropic_sdk")
    assert "POST /base/v1/messages -> 401" in logged
    for text in (repr(made.client), logged, str(error), repr(error), repr(vars(error)), repr(error.request)):
        assert "very-secret" not in text
    assert b"very-secret" not in pickle.dumps(error)


def test_repr_tells_the_kind_of_credentials() -> None:
    """
    ``repr`` says where requests go and which kind of credentials they carry.
    """
    assert (
        repr(Anthropic(api_key="k")) == "Anthropic('https://api.anthropic.com', credentials=x-api-key, max_retries=2)"
    )
    assert "credentials=authorization" in repr(AsyncAnthropic(auth_token="t"))  # made up
    assert "credentials=none" in repr(Anthropic())


def test_anthropic_log_sets_logging_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    ``ANTHROPIC_LOG=info`` writes one line for each attempt to stderr; without it nothing is configured.
    """
    logger = logging.getLogger("anthropic_sdk")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "propagate", False)
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    logger.manager._clear_cache()  # type: ignore[attr-defined]  # levels are remembered
    Anthropic()
    assert [] == logger.handlers

    monkeypatch.setenv("ANTHROPIC_LOG", "nonsense")
    Anthropic()
    assert [] == logger.handlers

    monkeypatch.setenv("ANTHROPIC_LOG", "info")
    Anthropic()
    Anthropic()
    (handler,) = logger.handlers
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(io.StringIO())
    from tests.overlay._tools import Clock, Script

    made = Door("sync", Script([reply(500, {}), reply()]), timing=Clock().timing)
    made(lambda client: client.messages.create(**PARAMS))

    lines = [line.split("] ", 1)[1] for line in handler.stream.getvalue().splitlines()]
    logger.setLevel(logging.NOTSET)
    logger.manager._clear_cache()  # type: ignore[attr-defined]  # levels are remembered
    assert [
        "POST /v1/messages -> 500 in 0.000 s, request id req_1, retry 0",
        "POST /v1/messages: retry 1 in 0.500 s",
        "POST /v1/messages -> 200 in 0.000 s, request id req_1, retry 1",
    ] == lines


def test_bodies_are_logged_on_request_only(door: Doors, caplog: pytest.LogCaptureFixture) -> None:
    """
    ``log_bodies=True`` logs both bodies at DEBUG, cut at ten thousand characters; without it no body is logged.
    """
    caplog.set_level(logging.DEBUG, "anthropic_sdk")
    long = {**PARAMS, "system": "y" * 20_000}

    door(reply())(lambda client: client.messages.create(**long))
    assert "yyy" not in caplog.text
    door(reply(), log_bodies=True)(lambda client: client.messages.create(**long))
    door(reply(), log_bodies=True)(lambda client: client.files.upload(file=b"x"))

    bodies = [record.getMessage() for record in caplog.records if "body" in record.getMessage()]
    assert bodies[0].startswith('request body: {"')
    assert "characters)" in bodies[0]
    assert len(bodies[0]) < 10_100
    assert '"msg_1"' in bodies[1]
    assert bodies[2] == "request body: <Multipart>"


def test_connection_errors_are_logged_by_name(door: Doors, caplog: pytest.LogCaptureFixture) -> None:
    """
    An attempt without a response is logged with the name of its error.
    """
    caplog.set_level(logging.INFO, "anthropic_sdk")
    made = door(httpx.ReadTimeout("x"), max_retries=0)

    with pytest.raises(anthropic_sdk.APITimeoutError):
        made(lambda client: client.models.list(limit=3))

    assert "GET /v1/models -> APITimeoutError in 0.000 s, request id None, retry 0" in caplog.text
