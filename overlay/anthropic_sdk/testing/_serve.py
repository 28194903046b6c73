"""
A fake on a real port of this machine, on uvicorn.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ._asgi import App, Scope

if TYPE_CHECKING:
    from ._fake import FakeAPI

__all__ = ["Tls", "serve"]

_STOPPING = 5.0  # seconds that a stop may take
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
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  asyncio's own type
                known[transport.get_extra_info("peername")[:2]] = transport
                super().connection_made(transport)

            def connection_lost(self, exc: Exception | None) -> None:
                known.pop(self.transport.get_extra_info("peername")[:2], None)
                super().connection_lost(exc)

        return Protocol

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
    server = uvicorn.Server(config)
    started = threading.Event()
    thread = threading.Thread(target=_run, args=(server, listener, started), name="fake-api", daemon=True)
    thread.start()
    started.wait(_STOPPING)
    shown = f"[{host}]" if family == socket.AF_INET6 else host
    try:
        yield f"http{'s' * (tls is not None)}://{shown}:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        server.force_exit = True
        thread.join(_STOPPING)
        listener.close()


def _config(app: App, connections: _Connections, tls: Tls | None) -> uvicorn.Config:
    files = {}
    if tls is not None:
        files = {"ssl_certfile": str(tls.certificate), "ssl_keyfile": str(tls.key or tls.certificate)}
    return uvicorn.Config(
        app,  # type: ignore[arg-type]  its own names for the three arguments
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
        **files,  # type: ignore[arg-type]  two strings
    )


def _run(server: uvicorn.Server, listener: socket.socket, started: threading.Event) -> None:
    async def main() -> None:
        serving = asyncio.ensure_future(server.serve(sockets=[listener]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.001)
        started.set()
        await serving

    asyncio.run(main())
