"""
Streams of JSON lines, such as the results of a batch: one line in memory at a time.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api import NO_OPTIONS, loads, resolve

from ._errors import ResponseInfo
from ._json_scan import faster_parser, scan
from ._reading import Plan
from ._sse import MAX_EVENT_SIZE
from ._stream_errors import EventTooLargeError, LineDecodeError
from ._streams import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anthropic_api import Operation, Options

    from ._wire import AsyncOpenedResponse, AsyncReopen, OpenedResponse, Reopen

__all__ = ["AsyncLineStream", "LineReader", "LineStream"]

T = TypeVar("T")

_LINE_END = "\n"
_WORD = os.urandom(12).hex()
_BETWEEN = f',"{_WORD}",'


class LineReader:
    """
    Reads the lines of one response.

    Args:
        response: Status, headers and request, for errors.
        decode: Makes a value of a JSON object.
        max_line_size: Bytes that one line may have.

    Attributes:
        done: Always False: nothing says which line is the last.
        alive: Whether a line has come since this was last set to False.
    """

    __slots__ = ("_decode", "_max", "_number", "_parse", "_parts", "_response", "_size", "alive", "done")

    last_event_id = None

    def __init__(
        self,
        response: OpenedResponse | AsyncOpenedResponse,
        decode: Callable[[Any], Any],
        *,
        max_line_size: int = MAX_EVENT_SIZE,
    ) -> None:
        self.done = False
        self.alive = False
        self._response = response
        self._decode = decode
        self._max = max_line_size
        self._parse = faster_parser()
        self._number = 0  # of the last line
        self._parts: list[bytes] = []  # the unfinished line
        self._size = 0

    def read(self, chunk: bytes) -> Iterator[Any]:
        """
        Take the next bytes.

        Args:
            chunk: Cut anywhere.

        Yields:
            The values of the lines that are complete now.

        Raises:
            LineDecodeError: A line is no JSON object.
            EventTooLargeError: A line is larger than allowed.
        """
        end = chunk.rfind(b"\n")
        if end >= 0:
            self._parts.append(chunk[:end])
            text = b"".join(self._parts).decode("utf-8", "replace")
            self._parts.clear()
            self._size = 0
            self.alive = True
            yield from self._lines(text)
        if end + 1 < len(chunk):
            self._parts.append(chunk[end + 1 :])
            self._size += len(chunk) - end - 1
            if self._size > self._max:
                message = f"line {self._number + 1} is larger than {self._max} bytes"
                raise EventTooLargeError(message, **self._facts())

    def finish(self) -> Iterator[Any]:
        """
        Tell that the body has ended.

        Yields:
            The value of the last line, if it lacks its line end.
        """
        text = b"".join(self._parts).decode("utf-8", "replace")
        self._parts.clear()
        yield from self._lines(text)

    def _lines(self, text: str) -> Iterator[Any]:
        """Read whole lines."""
        decode = self._decode
        values = _at_once(text, self._parse)
        if values is None:
            number = self._number
            for line in text.split("\n"):
                number += 1
                if line and not line.isspace():
                    yield decode(self._judge(line, number))
            self._number = number
            return
        self._number += len(values)
        values.reverse()
        while values:
            yield decode(values.pop())

    def _judge(self, line: str, number: int) -> dict[str, Any]:
        """Parse a line, or say what is wrong with it."""
        line = line.strip()
        try:
            value = loads(line)
        except (ValueError, RecursionError) as error:
            raise LineDecodeError(number, line, str(error), **self._facts()) from error
        if value.__class__ is not dict:
            raise LineDecodeError(number, line, f"but a {type(value).__name__}", **self._facts())
        result: dict[str, Any] = value
        return result

    def _facts(self) -> dict[str, Any]:
        response = self._response
        return {"request": response.request_info, "response": ResponseInfo(response.status, response.headers)}


def _at_once(text: str, parse: Callable[[str], Any] | None) -> list[dict[str, Any]] | None:
    """
    Parse lines together, as an array: the parser then makes each key once and not once per line.

    A word that nobody can know stands between the lines. It comes out between their values if and only if each line
    was one value: a line with more or less would move it to another place.

    Returns:
        The objects; None where a line is something else.
    """
    document = f"[{text.replace(_LINE_END, _BETWEEN)}]"
    try:
        if parse is None:
            values, end = scan(document, 0)
        else:
            values, end = parse(document), len(document)
    except (StopIteration, ValueError, RecursionError):
        return None
    words = values[1::2]
    if end != len(document) or words.count(_WORD) != len(words) or len(values) != 2 * text.count(_LINE_END) + 1:
        return None
    del values[1::2]
    return values if set(map(type, values)) == {dict} else None


def _plan(operation: Operation[Any]) -> Plan:
    decode = resolve(operation.decode_line)
    return Plan(lambda response, _: LineReader(response, decode))


class LineStream(Stream[T]):
    """
    The values of the lines, in order.

    Args:
        response: Opened.
        operation: What was called.
        reopen: Opens the stream again as long as no line was given; None if that is impossible.
        options: Of the call; see `Stream`.
        clock: Monotonic time in seconds.

    Raises:
        LineDecodeError: While iterating: a line is no JSON object; has its number and text.
        APIError: While iterating: as with `Stream`.
    """

    __slots__ = ()

    def __init__(
        self,
        response: OpenedResponse,
        operation: Operation[Any],
        reopen: Reopen | None = None,
        options: Options = NO_OPTIONS,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(response, operation, reopen, options, plan=_plan(operation), clock=clock)


class AsyncLineStream(AsyncStream[T]):
    """
    The asynchronous twin of `LineStream`.
    """

    __slots__ = ()

    def __init__(
        self,
        response: AsyncOpenedResponse,
        operation: Operation[Any],
        reopen: AsyncReopen | None = None,
        options: Options = NO_OPTIONS,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(response, operation, reopen, options, plan=_plan(operation), clock=clock)
