"""
Helpers of one's own.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from anthropic_sdk._fold_streams import Accumulator, AsyncFoldStream, FoldStream
from anthropic_sdk._stream_errors import StreamClosedError, StreamIdleTimeoutError, StreamTruncatedError

from ._fakes import Drive, FakeResponse, Wait, message_events, sse, sse_all

EVENTS = message_events("one ", "two ", "three")


class Words(Accumulator[str, int]):
    """
    Gives words, counts letters.
    """

    def __init__(self) -> None:
        self.letters = 0

    def fold(self, event: dict[str, Any]) -> list[str]:
        """Split a text into words."""
        words = str(event.get("delta", {}).get("text", "")).split()
        self.letters += sum(map(len, words))
        return words

    def result(self) -> int:
        """Letters so far."""
        return self.letters


def folded(drive: Drive, response: FakeResponse, **more: Any) -> Any:
    """A stream of words."""
    stream = drive.stream(response, **more)
    return FoldStream(stream, Words) if drive.kind == "sync" else AsyncFoldStream(stream, Words)


def test_items_and_the_result(drive: Drive) -> None:
    """
    One fold gives a stream of items, a result on the way, and a final one, for both kinds.
    """
    stream = folded(drive, FakeResponse([sse_all(EVENTS)]))
    assert 0 == stream.current

    assert (["one", "two", "three"], None) == drive.read(stream)
    assert 11 == stream.current == drive.do(stream, "final")


def test_truth_and_limits_come_for_free(drive: Drive) -> None:
    """
    A cut, silence and closing are what they are for every stream; the partial is the result so far.
    """
    cut = folded(drive, FakeResponse([sse_all(EVENTS[:3])]))
    idle = folded(drive, FakeResponse([sse_all(EVENTS[:3]), Wait(400), sse({"type": "ping"}), Wait(1)]))
    closed = folded(drive, FakeResponse([sse_all(EVENTS)]))
    drive.do(closed, "close")

    values, error = drive.read(cut)

    assert (["one"], StreamTruncatedError) == (values, type(error))
    assert 3 == error.partial  # type: ignore[union-attr]  # a StreamTruncatedError
    assert StreamIdleTimeoutError is type(drive.read(idle)[1])
    with pytest.raises(StreamClosedError):
        drive.do(closed, "final")


def test_a_second_attempt_starts_a_new_fold(drive: Drive) -> None:
    """
    What was folded before a failure that nobody noticed does not count twice.
    """
    stream = folded(drive, FakeResponse([sse_all(EVENTS[:4])]), again=[FakeResponse([sse_all(EVENTS)])])

    assert 11 == drive.do(stream, "final")


def test_it_can_be_left_and_continued(drive: Drive) -> None:
    """
    A loop can be left, and the end still be had; the block closes.
    """
    response = FakeResponse([sse(event) for event in EVENTS])

    async def leave() -> tuple[str, str, int]:
        """The asynchronous form of this test."""
        async with folded(drive, response) as stream:
            async for word in stream:
                first = word
                break
            return first, await anext(stream), await stream.final()

    if drive.kind == "async":
        assert ("one", "two", 11) == asyncio.run(leave())
    else:
        with folded(drive, response) as stream:
            for word in stream:
                first = word
                break
            assert ("one", "two", 11) == (first, next(stream), stream.final())
    assert response.closed


def test_only_streams_can_be_folded() -> None:
    """
    What is no stream of a client is refused at once.
    """
    events: Any = [{"type": "message_stop"}]

    with pytest.raises(TypeError, match="not list"):
        FoldStream(events, Words)


def test_next_after_the_end_stops_or_raises(drive: Drive) -> None:
    """
    After a good end, ``next`` stops; after a bad one it raises.
    """
    good = folded(drive, FakeResponse([sse_all(EVENTS)]))
    bad = folded(drive, FakeResponse([sse_all(EVENTS[:2])]))
    drive.read(good)
    drive.read(bad)

    async def following(stream: Any) -> Any:
        """The asynchronous form of this test."""
        return await anext(stream, "end")

    if drive.kind == "async":
        assert "end" == asyncio.run(following(good))
        with pytest.raises(StreamTruncatedError):
            asyncio.run(following(bad))
    else:
        assert "end" == next(good, "end")
        with pytest.raises(StreamTruncatedError):
            next(bad, "end")
