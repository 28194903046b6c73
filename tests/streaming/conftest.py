"""
Both kinds of stream, and both parsers.
"""

from __future__ import annotations

import pytest

from ._fakes import Drive


@pytest.fixture(params=["sync", "async"])
def drive(request: pytest.FixtureRequest) -> Drive:
    """A driver of synchronous streams, and one of asynchronous ones."""
    return Drive(request.param)


@pytest.fixture(params=["json", "msgspec"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The parser of the standard library, and the faster one."""
    name: str = request.param
    if name == "msgspec":
        pytest.importorskip("msgspec")
    else:
        monkeypatch.setattr("anthropic_sdk._json_scan._cannot_parse", ["as if it were not installed"])
    return name
