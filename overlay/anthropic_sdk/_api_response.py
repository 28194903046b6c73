"""
A response with everything around its parsed body.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._cutting import Chunker, LineCutter
from ._download import atomic_file
from ._http import AsyncOpened, Opened, run_in_thread
from ._responses import Reply, cast, json_value

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from types import TracebackType

    from typing_extensions import Self

    from ._rate_limits import RateLimits
    from ._wire import RequestInfo

__all__ = ["APIResponse", "AsyncAPIResponse", "AsyncResponseManager", "ResponseManager"]

T = TypeVar("T")


class _Facts(Generic[T]):
    """
    What is known of a response, read or not.

    Args:
        source: The response: a `Reply`, or one whose body has not been read.
        parse: Decodes it as its method would, once it is read.
        build: Makes what its method would give of the unread response.
    """

    __slots__ = ("_build", "_parse", "_parsed", "_reply", "_source")

    def __init__(
        self,
        source: Any,
        *,
        parse: Callable[[Reply], T] | None = None,
        build: Callable[[], T] | None = None,
    ) -> None:
        self._source = source
        self._reply: Reply | None = source if isinstance(source, Reply) else None
        self._parse = parse
        self._build = build
        self._parsed: Any = None

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        status: int = self._source.status
        return status

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers; names are not case-sensitive."""
        headers: Mapping[str, str] = self._source.headers
        return headers

    @property
    def request_id(self) -> str | None:
        """The ``request-id`` of the response."""
        request_id: str | None = self._source.request_id
        return request_id

    @property
    def http_request(self) -> RequestInfo:
        """Method and URL; no credentials."""
        info: RequestInfo = self._source.request_info
        return info

    @property
    def elapsed(self) -> float:
        """Seconds from sending the last attempt: to its end if it was read at once, else to its headers."""
        elapsed: float = self._source.elapsed
        return elapsed

    @property
    def retries_taken(self) -> int:
        """Attempts after the first."""
        retries: int = self._source.retries_taken
        return retries

    @property
    def rate_limit(self) -> RateLimits | None:
        """The budgets that the response tells of; None if it tells of none."""
        from ._rate_limits import read_rate_limits

        return read_rate_limits(self.headers)

    @property
    def content(self) -> bytes:
        """
        The body.

        Raises:
            RuntimeError: It was not read; see ``read()``.
        """
        if self._reply is None:
            message = "the body was not read; call read() first"
            raise RuntimeError(message)
        return self._reply.content

    def _keep(self, content: bytes) -> Reply:
        source = self._source
        self._reply = Reply(source.status, source.headers, content, source.source, source.elapsed, source.retries_taken)
        return self._reply

    def _decoded(self, reply: Reply, to: Any) -> Any:
        if to is not None:
            return cast(to, reply)
        if self._parsed is None and self._parse is not None:
            self._parsed = self._parse(reply)
        return self._parsed

    def _built(self, build: Callable[[], T]) -> T:
        if self._parsed is None:
            self._parsed = build()
        parsed: T = self._parsed
        return parsed

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code}, {self.headers.get('content-type')})"


class APIResponse(_Facts[T]):
    """
    A response, and on demand its parsed body.
    """

    __slots__ = ()

    _source: Any  # a Reply or an Opened

    def read(self) -> bytes:
        """
        Returns:
            The whole body; kept, so that it can be read again.

        Raises:
            APIConnectionError: It did not arrive whole.
        """
        return self._whole().content

    def _whole(self) -> Reply:
        if self._reply is None:
            opened: Opened = self._source
            return self._keep(b"".join(opened.iter_bytes()))
        return self._reply

    def text(self) -> str:
        """
        Returns:
            The body as UTF-8 text; bytes that are none are replaced.
        """
        return self.read().decode("utf-8", "replace")

    def json(self) -> Any:
        """
        Returns:
            The body's JSON value.

        Raises:
            APIResponseValidationError: It is no JSON.
        """
        return json_value(self._whole())

    def parse(self, to: Any = None) -> T:
        """
        Decode the body as the method does: to a model, a page, a stream, a download.

        Args:
            to: Something else to decode it to: a model class, ``dict``, ``str`` or ``bytes``.

        Returns:
            The parsed body; the same object each time.

        Raises:
            APIResponseValidationError: The body is not what was promised.
        """
        if self._build is not None and to is None:
            return self._built(self._build)
        decoded: T = self._decoded(self._whole(), to)
        return decoded

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """
        Args:
            chunk_size: Bytes per chunk, but for the last; None for chunks as they arrive.

        Yields:
            The body.
        """
        cut = Chunker(chunk_size)
        for data in (self._reply.content,) if self._reply is not None else self._source.iter_bytes():
            yield from cut.feed(data)
        yield from cut.flush()

    def iter_text(self) -> Iterator[str]:
        """
        Yields:
            The body as UTF-8 text, chunk by chunk.
        """
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        for data in self.iter_bytes():
            text = decoder.decode(data)
            if text:
                yield text
        rest = decoder.decode(b"", final=True)
        if rest:
            yield rest

    def iter_lines(self) -> Iterator[str]:
        """
        Yields:
            The lines of the body, without their ends.
        """
        cutter = LineCutter()
        for text in self.iter_text():
            yield from cutter.feed(text)
        yield from cutter.flush()

    def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """
        Stream the body to a file that appears when it is complete.

        Args:
            path: Where it goes; an existing file is replaced.

        Returns:
            The number of bytes.
        """
        with atomic_file(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)
            return file.tell()

    def close(self) -> None:
        """Give the connection back."""
        if isinstance(self._source, Opened):
            self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class ResponseManager(Generic[T]):
    """
    A request that is sent when its context is entered, and whose connection is given back when it is left.

    Args:
        send: Sends it.
    """

    __slots__ = ("_response", "_send")

    def __init__(self, send: Callable[[], APIResponse[T]]) -> None:
        self._send = send
        self._response: APIResponse[T] | None = None

    def __enter__(self) -> APIResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncAPIResponse(_Facts[T]):
    """
    The asynchronous twin of `APIResponse`.
    """

    __slots__ = ()

    _source: Any  # a Reply or an AsyncOpened

    async def read(self) -> bytes:
        """As `APIResponse.read`."""
        return (await self._whole()).content

    async def _whole(self) -> Reply:
        if self._reply is None:
            opened: AsyncOpened = self._source
            return self._keep(b"".join([chunk async for chunk in opened.aiter_bytes()]))
        return self._reply

    async def text(self) -> str:
        """As `APIResponse.text`."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """As `APIResponse.json`."""
        return json_value(await self._whole())

    async def parse(self, to: Any = None) -> T:
        """As `APIResponse.parse`."""
        if self._build is not None and to is None:
            return self._built(self._build)
        decoded: T = self._decoded(await self._whole(), to)
        return decoded

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """As `APIResponse.iter_bytes`."""
        cut = Chunker(chunk_size)
        if self._reply is not None:
            for chunk in cut.feed(self._reply.content):
                yield chunk
        else:
            async for data in self._source.aiter_bytes():
                for chunk in cut.feed(data):
                    yield chunk
        for chunk in cut.flush():
            yield chunk

    async def iter_text(self) -> AsyncIterator[str]:
        """As `APIResponse.iter_text`."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        async for data in self.iter_bytes():
            text = decoder.decode(data)
            if text:
                yield text
        rest = decoder.decode(b"", final=True)
        if rest:
            yield rest

    async def iter_lines(self) -> AsyncIterator[str]:
        """As `APIResponse.iter_lines`."""
        cutter = LineCutter()
        async for text in self.iter_text():
            for line in cutter.feed(text):
                yield line
        for line in cutter.flush():
            yield line

    async def write_to_file(self, path: str | os.PathLike[str]) -> int:
        """As `APIResponse.write_to_file`; the file is written outside of the event loop."""
        with atomic_file(path) as file:
            async for chunk in self.iter_bytes():
                await run_in_thread(file.write, chunk)
            return file.tell()

    async def close(self) -> None:
        """Give the connection back."""
        if isinstance(self._source, AsyncOpened):
            await self._source.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class AsyncResponseManager(Generic[T]):
    """
    The asynchronous twin of `ResponseManager`.
    """

    __slots__ = ("_response", "_send")

    def __init__(self, send: Callable[[], Awaitable[AsyncAPIResponse[T]]]) -> None:
        self._send = send
        self._response: AsyncAPIResponse[T] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()
