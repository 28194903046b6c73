"""
Response headers as a value, and the rate limits in them.
"""

from __future__ import annotations

import pickle
from datetime import datetime, timezone

import httpx
from anthropic_sdk import Headers, RateLimit
from anthropic_sdk._rate_limits import read_rate_limits
from hypothesis import given
from hypothesis import strategies as st


def test_names_are_not_case_sensitive() -> None:
    """
    A header is found whatever the case, and repeated ones are joined.
    """
    headers = Headers([("Set-Cookie", "a"), ("set-cookie", "b"), ("X-A", "1")])

    assert headers["SET-COOKIE"] == "a, b"
    assert "x-a" in headers
    assert 3 not in headers  # type: ignore[comparison-overlap]  # that is the test
    assert ["set-cookie", "x-a"] == list(headers)
    assert len(headers) == 2
    assert repr(headers) == "Headers({'set-cookie': 'a, b', 'x-a': '1'})"


def test_headers_pickle() -> None:
    """
    Headers survive a pickle, and are equal to the mapping they were made of.
    """
    headers = Headers(httpx.Headers({"A": "1"}))

    assert {"a": "1"} == dict(pickle.loads(pickle.dumps(headers)))  # noqa: S301  # made here


def test_rate_limits_are_read() -> None:
    """
    The budgets of requests and tokens come with their numbers and times; others are found by name.
    """
    limits = read_rate_limits(
        Headers(
            {
                "anthropic-ratelimit-requests-limit": "50",
                "anthropic-ratelimit-requests-remaining": "49",
                "anthropic-ratelimit-requests-reset": "2026-01-01T00:00:00Z",
                "anthropic-ratelimit-tokens-limit": "x",
                "anthropic-ratelimit-input-tokens-remaining": "7",
                "anthropic-ratelimit-output-tokens-reset": "never",
                "anthropic-ratelimit-unified-5h-limit": "12",
                "anthropic-ratelimit-unified-status": "allowed",
                "anthropic-ratelimit-limit": "1",
            }
        )
    )

    assert limits is not None
    assert RateLimit(50, 49, datetime(2026, 1, 1, tzinfo=timezone.utc)) == limits.requests
    assert RateLimit() == limits.tokens
    assert RateLimit(remaining=7) == limits.input_tokens
    assert RateLimit() == limits.output_tokens
    assert {"requests", "tokens", "input-tokens", "output-tokens", "unified-5h"} == set(limits.buckets)


def test_no_rate_limits() -> None:
    """
    Without such headers there are no rate limits, not empty ones.
    """
    assert read_rate_limits(Headers({"date": "x"})) is None


@given(st.dictionaries(st.sampled_from(["requests", "tokens", "x"]), st.text()), st.sampled_from(["limit", "reset"]))
def test_any_text_may_stand_in_a_rate_limit(values: dict[str, str], field: str) -> None:
    """
    A value that can't be read is None, never an error.
    """
    limits = read_rate_limits(Headers({f"anthropic-ratelimit-{name}-{field}": text for name, text in values.items()}))

    assert (limits is None) == (not values)
