"""
A fake with a fixed clock, and a bare httpx client of it.
"""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from anthropic_sdk.testing import FakeAPI, set_testing

from ._tools import HEADERS, NOW


@pytest.fixture(autouse=True)
def _instant() -> Iterator[None]:
    set_testing(True)
    yield
    set_testing(False)


@pytest.fixture
def fake() -> FakeAPI:
    """
    A fake whose time stands still.
    """
    return FakeAPI(clock=lambda: NOW)


@pytest.fixture
def http(fake: FakeAPI) -> Iterator[httpx.Client]:
    """
    A client of the fake with a key and a version.
    """
    with httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS) as client:
        yield client
