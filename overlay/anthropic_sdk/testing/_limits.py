"""
Rate limits that count: buckets which fill up again over a minute.
"""

from __future__ import annotations

import math
from datetime import datetime, timezone

import attrs

from ._errors import Refusal

__all__ = ["Limiter", "Limits", "timestamp"]

_MINUTE = 60.0  # seconds


@attrs.frozen
class Limits:
    """
    What one minute allows. The defaults are out of reach of a test suite.
    """

    requests: int = 10_000_000
    input_tokens: int = 10_000_000_000
    output_tokens: int = 10_000_000_000


@attrs.define
class _Bucket:
    """
    Units that are left, refilled evenly up to a minute's worth.
    """

    size: int
    left: float
    filled_at: float

    def fill(self, now: float) -> None:
        gained = (now - self.filled_at) * self.size / _MINUTE
        self.left = min(float(self.size), self.left + gained)
        self.filled_at = now

    def wait(self, wanted: float) -> float:
        """
        Seconds until the bucket holds some units.
        """
        return max(0.0, wanted - self.left) * _MINUTE / self.size


class Limiter:
    """
    Counts what calls use. Times are seconds since the epoch, given by the caller.
    """

    def __init__(self, limits: Limits, now: float) -> None:
        """
        Start with full buckets.
        """
        named = attrs.asdict(limits)
        self._buckets = {name: _Bucket(size, float(size), now) for name, size in named.items()}

    def admit(self, input_tokens: int, now: float) -> None:
        """
        Count one request and the tokens it brings.

        Args:
            input_tokens: Tokens of the request; 0 for calls without a prompt.
            now: The time.

        Raises:
            Refusal: 429 with ``retry-after``; nothing is counted then.
        """
        wanted = {"requests": 1, "input_tokens": input_tokens, "output_tokens": min(1, input_tokens)}
        for name, bucket in self._buckets.items():
            bucket.fill(now)
            wait = bucket.wait(wanted[name])
            if wait > 0:
                unit = name.replace("_", " ")
                raise Refusal(
                    429,
                    f"This request would exceed the rate limit of {bucket.size:,} {unit} per minute.",
                    headers={**self.headers(now), "retry-after": str(math.ceil(wait))},
                )
        self._buckets["requests"].left -= 1
        self._buckets["input_tokens"].left -= input_tokens

    def spend(self, output_tokens: int) -> None:
        """
        Count the tokens of an answer.
        """
        self._buckets["output_tokens"].left -= output_tokens

    def headers(self, now: float) -> dict[str, str]:
        """
        Say what is left, in the headers of the API.
        """
        told: dict[str, str] = {}
        for name, bucket in self._buckets.items():
            stem = f"anthropic-ratelimit-{name.replace('_', '-')}"
            told[f"{stem}-limit"] = str(bucket.size)
            told[f"{stem}-remaining"] = str(max(0, math.floor(bucket.left)))
            told[f"{stem}-reset"] = timestamp(now + bucket.wait(bucket.size))
        return told


def timestamp(now: float) -> str:
    """
    Write a time as the API does: RFC 3339 in UTC.
    """
    return datetime.fromtimestamp(now, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
