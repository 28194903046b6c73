"""
The fake API is run from the command line.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
import pytest
from anthropic_sdk.cli import _fake
from click.testing import Result

from ._tools import CommandLine

Visit = Callable[[str], object]


@pytest.fixture
def served(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """
    Runs the command, lets somebody visit, and interrupts it.
    """

    def run(*arguments: str, visit: Visit = lambda _url: None) -> Result:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        turns = iter([visit])

        def sleep(_seconds: float) -> None:
            turn = next(turns, None)
            if turn is None:
                raise KeyboardInterrupt
            turn(f"http://127.0.0.1:{port}")

        monkeypatch.setattr(_fake, "watch", partial(_fake.watch, sleep=sleep))
        return cli("fake", "--port", str(port), *arguments)

    return run


def say_hello(url: str, key: str = "any") -> httpx.Response:
    """
    What a client that is not ours sends.
    """
    body = {"model": "m", "max_tokens": 50, "messages": [{"role": "user", "content": "Hello"}]}
    headers = {"x-api-key": key, "anthropic-version": "2026-10-21"}
    with httpx.Client(trust_env=False) as http:
        return http.post(f"{url}/v1/messages", json=body, headers=headers)


def test_tells_how_to_point_clients_at_it(served: Callable[..., Result]) -> None:
    """
    Address and key are in each of the hints, and what arrives is shown.
    """
    urls = []

    def visit(url: str) -> None:
        urls.append(url)
        say_hello(url)

    result = served(visit=visit)

    assert 0 == result.exit_code
    assert f'Anthropic(base_url="{urls[0]}", api_key="any-key")' in result.stdout
    assert f"export ANTHROPIC_BASE_URL={urls[0]} ANTHROPIC_API_KEY=any-key" in result.stdout
    assert "  200  POST /v1/messages  messages.create\n" in result.stdout
    assert "Stopped.\n" == result.stderr


def test_says_what_it_was_told_to(served: Callable[..., Result]) -> None:
    """
    --reply in order, --key as the only key, and silence with --quiet.
    """
    answers: list[httpx.Response] = []

    def visit(url: str) -> None:
        answers.extend(say_hello(url, key) for key in ("secret", "secret", "wrong"))

    result = served("--reply", "One", "--reply", "Two", "--key", "secret", "--quiet", visit=visit)

    assert ["One", "Two"] == [answer.json()["content"][0]["text"] for answer in answers[:2]]
    assert 401 == answers[2].status_code
    assert "POST /v1/messages  messages.create" not in result.stdout


def test_a_script_says_more(served: Callable[..., Result], tmp_path: Path) -> None:
    """
    A Python file with a function of the fake.
    """
    path = tmp_path / "script.py"
    path.write_text("def script(fake):\n    fake.fail(529, times=None)\n", encoding="utf-8")
    answers = []

    served("--script", str(path), visit=lambda url: answers.append(say_hello(url).status_code))

    assert [529] == answers


def test_a_script_needs_its_function(cli: CommandLine, tmp_path: Path) -> None:
    """
    A file without it is a wrong command line.
    """
    path = tmp_path / "script.py"
    path.write_text("script = 1\n", encoding="utf-8")

    result = cli("fake", "--script", str(path))

    assert 2 == result.exit_code
    assert f"{path} has no function `script(fake)`" in result.stderr


def test_the_extra_may_be_missing(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A sentence says what to install.
    """
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "anthropic_sdk.testing._serve", raising=False)

    result = cli("fake")

    assert 1 == result.exit_code
    assert "Error: the fake API needs an extra: pip install 'anthropic-sdk-unofficial[testing]'" in result.stderr
