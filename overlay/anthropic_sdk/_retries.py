"""
When to try again, and how long to wait first: values and arithmetic, no clock, no sleep, no random numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from ._headers import retry_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ._errors import APIError

__all__ = ["DEFAULT_POLICY", "Failure", "RetryEvent", "RetryPolicy", "read_failure"]

_RETRIED = frozenset({408, 409, 429})
_FIRST_SERVER_STATUS = 500
_REFUSED = frozenset({429, 503, 529})  # the server says that it did not take the request on
_MOST_DOUBLINGS = 64  # 2.0 ** n stays finite whatever the count of retries


class Failure(NamedTuple):
    """
    What is known of an attempt that failed.

    Attributes:
        status: HTTP status; 0 if no response arrived.
        retry_after: Seconds that the server asks to wait, if it does.
        should_retry: The server's ``x-should-retry``; None where it does not say.
        maybe_sent: Whether the request may have reached the server.
    """

    status: int = 0
    retry_after: float | None = None
    should_retry: bool | None = None
    maybe_sent: bool = True


def _statuses(statuses: Iterable[int]) -> frozenset[int]:
    return frozenset(statuses)


@attrs.frozen
class RetryEvent:
    """
    What a `RetryPolicy.on_retry` callback is told, before the wait.

    Attributes:
        retry: Number of the attempt to come, counted from 1 for the first retry.

        delay: Seconds until then.

        error: What the last attempt ended with.
    """

    retry: int
    delay: float
    error: APIError


@attrs.frozen
class RetryPolicy:
    """
    When to try again, and how long to wait first. All durations are in seconds.

    Attributes:
        max_retries: Attempts after the first one; 0 disables retrying.

        initial_retry_delay: Wait before the first retry; it doubles with each one that follows.

        max_retry_delay: Upper bound of a computed wait.

        max_server_delay: The longest ``retry-after`` that is obeyed. A longer one ends the call with the error at
            once: your program knows better what to do with ten minutes than a sleeping call.

        jitter: Part of a computed wait that chance may take away, 0 to 1.

        deadline: For all attempts and waits of a call together, up to the end of the body, or to the headers of a
            stream; None for no limit. A synchronous client looks at the clock whenever bytes arrive, and no read may
            take longer than what was left when the attempt began; an asynchronous one stops there and then.

        extra_statuses: Statuses to retry beside 408, 409, 429 and all from 500.

        retry_non_idempotent: False keeps a POST or PATCH from being sent again once it may have reached the server:
            after a broken connection, a timeout, or a status other than 429, 503 and 529. Creating a batch twice costs
            money, sending an event twice changes a session.

        on_retry: Called before each wait, in the thread or task of the call. What it raises ends the call.
    """

    max_retries: int = attrs.field(default=2, validator=attrs.validators.ge(0))
    initial_retry_delay: float = attrs.field(default=0.5, validator=attrs.validators.ge(0))
    max_retry_delay: float = attrs.field(default=8.0, validator=attrs.validators.ge(0))
    max_server_delay: float = attrs.field(default=60.0, validator=attrs.validators.ge(0))
    jitter: float = attrs.field(
        default=0.25, validator=attrs.validators.and_(attrs.validators.ge(0), attrs.validators.le(1))
    )
    deadline: float | None = None
    extra_statuses: frozenset[int] = attrs.field(default=frozenset(), converter=_statuses)
    retry_non_idempotent: bool = True
    on_retry: Callable[[RetryEvent], object] | None = attrs.field(default=None, eq=False)

    def decide(
        self, failure: Failure, *, retries_done: int, idempotent: bool, elapsed: float, chance: float
    ) -> float | None:
        """
        Decide what to do after an attempt that failed.

        Args:
            failure: How it failed.
            retries_done: Retries already made for this call.
            idempotent: Whether sending the request twice does what sending it once does.
            elapsed: Seconds since the call began.
            chance: Number in [0, 1), from the caller's random source.

        Returns:
            Seconds to wait before the next attempt, or None to give up.

        Source:
            https://docs.anthropic.com/en/api/errors
        """
        if retries_done >= self.max_retries or not self.is_retryable(failure):
            return None
        if not (idempotent or self.retry_non_idempotent) and failure.maybe_sent and failure.status not in _REFUSED:
            return None
        if failure.retry_after is None:
            delay = self.backoff(retries_done, chance)
        elif failure.retry_after <= self.max_server_delay:
            delay = failure.retry_after
        else:
            return None
        if self.deadline is not None and elapsed + delay >= self.deadline:
            return None
        return delay

    def is_retryable(self, failure: Failure) -> bool:
        """
        Returns:
            Whether another attempt may end better, leaving counts and times aside.
        """
        if failure.should_retry is not None:
            return failure.should_retry
        status = failure.status
        return status == 0 or status in _RETRIED or status >= _FIRST_SERVER_STATUS or status in self.extra_statuses

    def backoff(self, retries_done: int, chance: float) -> float:
        """
        Compute a wait that the server did not name: ``min(initial * 2^n, max) * (1 - jitter * chance)``.

        Args:
            retries_done: n.
            chance: Number in [0, 1).

        Returns:
            Seconds.
        """
        delay = min(self.initial_retry_delay * 2.0 ** min(retries_done, _MOST_DOUBLINGS), self.max_retry_delay)
        return delay * (1.0 - self.jitter * chance)


DEFAULT_POLICY = RetryPolicy()


def read_failure(status: int, headers: Mapping[str, str], now: float) -> Failure:
    """
    Read off a response what the decision needs.

    Args:
        status: Its HTTP status.
        headers: Its headers.
        now: Seconds since the epoch.

    Returns:
        The failure.
    """
    wish = headers.get("x-should-retry", "").lower()
    return Failure(status, retry_after(headers, now), {"true": True, "false": False}.get(wish))
