"""
Streams of JSON lines, such as the results of a batch: one line in memory at a time.
"""

from __future__ import annotations

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

_TOGETHER = 8  # lines that are parsed before they are decoded: few enough to stay in the caches of a processor


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

        Returns:
            The values of the lines that are complete now, each made when it is asked for.

        Raises:
            LineDecodeError: While iterating: a line is no JSON object.
            EventTooLargeError: While iterating, or at once where no line is complete: a line is larger than allowed.
        """
        end = chunk.rfind(b"\n") + 1
        if not end:
            self._keep(chunk)
            return iter(())
        whole = b"".join((*self._parts, memoryview(chunk)[:end]))
        self._parts.clear()
        self._size = 0
        self.alive = True
        return self._values(whole, chunk[end:])

    def finish(self) -> Iterator[Any]:
        """
        Tell that the body has ended.

        Returns:
            The value of the last line, if it lacks its line end.
        """
        return self._values(b"".join(self._parts) + b"\n", b"")

    def _values(self, whole: bytes, rest: bytes) -> Iterator[Any]:
        """Read whole lines; then keep the start of the next one."""
        parse = self._parse
        runs = self._scanned(whole.decode("utf-8", "replace")) if parse is None else self._parsed(whole, parse)
        for objects in runs:
            yield from map(self._decode, objects)
        self._keep(rest)

    def _scanned(self, text: str) -> Iterator[list[dict[str, Any]]]:
        """Parse lines where they stand: none is copied."""
        objects: list[dict[str, Any]] = []
        value: Any
        start = 0
        while (end := text.find("\n", start)) >= 0:
            try:
                value, stop = scan(text, start)
            except (StopIteration, ValueError, RecursionError):
                value, stop = None, end
            self._number += 1
            if value.__class__ is dict and (stop == end or text[stop:end].isspace()):
                objects.append(value)
            else:
                yield objects  # what stands before a bad line is given before its error
                objects = self._judge(text[start:end])
            start = end + 1
            if len(objects) >= _TOGETHER:
                yield objects
                objects = []
        yield objects

    def _parsed(self, whole: bytes, parse: Callable[[bytes], Any]) -> Iterator[list[dict[str, Any]]]:
        """Parse lines by the faster parser."""
        objects: list[dict[str, Any]] = []
        value: Any
        for line in whole.split(b"\n")[:-1]:
            try:
                value = parse(line)
            except (ValueError, RecursionError):
                value = None
            self._number += 1
            if value.__class__ is dict:
                objects.append(value)
            else:
                yield objects
                objects = self._judge(line.decode("utf-8", "replace"))
            if len(objects) >= _TOGETHER:
                yield objects
                objects = []
        yield objects

    def _keep(self, rest: bytes) -> None:
        """Put the start of a line aside."""
        if rest:
            self._parts.append(rest)
            self._size += len(rest)
            if self._size > self._max:
                message = f"line {self._number + 1} is larger than {self._max} bytes"
                raise EventTooLargeError(message, **self._facts())

    def _judge(self, line: str) -> list[dict[str, Any]]:
        """Parse a line that is not as expected: no object where it is blank, or an error that says what is wrong."""
        number, line = self._number, line.strip()
        if not line:
            return []
        try:
            value = loads(line)
        except (ValueError, RecursionError) as error:
            raise LineDecodeError(number, line, str(error), **self._facts()) from error
        if value.__class__ is not dict:
            raise LineDecodeError(number, line, f"but a {type(value).__name__}", **self._facts())
        return [value]

    def _facts(self) -> dict[str, Any]:
        response = self._response
        return {"request": response.request_info, "response": ResponseInfo(response.status, response.headers)}


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
