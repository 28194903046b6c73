"""
Options that all commands take, before or after the command.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from anthropic_sdk.cli._session import Session, connect
from anthropic_sdk.testing import FakeAPI
from click import UsageError

from ._tools import CommandLine


@pytest.fixture(autouse=True)
def _quiet_again() -> Iterator[None]:
    logger = logging.getLogger("anthropic_sdk")
    level, handlers = logger.level, list(logger.handlers)
    yield
    logger.setLevel(level)
    logger.handlers[:] = handlers


@pytest.mark.parametrize("place", ["before", "after", "both"])
def test_a_key_may_stand_anywhere(cli: CommandLine, fake: FakeAPI, place: str) -> None:
    """
    The one beside the command wins.
    """
    before = ["--api-key", "one" if place == "both" else "two"] if place != "after" else []
    after = ["--api-key", "two"] if place != "before" else []

    cli(*before, "models", "get", "m", *after)

    assert "two" == fake.last_request.headers["x-api-key"]


def test_betas_become_a_header(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Separated by commas, or given several times.
    """
    cli("models", "get", "m", "--betas", "one-2025-01-01, two-2025-01-01", "--betas", "three-2025-01-01")

    assert "one-2025-01-01,two-2025-01-01,three-2025-01-01" == fake.last_request.headers["anthropic-beta"].replace(
        " ", ""
    )


def test_retries_may_be_turned_off(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Zero is a number too.
    """
    fake.fail(500, times=3, optional=True)

    cli("models", "get", "m", "--max-retries", "0")

    assert 1 == len(fake.requests)


def test_verbose_tells_of_each_attempt(cli: CommandLine, fake: FakeAPI, caplog: pytest.LogCaptureFixture) -> None:
    """
    Method, path, status and request id, in the log that standard error gets.
    """
    fake.fail(500)

    cli("models", "get", "claude-opus-5", "--verbose")

    assert "GET /v1/models/claude-opus-5 -> 500" in caplog.text
    assert "GET /v1/models/claude-opus-5 -> 200" in caplog.text


@pytest.mark.parametrize("seconds", ["0", "-1", "inf", "nan", "soon"])
def test_a_timeout_is_a_time(cli: CommandLine, seconds: str) -> None:
    """
    Anything else is a wrong command line.
    """
    result = cli("--timeout", seconds, "models", "list")

    assert 2 == result.exit_code
    assert "is not a number of seconds above 0" in result.stderr


def test_settings_make_a_client() -> None:
    """
    Those that are not given are the client's own.
    """
    client = connect({"api_key": "k", "base_url": "http://localhost:1/x", "timeout": 3.0, "max_retries": 0})

    assert ("k", "http://localhost:1/x", 0) == (client.api_key, client.base_url, client.max_retries)


def test_a_base_url_is_one() -> None:
    """
    Anything else is a wrong command line.
    """
    with pytest.raises(UsageError, match="base_url"):
        connect({"api_key": "k", "base_url": "nowhere"})


def test_credentials_are_a_matter_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Wrong ones are not a wrong command line.
    """
    from anthropic_sdk import CredentialsError

    def refuse(**_arguments: object) -> None:
        raise CredentialsError("two kinds")

    monkeypatch.setattr("anthropic_sdk.Anthropic", refuse)

    with pytest.raises(CredentialsError):
        connect({})


def test_a_client_is_made_once() -> None:
    """
    And closed at the end, if it was made.
    """
    made = []

    def make(settings: object) -> object:
        made.append(settings)
        return connect({"api_key": "k"})

    with Session({}, make) as session:  # type: ignore[arg-type]  # as good as a client
        first, second = session.client, session.client

    assert first is second
    assert [{}] == made
    assert first.is_closed
