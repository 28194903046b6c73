"""
Reading an error body, in the API's shape or in that of whatever stands between.

The API's is ``{"type": "error", "error": {"type", "message", "details"?}, "request_id"?}``. Also seen: the inner object
alone, as data of an ``error`` event; another vendor's ``{"error": "text"}``, ``{"message": "text"}``,
``{"detail": ...}``; a list around any of them; HTML.
"""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["ErrorFacts", "details_of", "read_error"]

_LONGEST_MESSAGE = 2_000  # characters of a body that is no JSON
_MARKUP = r"<(script|style)\b.*?</\1\s*>|<[^>]*>"


class ErrorFacts(NamedTuple):
    """
    What an error body says.

    Attributes:
        type: Such as ``overloaded_error``.
        message: Text for a person.
        code: Such as ``thread_not_found``.
        request_id: For support.
    """

    type: str | None = None
    message: str | None = None
    code: str | None = None
    request_id: str | None = None


def read_error(body: Any) -> ErrorFacts:
    """
    Find type, message and code in an error body.

    Args:
        body: Any JSON value, or text.

    Returns:
        The facts; None for each one that is not there.
    """
    if isinstance(body, str):
        return ErrorFacts(message=_plain(body))
    outer = _outer(body)
    inner = _inner(outer)
    details = inner.get("details")
    code = details.get("error_code") if isinstance(details, dict) else None
    return ErrorFacts(
        type=_text(inner.get("type")),
        message=_message(inner) or _message(outer),
        code=_text(code) or _text(inner.get("error_code")),
        request_id=_text(outer.get("request_id")),
    )


def details_of(body: Any) -> Any:
    """
    Returns:
        ``error.details`` as it came; None where there is none.
    """
    return _inner(_outer(body)).get("details")


def _outer(body: Any) -> dict[str, Any]:
    if isinstance(body, list) and body:
        body = body[0]
    return body if isinstance(body, dict) else {}


def _inner(outer: dict[str, Any]) -> dict[str, Any]:
    error = outer.get("error")
    if isinstance(error, dict):
        return error
    if outer.get("type") == "error" or isinstance(error, str):
        return {"message": error}
    return outer


def _message(source: dict[str, Any]) -> str | None:
    for key in ("message", "detail", "error_description", "title", "error"):
        text = _text(source.get(key))
        if text:
            return text
    return None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _plain(text: str) -> str | None:
    """A body that is no JSON, as one line without markup."""
    import re

    words = re.sub(_MARKUP, " ", text[: 8 * _LONGEST_MESSAGE], flags=re.IGNORECASE | re.DOTALL).split()
    return " ".join(words)[:_LONGEST_MESSAGE] or None
