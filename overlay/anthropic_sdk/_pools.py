"""
Connection pools: made at the first request, shared by a client and its copies.
"""

from __future__ import annotations

import os
import socket
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies
from weakref import WeakSet

from ._errors import ClientClosedError
from ._http import FAILURES, NO_CONTEXT, build, build_with, connection_error, httpx, shared_context
from ._options import DEFAULT_TIMEOUT
from ._transports import EXPIRY, Spread

if TYPE_CHECKING:
    from ._request import PreparedRequest

__all__ = ["CLOSED", "BasePool", "Pool", "check_client", "client_arguments", "request_for"]

CLOSED = "this client, or its http_client, was closed; make a new one"

_KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5))  # seconds, seconds, probes


def _socket_options() -> list[tuple[int, int, int]]:
    """Let the kernel notice a peer that is gone; macOS calls the first one otherwise."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in _KEEPALIVE:
        number = getattr(socket, name, None)
        if number is not None:
            options.append((socket.IPPROTO_TCP, number, value))
    return options


def client_arguments(spread: Any, transport: Any, *, secure: bool) -> dict[str, Any]:
    """
    Say what a client of ours is made with.

    Args:
        spread: Makes one transport of many.
        transport: Class of those many.
        secure: Whether it is to speak TLS.

    Returns:
        Arguments of an httpx client: a transport, and one for each proxy of the environment.
    """
    common = {
        "verify": shared_context() if secure else NO_CONTEXT,
        "limits": httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=EXPIRY),
        "socket_options": _socket_options(),
    }
    mounts = {}
    proxies = getproxies()
    if proxies:
        from ._proxies import proxy_routes

        for pattern, proxy in proxy_routes(proxies).items():
            mounts[pattern] = None if proxy is None else spread(partial(transport, proxy=proxy, **common))
    return {"transport": spread(partial(transport, **common)), "mounts": mounts}


def check_client(client: Any, wanted: str) -> None:
    """
    Refuse a client of the wrong kind while the mistake is in sight.

    Args:
        client: As given.
        wanted: Name of its class in httpx.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(client, getattr(httpx, wanted)):
        message = f"http_client must be an httpx.{wanted}, not {type(client).__module__}.{type(client).__name__}"
        raise TypeError(message)


def timeout_for(prepared: PreparedRequest, given: Any, remaining: float | None) -> dict[str, float | None]:
    """
    Args:
        prepared: The request.
        given: The user's own client, None if there is none.
        remaining: Seconds until the call's deadline; None if it has none.

    Returns:
        Seconds by phase, none longer than ``remaining``: the call's or the client's, else those of the user's own
        client where they are not httpx's five seconds, else ours. The dict belongs to this request.
    """
    phases: dict[str, float | None]
    if prepared.timeout is not None:
        phases = prepared.timeout.copy()
    elif given is not None and given.timeout != httpx.Timeout(5.0):
        phases = given.timeout.as_dict()
    else:
        phases = dict(DEFAULT_TIMEOUT)
    if remaining is not None:
        phases = {phase: remaining if limit is None else min(limit, remaining) for phase, limit in phases.items()}
    return phases


def request_for(client: Any, prepared: PreparedRequest, given: Any, remaining: float | None) -> dict[str, Any]:
    """
    Returns:
        The arguments of ``client.send``. What the user's own client adds stays out of a request to another origin.
    """
    timeout = timeout_for(prepared, given, remaining)
    if given is None:
        return {"request": build(prepared, timeout)}
    if prepared.foreign:
        return {"request": build(prepared, timeout), "auth": None}
    return {"request": build_with(client, prepared, timeout)}


class BasePool:
    """What both kinds share."""

    def __init__(self, given: Any) -> None:
        self.given = given
        self.closed = False
        self.lock = Lock()
        _pools.add(self)

    def check(self) -> None:
        if self.closed:
            raise ClientClosedError(CLOSED)

    @property
    def has_own_credentials(self) -> bool:
        """Whether the user's own client signs its requests."""
        return self.given is not None and self.given.auth is not None

    def forget(self) -> None:
        """Drop the connections without closing them: after a fork they belong to the parent."""
        raise NotImplementedError


_pools: WeakSet[BasePool] = WeakSet()


def _after_fork() -> None:
    for pool in list(_pools):
        pool.lock = Lock()
        pool.forget()


getattr(os, "register_at_fork", lambda **_: None)(after_in_child=_after_fork)  # Windows does not fork


class Pool(BasePool):
    """
    The connections of a synchronous client.

    Args:
        given: The user's own ``httpx.Client``; it is used as it is and never closed.
    """

    def __init__(self, given: httpx.Client | None = None) -> None:
        super().__init__(given)
        self._clients: dict[bool, httpx.Client] = {}

    def client(self, url: str) -> httpx.Client:
        """
        Args:
            url: Where the request goes.

        Returns:
            The client for it; one without TLS for plain http.

        Raises:
            ClientClosedError: The pool was closed.
        """
        self.check()
        if self.given is not None:
            client: httpx.Client = self.given
            return client
        secure = url[:5].lower() != "http:"
        found = self._clients.get(secure)
        if found is None:
            with self.lock:
                self.check()
                found = self._clients.get(secure)
                if found is None:
                    found = httpx.Client(**client_arguments(Spread, httpx.HTTPTransport, secure=secure))
                    self._clients[secure] = found
        return found

    def send(self, prepared: PreparedRequest, *, stream: bool, remaining: float | None = None) -> httpx.Response:
        """
        Send a request once.

        Args:
            prepared: What to send.
            stream: False reads the body as well.
            remaining: Seconds until the call's deadline.

        Returns:
            The response, whatever its status; redirects are not followed.

        Raises:
            APIConnectionError: No answer, or not all of it.
            ClientClosedError: The client was closed, or the user's own was.
        """
        client = self.client(prepared.url)
        try:
            arguments = request_for(client, prepared, self.given, remaining)
            return client.send(**arguments, stream=stream, follow_redirects=False)
        except FAILURES as error:
            raise connection_error(error, prepared.info) from error
        except RuntimeError as error:
            if not client.is_closed:
                raise
            raise ClientClosedError(CLOSED) from error

    def close(self) -> None:
        """Close what is ours; waiting requests of other threads fail."""
        with self.lock:
            self.closed = True
            clients, self._clients = list(self._clients.values()), {}
        for client in clients:
            client.close()

    def forget(self) -> None:
        self._clients = {}
