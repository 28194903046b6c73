"""
Streams of events: what they give, how they end, and that the connection always goes back.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import pickle
from typing import Any

import pytest
from anthropic_api import Options, Unknown
from anthropic_api.api.messages.create import OPERATION
from anthropic_api.models import RawContentBlockDeltaEvent, RawMessageStopEvent
from anthropic_sdk._errors import APIConnectionError, APITimeoutError, OverloadedError
from anthropic_sdk._event_reader import EventReader
from anthropic_sdk._reading import Plan
from anthropic_sdk._stream_errors import (
    EventDecodeError,
    StreamClosedError,
    StreamDurationError,
    StreamIdleTimeoutError,
    StreamTruncatedError,
)
from anthropic_sdk._streams import AsyncStream, Stream, event_plan
from anthropic_sdk._transcript import Transcript

from ._fakes import STALL, Clock, Drive, FakeResponse, Wait, message_events, sse, sse_all

EVENTS = message_events("Hel", "lo")
PING = sse({"type": "ping"})
OVERLOADED = sse({"type": "error", "error": {"type": "overloaded_error", "message": "later"}})


def text_of(partial: Any) -> str:
    """The text of a message of one block."""
    return "".join(block.text for block in partial.content)


def test_events_come_as_their_classes(drive: Drive) -> None:
    """
    Each event is an instance of its generated class and loses nothing; an unknown type and an unknown delta are
    `Unknown`.
    """
    odd = {"type": "hologram", "rays": [1]}
    odd_delta = {"type": "content_block_delta", "index": 0, "delta": {"type": "ray_delta", "ray": 2}}
    events = [*EVENTS[:3], odd, odd_delta, *EVENTS[3:]]
    response = FakeResponse([sse_all(events)])

    values, error = drive.read(drive.stream(response))

    assert error is None
    assert events == [value.to_dict() for value in values]
    assert isinstance(values[2], RawContentBlockDeltaEvent)
    assert isinstance(values[3], Unknown)
    assert isinstance(values[4].delta, Unknown)
    assert isinstance(values[-1], RawMessageStopEvent)
    assert response.closed


def test_pings_are_visible_on_request(drive: Drive) -> None:
    """
    Pings are left out unless they are asked for.
    """
    stream = drive.stream(FakeResponse([PING, sse_all(EVENTS)]))
    assert not stream.include_pings
    stream.include_pings = True

    values, _ = drive.read(stream)

    assert stream.include_pings
    assert {"type": "ping"} == values[0].to_dict()


@pytest.mark.parametrize("cut", range(1, 7))
def test_a_cut_stream_is_an_error_with_the_message_so_far(drive: Drive, cut: int) -> None:
    """
    However many events came, a stream without the last one raises, and the error has what had arrived.
    """
    response = FakeResponse([sse_all(EVENTS[:cut])])

    values, error = drive.read(drive.stream(response))

    assert cut == len(values)
    assert isinstance(error, StreamTruncatedError)
    assert "Hello"[: 3 * max(0, min(cut - 2, 1)) + 2 * max(0, min(cut - 3, 1))] == text_of(error.partial)
    assert response.closed


def test_errors_of_streams_say_what_to_do(drive: Drive) -> None:
    """
    What a stream ended with is said in a line, with what to do next.
    """
    _, cut = drive.read(drive.stream(FakeResponse([sse_all(EVENTS[:3])])))
    _, slow = drive.read(drive.stream(FakeResponse([Wait(9), PING]), options=Options(max_duration=5.0)))

    assert "The stream ended before its last event. (the server or a proxy hung up early" in str(cut)
    assert "max_duration=5 seconds. (raise max_duration=" in str(slow)


def test_an_error_event_has_the_message_so_far(drive: Drive) -> None:
    """
    An ``error`` event raises the class of its type, with what had arrived.
    """
    values, error = drive.read(drive.stream(FakeResponse([sse_all(EVENTS[:3]) + OVERLOADED])))

    assert 3 == len(values)
    assert isinstance(error, OverloadedError)
    assert ("Hel", 529) == (text_of(error.partial), error.status_code)
    assert "Hel" == text_of(pickle.loads(pickle.dumps(error)).partial)  # noqa: S301  # our own


def test_a_broken_connection_has_the_message_so_far(drive: Drive) -> None:
    """
    What the transport raises arrives as it is, with what had arrived.
    """
    broken = APIConnectionError("gone")

    values, error = drive.read(drive.stream(FakeResponse([sse_all(EVENTS[:4]), broken])))

    assert 4 == len(values)
    assert broken is error
    assert "Hello" == text_of(broken.partial)


def test_bad_data_is_an_error_with_the_event(drive: Drive) -> None:
    """
    Malformed JSON raises after the events before it.
    """
    values, error = drive.read(drive.stream(FakeResponse([sse_all(EVENTS[:3]) + b"event: x\ndata: {oops\n\n"])))

    assert 3 == len(values)
    assert isinstance(error, EventDecodeError)
    assert "{oops" == error.event.data
    assert "Hel" == text_of(error.partial)


def test_after_an_error_it_is_raised_again(drive: Drive) -> None:
    """
    A failed stream never looks like one that has ended, however often one asks.
    """
    stream = drive.stream(FakeResponse([sse_all(EVENTS[:3])]))
    _, first = drive.read(stream)

    assert ([], first) == drive.read(stream)
    with pytest.raises(StreamTruncatedError):
        drive.do(stream, "__next__" if drive.kind == "sync" else "__anext__")


def test_after_the_end_there_is_nothing(drive: Drive) -> None:
    """
    A finished stream may be iterated again, and gives nothing.
    """
    stream = drive.stream(FakeResponse([sse_all(EVENTS)]))
    drive.read(stream)

    assert ([], None) == drive.read(stream)


# ---- second attempts ----


def test_a_stream_that_failed_before_its_first_event_is_opened_again(drive: Drive) -> None:
    """
    As long as nothing was given, failures are repeated: of the wire, of the stream, and those that the server tells.
    """
    failing = [
        FakeResponse([APIConnectionError("gone")]),
        FakeResponse([]),
        FakeResponse([OVERLOADED]),
        FakeResponse([PING]),
        FakeResponse([b": hello\n\n", APITimeoutError("slow")]),
    ]
    stream = drive.stream(failing[0], again=[*failing[1:], FakeResponse([sse_all(EVENTS)])])

    values, error = drive.read(stream)

    assert error is None
    assert EVENTS == [value.to_dict() for value in values]
    assert all(response.closed for response in failing)


def test_a_stream_is_not_opened_again_after_its_first_event(drive: Drive) -> None:
    """
    What was given can't be taken back.
    """
    again = FakeResponse([sse_all(EVENTS)])

    values, error = drive.read(drive.stream(FakeResponse([sse_all(EVENTS[:1])]), again=[again]))

    assert 1 == len(values)
    assert isinstance(error, StreamTruncatedError)
    assert not again.closed


def test_the_policy_has_the_last_word(drive: Drive) -> None:
    """
    What opening again raises ends the stream, and stays its error.
    """
    final = APIConnectionError("for good")
    stream = drive.stream(FakeResponse([]), again=[final])

    assert ([], final) == drive.read(stream)
    assert ([], final) == drive.read(stream)


def test_a_stream_that_can_not_be_opened_again_fails(drive: Drive) -> None:
    """
    Without a way to open it again, the first failure counts.
    """
    kind = Stream if drive.kind == "sync" else AsyncStream

    values, error = drive.read(kind(FakeResponse([]), OPERATION))

    assert [] == values
    assert isinstance(error, StreamTruncatedError)


# ---- time ----


def test_pings_do_not_keep_a_stream_alive() -> None:
    """
    A stream that only pings is idle.
    """
    clock = Clock()
    response = FakeResponse([sse_all(EVENTS[:3]), *[Wait(100), PING] * 10], clock=clock)

    values, error = Drive("sync").read(Drive("sync").stream(response))

    assert 3 == len(values)
    assert isinstance(error, StreamIdleTimeoutError)
    assert isinstance(error, APITimeoutError)
    assert 400.0 == clock.now
    assert "Hel" == text_of(error.partial)


def test_a_stalled_stream_is_idle(drive: Drive) -> None:
    """
    Silence ends after the idle timeout.
    """
    response = FakeResponse([sse_all(EVENTS[:3]), STALL])
    stream = drive.stream(response, options=Options(idle_timeout=0.05))
    if drive.kind == "async":
        stream._reading.clock = _real_clock()  # the timer is a real one

    values, error = drive.read(stream)

    assert 3 == len(values)
    assert isinstance(error, StreamIdleTimeoutError)
    assert response.closed


def _real_clock() -> Any:
    import time

    start = time.monotonic()
    return lambda: 100.0 + time.monotonic() - start


@pytest.mark.parametrize(("own", "idle", "limit"), [(600.0, 300.0, 300.0), (5.0, 300.0, 5.0), (None, 300.0, 300.0)])
def test_the_shorter_timeout_counts(own: float | None, idle: float, limit: float) -> None:
    """
    A read may take no longer than the call's own timeout, nor than the stream's.
    """
    response = FakeResponse([sse_all(EVENTS)], read_timeout=own)

    Drive("sync").read(Drive("sync").stream(response, options=Options(idle_timeout=idle)))

    assert limit == response.read_timeout


def test_without_limits_the_timeout_of_the_call_stays() -> None:
    """
    None is no limit; the read timeout is not touched.
    """
    response = FakeResponse([sse_all(EVENTS[:2]), Wait(1e6), sse_all(EVENTS[2:])], read_timeout=7.0)
    stream = Drive("sync").stream(response, options=Options(idle_timeout=None))

    assert (7, None) == (len(Drive("sync").read(stream)[0]), stream.idle_timeout)
    assert 7.0 == response.read_timeout


def test_a_timeout_of_the_call_stays_what_it_is() -> None:
    """
    A read that times out before any limit of the stream is the call's own timeout.
    """
    response = FakeResponse([sse_all(EVENTS[:2]), STALL], read_timeout=5.0)

    _, error = Drive("sync").read(Drive("sync").stream(response))

    assert APITimeoutError is type(error)


def test_a_drip_ends_with_the_duration(drive: Drive) -> None:
    """
    A stream that always goes on ends after its duration, and is not opened again.
    """
    drip = [item for _ in range(20) for item in (sse(EVENTS[2]), Wait(10))]
    response = FakeResponse([sse_all(EVENTS[:2]), *drip])
    stream = drive.stream(response, options=Options(max_duration=55.0), again=[FakeResponse([sse_all(EVENTS)])])

    values, error = drive.read(stream)

    assert isinstance(error, StreamDurationError)
    assert 2 + 7 == len(values)  # the last of them came too late, but it came
    assert "Hel" * 7 == text_of(error.partial)


def test_what_the_caller_does_meanwhile_is_not_idle() -> None:
    """
    Only waiting counts: a slow consumer does not make its stream time out.
    """
    clock = Clock()
    stream = Drive("sync").stream(FakeResponse([sse(event) for event in EVENTS], clock=clock))

    for _ in stream:
        clock.now += 1000


def test_limits_can_be_set_before_reading(drive: Drive) -> None:
    """
    The limits of a stream are its attributes.
    """
    stream = drive.stream(FakeResponse([sse_all(EVENTS[:2]), Wait(3), PING, Wait(3), PING, Wait(3), PING]))
    assert (300.0, None) == (stream.idle_timeout, stream.max_duration)
    stream.idle_timeout, stream.max_duration = 5.0, 60.0
    assert (5.0, 60.0) == (stream.idle_timeout, stream.max_duration)

    _, error = drive.read(stream)

    assert isinstance(error, StreamIdleTimeoutError)


def test_the_body_may_end_badly_after_the_last_event(drive: Drive) -> None:
    """
    What happens after the last event does not matter: a reset, silence, pings.
    """
    for rest in (
        [APIConnectionError("reset")],
        [Wait(0.5), PING, Wait(0.6), PING, Wait(0.5), PING],
        [PING, b": x\n\n"],
    ):
        response = FakeResponse([sse_all(EVENTS), *rest])

        values, error = drive.read(drive.stream(response))

        assert (7, None) == (len(values), error)
        assert response.closed


def test_silence_after_the_last_event_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The end of the body has a second; nobody waits for an idle timeout then.
    """
    monkeypatch.setattr("anthropic_sdk._patience.DRAIN", 0.02)
    drive = Drive("async")

    values, error = drive.read(drive.stream(FakeResponse([sse_all(EVENTS), STALL])))

    assert (7, None) == (len(values), error)


# ---- leaving ----


def test_leaving_a_loop_closes(drive: Drive) -> None:
    """
    A loop that is left gives the connection back; going on is an error and no silent end.
    """
    response = FakeResponse([sse(event) for event in EVENTS])
    stream = drive.stream(response)

    async def leave() -> None:
        """The asynchronous form of this test."""
        async for _ in stream:
            break
        await asyncio.sleep(0.01)

    if drive.kind == "sync":
        for _ in stream:
            break
    else:
        asyncio.run(leave())

    assert response.closed
    assert stream.closed
    values, error = drive.read(stream)
    assert ([], StreamClosedError) == (values, type(error))
    assert isinstance(error, RuntimeError)


def test_values_can_be_taken_one_by_one(drive: Drive) -> None:
    """
    ``next`` leaves the stream open; a loop goes on from there, and closes it when it is left.
    """
    response = FakeResponse([sse(event) for event in EVENTS])
    stream = drive.stream(response)

    async def take() -> list[str]:
        """The asynchronous form of this test."""
        first = [(await anext(stream)).type, (await anext(stream)).type]
        async for event in stream:
            first.append(event.type)
            break
        await asyncio.sleep(0.01)
        return first

    if drive.kind == "sync":
        types = [next(stream).type, next(stream).type]
        assert not response.closed
        for event in stream:
            types.append(event.type)
            break
    else:
        types = asyncio.run(take())

    assert ["message_start", "content_block_start", "content_block_delta"] == types
    assert response.closed


def test_a_loop_and_next_share_the_stream(drive: Drive) -> None:
    """
    ``next`` within a loop takes from the same events, and so does a second iterator.
    """
    stream = drive.stream(FakeResponse([sse_all(EVENTS)]))

    async def mixed() -> list[str]:
        """The asynchronous form of this test."""
        types: list[str] = []
        async for event in stream:
            types += [event.type, (await anext(stream)).type] if not types else [event.type]
        return types

    async def twice() -> list[str]:
        """The asynchronous form of this test."""
        stream = drive.stream(FakeResponse([sse_all(EVENTS)]))
        first, second = aiter(stream), aiter(stream)
        types = [(await anext(first)).type, (await anext(second)).type, (await anext(stream)).type]
        return types + [event.type async for event in stream]

    if drive.kind == "async":
        assert [event["type"] for event in EVENTS] == asyncio.run(twice())
    if drive.kind == "sync":
        first, second = iter(stream), iter(stream)
        types = [next(first).type, next(second).type, next(stream).type, *[event.type for event in stream]]
    else:
        types = asyncio.run(mixed())

    assert [event["type"] for event in EVENTS] == types


def test_next_at_the_end_stops(drive: Drive) -> None:
    """
    ``next`` after the last event is the end, again and again.
    """
    stream = drive.stream(FakeResponse([sse_all(EVENTS)]))

    async def count() -> int:
        """The asynchronous form of this test."""
        taken = 0
        while await anext(stream, None) is not None:
            taken += 1
        assert await anext(stream, None) is None
        return taken

    if drive.kind == "sync":
        assert 7 == sum(1 for _ in iter(lambda: next(stream, None), None))
        assert next(stream, None) is None
    else:
        assert 7 == asyncio.run(count())


def test_an_error_in_the_loop_closes(drive: Drive) -> None:
    """
    What the caller's code raises gives the connection back.
    """
    response = FakeResponse([sse(event) for event in EVENTS])

    async def fail() -> None:
        """The asynchronous form of this test."""
        async for event in drive.stream(response):
            event.nonsense  # raises

    async def outside() -> None:
        """The asynchronous form of this test."""
        with contextlib.suppress(AttributeError):
            await fail()
        await asyncio.sleep(0.01)

    if drive.kind == "sync":
        with pytest.raises(AttributeError):  # noqa: PT012  # the loop is what raises
            for event in drive.stream(response):
                event.nonsense  # raises
    else:
        asyncio.run(outside())

    gc.collect()
    assert response.closed


def test_a_block_closes(drive: Drive) -> None:
    """
    The end of a ``with`` block gives the connection back, whether anything was read or not.
    """
    response = FakeResponse([sse(event) for event in EVENTS])

    async def block() -> None:
        """The asynchronous form of this test."""
        async with drive.stream(response) as stream:
            await anext(stream)

    if drive.kind == "sync":
        with drive.stream(response) as stream:
            next(stream)
    else:
        asyncio.run(block())

    assert response.closed


def test_closing_within_the_loop_ends_it_with_an_error(drive: Drive) -> None:
    """
    Who closes and goes on reading is told.
    """
    response = FakeResponse([sse(event) for event in EVENTS])
    stream = drive.stream(response)

    async def close() -> None:
        """The asynchronous form of this test."""
        async for _ in stream:
            await stream.close()

    with pytest.raises(StreamClosedError):  # noqa: PT012  # the loop is what raises
        if drive.kind == "sync":
            for _ in stream:
                stream.close()
        else:
            asyncio.run(close())


def test_a_read_that_closing_breaks_says_so(drive: Drive) -> None:
    """
    A read that fails since the stream was closed meanwhile is no connection error.
    """
    stream = drive.stream(FakeResponse([sse(EVENTS[0]), APIConnectionError("closed under me")]))
    reading = stream._reading  # closed by somebody else while it reads

    class ClosingError(APIConnectionError):
        """Raised by a read while another thread closes."""

    def fail() -> Any:
        yield sse(EVENTS[0])
        reading.closed = True
        message = "closed under me"
        raise ClosingError(message)

    async def afail() -> Any:
        """The asynchronous form of this test."""
        for chunk in fail():
            yield chunk

    reading.response.iter_bytes, reading.response.aiter_bytes = fail, afail

    _, error = drive.read(stream)

    assert isinstance(error, StreamClosedError)


def test_garbage_gives_the_connection_back(drive: Drive) -> None:
    """
    A stream that nobody holds any more is closed, read or not, iterated or not.
    """
    opened, begun, iterated = (FakeResponse([sse(event) for event in EVENTS]) for _ in range(3))

    async def abandon() -> None:
        """The asynchronous form of this test."""
        drive.stream(opened)
        stream = drive.stream(begun)
        await anext(stream)
        del stream
        aiter(drive.stream(iterated))
        gc.collect()
        await asyncio.sleep(0.05)

    if drive.kind == "sync":
        drive.stream(opened)
        next(drive.stream(begun))
        iter(drive.stream(iterated))
        gc.collect()
    else:
        asyncio.run(abandon())

    assert [1, 1, 1] == [min(response.closed, 1) for response in (opened, begun, iterated)]


def test_garbage_without_a_loop_is_left_alone() -> None:
    """
    Where no event loop runs any more, nothing can be closed, and nothing breaks.
    """
    response = FakeResponse([])

    async def make() -> Any:
        """The asynchronous form of this test."""
        return AsyncStream(response, OPERATION)

    stream = asyncio.run(make())
    del stream
    AsyncStream(response, OPERATION)
    gc.collect()

    assert not response.closed


def test_a_loop_over_a_stream_that_nobody_holds_goes_on(drive: Drive) -> None:
    """
    ``for event in client.messages.create(...)``: the loop alone keeps the stream open.
    """
    response = FakeResponse([sse(event) for event in EVENTS])

    async def count() -> int:
        """The asynchronous form of this test."""
        return len([event async for event in drive.stream(response)])

    if drive.kind == "sync":
        assert 7 == len([event for event in drive.stream(response)])  # noqa: C416  # as the docs show it
    else:
        assert 7 == asyncio.run(count())


def test_cancelling_closes() -> None:
    """
    A cancelled task gives the connection back and stays cancelled.
    """
    response = FakeResponse([sse(EVENTS[0]), STALL])

    async def read() -> None:
        """The asynchronous form of this test."""
        async for _ in AsyncStream(response, OPERATION):
            pass

    async def cancel() -> bool:
        """Cancel the task that reads."""
        task = asyncio.create_task(read())
        await asyncio.sleep(0.02)
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    assert asyncio.run(cancel())
    assert response.closed


# ---- the rest ----


def test_a_stream_tells_of_its_response(drive: Drive) -> None:
    """
    Request id, response and the last event id can be asked for.
    """
    response = FakeResponse([b"id: e7\n" + sse_all(EVENTS)], headers={"request-id": "req_1"})
    stream = drive.stream(response)
    assert stream.last_event_id is None

    drive.read(stream)

    facts = [stream.request_id, stream.last_event_id, stream.closed]
    assert ["req_1", "e7", True] == facts
    assert response is stream.response


def test_a_stream_may_have_its_own_plan(drive: Drive) -> None:
    """
    The size of an event can be limited.
    """
    stream = drive.stream(FakeResponse([sse_all(EVENTS)]), plan=event_plan(OPERATION, max_event_size=100))

    _, error = drive.read(stream)

    assert "larger than max_event_size" in str(error)


def test_an_error_without_a_transcript_has_no_partial(drive: Drive) -> None:
    """
    A stream of events that make no message has nothing to attach.
    """
    plan = Plan(lambda response, _: EventReader(response, event_plan(OPERATION).reader(response, Plan(print)).family))  # type: ignore[attr-defined,arg-type]  # an EventReader

    _, error = drive.read(drive.stream(FakeResponse([sse_all(EVENTS[:2])]), plan=plan))

    assert isinstance(error, StreamTruncatedError)
    assert error.partial is None


def test_a_transcript_is_folded_on_the_way() -> None:
    """
    A long stream is not kept whole: its bytes are folded from time to time.
    """
    transcript = Transcript(FakeResponse([]), OPERATION.decode, max_event_size=10_000_000)
    assert transcript.message() is None

    transcript.add(sse_all(EVENTS[:2]))
    for _ in range(30):
        transcript.add(sse({**EVENTS[2], "delta": {"type": "text_delta", "text": "x" * 100_000}}))
        assert sum(map(len, transcript._chunks)) < 1_200_000  # what is bounded

    assert 3_000_000 == len(text_of(transcript.message()))
