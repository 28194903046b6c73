"""
A fake with a fixed clock, and a bare httpx client of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import httpx
import pytest
from anthropic_sdk import Anthropic, AsyncAnthropic
from anthropic_sdk.testing import FakeAPI, set_testing

from ._tools import HEADERS, NOW, prompt


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


@pytest.fixture(scope="session")
def loaded() -> None:
    """
    Everything that a call imports on demand.

    A pytester forgets what was first imported inside it; the next test would get a second copy of those modules.
    """
    fake = FakeAPI()
    options: dict[str, Any] = {"api_key": "k", "base_url": fake.base_url, "max_retries": 1}
    with httpx.Client(transport=fake.transport()) as http_client:
        client = Anthropic(**options, http_client=http_client)
        fake.fail(500)
        client.messages.create(**prompt(stream=True))

    async def main() -> None:
        async with httpx.AsyncClient(transport=fake.async_transport()) as http_client:
            await AsyncAnthropic(**options, http_client=http_client).messages.create(**prompt())

    anyio.run(main)
