"""
Rate limits count, and fill up again with time.
"""

from __future__ import annotations

import httpx
import pytest
from anthropic_sdk.testing import FakeAPI, Limits
from anthropic_sdk.testing._limits import timestamp

from ._tools import HEADERS, NOW, error, say


class Clock:
    """
    A time that tests move.
    """

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """
    A time to move.
    """
    return Clock()


@pytest.fixture
def fake(clock: Clock) -> FakeAPI:
    """
    A fake that lives in that time.
    """
    return FakeAPI(clock=clock)


def test_requests_are_counted(fake: FakeAPI, http: httpx.Client, clock: Clock) -> None:
    """
    More than a minute allows is a 429 with the wait, after which it works again.
    """
    fake.limit(requests=2)
    first, second, refused = (say(http) for _ in range(3))
    wait = int(refused.headers["retry-after"])
    clock.now += wait

    assert ([200, 200], "1", "0") == (
        [first.status_code, second.status_code],
        first.headers["anthropic-ratelimit-requests-remaining"],
        second.headers["anthropic-ratelimit-requests-remaining"],
    )
    assert (429, "rate_limit_error", "This request would exceed the rate limit of 2 requests per minute.") == error(
        refused
    )
    assert 30 == wait
    assert 200 == say(http).status_code


def test_tokens_are_counted(fake: FakeAPI, http: httpx.Client, clock: Clock) -> None:
    """
    Input counts before the answer; output counts after it, and closes the door until it is paid back.
    """
    fake.limit(output_tokens=10)
    fake.reply("x", usage={"output_tokens": 20}, times=None)
    answers = [say(http).status_code]
    answers.append(say(http).status_code)
    clock.now += 120
    answers.append(say(http).status_code)
    fake.limit(input_tokens=3)

    assert [200, 429, 200] == answers
    assert "rate limit of 3 input tokens" in error(say(http, "one two three four"))[2]
    assert 200 == http.get("/v1/models").status_code


def test_headers_tell_what_is_left(http: httpx.Client, fake: FakeAPI) -> None:
    """
    Limit, remaining and reset of requests and tokens.
    """
    fake.limit(requests=60)

    headers = say(http).headers

    assert ("60", "59", timestamp(NOW + 1)) == tuple(
        headers[f"anthropic-ratelimit-requests-{name}"] for name in ("limit", "remaining", "reset")
    )
    assert {"anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-output-tokens-reset"} <= headers.keys()
    assert "2027-01-15T08:00:01Z" == timestamp(NOW + 1)


def test_limits_can_be_given_at_the_start() -> None:
    """
    A fake can begin with them.
    """
    fake = FakeAPI(limits=Limits(requests=1))
    http = httpx.Client(transport=fake.transport(), base_url=fake.base_url, headers=HEADERS)

    assert [200, 429] == [say(http).status_code for _ in range(2)]
