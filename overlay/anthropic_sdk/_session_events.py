"""
The events of a session or of one of its threads, without repeats and without gaps.

Such a stream lives as long as its session: hours, over connections that last minutes. When one breaks, the next is
opened first; then `events.list` fills the gap from the last event that was given; then the new connection goes on,
without what the list has brought already. Where the server numbers its events, ``Last-Event-ID`` goes along.

A connection that ends while the session does not is no error, but one that can't be had again is.
"""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from anthropic_api import UNSET, Operation, Options, RequestSpec, resolve

from ._event_reader import EventReader, family_of
from ._reading import Plan
from ._send import aopen_stream, open_stream
from ._stream_errors import StreamDurationError, StreamIdleTimeoutError
from ._streams import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from ._engine import AsyncEngine, Engine
    from ._errors import APIError
    from ._http import AsyncOpened, Opened
    from ._send import Call

__all__ = ["Gap", "SessionLog", "aopen_session_stream", "event_id", "is_session_stream", "open_session_stream"]

# The list of the same events, and whether it can be had newest first.
_LISTS = {
    "beta.sessions.events.stream": ("anthropic_api.api.beta.sessions.events.list", True),
    "beta.sessions.threads.events.stream": ("anthropic_api.api.beta.sessions.threads.events.list", False),
}
_REMEMBERED = 10_000  # ids of events, to tell repeats
_HEALTHY = 5.0  # seconds; a connection that lasted as long was no failed attempt
_PAGE = "100"  # events in one page of the list
_EVENT_STREAM = "text/event-stream"


def is_session_stream(operation_id: str) -> bool:
    """
    Args:
        operation_id: Such as ``beta.sessions.events.stream``.

    Returns:
        Whether its stream can be resumed by the list of its events.
    """
    return operation_id in _LISTS


def event_id(event: Any) -> str | None:
    """
    Args:
        event: An event as its class, or `Unknown`.

    Returns:
        Its id; None for one that has none, such as the preview of an event to come.
    """
    raw = getattr(event, "raw", None)
    found = raw.get("id") if isinstance(raw, dict) else getattr(event, "id", None)
    return found if isinstance(found, str) else None


class SessionLog:
    """
    Which events have been given.

    Attributes:
        last: The id of the last one; None if there was none.
        progressed: Whether one has been given since this was last set to False.
    """

    __slots__ = ("_ids", "last", "progressed")

    def __init__(self) -> None:
        self._ids: dict[str, None] = {}  # in order
        self.last: str | None = None
        self.progressed = False

    def note(self, event: Any) -> bool:
        """
        Take in an event.

        Args:
            event: As its class, or `Unknown`.

        Returns:
            Whether it is to be given: False for a repeat.
        """
        found = event_id(event)
        if found is None:
            return True
        if found in self._ids:
            return False
        self._ids[found] = None
        self.last = found
        self.progressed = True
        if len(self._ids) > _REMEMBERED:
            del self._ids[next(iter(self._ids))]
        return True

    def knows(self, event: Any) -> bool:
        """
        Returns:
            Whether the event has been given.
        """
        return event_id(event) in self._ids


class Gap:
    """
    Finds, in the list of all events, those that came after the last one that was given.

    Args:
        log: What has been given.
        newest_first: The order of the list; None where it has to be read off the events.
        since: RFC 3339 time; where nothing was given yet, older events are left out.
    """

    __slots__ = ("_found", "_known", "_log", "_newest_first", "_since", "_times")

    def __init__(self, log: SessionLog, *, newest_first: bool | None, since: str | None) -> None:
        self._log = log
        self._newest_first = newest_first
        self._since = since
        self._found: list[Any] = []  # unknown events before the first known one, or all of them
        self._known: list[int] = []  # positions in _found before which known events stand
        self._times: list[Any] = []

    def add(self, event: Any) -> bool:
        """
        Take the next event of the list.

        Args:
            event: As its class, or `Unknown`.

        Returns:
            Whether the gap is closed, so that the rest of the list does not matter.
        """
        if self._log.knows(event):
            self._known.append(len(self._found))
            return bool(self._newest_first)
        if self._log.last is not None or self._is_recent(event):
            self._found.append(event)
        self._times.append(getattr(event, "processed_at", None))
        return False

    def events(self) -> list[Any]:
        """
        Returns:
            The events, oldest first.
        """
        newest_first = self._newest_first
        if newest_first is None:
            times = [time for time in self._times if isinstance(time, datetime)]
            newest_first = bool(times) and times[0] > times[-1]
        if newest_first:
            return self._found[: self._known[0] if self._known else None][::-1]
        return self._found[self._known[-1] if self._known else 0 :]

    def _is_recent(self, event: Any) -> bool:
        """Whether an event belongs to the time since the first connection; one that is still waiting does."""
        time = getattr(event, "processed_at", None)
        return not isinstance(time, datetime) or (self._since is not None and time >= _parsed(self._since))


class _SessionReader(EventReader):
    """
    Leaves out what was given before.
    """

    __slots__ = ("_log",)

    def __init__(self, response: Any, operation: Operation[Any], plan: Plan, log: SessionLog) -> None:
        super().__init__(
            response, family_of(operation.id), resolve(operation.decode_event), include_pings=plan.include_pings
        )
        self._log = log

    def read(self, chunk: bytes) -> Iterator[Any]:
        note = self._log.note
        for event in super().read(chunk):
            if note(event):
                yield event

    def finish(self) -> Iterator[Any]:
        note = self._log.note
        for event in super().finish():
            if note(event):
                yield event


class _Session:
    """
    What both kinds share: which requests to make, and when. Sends nothing.

    Args:
        engine: Of the client.
        operation: Of the stream.
        spec: Of the stream.
        options: Of the call.
    """

    __slots__ = ("_engine", "_opened_at", "_operation", "_options", "_reader", "_since", "_spec", "call", "log")

    def __init__(self, engine: Any, operation: Operation[Any], spec: RequestSpec, options: Options) -> None:
        self._engine = engine
        self._operation = operation
        self._spec = spec
        self._options = options
        self._reader: _SessionReader | None = None
        self._since: str | None = None  # by the server's clock, when the first connection was opened
        self._opened_at = 0.0
        self.log = SessionLog()
        self.call: Call = engine.begin(operation, spec, options, _EVENT_STREAM)

    def opened(self, headers: Mapping[str, str]) -> None:
        """Note that a connection is there."""
        self._opened_at = self.call.timing.clock()
        if self._since is None:
            self._since = _timestamp(headers.get("date"))

    def plan(self, catch_up: Callable[[], Any]) -> Plan:
        """How to read the connections."""
        plan = Plan(self._make_reader)
        plan.catch_up = catch_up
        if self._options.idle_timeout is not UNSET:
            plan.final = (StreamDurationError, StreamIdleTimeoutError)
        return plan

    def _make_reader(self, response: Any, plan: Plan) -> _SessionReader:
        self._reader = _SessionReader(response, self._operation, plan, self.log)
        return self._reader

    def next(self, error: APIError) -> float:
        """
        Ask the policy about a connection that broke; its count starts again where one had been good for something.

        Returns:
            Seconds to wait before opening the next one.

        Raises:
            APIError: ``error``, if there is to be none.
        """
        old, reader, options = self.call, self._reader, self._options
        healthy = self.log.progressed or old.timing.clock() - self._opened_at >= _HEALTHY
        self.log.progressed = False
        if reader is not None and reader.last_event_id is not None:
            options = _with_header(options, "Last-Event-ID", reader.last_event_id)
        self.call = self._engine.begin(self._operation, self._spec, options, _EVENT_STREAM)
        self.call.retries = 0 if healthy else old.retries
        server_delay = 0 if reader is None or reader.retry is None else reader.retry
        return max(self.call.next(error), server_delay / 1000)

    def history(self) -> tuple[Operation[Any], RequestSpec, Options]:
        """
        Returns:
            The request for the list of all events; newest first where the list can be had so.
        """
        where, ordered = _LISTS[self._operation.id]
        operation: Operation[Any] = import_module(where).OPERATION
        spec, options = self._spec, self._options
        query = [("limit", _PAGE)]
        path = spec.path.removesuffix("/stream")
        if not ordered:
            path += "/events"
        else:
            query.append(("order", "desc"))
            if self.log.last is None and self._since is not None:
                query.append(("created_at[gte]", self._since))
        request = RequestSpec("GET", path, query=query, headers=spec.headers)
        return operation, request, _changed(options, extra_query=None, extra_body=None)

    def gap(self) -> Gap:
        """What compares the list with what was given."""
        ordered = _LISTS[self._operation.id][1]
        return Gap(self.log, newest_first=True if ordered else None, since=self._since)


def _changed(options: Options, **changes: Any) -> Options:
    return Options(**{name: getattr(options, name) for name in Options.__slots__} | changes)


def _with_header(options: Options, name: str, value: str) -> Options:
    return _changed(options, extra_headers={**(options.extra_headers or {}), name: value})


def _timestamp(date: str | None) -> str | None:
    """An HTTP date as RFC 3339; None if it is none."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(date or "").isoformat()
    except (ValueError, TypeError):
        return None


def _parsed(timestamp: str) -> datetime:
    return datetime.fromisoformat(timestamp)


def open_session_stream(engine: Engine, operation: Operation[Any], spec: RequestSpec, options: Options) -> Stream[Any]:
    """
    Open the stream of a session's or thread's events.

    Args:
        engine: Of the client.
        operation: Of the stream.
        spec: Its request.
        options: Of the call. ``max_retries`` counts connections that fail one after the other. Without an
            ``idle_timeout`` of the call, an idle connection is replaced and no error.

    Returns:
        The stream: events in the order of the wire, each once. Ends when the session does.

    Raises:
        APIError: The first connection can't be had.
    """
    session = _Session(engine, operation, spec, options)

    def connect() -> Opened:
        opened = open_stream(engine.pool, session.call)
        session.opened(opened.headers)
        return opened

    def reopen(error: APIError, /) -> Opened:
        session.call.timing.sleep(session.next(error))
        return connect()

    def catch_up() -> Iterator[Any]:
        gap = session.gap()
        for event in engine.page(*session.history()):
            if gap.add(event):
                break
        yield from filter(session.log.note, gap.events())

    return Stream(connect(), operation, reopen, options, plan=session.plan(catch_up))


async def aopen_session_stream(
    engine: AsyncEngine, operation: Operation[Any], spec: RequestSpec, options: Options
) -> AsyncStream[Any]:
    """
    As `open_session_stream`.
    """
    session = _Session(engine, operation, spec, options)

    async def connect() -> AsyncOpened:
        opened = await aopen_stream(engine.pool, session.call)
        session.opened(opened.headers)
        return opened

    async def reopen(error: APIError, /) -> AsyncOpened:
        await session.call.timing.asleep(session.next(error))
        return await connect()

    async def catch_up() -> AsyncIterator[Any]:
        gap = session.gap()
        async for event in await engine.page(*session.history()):
            if gap.add(event):
                break
        for event in filter(session.log.note, gap.events()):
            yield event

    return AsyncStream(await connect(), operation, reopen, options, plan=session.plan(catch_up))
