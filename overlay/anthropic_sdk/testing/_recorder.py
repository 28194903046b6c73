"""
Recording real traffic of an httpx client.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from ._cassette import Exchange, Redact, kept_headers, redacted, save_exchanges, told, without_keys
from ._reply import dump
from ._transport import as_request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType

    from ._documents import Json

__all__ = ["Recorder"]


class Recorder:
    """
    Writes what clients send and receive into a file, without credentials.

    Use it as a context manager; the file is written at its end. Only a few harmless headers
    are kept; keys and tokens are removed from paths and bodies.
    """

    def __init__(self, path: str | Path, *, redact: Redact | None = None) -> None:
        """
        Choose the file.

        Args:
            path: File of JSON lines, replaced at the end.
            redact: Removes more from every text, such as names of customers.
        """
        self._path = Path(path)
        self._redact = redact
        self.exchanges: list[Exchange] = []

    def transport(self, inner: httpx.BaseTransport | None = None) -> httpx.BaseTransport:
        """
        Make a transport for ``httpx.Client`` that records.

        Args:
            inner: What carries the requests; a real ``httpx.HTTPTransport`` by default.
        """
        return _Transport(self, inner or httpx.HTTPTransport())

    def async_transport(self, inner: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncBaseTransport:
        """
        Make a transport for ``httpx.AsyncClient`` that records.

        Args:
            inner: What carries the requests; a real ``httpx.AsyncHTTPTransport`` by default.
        """
        return _AsyncTransport(self, inner or httpx.AsyncHTTPTransport())

    def save(self) -> None:
        """
        Write the file.
        """
        save_exchanges(self._path, self.exchanges)

    def __enter__(self) -> Recorder:  # noqa: PYI034  typing.Self is not in 3.10
        """
        Start recording.
        """
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """
        Write the file, also after an error.
        """
        self.save()

    def clean(self, text: str) -> str:
        """
        Remove what must not be written from a text.
        """
        cleaned = without_keys(text)
        return cleaned if self._redact is None else self._redact(cleaned)

    def begin(self, request: httpx.Request, body: bytes) -> dict[str, Json]:
        """
        Keep a request.
        """
        return told(as_request(request, body), self.clean)

    def finish(self, request: dict[str, Json], response: httpx.Response, raw: bytes) -> None:
        """
        Keep an answer, once its bytes have gone by.
        """
        decoded = httpx.Response(response.status_code, headers=response.headers, content=raw)
        headers = {name.lower(): value for name, value in response.headers.items()}
        body = self._cleaned(decoded.content)
        self.exchanges.append(Exchange(request, response.status_code, kept_headers(headers), body))

    def _cleaned(self, content: bytes) -> bytes:
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return content
        try:
            return dump(redacted(json.loads(text), self.clean))
        except ValueError:
            return self.clean(text).encode()


class _Transport(httpx.BaseTransport):
    def __init__(self, recorder: Recorder, inner: httpx.BaseTransport) -> None:
        self._recorder = recorder
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        kept = self._recorder.begin(request, request.read())
        response = self._inner.handle_request(request)
        body = _Body(self._recorder, kept, response)
        return httpx.Response(
            response.status_code, headers=response.headers, stream=body, extensions=response.extensions
        )

    def close(self) -> None:
        self._inner.close()


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, recorder: Recorder, inner: httpx.AsyncBaseTransport) -> None:
        self._recorder = recorder
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        kept = self._recorder.begin(request, await request.aread())
        response = await self._inner.handle_async_request(request)
        body = _AsyncBody(self._recorder, kept, response)
        return httpx.Response(
            response.status_code, headers=response.headers, stream=body, extensions=response.extensions
        )

    async def aclose(self) -> None:
        await self._inner.aclose()


class _Body(httpx.SyncByteStream):
    def __init__(self, recorder: Recorder, kept: dict[str, Json], response: httpx.Response) -> None:
        self._recorder, self._kept, self._response = recorder, kept, response
        self._chunks: list[bytes] = []

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._response.iter_raw():
            self._chunks.append(chunk)
            yield chunk

    def close(self) -> None:
        self._response.close()
        self._recorder.finish(self._kept, self._response, b"".join(self._chunks))


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, recorder: Recorder, kept: dict[str, Json], response: httpx.Response) -> None:
        self._recorder, self._kept, self._response = recorder, kept, response
        self._chunks: list[bytes] = []

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._response.aiter_raw():
            self._chunks.append(chunk)
            yield chunk

    async def aclose(self) -> None:
        await self._response.aclose()
        self._recorder.finish(self._kept, self._response, b"".join(self._chunks))
