"""
A fake, and a command line that talks to it.
"""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from anthropic_sdk.testing import FakeAPI, set_testing

from ._tools import CommandLine


@pytest.fixture(autouse=True)
def _instant() -> Iterator[None]:
    set_testing(True)
    yield
    set_testing(False)


@pytest.fixture
def fake() -> FakeAPI:
    """
    A fake of the API.
    """
    return FakeAPI()


@pytest.fixture
def cli(fake: FakeAPI) -> Iterator[CommandLine]:
    """
    The command line in this process; nobody reads it at a terminal.
    """
    with httpx.Client(transport=fake.transport()) as http:
        yield CommandLine(fake, http)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A person reads standard output.
    """
    monkeypatch.setattr("anthropic_sdk.cli._session.is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setenv("TERM", "dumb")
