"""
One connection per transport: which is used, kept, shared and closed.
"""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from anthropic_sdk._transports import AsyncSpread, Shelf, Spread
from hypothesis import given
from hypothesis import strategies as st


def shelf(limit: int = 3, keep: int = 2, expiry: float = 10.0) -> Shelf[str]:
    """A shelf of letters."""
    names = iter("abcdefgh")
    return Shelf(lambda: next(names), limit=limit, keep=keep, expiry=expiry)


def test_the_last_used_is_used_next() -> None:
    """
    Idle transports are stacked, so that the others may grow old.
    """
    made = shelf()
    first, second = made.take(), made.take()
    made.give(first, 0.0)
    made.give(second, 1.0)

    assert ("a", "b") == (first, second)
    assert (2, 2) == (len(made), made.idle)
    assert [made.take(), made.take(), made.take()] == ["b", "a", "c"]


def test_beyond_the_limit_transports_are_shared() -> None:
    """
    With all in use, requests go to one after the other; a shared one is idle when its last request is done.
    """
    made = shelf(limit=2)

    taken = [made.take() for _ in range(6)]

    assert sorted(taken) == ["a", "a", "a", "b", "b", "b"]
    for name in taken[:-1]:
        made.give(name, 0.0)
    assert made.idle == 1
    made.give(taken[-1], 0.0)
    assert (2, 2) == (len(made), made.idle)


def test_the_oldest_is_closed() -> None:
    """
    One that is idle for too long is closed, and one too many, the oldest first.
    """
    made = shelf(limit=5, keep=2, expiry=10.0)
    for name in [made.take() for _ in range(4)]:
        made.give(name, 0.0)

    assert [made.drop(5.0), made.drop(5.0), made.drop(5.0)] == ["a", "b", None]
    assert [made.drop(10.1), made.drop(10.1), made.drop(10.1)] == ["c", "d", None]
    assert len(made) == 0


def test_an_empty_shelf_takes_nothing_back() -> None:
    """
    What was in use when the shelf was emptied is not taken back.
    """
    made = shelf()
    made.take()

    assert made.empty() == ["a"]
    made.give("a", 0.0)
    assert (0, 0) == (len(made), made.idle)


@given(st.lists(st.integers(0, 9), max_size=60), st.integers(1, 4), st.integers(0, 3))
def test_any_order_of_requests(steps: list[int], limit: int, keep: int) -> None:
    """
    Whatever is taken and given back, nothing is lost: in the end all are idle, and never more than the limit.
    """
    made: Shelf[object] = Shelf(object, limit=limit, keep=keep, expiry=5.0)
    taken: list[object] = []

    for now, step in enumerate(steps):
        if step < 5 or not taken:
            taken.append(made.take())
        else:
            made.give(taken.pop(step % len(taken)), float(now))
            made.drop(float(now))
        assert len(made) <= limit
        assert len(set(map(id, taken))) + made.idle == len(made)
    for each in taken:
        made.give(each, 100.0)

    assert made.idle == len(made)


class Stub(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that answers, or raises, and counts its closings."""

    def __init__(self, log: list[str], error: Exception | None = None) -> None:
        self.log = log
        self.error = error

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        if self.error is not None:
            raise self.error
        return httpx.Response(200, stream=Body(self.log))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        return self.handle_request(request)

    def close(self) -> None:
        """Count."""
        self.log.append("closed")

    async def aclose(self) -> None:
        """Count."""
        self.close()


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose closing may fail."""

    def __init__(self, log: list[str]) -> None:
        self._log = log

    def __iter__(self) -> Any:
        yield b"x"

    async def __aiter__(self) -> Any:
        yield b"x"

    def close(self) -> None:
        """Fail, if told to."""
        if "break" in self._log:
            raise ConnectionResetError

    async def aclose(self) -> None:
        """As `close`."""
        self.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_transports_come_back(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A transport comes back once its body is closed, after an error, and even when closing fails; old ones are closed.
    """
    log: list[str] = []
    stub = Stub(log)
    now = [0.0]
    monkeypatch.setattr("anthropic_sdk._transports.monotonic", lambda: now[0])
    spread: Any = (Spread if kind == "sync" else AsyncSpread)(lambda: Stub(log, stub.error))
    request = httpx.Request("GET", "http://x.y/")

    async def walk() -> None:
        async def send() -> httpx.Response:
            response: Any = (
                spread.handle_request(request) if kind == "sync" else await spread.handle_async_request(request)
            )
            return response  # type: ignore[no-any-return]  # one or the other

        async def close(response: httpx.Response) -> None:
            body: Any = response.stream
            if kind == "sync":
                body.close()
            else:
                await body.aclose()

        first, second = await send(), await send()
        assert (2, 0) == (len(spread.shelf), spread.shelf.idle)
        await close(first)
        await close(first)
        assert (2, 1) == (len(spread.shelf), spread.shelf.idle)
        log.append("break")
        with pytest.raises(ConnectionResetError):
            await close(second)
        assert (2, 2) == (len(spread.shelf), spread.shelf.idle)
        log.clear()
        now[0] = 1000.0
        await close(await send())
        assert log == ["closed"]
        assert len(spread.shelf) == 1
        await send()
        stub.error = ZeroDivisionError()
        with pytest.raises(ZeroDivisionError):
            await send()
        assert (2, 1) == (len(spread.shelf), spread.shelf.idle)
        log.clear()
        if kind == "sync":
            spread.close()
        else:
            await spread.aclose()
        assert log == ["closed", "closed"]

    asyncio.run(walk())
