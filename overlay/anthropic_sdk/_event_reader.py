"""
From the bytes of an event stream to its events: no I/O, one reader for synchronous and asynchronous streams.

Events of the usual shape, an ``event`` line and a ``data`` line that the decoder has seen before, take a short way.
Everything else goes by the rules of `_sse`. Both give the same events: the short way is taken only where it is sure.
"""

from __future__ import annotations

from json import loads  # the faster parser takes longer to import than a stream takes to read
from typing import TYPE_CHECKING, Any

from ._deltas import Templates
from ._errors import APIResponseValidationError, ResponseInfo
from ._json_scan import scan
from ._sse import MAX_EVENT_SIZE, ServerSentEvent, SSEDecoder
from ._stream_errors import EventDecodeError, EventTooLargeError, StreamTruncatedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ._wire import AsyncOpenedResponse, OpenedResponse

__all__ = ["MESSAGES", "SESSIONS", "THREADS", "UNKNOWN", "EventFamily", "EventReader", "family_of"]

_MOST_HEADS = 64  # event names that are remembered; the API has 44
_DONE = "[DONE]"  # what gateways of another vendor's API send last
_COMPLETION = "completion"  # the one event of the older text completions: the last one has a stop_reason
_SHOWN = 2_000  # characters of a body that is no event stream


class EventFamily:
    """
    What a stream promises about its events. No attrs class: nothing else on the way to a first event needs attrs.

    Args:
        terminal: Types of which one is the last event. Where there are any, a stream that ends without one is cut off.
        initial: Types after which another last event is due, even if there has been one.
    """

    __slots__ = ("initial", "terminal")

    def __init__(self, terminal: frozenset[str] = frozenset(), initial: frozenset[str] = frozenset()) -> None:
        self.terminal = terminal
        self.initial = initial


UNKNOWN = EventFamily()
MESSAGES = EventFamily(terminal=frozenset({"message_stop"}), initial=frozenset({"message_start"}))
SESSIONS = EventFamily(terminal=frozenset({"session.status_terminated", "session.deleted"}))
THREADS = EventFamily(terminal=SESSIONS.terminal | {"session.thread_status_terminated"})
_FAMILIES = {
    "messages.create": MESSAGES,
    "beta.messages.create": MESSAGES,
    "beta.sessions.events.stream": SESSIONS,
    "beta.sessions.threads.events.stream": THREADS,
}


def family_of(operation_id: str) -> EventFamily:
    """
    Args:
        operation_id: Such as ``messages.create``.

    Returns:
        What its stream promises; `UNKNOWN` for an operation that is not known here.
    """
    return _FAMILIES.get(operation_id, UNKNOWN)


class EventReader:
    """
    Reads the events of one response.

    Args:
        response: Status, headers and request, for errors.
        family: What the stream promises.
        decode: Makes an event of its data; None gives the data.
        max_event_size: Bytes that one event may have.
        include_pings: Whether to give pings.

    Attributes:
        done: Whether the last event has come.
        alive: Whether an event that is no ping has come since this was last set to False.
    """

    __slots__ = (
        "_decode",
        "_heads",
        "_include_pings",
        "_parse",
        "_response",
        "_seen",
        "_sse",
        "_templates",
        "alive",
        "done",
        "family",
    )

    def __init__(
        self,
        response: OpenedResponse | AsyncOpenedResponse,
        family: EventFamily,
        decode: Callable[[dict[str, Any]], Any] | None = None,
        *,
        max_event_size: int = MAX_EVENT_SIZE,
        include_pings: bool = False,
    ) -> None:
        self.family = family
        self.done = False
        self.alive = False
        self._response = response
        self._decode = decode
        self._include_pings = include_pings
        self._templates = Templates()
        self._sse = SSEDecoder(max_event_size)
        # "event: NAME" -> NAME and what decodes its data, of events that need no attention
        self._heads: dict[str, tuple[str, Callable[[Any], Any] | None]] = {}
        self._seen = False

    @property
    def last_event_id(self) -> str | None:
        """
        Returns:
            The last ``id`` that the stream has set; None if none.
        """
        return self._sse.last_event_id or None

    @property
    def retry(self) -> int | None:
        """
        Returns:
            Milliseconds to wait before reconnecting, if the stream says so.
        """
        return self._sse.retry

    def read(self, chunk: bytes) -> Iterator[Any]:
        """
        Take the next bytes.

        Args:
            chunk: Cut anywhere.

        Yields:
            The events that are complete now.

        Raises:
            APIStatusError: An ``error`` event came.
            EventDecodeError: An event's data is no JSON object.
            EventTooLargeError: An event is larger than allowed.
        """
        text = self._sse.framer.feed(chunk)
        templates = self._templates
        start = 0
        while (stop := text.find("\n\n", start)) >= 0:
            begun, start = start, (yield from templates.run(text, start))
            if start != begun:
                self.alive = True
                continue
            block = text[start:stop]
            start = stop + 2
            usual = self._usual(block)
            if usual is not None:
                self.alive = True
                yield usual
            else:
                event = self._sse.read(block)
                if event is not None:
                    yield from self._event(event)
        if self._sse.overflow:
            message = "an event of the stream is larger than max_event_size"
            raise EventTooLargeError(message, **self._facts())

    def finish(self) -> Iterator[Any]:
        """
        Tell that the body has ended.

        Yields:
            The last event, where only its blank line was missing.

        Raises:
            StreamTruncatedError: There was no last event.
            APIStatusError: The end is an ``error`` event without its blank line, or the body is an error.
        """
        event = self._sse.finish()
        if event is not None:
            try:
                data = loads(event.data)
            except (ValueError, RecursionError):
                data = None
            if isinstance(data, dict) and (_is_error(event, data) or _kind(event, data) in self.family.terminal):
                yield from self._event(event)
        if self.family.terminal and not self.done:
            raise self._cut_off()

    def _usual(self, block: str) -> Any:
        """
        Read an event of the usual shape.

        Returns:
            The event; None where it needs a closer look.
        """
        head, _, line = block.partition("\n")
        known = self._heads.get(head)
        if known is None or not line.startswith("data: {"):
            return None
        kind, decode = known
        try:
            data, end = scan(line, 6)
            if end != len(line) or data["type"] != kind:
                return None
        except (StopIteration, ValueError, KeyError, RecursionError):
            return None
        self._templates.learn(head, line, data, decode)
        return data if decode is None else decode(data)

    def _event(self, event: ServerSentEvent) -> Iterator[Any]:
        """Look at an event from all sides."""
        self._seen = True
        if not event.data or event.data == _DONE:
            return
        try:
            data = loads(event.data)
        except (ValueError, RecursionError) as error:
            raise EventDecodeError(event, str(error), **self._facts()) from error
        if data.__class__ is not dict:
            raise EventDecodeError(event, f"but a {type(data).__name__}", **self._facts())
        if _is_error(event, data):
            raise self._error(data)
        kind = _kind(event, data)
        if kind == "ping":
            if not self._include_pings:
                return
        else:
            self.alive = True
            self._note(kind, event, data)
        if "type" not in data and kind is not None:
            data = {"type": kind, **data}
        yield data if self._decode is None else self._decode(data)

    def _note(self, kind: str | None, event: ServerSentEvent, data: dict[str, Any]) -> None:
        """Keep account of the end, and of events that need no second look."""
        if kind in self.family.terminal or (kind == _COMPLETION and data.get("stop_reason")):
            self.done = True
        elif kind in self.family.initial:
            self.done = False
        elif kind is not None and kind == event.event and kind != _COMPLETION and len(self._heads) < _MOST_HEADS:
            # a table of decoders by type is asked once per type, not once per event
            self._heads[f"event: {kind}"] = kind, self._codec(kind)

    def _codec(self, kind: str) -> Any:
        decode: Any = self._decode
        return decode[kind] if isinstance(decode, dict) else decode

    def _error(self, data: dict[str, Any]) -> Exception:
        from ._error_codes import error_in_stream

        response = self._response
        return error_in_stream(data, status=response.status, headers=response.headers, request=response.request_info)

    def _cut_off(self) -> Exception:
        """What to say of a body that ended without the last event."""
        if self._seen:
            return StreamTruncatedError("The stream ended before its last event.", **self._facts())
        text = self._sse.framer.rest()
        try:
            data = loads(text)
        except (ValueError, RecursionError):
            data = None
        if isinstance(data, dict) and data.get("type") == "error":
            return self._error(data)
        kind = self._response.headers.get("content-type", "")
        if text.strip() and not kind.startswith("text/event-stream"):
            message = f"the response is no event stream but {kind or 'of an unknown type'}"
            return APIResponseValidationError(message, body=data or text[:_SHOWN], **self._facts())
        return StreamTruncatedError("The stream ended without an event.", **self._facts())

    def _facts(self) -> dict[str, Any]:
        response = self._response
        return {"request": response.request_info, "response": ResponseInfo(response.status, response.headers)}


def _is_error(event: ServerSentEvent, data: dict[str, Any]) -> bool:
    """Whether an event tells of a failure: by its name, its type, or an ``error`` without either."""
    return event.event == "error" or data.get("type") == "error" or ("type" not in data and "error" in data)


def _kind(event: ServerSentEvent, data: dict[str, Any]) -> Any:
    """The type of an event; its name where the data has none."""
    if "type" in data:
        kind = data["type"]
        return kind if isinstance(kind, str) else None
    return None if event.event == "message" else event.event
