"""
The exceptions of this package, one tree.

::

    AnthropicError
    ├─ APIError                                   .message .request .response .body .request_id ...
    │  ├─ APIStatusError                          the server answered with an error
    │  │  ├─ BadRequestError                 400  PaymentRequiredError             402
    │  │  ├─ AuthenticationError             401  PermissionDeniedError            403
    │  │  ├─ NotFoundError                   404  RequestTimeoutError              408
    │  │  ├─ ConflictError                   409  PreconditionFailedError          412
    │  │  ├─ RequestTooLargeError            413  UnprocessableEntityError         422
    │  │  ├─ RateLimitError                  429  RequestHeaderFieldsTooLargeError 431
    │  │  ├─ ClientClosedRequestError        499
    │  │  └─ InternalServerError           >=500
    │  │     ├─ HTTPNotImplementedError     501  ServiceUnavailableError          503
    │  │     └─ GatewayTimeoutError         504  OverloadedError                  529
    │  ├─ APIConnectionError                      no answer, or only a part of one
    │  │  └─ APITimeoutError
    │  └─ APIResponseValidationError              an answer that is not what the API promises
    ├─ CredentialsError                           no credentials, or too many (also a ValueError)
    ├─ ClientClosedError                          the client was closed (also a RuntimeError)
    └─ PaginationError                            no such page, or a cursor that repeats

Below the status classes stand the classes of the API's error codes, in `anthropic_sdk.errors`. An argument that can't
be sent is `InvalidRequestError`, a ValueError of the generated package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._rate_limits import RateLimits
    from ._wire import RequestInfo

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AnthropicError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ClientClosedRequestError",
    "ConflictError",
    "CredentialsError",
    "GatewayTimeoutError",
    "HTTPNotImplementedError",
    "InternalServerError",
    "NotFoundError",
    "OverloadedError",
    "PaginationError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestHeaderFieldsTooLargeError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ResponseInfo",
    "ServiceUnavailableError",
    "UnprocessableEntityError",
]


class ResponseInfo:
    """
    What an error keeps of a response; it pickles and holds no connection.

    Attributes:
        status_code: The HTTP status.
        headers: The response headers.
    """

    __slots__ = ("headers", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str]) -> None:
        self.status_code = status_code
        from ._headers import Headers

        self.headers = headers if isinstance(headers, Headers) else Headers(headers)

    def __repr__(self) -> str:
        return f"ResponseInfo({self.status_code})"


class AnthropicError(Exception):
    """Whatever this package raises on its own account."""


class CredentialsError(AnthropicError, ValueError):
    """There are no credentials for a request, or more than one kind."""


class ClientClosedError(AnthropicError, RuntimeError):
    """The client was closed before this request."""


class PaginationError(AnthropicError):
    """There is no such page, or the server gave a cursor that it had given before."""


def _rebuild(cls: type[AnthropicError], args: tuple[Any, ...]) -> AnthropicError:
    """Make an instance without running a constructor that wants more than ``args``."""
    return cls.__new__(cls, *args)


class APIError(AnthropicError):
    """
    A request that did not end well.

    Args:
        message: What went wrong, in a sentence.
        request: Method and URL; anything with ``method`` and ``url``.
        response: Status and headers; anything with ``status_code`` and ``headers``.
        body: The decoded JSON body; text where it is no JSON; None where there is none.

    Attributes:
        message: As given; ``str(error)`` says more.
        status_code: The HTTP status; None where no response arrived.
        type: The wire's ``error.type``, such as ``overloaded_error``.
        kind: One of ``bad_request``, ``authentication``, ``permission_denied``, ``not_found``, ``conflict``,
            ``unprocessable_entity``, ``rate_limit``, ``internal_server``, ``api_error``.
        request_id: For support.
        retry_after: Seconds that the server asks to wait.
        retries_taken: Attempts after the first one that were made before this error was raised.
        partial: What a stream had given up to the error, such as the message so far; None elsewhere.
    """

    kind: ClassVar[str] = "api_error"
    default_code: ClassVar[str | None] = None
    status_code: int | None = None
    retries_taken: int = 0
    partial: Any = None

    def __init__(self, message: str, *, request: Any = None, response: Any = None, body: Any = None) -> None:
        super().__init__(message)
        if request is None:  # what httpx.Response.request raises where there is none is no concern of an error
            try:
                request = getattr(response, "request", None)
            except RuntimeError:
                request = None
        self.message = message
        self.body = body
        self.request: RequestInfo | None = None if request is None else _request_info(request)
        self.response: ResponseInfo | None = None if response is None else _response_info(response)
        self.request_id: str | None = None
        self.retry_after: float | None = None
        if self.response is not None:
            from time import time

            from ._headers import retry_after

            self.status_code = self.response.status_code
            self.request_id = self.response.headers.get("request-id")
            self.retry_after = retry_after(self.response.headers, time())
        from ._error_body import read_error

        found = read_error(body)
        self.type: str | None = found.type
        self._error_code = found.code or self.default_code
        self.request_id = self.request_id or found.request_id

    @property
    def error_code(self) -> str | None:
        """
        Returns:
            The machine-readable code of some errors, such as ``thread_not_found``.
        """
        return self._error_code

    @property
    def details(self) -> Any:
        """
        Returns:
            ``error.details`` of the body: the model of its error code where there is one, else as it came; None if
            the body has none.
        """
        from ._error_codes import decode_details

        return decode_details(self.body)

    @property
    def rate_limit(self) -> RateLimits | None:
        """
        Returns:
            The budgets that the response told of; None if it told of none.
        """
        from ._rate_limits import read_rate_limits

        return None if self.response is None else read_rate_limits(self.response.headers)

    def __str__(self) -> str:
        from ._advice import describe

        return describe(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.__class__, self.args), self.__dict__.copy()


def _request_info(request: Any) -> RequestInfo:
    from ._wire import RequestInfo

    return request if isinstance(request, RequestInfo) else RequestInfo(str(request.method), str(request.url))


def _response_info(response: Any) -> ResponseInfo:
    return response if isinstance(response, ResponseInfo) else ResponseInfo(response.status_code, response.headers)


class APIConnectionError(APIError):
    """
    The request could not be sent, or its answer did not arrive whole.

    Attributes:
        maybe_sent: Whether the request may have reached the server.
    """

    maybe_sent: bool = True

    def __init__(
        self, message: str = "Connection error.", *, request: Any = None, response: Any = None, body: Any = None
    ) -> None:
        super().__init__(message, request=request, response=response, body=body)


class APITimeoutError(APIConnectionError):
    """The time allowed for connecting, for one read or write, or for all attempts together was over."""

    def __init__(self, message: Any = "Request timed out.", *, request: Any = None, response: Any = None) -> None:
        if not isinstance(message, str):  # the official class takes the request in this place
            message, request = "Request timed out.", message
        super().__init__(message, request=request, response=response)


class APIResponseValidationError(APIError):
    """
    A successful response whose body is not what the API promises: no JSON, HTML of a proxy, nothing, too much.
    """


class APIStatusError(APIError):
    """
    The server answered with an error, as a status or inside of a stream.

    Attributes:
        status_code: The HTTP status; that of the class where the error came inside of a successful response.
    """

    default_status: ClassVar[int] = 0
    status_code: int
    response: ResponseInfo

    def __init__(self, message: str, *, response: Any, body: Any = None, request: Any = None) -> None:
        super().__init__(message, request=request, response=response, body=body)
        if self.status_code < 400 and self.default_status:  # noqa: PLR2004  # HTTP's border between success and error
            self.status_code = self.default_status


class BadRequestError(APIStatusError):
    """400: the request is malformed, or asks for what can't be done."""

    kind = "bad_request"
    default_status = 400


class AuthenticationError(APIStatusError):
    """401: the credentials are wrong."""

    kind = "authentication"
    default_status = 401


class PaymentRequiredError(APIStatusError):
    """402: billing stands in the way."""

    default_status = 402


class PermissionDeniedError(APIStatusError):
    """403: the credentials don't allow this."""

    kind = "permission_denied"
    default_status = 403


class NotFoundError(APIStatusError):
    """404: no such resource, or not for these credentials."""

    kind = "not_found"
    default_status = 404


class RequestTimeoutError(APIStatusError):
    """408: the server did not get the request in time."""

    default_status = 408


class ConflictError(APIStatusError):
    """409: the resource is in another state, or in use."""

    kind = "conflict"
    default_status = 409


class PreconditionFailedError(APIStatusError):
    """412: the resource has changed."""

    default_status = 412


class RequestTooLargeError(APIStatusError):
    """413: more bytes than the endpoint takes."""

    default_status = 413


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but not to be processed."""

    kind = "unprocessable_entity"
    default_status = 422


class RateLimitError(APIStatusError):
    """429: a budget of requests, tokens or money is used up."""

    kind = "rate_limit"
    default_status = 429


class RequestHeaderFieldsTooLargeError(APIStatusError):
    """431: the request headers are too large."""

    default_status = 431


class ClientClosedRequestError(APIStatusError):
    """499: a server in between saw the client go away."""

    default_status = 499


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""

    kind = "internal_server"
    default_status = 500


class HTTPNotImplementedError(InternalServerError):
    """501: the server does not know this method."""

    default_status = 501


class ServiceUnavailableError(InternalServerError):
    """503: out of service for now."""

    default_status = 503


class GatewayTimeoutError(InternalServerError):
    """504: the server behind the gateway did not answer in time."""

    default_status = 504


class OverloadedError(InternalServerError):
    """529: the API is overloaded for all of its users."""

    default_status = 529


for _name in __all__:  # tracebacks, repr and pickle name the public place
    globals()[_name].__module__ = "anthropic_sdk"
