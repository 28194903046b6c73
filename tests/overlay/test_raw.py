"""
Whole responses and downloads: headers, streams, lines, files.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_api.models import Message, ModelInfo
from anthropic_sdk import (
    APIResponse,
    AsyncAPIResponse,
    araw_response,
    astreaming_response,
    raw_response,
    streaming_response,
)
from anthropic_sdk._cutting import Chunker, LineCutter
from anthropic_sdk._download import atomic_file
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import MESSAGE, PARAMS, Door, reply

Doors = Callable[..., Door]
SSE = (
    b'event: message_start\ndata: {"type": "message_start", "message": {}}\n\n'
    b'event: message_stop\ndata: {"type": "message_stop"}\n\n'
)
LIST = {"data": [{"id": "m1", "type": "model"}], "has_more": True, "first_id": "m1", "last_id": "m1"}
LIMITS = {"anthropic-ratelimit-requests-limit": "5", "request-id": "req_5"}


def stream(*chunks: bytes, headers: dict[str, str] | None = None) -> Callable[[httpx.Request], httpx.Response]:
    """A response whose body comes in chunks, to either client; an exception among them breaks it."""

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        closed = 0

        def __iter__(self) -> Any:
            for chunk in chunks:
                if isinstance(chunk, Exception):
                    raise chunk
                yield chunk

        async def __aiter__(self) -> Any:
            for chunk in self.__iter__():
                yield chunk

        def close(self) -> None:
            bodies.append(self)

        async def aclose(self) -> None:
            bodies.append(self)

    bodies: list[Any] = []

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"request-id": "req_5", **(headers or {})}, stream=Body())

    respond.closed = bodies  # type: ignore[attr-defined]  # for the test to look at
    return respond


def parse(made: Door, response: Any, *args: Any) -> Any:
    """What a response of either kind is parsed to."""
    return made(lambda _: response.parse(*args))


@pytest.mark.parametrize("where", ["client", "resource"])
def test_raw_responses(door: Doors, where: str) -> None:
    """
    ``with_raw_response`` gives status, headers, ids, times and budgets, and on demand the parsed body.
    """
    made = door(reply(500, {}), reply(headers=LIMITS))

    def call(client: Any) -> Any:
        if where == "client":
            return client.with_raw_response.messages.create(**PARAMS)
        return client.messages.with_raw_response.create(**PARAMS)

    response: Any = made(call)

    assert type(response) in {APIResponse, AsyncAPIResponse}
    assert (200, "req_5", 1, 0.0) == (
        response.status_code,
        response.request_id,
        response.retries_taken,
        response.elapsed,
    )
    assert response.headers["Anthropic-RateLimit-Requests-Limit"] == "5"
    assert response.rate_limit.requests.limit == 5
    assert response.http_request.method == "POST"
    assert b'"msg_1"' in response.content
    message = parse(made, response)
    assert isinstance(message, Message)
    assert message is parse(made, response)
    assert MESSAGE == parse(made, response, dict)
    assert MESSAGE == made(lambda _: response.json())
    assert '"msg_1"' in made(lambda _: response.text())
    assert response.content == made(lambda _: response.read())
    assert repr(response).endswith("APIResponse(200, application/json)")
    made(lambda _: response.close())


def test_raw_errors_are_typed(door: Doors) -> None:
    """
    A raw response is a success; errors are raised as always.
    """
    made = door(reply(404, {}))

    with pytest.raises(anthropic_sdk.NotFoundError):
        made(lambda client: client.messages.with_raw_response.create(**PARAMS))


def test_raw_pages(door: Doors) -> None:
    """
    The raw response of a list is parsed to a page, which goes on by itself.
    """
    made = door(reply(body=LIST), reply(body={**LIST, "has_more": False, "last_id": "m2"}))

    response = made(lambda client: client.models.with_raw_response.list())
    page = parse(made, response)

    assert page.data[0].id == "m1"
    assert made(lambda _: page.get_next_page()).has_next_page() is False


def test_raw_streams_and_downloads(door: Doors, tmp_path: Path) -> None:
    """
    Streams, JSON lines and downloads are parsed to what their methods give, unread.
    """
    made = door(stream(SSE, headers={"content-type": "text/event-stream"}))
    response = made(lambda client: client.messages.with_raw_response.create(**PARAMS, stream=True))
    assert ["message_start", "message_stop"] == [
        event.type for event in made.items(lambda _: response_stream(made, response))
    ]

    made = door(stream(b'{"custom_id": "a", "result": {"type": "canceled"}}\n'))
    response = made(lambda client: client.messages.batches.with_raw_response.results("b"))
    assert ["a"] == [line.custom_id for line in made.items(lambda _: response_stream(made, response))]

    made = door(stream(b"ab", b"cd"))
    response = made(lambda client: client.beta.files.with_raw_response.download("f"))
    download = parse(made, response)
    assert download is parse(made, response)
    assert made(lambda _: download.write_to_file(tmp_path / "x")) == 4


def response_stream(made: Door, response: Any) -> Any:
    """The parsed stream, in either client."""
    if made.kind == "sync":
        return response.parse()

    async def parsed() -> Any:
        return await response.parse()

    return parsed()


def test_raw_views_of_raw_views(door: Doors) -> None:
    """
    A view is a client's resource like any other; helpers have no raw form and say so.
    """
    made = door(reply())

    view = made.client.messages.with_raw_response
    assert made(lambda _: view.with_raw_response.create(**PARAMS)).status_code == 200
    with pytest.raises(TypeError, match=r"\.response"):
        view.stream(**PARAMS)


def test_streaming_responses(door: Doors) -> None:
    """
    ``with_streaming_response`` sends when its block is entered, and gives the connection back when it is left.
    """
    respond = stream(b"one\ntw", b"o\r\nthree", headers={"content-type": "text/plain"})
    made = door(respond)

    def sync_use(client: Any) -> None:
        manager = client.models.with_streaming_response.retrieve("m")
        assert [] == made.script.requests
        with manager as response:
            with pytest.raises(RuntimeError, match=r"read\(\)"):
                _ = response.content
            assert ["one", "two", "three"] == list(response.iter_lines())
        with client.with_streaming_response.models.retrieve("m") as response:
            assert ["one\ntw", "o\r\nthree"] == list(response.iter_text())
        with client.models.with_streaming_response.retrieve("m") as response:
            assert [b"one\n", b"two\r", b"\nthr", b"ee"] == list(response.iter_bytes(4))
        with client.models.with_streaming_response.retrieve("m") as response:
            assert response.text() == "one\ntwo\r\nthree"
            assert [b"one\ntwo\r\nthree"] == list(response.iter_bytes())

    async def async_use(client: Any) -> None:
        manager = client.models.with_streaming_response.retrieve("m")
        assert [] == made.script.requests
        async with manager as response:
            with pytest.raises(RuntimeError, match=r"read\(\)"):
                _ = response.content
            assert ["one", "two", "three"] == [line async for line in response.iter_lines()]
        async with client.with_streaming_response.models.retrieve("m") as response:
            assert ["one\ntw", "o\r\nthree"] == [text async for text in response.iter_text()]
        async with client.models.with_streaming_response.retrieve("m") as response:
            assert [b"one\n", b"two\r", b"\nthr", b"ee"] == [data async for data in response.iter_bytes(4)]
        async with client.models.with_streaming_response.retrieve("m") as response:
            assert await response.text() == "one\ntwo\r\nthree"
            assert [b"one\ntwo\r\nthree"] == [data async for data in response.iter_bytes()]

    made(sync_use if made.kind == "sync" else async_use)

    assert len(respond.closed) >= 4  # type: ignore[attr-defined]  # see there


def test_a_streaming_response_that_is_refused(door: Doors) -> None:
    """
    Entering a block raises what the server says; there is nothing to close then.
    """
    made = door(reply(404, {}))

    def sync_use(client: Any) -> None:
        with client.models.with_streaming_response.retrieve("m"):
            pass

    async def async_use(client: Any) -> None:
        async with client.models.with_streaming_response.retrieve("m"):
            pass

    with pytest.raises(anthropic_sdk.NotFoundError):
        made(sync_use if made.kind == "sync" else async_use)
    manager = made.client.models.with_streaming_response.retrieve("m")
    if made.kind == "sync":
        manager.__exit__(None, None, None)
    else:
        asyncio.run(manager.__aexit__(None, None, None))


def test_characters_across_chunks(door: Doors) -> None:
    """
    A character that is cut in two comes whole; half a character at the end is replaced.
    """
    made = door(stream("ü".encode()[:1], "ü".encode()[1:], b"\xc3"))

    def sync_use(client: Any) -> list[str]:
        with client.models.with_streaming_response.retrieve("m") as response:
            return list(response.iter_text())

    async def async_use(client: Any) -> list[str]:
        async with client.models.with_streaming_response.retrieve("m") as response:
            return [text async for text in response.iter_text()]

    assert ["ü", "\ufffd"] == made(sync_use if made.kind == "sync" else async_use)


def test_a_body_that_breaks_off(door: Doors, tmp_path: Path) -> None:
    """
    What breaks while a streaming response is read is a typed error, and leaves no file behind.
    """
    made = door(stream(b"ab", httpx.ReadError("reset")))  # type: ignore[arg-type]  # breaks there

    def sync_use(client: Any) -> None:
        with client.models.with_streaming_response.retrieve("m") as response:
            response.write_to_file(tmp_path / "x")

    async def async_use(client: Any) -> None:
        async with client.models.with_streaming_response.retrieve("m") as response:
            await response.write_to_file(tmp_path / "x")

    with pytest.raises(anthropic_sdk.APIConnectionError):
        made(sync_use if made.kind == "sync" else async_use)

    assert [] == list(tmp_path.iterdir())


def test_writing_a_response_to_a_file(door: Doors, tmp_path: Path) -> None:
    """
    A response is written to a file, read or not.
    """
    made = door(reply(body=LIST))
    response = made(lambda client: client.models.with_raw_response.list())

    size = made(lambda _: response.write_to_file(tmp_path / "x"))

    assert size == (tmp_path / "x").stat().st_size
    assert response.content == (tmp_path / "x").read_bytes()


def test_the_typed_way() -> None:
    """
    ``raw_response`` and its siblings take the method; what is no method is refused.
    """
    from tests.overlay._tools import Script

    made = Door("sync", Script([reply(headers=LIMITS)]))
    response = raw_response(made.client.messages.create, **PARAMS)
    assert response.parse().id == "msg_1"
    with streaming_response(made.client.messages.create, **PARAMS) as unread:
        assert unread.parse().id == "msg_1"
    with response:
        assert raw_response(made.client.get, "/v1/x").json()["id"] == "msg_1"
    with pytest.raises(TypeError, match="no method"):
        raw_response(len, "x")

    other = Door("async", Script([reply(headers=LIMITS)]))

    async def run() -> None:
        found = await araw_response(other.client.messages.create, **PARAMS)
        async with found:
            assert (await found.parse()).id == "msg_1"
        async with astreaming_response(other.client.messages.create, **PARAMS) as unread:
            assert (await unread.parse()).id == "msg_1"

    asyncio.run(run())


def test_raw_views_of_undocumented_requests(door: Doors) -> None:
    """
    ``get``, ``post`` and the others have raw and streaming forms too.
    """
    made = door(reply(body={"id": "m", "type": "model"}))

    response = made(lambda client: client.with_raw_response.get("/v1/models/m", cast_to=ModelInfo))

    assert parse(made, response).id == "m"


# Downloads.


def test_downloads(door: Doors) -> None:
    """
    A download is read whole, again and again, and knows its response.
    """
    made = door(reply(500, {}), stream(b"ab", b"cd", headers={"content-type": "text/plain", **LIMITS}))

    download = made(lambda client: client.beta.files.download("f"))

    assert made(lambda _: download.read()) == b"abcd"
    assert made(lambda _: download.read()) == b"abcd"
    assert [b"abc", b"d"] == made.items(lambda _: download.iter_bytes(3))
    assert (200, "req_5", 1, 0.0) == (
        download.status_code,
        download.request_id,
        download.retries_taken,
        download.elapsed,
    )
    assert download.headers["content-type"] == "text/plain"
    assert download.http_request.url.endswith("/v1/files/f/content")
    assert download.rate_limit.requests.limit == 5
    assert repr(download).endswith("Download(200, text/plain)")


def test_downloads_in_chunks(door: Doors) -> None:
    """
    Without a size chunks come as they arrive, with one they have it.
    """
    assert [b"ab", b"cde"] == chunked(door(stream(b"ab", b"cde")), None)
    assert [b"abcd", b"e"] == chunked(door(stream(b"ab", b"cde")), 4)


def chunked(made: Door, size: int | None) -> list[bytes]:
    """The chunks of a download, in a block."""

    def sync_use(client: Any) -> list[bytes]:
        with client.beta.files.download("f") as download:
            return list(download.iter_bytes(size))

    async def async_use(client: Any) -> list[bytes]:
        async with await client.beta.files.download("f") as download:
            return [chunk async for chunk in download.iter_bytes(size)]

    chunks: list[bytes] = made(sync_use if made.kind == "sync" else async_use)
    return chunks


def test_a_download_that_breaks_off_starts_again(door: Doors, tmp_path: Path) -> None:
    """
    Writing to a file asks again for a body that broke off, from the start, as often as the policy says.
    """
    path = tmp_path / "x"
    broken = stream(b"abcdef", httpx.ReadError("reset"))  # type: ignore[arg-type]  # breaks there
    made = door(broken, broken, stream(b"whole"))

    size = made(lambda client: written(made, client, path))

    assert (5, b"whole") == (size, path.read_bytes())
    assert len(made.script.requests) == 3
    assert [path] == list(tmp_path.iterdir())


def test_a_download_that_never_arrives(door: Doors, tmp_path: Path) -> None:
    """
    In the end the error is raised; what was there before is still there, and no part is left.
    """
    path = tmp_path / "x"
    path.write_bytes(b"old")
    made = door(stream(b"ab", httpx.ReadTimeout("slow")))  # type: ignore[arg-type]  # breaks there

    with pytest.raises(anthropic_sdk.APITimeoutError):
        made(lambda client: written(made, client, path))

    assert path.read_bytes() == b"old"
    assert [path] == list(tmp_path.iterdir())
    assert len(made.script.requests) == 3


def written(made: Door, client: Any, path: Path) -> Any:
    """Download into a file."""
    if made.kind == "sync":
        return client.beta.files.download("f").write_to_file(path)

    async def run() -> Any:
        download = await client.beta.files.download("f")
        return await download.write_to_file(path)

    return run()


def test_a_file_that_can_not_be_written(tmp_path: Path) -> None:
    """
    A folder that is not there is the usual error.
    """
    with pytest.raises(FileNotFoundError), atomic_file(tmp_path / "no" / "x") as file:
        file.write(b"x")


@given(st.lists(st.binary(max_size=20), max_size=8), st.none() | st.integers(1, 12))
def test_chunks_are_cut_without_loss(pieces: list[bytes], size: int | None) -> None:
    """
    Cutting loses nothing, and all chunks but the last have the size.
    """
    cut = Chunker(size)

    out = [chunk for piece in pieces for chunk in cut.feed(piece)] + list(cut.flush())

    assert b"".join(pieces) == b"".join(out)
    if size is not None:
        assert all(len(chunk) == size for chunk in out[:-1])
        assert not out or 0 < len(out[-1]) <= size


@given(st.lists(st.text(alphabet="ab\r\n\u2028\x85", max_size=6), max_size=6))
def test_lines_are_those_of_the_whole(pieces: list[str]) -> None:
    """
    However the text is cut, the lines are those of the whole; only line feeds and carriage returns end one.
    """
    cutter = LineCutter()

    lines = [line for piece in pieces for line in cutter.feed(piece)] + cutter.flush()

    whole = "".join(pieces).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert (whole[:-1] if whole[-1] == "" else whole) == lines
