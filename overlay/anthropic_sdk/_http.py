"""
HTTP, by way of httpx: the only module that imports it. What httpx raises ends here.
"""

from __future__ import annotations

import encodings.idna  # noqa: F401  # what the standard library imports with its first connection
import socket
import ssl
from contextlib import suppress
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

import httpcore as httpcore  # noqa: PLC0414  # what httpx imports with its first transport: with it, not in a request
import httpx as httpx  # noqa: PLC0414  # the pools take it from here: one line says which library it is

from ._errors import APIConnectionError, APIError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping

    from ._files import Body
    from ._request import PreparedRequest
    from ._wire import RequestInfo

__all__ = [
    "ACCEPT_ENCODING",
    "FAILURES",
    "NO_CONTEXT",
    "AsyncOpened",
    "Opened",
    "async_sleep",
    "build",
    "build_with",
    "connection_error",
    "has_context",
    "httpx",
    "run_in_thread",
    "shared_context",
    "within",
]

T = TypeVar("T")

FAILURES = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict)
"""What httpx raises for whatever happens on the wire."""

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_EMPTY = httpx.ByteStream(b"")

NO_CONTEXT = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""
Trusts nobody, for a pool that only speaks plain http. The first context of a process starts OpenSSL, which takes a
millisecond: made here, it is not a first request that waits for it.
"""

_lock = Lock()
_contexts: dict[str, ssl.SSLContext] = {}


def shared_context() -> ssl.SSLContext:
    """
    Returns:
        The TLS context of all clients of this process, with verification; reading the certificates takes some
        20 ms, at the first call.
    """
    with _lock:
        if "verified" not in _contexts:
            _contexts["verified"] = httpx.create_ssl_context()
        return _contexts["verified"]


def has_context() -> bool:
    """
    Returns:
        Whether `shared_context` is ready, so that asking for it does not block.
    """
    return "verified" in _contexts


def _accept_encoding() -> str:
    """Ask a client that has no transport to speak of."""
    with httpx.Client(transport=httpx.BaseTransport()) as client:
        return client.headers["accept-encoding"]


ACCEPT_ENCODING = _accept_encoding()
"""What httpx can undo."""


async def async_sleep(seconds: float) -> None:
    """Wait in a task, whatever the event loop; cancelling ends it at once."""
    import anyio

    await anyio.sleep(seconds)


async def within(seconds: float | None, work: Awaitable[T]) -> T:
    """
    Await something, but not for longer than allowed.

    Args:
        seconds: None for no limit.
        work: What to await; cancelled when its time is over.

    Returns:
        Its result.

    Raises:
        TimeoutError: Its time was over.
    """
    if seconds is None:
        return await work
    import anyio

    with anyio.fail_after(seconds):
        return await work


async def run_in_thread(function: Any, *args: Any) -> Any:
    """Run what blocks outside of the event loop."""
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function, *args)


class _Upload(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.chunks()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.achunks(run_in_thread)


@lru_cache(maxsize=512)
def _url(text: str) -> tuple[httpx.URL, bytes]:
    """A parsed URL and its ``host`` header; parsing costs more than the rest of a request."""
    url = httpx.URL(text)
    return url, url.netloc


def build(prepared: PreparedRequest, timeout: dict[str, float | None]) -> httpx.Request:
    """
    Make a request for a pool of our own: nothing is merged, nothing looked up.

    Args:
        prepared: What to send.
        timeout: Seconds by phase; a dict that belongs to this request.

    Returns:
        The request.
    """
    url, host = _url(prepared.url)
    headers = prepared.headers.copy()
    if "host" not in prepared.removed:
        headers.insert(0, (b"Host", host))
    body = prepared.body
    if body is None:
        stream: Any = _EMPTY
        if prepared.method in _WITH_BODY:
            headers.append((b"Content-Length", b"0"))
    elif isinstance(body, bytes):
        stream = httpx.ByteStream(body)
        headers.append((b"Content-Length", b"%d" % len(body)))
    else:
        stream = _Upload(body)
        headers.append(_length(body))
    return httpx.Request(prepared.method, url, headers=headers, stream=stream, extensions={"timeout": timeout})


def _length(body: Body) -> tuple[bytes, bytes]:
    length = body.length
    return (b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length)


def build_with(
    client: httpx.Client | httpx.AsyncClient, prepared: PreparedRequest, timeout: dict[str, float | None]
) -> httpx.Request:
    """
    Make a request for a client of the user's, which may have headers, cookies and parameters of its own.

    Args:
        client: The user's.
        prepared: What to send.
        timeout: Seconds by phase.

    Returns:
        The request.
    """
    body = prepared.body
    extensions = {"timeout": timeout}
    if body is None or isinstance(body, bytes):
        request = client.build_request(
            prepared.method, prepared.url, headers=prepared.headers, content=body, extensions=extensions
        )
    else:
        headers = [*prepared.headers, _length(body)]
        merged = client.build_request("GET", prepared.url, headers=headers)  # it would guess at the body of a POST
        request = httpx.Request(
            prepared.method, merged.url, headers=merged.headers, stream=_Upload(body), extensions=extensions
        )
    for name in prepared.removed - {"host"}:
        request.headers.pop(name, None)
    return request


def connection_error(error: Exception, info: RequestInfo) -> APIError:
    """
    Say in our terms what went wrong on the wire.

    Args:
        error: What httpx raised.
        info: The request.

    Returns:
        The error to raise, with the original as its cause.
    """
    reason = str(error) or type(error).__name__
    mapped: APIConnectionError
    if isinstance(error, httpx.TimeoutException):
        phase = type(error).__name__.removesuffix("Timeout").lower()
        mapped = APITimeoutError(f"Request timed out ({phase}).", request=info)
    elif isinstance(error, httpx.DecodingError):
        mapped = APIConnectionError(f"The response body is damaged: {reason}", request=info)
    else:
        mapped = APIConnectionError(f"Connection error: {reason}", request=info)
    mapped.maybe_sent = not isinstance(error, _NOT_SENT)
    mapped.__cause__ = error
    return mapped


class _OpenedFacts:
    """What is known once the headers are there: see `_wire`."""

    __slots__ = ("_response", "elapsed", "headers", "retries_taken", "source", "status")

    def __init__(self, response: httpx.Response, source: PreparedRequest, elapsed: float, retries_taken: int) -> None:
        self._response = response
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.source = source
        self.elapsed = elapsed
        self.retries_taken = retries_taken

    @property
    def request_info(self) -> RequestInfo:
        return self.source.info

    @property
    def request_id(self) -> str | None:
        return self.headers.get("request-id")

    def set_read_timeout(self, seconds: float | None) -> None:
        timeout = self._response.request.extensions.get("timeout")
        if isinstance(timeout, dict):  # what the connection looks at when the body's first byte is asked for
            timeout["read"] = seconds

    @property
    def read_timeout(self) -> float | None:
        timeout: dict[str, float | None] = self._response.request.extensions.get("timeout", {})
        return timeout.get("read")

    def _plain(self) -> bool:
        """Whether the bytes of the wire are those of the body; a mock may have read them already."""
        return "content-encoding" not in self.headers and not self._response.is_stream_consumed


class Opened(_OpenedFacts):
    """A response whose body has not been read."""

    __slots__ = ()

    def iter_bytes(self) -> Iterator[bytes]:
        response = self._response
        try:
            yield from response.iter_raw() if self._plain() else response.iter_bytes()
        except FAILURES as error:
            raise connection_error(error, self.request_info) from error
        finally:
            response.close()

    def close(self) -> None:
        self._response.close()

    def abort(self) -> None:
        stream = self._response.extensions.get("network_stream")
        connection = None if stream is None else stream.get_extra_info("socket")
        if connection is not None and self._response.extensions.get("http_version") != b"HTTP/2":  # one for many
            with suppress(OSError):  # closed meanwhile
                socket.socket.shutdown(connection, socket.SHUT_RDWR)  # a TLS socket's own would touch the read at work


class AsyncOpened(_OpenedFacts):
    """The asynchronous twin of `Opened`."""

    __slots__ = ()

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        response = self._response
        try:
            async for chunk in response.aiter_raw() if self._plain() else response.aiter_bytes():
                yield chunk
        except FAILURES as error:
            raise connection_error(error, self.request_info) from error
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        await self._response.aclose()
