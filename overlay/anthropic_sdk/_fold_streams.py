"""
Streams that are made of other streams by a fold: what a helper for a family of events is built on.

Somebody who wants more than events writes one `Accumulator`: what to give for an event, and what the whole amounts to.
`FoldStream` and `AsyncFoldStream` bring the rest: the wire, the truth about the end, limits, and second attempts as
long as nothing was given. See ``docs/streaming.md``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._streams import StreamFacts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from types import TracebackType

    from anthropic_api import dispatch
    from typing_extensions import Self

    from ._readings import AsyncReading, SyncReading

__all__ = ["Accumulator", "AsyncFoldStream", "Fold", "FoldStream"]

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")


class Accumulator(ABC, Generic[ItemT, ResultT]):
    """
    A fold over the events of one stream: no clock, no network, no waiting.
    """

    @abstractmethod
    def fold(self, event: dict[str, Any]) -> Iterable[ItemT]:
        """
        Take the next event.

        Args:
            event: Its data as it came; not to be changed.

        Returns:
            What the stream gives to its reader now; often nothing.
        """

    @abstractmethod
    def result(self) -> ResultT:
        """
        Returns:
            What the events so far amount to. Asked for at the end, and for the ``partial`` of an error.
        """


class Fold(Generic[ItemT, ResultT]):
    """
    The accumulator of a stream; a new one each time the stream is read from its start.

    Args:
        make: Makes an accumulator.
    """

    __slots__ = ("_make", "accumulator")

    def __init__(self, make: Callable[[], Accumulator[ItemT, ResultT]]) -> None:
        self._make = make
        self.accumulator = make()

    def restart(self) -> None:
        """Forget what was read."""
        self.accumulator = self._make()

    def result(self) -> ResultT:
        """What the events so far amount to."""
        return self.accumulator.result()


class _Folded(StreamFacts, Generic[ItemT, ResultT]):
    """What both kinds share."""

    __slots__ = ("_fold", "_items", "_reading", "_source")

    def _take(self, stream: Any, make: Callable[[], Accumulator[ItemT, ResultT]]) -> None:
        if not isinstance(stream, StreamFacts):
            message = f"a stream of this package's clients is wanted, not {type(stream).__name__}"
            raise TypeError(message)
        self._fold = Fold(make)
        self._reading: Any = stream.hand_over(self._fold.restart, self._fold.result)

    @property
    def current(self) -> ResultT:
        """
        Returns:
            What the events so far amount to.
        """
        return self._fold.result()


class FoldStream(_Folded[ItemT, ResultT]):
    """
    A stream of what an accumulator makes of events. Use it in a ``with`` block, or close it.

    Leaving a loop over it does not close it: `until_done` and `final` go on from there.

    Args:
        stream: Fresh from ``create(stream=True)`` or another streaming method; it is not to be read any more.
        make: Makes the accumulator, often its class; again for each second attempt.

    Raises:
        StreamClosedError: The stream was closed.
        TypeError: ``stream`` is none of this package's.
    """

    __slots__ = ()

    def __init__(self, stream: dispatch.SyncStream[Any], make: Callable[[], Accumulator[ItemT, ResultT]]) -> None:
        self._take(stream, make)
        self._source = self._reading.values()
        self._items: Iterator[ItemT] = _items(self._reading, self._source, self._fold)

    def __iter__(self) -> Iterator[ItemT]:
        for item in self._items:  # noqa: UP028  # leaving the loop must leave the items where they are
            yield item
        self._reading.check()

    def __next__(self) -> ItemT:
        try:
            return next(self._items)
        except StopIteration:
            self._reading.check()
            raise

    def until_done(self) -> None:
        """
        Read to the end.

        Raises:
            APIError: The stream did not end well; see `Stream`.
        """
        for event in self._source:
            self._fold.accumulator.fold(event)
        self._reading.check()

    def final(self) -> ResultT:
        """
        Read to the end.

        Returns:
            What all events amount to.

        Raises:
            APIError: The stream did not end well; see `Stream`.
        """
        self.until_done()
        return self._fold.result()

    def close(self) -> None:
        """Stop, and give the connection back; may be called more than once."""
        self._reading.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _items(reading: SyncReading, source: Iterator[Any], fold: Fold[ItemT, Any]) -> Iterator[ItemT]:
    """What the accumulator gives; knows nothing of the stream, so that both can go when nobody holds them."""
    for event in source:
        for item in fold.accumulator.fold(event):
            reading.given = True
            yield item


class AsyncFoldStream(_Folded[ItemT, ResultT]):
    """
    The asynchronous twin of `FoldStream`.
    """

    __slots__ = ()

    def __init__(self, stream: dispatch.AsyncStream[Any], make: Callable[[], Accumulator[ItemT, ResultT]]) -> None:
        self._take(stream, make)
        self._source = self._reading.values()
        self._items: AsyncIterator[ItemT] = _aitems(self._reading, self._source, self._fold)

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for item in self._items:
            yield item
        self._reading.check()

    async def __anext__(self) -> ItemT:
        try:
            return await anext(self._items)
        except StopAsyncIteration:
            self._reading.check()
            raise

    async def until_done(self) -> None:
        """As `FoldStream.until_done`."""
        async for event in self._source:
            self._fold.accumulator.fold(event)
        self._reading.check()

    async def final(self) -> ResultT:
        """As `FoldStream.final`."""
        await self.until_done()
        return self._fold.result()

    async def close(self) -> None:
        """As `FoldStream.close`."""
        await self._reading.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _aitems(reading: AsyncReading, source: AsyncIterator[Any], fold: Fold[ItemT, Any]) -> AsyncIterator[ItemT]:
    """As `_items`."""
    async for event in source:
        for item in fold.accumulator.fold(event):
            reading.given = True
            yield item
