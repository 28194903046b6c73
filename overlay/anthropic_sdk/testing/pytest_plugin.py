"""
Fixtures for pytest; nothing else is imported until a test asks for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from anthropic_sdk import Anthropic, AsyncAnthropic

    from ._fake import FakeAPI

__all__ = [
    "anthropic_client",
    "async_anthropic_client",
    "fake_anthropic",
    "fake_anthropic_url",
    "pytest_configure",
    "pytest_runtest_makereport",
]

_FAILED = pytest.StashKey[bool]()
_KEY = "sk-ant-test"


def pytest_configure(config: pytest.Config) -> None:
    """
    Tell pytest about the marker.
    """
    config.addinivalue_line("markers", "fake_anthropic(**options): options of FakeAPI for the fake_anthropic fixture")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """
    Remember whether a test failed: unused scripts are no news then.
    """
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture
def fake_anthropic(request: pytest.FixtureRequest) -> Iterator[FakeAPI]:
    """
    A fake API in memory; nothing sleeps, and unused scripts are an error at the end.
    """
    from ._fake import FakeAPI
    from ._settings import no_sleeping

    marker = request.node.get_closest_marker("fake_anthropic")
    fake = FakeAPI(**(marker.kwargs if marker else {}))
    with no_sleeping():
        yield fake
    if not request.node.stash.get(_FAILED, False):
        fake.assert_all_used()


@pytest.fixture
def fake_anthropic_url(fake_anthropic: FakeAPI) -> Iterator[str]:
    """
    The base URL of the fake on a real port, for clients of any kind.
    """
    with fake_anthropic.serve() as url:
        yield url


@pytest.fixture
def anthropic_client(fake_anthropic: FakeAPI) -> Iterator[Anthropic]:
    """
    A client of the fake.
    """
    import httpx

    from anthropic_sdk import Anthropic

    with httpx.Client(transport=fake_anthropic.transport()) as http_client:
        yield Anthropic(api_key=_KEY, base_url=fake_anthropic.base_url, http_client=http_client)


@pytest.fixture
def async_anthropic_client(fake_anthropic: FakeAPI) -> AsyncAnthropic:
    """
    An asynchronous client of the fake; it holds no connections, so nothing has to be closed.
    """
    import httpx

    from anthropic_sdk import AsyncAnthropic

    http_client = httpx.AsyncClient(transport=fake_anthropic.async_transport())
    return AsyncAnthropic(api_key=_KEY, base_url=fake_anthropic.base_url, http_client=http_client)
