"""
Streams of events, as ``create(stream=True)`` and the event streams of sessions give them.

An event is given as its generated class, an unknown one as `Unknown`. A stream ends by StopIteration if and only if its
last event has come; everything else is an error, with the message so far as its ``partial``.
"""

from __future__ import annotations

import time
import weakref
from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api import NO_OPTIONS, Operation, Options, dispatch, resolve

from ._event_reader import MESSAGES, EventReader, family_of
from ._patience import IDLE_TIMEOUT, choose
from ._reading import Plan
from ._readings import AsyncReading, SyncReading
from ._sse import MAX_EVENT_SIZE
from ._transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator

    from ._wire import AsyncOpenedResponse, AsyncReopen, OpenedResponse, Reopen

__all__ = ["AsyncStream", "Stream", "StreamFacts", "event_plan"]

T = TypeVar("T")


def event_plan(operation: Operation[Any], max_event_size: int = MAX_EVENT_SIZE) -> Plan:
    """
    How to read the events of an operation.

    Args:
        operation: What was called.
        max_event_size: Bytes that one event may have.

    Returns:
        The plan.
    """
    family = family_of(operation.id)

    def reader(response: Any, plan: Plan) -> EventReader:
        decode = None if plan.plain else resolve(operation.decode_event)
        return EventReader(response, family, decode, max_event_size=max_event_size, include_pings=plan.include_pings)

    def transcript(response: Any) -> Transcript:
        return Transcript(response, operation.decode, max_event_size=max_event_size)

    return Plan(reader, transcript=transcript if family is MESSAGES else None)


class StreamFacts:
    """What both kinds of stream tell, and what can be set before reading."""

    __slots__ = ()

    _reading: Any  # SyncReading or AsyncReading

    def hand_over(self, restarted: Callable[[], object], partial: Callable[[], Any]) -> Any:
        """
        Let somebody else read, who wants the events as JSON objects and folds them.

        Args:
            restarted: Called when the stream is read from its start once more.
            partial: Gives what has arrived, for errors.

        Returns:
            The reading. Nothing else may read from it.

        Raises:
            StreamClosedError: There is nothing to read any more.
        """
        self._reading.check()
        plan = self._reading.plan
        plan.plain = True
        plan.restarted = restarted
        plan.partial = partial
        return self._reading

    @property
    def idle_timeout(self) -> float | None:
        """Longest wait for an event that is no ping, in seconds; None for no limit."""
        limit: float | None = self._reading.patience.idle_timeout
        return limit

    @idle_timeout.setter
    def idle_timeout(self, seconds: float | None) -> None:
        self._reading.patience.idle_timeout = seconds

    @property
    def max_duration(self) -> float | None:
        """Longest time from opening to end, in seconds; None for no limit."""
        limit: float | None = self._reading.patience.max_duration
        return limit

    @max_duration.setter
    def max_duration(self, seconds: float | None) -> None:
        self._reading.patience.max_duration = seconds

    @property
    def include_pings(self) -> bool:
        """Whether pings are given too."""
        wanted: bool = self._reading.plan.include_pings
        return wanted

    @include_pings.setter
    def include_pings(self, wanted: bool) -> None:
        self._reading.plan.include_pings = wanted

    @property
    def closed(self) -> bool:
        """Whether the connection was given back."""
        closed: bool = self._reading.closed
        return closed

    @property
    def request_id(self) -> str | None:
        """The ``request-id`` of the response."""
        request_id: str | None = self._reading.response.request_id
        return request_id

    @property
    def response(self) -> Any:
        """The response that is read."""
        return self._reading.response

    @property
    def last_event_id(self) -> str | None:
        """The last ``id`` that the server gave to an event."""
        last: str | None = self._reading.last_event_id
        return last


class Stream(StreamFacts, dispatch.SyncStream[T]):
    """
    Events in the order of the wire.

    Args:
        response: Opened.
        operation: What was called.
        reopen: Opens the stream again as long as nothing was given; None if that is impossible.
        options: Of the call: ``idle_timeout`` (300 s where unset) and ``max_duration`` (no limit where unset).
        plan: How to read; made from the operation where it is None.
        clock: Monotonic time in seconds.

    Raises:
        APIStatusError: While iterating: the class of an ``error`` event's type, such as `OverloadedError`.
        StreamTruncatedError: While iterating: the stream ended before its last event.
        StreamIdleTimeoutError: While iterating: only pings, or nothing, for ``idle_timeout`` seconds.
        StreamDurationError: While iterating: not finished after ``max_duration`` seconds.
        APIConnectionError: While iterating: the connection broke.
        EventDecodeError: While iterating: an event's data is no JSON object.
    """

    __slots__ = ("__weakref__", "_loop", "_reading", "_source", "operation")

    def __init__(  # what a stream is made of
        self,
        response: OpenedResponse,
        operation: Operation[Any],
        reopen: Reopen | None = None,
        options: Options = NO_OPTIONS,
        *,
        plan: Plan | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.operation = operation
        self._reading = SyncReading(
            response,
            reopen,
            plan or event_plan(operation),
            idle_timeout=choose(options.idle_timeout, IDLE_TIMEOUT),
            max_duration=choose(options.max_duration, None),
            clock=clock,
        )
        self._source: Iterator[T] | None = None  # what next() reads from
        self._loop: weakref.ref[Iterator[T]] | None = None  # what a for loop reads from, and alone holds

    def __iter__(self) -> Iterator[T]:
        loop = None if self._loop is None or self._reading.closed else self._loop()
        if self._source is not None and not self._reading.closed:
            return _closing_after(self._source, self._reading)
        if loop is None:
            loop = self._reading.values()
            self._loop = weakref.ref(loop)
        return loop

    def __next__(self) -> T:
        source = self._source
        if source is None:
            loop = None if self._loop is None else self._loop()
            self._source = source = self._reading.values() if loop is None else loop
        try:
            return next(source)
        except StopIteration:
            self._reading.check()  # raises what it was, where this was no end
            raise

    def close(self) -> None:
        self._reading.close()

    def __enter__(self) -> Stream[T]:
        return self


def _closing_after(source: Iterator[T], reading: SyncReading) -> Generator[T, None, None]:
    """A loop over a source that somebody else holds too."""
    try:
        yield from source
    finally:
        reading.close()


class AsyncStream(StreamFacts, dispatch.AsyncStream[T]):
    """
    The asynchronous twin of `Stream`.
    """

    __slots__ = ("__weakref__", "_loop", "_reading", "_source", "operation")

    def __init__(  # what a stream is made of
        self,
        response: AsyncOpenedResponse,
        operation: Operation[Any],
        reopen: AsyncReopen | None = None,
        options: Options = NO_OPTIONS,
        *,
        plan: Plan | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.operation = operation
        self._reading = AsyncReading(
            response,
            reopen,
            plan or event_plan(operation),
            idle_timeout=choose(options.idle_timeout, IDLE_TIMEOUT),
            max_duration=choose(options.max_duration, None),
            clock=clock,
        )
        self._source: AsyncIterator[T] | None = None
        self._loop: weakref.ref[AsyncIterator[T]] | None = None

    def __aiter__(self) -> AsyncIterator[T]:
        loop = None if self._loop is None or self._reading.closed else self._loop()
        if self._source is not None and not self._reading.closed:
            return _aclosing_after(self._source, self._reading)
        if loop is None:
            loop = self._reading.values()
            self._loop = weakref.ref(loop)
        return loop

    async def __anext__(self) -> T:
        source = self._source
        if source is None:
            loop = None if self._loop is None else self._loop()
            self._source = source = self._reading.values() if loop is None else loop
        try:
            return await anext(source)
        except StopAsyncIteration:
            self._reading.check()
            raise

    async def close(self) -> None:
        await self._reading.aclose()

    async def __aenter__(self) -> AsyncStream[T]:
        return self


async def _aclosing_after(source: AsyncIterator[T], reading: AsyncReading) -> AsyncGenerator[T, None]:
    """A loop over a source that somebody else holds too."""
    try:
        async for value in source:
            yield value
    finally:
        await reading.aclose()
