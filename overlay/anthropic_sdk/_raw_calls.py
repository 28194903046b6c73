"""
The typed way to a whole response: a function that takes the method and its arguments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import ParamSpec

    from ._api_response import APIResponse, AsyncAPIResponse, AsyncResponseManager, ResponseManager

    P = ParamSpec("P")

__all__ = ["araw_response", "astreaming_response", "raw_response", "streaming_response"]

T = TypeVar("T")


def _of(method: Callable[..., Any], view: str) -> Callable[..., Any]:
    """The method of the same name on a view of its resource."""
    owner = getattr(method, "__self__", None)
    twin = getattr(owner, view, None)
    if twin is None:
        message = f"{method!r} is no method of a client or of one of its resources"
        raise TypeError(message)
    found: Callable[..., Any] = getattr(twin, method.__name__)
    return found


def raw_response(method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> APIResponse[T]:
    """
    Call a method, and get the response around its result.

    Args:
        method: Of a synchronous client or one of its resources.
        args: Its arguments.
        kwargs: Its arguments.

    Returns:
        The response; ``parse()`` gives what the method would have given.

    Raises:
        APIError: There was no success.
        TypeError: It is no such method.
    """
    response: APIResponse[T] = _of(method, "with_raw_response")(*args, **kwargs)
    return response


def streaming_response(method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> ResponseManager[T]:
    """
    Like `raw_response`, as a context manager around a response whose body has not been read.
    """
    manager: ResponseManager[T] = _of(method, "with_streaming_response")(*args, **kwargs)
    return manager


async def araw_response(method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> AsyncAPIResponse[T]:
    """
    The asynchronous twin of `raw_response`.
    """
    response: AsyncAPIResponse[T] = await _of(method, "with_raw_response")(*args, **kwargs)
    return response


def astreaming_response(
    method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
) -> AsyncResponseManager[T]:
    """
    The asynchronous twin of `streaming_response`, for ``async with``.
    """
    manager: AsyncResponseManager[T] = _of(method, "with_streaming_response")(*args, **kwargs)
    return manager
