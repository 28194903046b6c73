"""
A real server on loopback that does wrong on purpose, one connection at a time, as a test says.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Connection", "FaultServer", "faults", "response"]

Fault = Callable[["Connection"], None]

_LIMIT = 30.0  # seconds; no test waits as long


def response(
    body: bytes = b"{}", *, status: str = "200 OK", headers: tuple[str, ...] = (), length: int | None = None
) -> bytes:
    """
    Args:
        body: Sent as it is.
        status: Code and phrase.
        headers: More header lines.
        length: Announced length, if it is not that of the body; negative for none.

    Returns:
        The bytes of a response.
    """
    lines = [f"HTTP/1.1 {status}", "content-type: application/json", "request-id: req_fault", *headers]
    announced = len(body) if length is None else length
    if announced >= 0:
        lines.append(f"content-length: {announced}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Connection:
    """
    One connection of a client, as a fault sees it.

    Attributes:
        number: How many connections there were before it.
        requests: How many requests it has brought.
    """

    def __init__(self, server: FaultServer, sock: socket.socket, number: int) -> None:
        self.server = server
        self.number = number
        self.requests = 0
        self._socket = sock
        self._rest = b""

    def read_request(self) -> bytes | None:
        """
        Returns:
            The next request, head and body; None when the client has gone.
        """
        while b"\r\n\r\n" not in self._rest:
            if not self._more():
                return None
        head, _, body = self._rest.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            self._rest = b""
            if not self._more():
                return None
            body += self._rest
        self._rest = body[length:]
        self.requests += 1
        self.server.count()
        return head + b"\r\n\r\n" + body[:length]

    def _more(self) -> bool:
        try:
            data = self._socket.recv(65536)
        except OSError:
            return False
        self._rest += data
        return bool(data)

    def send(self, data: bytes) -> None:
        """Send bytes; a client that has gone is no error."""
        with contextlib.suppress(OSError):
            self._socket.sendall(data)

    def drip(self, data: bytes, pause: float, size: int = 1) -> None:
        """Send bytes in small pieces, ``pause`` seconds apart, until the client has gone."""
        for start in range(0, len(data), size):
            try:
                self._socket.sendall(data[start : start + size])
            except OSError:
                return
            if self.server.stopped.wait(pause):
                return

    def stall(self) -> None:
        """Do nothing until the client goes, or the test ends."""
        self._socket.settimeout(0.05)
        end = time.monotonic() + _LIMIT
        while not self.server.stopped.is_set() and time.monotonic() < end:
            try:
                if not self._socket.recv(65536):
                    return
            except TimeoutError:  # noqa: PERF203  # looks whether the test has ended
                continue
            except OSError:
                return

    def reset(self) -> None:
        """Close with a reset instead of an end."""
        with contextlib.suppress(OSError):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.close()

    def close(self) -> None:
        """Close."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


class FaultServer:
    """
    Runs a fault on each connection, in a thread of its own. Use it in a ``with`` block.

    Args:
        fault: Gets each connection.

    Attributes:
        url: Where it listens.
        connections: How many connections there were.
        requests: How many requests they brought.
        open: How many are open now.
    """

    def __init__(self, fault: Fault) -> None:
        self._fault = fault
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._connections: list[Connection] = []
        self.stopped = threading.Event()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.connections = 0
        self.requests = 0
        self.open = 0

    def count(self) -> None:
        """Count a request."""
        with self._lock:
            self.requests += 1

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                number, self.connections = self.connections, self.connections + 1
                self.open += 1
            thread = threading.Thread(target=self._serve, args=(sock, number), daemon=True)
            thread.start()
            self._threads.append(thread)

    def _serve(self, sock: socket.socket, number: int) -> None:
        connection = Connection(self, sock, number)
        self._connections.append(connection)
        try:
            self._fault(connection)
        finally:
            connection.close()
            with self._lock:
                self.open -= 1

    def wait_until_closed(self, timeout: float = 5.0) -> int:
        """
        Args:
            timeout: Seconds.

        Returns:
            How many connections are still open after at most that long.
        """
        end = time.monotonic() + timeout
        while self.open and time.monotonic() < end:
            time.sleep(0.005)
        return self.open

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            connection.close()
        for thread in self._threads:
            thread.join(_LIMIT)


def faults(body: Any, *, then: bytes | None = None) -> Iterator[tuple[str, Fault]]:
    """
    The usual things that go wrong on a wire.

    Args:
        body: JSON value of the success.
        then: What the connections after the first answer; the same fault where it is None.

    Yields:
        A name and a fault.
    """
    data = json.dumps(body).encode()
    whole = response(data)
    head = whole.index(b"\r\n\r\n") + 4

    def make(broken: Fault) -> Fault:
        def run(connection: Connection) -> None:
            while connection.read_request() is not None:
                if then is not None and connection.number > 0:
                    connection.send(then)
                else:
                    broken(connection)
                    return

        return run

    def sends(text: bytes, end: Callable[[Connection], None]) -> Fault:
        def run(connection: Connection) -> None:
            connection.send(text)
            end(connection)

        return make(run)

    bad_gzip = response(gzip.compress(data)[:-6] + b"xxxxxx", headers=("content-encoding: gzip",))
    yield "reset before the headers", sends(b"", Connection.reset)
    yield "end before the headers", sends(b"", Connection.close)
    yield "reset in the headers", sends(whole[:20], Connection.reset)
    yield "end in the headers", sends(whole[:40], Connection.close)
    yield "reset in the body", sends(whole[: head + 5], Connection.reset)
    yield "end in the body", sends(whole[: head + 5], Connection.close)
    yield "stall before the headers", sends(b"", Connection.stall)
    yield "stall in the headers", sends(whole[:30], Connection.stall)
    yield "stall in the body", sends(whole[: head + 5], Connection.stall)
    yield "length too long", sends(response(data, length=len(data) + 10), Connection.close)
    yield "length of nonsense", sends(whole.replace(b"content-length: ", b"content-length: x"), Connection.stall)
    yield "garbage", sends(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20, Connection.close)
    yield "garbage in a status line", sends(b"HTTP/1.1 two hundred\r\n\r\n", Connection.stall)
    yield "a 5 MB header", sends(response(data, headers=("x-big: " + "y" * 5_000_000,)), Connection.stall)
    yield (
        "chunks of nonsense",
        sends(response(b"zz\r\nnonsense\r\n", headers=("transfer-encoding: chunked",), length=-1), Connection.stall),
    )
    yield "gzip of nonsense", sends(response(b"\x00" * 50, headers=("content-encoding: gzip",)), Connection.stall)
    yield "gzip with a wrong sum", sends(bad_gzip, Connection.stall)
