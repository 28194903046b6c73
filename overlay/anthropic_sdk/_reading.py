"""
Driving a stream: bytes from the wire to values, with the limits, the truth about its end, and the second attempts.

What is common to events and lines, and to synchronous and asynchronous streams, is `Reading`; the two shells below it
only wait. A reading is held by its stream and by the loop over it: when both are gone, the connection goes back.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from ._errors import APIError, APITimeoutError, ResponseInfo
from ._patience import Patience
from ._stream_errors import StreamClosedError, StreamDurationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Callable, Iterator

    from ._transcript import Transcript
    from ._wire import AsyncOpenedResponse, AsyncReopen, OpenedResponse, Reopen

__all__ = ["AsyncReading", "Plan", "Reader", "SyncReading"]


class Reader(Protocol):
    """
    Turns the bytes of one response into values.

    Attributes:
        done: Whether the value that must come last has come.
        alive: Whether a value that counts as a sign of life has come since this was last set to False.
    """

    done: bool
    alive: bool

    def read(self, chunk: bytes, /) -> Iterator[Any]:
        """Take the next bytes; give what is complete."""

    def finish(self) -> Iterator[Any]:
        """Tell of the end of the body; give what is left, or raise if something is missing."""

    @property
    def last_event_id(self) -> str | None:
        """The last ``id`` of the stream, if it has any."""


class Plan:
    """
    How a stream is to be read. What can be set before the first value is asked for stands here.

    Args:
        reader: Makes the reader of a response, at the first one and after each second attempt.
        transcript: Makes a place to put aside what was read; None where nothing needs to be.

    Attributes:
        include_pings: Whether pings are values.
        plain: Whether events are given as JSON objects. Then somebody folds them, who knows the message so far, and
            says when something was given to the caller by setting `given` of the reading.
        partial: Gives what has arrived, for errors, where events are plain.
        restarted: Called when the stream is read from its start once more.
        catch_up: Where set, a stream can be resumed at any time, and this gives what a gap between two connections has
            cost; an iterator, or an asynchronous one. Such a stream may also go on after what could be its end.
        final: Errors that end even a stream that could be resumed.
    """

    __slots__ = ("catch_up", "final", "include_pings", "partial", "plain", "reader", "restarted", "transcript")

    def __init__(
        self,
        reader: Callable[[Any, Plan], Reader],
        *,
        transcript: Callable[[Any], Transcript] | None = None,
    ) -> None:
        self.reader = reader
        self.transcript = transcript
        self.include_pings = False
        self.plain = False
        self.partial: Callable[[], Any] | None = None
        self.restarted: Callable[[], object] | None = None
        self.catch_up: Callable[[], Any] | None = None
        self.final: tuple[type[APIError], ...] = (StreamDurationError,)


class _Reading:
    """
    One stream on its way: everything but waiting.

    Args:
        plan: How to read it.
        idle_timeout: Seconds; see `Patience`.
        max_duration: Seconds; see `Patience`.
        clock: Monotonic time in seconds.

    Attributes:
        given: Whether the caller has got a value: there is no second attempt after that.
        finished: Whether the end was reached, and was the end.
        closed: Whether the connection was given back.
        failure: What the stream ended with.
    """

    __slots__ = (
        "__weakref__",
        "_reader",
        "_transcript",
        "clock",
        "closed",
        "failure",
        "finished",
        "given",
        "patience",
        "plan",
        "response",
    )

    response: Any

    def __init__(
        self, plan: Plan, idle_timeout: float | None, max_duration: float | None, clock: Callable[[], float]
    ) -> None:
        self.plan = plan
        self.clock = clock
        self.patience = Patience(clock(), idle_timeout, max_duration)
        self.given = False
        self.finished = False
        self.closed = False
        self.failure: APIError | None = None
        self._reader: Reader | None = None
        self._transcript: Transcript | None = None

    @property
    def last_event_id(self) -> str | None:
        """The last ``id`` of the stream, if it has any."""
        return None if self._reader is None else self._reader.last_event_id

    def check(self) -> bool:
        """
        Look whether there is something to read.

        Returns:
            True; False where the stream has ended well.

        Raises:
            StreamClosedError: Not any more.
            APIError: What the stream ended with.
        """
        if self.failure is not None:
            raise self.failure
        if self.closed and not self.finished:
            raise StreamClosedError
        return not self.finished

    def _begin(self) -> Reader:
        """Prepare for a response."""
        plan, response = self.plan, self.response
        self.patience.restarted()
        allowance = self.patience.allowance(self.clock())
        if allowance is not None:
            limit = response.read_timeout
            response.set_read_timeout(max(allowance if limit is None else min(limit, allowance), 0.001))
        self._transcript = None if plan.transcript is None or plan.plain else plan.transcript(response)
        self._reader = plan.reader(response, plan)
        return self._reader

    def _allowance(self, reader: Reader, now: float) -> float | None:
        """
        How long the next read may take.

        Raises:
            APITimeoutError: No longer at all.
            StreamClosedError: Somebody has closed the stream.
        """
        if self.closed:
            raise StreamClosedError
        if not reader.done:
            self._check_limits(now, None)
        return self.patience.allowance(now)

    def _check_limits(self, now: float, cause: APIError | None) -> None:
        """
        Raises:
            APITimeoutError: A limit has been passed.
        """
        passed = self.patience.passed(now)
        if passed is not None:
            error, message = passed
            raise error(message, **self._facts()) from cause

    def _took(self, reader: Reader, chunk: bytes, before: float) -> None:
        """Note that bytes have come."""
        self.patience.waited(self.clock() - before)
        reader.alive = False
        if self._transcript is not None:
            self._transcript.add(chunk)

    def _handed_out(self, reader: Reader) -> None:
        """Note that the values of a chunk have been given."""
        self.patience.draining = reader.done and self.plan.catch_up is None
        if reader.alive:
            self.patience.progressed()

    def _broke(self, reader: Reader, error: APIError, before: float) -> None:
        """
        Judge a failed read.

        Returns:
            If it does not matter, since everything has come.

        Raises:
            APIError: The error that tells the caller most.
        """
        if reader.done:
            return
        if self.closed:
            raise StreamClosedError from error
        now = self.clock()
        self.patience.waited(now - before)
        if isinstance(error, APITimeoutError):
            self._check_limits(now, error)
        raise error

    def _failed(self, error: APIError) -> bool:
        """
        Judge a failed attempt.

        Returns:
            Whether another one may be made.
        """
        if error.partial is None:
            if self._transcript is not None:
                error.partial = self._transcript.message()
            elif self.plan.partial is not None:
                error.partial = self.plan.partial()
        plan = self.plan
        if self.closed or isinstance(error, plan.final) or (self.given and plan.catch_up is None):
            self.failure = error
            return False
        return True

    def _facts(self) -> dict[str, Any]:
        response = self.response
        return {"request": response.request_info, "response": ResponseInfo(response.status, response.headers)}


class SyncReading(_Reading):
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
        try:
            chunk = next(chunks, None)
        except APIError as error:
            self._broke(reader, error, before)
            return None
        if chunk is not None:
            self._took(reader, chunk, before)
        return chunk

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


class AsyncReading(_Reading):
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
        import anyio

        before = self.clock()
        allowance = self._allowance(reader, before)
        if allowance is not None and allowance <= 0:
            return None
        chunk: bytes | None = None
        with anyio.move_on_after(allowance) as scope:
            try:
                chunk = await anext(chunks, None)
            except APIError as error:
                self._broke(reader, error, before)
        if chunk is not None:
            self._took(reader, chunk, before)
        elif scope.cancelled_caught:
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
