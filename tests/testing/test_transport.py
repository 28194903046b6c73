"""
The doors inside the process: waits, timeouts and breaks without a socket.
"""

from __future__ import annotations

import json
import time
from typing import Any

import anyio
import httpx
import pytest
from anthropic_sdk.testing import FakeAPI, connection_reset, latency, no_sleeping, set_testing, slow_drip, stalled
from anthropic_sdk.testing._settings import is_testing

from ._tools import HEADERS, prompt, said, say


def client(fake: FakeAPI, **options: Any) -> httpx.Client:
    """
    A client with a recording sleep.
    """
    return httpx.Client(transport=fake.transport(**options), base_url=fake.base_url, headers=HEADERS)


def test_pauses_are_waited_for(fake: FakeAPI) -> None:
    """
    Before the answer and between its pieces, in seconds.
    """
    slept: list[float] = []
    fake.fail(latency(1.5), slow_drip(seconds=0.25, size=400))

    answer = client(fake, sleep=slept.append).get("/v1/models", params={"limit": 1})

    assert 200 == answer.status_code
    assert [1.5, 0.25] == slept[:2]
    assert len(answer.content) // 400 + 2 == len(slept)


def test_a_wait_longer_than_the_read_timeout(fake: FakeAPI) -> None:
    """
    The client waits as long as its timeout, not longer.
    """
    slept: list[float] = []
    fake.fail(latency(60))

    with pytest.raises(httpx.ReadTimeout, match="the fake API sent nothing for too long"):
        client(fake, sleep=slept.append).get("/v1/models", timeout=httpx.Timeout(1, read=3))
    assert [3.0] == slept


def test_testing_takes_no_time(fake: FakeAPI) -> None:
    """
    Under set_testing() a minute passes at once.
    """
    fake.fail(latency(60))
    before = time.monotonic()

    client(fake).get("/v1/models", timeout=None)

    assert time.monotonic() - before < 5


def test_time_is_real_otherwise(fake: FakeAPI) -> None:
    """
    Without set_testing() a pause is a pause.
    """
    set_testing(False)
    fake.fail(latency(0.01))
    before = time.monotonic()

    client(fake).get("/v1/models")

    assert time.monotonic() - before >= 0.01


def test_a_stall_without_a_timeout_does_not_hang(fake: FakeAPI) -> None:
    """
    A thread that would block for good gets the timeout at once.
    """
    set_testing(False)
    fake.fail(stalled(after=0))

    with pytest.raises(httpx.ReadTimeout):
        client(fake).get("/v1/models", timeout=None)


def test_testing_ends_with_its_block() -> None:
    """
    The switch goes back to where it was.
    """
    set_testing(False)
    with no_sleeping():
        assert is_testing()
        with no_sleeping():
            pass
        assert is_testing()
    assert not is_testing()


def test_a_stream_arrives_in_pieces(fake: FakeAPI) -> None:
    """
    Each event is a piece of its own, and leaving early closes the rest.
    """
    fake.reply("one two three four five six seven")

    with client(fake).stream("POST", "/v1/messages", json=prompt(stream=True)) as answer:
        pieces = answer.iter_raw()
        first = next(pieces)

    assert first.startswith(b"event: message_start\n")
    assert first.endswith(b"\n\n")


async def run_async(fake: FakeAPI) -> None:
    """
    Answers, pauses, streams and breaks for an asynchronous client.
    """
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        """
        Remember instead of waiting.
        """
        slept.append(seconds)

    from anthropic_sdk.testing._transport import AsyncFakeTransport

    transport = AsyncFakeTransport(fake, sleep=sleep)
    async with httpx.AsyncClient(transport=transport, base_url=fake.base_url, headers=HEADERS) as http:
        fake.fail(latency(2))
        assert "fake Claude API" in said(await http.post("/v1/messages", json=prompt()))
        assert [2.0] == slept
        fake.fail(connection_reset())
        with pytest.raises(httpx.ReadError):
            await http.get("/v1/models")
    async with httpx.AsyncClient(transport=fake.async_transport(), base_url=fake.base_url, headers=HEADERS) as http:
        fake.fail(latency(60))
        assert 200 == (await http.get("/v1/models", timeout=None)).status_code
        async with http.stream("POST", "/v1/messages", json=prompt(stream=True)) as answer:
            async for piece in answer.aiter_raw():
                assert piece.startswith(b"event: message_start")
                break


@pytest.mark.parametrize("backend", ["asyncio"])
def test_asynchronous_clients(fake: FakeAPI, backend: str) -> None:
    """
    The asynchronous transport does the same.
    """
    anyio.run(run_async, fake, backend=backend)


def test_a_stalled_task_can_be_cancelled(fake: FakeAPI) -> None:
    """
    Without a read timeout an asynchronous stall lasts until somebody ends it.
    """

    async def main() -> bool:
        """
        Wait until cancelled.
        """
        set_testing(False)
        fake.fail(stalled(after=0))
        async with httpx.AsyncClient(transport=fake.async_transport(), base_url=fake.base_url, headers=HEADERS) as http:
            with anyio.move_on_after(0.01) as scope:
                await http.get("/v1/models", timeout=None)
        return scope.cancelled_caught

    assert anyio.run(main)


def test_requests_arrive_unchanged(fake: FakeAPI) -> None:
    """
    Escaped paths, repeated and empty query parameters, header names in any case.
    """
    http = client(fake)
    http.get("/v1/models/a%2Fb", params=[("beta", "true"), ("x", ""), ("x", "ä ö")], headers={"X-Thing": "1"})

    call = fake.last_request
    assert ("/v1/models/a%2Fb", "a/b") == (call.path, call.params["model_id"])
    assert (("beta", "true"), ("x", ""), ("x", "ä ö")) == call.query
    assert "1" == call.headers["x-thing"]


def test_characters_survive(fake: FakeAPI) -> None:
    """
    Text is UTF-8, not escaped; half a surrogate pair is passed on as it is.
    """
    fake.reply("naïve 🦀")

    answer = say(client(fake))

    assert "naïve 🦀".encode() in answer.content
    assert "naïve 🦀" == said(answer)
    assert json.loads(answer.content)
