"""
How long a stream is waited for.
"""

from __future__ import annotations

import pytest
from anthropic_api import UNSET
from anthropic_sdk._patience import Patience, choose
from anthropic_sdk._stream_errors import StreamDurationError, StreamIdleTimeoutError


def test_without_limits_there_is_no_end() -> None:
    """
    No limit means that a read may take for ever.
    """
    patience = Patience(0.0, None, None)
    patience.waited(1e9)

    assert patience.allowance(1e9) is None
    assert patience.passed(1e9) is None


def test_the_nearest_limit_counts() -> None:
    """
    A read may take as long as the first limit that is in its way.
    """
    patience = Patience(100.0, 30.0, 50.0)

    assert 30.0 == patience.allowance(100.0)
    assert 10.0 == patience.allowance(140.0)


def test_waiting_adds_up_until_something_comes() -> None:
    """
    Time spent waiting adds up over reads that bring only pings, and starts again with an event.
    """
    patience = Patience(0.0, 30.0, None)

    patience.waited(20.0)
    patience.waited(5.0)
    assert 5.0 == patience.allowance(1000.0)

    patience.progressed()
    assert 30.0 == patience.allowance(1000.0)


@pytest.mark.parametrize(
    ("waited", "now", "error"),
    [
        (29.9, 100.0, None),
        (30.0, 100.0, StreamIdleTimeoutError),
        (0.0, 149.9, None),
        (0.0, 150.0, StreamDurationError),
        (40.0, 160.0, StreamDurationError),
    ],
)
def test_says_which_limit_was_passed(waited: float, now: float, error: type[Exception] | None) -> None:
    """
    Each limit has its error, which names it; that of the whole stream comes first.
    """
    patience = Patience(100.0, 30.0, 50.0)
    patience.waited(waited)

    passed = patience.passed(now)

    assert error == (passed and passed[0])
    assert passed is None or passed[1].endswith(("idle_timeout=30 seconds.", "max_duration=50 seconds."))


def test_the_end_of_the_body_is_not_waited_for_long() -> None:
    """
    After the last event, the end of the body has one second.
    """
    patience = Patience(0.0, 30.0, None)
    patience.draining = True
    patience.waited(0.75)

    assert 0.25 == patience.allowance(5.0)

    patience.restarted()
    assert 30.0 == patience.allowance(5.0)


def test_an_option_wins_over_the_default() -> None:
    """
    None is a choice of the caller's; only what was not said is the default.
    """
    assert [300.0, None, 5.0] == [choose(option, 300.0) for option in (UNSET, None, 5.0)]
