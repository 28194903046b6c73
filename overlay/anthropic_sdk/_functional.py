"""
What the functions of the functional door share: their options, and connections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from ._base_client import BaseClient, Connections

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._async_client import AsyncAnthropic
    from ._client import Anthropic

__all__ = ["Shared", "ashared", "client_arguments", "shared", "split"]

C = TypeVar("C", bound=BaseClient)

_DELAYS = ("initial_retry_delay", "max_retry_delay")
_CALL = {
    "extra_headers": "extra_headers",
    "extra_query": "extra_query",
    "extra_query_params": "extra_query",
    "extra_body": "extra_body",
    "extra_body_params": "extra_body",
}


class Shared(Generic[C]):
    """
    Makes clients over one set of connections: their configuration is their own.

    Args:
        kind: Gives the class of the clients; called when the first is made.
    """

    def __init__(self, kind: Callable[[], type[C]]) -> None:
        self._kind = kind
        self._connections = Connections(None)

    def client(self, options: dict[str, Any]) -> C:
        """
        Args:
            options: Arguments of a client, and the two delays.

        Returns:
            A client over the shared connections, or over its own where there is an ``http_client``.
        """
        client = self._kind()(**client_arguments(options))
        if options.get("http_client") is None:
            client.share(self._connections)
        return client

    def close(self) -> None:
        """Close the connections; the next client opens new ones."""
        connections, self._connections = self._connections, Connections(None)
        if connections.pool is not None:
            connections.pool.close()

    async def aclose(self) -> None:
        """As `close`, for the connections of this event loop."""
        connections, self._connections = self._connections, Connections(None)
        if connections.pool is not None:
            await connections.pool.aclose()


def _sync() -> type[Anthropic]:
    from ._client import Anthropic

    return Anthropic


def _async() -> type[AsyncAnthropic]:
    from ._async_client import AsyncAnthropic

    return AsyncAnthropic


shared: Shared[Anthropic] = Shared(_sync)
ashared: Shared[AsyncAnthropic] = Shared(_async)


def client_arguments(options: Mapping[str, Any]) -> dict[str, Any]:
    """
    Args:
        options: Arguments of a client; also ``initial_retry_delay`` and ``max_retry_delay``.

    Returns:
        Arguments of a client.
    """
    arguments = dict(options)
    delays = {name: arguments.pop(name) for name in _DELAYS if arguments.get(name) is not None}
    if delays:
        from ._retries import RetryPolicy

        arguments["retry"] = attrs.evolve(arguments.get("retry") or RetryPolicy(), **delays)
    return {name: value for name, value in arguments.items() if name not in _DELAYS}


def split(options: Mapping[str, Any] | None, makers: Shared[C]) -> tuple[C, dict[str, Any]]:
    """
    Tell the options of a client from those of a call.

    Args:
        options: As given to a function.
        makers: Makes the client.

    Returns:
        The client, and the arguments that its method gets beside its own.

    Raises:
        TypeError: There is no such option.
    """
    rest = dict(options or {})
    extra = {_CALL[name]: rest.pop(name) for name in list(rest) if name in _CALL}
    client = rest.pop("client", None)
    if client is None:
        return makers.client(rest), extra
    return (client.copy(**client_arguments(rest)) if rest else client), extra
