"""
Fixtures of the overlay's tests.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.overlay._tools import Clock, Door, Script, Step


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting and no proxy of the machine gets into a test."""
    import os

    for name in list(os.environ):
        if name.startswith("ANTHROPIC_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def clock() -> Clock:
    """Time that does not pass by itself."""
    return Clock()


@pytest.fixture(params=["sync", "async"])
def door(request: pytest.FixtureRequest, clock: Clock) -> Callable[..., Door]:
    """Makes a client of either kind over a script of answers."""

    def make(*steps: Step, **options: Any) -> Door:
        options.setdefault("timing", clock.timing)
        return Door(request.param, Script(steps), **options)

    return make
