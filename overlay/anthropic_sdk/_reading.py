"""
Driving a stream: bytes from the wire to values, with the limits, the truth about its end, and the second attempts.

What is common to events and lines, and to synchronous and asynchronous streams, is `Reading`; the two shells in
`_readings` only wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._errors import APIError, APITimeoutError, ResponseInfo
from ._patience import Patience
from ._stream_errors import StreamClosedError, StreamDurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol

    from ._transcript import Transcript

    class Reader(Protocol):
        """
        Turns the bytes of one response into values.

        Attributes:
            done: Whether the value that must come last has come.
            alive: Whether a value that counts as a sign of life has come since this was last set to False.
        """

        done: bool
        alive: bool

        def read(self, chunk: bytes, /) -> Iterator[Any]:
            """Take the next bytes; give what is complete."""
            ...

        def finish(self) -> Iterator[Any]:
            """Tell of the end of the body; give what is left, or raise if something is missing."""
            ...

        @property
        def last_event_id(self) -> str | None:
            """The last ``id`` of the stream, if it has any."""
            ...


__all__ = ["Plan", "Reading"]


class Plan:
    """
    How a stream is to be read. What can be set before the first value is asked for stands here.

    Args:
        reader: Makes the reader of a response, at the first one and after each second attempt.
        transcript: Makes a place to put aside what was read; None where nothing needs to be.

    Attributes:
        include_pings: Whether pings are values.
        plain: Whether events are given as JSON objects. Then somebody folds them, who knows the message so far, and
            says when something was given to the caller by setting `given` of the reading.
        partial: Gives what has arrived, for errors, where events are plain.
        restarted: Called when the stream is read from its start once more.
        catch_up: Where set, a stream can be resumed at any time, and this gives what a gap between two connections has
            cost; an iterator, or an asynchronous one. Such a stream may also go on after what could be its end.
        final: Errors that end even a stream that could be resumed.
    """

    __slots__ = ("catch_up", "final", "include_pings", "partial", "plain", "reader", "restarted", "transcript")

    def __init__(
        self,
        reader: Callable[[Any, Plan], Reader],
        *,
        transcript: Callable[[Any], Transcript] | None = None,
    ) -> None:
        self.reader = reader
        self.transcript = transcript
        self.include_pings = False
        self.plain = False
        self.partial: Callable[[], Any] | None = None
        self.restarted: Callable[[], object] | None = None
        self.catch_up: Callable[[], Any] | None = None
        self.final: tuple[type[APIError], ...] = (StreamDurationError,)


class Reading:
    """
    One stream on its way: everything but waiting.

    Args:
        plan: How to read it.
        idle_timeout: Seconds; see `Patience`.
        max_duration: Seconds; see `Patience`.
        clock: Monotonic time in seconds.

    Attributes:
        given: Whether the caller has got a value: there is no second attempt after that.
        finished: Whether the end was reached, and was the end.
        closed: Whether the connection was given back.
        failure: What the stream ended with.
    """

    __slots__ = (
        "__weakref__",
        "_limit",
        "_reader",
        "_transcript",
        "clock",
        "closed",
        "failure",
        "finished",
        "given",
        "patience",
        "plan",
        "response",
    )

    response: Any

    def __init__(
        self, plan: Plan, idle_timeout: float | None, max_duration: float | None, clock: Callable[[], float]
    ) -> None:
        self.plan = plan
        self.clock = clock
        self.patience = Patience(clock(), idle_timeout, max_duration)
        self.given = False
        self.finished = False
        self.closed = False
        self.failure: APIError | None = None
        self._limit: float | None = None  # seconds that the transport gives to one read
        self._reader: Reader | None = None
        self._transcript: Transcript | None = None

    @property
    def last_event_id(self) -> str | None:
        """The last ``id`` of the stream, if it has any."""
        return None if self._reader is None else self._reader.last_event_id

    def check(self) -> bool:
        """
        Look whether there is something to read.

        Returns:
            True; False where the stream has ended well.

        Raises:
            StreamClosedError: Not any more.
            APIError: What the stream ended with.
        """
        if self.failure is not None:
            raise self.failure
        if self.closed and not self.finished:
            raise StreamClosedError
        return not self.finished

    def _begin(self) -> Reader:
        """Prepare for a response."""
        plan, response = self.plan, self.response
        self.patience.restarted()
        allowance = self.patience.allowance(self.clock())
        if allowance is not None:
            limit = response.read_timeout
            response.set_read_timeout(max(allowance if limit is None else min(limit, allowance), 0.001))
        self._limit = response.read_timeout
        self._transcript = None if plan.transcript is None or plan.plain else plan.transcript(response)
        self._reader = plan.reader(response, plan)
        return self._reader

    def _allowance(self, reader: Reader, now: float) -> float | None:
        """
        How long the next read may take.

        Raises:
            APITimeoutError: No longer at all.
            StreamClosedError: Somebody has closed the stream.
        """
        if self.closed:
            raise StreamClosedError
        if not reader.done:
            self._check_limits(now, None)
        return self.patience.allowance(now)

    def _timer(self, allowance: float | None) -> float | None:
        """Seconds after which a timer has to end the next read; None where the transport does so itself."""
        if allowance is None or (self._limit is not None and allowance >= self._limit):
            return None
        return allowance

    def _check_limits(self, now: float, cause: APIError | None) -> None:
        """
        Raises:
            APITimeoutError: A limit has been passed.
        """
        passed = self.patience.passed(now)
        if passed is not None:
            error, message = passed
            raise error(message, **self._facts()) from cause

    def _took(self, reader: Reader, chunk: bytes, before: float) -> None:
        """Note that bytes have come."""
        self.patience.waited(self.clock() - before)
        reader.alive = False
        if self._transcript is not None:
            self._transcript.add(chunk)

    def _handed_out(self, reader: Reader) -> None:
        """Note that the values of a chunk have been given."""
        self.patience.draining = reader.done and self.plan.catch_up is None
        if reader.alive:
            self.patience.progressed()

    def _broke(self, reader: Reader, error: APIError, before: float, *, late: bool = False) -> None:
        """
        Judge a failed read.

        Returns:
            If it does not matter, since everything has come.

        Raises:
            APIError: The error that tells the caller most.
        """
        if reader.done:
            return
        if self.closed:
            raise StreamClosedError from error
        now = self.clock()
        self.patience.waited(now - before)
        if late or isinstance(error, APITimeoutError):
            self._check_limits(now, error)
        raise error

    def _failed(self, error: APIError) -> bool:
        """
        Judge a failed attempt.

        Returns:
            Whether another one may be made.
        """
        if error.partial is None:
            if self._transcript is not None:
                error.partial = self._transcript.message()
            elif self.plan.partial is not None:
                error.partial = self.plan.partial()
        plan = self.plan
        if self.closed or isinstance(error, plan.final) or (self.given and plan.catch_up is None):
            self.failure = error
            return False
        return True

    def _facts(self) -> dict[str, Any]:
        response = self.response
        return {"request": response.request_info, "response": ResponseInfo(response.status, response.headers)}
