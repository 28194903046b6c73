"""
A server over real sockets that breaks streams in every way a test asks for.
"""

from __future__ import annotations

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

__all__ = ["FaultServer", "Hold", "Ping", "Reset", "Sleep", "running"]

PING = b'event: ping\ndata: {"type": "ping"}\n\n'


class Sleep:
    """Wait, with the connection open."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Hold:
    """Send nothing more, and keep the connection open."""


class Reset:
    """Reset the connection."""


class Ping:
    """Send a ping every few milliseconds, for ever."""

    def __init__(self, every: float = 0.02) -> None:
        self.every = every


Step = bytes | Sleep | Hold | Reset | Ping


class FaultServer:
    """
    Answers each request by the steps of the scenario that its path names.

    Args:
        tls: Where set, connections are encrypted.

    Attributes:
        open: How many connections are open now.
        requests: The paths asked for.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._scenarios: dict[str, tuple[Callable[[], Iterable[Step]], dict[str, str]]] = {}
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self.open = 0
        self.requests: list[str] = []
        port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}" if tls is None else f"https://localhost:{port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def add(self, name: str, steps: Callable[[], Iterable[Step]] | Iterable[Step], **headers: str) -> str:
        """Make a scenario; gives the base URL of a client that is to meet it."""
        self._scenarios[name] = steps if callable(steps) else (lambda: steps), headers
        return f"{self.url}/{name}"

    def stop(self) -> None:
        """End all connections."""
        self._stopped.set()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with self._lock:
            self.open += 1
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                buffer = b""
                while True:
                    while b"\r\n\r\n" not in buffer:
                        piece = connection.recv(65536)
                        if not piece:
                            return
                        buffer += piece
                    head, _, buffer = buffer.partition(b"\r\n\r\n")
                    length = _length(head)
                    while len(buffer) < length:
                        buffer += connection.recv(65536)
                    buffer = buffer[length:]
                    if not self._answer(connection, head.split(b" ")[1].decode()):
                        return
        except OSError:
            pass
        finally:
            with self._lock:
                self.open -= 1

    def _answer(self, connection: socket.socket, path: str) -> bool:
        """Play a scenario; tell whether the connection can be used again."""
        self.requests.append(path)
        steps, headers = self._scenarios[path.split("/")[1]]
        lines = {"content-type": "text/event-stream", "transfer-encoding": "chunked", "request-id": "req_1", **headers}
        head = "HTTP/1.1 200 OK\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
        connection.sendall(head.encode() + b"\r\n")
        chunked = bool(lines["transfer-encoding"])
        for step in steps():
            if isinstance(step, bytes):
                _send(connection, step, chunked=chunked)
            elif isinstance(step, Sleep):
                self._stopped.wait(step.seconds)
            elif isinstance(step, Reset):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return False
            elif isinstance(step, Ping):
                while not self._stopped.is_set():
                    _send(connection, PING, chunked=chunked)
                    time.sleep(step.every)
            else:
                _until_gone(connection, self._stopped)
                return False
        if chunked:
            connection.sendall(b"0\r\n\r\n")
        return chunked


def _send(connection: socket.socket, data: bytes, *, chunked: bool) -> None:
    connection.sendall(b"%x\r\n%b\r\n" % (len(data), data) if chunked else data)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def _until_gone(connection: socket.socket, stopped: threading.Event) -> None:
    connection.settimeout(0.05)
    while not stopped.is_set():
        with suppress(TimeoutError):
            if not connection.recv(65536):
                return


@contextmanager
def running(tls: ssl.SSLContext | None = None) -> Iterator[FaultServer]:
    """A server for the length of a block."""
    server = FaultServer(tls)
    try:
        yield server
    finally:
        server.stop()
