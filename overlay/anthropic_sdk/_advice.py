"""
What ``str(error)`` says: the facts in one line, and what to do next where we know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _errors, _stream_errors

if TYPE_CHECKING:
    from ._errors import APIError

__all__ = ["advice", "describe"]

_BY_CLASS: tuple[tuple[type[APIError], str], ...] = (  # the first that fits
    (_errors.AuthenticationError, "check the API key: ANTHROPIC_API_KEY, or api_key= of the client"),
    (_errors.PaymentRequiredError, "check the organization's billing and credit balance in the Console"),
    (_errors.PermissionDeniedError, "the key's workspace or role does not allow this; another key may"),
    (_errors.NotFoundError, "check the id; client.models.list() tells which models this key can use"),
    (_errors.RequestTooLargeError, "send less at once: upload files once and refer to them, or split the batch"),
    (_errors.RateLimitError, "wait, lower the concurrency, or raise max_retries; error.rate_limit has the budgets"),
    (_errors.OverloadedError, "the API is busy for everybody: retry later, or raise max_retries"),
    (_errors.InternalServerError, "not your fault: retry, and give the request id to support if it lasts"),
    (_stream_errors.StreamIdleTimeoutError, "raise idle_timeout=, or retry; error.partial has what arrived"),
    (_stream_errors.StreamDurationError, "raise max_duration=; error.partial has what arrived"),
    (_stream_errors.StreamTruncatedError, "the server or a proxy hung up early: retry; error.partial has what arrived"),
    (_stream_errors.EventDecodeError, "report it, with error.event; error.partial has what arrived"),
    (_stream_errors.LineDecodeError, "report it, with error.text; the lines before it are good"),
    (_stream_errors.EventTooLargeError, "report it; error.partial has what arrived"),
    (_errors.APITimeoutError, "raise timeout=, or stream the response"),
    (_errors.APIConnectionError, "check the network, the proxy settings and base_url; error.__cause__ has the reason"),
    (_errors.APIResponseValidationError, "is base_url the API itself? error.body has what came"),
)


def advice(error: APIError) -> str | None:
    """
    Args:
        error: Any error of a request.

    Returns:
        What to do next, as a clause; None where there is nothing to say that the message does not.
    """
    if error.retry_after is not None:
        return f"the server asks to wait {error.retry_after:g} s before the next attempt"
    for cls, text in _BY_CLASS:
        if isinstance(error, cls):
            return text
    return None


def describe(error: APIError) -> str:
    """
    Args:
        error: Any error of a request.

    Returns:
        One line: status and type, the message, the request id, the advice.
    """
    head = " ".join(str(part) for part in (error.status_code, error.error_code or error.type) if part is not None)
    text = f"{head}: {error.message}" if head else error.message
    if error.request_id:
        text += f" [request id {error.request_id}]"
    next_step = advice(error)
    return f"{text} ({next_step})" if next_step else text
