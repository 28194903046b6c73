"""
What the functions of the functional door share: their options, and connections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from ._client import Anthropic, AsyncAnthropic, Connections

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Shared", "ashared", "client_arguments", "shared", "split"]

C = TypeVar("C", Anthropic, AsyncAnthropic)

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
        kind: Class of the clients.
    """

    def __init__(self, kind: type[C]) -> None:
        self._kind: type[C] = kind
        self._connections = Connections(None)

    def client(self, options: dict[str, Any]) -> C:
        """
        Args:
            options: Arguments of a client, and the two delays.

        Returns:
            A client over the shared connections, or over its own where there is an ``http_client``.
        """
        client: C = self._kind(**client_arguments(options))
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


shared: Shared[Anthropic] = Shared(Anthropic)
ashared: Shared[AsyncAnthropic] = Shared(AsyncAnthropic)


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
