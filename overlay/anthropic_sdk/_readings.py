"""
The two shells around `Reading`: one that blocks, and one that awaits.

A reading is held by its stream and by the loop over it: when both are gone, the connection goes back.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ._errors import APIError, APITimeoutError
from ._reading import Plan, Reading
from ._watchdog import WATCHDOG

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Callable, Iterator

    from ._reading import Reader
    from ._wire import AsyncOpenedResponse, AsyncReopen, OpenedResponse, Reopen

__all__ = ["AsyncReading", "SyncReading"]


class SyncReading(Reading):
    """
    Reads by blocking.

    Args:
        response: Opened.
        reopen: Opens it again; None if that is impossible.
        plan: See `Plan`.
        idle_timeout: Seconds; see `Patience`.
        max_duration: Seconds; see `Patience`.
        clock: Monotonic time in seconds.
    """

    __slots__ = ("reopen", "response")

    def __init__(  # what a stream is made of
        self,
        response: OpenedResponse,
        reopen: Reopen | None,
        plan: Plan,
        *,
        idle_timeout: float | None,
        max_duration: float | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(plan, idle_timeout, max_duration, clock)
        self.response: OpenedResponse = response
        self.reopen = reopen

    def __del__(self) -> None:
        if not self.closed:
            self.close()

    def close(self) -> None:
        """Give the connection back."""
        self.closed = True
        self.response.close()

    def values(self) -> Iterator[Any]:
        """
        Read to the end, from wherever the reading is.

        Yields:
            The values.
        """
        again = False
        try:
            while self.check():
                reader = self._begin()
                chunks = self.response.iter_bytes()
                try:
                    if again and self.plan.catch_up is not None:
                        yield from self.plan.catch_up()
                    while (chunk := self._next(reader, chunks)) is not None:
                        values = reader.read(chunk)
                        if not (self.given or self.plan.plain):
                            for value in values:
                                self.given = True
                                yield value
                                break
                        yield from values
                        self._handed_out(reader)
                    yield from reader.finish()
                    self.finished = True
                except APIError as error:
                    if not self._failed(error) or self.reopen is None:
                        self.failure = error
                        raise
                    self.response = self._again(self.reopen, error)
                    again = True
        finally:
            self.close()

    def _next(self, reader: Reader, chunks: Iterator[bytes]) -> bytes | None:
        """Wait for bytes, as long as there is time; None at the end."""
        before = self.clock()
        allowance = self._allowance(reader, before)
        if allowance is not None and allowance <= 0:
            return None
        timer = self._timer(allowance)
        if timer is not None:
            chunk = self._watched(reader, chunks, before, timer)
        else:
            try:
                chunk = next(chunks, None)
            except APIError as error:
                self._broke(reader, error, before)
                return None
        if chunk is not None:
            self._took(reader, chunk, before)
        return chunk

    def _watched(self, reader: Reader, chunks: Iterator[bytes], before: float, allowance: float) -> bytes | None:
        """Wait for bytes for less time than the transport would."""
        watch = WATCHDOG.watch(allowance, self.response.abort)
        try:
            return next(chunks, None)
        except APIError as error:
            self._broke(reader, error, before, late=not WATCHDOG.forget(watch))
            return None
        finally:
            WATCHDOG.forget(watch)

    def _again(self, reopen: Reopen, error: APIError) -> OpenedResponse:
        self.response.close()
        try:
            response = reopen(error)
        except APIError as final:
            self.failure = final
            raise
        if self.plan.restarted is not None:
            self.plan.restarted()
        return response


class AsyncReading(Reading):
    """
    Reads by awaiting; the asynchronous twin of `SyncReading`.
    """

    __slots__ = ("_loop", "reopen", "response")

    def __init__(  # what a stream is made of
        self,
        response: AsyncOpenedResponse,
        reopen: AsyncReopen | None,
        plan: Plan,
        *,
        idle_timeout: float | None,
        max_duration: float | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(plan, idle_timeout, max_duration, clock)
        self.response: AsyncOpenedResponse = response
        self.reopen = reopen
        self._loop = _running_loop()

    def __del__(self) -> None:
        if not self.closed and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(_close_later, self.response)

    async def aclose(self) -> None:
        """Give the connection back."""
        self.closed = True
        await self.response.aclose()

    async def values(self) -> AsyncIterator[Any]:  # noqa: C901  # there is no asynchronous `yield from`
        """
        Read to the end, from wherever the reading is.

        Yields:
            The values.
        """
        chunks: AsyncIterator[bytes] | None = None
        again = False
        try:
            while self.check():
                reader = self._begin()
                chunks = self.response.aiter_bytes()
                try:
                    if again and self.plan.catch_up is not None:
                        async for value in self.plan.catch_up():
                            yield value
                    while (chunk := await self._next(reader, chunks)) is not None:
                        values = reader.read(chunk)
                        if not (self.given or self.plan.plain):
                            for value in values:
                                self.given = True
                                yield value
                                break
                        for value in values:
                            yield value
                        self._handed_out(reader)
                    for value in reader.finish():
                        yield value
                    self.finished = True
                except APIError as error:
                    if not self._failed(error) or self.reopen is None:
                        self.failure = error
                        raise
                    self.response = await self._again(self.reopen, error)
                    again = True
        finally:
            await _aclose(chunks)
            await self.aclose()

    async def _next(self, reader: Reader, chunks: AsyncIterator[bytes]) -> bytes | None:
        """Wait for bytes, as long as there is time; None at the end."""
        before = self.clock()
        allowance = self._allowance(reader, before)
        if allowance is not None and allowance <= 0:
            return None
        timer = self._timer(allowance)
        if timer is not None:
            chunk = await self._watched(reader, chunks, before, timer)
        else:
            try:
                chunk = await anext(chunks, None)
            except APIError as error:
                self._broke(reader, error, before)
                return None
        if chunk is not None:
            self._took(reader, chunk, before)
        return chunk

    async def _watched(
        self, reader: Reader, chunks: AsyncIterator[bytes], before: float, allowance: float
    ) -> bytes | None:
        """Wait for bytes for less time than the transport would."""
        import anyio

        chunk: bytes | None = None
        with anyio.move_on_after(allowance) as scope:
            try:
                chunk = await anext(chunks, None)
            except APIError as error:
                self._broke(reader, error, before)
        if chunk is None and scope.cancelled_caught:
            self._broke(reader, APITimeoutError("Request timed out (read).", **self._facts()), before)
        return chunk

    async def _again(self, reopen: AsyncReopen, error: APIError) -> AsyncOpenedResponse:
        await self.response.aclose()
        try:
            response = await reopen(error)
        except APIError as final:
            self.failure = final
            raise
        if self.plan.restarted is not None:
            self.plan.restarted()
        return response


def _running_loop() -> asyncio.AbstractEventLoop | None:
    """The loop of asyncio, if that is what runs."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # another library runs the task
        return None


_closing: set[asyncio.Task[None]] = set()  # tasks need somebody to hold them


def _close_later(response: AsyncOpenedResponse) -> None:
    """Close in a task of its own, for a stream that nobody holds any more."""
    import asyncio

    task = asyncio.get_running_loop().create_task(response.aclose())
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _aclose(chunks: AsyncIterator[bytes] | None) -> None:
    """Close an asynchronous generator where it stands."""
    close = getattr(chunks, "aclose", None)
    if close is not None:
        await close()
