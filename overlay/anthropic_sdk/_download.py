"""
Downloads: read whole, in chunks, or into a file that appears when it is complete.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

from anthropic_api.dispatch import AsyncBinaryResponse, BinaryResponse

from ._cutting import Chunker
from ._errors import APIConnectionError
from ._http import run_in_thread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from typing_extensions import Self

    from ._rate_limits import RateLimits
    from ._wire import AsyncOpenedResponse, AsyncReopen, OpenedResponse, Reopen, RequestInfo

__all__ = ["AsyncDownload", "Download", "atomic_file"]


@contextmanager
def atomic_file(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """
    Write a file that nobody sees before it is complete.

    Args:
        path: Where it goes; an existing file is replaced at the end, and kept where something fails before.

    Yields:
        A binary file, open under a temporary name in the same folder.
    """
    target = os.fspath(path)
    partial = f"{target}.{os.urandom(4).hex()}.part"
    try:
        with open(partial, "xb") as file:  # noqa: PTH123  # text of any os.PathLike
            yield file
        os.replace(partial, target)  # noqa: PTH105  # as above
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(partial)  # noqa: PTH108  # as above
        raise


class _Facts:
    """What is known of a download before it is read."""

    __slots__ = ("_content", "_opened", "_reopen")

    _opened: OpenedResponse | AsyncOpenedResponse

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._opened.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers; names are not case-sensitive."""
        return self._opened.headers

    @property
    def request_id(self) -> str | None:
        """The ``request-id`` of the response."""
        return self._opened.request_id

    @property
    def http_request(self) -> RequestInfo:
        """Method and URL."""
        return self._opened.request_info

    @property
    def elapsed(self) -> float:
        """Seconds from sending the last attempt to its headers."""
        return self._opened.elapsed

    @property
    def retries_taken(self) -> int:
        """Attempts after the first."""
        return self._opened.retries_taken

    @property
    def rate_limit(self) -> RateLimits | None:
        """The budgets that the response tells of."""
        from ._rate_limits import read_rate_limits

        return read_rate_limits(self.headers)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code}, {self.headers.get('content-type')})"


class Download(_Facts, BinaryResponse):
    """
    A download: read it whole, in chunks, or into a file. Close it, or use it in a ``with`` block.

    Args:
        opened: The response.
        reopen: Sends the request again, for a file that breaks off.
    """

    __slots__ = ()

    _opened: OpenedResponse

    def __init__(self, opened: OpenedResponse, reopen: Reopen) -> None:
        self._opened = opened
        self._reopen = reopen
        self._content: bytes | None = None

    def read(self) -> bytes:
        """
        Returns:
            The whole body; kept, so that it can be read again.

        Raises:
            APIConnectionError: It did not arrive whole.
        """
        if self._content is None:
            self._content = b"".join(self._opened.iter_bytes())
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """
        Read the body once.

        Args:
            chunk_size: Bytes per chunk, but for the last; None for chunks as they arrive.

        Yields:
            Chunks.

        Raises:
            APIConnectionError: It did not arrive whole.
        """
        cut = Chunker(chunk_size)
        for data in self._opened.iter_bytes() if self._content is None else (self._content,):
            yield from cut.feed(data)
        yield from cut.flush()

    def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """
        Stream the body to a file that appears when it is complete. A body that breaks off is asked for again from
        its start, as often as the retry policy says.

        Args:
            path: Where it goes; an existing file is replaced.

        Returns:
            The number of bytes.

        Raises:
            APIError: It did not arrive whole.
            OSError: The file could not be written.
        """
        with atomic_file(path) as file:
            while True:
                try:
                    for chunk in self.iter_bytes():
                        file.write(chunk)
                    return file.tell()
                except APIConnectionError as error:  # noqa: PERF203  # a loop of attempts
                    self._opened = self._reopen(error)
                    file.seek(0)
                    file.truncate()

    def close(self) -> None:
        """Give the connection back."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self


class AsyncDownload(_Facts, AsyncBinaryResponse):
    """
    The asynchronous twin of `Download`.
    """

    __slots__ = ()

    _opened: AsyncOpenedResponse

    def __init__(self, opened: AsyncOpenedResponse, reopen: AsyncReopen) -> None:
        self._opened = opened
        self._reopen = reopen
        self._content: bytes | None = None

    async def read(self) -> bytes:
        """As `Download.read`."""
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self._opened.aiter_bytes()])
        return self._content

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """As `Download.iter_bytes`."""
        cut = Chunker(chunk_size)
        if self._content is not None:
            for chunk in cut.feed(self._content):
                yield chunk
        else:
            async for data in self._opened.aiter_bytes():
                for chunk in cut.feed(data):
                    yield chunk
        for chunk in cut.flush():
            yield chunk

    async def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """As `Download.write_to_file`; the file is written outside of the event loop."""
        with atomic_file(path) as file:
            while True:
                try:
                    async for chunk in self.iter_bytes():
                        await run_in_thread(file.write, chunk)
                    return file.tell()
                except APIConnectionError as error:  # noqa: PERF203  # a loop of attempts
                    self._opened = await self._reopen(error)
                    file.seek(0)
                    file.truncate()

    async def close(self) -> None:
        """Give the connection back."""
        await self._opened.aclose()

    async def __aenter__(self) -> Self:
        return self
