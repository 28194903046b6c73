"""
The retry loop: a policy that is asked, and two shells, one that blocks and one that awaits.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from ._errors import APIConnectionError, APIError, APIResponseValidationError, APIStatusError, APITimeoutError
from ._http import FAILURES, AsyncOpened, Opened, connection_error, within
from ._request import PreparedRequest, redirected
from ._responses import Reply, refusal

if TYPE_CHECKING:
    from collections.abc import Awaitable

    import httpx

    from ._async_pools import AsyncPool
    from ._options import ClientOptions
    from ._pools import Pool
    from ._retries import Failure, RetryPolicy

__all__ = ["AsyncReopener", "Call", "Reopener", "aopen_stream", "asend", "open_stream", "send"]

T = TypeVar("T")

_logger = logging.getLogger("anthropic_sdk")
_OK = range(200, 300)
_REDIRECTS = range(300, 400)
_MAX_REDIRECTS = 10


class Call:
    """
    One call of a method: its request, and what became of it so far. Asks the policy; sends and sleeps nothing.

    Args:
        prepared: The request.
        options: Of the client.
        max_retries: The call's own; None keeps the policy's.
    """

    __slots__ = (
        "_begun",
        "_deadline",
        "_max_retries",
        "_options",
        "_started",
        "elapsed",
        "limited",
        "prepared",
        "retries",
        "timing",
    )

    def __init__(self, prepared: PreparedRequest, options: ClientOptions, max_retries: int | None) -> None:
        self.prepared = prepared
        self.timing = options.timing
        self.retries = 0
        self.elapsed = 0.0
        self._options = options
        self._max_retries = max_retries
        self._deadline = None if options.retry is None else options.retry.deadline
        self.limited = self._deadline is not None or options.max_response_bytes is not None
        self._started = self._begun = options.timing.clock()
        if options.log_bodies:
            from ._logging import log_body

            log_body("request", prepared.body)

    def begin(self) -> float | None:
        """
        Start an attempt.

        Returns:
            Seconds until the deadline; None if there is none.

        Raises:
            APITimeoutError: It has passed.
        """
        self._begun = self.timing.clock()
        if self._deadline is None:
            return None
        remaining = self._started + self._deadline - self._begun
        if remaining <= 0:
            raise self.too_late()
        return remaining

    def too_late(self) -> APITimeoutError:
        """The error of a call whose deadline has passed."""
        error = APITimeoutError("The deadline of the call has passed.", request=self.prepared.info)
        error.retries_taken = self.retries
        return error

    def check_read(self, size: int) -> None:
        """
        Check a body on its way into memory.

        Args:
            size: Bytes so far.

        Raises:
            APITimeoutError: The deadline has passed.
            APIResponseValidationError: The body is larger than allowed.
        """
        limit, deadline = self._options.max_response_bytes, self._deadline
        if limit is not None and size > limit:
            message = f"the response is larger than max_response_bytes={limit}"
            raise APIResponseValidationError(message, request=self.prepared.info)
        if deadline is not None and self.timing.clock() - self._started >= deadline:
            raise self.too_late()

    def reply(self, response: httpx.Response, content: bytes) -> Reply:
        """Take in a response with its body."""
        self.note(response.status_code, response)
        if self._options.log_bodies:
            from ._logging import log_body

            log_body("response", content)
        return Reply(response.status_code, response.headers, content, self.prepared, self.elapsed, self.retries)

    def note(self, outcome: int | str, response: httpx.Response | None = None) -> None:
        """Take the time of an attempt, and log it."""
        self.elapsed = self.timing.clock() - self._begun
        if _logger.isEnabledFor(logging.INFO):
            from ._logging import log_attempt

            request_id = None if response is None else response.headers.get("request-id")
            log_attempt(self.prepared.info, outcome, request_id, self.elapsed, self.retries)

    def _policy(self) -> RetryPolicy:
        """The policy of the client, with the retries of this call."""
        policy = self._options.policy
        if self._max_retries is None:
            return policy
        from attrs import evolve

        return evolve(policy, max_retries=self._max_retries)

    def failure(self, error: APIError) -> Failure:
        """What an error means to the policy."""
        from ._retries import Failure, read_failure

        if isinstance(error, APIConnectionError):
            return Failure(maybe_sent=error.maybe_sent)
        if isinstance(error, APIStatusError):
            known = read_failure(error.status_code, error.response.headers, self.timing.now())
            return known if error.response.status_code not in _OK else known._replace(should_retry=None)
        return Failure(should_retry=False)

    def next(self, error: APIError) -> float:
        """
        Ask what follows an attempt that failed.

        Args:
            error: How it failed.

        Returns:
            Seconds to wait before the next attempt, which is counted with this.

        Raises:
            APIError: ``error``, if it was the last attempt.
        """
        from ._retries import RetryEvent

        policy = self._policy()
        error.retries_taken = self.retries
        delay = policy.decide(
            self.failure(error),
            retries_done=self.retries,
            idempotent=self.prepared.idempotent,
            elapsed=self.timing.clock() - self._started,
            chance=self.timing.chance(),
        )
        if delay is None:
            raise error
        self.retries += 1
        if policy.on_retry is not None:
            policy.on_retry(RetryEvent(self.retries, delay, error))
        if _logger.isEnabledFor(logging.INFO):
            from ._logging import log_retry

            log_retry(self.prepared.info, delay, self.retries)
        return delay

    def moved(self, prepared: PreparedRequest, response: httpx.Response) -> PreparedRequest | None:
        """The request that a response redirects to; None if it does not."""
        if response.status_code not in _REDIRECTS:
            return None
        return redirected(prepared, response.status_code, response.headers.get("location"))

    def lost(self) -> APIResponseValidationError:
        """The error of a request that is sent from place to place."""
        return APIResponseValidationError(f"more than {_MAX_REDIRECTS} redirects", request=self.prepared.info)


def send(pool: Pool, call: Call) -> Reply:
    """
    Send a request, as often as the policy says, and read its response.

    Args:
        pool: Connections.
        call: The request and its policy.

    Returns:
        The response; its status is a success.

    Raises:
        APIError: There was none.
    """
    while True:
        error: APIError
        try:
            response = _attempt(pool, call, call.begin(), stream=call.limited)
            reply = call.reply(response, _read(response, call) if call.limited else response.content)
            if reply.status in _OK:
                return reply
            error = refusal(reply)
        except APIConnectionError as caught:
            call.note(type(caught).__name__)
            error = caught
        call.timing.sleep(call.next(error))


def open_stream(pool: Pool, call: Call) -> Opened:
    """
    Send a request as `send` does, and leave the body of its response to be read.

    Returns:
        The response; close it.
    """
    while True:
        error: APIError
        try:
            response = _attempt(pool, call, call.begin(), stream=True)
            if response.status_code in _OK:
                call.note(response.status_code, response)
                return Opened(response, call.prepared, call.elapsed, call.retries)
            error = refusal(call.reply(response, _read(response, call)))
        except APIConnectionError as caught:
            call.note(type(caught).__name__)
            error = caught
        call.timing.sleep(call.next(error))


def _attempt(pool: Pool, call: Call, remaining: float | None, *, stream: bool) -> httpx.Response:
    """Send once, and follow where the answer leads."""
    prepared = call.prepared
    for _ in range(_MAX_REDIRECTS + 1):
        response = pool.send(prepared, stream=stream, remaining=remaining)
        moved = call.moved(prepared, response)
        if moved is None:
            return response
        response.close()
        prepared = moved
    raise call.lost()


def _read(response: httpx.Response, call: Call) -> bytes:
    """Read a body into memory, within the limits."""
    chunks: list[bytes] = []
    size = 0
    try:
        for chunk in response.iter_bytes():
            size += len(chunk)
            call.check_read(size)
            chunks.append(chunk)
    except FAILURES as error:
        raise connection_error(error, call.prepared.info) from error
    finally:
        response.close()
    return b"".join(chunks)


class Reopener:
    """
    Opens the stream of a call again: see `_wire.Reopen`.

    Args:
        pool: Connections.
        call: The call; its retries so far count.
        opened: The response to close first.
    """

    __slots__ = ("_call", "_opened", "_pool")

    def __init__(self, pool: Pool, call: Call, opened: Opened) -> None:
        self._pool = pool
        self._call = call
        self._opened = opened

    def __call__(self, error: APIError, /) -> Opened:
        self._opened.close()
        self._call.timing.sleep(self._call.next(error))
        self._opened = open_stream(self._pool, self._call)
        return self._opened


# The asynchronous twins, in the same order.


async def asend(pool: AsyncPool, call: Call) -> Reply:
    """As `send`; a deadline ends it wherever it is."""
    while True:
        error: APIError
        try:
            remaining = call.begin()
            reply = await _in_time(call, remaining, _areply(pool, call, remaining))
            if reply.status in _OK:
                return reply
            error = refusal(reply)
        except APIConnectionError as caught:
            call.note(type(caught).__name__)
            error = caught
        await call.timing.asleep(call.next(error))


async def _areply(pool: AsyncPool, call: Call, remaining: float | None) -> Reply:
    response = await _aattempt(pool, call, remaining, stream=call.limited)
    return call.reply(response, await _aread(response, call) if call.limited else response.content)


async def aopen_stream(pool: AsyncPool, call: Call) -> AsyncOpened:
    """As `open_stream`."""
    while True:
        error: APIError
        try:
            remaining = call.begin()
            response = await _in_time(call, remaining, _aattempt(pool, call, remaining, stream=True))
            if response.status_code in _OK:
                call.note(response.status_code, response)
                return AsyncOpened(response, call.prepared, call.elapsed, call.retries)
            error = refusal(call.reply(response, await _aread(response, call)))
        except APIConnectionError as caught:
            call.note(type(caught).__name__)
            error = caught
        await call.timing.asleep(call.next(error))


async def _in_time(call: Call, remaining: float | None, work: Awaitable[T]) -> T:
    try:
        return await within(remaining, work)
    except TimeoutError as error:
        raise call.too_late() from error


async def _aattempt(pool: AsyncPool, call: Call, remaining: float | None, *, stream: bool) -> httpx.Response:
    """As `_attempt`."""
    prepared = call.prepared
    for _ in range(_MAX_REDIRECTS + 1):
        response = await pool.send(prepared, stream=stream, remaining=remaining)
        moved = call.moved(prepared, response)
        if moved is None:
            return response
        await response.aclose()
        prepared = moved
    raise call.lost()


async def _aread(response: httpx.Response, call: Call) -> bytes:
    """As `_read`."""
    chunks: list[bytes] = []
    size = 0
    try:
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            call.check_read(size)
            chunks.append(chunk)
    except FAILURES as error:
        raise connection_error(error, call.prepared.info) from error
    finally:
        await response.aclose()
    return b"".join(chunks)


class AsyncReopener:
    """As `Reopener`."""

    __slots__ = ("_call", "_opened", "_pool")

    def __init__(self, pool: AsyncPool, call: Call, opened: AsyncOpened) -> None:
        self._pool = pool
        self._call = call
        self._opened = opened

    async def __call__(self, error: APIError, /) -> AsyncOpened:
        await self._opened.aclose()
        await self._call.timing.asleep(self._call.next(error))
        self._opened = await aopen_stream(self._pool, self._call)
        return self._opened
