"""
From a response to the class of its error.

The classes of the 100 error codes are made from data of the generated package when they are first asked for: a code
that the next description adds needs no line here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _errors
from ._error_body import details_of, read_error
from ._errors import APIStatusError, ResponseInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["class_for", "code_class", "code_names", "decode_details", "error_in_stream", "status_error"]

_FIRST_ERROR_STATUS = 400
_FIRST_SERVER_STATUS = 500

_BY_STATUS: dict[int, type[APIStatusError]] = {
    cls.default_status: cls
    for name in _errors.__all__
    if isinstance(cls := getattr(_errors, name), type) and issubclass(cls, APIStatusError) and cls.default_status
}
_BY_TYPE: dict[str, type[APIStatusError]] = {
    "invalid_request_error": _errors.BadRequestError,
    "authentication_error": _errors.AuthenticationError,
    "billing_error": _errors.PaymentRequiredError,
    "permission_error": _errors.PermissionDeniedError,
    "not_found_error": _errors.NotFoundError,
    "request_too_large": _errors.RequestTooLargeError,
    "conflict_error": _errors.ConflictError,
    "memory_path_conflict_error": _errors.ConflictError,
    "memory_precondition_failed_error": _errors.PreconditionFailedError,
    "rate_limit_error": _errors.RateLimitError,
    "api_error": _errors.InternalServerError,
    "timeout_error": _errors.GatewayTimeoutError,
    "overloaded_error": _errors.OverloadedError,
}
# Types that the API uses for several statuses: "we may also use this type for other 4XX status codes".
_GENERIC = frozenset({"invalid_request_error", "api_error", "conflict_error", "memory_precondition_failed_error"})

_code_classes: dict[str, type[APIStatusError]] = {}


def _codes() -> Mapping[str, tuple[str, int, str, str | None]]:
    """Error code -> (class, status, base class, model of the details)."""
    from anthropic_api.errors import ERROR_CODES

    codes: Mapping[str, tuple[str, int, str, str | None]] = ERROR_CODES
    return codes


def code_names() -> dict[str, str]:
    """
    Returns:
        Class name -> error code, for all codes of the API description.
    """
    return {row[0]: code for code, row in _codes().items()}


def code_class(code: str) -> type[APIStatusError] | None:
    """
    The class of an error code.

    Args:
        code: Such as ``thread_not_found``.

    Returns:
        A class below the status class; the same one each time. None for an unknown code.
    """
    known = _code_classes.get(code)
    if known is None and code in _codes():
        name, status, base, _ = _codes()[code]
        parent = getattr(_errors, {"ContentTooLargeError": "RequestTooLargeError"}.get(base, base), None)
        made: Any = type(
            name,
            (parent or _BY_STATUS.get(status, APIStatusError),),
            {
                "__module__": "anthropic_sdk.errors",
                "__doc__": f"{status}, error code ``{code}``.",
                "default_status": status,
                "default_code": code,
            },
        )
        known = _code_classes.setdefault(code, made)  # one class, also where two threads meet here
    return known


def _class_of_status(status: int) -> type[APIStatusError] | None:
    """The class of a status; None for a success, the common base for a 4xx that has none."""
    if status < _FIRST_ERROR_STATUS:
        return None
    fallback = _errors.InternalServerError if status >= _FIRST_SERVER_STATUS else APIStatusError
    return _BY_STATUS.get(status, fallback)


def class_for(status: int, error_type: str | None, code: str | None = None) -> type[APIStatusError]:
    """
    Choose the class of an error: by code, by type, then by status.

    Args:
        status: HTTP status; 200 for an error inside of a stream.
        error_type: The wire's ``error.type``.
        code: The wire's error code. It counts where its status is that of the response, or there is only a 200.

    Returns:
        The most specific class that all three allow.
    """
    by_status = _class_of_status(status)
    by_code = code_class(code) if code else None
    if by_code is not None and (by_status is None or by_code.default_status == status):
        return by_code
    by_type = _BY_TYPE.get(error_type or "")
    if by_type is None:
        return by_status or APIStatusError
    if by_status is None:
        return by_type
    same_family = status // 100 == by_type.default_status // 100
    if issubclass(by_status, by_type) or (error_type in _GENERIC and same_family and by_status is not APIStatusError):
        return by_status
    return by_type


def status_error(body: Any, *, response: Any, request: Any = None) -> APIStatusError:
    """
    Make the error that a response stands for.

    Args:
        body: The decoded JSON body, or text; None for an empty one.
        response: Status and headers.
        request: Method and URL.

    Returns:
        The error, not raised.
    """
    facts = read_error(body)
    status: int = response.status_code
    cls = class_for(status, facts.type, facts.code)
    message = facts.message or f"HTTP {status}"
    return cls(message, response=response, body=body, request=request)


def error_in_stream(body: Any, *, status: int, headers: Mapping[str, str], request: Any = None) -> APIStatusError:
    """
    Make the error that an ``error`` event inside of a successful stream stands for.

    Args:
        body: The event's data, wrapped in ``{"type": "error"}`` or not.
        status: Of the response, so usually 200.
        headers: Of the response.
        request: Method and URL.

    Returns:
        The error, not raised; its ``status_code`` is what the status would have been.
    """
    return status_error(body, response=ResponseInfo(status, headers), request=request)


def decode_details(body: Any) -> Any:
    """
    Returns:
        ``error.details`` as the model of its error code; as it came where there is no such model; None where there
        are none.
    """
    details = details_of(body)
    code = read_error(body).code
    row = _codes().get(code) if code else None
    if row is None or row[3] is None or not isinstance(details, dict):
        return details
    import anthropic_api.models

    return getattr(anthropic_api.models, row[3]).from_dict(details)
