"""
Exit codes by kind of error, and what is said about an error on stderr.

The classes are found by name, so that nothing is imported for a command that goes well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "CODES",
    "INTERRUPTED",
    "OK",
    "READER_GONE",
    "USAGE",
    "exit_code",
    "explain",
]

OK = 0
OTHER = 1
USAGE = 2
AUTHENTICATION = 3
BAD_REQUEST = 4
NOT_FOUND = 5
RATE_LIMIT = 6
SERVER = 7
CONNECTION = 8
TRUNCATED = 9
INTERRUPTED = 130  # 128 + SIGINT, as shells have it
READER_GONE = 141  # 128 + SIGPIPE

CODES = {
    OK: "all went well",
    OTHER: "anything else: a file that can't be read, a missing extra, an answer that makes no sense",
    USAGE: "the command line is wrong",
    AUTHENTICATION: "no credentials, or they don't allow this (401, 402, 403)",
    BAD_REQUEST: "the request is refused (400, 409, 413, 422 and the rest of 4xx)",
    NOT_FOUND: "there is no such thing (404)",
    RATE_LIMIT: "a rate limit is used up (429)",
    SERVER: "the API failed or is overloaded (500 and above)",
    CONNECTION: "no connection, or no answer in time",
    TRUNCATED: "a stream ended before its last event",
    INTERRUPTED: "interrupted with Ctrl-C",
    READER_GONE: "whoever read the output went away",
}

_BY_CLASS = {  # the most special class decides
    "CredentialsError": AUTHENTICATION,
    "AuthenticationError": AUTHENTICATION,
    "PaymentRequiredError": AUTHENTICATION,
    "PermissionDeniedError": AUTHENTICATION,
    "NotFoundError": NOT_FOUND,
    "RequestTimeoutError": CONNECTION,
    "ClientClosedRequestError": CONNECTION,
    "RateLimitError": RATE_LIMIT,
    "InternalServerError": SERVER,
    "StreamTruncatedError": TRUNCATED,
    "APIConnectionError": CONNECTION,
    "APIStatusError": BAD_REQUEST,
    "InvalidRequestError": BAD_REQUEST,
    "AnthropicError": OTHER,
    "OSError": OTHER,
}

_ADVICE = {
    "CredentialsError": "set ANTHROPIC_API_KEY, or pass --api-key",
    "AuthenticationError": "check ANTHROPIC_API_KEY, or pass --api-key",
    "PaymentRequiredError": "check the organization's billing in the Console",
    "PermissionDeniedError": "another key may be allowed to do this; it depends on workspace and role",
    "NotFoundError": "check the id; `anthropic-sdk models list` names the models of this key",
    "RequestTooLargeError": "send less at once: upload files first and refer to them, or split the batch",
    "RateLimitError": "wait, or raise --max-retries",
    "OverloadedError": "the API is busy for everybody: try later, or raise --max-retries",
    "InternalServerError": "try again; if it lasts, tell support the request id",
    "StreamTruncatedError": "what came before is above; run the command again for the whole",
    "APITimeoutError": "raise --timeout, or stream the answer",
    "APIConnectionError": "check the network, the proxy settings and --base-url",
    "APIResponseValidationError": "is --base-url the API itself?",
}


def exit_code(error: BaseException) -> int | None:
    """
    Choose the exit code of an error.

    Args:
        error: What a command raised.

    Returns:
        The code of the most special class that has one; None for an error that nobody expected.
    """
    return next((_BY_CLASS[name] for name in _lineage(error) if name in _BY_CLASS), None)


def explain(error: BaseException) -> str:
    """
    Say what happened, where, and what to do.

    Args:
        error: One that has an exit code.

    Returns:
        One to three lines: the facts; the request id; the next step.
    """
    lines = [_facts(error)]
    request_id = getattr(error, "request_id", None)
    if request_id:
        lines.append(f"  request id: {request_id}")
    advice = _advice(error)
    if advice:
        lines.append(f"  what to do: {advice}")
    return "\n".join(lines)


def _lineage(error: BaseException) -> Iterator[str]:
    return (cls.__name__ for cls in type(error).__mro__)


def _facts(error: BaseException) -> str:
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename else str(error)
    message = str(getattr(error, "message", None) or error)
    status = getattr(error, "status_code", None)
    kind = getattr(error, "error_code", None) or getattr(error, "type", None)
    head = " ".join(str(part) for part in (status, kind) if part is not None)
    cause = error.__cause__
    tail = f" ({cause})" if not head and cause is not None and str(cause) not in {"", message} else ""
    return (f"{head}: {message}" if head else message) + tail


def _advice(error: BaseException) -> str | None:
    wait = getattr(error, "retry_after", None)
    if wait is not None:
        return f"wait {wait:g} s, as the API asks, or raise --max-retries"
    return next((_ADVICE[name] for name in _lineage(error) if name in _ADVICE), None)
