"""
What can go wrong with a stream, beside what the server says in an ``error`` event.

::

    APIConnectionError
    ├─ StreamTruncatedError         it ended before its last event
    └─ APITimeoutError
       ├─ StreamIdleTimeoutError    nothing but pings for too long
       └─ StreamDurationError       it went on for too long
    APIResponseValidationError
    ├─ EventDecodeError             an event's data is no JSON object
    ├─ EventTooLargeError           an event larger than allowed
    └─ LineDecodeError              a line is no JSON object
    AnthropicError
    └─ StreamClosedError            reading went on after closing (also a RuntimeError)

All but the last carry ``partial``: what had arrived, put together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._errors import (
    AnthropicError,
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
)

if TYPE_CHECKING:
    from ._sse import ServerSentEvent

__all__ = [
    "EventDecodeError",
    "EventTooLargeError",
    "LineDecodeError",
    "StreamClosedError",
    "StreamDurationError",
    "StreamIdleTimeoutError",
    "StreamTruncatedError",
]

_SHOWN = 200  # characters of bad data in a message


class StreamTruncatedError(APIConnectionError):
    """The stream ended as if it were complete, but without its last event."""


class StreamIdleTimeoutError(APITimeoutError):
    """
    Nothing but pings, or nothing at all, for ``idle_timeout`` seconds.
    """


class StreamDurationError(APITimeoutError):
    """
    The stream was not finished ``max_duration`` seconds after it was opened.
    """


class EventDecodeError(APIResponseValidationError):
    """
    The data of an event is no JSON object.

    Attributes:
        event: The event as it came.
    """

    def __init__(self, event: ServerSentEvent, reason: str, *, request: Any = None, response: Any = None) -> None:
        message = f"the data of the event {event.event!r} is no JSON object ({reason}): {_short(event.data)}"
        super().__init__(message, request=request, response=response)
        self.event = event


class EventTooLargeError(APIResponseValidationError):
    """
    An event has more bytes than ``max_event_size``; the ones before it have been given.
    """


class LineDecodeError(APIResponseValidationError):
    """
    A line of a JSON lines body is no JSON object; the ones before it have been given.

    Attributes:
        line_number: Counted from 1, empty lines included.
        text: The line.
    """

    def __init__(self, line_number: int, text: str, reason: str, *, request: Any = None, response: Any = None) -> None:
        super().__init__(
            f"line {line_number} is no JSON object ({reason}): {_short(text)}", request=request, response=response
        )
        self.line_number = line_number
        self.text = text


class StreamClosedError(AnthropicError, RuntimeError):
    """
    The stream was closed before its end, by `close`, by leaving its block or by leaving a loop over it.
    """

    def __init__(self) -> None:
        super().__init__(
            "the stream is closed: leaving a loop over it or its with block closes it; "
            "take single values with next() to go on later"
        )


def _short(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}...")


for _name in __all__:  # tracebacks, repr and pickle name the public place
    globals()[_name].__module__ = "anthropic_sdk"
