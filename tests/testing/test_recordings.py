"""
Real traffic, recorded without credentials and played back.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from anthropic_sdk.testing import (
    FakeAPI,
    Player,
    Recorder,
    UnrecordedRequestError,
    UnusedScriptsError,
    connection_reset,
)

from ._tools import HEADERS, prompt, said, say


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    """
    A file for a recording.
    """
    return tmp_path / "tape.jsonl"


def recorded(tape: Path, fake: FakeAPI, **options: Any) -> tuple[Recorder, httpx.Client]:
    """
    A recorder in front of a fake, and a client of it.
    """
    recorder = Recorder(tape, **options)
    client = httpx.Client(transport=recorder.transport(fake.transport()), base_url=fake.base_url, headers=HEADERS)
    return recorder, client


def played(player: Player) -> httpx.Client:
    """
    A client of a player.
    """
    return httpx.Client(transport=player.transport(), base_url="http://elsewhere.invalid", headers=HEADERS)


def test_a_recording_plays_the_same(tape: Path, fake: FakeAPI) -> None:
    """
    JSON, streams, uploads and downloads come back as they were.
    """
    name = fake.add_file("a.bin", b"\xff\xfe\x00")
    recorder, http = recorded(tape, fake)
    with recorder, http:
        first = [
            say(http),
            say(http, stream=True),
            http.get(f"/v1/files/{name}/content"),
            http.post("/v1/files", files={"file": ("b.txt", b"text")}),
            http.get("/v1/models?limit=1"),
            http.post("/v1/messages", content=b"{oops"),
        ]

    player = Player(tape)
    http = played(player)
    again = [
        say(http),
        say(http, stream=True),
        http.get(f"/v1/files/{name}/content"),
        http.post("/v1/files", files={"file": ("b.txt", b"text")}),
        http.get("/v1/models?limit=1"),
        http.post("/v1/messages", content=b"{oops"),
    ]

    assert [each.content for each in first] == [each.content for each in again]
    assert [each.status_code for each in first] == [each.status_code for each in again]
    assert first[0].headers["request-id"] == again[0].headers["request-id"]
    player.assert_all_used()


def test_credentials_are_never_written(tape: Path, fake: FakeAPI) -> None:
    """
    Keys and tokens are gone from headers, paths, queries and bodies, on both sides.
    """
    secret = "sk-ant-api03-very-secret"
    fake.reply(f"your key is {secret}").reply(f"again {secret}")
    recorder, http = recorded(tape, fake, redact=lambda text: text.replace("Alice", "someone"))
    server = {"type": "url", "name": "x", "url": "https://example.com", "authorization_token": "hidden-token"}
    with recorder, http:
        say(http, f"Alice: {secret}", mcp_servers=[server], stream=True)
        say(http, "Bearer abcdefgh12345678", metadata={"user_id": "Alice"})
        http.get("/v1/models", params={"after_id": secret}, headers={"authorization": f"Bearer {secret}"})
        http.post("/v1/files", files={"file": ("k.txt", secret.encode())})
        http.post("/v1/messages", content=secret.encode())
        http.post("/v1/oauth/token", json={"client_secret": "hidden-secret"})

    written = tape.read_text("utf-8")
    for each in (
        "very-secret",
        "hidden-token",
        "hidden-secret",
        "Alice",
        'x-api-key":',
        "abcdefgh",
        "fake-access-token",
    ):
        assert each not in written
    assert "someone" in written


def test_compressed_answers_are_kept_readable(tape: Path) -> None:
    """
    What is stored is the decoded body, and it plays without the encoding.
    """
    squeezed = httpx.MockTransport(
        lambda _: httpx.Response(
            200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(gzip.compress(b'{"a":1}'))
        )
    )
    with Recorder(tape) as recorder, httpx.Client(transport=recorder.transport(squeezed)) as http:
        assert {"a": 1} == http.get("http://x.invalid/v1/models").json()

    assert {"a": 1} == played(Player(tape)).get("/v1/models").json()


def test_an_unrecorded_request_is_explained(tape: Path, fake: FakeAPI) -> None:
    """
    The error has a diff to the nearest recorded request.
    """
    recorder, http = recorded(tape, fake)
    with recorder, http:
        say(http, "Hello")
        http.get("/v1/models")

    with pytest.raises(UnrecordedRequestError) as caught:
        say(played(Player(tape)), "Goodbye")

    lines = str(caught.value).splitlines()
    assert "POST /v1/messages: this request was not recorded" == lines[0]
    assert ["--- nearest recorded request", "+++ this request"] == lines[1:3]
    assert '-        "content": "Hello",' in lines
    assert '+        "content": "Goodbye",' in lines


def test_answers_are_used_once(tape: Path, fake: FakeAPI) -> None:
    """
    Equal requests get their answers in order; then a strict player stops.
    """
    fake.replies("one", "two")
    recorder, http = recorded(tape, fake)
    with recorder, http:
        say(http)
        say(http)
    strict, loose = played(Player(tape)), played(Player(tape, strict=False))

    assert ["one", "two"] == [said(say(strict)) for _ in range(2)]
    assert ["one", "two", "two"] == [said(say(loose, str(index))) for index in range(3)]
    with pytest.raises(
        UnrecordedRequestError, match="POST /v1/messages: every recorded answer of this request was used already"
    ):
        say(strict)


def test_an_empty_recording(tape: Path) -> None:
    """
    Without any exchange there is nothing to compare with.
    """
    Recorder(tape).save()

    with pytest.raises(UnrecordedRequestError, match="the recording is empty"):
        played(Player(tape, redact=str.lower)).get("/v1/models")


def test_unplayed_exchanges_are_listed(tape: Path, fake: FakeAPI) -> None:
    """
    What a test did not use is probably a mistake.
    """
    recorder, http = recorded(tape, fake)
    with recorder, http:
        http.get("/v1/models")

    with pytest.raises(UnusedScriptsError, match="these recorded exchanges were not used:\n  GET /v1/models"):
        Player(tape).assert_all_used()


def test_a_broken_answer_is_kept_as_far_as_it_came(tape: Path, fake: FakeAPI) -> None:
    """
    A stream that breaks leaves its beginning in the file.
    """
    fake.fail(connection_reset(after=1))
    recorder, http = recorded(tape, fake)
    with recorder, http, pytest.raises(httpx.ReadError):
        say(http, stream=True)

    (line,) = tape.read_text("utf-8").splitlines()
    assert json.loads(line)["response"]["body"]["text"].startswith("event: message_start")


def test_asynchronous_recording_and_playing(tape: Path, fake: FakeAPI) -> None:
    """
    The same for asynchronous clients.
    """

    async def main() -> tuple[bytes, bytes]:
        """
        Record, then play.
        """
        with Recorder(tape) as recorder:
            transport = recorder.async_transport(fake.async_transport())
            async with httpx.AsyncClient(transport=transport, base_url=fake.base_url, headers=HEADERS) as http:
                first = await http.post("/v1/messages", json=prompt(stream=True))
        async with httpx.AsyncClient(
            transport=Player(tape).async_transport(), base_url=fake.base_url, headers=HEADERS
        ) as http:
            again = await http.post("/v1/messages", json=prompt(stream=True))
        return first.content, again.content

    first, again = anyio.run(main)

    assert first == again


def test_real_transports_by_default(tape: Path, fake: FakeAPI) -> None:
    """
    Without an inner transport the network is used: here a port of this machine.
    """

    async def main(url: str) -> int:
        """
        Ask over a port.
        """
        async with httpx.AsyncClient(transport=Recorder(tape).async_transport(), headers=HEADERS) as http:
            return (await http.get(f"{url}/v1/models")).status_code

    with fake.serve() as url, httpx.Client(transport=Recorder(tape).transport(), headers=HEADERS) as http:
        assert 200 == http.get(f"{url}/v1/models").status_code
        assert 200 == anyio.run(main, url)
