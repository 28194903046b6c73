"""
Where the bytes of an upload come from: each source knows its length if it can, and starts over when asked.
"""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import IO, Any

from anthropic_api import InvalidRequestError

__all__ = ["Source", "source_of"]

ToThread = Callable[..., Awaitable[Any]]

_CHUNK = 64 * 1024  # bytes per read
_SPOOL = 4 * 1024 * 1024  # bytes of an iterator that are kept in memory for a retry; more goes to a temporary file


class Source:
    """
    Bytes that can be read from their start more than once.

    Attributes:
        length: Bytes to come; None if that is not known before.
    """

    length: int | None = None

    def chunks(self) -> Iterator[bytes]:
        """Read from the start."""
        raise NotImplementedError

    async def achunks(self, to_thread: ToThread) -> AsyncIterator[bytes]:
        """Read from the start, with blocking reads in ``to_thread``."""
        chunks = self.chunks()
        while (chunk := await to_thread(next, chunks, None)) is not None:
            yield chunk


class _Bytes(Source):
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.length = len(data)

    def chunks(self) -> Iterator[bytes]:
        if self._data:
            yield self._data

    async def achunks(self, to_thread: ToThread) -> AsyncIterator[bytes]:  # noqa: ARG002  # it does not block
        if self._data:
            yield self._data


class _Path(Source):
    """Opens the file for each attempt."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.length = os.stat(path).st_size  # noqa: PTH116  # text of any os.PathLike

    def chunks(self) -> Iterator[bytes]:
        with open(self._path, "rb") as file:  # noqa: PTH123  # as above
            yield from _read(file, self.length)


class _File(Source):
    """An open file that belongs to the caller: read from where it stood, never closed."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file = file
        self._start = start
        self.length = max(file.seek(0, io.SEEK_END) - start, 0)
        file.seek(start)

    def chunks(self) -> Iterator[bytes]:
        self._file.seek(self._start)
        yield from _read(self._file, self.length)


def _read(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """Read to the end, but not beyond the announced length."""
    left = length
    while left is None or left > 0:
        chunk = file.read(_CHUNK if left is None else min(_CHUNK, left))
        if not chunk:
            return
        if left is not None:
            left -= len(chunk)
        yield chunk


class _Spool:
    """What was read from something that gives its bytes only once."""

    def __init__(self) -> None:
        from tempfile import SpooledTemporaryFile
        from weakref import finalize

        self._file = SpooledTemporaryFile(max_size=_SPOOL)  # noqa: SIM115  # lives as long as the source
        finalize(self, self._file.close)

    def keep(self, chunk: bytes) -> bytes:
        self._file.seek(0, io.SEEK_END)
        self._file.write(chunk)
        return chunk

    def chunks(self) -> Iterator[bytes]:
        position = 0
        while True:
            self._file.seek(position)
            chunk = self._file.read(_CHUNK)
            if not chunk:
                return
            position += len(chunk)
            yield chunk


class _Iterator(Source):
    """Reads on where an earlier attempt stopped, after what that one had read."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._rest = iter(chunks)
        self._spool = _Spool()

    def chunks(self) -> Iterator[bytes]:
        yield from self._spool.chunks()
        for chunk in self._rest:
            if chunk:
                yield self._spool.keep(_checked(chunk))


class _AsyncIterator(Source):
    """As `_Iterator`, for asynchronous clients only."""

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._rest = chunks.__aiter__()
        self._spool = _Spool()

    def chunks(self) -> Iterator[bytes]:
        message = "an asynchronous iterator can only be sent by AsyncAnthropic"
        raise InvalidRequestError(message)

    async def achunks(self, to_thread: ToThread) -> AsyncIterator[bytes]:  # noqa: ARG002  # it does not block
        for chunk in self._spool.chunks():
            yield chunk
        async for chunk in self._rest:
            if chunk:
                yield self._spool.keep(_checked(chunk))


def _checked(chunk: Any) -> bytes:
    if not isinstance(chunk, (bytes, bytearray, memoryview)):
        message = f"an upload gives bytes, not {type(chunk).__name__}: open files in binary mode"
        raise InvalidRequestError(message)
    return bytes(chunk)


def source_of(value: Any) -> Source:
    """
    Make a source.

    Args:
        value: Bytes, an ``os.PathLike``, an open binary file, an iterable of bytes, or an asynchronous one.

    Returns:
        The source. Nothing but the length has been looked at.

    Raises:
        InvalidRequestError: The value is none of these; text is refused, for it may be a path or content.
        OSError: There is no such file.
    """
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _Bytes(bytes(value))
    if isinstance(value, os.PathLike):
        return _Path(os.fspath(value))
    if isinstance(value, str):
        message = "text is no file: pass pathlib.Path(...) for a path, or (name, content) for content"
        raise InvalidRequestError(message)
    if isinstance(value, io.TextIOBase):
        message = "the file is open as text: open it in binary mode"
        raise InvalidRequestError(message)
    if hasattr(value, "read"):
        start = _position(value)
        return _Iterator(_read(value, None)) if start is None else _File(value, start)
    if isinstance(value, AsyncIterable):
        return _AsyncIterator(value)
    if isinstance(value, Iterable):
        return _Iterator(value)
    message = f"a file is bytes, a path, an open binary file or an iterable of bytes, not {type(value).__name__}"
    raise InvalidRequestError(message)


def _position(file: Any) -> int | None:
    """Where a file stands; None if it can't go back there."""
    try:
        position = file.tell()
        file.seek(position)
    except (OSError, AttributeError, ValueError):  # pipes, sockets, wrappers
        return None
    return position if isinstance(position, int) else None
