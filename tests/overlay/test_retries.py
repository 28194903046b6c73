"""
The retry policy as arithmetic: no clock, no sleep, no request.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import attrs
import pytest
from anthropic_sdk import RetryPolicy
from anthropic_sdk._headers import Headers, retry_after
from anthropic_sdk._retries import Failure, read_failure
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import EPOCH

ONCE: dict[str, Any] = {"retries_done": 0, "idempotent": True, "elapsed": 0.0, "chance": 0.0}


@pytest.mark.parametrize(
    ("retries", "delay"), [(0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (9999, 8.0)]
)
def test_backoff_doubles_up_to_the_maximum(retries: int, delay: float) -> None:
    """
    The wait begins at half a second, doubles, and stays at eight.
    """
    assert delay == RetryPolicy().backoff(retries, 0.0)


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_jitter_takes_at_most_a_quarter(retries: int, chance: float) -> None:
    """
    Chance shortens a wait by up to a quarter and never lengthens it.
    """
    policy = RetryPolicy()

    assert policy.backoff(retries, 0.0) * 0.75 <= policy.backoff(retries, chance) <= policy.backoff(retries, 0.0)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_statuses_that_are_retried(status: int) -> None:
    """
    Timeouts, conflicts, rate limits and server errors are worth another attempt.
    """
    assert RetryPolicy().decide(Failure(status), **ONCE) == 0.5


@pytest.mark.parametrize("status", [302, 400, 401, 402, 403, 404, 412, 413, 422, 431, 499])
def test_statuses_that_are_not_retried(status: int) -> None:
    """
    What the caller did wrong stays wrong.
    """
    assert RetryPolicy().decide(Failure(status), **ONCE) is None


def test_extra_statuses_are_retried() -> None:
    """
    A policy may name more statuses.
    """
    assert RetryPolicy(extra_statuses=frozenset({425})).decide(Failure(425), **ONCE) == 0.5


def test_the_server_has_the_last_word() -> None:
    """
    ``x-should-retry`` overrides the status, both ways.
    """
    policy = RetryPolicy()

    assert policy.decide(Failure(400, should_retry=True), **ONCE) == 0.5
    assert policy.decide(Failure(500, should_retry=False), **ONCE) is None


def test_retries_end() -> None:
    """
    After ``max_retries`` the error is the answer.
    """
    policy = RetryPolicy(max_retries=1)

    assert policy.decide(Failure(), **{**ONCE, "retries_done": 1}) is None
    assert RetryPolicy(max_retries=0).decide(Failure(), **ONCE) is None


def test_the_servers_wait_is_obeyed_without_jitter() -> None:
    """
    ``retry-after`` is taken as it is.
    """
    assert RetryPolicy().decide(Failure(429, retry_after=7.0), **{**ONCE, "chance": 0.9}) == 7.0


def test_a_longer_server_wait_than_allowed_gives_up() -> None:
    """
    A server asking for a longer wait than the policy allows ends the call.
    """
    policy = RetryPolicy(max_server_delay=60.0)

    assert policy.decide(Failure(429, retry_after=60.0), **ONCE) == 60.0
    assert policy.decide(Failure(429, retry_after=60.1), **ONCE) is None


def test_no_wait_beyond_the_deadline() -> None:
    """
    A wait that would end after the deadline is not begun.
    """
    policy = RetryPolicy(deadline=10.0)

    assert policy.decide(Failure(), **{**ONCE, "elapsed": 9.0}) == 0.5
    assert policy.decide(Failure(), **{**ONCE, "elapsed": 9.5}) is None


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (Failure(maybe_sent=False), 0.5),
        (Failure(maybe_sent=True), None),
        (Failure(500), None),
        (Failure(408), None),
        (Failure(409), None),
        (Failure(429), 0.5),
        (Failure(503), 0.5),
        (Failure(529), 0.5),
    ],
)
def test_a_post_is_not_sent_twice_where_that_is_forbidden(failure: Failure, expected: float | None) -> None:
    """
    With ``retry_non_idempotent=False`` only what the server can't have acted on is sent again.
    """
    policy = RetryPolicy(retry_non_idempotent=False)

    assert expected == policy.decide(failure, **{**ONCE, "idempotent": False})
    assert policy.decide(failure, **ONCE) == 0.5


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_retries": -1},
        {"initial_retry_delay": -0.1},
        {"max_retry_delay": -1},
        {"max_server_delay": -1},
        {"jitter": 1.1},
        {"jitter": -0.1},
    ],
)
def test_policies_are_checked(wrong: dict[str, float]) -> None:
    """
    A policy that can't be meant is refused where it is made.
    """
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RetryPolicy(**wrong)  # type: ignore[arg-type]  # wrong on purpose


def test_policies_are_values() -> None:
    """
    A policy can't be changed, only evolved.
    """
    policy = RetryPolicy()

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        policy.max_retries = 5  # type: ignore[misc]  # wrong on purpose
    assert attrs.evolve(policy, max_retries=5) == RetryPolicy(max_retries=5)


@given(st.floats(0, 1, exclude_max=True), st.integers(0, 20), st.integers(0, 999), st.booleans(), st.booleans())
def test_no_decision_waits_longer_than_allowed(
    chance: float,
    retries: int,
    status: int,
    idempotent: bool,
    sent: bool,  # generated
) -> None:
    """
    Whatever fails, a wait is never negative and never longer than the policy's maximum.
    """
    policy = RetryPolicy(max_retries=20)

    delay = policy.decide(
        Failure(status, maybe_sent=sent), retries_done=retries, idempotent=idempotent, elapsed=0.0, chance=chance
    )

    assert delay is None or 0.0 <= delay <= 8.0


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "20"}, 20.0),
        ({"Retry-After": "0.25"}, 0.25),
        ({"retry-after": "0"}, None),
        ({"retry-after": "-10"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "99999999999"}, 4_294_967.0),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "20"}, 1.5),
        ({"retry-after-ms": "x", "retry-after": "20"}, 20.0),
        ({"retry-after": "Thu, 99 Jan 2099 99:99:99 GMT"}, None),
    ],
)
def test_reading_how_long_to_wait(headers: dict[str, str], expected: float | None) -> None:
    """
    Milliseconds come first, then seconds; what is no positive number is no wish.
    """
    assert expected == retry_after(Headers(headers), EPOCH)


@pytest.mark.parametrize(("ahead", "expected"), [(60, 60.0), (-60, None)])
def test_reading_a_date_to_wait_for(ahead: int, expected: float | None) -> None:
    """
    ``retry-after`` may be an HTTP date; one that has passed is no wish.
    """
    date = datetime.fromtimestamp(EPOCH, timezone.utc) + timedelta(seconds=ahead)

    assert expected == retry_after(Headers({"retry-after": format_datetime(date, usegmt=True)}), EPOCH)


@given(st.text())
def test_any_text_may_stand_in_retry_after(text: str) -> None:
    """
    No header makes the reading fail, or the wait negative or endless.
    """
    seconds = retry_after(Headers({"retry-after": text, "retry-after-ms": text}), EPOCH)

    assert seconds is None or 0 < seconds <= 4_294_967.0


@pytest.mark.parametrize(("text", "expected"), [("true", True), ("FALSE", False), ("maybe", None), ("", None)])
def test_reading_the_servers_wish(text: str, expected: bool | None) -> None:  # a row
    """
    ``x-should-retry`` is true, false, or not there.
    """
    assert Failure(429, 3.0, expected) == read_failure(
        429, Headers({"x-should-retry": text, "retry-after": "3"}), EPOCH
    )
