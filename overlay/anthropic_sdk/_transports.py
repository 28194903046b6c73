"""
Transports for many requests at a time: one connection each, and a shelf to find them.

httpx's own pool looks at all of its connections whenever a request begins or ends, at the idle ones once more for each
of them. With a hundred requests at a time this is nine tenths of the work. Here each transport has one connection and
the idle ones are stacked, so that finding one takes the same time however many there are: see
`overlay/decisions/0001-one-connection-per-transport.md`.
"""

from __future__ import annotations

from collections import deque
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

from ._http import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

__all__ = ["AsyncSpread", "Shelf", "Spread"]

T = TypeVar("T")

MAX_CONNECTIONS = 1000
MAX_IDLE = 100
EXPIRY = 30.0  # seconds; an idle connection that the server has closed is noticed before it is used again


class Shelf(Generic[T]):
    """
    Transports, each good for one request at a time.

    Args:
        make: Makes one.
        limit: Most of them; beyond it requests share one, and its own pool makes them wait.
        keep: Most that are idle.
        expiry: Seconds after which an idle one is closed.
    """

    __slots__ = ("_expiry", "_idle", "_keep", "_limit", "_make", "_turn", "_users")

    def __init__(self, make: Callable[[], T], *, limit: int, keep: int, expiry: float) -> None:
        self._make = make
        self._limit = limit
        self._keep = keep
        self._expiry = expiry
        self._idle: deque[tuple[T, float]] = deque()  # the longest idle first
        self._users: dict[T, int] = {}
        self._turn = 0

    def __len__(self) -> int:
        return len(self._users)

    @property
    def idle(self) -> int:
        """How many have nothing to do."""
        return len(self._idle)

    def take(self) -> T:
        """
        Choose the transport of a request: the one used last, so that the others may grow old.

        Returns:
            The transport; give it back with `give`.
        """
        if self._idle:
            found = self._idle.pop()[0]
            self._users[found] = 1
            return found
        if len(self._users) < self._limit:
            made = self._make()
            self._users[made] = 1
            return made
        self._turn = (self._turn + 1) % self._limit
        shared = list(self._users)[self._turn]
        self._users[shared] += 1
        return shared

    def give(self, transport: T, now: float) -> None:
        """
        Take a transport back after its request.

        Args:
            transport: From `take`.
            now: Seconds on any clock that does not go back.
        """
        users = self._users.get(transport)
        if users is None:  # the shelf was emptied
            return
        self._users[transport] = users - 1
        if users == 1:
            self._idle.append((transport, now))

    def drop(self, now: float) -> T | None:
        """
        Find a transport that is to be closed: one idle for too long, or one too many.

        Args:
            now: Seconds.

        Returns:
            The transport, no longer of the shelf; None when there is none.
        """
        idle = self._idle
        if idle and (len(idle) > self._keep or now - idle[0][1] > self._expiry):
            old = idle.popleft()[0]
            del self._users[old]
            return old
        return None

    def empty(self) -> list[T]:
        """
        Take all transports off the shelf.

        Returns:
            All of them, idle or not.
        """
        found = list(self._users)
        self._users.clear()
        self._idle.clear()
        return found


class _Body(httpx.SyncByteStream):
    """A response body whose end gives the transport back."""

    def __init__(self, spread: Spread, transport: httpx.BaseTransport, stream: httpx.SyncByteStream) -> None:
        self._spread: Spread | None = spread
        self._transport = transport
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        spread, self._spread = self._spread, None
        try:
            self._stream.close()
        finally:
            if spread is not None:
                spread.give(self._transport)


class Spread(httpx.BaseTransport):
    """
    Many transports as one.

    Args:
        make: Makes a transport for one connection.
    """

    def __init__(self, make: Callable[[], httpx.BaseTransport]) -> None:
        self.shelf: Shelf[httpx.BaseTransport] = Shelf(make, limit=MAX_CONNECTIONS, keep=MAX_IDLE, expiry=EXPIRY)
        self._lock = Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a connection that is free."""
        with self._lock:
            transport = self.shelf.take()
        try:
            response = transport.handle_request(request)
        except BaseException:
            self.give(transport)
            raise
        response.stream = _Body(self, transport, response.stream)  # type: ignore[arg-type]  # it is synchronous
        return response

    def give(self, transport: httpx.BaseTransport) -> None:
        """Take a transport back, and close one that nobody needs."""
        now = monotonic()
        with self._lock:
            self.shelf.give(transport, now)
            old = self.shelf.drop(now)
        if old is not None:
            old.close()

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            transports = self.shelf.empty()
        for transport in transports:
            transport.close()


class _AsyncBody(httpx.AsyncByteStream):
    """The asynchronous twin of `_Body`."""

    def __init__(self, spread: AsyncSpread, transport: httpx.AsyncBaseTransport, stream: httpx.AsyncByteStream) -> None:
        self._spread: AsyncSpread | None = spread
        self._transport = transport
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        spread, self._spread = self._spread, None
        try:
            await self._stream.aclose()
        finally:
            if spread is not None:
                await spread.give(self._transport)


class AsyncSpread(httpx.AsyncBaseTransport):
    """
    The asynchronous twin of `Spread`; used in one event loop, it needs no lock.
    """

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        self.shelf: Shelf[httpx.AsyncBaseTransport] = Shelf(make, limit=MAX_CONNECTIONS, keep=MAX_IDLE, expiry=EXPIRY)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a connection that is free."""
        transport = self.shelf.take()
        try:
            response = await transport.handle_async_request(request)
        except BaseException:
            await self.give(transport)
            raise
        response.stream = _AsyncBody(self, transport, response.stream)  # type: ignore[arg-type]  # it is asynchronous
        return response

    async def give(self, transport: httpx.AsyncBaseTransport) -> None:
        """As `Spread.give`."""
        now = monotonic()
        self.shelf.give(transport, now)
        old = self.shelf.drop(now)
        if old is not None:
            await old.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in self.shelf.empty():
            await transport.aclose()
