"""
Streams over real sockets that break.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import trustme
from anthropic_sdk import Anthropic, APIConnectionError, AsyncAnthropic, OverloadedError
from anthropic_sdk._error_codes import class_for
from anthropic_sdk._stream_errors import (
    EventDecodeError,
    EventTooLargeError,
    StreamDurationError,
    StreamIdleTimeoutError,
    StreamTruncatedError,
)
from anthropic_sdk._timing import set_instant_sleep

from ._fakes import Drive, message_events, sse, sse_all
from ._server import FaultServer, Hold, Ping, Reset, Sleep, running

EVENTS = message_events(*[f"w{number} " for number in range(20)])
HALF = sse_all(EVENTS[:10])
PARAMS: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    """One server for all tests of this module."""
    with running() as running_server:
        yield running_server


class Result:
    """What became of a stream."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.error: Any = None
        self.seconds = 0.0
        self.idle = False


def run(drive: Drive, url: str, **more: Any) -> Result:
    """Read a stream with a client of its own; look whether its connections are idle after that."""
    result = Result()
    more = {"max_retries": 0, **more}
    retries, verify = more.pop("max_retries"), more.pop("verify", True)
    started = time.monotonic()
    limits = httpx.Limits(max_connections=1)  # a connection that was not given back makes the second request wait
    if drive.kind == "sync":
        with Anthropic(
            api_key="k", base_url=url, max_retries=retries, http_client=httpx.Client(limits=limits, verify=verify)
        ) as client:
            try:
                for value in client.messages.create(**PARAMS, **more, stream=True):
                    result.values.append(value)
            except Exception as error:  # noqa: BLE001  # the test looks at it
                result.error = error
            result.seconds = time.monotonic() - started
            with client.messages.create(**PARAMS, stream=True, timeout=2.0):
                result.idle = True
        return result

    async def consume() -> None:
        """Read in a task."""
        http = httpx.AsyncClient(limits=limits, verify=verify)
        async with http, AsyncAnthropic(api_key="k", base_url=url, max_retries=retries, http_client=http) as client:
            try:
                async for value in await client.messages.create(**PARAMS, **more, stream=True):
                    result.values.append(value)  # what came before an error counts
            except Exception as error:  # noqa: BLE001  # the test looks at it
                result.error = error
            result.seconds = time.monotonic() - started
            async with await client.messages.create(**PARAMS, stream=True, timeout=2.0):
                result.idle = True

    asyncio.run(consume())
    return result


def text_of(message: Any) -> str:
    """The text of a message of one block."""
    return "".join(block.text for block in message.content)


def test_a_good_stream(drive: Drive, server: FaultServer) -> None:
    """
    A stream in many small pieces, and one with gzip, end well.
    """
    body = sse_all(EVENTS)
    pieces = [body[start : start + 7] for start in range(0, len(body), 7)]

    plain = run(drive, server.add("good", pieces))
    packed = run(drive, server.add("gzip", [gzip.compress(body)], **{"content-encoding": "gzip"}))

    for result in (plain, packed):
        assert (None, True) == (result.error, result.idle)
        assert EVENTS == [value.to_dict() for value in result.values]


@pytest.mark.parametrize(
    "kind",
    [
        "invalid_request_error",
        "authentication_error",
        "billing_error",
        "permission_error",
        "not_found_error",
        "rate_limit_error",
        "timeout_error",
        "api_error",
        "overloaded_error",
    ],
)
def test_an_error_event_after_some_events(drive: Drive, server: FaultServer, kind: str) -> None:
    """
    An error in mid-stream raises its class at once, with the message so far, though the server keeps the connection.
    """
    data = {"type": "error", "error": {"type": kind, "message": "no"}}

    result = run(drive, server.add(kind, [HALF, sse(data), Hold()]))

    assert class_for(200, kind) is type(result.error)
    assert (10, "w0 w1 w2 w3 w4 w5 w6 w7 ") == (len(result.values), text_of(result.error.partial))
    assert result.idle
    assert result.seconds < 2.0


@pytest.mark.parametrize("size", [0, 1, 500, 1500])
def test_a_reset_after_some_bytes(drive: Drive, server: FaultServer, size: int) -> None:
    """
    A reset is a connection error, with the message so far.
    """
    result = run(
        drive, server.add(f"reset{size}", [sse_all(EVENTS)[:size], Sleep(0.05), Reset()] if size else [Reset()])
    )

    assert isinstance(result.error, APIConnectionError)
    assert isinstance(result.error.__cause__, httpx.TransportError)
    arrived = sse_all(EVENTS)[:size].count(b"\n\n")
    assert arrived == len(result.values)
    assert (result.error.partial is None) == (arrived == 0)
    assert result.idle


def test_a_body_that_ends_early(drive: Drive, server: FaultServer) -> None:
    """
    An end without the last event is an error, whether the framing of HTTP shows it or not.
    """
    clean = run(drive, server.add("clean", [HALF]))
    closed = run(drive, server.add("closed", [HALF], **{"transfer-encoding": "", "connection": "close"}))
    broken = run(drive, server.add("broken", [HALF, b"5\r\nab"], **{"transfer-encoding": "", "content-length": "9999"}))

    assert [StreamTruncatedError, StreamTruncatedError, APIConnectionError] == [
        type(result.error) for result in (clean, closed, broken)
    ]
    for result in (clean, closed, broken):
        assert "w0 w1 w2 w3 w4 w5 w6 w7 " == text_of(result.error.partial)
        assert result.idle


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("stall", [HALF, Hold()]),
        ("stall0", [Hold()]),
        ("stall1", [HALF[:-20], Hold()]),
        ("pings", [HALF, Ping()]),
        ("comments", [HALF, *[b": still here\n\n", Sleep(0.02)] * 200]),
        ("both", [HALF, *[b'event: ping\ndata: {"type": "ping"}\n\n', Sleep(0.05)] * 4, Hold()]),
    ],
)
def test_silence_is_idle_and_so_are_pings(drive: Drive, server: FaultServer, name: str, steps: list[Any]) -> None:
    """
    A stream without events ends after its idle timeout, not later, whatever else is sent.
    """
    result = run(drive, server.add(name, steps), idle_timeout=0.3)

    assert isinstance(result.error, StreamIdleTimeoutError)
    assert 0.3 <= result.seconds < 1.0
    assert result.idle


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("drip", [HALF, *[sse(EVENTS[5]), Sleep(0.03)] * 300]),
        ("drip1", [HALF, *[sse(EVENTS[5]), Sleep(0.03)] * 5, Hold()]),
    ],
)
def test_a_drip_ends_with_its_duration(drive: Drive, server: FaultServer, name: str, steps: list[Any]) -> None:
    """
    A stream that always goes on ends after its duration, not later, and so does one that stops shortly before.
    """
    result = run(drive, server.add(name, steps), max_duration=0.4)

    assert isinstance(result.error, StreamDurationError)
    assert 0.4 <= result.seconds < 1.0
    assert text_of(result.error.partial).startswith("w0 w1 w2 w3 w4 w5 w6 w7 w3 ")
    assert result.idle


@pytest.mark.parametrize("rest", [[Hold()], [Ping()], [Sleep(0.2)]])
def test_the_end_of_the_body_is_not_waited_for_long(drive: Drive, server: FaultServer, rest: list[Any]) -> None:
    """
    After the last event, a connection that stays open is left alone after a second.
    """
    result = run(drive, server.add(f"after{type(rest[0]).__name__}", [sse_all(EVENTS), *rest]))

    assert (None, len(EVENTS), True) == (result.error, len(result.values), result.idle)
    assert result.seconds < 2.0


def test_garbage_between_events(drive: Drive, server: FaultServer) -> None:
    """
    Lines that are no fields are skipped; data that is no JSON is an error.
    """
    junk = b"\x00\xff<html>\n\nfoo: bar\n\n:\n\n\n\n"
    skipped = run(drive, server.add("junk", [piece for event in EVENTS for piece in (junk, sse(event))]))
    bad = run(drive, server.add("bad", [HALF, b"data: \x00\xff\n\n", sse_all(EVENTS[10:])]))

    assert (None, EVENTS) == (skipped.error, [value.to_dict() for value in skipped.values])
    assert EventDecodeError is type(bad.error)
    assert (10, True) == (len(bad.values), bad.idle)


def test_a_large_event(drive: Drive, server: FaultServer) -> None:
    """
    Ten megabytes in one event arrive whole; more than is allowed is an error.
    """
    block = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "x" * 10_000_000}}
    large = [EVENTS[0], block, *EVENTS[-2:]]

    result = run(drive, server.add("large", [sse_all(large)]))

    assert (None, large) == (result.error, [value.to_dict() for value in result.values])


def test_an_event_beyond_the_limit(drive: Drive, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    An event that never ends does not fill the memory.
    """
    monkeypatch.setattr("anthropic_sdk._streams.MAX_EVENT_SIZE", 100_000)
    monkeypatch.setattr("anthropic_sdk._streams.event_plan.__defaults__", (100_000,))

    result = run(drive, server.add("endless", lambda: (b"data: " + b"x" * 10_000 for _ in range(10_000))))

    assert EventTooLargeError is type(result.error)
    assert result.idle


def test_a_stream_that_fails_before_its_first_event_is_sent_again(drive: Drive, server: FaultServer) -> None:
    """
    With retries, a reset, an error event and silence at the start cost time and nothing else.
    """
    overloaded = sse({"type": "error", "error": {"type": "overloaded_error", "message": "later"}})
    turns: Iterator[list[Any]] = iter([[Reset()], [overloaded], [b": hi\n\n"], [sse_all(EVENTS)]])
    name = f"flaky_{drive.kind}"
    url = server.add(name, lambda: next(turns, [sse_all(EVENTS)]))

    set_instant_sleep(True)
    try:
        result = run(drive, url, max_retries=3)
    finally:
        set_instant_sleep(False)

    assert (None, EVENTS) == (result.error, [value.to_dict() for value in result.values])
    assert 5 == server.requests.count(f"/{name}/v1/messages")  # four attempts, and a look at the connections


def test_the_helper_over_a_socket(drive: Drive, server: FaultServer) -> None:
    """
    The helper's final message comes over a real connection; an error in mid-stream has the message so far.
    """
    good = server.add("helper", [sse(event) for event in EVENTS])
    bad = server.add("helper1", [HALF, sse({"type": "error", "error": {"type": "overloaded_error"}})])

    async def use(url: str) -> Any:
        """The asynchronous form of this test."""
        client = AsyncAnthropic(api_key="k", base_url=url, max_retries=0)
        async with client, client.messages.stream(**PARAMS) as stream:
            pieces = [piece async for piece in stream.text_stream]
            return pieces, await stream.get_final_message(), stream.request_id

    def use_sync(url: str) -> Any:
        with Anthropic(api_key="k", base_url=url, max_retries=0) as client, client.messages.stream(**PARAMS) as stream:
            return list(stream.text_stream), stream.get_final_message(), stream.request_id

    pieces, message, request_id = use_sync(good) if drive.kind == "sync" else asyncio.run(use(good))
    assert ("".join(pieces), "req_1") == (text_of(message), request_id)
    with pytest.raises(OverloadedError) as caught:
        use_sync(bad) if drive.kind == "sync" else asyncio.run(use(bad))
    assert "w0 w1 w2 w3 w4 w5 w6 w7 " == text_of(caught.value.partial)


def test_a_tls_connection_is_ended_by_the_clock(drive: Drive) -> None:
    """
    The watchdog ends a read from a TLS socket, too, and the next connection is not disturbed.
    """
    authority = trustme.CA()
    server_side, client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(server_side)
    authority.configure_trust(client_side)
    with running(server_side) as server:
        pings: list[Any] = [sse({"type": "ping"}), Sleep(0.05)] * 4
        url = server.add("both", [HALF, *pings, Hold()])

        result = run(drive, url, verify=client_side, idle_timeout=0.3)

    assert isinstance(result.error, StreamIdleTimeoutError)
    assert 0.3 <= result.seconds < 1.0
    assert result.idle


def test_lines_over_a_socket(drive: Drive, server: FaultServer) -> None:
    """
    Results of a batch come line by line, and a broken connection raises after those that came.
    """
    line = json.dumps({"custom_id": "a", "result": {"type": "canceled"}}).encode() + b"\n"
    good = server.add("lines", [line * 3, line[:20], line[20:]])
    bad = server.add("lines1", [line * 3, line[:20], Sleep(0.05), Reset()])

    def read_sync(url: str) -> list[Any]:
        with Anthropic(api_key="k", base_url=url, max_retries=0) as client:
            got: list[Any] = []
            try:
                got.extend(client.messages.batches.results("b"))
            except APIConnectionError as error:
                got.append(error)
            return got

    async def read(url: str) -> list[Any]:
        """The asynchronous form of this test."""
        async with AsyncAnthropic(api_key="k", base_url=url, max_retries=0) as client:
            got: list[Any] = []
            try:
                async for each in await client.messages.batches.results("b"):
                    got.append(each)  # noqa: PERF401  # what came before an error counts
            except APIConnectionError as error:
                got.append(error)
            return got

    assert 4 == len(read_sync(good) if drive.kind == "sync" else asyncio.run(read(good)))
    got = read_sync(bad) if drive.kind == "sync" else asyncio.run(read(bad))
    assert isinstance(got[-1], APIConnectionError)
