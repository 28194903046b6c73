"""
A fake on a real port of this machine, on uvicorn.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import struct
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import attrs
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ._asgi import App, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ._fake import FakeAPI

__all__ = ["Tls", "serve"]

_PATIENCE = 5.0  # seconds that a start or a stop may take
_RST = struct.pack("ii", 1, 0)  # SO_LINGER: on, no waiting


@attrs.frozen
class Tls:
    """
    Files for HTTPS.

    Attributes:
        certificate: PEM file with the certificate chain.

        key: PEM file with its private key; the certificate's file by default.
    """

    certificate: str | Path
    key: str | Path | None = None


class _Connections:
    """
    Finds the transport of a request, so that a fault can break it.
    """

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.Transport] = {}

    def protocol(self) -> type[H11Protocol]:
        """
        A protocol class of uvicorn that tells these connections about each.
        """
        known = self._open

        class Protocol(H11Protocol):
            def connection_made(  # type: ignore[override]  # uvicorn and asyncio say it like this
                self, transport: asyncio.Transport
            ) -> None:
                self._peer = transport.get_extra_info("peername")[:2]  # a lost TLS connection has none any more
                known[self._peer] = transport
                super().connection_made(transport)

            def connection_lost(self, exc: Exception | None) -> None:
                known.pop(self._peer, None)
                super().connection_lost(exc)

        return Protocol

    def abort(self) -> None:
        """
        Break every connection.
        """
        for transport in tuple(self._open.values()):
            transport.abort()

    def reset(self, scope: Scope) -> None:
        """
        Break the connection of a request with a TCP reset.
        """
        transport = self._open[tuple(scope["client"])]
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST)
        transport.abort()


@contextmanager
def serve(fake: FakeAPI, *, host: str, port: int, tls: Tls | None) -> Iterator[str]:
    """
    Serve a fake in a thread; see ``FakeAPI.serve``.
    """
    if not ipaddress.ip_address("127.0.0.1" if host == "localhost" else host).is_loopback:
        raise ValueError(f"the fake API listens on loopback addresses only, not on {host}")
    connections = _Connections()
    config = _config(App(fake, connections.reset), connections, tls)
    config.load()  # here, so that a wrong certificate is the caller's error
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.listen(1024)
    running = _Running(uvicorn.Server(config), listener, connections)
    shown = f"[{host}]" if family == socket.AF_INET6 else host
    address = f"http{'s' * (tls is not None)}://{shown}:{listener.getsockname()[1]}"
    running.start()
    try:
        yield address
    finally:
        running.stop()


class _Running:
    """
    A server in a thread with a loop of its own.
    """

    def __init__(self, server: uvicorn.Server, listener: socket.socket, connections: _Connections) -> None:
        self._server = server
        self._listener = listener
        self._connections = connections
        self._started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), name="fake-api", daemon=True)

    def start(self) -> None:
        """
        Return once it listens.
        """
        self._thread.start()
        self._started.wait(_PATIENCE)

    def stop(self) -> None:
        """
        Break what is still going on, and return once the thread has ended.
        """
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(_PATIENCE)

    async def _main(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        self._server.lifespan = self._server.config.lifespan_class(self._server.config)
        await self._server.startup(sockets=[self._listener])
        self._started.set()
        await self._end.wait()
        self._loop.remove_reader(self._listener.fileno())  # asyncio trips over accepting and closing at once
        for _ in range(3):  # a connection that was just accepted shows up a moment later
            for task in tuple(self._server.server_state.tasks):
                task.cancel()
            self._connections.abort()
            await asyncio.sleep(0.005)
        await self._server.shutdown(sockets=[self._listener])


def _config(app: App, connections: _Connections, tls: Tls | None) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=connections.protocol(),
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        loop="asyncio",
        timeout_keep_alive=60,
        ssl_certfile=None if tls is None else str(tls.certificate),
        ssl_keyfile=None if tls is None else str(tls.key or tls.certificate),
    )
