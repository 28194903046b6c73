"""
Request bodies that are not JSON: files and forms, streamed, and sent again from the start on a retry.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from anthropic_api import InvalidRequestError, query_string

from ._query import flatten_query
from ._sources import Source, source_of

if TYPE_CHECKING:
    from anthropic_api import RequestSpec

__all__ = ["Body", "Multipart", "form_body"]

ToThread = Callable[..., Awaitable[Any]]

_QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})  # as browsers do


class Body(Protocol):
    """
    Something to send that can be read from its start more than once.
    """

    @property
    def length(self) -> int | None:
        """Bytes to come; None if that is not known."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Read from the start."""
        ...

    def achunks(self, to_thread: ToThread) -> AsyncIterator[bytes]:
        """Read from the start, with blocking reads in ``to_thread``."""
        ...


class Multipart:
    """
    A ``multipart/form-data`` body.

    Args:
        fields: Names and text.
        files: Names and files: a path, an open binary file (read from where it stands), bytes, an iterable of bytes;
            or a tuple ``(file name, file[, content type[, headers]])``.
        boundary: Separates the parts; must not occur in them.

    Source:
        https://www.rfc-editor.org/rfc/rfc7578
    """

    __slots__ = ("_parts", "_tail", "content_type")

    def __init__(self, fields: Iterable[tuple[str, str]], files: Iterable[tuple[str, Any]], boundary: str) -> None:
        mark = f"--{boundary}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._parts: list[tuple[bytes, Source]] = []
        for name, text in fields:
            self._parts.append((_head(mark, name, None, {}), source_of(text.encode())))
        for name, file in files:
            filename, content, headers = _file(file)
            self._parts.append((_head(mark, name, filename, headers), content))
        self._tail = f"{mark}--\r\n".encode()

    @property
    def length(self) -> int | None:
        total = len(self._tail)
        for head, source in self._parts:
            length = source.length
            if length is None:
                return None
            total += len(head) + length + 2
        return total

    def chunks(self) -> Iterator[bytes]:
        for head, source in self._parts:
            yield head
            yield from source.chunks()
            yield b"\r\n"
        yield self._tail

    async def achunks(self, to_thread: ToThread) -> AsyncIterator[bytes]:
        for head, source in self._parts:
            yield head
            async for chunk in source.achunks(to_thread):
                yield chunk
            yield b"\r\n"
        yield self._tail


def _head(mark: str, name: str, filename: str | None, headers: Mapping[str, str]) -> bytes:
    from ._request import check_header

    line = f'{mark}\r\nContent-Disposition: form-data; name="{name.translate(_QUOTED)}"'
    if filename is not None:
        line += f'; filename="{filename.translate(_QUOTED)}"'
    lines = [line.encode()]
    lines += [b": ".join(check_header(key, value)) for key, value in headers.items()]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def _file(value: Any) -> tuple[str, Source, dict[str, str]]:
    """File name, content and headers of a file argument."""
    name: Any = None
    mime: Any = None
    headers: Any = None
    if isinstance(value, tuple):
        if not 2 <= len(value) <= 4:  # noqa: PLR2004  # the forms of the tuple
            message = "a file tuple is (name, content[, content type[, headers]])"
            raise InvalidRequestError(message)
        name, value, *rest = value
        mime, headers = [*rest, None, None][:2]
        if isinstance(value, str):  # the name is there, so this can only be content
            value = value.encode()
    name = name or _name(value)
    lines = {"Content-Type": mime or _mime(name)}
    for key, text in (headers or {}).items():
        if key.lower() == "content-type":
            del lines["Content-Type"]
        lines[key] = text
    return name, source_of(value), lines


def _name(value: Any) -> str:
    path = value if isinstance(value, (str, os.PathLike)) else getattr(value, "name", None)
    return (
        os.path.basename(os.fspath(path)) or "upload" if isinstance(path, (str, os.PathLike)) else "upload"  # noqa: PTH119  # text of any os.PathLike
    )  # text of any os.PathLike


def _mime(name: str) -> str:
    from mimetypes import guess_type

    return guess_type(name)[0] or "application/octet-stream"


def form_body(spec: RequestSpec, extra: Mapping[str, Any] | None) -> tuple[bytes | Body, str | None]:
    """
    Make the body of a form, or of raw content.

    Args:
        spec: Says ``form``, ``files`` or ``content``.
        extra: More form fields; they win over those of the same name.

    Returns:
        The body and its content type.

    Raises:
        InvalidRequestError: A file is none of what `Multipart` takes, or raw content can't take ``extra``.
    """
    if spec.content is not None:
        if extra:
            message = "extra_body goes into a JSON object or a form; this body is neither"
            raise InvalidRequestError(message)
        content = spec.content
        source = content.encode() if isinstance(content, str) else source_of(content)
        return source, spec.content_type or "application/octet-stream"
    more = flatten_query(extra or {})
    names = {name for name, _ in more}
    fields = [pair for pair in spec.form or () if pair[0] not in names] + more
    if spec.files is None and not (spec.content_type or "").startswith("multipart/"):
        return query_string(fields).encode(), "application/x-www-form-urlencoded"
    body = Multipart(fields, spec.files or (), os.urandom(16).hex())
    return body, body.content_type
