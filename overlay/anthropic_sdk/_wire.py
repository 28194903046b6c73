"""
The border between the transport and whatever reads a response: streams, JSON lines, downloads, raw responses.

The transport side (`_http`, `_send`) implements these protocols; the reading side codes against them and never sees
httpx. A test needs a class with these members and no socket.

How a stream is opened
    The dispatcher sends the request with the call's retry policy. A status of 400 and above has become a typed error
    before this border is reached, so an opened response always has a status below 400. It then builds::

        Stream(response=opened, operation=operation, reopen=reopen, options=options)  # _streams, for `_stream`
        LineStream(response=opened, operation=operation, reopen=reopen, options=options)  # _jsonl, for `_lines`
        MessageStreamManager(lambda: client._stream(...))  # _message_stream, for `_helper`; nothing is sent before

    The asynchronous ones are called ``AsyncStream``, ``AsyncLineStream`` and ``AsyncMessageStreamManager``; the last
    takes a function that gives an awaitable.

How a stream is opened again
    As long as nothing was given to the caller, a failed read may be repeated: ``opened = reopen(error)``. ``reopen``
    closes the failed response, asks the retry policy (the retries of the first opening count), waits, sends the
    request again and gives the new response. Where the policy says no, it raises ``error`` itself. It is None where
    the request can't be sent twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from ._errors import APIError

__all__ = ["AsyncOpenedResponse", "AsyncReopen", "OpenedResponse", "Reopen", "RequestInfo"]


class RequestInfo:
    """
    What an error or a log line may say about a request: no credentials, no body.

    Attributes:
        method: Upper case.
        url: Absolute, without user information.
    """

    __slots__ = ("method", "url")

    def __init__(self, method: str, url: str) -> None:
        self.method = method
        self.url = url

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RequestInfo) and (self.method, self.url) == (other.method, other.url)

    def __hash__(self) -> int:
        return hash((self.method, self.url))

    def __repr__(self) -> str:
        return f"RequestInfo({self.method!r}, {self.url!r})"


class _Facts(Protocol):
    """What is known once the headers are there."""

    @property
    def status(self) -> int:
        """The HTTP status, below 400."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers; names are not case-sensitive."""
        ...

    @property
    def request_id(self) -> str | None:
        """The ``request-id`` header."""
        ...

    @property
    def request_info(self) -> RequestInfo:
        """The request, for errors and logs."""
        ...

    @property
    def elapsed(self) -> float:
        """Seconds from sending the last attempt to its headers."""
        ...

    @property
    def retries_taken(self) -> int:
        """Attempts after the first, up to here."""
        ...

    @property
    def read_timeout(self) -> float | None:
        """Seconds that one read may take; None for no limit."""
        ...

    def set_read_timeout(self, seconds: float | None) -> None:
        """
        Change how long one read may take; works until the first byte of the body was asked for.

        Any bytes, also a ping's, end one read: a limit between events needs a clock beside it.
        """
        ...


class OpenedResponse(_Facts, Protocol):
    """
    A response whose body has not been read.
    """

    def iter_bytes(self) -> Iterator[bytes]:
        """
        Read the body once, in chunks as they arrive, with the content encoding undone.

        Raises:
            APITimeoutError: No byte arrived within the read timeout.
            APIConnectionError: The connection broke, or the body ended before its announced length.
        """
        ...

    def close(self) -> None:
        """Give the connection back; may be called more than once, and from a ``finally``."""
        ...

    def abort(self) -> None:
        """Make a read that waits in another thread fail at once, where the transport allows that."""
        ...


class AsyncOpenedResponse(_Facts, Protocol):
    """
    The asynchronous twin of `OpenedResponse`.
    """

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Read the body, as `OpenedResponse.iter_bytes` does."""
        ...

    async def aclose(self) -> None:
        """Give the connection back."""
        ...


class Reopen(Protocol):
    """Sends the request of a stream again."""

    def __call__(self, error: APIError, /) -> OpenedResponse:
        """
        Raises:
            APIError: ``error``, where the policy says that it was the last attempt; another one, where the new
                attempt failed for good.
        """
        ...


class AsyncReopen(Protocol):
    """The asynchronous twin of `Reopen`."""

    async def __call__(self, error: APIError, /) -> AsyncOpenedResponse:
        """As `Reopen`."""
        ...
