"""
The events of sessions and threads, over connections that come and go.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from anthropic_api import Unknown
from anthropic_api.models import BetaManagedAgentsAgentMessageEvent
from anthropic_sdk import Anthropic, AsyncAnthropic, NotFoundError, Timing
from anthropic_sdk._session_events import Gap, SessionLog, event_id
from anthropic_sdk._stream_errors import EventDecodeError, StreamIdleTimeoutError, StreamTruncatedError

from ._fakes import Clock, Drive, Wait, sse

DATE = "Sun, 22 Nov 2026 12:00:00 GMT"


def event(number: int, kind: str = "agent.message", **fields: Any) -> dict[str, Any]:
    """An event of a session."""
    time = f"2026-11-22T12:00:{number:02}Z"
    content = {"content": [{"type": "text", "text": str(number)}]} if kind == "agent.message" else {}
    return {"id": f"e{number}", "type": kind, "processed_at": time, **content, **fields}


END = event(99, "session.status_terminated", processed_at="2026-11-22T12:59:00Z")
RESET = httpx.ReadError("reset")


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The chunks of a response; errors are raised."""

    def __init__(self, chunks: list[Any], clock: Clock) -> None:
        self._chunks = chunks
        self._clock = clock
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            if isinstance(chunk, Exception):
                raise chunk
            if isinstance(chunk, Wait):
                self._clock.now += chunk.seconds
            else:
                yield chunk if isinstance(chunk, bytes) else sse(chunk)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The asynchronous form of this test."""
        for chunk in self:
            yield chunk

    def close(self) -> None:
        """See `_wire`."""
        self.closed = True

    async def aclose(self) -> None:
        """See `_wire`."""
        self.closed = True


class Server:
    """
    A server of one session.

    Args:
        connections: What each connection of the stream gives, in order; a status refuses it.
        history: All events there are, oldest first.
    """

    def __init__(self, *connections: Any, history: list[Any] | None = None, order: str = "asc") -> None:
        self.connections = list(connections)
        self.history = history or []
        self.order = order
        self.clock = Clock()
        self.requests: list[httpx.Request] = []
        self.slept: list[float] = []
        self.bodies: list[Body] = []
        self.date: dict[str, str] = {"date": DATE}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.endswith("stream"):
            answer = self.connections.pop(0)
            if isinstance(answer, int):
                return httpx.Response(answer, json={"type": "error", "error": {"type": "not_found_error"}})
            self.bodies.append(Body(answer, self.clock))
            return httpx.Response(
                200, headers={"content-type": "text/event-stream", **self.date}, stream=self.bodies[-1]
            )
        order = request.url.params.get("order", self.order)
        events = self.history if order == "asc" else self.history[::-1]
        since = request.url.params.get("created_at[gte]")
        if since:
            events = [each for each in events if each["processed_at"].replace("Z", "+00:00") >= since]
        start = int(request.url.params.get("page") or 0)
        following = str(start + 2) if start + 2 < len(events) else None
        return httpx.Response(200, json={"data": events[start : start + 2], "next_page": following})

    def read(self, drive: Drive, *, thread: bool = False, **more: Any) -> tuple[list[Any], Exception | None]:
        """Read the stream to its end."""

        async def asleep(seconds: float) -> None:
            """As the other, in a task."""
            self.slept.append(seconds)

        timing = Timing(sleep=self.slept.append, asleep=asleep, clock=self.clock, chance=lambda: 0.0)
        path = ("s1", "t1") if thread else ("s1",)
        if drive.kind == "sync":
            client = Anthropic(
                api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(self)), timing=timing
            )
            events = client.beta.sessions.threads.events if thread else client.beta.sessions.events
            stream = _stream(events, path, more)
            stream._reading.clock = self.clock
            return drive.read(stream)
        values: list[Any] = []

        async def consume() -> None:
            """Read in a task."""
            client = AsyncAnthropic(
                api_key="k", http_client=httpx.AsyncClient(transport=httpx.MockTransport(self)), timing=timing
            )
            events: Any = client.beta.sessions.threads.events if thread else client.beta.sessions.events
            stream = await _stream(events, path, more)
            stream._reading.clock = self.clock
            async for value in stream:
                values.append(value)  # noqa: PERF401  # what came before an error counts

        try:
            asyncio.run(consume())
        except Exception as error:  # noqa: BLE001  # the test looks at it
            return values, error
        return values, None

    def listed(self) -> list[httpx.Request]:
        """The requests for the list."""
        return [request for request in self.requests if not request.url.path.endswith("stream")]


def _stream(events: Any, path: tuple[str, ...], more: dict[str, Any]) -> Any:
    if len(path) == 2:
        return events.stream(session_id=path[0], thread_id=path[1], **more)
    return events.stream(session_id=path[0], **more)


def ids(values: list[Any]) -> list[str | None]:
    """The ids of events."""
    return [event_id(value) for value in values]


def test_a_session_that_ends(drive: Drive) -> None:
    """
    Events come as their classes, and the stream ends with the session.
    """
    server = Server([event(1), sse({"type": "ping"}), {"type": "hologram", "id": "h"}, END])

    values, error = server.read(drive)

    assert (["e1", "h", "e99"], None) == (ids(values), error)
    assert isinstance(values[0], BetaManagedAgentsAgentMessageEvent)
    assert isinstance(values[1], Unknown)
    assert [] == server.listed()
    assert all(body.closed for body in server.bodies)


@pytest.mark.parametrize("broken", [[RESET], [], [sse({"type": "error", "error": {"type": "overloaded_error"}})]])
def test_a_broken_connection_is_replaced_without_gap_or_repeat(drive: Drive, broken: list[Any]) -> None:
    """
    Whatever ends a connection: the next one is opened, the list fills the gap, nothing comes twice.
    """
    old = [event(1), event(2)]
    server = Server(
        [event(3), event(4), *broken],
        [event(6), event(7), END],
        history=[*old, event(3), event(4), event(5), event(6)],
    )

    values, error = server.read(drive)

    assert error is None
    assert ["e3", "e4", "e5", "e6", "e7", "e99"] == ids(values)
    assert ["/v1/sessions/s1/events"] * 2 == [request.url.path for request in server.listed()]
    assert ("desc", "100") == (server.listed()[0].url.params["order"], server.listed()[0].url.params["limit"])
    assert "managed-agents-2026-04-01" in server.listed()[0].headers["anthropic-beta"]
    assert [0.5] == server.slept
    assert all(body.closed for body in server.bodies)


def test_an_idle_connection_is_replaced(drive: Drive) -> None:
    """
    A session may be idle for hours: without a timeout of the call, silence only means another connection.
    """
    quiet = [Wait(200), sse({"type": "ping"}), Wait(200), sse({"type": "ping"}), Wait(1)]
    server = Server([event(1), *quiet], *[quiet] * 5, [END], history=[event(1)])

    values, error = server.read(drive)

    assert (["e1", "e99"], None) == (ids(values), error)
    assert 7 == len(server.bodies)


def test_a_timeout_of_the_call_is_an_error(drive: Drive) -> None:
    """
    Who sets an idle timeout gets it.
    """
    server = Server([event(1), Wait(31), sse({"type": "ping"}), Wait(1)])

    values, error = server.read(drive, idle_timeout=30.0)

    assert (["e1"], StreamIdleTimeoutError) == (ids(values), type(error))


def test_connections_that_fail_one_after_the_other_are_counted(drive: Drive) -> None:
    """
    A server that gives nothing is given up after the retries of the call; what it gives starts the count again.
    """
    server = Server([event(1)], [], [event(2)], [], [], [], history=[event(1)])

    values, error = server.read(drive)

    assert ["e1", "e2"] == ids(values)
    assert isinstance(error, StreamTruncatedError)
    assert [0.5, 1.0, 0.5, 1.0] == server.slept


def test_without_retries_a_broken_connection_is_an_error(drive: Drive) -> None:
    """
    Reconnecting can be switched off.
    """
    server = Server([event(1)])

    values, error = server.read(drive, max_retries=0)

    assert (["e1"], StreamTruncatedError) == (ids(values), type(error))
    assert 1 == len(server.requests)


def test_what_can_not_be_repaired_is_an_error(drive: Drive) -> None:
    """
    A session that is gone, and data that is no JSON, end the stream.
    """
    gone = Server([event(1)], 404)
    bad = Server([event(1), b"data: {oops\n\n"])

    assert (["e1"], NotFoundError) == ((got := gone.read(drive)) and ids(got[0]), type(got[1]))
    assert (["e1"], EventDecodeError) == ((got := bad.read(drive)) and ids(got[0]), type(got[1]))


def test_the_ids_of_the_server_go_along(drive: Drive) -> None:
    """
    Where the server numbers its events, the next request says the last number; its wish for a pause is obeyed.
    """
    server = Server([b"id: 17\nretry: 2500\n" + sse(event(1))], [END], history=[event(1)])

    server.read(drive, extra_headers={"x-mine": "1"})

    streams = [request for request in server.requests if request.url.path.endswith("stream")]
    assert [None, "17"] == [request.headers.get("last-event-id") for request in streams]
    assert ["1", "1"] == [request.headers.get("x-mine") for request in streams]
    assert [2.5] == server.slept


@pytest.mark.parametrize("date", [{"date": DATE}, {}, {"date": "yesterday"}])
def test_a_connection_that_gave_nothing_is_filled_since_it_was_opened(drive: Drive, date: dict[str, str]) -> None:
    """
    Before the first event, the clock of the server tells what belongs to the stream; without it, what is still
    waiting does.
    """
    before = event(1, processed_at="2026-11-22T11:59:59Z")
    waiting: dict[str, Any] = {"id": "e3", "type": "user.message", "content": [], "processed_at": None}
    server = Server([RESET], [END], history=[before, event(2)] if date.get("date") == DATE else [before, waiting])
    server.date = date

    values, error = server.read(drive)

    assert error is None
    assert [({"date": DATE} == date and "e2") or "e3", "e99"] == ids(values)


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_threads_are_filled_whatever_the_order_of_their_list(drive: Drive, order: str) -> None:
    """
    The list of a thread's events has no order to ask for: the times of the events tell it.
    """
    server = Server(
        [event(3), RESET],
        [event(6), event(7, "session.thread_status_terminated")],
        history=[event(1), event(2), event(3), event(4), event(5)],
        order=order,
    )

    values, error = server.read(drive, thread=True)

    assert (["e3", "e4", "e5", "e6", "e7"], None) == (ids(values), error)
    assert "/v1/sessions/s1/threads/t1/events" == server.listed()[0].url.path
    assert "order" not in server.listed()[0].url.params


def test_a_thread_that_gave_nothing_is_filled_by_time(drive: Drive) -> None:
    """
    Without an order and without a filter, older events are left out by their times.
    """
    before = event(1, processed_at="2026-11-22T11:59:59Z")
    server = Server([RESET], [END], history=[before, event(2)])

    assert (["e2", "e99"], None) == ((got := server.read(drive, thread=True)) and ids(got[0]), got[1])


def test_the_end_may_be_followed_by_more(drive: Drive) -> None:
    """
    After the session's end, its last events still count; only then silence is the end.
    """
    server = Server([END, Wait(60), event(3, "session.usage"), RESET])
    silent = Server([END, Wait(250), sse({"type": "ping"}), Wait(250), sse({"type": "ping"}), Wait(1), event(5)])

    assert (["e99", "e3"], None) == ((got := server.read(drive)) and ids(got[0]), got[1])
    assert (["e99"], None) == ((got := silent.read(drive)) and ids(got[0]), got[1])


def test_the_last_event_may_lack_its_blank_line(drive: Drive) -> None:
    """
    The last event counts once, with or without a blank line.
    """
    server = Server([sse(END), sse(END)[:-1]])

    assert (["e99"], None) == ((got := server.read(drive)) and ids(got[0]), got[1])

    server = Server([sse(END)[:-1]])
    assert (["e99"], None) == ((got := server.read(drive)) and ids(got[0]), got[1])


def test_previews_have_no_id_and_are_given() -> None:
    """
    Events without an id are never taken for repeats.
    """
    log = SessionLog()
    preview = Unknown({"type": "event_delta", "event_id": "e1"})

    assert [True, True] == [log.note(preview), log.note(preview)]
    assert (None, False) == (log.last, log.knows(preview))


def test_not_all_ids_are_remembered() -> None:
    """
    A session of many events does not fill the memory.
    """
    log = SessionLog()
    for number in range(10_001):
        assert log.note(Unknown({"id": str(number)}))

    assert [False, True] == [log.knows(Unknown({"id": name})) for name in ("0", "10000")]


def test_a_list_that_is_all_known_has_no_gap() -> None:
    """
    Nothing was missed where everything is known; a list newest first need not be read on after that.
    """
    log = SessionLog()
    log.note(Unknown({"id": "a"}))
    gap = Gap(log, newest_first=True, since=None)

    assert gap.add(Unknown({"id": "a"}))
    assert [] == gap.events()


def test_raw_views_do_not_reconnect() -> None:
    """
    The raw response of a session's stream is one connection.
    """
    server = Server([event(1)])
    client = Anthropic(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(server)))

    with client.beta.sessions.events.with_streaming_response.stream(session_id="s1") as response:
        values, error = Drive("sync").read(response.parse())

    assert (["e1"], StreamTruncatedError) == (ids(values), type(error))
