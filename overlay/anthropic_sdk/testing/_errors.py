"""
The error envelope of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._reply import Reply, json_reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._documents import Json

__all__ = ["Refusal", "error_body", "error_reply", "error_type"]

_TYPES = {
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}
_MESSAGES = {
    400: "The request is not valid.",
    401: "invalid x-api-key",
    402: "The credit balance is too low.",
    403: "The key has no permission for this.",
    404: "Not found",
    408: "The request took too long.",
    409: "The resource is in another state.",
    413: "Request exceeds the maximum size",
    429: "This request would exceed the rate limit of the organization.",
    500: "Internal server error",
    503: "Service unavailable",
    504: "Request timed out",
    529: "Overloaded",
}


@attrs.frozen
class Refusal(Exception):  # noqa: N818  not an error of the kit: an answer of the fake
    """
    An answer in the error envelope, raised where it is decided.

    Attributes:
        details: The ``details`` of the error object, such as ``{"error_code": ...}``.
    """

    status: int
    message: str
    type: str | None = None
    details: Mapping[str, Json] | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)


def error_type(status: int) -> str:
    """
    Name the ``error.type`` that goes with a status.
    """
    return _TYPES.get(status, "api_error" if status >= 500 else "invalid_request_error")  # noqa: PLR2004  HTTP


def error_body(error: Refusal, request_id: str) -> dict[str, Json]:
    """
    Build the envelope of an error.
    """
    inner: dict[str, Json] = {
        "type": error.type or error_type(error.status),
        "message": error.message or _MESSAGES.get(error.status, f"HTTP status {error.status}"),
    }
    if error.details is not None:
        inner["details"] = dict(error.details)
    return {"type": "error", "error": inner, "request_id": request_id}


def error_reply(error: Refusal, request_id: str) -> Reply:
    """
    Answer with an error.
    """
    return json_reply(error_body(error, request_id), error.status, error.headers)
