"""
Faults over real sockets: a typed error or a success after a retry, no hang, no connection left behind.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zlib import crc32

import anthropic_sdk
import pytest
from anthropic_sdk import Anthropic, AsyncAnthropic, RetryPolicy

from tests._fault_server import Connection, FaultServer, faults, response
from tests.overlay._tools import MESSAGE, PARAMS

WHOLE = response(json.dumps(MESSAGE).encode())
QUICK = RetryPolicy(max_retries=1, initial_retry_delay=0.0)
TIMEOUT = 0.3  # seconds
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])

ALWAYS = dict(faults(MESSAGE))
ONCE = dict(faults(MESSAGE, then=WHOLE))


def run(kind: str, server: FaultServer, action: Callable[[Any], Any], **options: Any) -> tuple[Any, int]:
    """
    Do something with a client of either kind.

    Returns:
        What came of it, a result or an error of ours, and how many of the pool's connections are in use afterwards.
    """
    options = {"api_key": "k", "base_url": server.url, "retry": QUICK, "timeout": TIMEOUT, **options}
    if kind == "sync":
        with Anthropic(**options) as client:
            try:
                outcome = action(client)
            except anthropic_sdk.AnthropicError as error:
                outcome = error
            return outcome, used(client._engine().pool._clients.values())  # what is counted

    async def go() -> tuple[Any, int]:
        async with AsyncAnthropic(**options) as client:
            try:
                outcome = await action(client)
            except anthropic_sdk.AnthropicError as error:
                outcome = error
            (clients,) = client._engine().pool._loops.values()  # what is counted
            return outcome, used(clients.values())

    return asyncio.run(go())


def used(clients: Any) -> int:
    """How many transports of the pool are not idle."""
    shelves = [client._transport.shelf for client in clients]  # what is counted
    return sum(len(shelf) - shelf.idle for shelf in shelves)


def create(client: Any) -> Any:
    """A POST."""
    return client.messages.create(**PARAMS)


@KINDS
@pytest.mark.parametrize("fault", ALWAYS.values(), ids=list(ALWAYS))
def test_a_fault_that_stays_is_a_typed_error(kind: str, fault: Any) -> None:
    """
    Whatever is wrong on the wire, the call ends with an error of ours, in time, and leaves no connection behind.
    """
    began = time.monotonic()

    with FaultServer(fault) as server:
        outcome, busy = run(kind, server, create)
        left = server.wait_until_closed()

    assert isinstance(outcome, anthropic_sdk.APIConnectionError), outcome
    assert outcome.__cause__ is not None
    assert outcome.retries_taken == 1
    assert server.requests == 2
    assert (0, 0) == (busy, left)
    assert time.monotonic() - began < 10


@KINDS
@pytest.mark.parametrize("fault", ONCE.values(), ids=list(ONCE))
def test_a_fault_that_passes_is_a_success(kind: str, fault: Any) -> None:
    """
    Where only the first connection is broken, the retry gives the message.
    """
    with FaultServer(fault) as server:
        outcome, busy = run(kind, server, create)
        left = server.wait_until_closed()

    assert outcome.id == "msg_1"
    assert server.requests == 2
    assert (0, 0) == (busy, left)


@KINDS
def test_a_refused_connection(kind: str) -> None:
    """
    Where nobody listens, the request was certainly not sent, and the error says so.
    """
    with FaultServer(Connection.close) as server:
        pass

    outcome, busy = run(kind, server, create)

    assert isinstance(outcome, anthropic_sdk.APIConnectionError)
    assert outcome.maybe_sent is False
    assert "check the network" in str(outcome)
    assert busy == 0


@KINDS
def test_a_slow_drip_ends_at_the_deadline(kind: str) -> None:
    """
    A body that comes byte by byte outlives each read timeout, but not the deadline.
    """

    def drip(connection: Connection) -> None:
        connection.read_request()
        connection.send(response(b"", length=100_000))
        connection.drip(b" " * 100_000, 0.05)

    began = time.monotonic()
    with FaultServer(drip) as server:
        outcome, busy = run(kind, server, create, retry=RetryPolicy(deadline=0.4))
        left = server.wait_until_closed()

    assert isinstance(outcome, anthropic_sdk.APITimeoutError)
    assert "deadline" in outcome.message
    assert time.monotonic() - began < 3
    assert (0, 0) == (busy, left)


def test_headers_that_drip_end_at_the_deadline() -> None:
    """
    In an asynchronous client the deadline also ends headers that come byte by byte.
    """

    def drip(connection: Connection) -> None:
        connection.read_request()
        connection.drip(b"HTTP/1.1 200 OK\r\nx-slow: " + b"y" * 10_000, 0.05)

    began = time.monotonic()
    with FaultServer(drip) as server:
        policy = RetryPolicy(deadline=0.4)
        outcome, busy = run("async", server, create, retry=policy)
        streamed, _ = run("async", server, lambda client: client.messages.create(**PARAMS, stream=True), retry=policy)
        left = server.wait_until_closed()

    for each in (outcome, streamed):
        assert isinstance(each, anthropic_sdk.APITimeoutError)
        assert "deadline" in each.message
    assert time.monotonic() - began < 3
    assert (0, 0) == (busy, left)


@KINDS
def test_a_drip_that_is_in_time(kind: str) -> None:
    """
    Slow is not broken.
    """

    def drip(connection: Connection) -> None:
        while connection.read_request() is not None:
            connection.drip(WHOLE, 0.002, 40)

    with FaultServer(drip) as server:
        outcome, busy = run(kind, server, create)

    assert outcome.id == "msg_1"
    assert busy == 0


@KINDS
def test_a_connection_that_was_closed_between_two_requests(kind: str) -> None:
    """
    A server that closes idle connections costs nothing but a new connection.
    """

    def serve(connection: Connection) -> None:
        connection.read_request()
        connection.send(WHOLE)

    def twice(client: Any) -> Any:
        for _ in range(3):
            client.messages.create(**PARAMS)
            time.sleep(0.05)  # the server's end arrives
        return client.messages.create(**PARAMS)

    async def atwice(client: Any) -> Any:
        for _ in range(3):
            await client.messages.create(**PARAMS)
            await asyncio.sleep(0.05)
        return await client.messages.create(**PARAMS)

    with FaultServer(serve) as server:
        outcome, busy = run(kind, server, twice if kind == "sync" else atwice, retry=RetryPolicy(max_retries=0))

    assert outcome.id == "msg_1"
    assert (4, 4) == (server.requests, server.connections)
    assert busy == 0


@KINDS
def test_connections_are_kept(kind: str) -> None:
    """
    One request after the other goes over one connection.
    """

    def serve(connection: Connection) -> None:
        while connection.read_request() is not None:
            connection.send(WHOLE)

    def many(client: Any) -> Any:
        return [client.messages.create(**PARAMS) for _ in range(5)]

    async def amany(client: Any) -> Any:
        return [await client.messages.create(**PARAMS) for _ in range(5)]

    with FaultServer(serve) as server:
        outcome, busy = run(kind, server, many if kind == "sync" else amany)

    assert len(outcome) == 5
    assert (5, 1) == (server.requests, server.connections)
    assert busy == 0


@KINDS
def test_errors_of_the_server_over_sockets(kind: str) -> None:
    """
    A stream that is refused gives its connection back; the typed error has the body.
    """
    body = json.dumps({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}).encode()

    def serve(connection: Connection) -> None:
        while connection.read_request() is not None:
            connection.send(response(body, status="529 Overloaded"))

    with FaultServer(serve) as server:
        outcome, busy = run(kind, server, lambda client: client.messages.create(**PARAMS, stream=True))

    assert isinstance(outcome, anthropic_sdk.OverloadedError)
    assert outcome.message == "busy"
    assert (2, 1) == (server.requests, server.connections)
    assert busy == 0


@KINDS
def test_an_error_whose_body_breaks_off(kind: str) -> None:
    """
    A refused stream whose error never arrives whole is a connection error, and is tried again.
    """

    def serve(connection: Connection) -> None:
        connection.read_request()
        connection.send(response(b'{"type"', status="400 Bad Request", length=500))

    with FaultServer(serve) as server:
        outcome, busy = run(kind, server, lambda client: client.messages.create(**PARAMS, stream=True))
        left = server.wait_until_closed()

    assert isinstance(outcome, anthropic_sdk.APIConnectionError)
    assert server.requests == 2
    assert (0, 0) == (busy, left)


@KINDS
def test_downloads_over_sockets(kind: str, tmp_path: Path) -> None:
    """
    A download that breaks off is fetched again; the file appears when it is complete.
    """
    data = bytes(range(256)) * 4000

    def serve(connection: Connection) -> None:
        connection.read_request()
        if connection.number == 0:
            connection.send(response(data[:500_000], length=len(data)))
            connection.reset()
        else:
            connection.send(response(data))

    def fetch(client: Any) -> Any:
        return client.beta.files.download("f").write_to_file(tmp_path / "x")

    async def afetch(client: Any) -> Any:
        return await (await client.beta.files.download("f")).write_to_file(tmp_path / "x")

    with FaultServer(serve) as server:
        outcome, busy = run(kind, server, fetch if kind == "sync" else afetch)
        left = server.wait_until_closed()

    assert outcome == len(data)
    assert data == (tmp_path / "x").read_bytes()
    assert [tmp_path / "x"] == list(tmp_path.iterdir())
    assert (0, 0) == (busy, left)


@KINDS
def test_an_unread_stream_is_given_back_by_its_block(kind: str) -> None:
    """
    Leaving a block in the middle of a body closes the connection; it is not used again.
    """

    def serve(connection: Connection) -> None:
        while connection.read_request() is not None:
            connection.send(response(b"x" * 1000, length=1_000_000))

    def leave(client: Any) -> Any:
        for _ in range(3):
            with client.models.with_streaming_response.retrieve("m") as unread:
                next(unread.iter_bytes())
        return "left"

    async def aleave(client: Any) -> Any:
        for _ in range(3):
            async with client.models.with_streaming_response.retrieve("m") as unread:
                await unread.iter_bytes().__anext__()
        return "left"

    with FaultServer(serve) as server:
        outcome, busy = run(kind, server, leave if kind == "sync" else aleave)
        left = server.wait_until_closed()

    assert outcome == "left"
    assert server.connections == 3
    assert (0, 0) == (busy, left)


def test_cancelled_requests_leave_nothing_behind() -> None:
    """
    Tasks that are cancelled while they wait for headers give their connections back at once.
    """

    def serve(connection: Connection) -> None:
        if connection.read_request() is not None:
            connection.stall()

    async def go(server: FaultServer) -> int:
        async with AsyncAnthropic(api_key="k", base_url=server.url) as client:
            tasks = [asyncio.ensure_future(client.messages.create(**PARAMS)) for _ in range(50)]
            while server.requests < 50:  # noqa: ASYNC110  # the server is in other threads
                await asyncio.sleep(0.005)
            for task in tasks:
                task.cancel()
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
            assert server.wait_until_closed() == 0
            (clients,) = client._engine().pool._loops.values()  # what is counted
            return used(clients.values())

    with FaultServer(serve) as server:
        assert asyncio.run(go(server)) == 0


def test_a_thousand_requests_at_once_against_a_server_that_fails_a_third() -> None:
    """
    All end, with a message or a typed error; none is lost, none is sent more often than the policy says.
    """
    sent: dict[str, int] = {}

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = int(head.lower().split("content-length: ")[1].split("\r\n")[0])
                name = json.loads(await reader.readexactly(length))["system"]
                attempt = sent[name] = sent.get(name, 0) + 1
                await asyncio.sleep(0.001)
                fate = crc32(f"{name} {attempt}".encode()) % 10
                if fate == 0:
                    writer.transport.abort()
                    return
                busy = response(b"{}", status="529 Overloaded", headers=("retry-after-ms: 1",))
                writer.write(busy if fate in {1, 2} else response(json.dumps({**MESSAGE, "id": name}).encode()))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def go() -> list[Any]:
        server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=2048)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        policy = RetryPolicy(max_retries=5, initial_retry_delay=0.001, max_retry_delay=0.01)
        async with server, AsyncAnthropic(api_key="k", base_url=url, retry=policy, timeout=60.0) as client:

            async def one(number: int) -> Any:
                message = await client.messages.create(**PARAMS, system=f"r{number}")
                assert message.id == f"r{number}"
                return message

            outcomes = await asyncio.gather(*(one(number) for number in range(1000)), return_exceptions=True)
            (clients,) = client._engine().pool._loops.values()  # what is counted
            assert used(clients.values()) == 0
            return outcomes

    outcomes = asyncio.run(go())

    failed = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    assert len(outcomes) == 1000
    assert all(isinstance(outcome, anthropic_sdk.APIError) for outcome in failed), failed[:3]
    assert len(failed) < 20
    assert len(sent) == 1000
    assert max(sent.values()) <= 6
    assert sum(sent.values()) > 1200
