"""
The ``anthropic-ratelimit-*`` headers as values.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RateLimit", "RateLimits", "read_rate_limits"]

_PREFIX = "anthropic-ratelimit-"
_FIELDS = ("limit", "remaining", "reset")


@attrs.frozen
class RateLimit:
    """
    One budget of the account, as of one response.

    Attributes:
        limit: Units per period: requests or tokens.

        remaining: Units left in this period.

        reset: When the budget is full again; has a time zone where the header has one.
    """

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None


@attrs.frozen
class RateLimits:
    """
    All budgets that a response names.

    Attributes:
        buckets: Budgets by the name in their headers: ``requests``, ``tokens``, ``input-tokens``, ``output-tokens``
            and whatever else the server tells.

    Source:
        https://docs.anthropic.com/en/api/rate-limits#response-headers
    """

    buckets: dict[str, RateLimit]

    @property
    def requests(self) -> RateLimit | None:
        """Requests per minute."""
        return self.buckets.get("requests")

    @property
    def tokens(self) -> RateLimit | None:
        """Tokens per minute, the tightest limit in force."""
        return self.buckets.get("tokens")

    @property
    def input_tokens(self) -> RateLimit | None:
        """Input tokens per minute."""
        return self.buckets.get("input-tokens")

    @property
    def output_tokens(self) -> RateLimit | None:
        """Output tokens per minute."""
        return self.buckets.get("output-tokens")


def read_rate_limits(headers: Mapping[str, str]) -> RateLimits | None:
    """
    Read the budgets off the headers of a response.

    Args:
        headers: The response headers.

    Returns:
        The budgets; None where no header tells of one. A value that can't be read is None, never an error.
    """
    found: dict[str, dict[str, str]] = {}
    for header, value in headers.items():
        key = header.lower()
        name, _, field = key[len(_PREFIX) :].rpartition("-")
        if key.startswith(_PREFIX) and name and field in _FIELDS:
            found.setdefault(name, {})[field] = value
    if not found:
        return None
    return RateLimits(
        {
            name: RateLimit(
                _integer(fields.get("limit")), _integer(fields.get("remaining")), _time(fields.get("reset"))
            )
            for name, fields in found.items()
        }
    )


def _integer(text: str | None) -> int | None:
    return (
        int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 20 else None  # noqa: PLR2004  # longer is no budget
    )  # longer is no budget


def _time(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat((text or "").strip().replace("Z", "+00:00"))  # 3.10 does not read the Z
    except ValueError:
        return None
