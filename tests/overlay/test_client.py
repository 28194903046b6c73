"""
The clients: configuration, copies, pools, threads, loops, forks.
"""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_sdk import Anthropic, AsyncAnthropic, ClientClosedError, RetryPolicy, _http

from tests.overlay._tools import MESSAGE, PARAMS, Clock, Door, Script, reply

Doors = Callable[..., Door]
BOTH = pytest.mark.parametrize("make", [Anthropic, AsyncAnthropic])


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Script:
    """What httpx's own transports answer: mocks at this level see our requests."""
    script = Script([reply()])

    async def answer(_: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        return await script.answer(request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: script(request))
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer)
    return script


@BOTH
def test_options_can_be_read(make: Callable[..., Any]) -> None:
    """
    What a client was told, and the defaults, are attributes.
    """
    policy = RetryPolicy(max_retries=7)
    client = make(api_key="k", base_url="http://x.y/z/", api_version="2023-06-01", retry=policy)

    assert ("k", None, "http://x.y/z", "2023-06-01", 7) == (
        client.api_key,
        client.auth_token,
        client.base_url,
        client.api_version,
        client.max_retries,
    )
    assert policy is client.retry
    assert client.is_closed is False
    assert make(auth_token="t").max_retries == 2  # made up
    assert make().base_url == "https://api.anthropic.com"


@BOTH
@pytest.mark.parametrize(
    "url", ["", "api.anthropic.com", "ftp://x", "https://", "http:///x", "https://x?y", "https://x y"]
)
def test_a_base_url_that_is_none_is_refused(make: Callable[..., Any], url: str) -> None:
    """
    A base URL is absolute, http or https, without a query.
    """
    if url == "":
        assert make(base_url=url).base_url == "https://api.anthropic.com"
        return
    with pytest.raises(ValueError, match="base_url"):
        make(base_url=url)


@BOTH
def test_unknown_options_are_refused(make: Callable[..., Any]) -> None:
    """
    A misspelt option is an error, of a constructor and of a copy.
    """
    with pytest.raises(TypeError, match="api_kay"):
        make(api_kay="k")
    with pytest.raises(TypeError, match="api_kay"):
        make().copy(api_kay="k")


def test_a_client_of_the_wrong_kind_is_refused() -> None:
    """
    An asynchronous httpx client is no synchronous one, and the other way round.
    """
    with pytest.raises(TypeError, match=r"must be an httpx\.Client, not httpx\.AsyncClient"):
        Anthropic(http_client=httpx.AsyncClient())
    with pytest.raises(TypeError, match=r"must be an httpx\.AsyncClient, not builtins\.str"):
        AsyncAnthropic(http_client="http")


@BOTH
def test_a_copy_changes_what_it_is_told(make: Callable[..., Any]) -> None:
    """
    A copy has other options over the same connections; headers and queries are laid over those of before.
    """
    client = make(
        api_key="k",
        default_headers={"a": "1", "b": "1"},
        default_query={"q": 1},
        betas=["x"],
        timeout=3.0,
        max_retries=1,
    )

    twin = client.with_options(
        auth_token="t",  # made up
        base_url="http://x.y",
        default_headers={"b": "2"},
        default_query={"r": 2},
        betas=["y"],
        max_retries=5,
    )

    options = twin._options  # what is tested
    assert (None, "t", "http://x.y", 5) == (twin.api_key, twin.auth_token, twin.base_url, twin.max_retries)
    assert {"a": "1", "b": "2"} == options.default_headers
    assert {"q": 1, "r": 2} == options.default_query
    assert ("y",) == options.betas
    assert options.timeout["read"] == 3.0
    assert ("k", 1) == (client.api_key, client.max_retries)
    assert client._connections is twin._connections  # what is tested
    assert client.copy().api_key == "k"


def test_a_copy_with_another_http_client() -> None:
    """
    A copy may bring other connections; the original keeps its own.
    """
    first, second = Script([reply()]), Script([reply()])
    client = Anthropic(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(first)))
    twin = client.copy(http_client=httpx.Client(transport=httpx.MockTransport(second)))

    client.messages.create(**PARAMS)
    twin.messages.create(**PARAMS)

    assert (1, 1) == (len(first.requests), len(second.requests))


def test_copies_share_their_connections(wire: Script) -> None:
    """
    A client and its copies have one pool, whoever sends first; closing one closes all.
    """
    client = Anthropic(api_key="k")
    twin = client.copy(max_retries=0)

    twin.messages.create(**PARAMS)
    client.messages.create(**PARAMS)

    assert client._engine().pool is twin._engine().pool  # what is tested
    client.close()
    assert twin.is_closed
    with pytest.raises(ClientClosedError, match="closed"):
        twin.messages.create(**PARAMS)


def test_nothing_happens_before_the_first_request() -> None:
    """
    Importing the package loads next to nothing; importing a client loads httpx, and asyncio for the asynchronous one
    only; making clients loads nothing; a message over plain http reads no certificates.
    """
    program = """
import sys
import anthropic_sdk
assert not {"httpx", "attr", "typing_extensions", "asyncio", "anthropic_api"} & set(sys.modules), sys.modules
from anthropic_sdk import Anthropic
assert not {"attr", "asyncio"} & set(sys.modules)
before = set(sys.modules)
clients = [Anthropic(api_key="k", base_url="http://x.y") for _ in range(100)]
assert before == set(sys.modules), set(sys.modules) - before
import httpx
body = b'{"id": "m", "type": "message", "role": "assistant", "content": [], "usage": {"input_tokens": 1}}'
httpx.HTTPTransport.handle_request = lambda self, request: httpx.Response(200, content=body)
message = clients[0].messages.create(model="m", max_tokens=1, messages=[])
assert message.id == "m"
from anthropic_sdk import _http
assert not _http.has_context()
loaded = {name for name in sys.modules if name.startswith("anthropic_sdk")}
parts = ("async", "pages", "files", "message_stream", "fold", "accumulate", "retries")
late = [name for name in loaded if any(part in name for part in parts)]
assert not late, late
print(len(loaded))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # ours

    assert done.stderr == ""
    assert int(done.stdout) <= 32


def test_the_tls_context_is_shared(wire: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Certificates are read once, at the first request over https, for all clients of the process; in asynchronous
    clients outside of the event loop.
    """
    made: list[str] = []
    create_context = httpx.create_ssl_context

    def counted() -> Any:
        made.append(threading.current_thread().name)
        return create_context()

    monkeypatch.setattr(_http, "_contexts", {})
    monkeypatch.setattr(httpx, "create_ssl_context", counted)

    async def run() -> None:
        async with AsyncAnthropic(api_key="k") as client:
            await asyncio.gather(*(client.messages.create(**PARAMS) for _ in range(10)))

    asyncio.run(run())
    for _ in range(3):
        with Anthropic(api_key="k") as client:
            client.messages.create(**PARAMS)

    assert len(made) == 1
    assert made[0] != threading.main_thread().name
    assert _http.shared_context().verify_mode.name == "CERT_REQUIRED"
    assert _http.shared_context().check_hostname


def test_plain_http_and_https_of_one_client(wire: Script) -> None:
    """
    A client without TLS gets one for an address that needs it; the plain one trusts nobody.
    """
    with Anthropic(api_key="k", base_url="http://x.y") as client:
        client.get("/v1/a")
        client.get("https://other.example.com/v1/b")
        clients = client._engine().pool._clients  # what is tested

        assert {True, False} == set(clients)
    assert _http.NO_CONTEXT.get_ca_certs() == []


@BOTH
def test_a_client_pickles(make: Callable[..., Any], wire: Script) -> None:
    """
    Configuration goes into another process, connections do not.
    """
    client = make(api_key="k", betas=["b"], max_retries=9, default_headers={"a": "1"})
    if make is Anthropic:
        client.messages.create(**PARAMS)

    twin = pickle.loads(pickle.dumps(client))  # noqa: S301  # made here

    assert (make, "k", 9) == (type(twin), twin.api_key, twin.max_retries)
    assert {"a": "1"} == twin._options.default_headers  # what is tested
    if make is Anthropic:
        assert twin.messages.create(**PARAMS).id == "msg_1"


def test_a_client_with_an_http_client_does_not_pickle() -> None:
    """
    Connections of the user's can't be copied, and that is said.
    """
    with pytest.raises(TypeError, match="http_client"):
        pickle.dumps(Anthropic(api_key="k", http_client=httpx.Client()))


def test_a_users_client_is_never_closed(door: Doors) -> None:
    """
    Closing our client leaves the user's httpx client open; using a closed one is said clearly.
    """
    made = door(reply())
    made(lambda client: client.messages.create(**PARAMS))
    http = made.client._connections.given  # what is tested

    made(lambda client: client.close())
    assert not http.is_closed
    assert made.client.is_closed
    with pytest.raises(ClientClosedError):
        made(lambda client: client.messages.create(**PARAMS))


def test_a_closed_http_client_is_said_clearly() -> None:
    """
    Httpx's RuntimeError about its closed client becomes ours; another RuntimeError stays what it is.
    """
    http = httpx.Client(transport=httpx.MockTransport(Script([reply()])))
    http.close()
    with pytest.raises(ClientClosedError):
        Anthropic(api_key="k", http_client=http).messages.create(**PARAMS)

    async def run() -> None:
        other = httpx.AsyncClient(transport=httpx.MockTransport(Script([reply()]).answer))
        await other.aclose()
        with pytest.raises(ClientClosedError):
            await AsyncAnthropic(api_key="k", http_client=other).messages.create(**PARAMS)

    asyncio.run(run())
    for kind in ("sync", "async"):
        made = Door(kind, Script([RuntimeError("boom")]))
        with pytest.raises(RuntimeError, match=r"^boom$"):
            made(lambda client: client.messages.create(**PARAMS))


def test_an_http_client_of_another_loop_is_said_clearly() -> None:
    """
    Connections of a loop that is gone can't be used; the error says what to do instead.
    """
    made = Door("async", Script([RuntimeError("Event loop is closed")]))

    with pytest.raises(anthropic_sdk.AnthropicError, match="one pool per loop"):
        made(lambda client: client.messages.create(**PARAMS))


def test_closing_before_the_first_request() -> None:
    """
    A client that never sent anything is closed too.
    """
    client = Anthropic(api_key="k")
    client.close()
    client.close()
    with pytest.raises(ClientClosedError):
        client.messages.create(**PARAMS)

    async def run() -> None:
        other = AsyncAnthropic(api_key="k")
        await other.aclose()
        with pytest.raises(ClientClosedError):
            await other.messages.create(**PARAMS)

    asyncio.run(run())


def test_one_client_in_many_event_loops(wire: Script) -> None:
    """
    A client that is used from one ``asyncio.run`` after the other opens connections in each; those of a loop that is
    gone go with it.
    """
    client = AsyncAnthropic(api_key="k")
    loops: list[weakref.ref[Any]] = []

    async def run() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        assert (await client.messages.create(**PARAMS)).id == "msg_1"

    for _ in range(3):
        asyncio.run(run())
    gc.collect()

    pool = client._engine().pool  # what is tested
    assert len(wire.requests) == 3
    assert len(pool._loops) <= 1  # what is tested


def test_many_threads_share_a_client(wire: Script) -> None:
    """
    The first requests of many threads make one pool.
    """
    client = Anthropic(api_key="k")
    start = threading.Barrier(16)
    pools: list[Any] = []

    def work() -> None:
        start.wait()
        client.messages.create(**PARAMS)
        pools.append(client._engine().pool)  # what is tested

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(wire.requests) == 16
    assert len({id(pool) for pool in pools}) == 1
    assert len(pools[0]._clients) == 1  # what is tested


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_opens_its_own_connections(wire: Script) -> None:
    """
    After a fork the connections belong to the parent; the child forgets them, for both kinds of clients.
    """
    from anthropic_sdk._pools import _after_fork

    client = Anthropic(api_key="k")
    client.messages.create(**PARAMS)
    pool: Any = client._engine().pool  # what is tested

    async def run() -> None:
        other = AsyncAnthropic(api_key="k")
        await other.messages.create(**PARAMS)
        loops: Any = other._engine().pool  # what is tested
        assert len(loops._loops) == 1  # what is tested
        _after_fork()
        assert len(loops._loops) == 0  # what is tested
        await other.messages.create(**PARAMS)

    asyncio.run(run())

    assert {} == pool._clients  # what is tested
    assert client.messages.create(**PARAMS).id == "msg_1"


def test_context_managers_close(wire: Script) -> None:
    """
    Leaving the block closes the client.
    """
    with Anthropic(api_key="k") as client:
        client.messages.create(**PARAMS)
    assert client.is_closed

    async def run() -> None:
        async with AsyncAnthropic(api_key="k") as other:
            await other.messages.create(**PARAMS)
        assert other.is_closed
        assert other is await other

    asyncio.run(run())


def test_parsed_objects_know_their_request(door: Doors) -> None:
    """
    A parsed body has the ``request-id`` of its response, and gives back what came.
    """
    made = door(reply(body={**MESSAGE, "new_field": 1}, headers={"request-id": "req_7"}))

    message = made(lambda client: client.messages.create(**PARAMS))

    assert message.request_id == "req_7"
    assert {**MESSAGE, "new_field": 1} == message.to_dict()


def test_timings_of_the_system() -> None:
    """
    Without a timing of its own a client sleeps and looks at the clock for real, unless sleeping is switched off.
    """
    from anthropic_sdk._timing import SYSTEM, set_instant_sleep

    set_instant_sleep(True)
    try:
        SYSTEM.sleep(3600.0)
        asyncio.run(SYSTEM.asleep(3600.0))  # type: ignore[arg-type]  # a coroutine
    finally:
        set_instant_sleep(False)
    SYSTEM.sleep(0.0)

    assert 0.0 <= SYSTEM.chance() < 1.0
    assert SYSTEM.clock() <= SYSTEM.clock()
    assert SYSTEM.now() > Clock().time


def test_responses_that_are_too_large_are_refused(door: Doors) -> None:
    """
    ``max_response_bytes`` bounds what is read into memory, also of an error, and after decompression.
    """
    import gzip

    big = gzip.compress(b'{"id": "' + b"x" * 100_000 + b'"}')

    def compressed(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(big))

    made = door(compressed, max_response_bytes=10_000)

    with pytest.raises(anthropic_sdk.APIResponseValidationError, match="max_response_bytes=10000"):
        made(lambda client: client.messages.create(**PARAMS))
    assert len(made.script.requests) == 1

    made = door(reply(), max_response_bytes=10_000)
    assert made(lambda client: client.messages.create(**PARAMS)).id == "msg_1"


def test_pools_of_other_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where the kernel has another set of keep-alive options, those it has are used.
    """
    import socket

    from anthropic_sdk._pools import _socket_options

    everything = _socket_options()
    monkeypatch.delattr(socket, "TCP_KEEPIDLE", raising=False)

    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in _socket_options()
    assert len(_socket_options()) == len(everything) - 1


def test_two_threads_at_the_first_request() -> None:
    """
    The thread that comes second to the lock takes the client that the first has made.
    """
    from anthropic_sdk._pools import Pool

    pool = Pool()
    made = httpx.Client()

    class Late:
        """A lock that somebody else held, and made a client under."""

        def __enter__(self) -> None:
            pool._clients[False] = made  # what is tested

        def __exit__(self, *_: object) -> None:
            pass

    pool.lock = Late()  # type: ignore[assignment]  # a stand-in

    assert made is pool.client("http://x.y/")
    made.close()


def test_the_loop_of_trio(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Outside of asyncio, trio says which loop is running.
    """
    from types import SimpleNamespace

    from anthropic_sdk._async_pools import _running_loop

    token = object()
    trio = SimpleNamespace(lowlevel=SimpleNamespace(current_trio_token=lambda: token))
    monkeypatch.setitem(sys.modules, "trio", trio)

    assert token is _running_loop()


def test_message_streams_send_nothing_before_their_block(door: Doors) -> None:
    """
    The helper is made without a request.
    """
    made = door(reply())

    made.client.messages.stream(**PARAMS)

    assert [] == made.script.requests


def test_a_get_over_our_own_pool_has_no_length(wire: Script) -> None:
    """
    Only what may have a body says how long it is.
    """
    with Anthropic(api_key="k", base_url="http://x.y") as client:
        client.get("/v1/x")
        client.post("/v1/x")
        client.get("/v1/x", extra_headers={"Host": "virtual.example.com"})

    assert [None, "0", None] == [request.headers.get("content-length") for request in wire.requests]
    assert ["x.y", "x.y", "virtual.example.com"] == [request.headers["host"] for request in wire.requests]
