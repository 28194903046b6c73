"""
The functional door: clients and requests as functions, for scripts and for people who like functions.

All functions here and in `messages`, `models`, `beta` and `streaming` take ``options``, a mapping: ``api_key``,
``auth_token``, ``base_url``, ``timeout``, ``max_retries``, ``initial_retry_delay`` and ``max_retry_delay`` (seconds),
``extra_headers``, ``extra_query_params``, ``extra_body_params``, whatever else a client takes, or ``client``, a client
to use. Names with ``a`` in front are asynchronous. Calls without ``client`` share connections, not configuration.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._functional import ashared, client_arguments, shared, split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from ._async_client import AsyncAnthropic
    from ._client import Anthropic
    from ._undocumented import RequestArguments

__all__ = ["aclose", "acreate_client", "arequest", "close", "create_client", "request"]


def create_client(**options: Any) -> Anthropic:
    """
    Make a client.

    Args:
        options: Arguments of `Anthropic`; also ``initial_retry_delay`` and ``max_retry_delay``, in seconds.

    Returns:
        The client; close it, or use it in a ``with`` block.

    Raises:
        TypeError: There is no such option.
    """
    from ._client import Anthropic

    return Anthropic(**client_arguments(options))


def request(
    method: str, path: str, *, options: Mapping[str, Any] | None = None, **arguments: Unpack[RequestArguments]
) -> Any:
    """
    Call an endpoint that has no function, with retries and typed errors.

    Args:
        method: HTTP method.
        path: Path that begins with a slash, or an absolute URL.
        options: See the module.
        arguments: ``body``, ``query``, ``files``, ``cast_to`` ...

    Returns:
        The body, decoded to ``cast_to``: its JSON value if there is none.

    Raises:
        APIError: There was no success.
    """
    client, extra = split(options, shared)
    merged: Any = {**extra, **arguments}
    return client.request(method, path, **merged)


def close() -> None:
    """Close the connections that calls without ``client`` share; the next call opens new ones."""
    shared.close()


def acreate_client(**options: Any) -> AsyncAnthropic:
    """
    Make an asynchronous client, as `create_client` does; it may be awaited, which gives the client itself.
    """
    from ._async_client import AsyncAnthropic

    return AsyncAnthropic(**client_arguments(options))


async def arequest(
    method: str, path: str, *, options: Mapping[str, Any] | None = None, **arguments: Unpack[RequestArguments]
) -> Any:
    """
    As `request`.
    """
    client, extra = split(options, ashared)
    merged: Any = {**extra, **arguments}
    return await client.request(method, path, **merged)


async def aclose() -> None:
    """Close the connections that asynchronous calls without ``client`` share, in this event loop."""
    await ashared.aclose()
