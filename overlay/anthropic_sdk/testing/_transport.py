"""
Doors to a fake inside the process: httpx transports that carry out replies.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import anyio
import anyio.lowlevel
import httpx

from ._reply import Chunk, Pause, Reset, Step
from ._request import HttpRequest, Request
from ._settings import is_testing

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator

    from ._fake import FakeAPI

__all__ = ["AsyncFakeTransport", "FakeTransport", "as_request"]


class FakeTransport(httpx.BaseTransport):
    """
    Carries requests of an ``httpx.Client`` to a fake.

    Pauses are waited for, up to the read timeout of the request; under ``set_testing()``
    nothing waits and only the timeout counts.
    """

    def __init__(self, fake: FakeAPI, *, sleep: Callable[[float], None] | None = None) -> None:
        """
        Connect to a fake.
        """
        self._fake = fake
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """
        Let the fake answer one request.
        """
        reply = self._fake.handle(as_request(request, request.read()))
        b"".join(self._carry(reply.before, request))
        body = _SyncBody(self._carry(reply.steps, request))
        return httpx.Response(reply.status, headers=dict(reply.headers), stream=body)

    def _carry(self, steps: Iterable[Step], request: httpx.Request) -> Generator[bytes, None, None]:
        sleep = self._sleep or (_no_sleep if is_testing() else _real_sleep)
        for act in _acts(steps, request):
            if isinstance(act, httpx.TransportError):
                raise act
            if isinstance(act, bytes):
                yield act
            else:
                sleep(act)


class AsyncFakeTransport(httpx.AsyncBaseTransport):
    """
    Carries requests of an ``httpx.AsyncClient`` to a fake; otherwise like ``FakeTransport``.
    """

    def __init__(self, fake: FakeAPI, *, sleep: Callable[[float], Awaitable[None]] | None = None) -> None:
        """
        Connect to a fake.
        """
        self._fake = fake
        self._sleep = sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """
        Let the fake answer one request.
        """
        reply = self._fake.handle(as_request(request, await request.aread()))
        b"".join([step async for step in self._carry(reply.before, request)])
        body = _AsyncBody(self._carry(reply.steps, request))
        return httpx.Response(reply.status, headers=dict(reply.headers), stream=body)

    async def _carry(self, steps: Iterable[Step], request: httpx.Request) -> AsyncGenerator[bytes, None]:
        sleep = self._sleep or (_no_async_sleep if is_testing() else anyio.sleep)
        for act in _acts(steps, request):
            if isinstance(act, httpx.TransportError):
                raise act
            if isinstance(act, bytes):
                yield act
            else:
                await sleep(act)


def as_request(request: HttpRequest, body: bytes) -> Request:
    """
    Read a request of httpx, or of one of its likes.
    """
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return Request(
        method=request.method,
        path=path,
        query=tuple(parse_qsl(query, keep_blank_values=True)),
        headers={name.lower(): value for name, value in request.headers.items()},
        body=body,
    )


class _SyncBody(httpx.SyncByteStream):
    def __init__(self, chunks: Generator[bytes, None, None]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks

    def close(self) -> None:
        self._chunks.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, chunks: AsyncGenerator[bytes, None]) -> None:
        self._chunks = chunks

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks

    async def aclose(self) -> None:
        await self._chunks.aclose()


def _acts(steps: Iterable[Step], request: httpx.Request) -> Iterator[bytes | float | httpx.TransportError]:
    """
    Say what to do for each step: send bytes, wait some seconds, or raise.
    """
    timeout = request.extensions.get("timeout", {}).get("read")
    patience = math.inf if timeout is None else float(timeout)
    for step in steps:
        if isinstance(step, Chunk):
            yield step.data
            continue
        if isinstance(step, Reset):
            yield httpx.ReadError("the fake API reset the connection", request=request)
        seconds = float(step.seconds) if isinstance(step, Pause) else math.inf
        yield min(seconds, patience)
        if seconds >= patience:
            yield httpx.ReadTimeout("the fake API sent nothing for too long", request=request)


def _real_sleep(seconds: float) -> None:
    if seconds < math.inf:  # a stall without a read timeout would block this thread for good
        time.sleep(seconds)


def _no_sleep(_seconds: float) -> None:
    pass


async def _no_async_sleep(_seconds: float) -> None:
    await anyio.lowlevel.checkpoint()
