"""
From a response to the value that a method gives, or to the error that says why there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from anthropic_api import Model, loads

from ._errors import APIResponseValidationError, APIStatusError, ResponseInfo

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    from anthropic_api import Operation

    from ._wire import RequestInfo

    class Source(Protocol):
        """What a response knows of its request."""

        @property
        def method(self) -> str:
            """Upper case."""
            ...

        @property
        def info(self) -> RequestInfo:
            """Method and URL."""
            ...


__all__ = ["Reply", "ResponseMeta", "body_of", "cast", "finish", "invalid", "json_object", "json_value", "refusal"]

T = TypeVar("T")

_NO_CONTENT = 204


class ResponseMeta:
    """
    What a parsed object knows of its response.

    Attributes:
        request_id: For support.
    """

    __slots__ = ("request_id",)

    def __init__(self, request_id: str | None) -> None:
        self.request_id = request_id


class Reply:
    """
    A response that was read to its end.

    Attributes:
        status: The HTTP status.
        headers: The response headers.
        content: The body, its content encoding undone.
        source: The request, or anything with its ``method`` and ``info``.
        elapsed: Seconds from sending the last attempt to its end.
        retries_taken: Attempts after the first.
    """

    __slots__ = ("content", "elapsed", "headers", "retries_taken", "source", "status")

    def __init__(  # noqa: PLR0917  # a record
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        source: Source,
        elapsed: float = 0.0,
        retries_taken: int = 0,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.source = source
        self.elapsed = elapsed
        self.retries_taken = retries_taken

    @property
    def request_info(self) -> RequestInfo:
        """
        Returns:
            Method and URL of the request.
        """
        return self.source.info

    @property
    def request_id(self) -> str | None:
        """
        Returns:
            The ``request-id`` header.
        """
        return self.headers.get("request-id")


def body_of(content: bytes) -> Any:
    """
    Args:
        content: The body of an error.

    Returns:
        Its JSON value; its text where it is no JSON; None where it is empty.
    """
    if not content.strip():
        return None
    try:
        return loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def refusal(reply: Reply) -> APIStatusError:
    """
    Returns:
        The error that a response with an error status stands for.
    """
    from ._error_codes import status_error

    return status_error(
        body_of(reply.content), response=ResponseInfo(reply.status, reply.headers), request=reply.request_info
    )


def invalid(reply: Reply, message: str) -> APIResponseValidationError:
    """
    Returns:
        The error of a success that is none, with the body as far as it can be read.
    """
    return APIResponseValidationError(
        message,
        response=ResponseInfo(reply.status, reply.headers),
        request=reply.request_info,
        body=body_of(reply.content),
    )


def json_value(reply: Reply) -> Any:
    """
    Parse the body.

    Raises:
        APIResponseValidationError: It is no JSON; says so when it looks like a web page.
    """
    content = reply.content
    try:
        return loads(content)
    except (ValueError, RecursionError) as error:
        if not content.strip():
            message = "the response is empty"
        elif content.lstrip()[:1] == b"<":
            message = "the response is a web page, not JSON: a proxy or another server answered"
        else:
            message = f"the response is not JSON: {error}"
        raise invalid(reply, message) from error


def json_object(reply: Reply) -> dict[str, Any]:
    """
    Parse a body that must be an object.

    Raises:
        APIResponseValidationError: It is none.
        APIStatusError: It is an error object, with whatever status.
    """
    value = json_value(reply)
    if value.__class__ is not dict:
        raise invalid(reply, f"the response is a JSON {type(value).__name__}, not an object")
    if value.get("type") == "error" and "error" in value:
        raise refusal(reply)
    result: dict[str, Any] = value
    return result


def finish(operation: Operation[T], reply: Reply) -> T:
    """
    Decode the response of a method.

    Args:
        operation: What was called.
        reply: Its success.

    Returns:
        The decoded body, with its ``request_id``; None for a null where the operation allows it, or where nothing
        is what it gives.

    Raises:
        APIResponseValidationError: The body is not what the operation promises.
    """
    content = reply.content
    value: Any
    if operation.kind == "empty":
        return None  # type: ignore[return-value]  # T is None then
    if operation.kind == "text":
        return content.decode("utf-8", "replace")  # type: ignore[return-value]  # T is str then
    if not content and (reply.status == _NO_CONTENT or reply.source.method == "DELETE"):
        value = {}
    elif operation.nullable and content.strip() == b"null":
        return None  # type: ignore[return-value]  # T allows None then
    else:
        value = json_object(reply)
    result: Any = operation.decode(value)
    if isinstance(result, Model):
        if value and len(result.extra) == len(value):
            raise invalid(reply, f"the response has nothing of a {type(result).__name__}")
        result._meta = ResponseMeta(reply.headers.get("request-id"))  # noqa: SLF001  # made for this
    return result  # type: ignore[no-any-return]  # what the codec promises


def cast(to: Any, reply: Reply) -> Any:
    """
    Decode a response to a type that the caller names.

    Args:
        to: A model class (anything with ``from_dict``), ``bytes``, ``str``, or ``dict``, ``list`` and ``object`` for
            the JSON value; None for that value, or None where there is no body.
        reply: The response.

    Returns:
        The decoded body.

    Raises:
        APIResponseValidationError: The body is no JSON, or of another type.
        TypeError: ``to`` is none of these.
    """
    if to is bytes:
        return reply.content
    if to is str:
        return reply.content.decode("utf-8", "replace")
    from_dict = getattr(to, "from_dict", None)
    if from_dict is not None:
        model = from_dict(json_object(reply))
        if isinstance(model, Model):
            model._meta = ResponseMeta(reply.request_id)  # noqa: SLF001  # made for this
        return model
    if to not in (None, dict, list, object):
        message = f"cast_to is a model class, dict, list, str, bytes, object or None, not {to!r}"
        raise TypeError(message)
    if to is None and not reply.content:
        return None
    value = json_value(reply)
    if to in (dict, list) and not isinstance(value, to):
        raise invalid(reply, f"the response is a JSON {type(value).__name__}, not a {to.__name__}")
    return value
