"""
Uploads: where bytes come from, how they are framed, and that a retry sends them again.
"""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import gc
import io
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_api import RequestSpec
from anthropic_sdk import InvalidRequestError, _sources
from anthropic_sdk._files import Multipart, form_body
from anthropic_sdk._sources import source_of
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay._tools import Door, Script, reply

Doors = Callable[..., Door]
FILE = {"id": "file_1", "type": "file", "filename": "f"}


def parts(request: httpx.Request) -> list[tuple[dict[str, str | None], bytes]]:
    """(name, file name, content type) and content of each part of a multipart body."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.content)
    found = []
    for part in message.iter_parts():
        facts = {
            "name": part.get_param("name", header="content-disposition"),
            "filename": part.get_filename(),
            "type": part.get_content_type() if "content-type" in part else None,
        }
        found.append((facts, part.get_payload(decode=True)))
    return found  # type: ignore[return-value]  # what email calls Any


class Pipe(io.RawIOBase):
    """A file that can't go back."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        """Yes."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Some bytes."""
        return self._data.read(size)


def chunks() -> Iterator[bytes]:
    """A generator of bytes, with an empty chunk."""
    yield from (b"a", b"", b"bc", bytes(bytearray(b"d")))


async def achunks() -> AsyncIterator[bytes]:
    """An asynchronous one."""
    for chunk in chunks():
        yield chunk


def at_offset(data: bytes, offset: int) -> io.BytesIO:
    """An open file that stands somewhere."""
    file = io.BytesIO(data)
    file.seek(offset)
    return file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file on disk."""
    found = tmp_path / "notes.txt"
    found.write_bytes(b"abcd")
    return found


@pytest.mark.parametrize(
    ("make", "filename", "mime"),
    [
        (lambda _: b"abcd", "upload", "application/octet-stream"),
        (lambda _: bytearray(b"abcd"), "upload", "application/octet-stream"),
        (lambda path: path, "notes.txt", "text/plain"),
        (lambda path: path.open("rb"), "notes.txt", "text/plain"),
        (lambda _: at_offset(b"xxabcd", 2), "upload", "application/octet-stream"),
        (lambda _: Pipe(b"abcd"), "upload", "application/octet-stream"),
        (lambda _: chunks(), "upload", "application/octet-stream"),
        (lambda _: iter([b"ab", memoryview(b"cd")]), "upload", "application/octet-stream"),
        (lambda _: ("a.json", b"abcd"), "a.json", "application/json"),
        (lambda _: ("a.txt", "abcd"), "a.txt", "text/plain"),
        (lambda path: ("b", path, "image/png"), "b", "image/png"),
        (lambda _: ("c", b"abcd", None, {"x-a": "1"}), "c", "application/octet-stream"),
        (lambda _: ("c", b"abcd", None, {"Content-type": "a/b"}), "c", "a/b"),
        (lambda _: (None, b"abcd"), "upload", "application/octet-stream"),
        (lambda _: ('q"\r\nx: y.txt', b"abcd"), "q%22%0D%0Ax: y.txt", "text/plain"),
        (lambda _: ("ü.txt", b"abcd"), "ü.txt", "text/plain"),
    ],
)
def test_what_can_be_uploaded(door: Doors, path: Path, make: Callable[[Path], Any], filename: str, mime: str) -> None:
    """
    Paths, open files, bytes and iterables go as one part, with name and type; a retry sends the same bytes.
    """
    made = door(reply(500, {}), httpx.ReadError("reset"), reply(body=FILE))
    file = make(path)

    made(lambda client: client.files.upload(file=file))

    first, second, third = made.script.requests
    assert first.content == second.content == third.content
    ((facts, content),) = parts(third)
    assert content == b"abcd"
    assert ("file", mime) == (facts["name"], facts["type"])
    assert f'filename="{filename}"'.encode() in third.content
    if "content-length" in third.headers:
        assert int(third.headers["content-length"]) == len(third.content)
    else:
        assert third.headers["transfer-encoding"] == "chunked"
    if hasattr(file, "close"):
        file.close()


def test_an_open_file_is_left_open(door: Doors, path: Path) -> None:
    """
    A file of the caller's is read from where it stands, and not closed.
    """
    made = door(reply(body=FILE))

    with path.open("rb") as file:
        file.seek(2)
        made(lambda client: client.files.upload(file=file))
        assert not file.closed

    assert parts(made.script.last)[0][1] == b"cd"


def test_asynchronous_iterators() -> None:
    """
    An asynchronous client takes asynchronous iterators, and sends them again; a synchronous one says no.
    """
    script = Script([reply(500, {}), reply(body=FILE)])
    clock_free = {"max_retries": 1, "retry": anthropic_sdk.RetryPolicy(initial_retry_delay=0.0)}

    Door("async", script, **clock_free)(lambda client: client.files.upload(file=("a", achunks())))

    assert [b"abcd", b"abcd"] == [parts(request)[0][1] for request in script.requests]
    with pytest.raises(InvalidRequestError, match="AsyncAnthropic"):
        Door("sync", Script([reply(body=FILE)]))(lambda client: client.files.upload(file=achunks()))


def test_many_files_and_fields(door: Doors, path: Path) -> None:
    """
    Lists of files and text fields are parts in order; ``extra_body`` adds fields and replaces those of the same name.
    """
    made = door(reply(body={"id": "skill_1"}))

    made(
        lambda client: client.skills.create(
            files=[("a/SKILL.md", b"1"), path], display_name="x", extra_body={"display_name": "y", "more": [1, 2]}
        )
    )

    names = [(facts["name"], content) for facts, content in parts(made.script.last)]
    assert [
        ("display_name", b"y"),
        ("more[]", b"1"),
        ("more[]", b"2"),
    ] == names[:3]
    assert [b"1", b"abcd"] == [content for _, content in names[3:]]
    assert b'filename="a/SKILL.md"' in made.script.last.content


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("notes.txt", r"pathlib\.Path"),
        (io.StringIO("x"), "binary mode"),
        (7, "not int"),
        (None, "not NoneType"),
        (("only name",), "file tuple"),
        (("a", b"", "t", {}, "e"), "file tuple"),
        (["text"], "open files in binary mode"),
        (("a", b"x", "t/t", {"x\r\n": "y"}), "header name"),
        (("a", b"x", "t\r\nx: y"), "line breaks"),
    ],
)
def test_what_can_not_be_uploaded(file: Any, text: str) -> None:
    """
    What is no file is refused with what to do instead.
    """
    with pytest.raises(InvalidRequestError, match=text):
        list(Multipart([], [("file", file)], "b").chunks())


def test_a_path_that_is_not_there() -> None:
    """
    A missing file is the usual error, before anything is sent.
    """
    script = Script([reply(body=FILE)])

    with pytest.raises(FileNotFoundError):
        Door("sync", script)(lambda client: client.files.upload(file=Path("nowhere")))

    assert [] == script.requests


def test_a_file_that_grows_is_cut(tmp_path: Path) -> None:
    """
    No more is sent than was announced, and a file that shrinks just ends.
    """
    path = tmp_path / "log"
    path.write_bytes(b"12345")
    source = source_of(path)
    path.write_bytes(b"1234567890")
    assert list(source.chunks()) == [b"12345"]

    path.write_bytes(b"12")
    assert list(source.chunks()) == [b"12"]


def test_large_files_are_read_in_pieces(tmp_path: Path) -> None:
    """
    A file is never in memory as a whole, in neither client.
    """
    path = tmp_path / "large"
    path.write_bytes(b"x" * 200_000)
    source = source_of(path)

    async def run() -> list[int]:
        async def to_thread(function: Any, *args: Any) -> Any:
            return await asyncio.to_thread(function, *args)

        return [len(chunk) async for chunk in source.achunks(to_thread)]

    expected = [65_536, 65_536, 65_536, 3_392]
    assert expected == [len(chunk) for chunk in source.chunks()]
    assert expected == asyncio.run(run())
    assert source.length == 200_000


def test_what_an_iterator_gave_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    An attempt that broke off in the middle is followed by a whole one; what is large is kept on disk, and removed.
    """
    monkeypatch.setattr(_sources, "_SPOOL", 10)
    source = source_of(bytes([65 + n]) * 8 for n in range(3))

    broken: Any = source.chunks()
    assert [b"A" * 8, b"B" * 8] == [next(broken), next(broken)]
    broken.close()

    assert b"".join(source.chunks()) == b"A" * 8 + b"B" * 8 + b"C" * 8
    assert b"".join(source.chunks()) == b"A" * 8 + b"B" * 8 + b"C" * 8
    assert source.length is None
    del source, broken
    gc.collect()


def test_a_file_that_can_not_tell() -> None:
    """
    Something with ``read`` alone is read once and kept; a position that is no number is no position.
    """

    class Odd:
        """Reads, and tells nonsense."""

        def __init__(self) -> None:
            self._left = [b"x", b"y"]

        def read(self, _: int) -> bytes:
            """One byte."""
            return self._left.pop(0) if self._left else b""

        def tell(self) -> str:
            """Nonsense."""
            return "here"

        def seek(self, _: object) -> None:
            """Nothing."""

    source = source_of(Odd())

    assert list(source.chunks()) == [b"x", b"y"]
    assert b"".join(source.chunks()) == b"xy"


def test_an_empty_file() -> None:
    """
    No bytes are no chunk.
    """

    async def run() -> list[bytes]:
        return [chunk async for chunk in source_of(b"").achunks(asyncio.to_thread)]

    assert asyncio.run(run()) == []
    assert list(source_of(b"").chunks()) == []
    assert list(source_of(io.BytesIO(b"")).chunks()) == []


@given(st.lists(st.tuples(st.text(min_size=1), st.binary(max_size=50)), max_size=4), st.text(), st.text())
def test_the_length_is_what_is_sent(files: list[tuple[str, bytes]], field: str, text: str) -> None:
    """
    The announced length is the number of bytes, whatever the names and contents.
    """
    try:
        body = Multipart([(field, text)], [("file", (name, content, "a/b")) for name, content in files], "boundary")
    except UnicodeEncodeError:  # half a surrogate pair has no bytes
        return

    sent = b"".join(body.chunks())

    assert len(sent) == body.length
    assert sent.count(b"--boundary\r\n") >= len(files) + 1
    assert sent.endswith(b"--boundary--\r\n")


def test_forms_without_files() -> None:
    """
    Text fields alone are urlencoded, unless the request says multipart.
    """
    spec = RequestSpec("POST", "/x", form=[("a", "1 2"), ("b", "ü")])

    assert (b"a=1%202&b=%C3%BC&c=3", "application/x-www-form-urlencoded") == form_body(spec, {"c": 3})

    spec.content_type = "multipart/form-data"
    body, kind = form_body(spec, None)
    assert isinstance(body, Multipart)
    assert kind is not None
    assert kind.startswith("multipart/form-data; boundary=")
    assert kind != form_body(spec, None)[1]


def test_raw_content(door: Doors, path: Path) -> None:
    """
    A raw body is streamed with its own content type; nothing can be merged into it.
    """
    made = door(reply(body={}))

    made(lambda client: client.put("/v1/blob", content=path, content_type="text/plain"))
    assert (made.script.last.content, made.script.last.headers["content-type"]) == (b"abcd", "text/plain")
    assert made.script.last.headers["content-length"] == "4"

    made(lambda client: client.put("/v1/blob", content="text"))
    assert made.script.last.content == b"text"
    assert made.script.last.headers["content-type"] == "application/octet-stream"

    with pytest.raises(InvalidRequestError, match="extra_body"):
        made(lambda client: client.put("/v1/blob", content=b"x", extra_body={"a": 1}))


def test_an_error_of_the_iterator_is_the_callers(door: Doors) -> None:
    """
    What a generator of the caller's raises comes out as it is.
    """

    def broken() -> Iterator[bytes]:
        yield b"x"
        raise ZeroDivisionError

    made = door(reply(body=FILE))

    with pytest.raises(ZeroDivisionError):
        made(lambda client: client.files.upload(file=broken()))


def test_uploads_over_our_own_pool(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """
    Without a client of the user's the same bytes go out, for known and unknown lengths.
    """
    script = Script([reply(body=FILE)])

    async def answer(_: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        return await script.answer(request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: script(request))
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer)

    async def run() -> None:
        async with anthropic_sdk.AsyncAnthropic(api_key="k", base_url="http://x.y") as other:
            await other.files.upload(file=path)
            await other.files.upload(file=achunks())

    with anthropic_sdk.Anthropic(api_key="k", base_url="http://x.y") as client:
        client.files.upload(file=path)
        client.files.upload(file=chunks())
    asyncio.run(run())

    assert [b"abcd"] * 4 == [parts(request)[0][1] for request in script.requests]
    lengths = [request.headers.get("content-length") for request in script.requests]
    assert [str(len(script.requests[0].content)), None] * 2 == lengths


def test_file_names_of_file_objects(tmp_path: Path) -> None:
    """
    A file's name is the last part of its path; a number, as of a pipe, is none.
    """
    read, write = os.pipe()
    os.write(write, b"abcd")
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        body = b"".join(Multipart([], [("file", pipe)], "b").chunks())

    assert b'filename="upload"' in body
    assert b"abcd" in body
