"""
Each kind of error has an exit code and says what to do.
"""

from __future__ import annotations

import errno
from pathlib import Path

import httpx
import pytest
from anthropic_sdk.cli import _exits
from anthropic_sdk.testing import FakeAPI, coded_error, connection_reset, status

from ._tools import CommandLine


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (400, 4),
        (401, 3),
        (402, 3),
        (403, 3),
        (404, 5),
        (408, 8),
        (409, 4),
        (413, 4),
        (418, 4),
        (422, 4),
        (429, 6),
        (499, 8),
        (500, 7),
        (503, 7),
        (504, 7),
        (529, 7),
    ],
)
def test_a_status_has_an_exit_code(cli: CommandLine, fake: FakeAPI, code: int, expected: int) -> None:
    """
    The error is on standard error: status, message, request id.
    """
    fake.fail(status(code, "It went wrong."))

    result = cli("--max-retries", "0", "models", "get", "m")

    assert (expected, "") == (result.exit_code, result.stdout)
    first, second, *_ = result.stderr.splitlines()
    assert first.startswith(f"Error: {code} ")
    assert first.endswith(": It went wrong.")
    assert f"  request id: {fake.last_request.id}" == second


def test_a_wait_is_passed_on(cli: CommandLine, fake: FakeAPI) -> None:
    """
    What the API asks for is the advice.
    """
    fake.fail(status(429, retry_after=7))

    result = cli("--max-retries", "0", "models", "get", "m")

    assert "  what to do: wait 7 s, as the API asks, or raise --max-retries" == result.stderr.splitlines()[-1]


def test_a_code_is_more_telling_than_a_type(cli: CommandLine, fake: FakeAPI) -> None:
    """
    It stands in the place of the type.
    """
    fake.fail(coded_error("thread_not_found", "No such thread."))

    result = cli("models", "get", "m")

    assert (5, "Error: 404 thread_not_found: No such thread.") == (result.exit_code, result.stderr.splitlines()[0])


def test_no_connection(cli: CommandLine, fake: FakeAPI) -> None:
    """
    The reason of the HTTP library is in it.
    """
    fake.fail(connection_reset())

    result = cli("--max-retries", "0", "models", "get", "claude-opus-5")

    assert 8 == result.exit_code
    assert "the fake API reset the connection" in result.stderr
    assert "check the network, the proxy settings and --base-url" in result.stderr


def test_no_credentials(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Nothing is sent, and it says where a key may come from.
    """
    monkeypatch.delenv("ANTHROPIC_AUTH_TOKEN", raising=False)
    monkeypatch.setattr("anthropic_sdk.cli._session.connect", lambda _settings, **_more: _client(cli.http))

    result = cli("models", "list")

    assert 3 == result.exit_code
    assert "what to do: set ANTHROPIC_API_KEY, or pass --api-key" in result.stderr


def _client(http: httpx.Client) -> object:
    from anthropic_sdk import Anthropic

    return Anthropic(http_client=http, base_url=FakeAPI.base_url)


def test_an_answer_that_makes_no_sense(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Not the API, perhaps.
    """
    fake.respond("models.retrieve", [1, 2])

    result = cli("models", "get", "m")

    assert 1 == result.exit_code
    assert "is --base-url the API itself?" in result.stderr


def test_a_file_that_cannot_be_read(cli: CommandLine, tmp_path: Path) -> None:
    """
    Its name and the reason.
    """
    result = cli("batches", "create", str(tmp_path / "none"))

    assert (1, f"Error: {tmp_path / 'none'}: No such file or directory\n") == (result.exit_code, result.stderr)


def test_an_error_of_the_system_without_a_file() -> None:
    """
    Is told in its own words.
    """
    assert "[Errno 28] No space left on device" == _exits.explain(OSError(errno.ENOSPC, "No space left on device"))


def test_a_cause_is_told_once() -> None:
    """
    One that says the same, or nothing, is left out.
    """
    said = []
    for cause in (ValueError("why"), ValueError("what"), ValueError()):
        error = RuntimeError("what")
        error.__cause__ = cause
        said.append(_exits.explain(error))

    assert ["what (why)", "what", "what"] == said


def test_a_bug_is_called_one(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    In one line; the traceback comes with --verbose.
    """

    def broken(*_arguments: object, **_named: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("anthropic_sdk.cli._models.at_most", broken)

    short = cli("models", "list")
    long = cli("models", "list", "--verbose")

    assert 1 == short.exit_code == long.exit_code
    assert "Error: ZeroDivisionError: oops\n  what to do: this is a bug here" in short.stderr
    assert "Traceback" not in short.stderr
    assert "Traceback" in long.stderr


def test_verbose_tells_where_an_error_came_from(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Also where the error is no bug.
    """
    fake.fail(404)

    result = cli("-v", "models", "get", "m")

    assert 5 == result.exit_code
    assert "NotFoundError" in result.stderr


@pytest.mark.parametrize(
    ("error", "code"), [(KeyboardInterrupt, _exits.INTERRUPTED), (BrokenPipeError, _exits.READER_GONE)]
)
def test_an_end_from_outside(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch, error: type[BaseException], code: int
) -> None:
    """
    Ctrl-C, and a reader that has seen enough, are no errors of anybody.
    """

    def end(*_arguments: object) -> None:
        raise error

    monkeypatch.setattr("anthropic_sdk.cli._models.at_most", end)

    result = cli("models", "list")

    assert (code, "") == (result.exit_code, result.stdout)
    assert "Traceback" not in result.stderr


def test_each_exit_code_is_explained() -> None:
    """
    In the help, which lists all that can occur.
    """
    assert set(_exits._BY_CLASS.values()) <= set(_exits.CODES)
