"""
The functional door: the same requests, as functions.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_sdk import beta, core, messages, models, streaming
from anthropic_sdk._functional import ashared, client_arguments, shared

from tests.overlay._tools import MESSAGE, PARAMS, Script, error_body, reply

BATCH = {"id": "b", "type": "message_batch", "processing_status": "in_progress"}
PAGE = {"data": [{"id": "x", "type": "model"}], "has_more": False, "first_id": "x", "last_id": "x"}
LINE = b'{"custom_id": "c", "result": {"type": "canceled"}}\n'
SSE = (
    b'event: message_start\ndata: {"type": "message_start", "message": {"id": "m"}}\n\n'
    b'event: message_stop\ndata: {"type": "message_stop"}\n\n'
)
OPTIONS = {"api_key": "sk-fn", "base_url": "http://fn.example.com", "max_retries": 0}


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    """What the functions' connections answer; closed afterwards."""
    script = Script([reply()])

    async def answer(_: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        return await script.answer(request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: script(request))
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", answer)
    yield script
    core.close()


def both(name: str, module: Any, *args: Any, **params: Any) -> list[Any]:
    """What a function and its asynchronous twin give."""

    async def run() -> Any:
        value = getattr(module, f"a{name}")(*args, options=OPTIONS, **params)
        try:
            return await value if inspect.isawaitable(value) else value
        finally:
            await core.aclose()

    return [getattr(module, name)(*args, options=OPTIONS, **params), asyncio.run(run())]


@pytest.mark.parametrize(
    ("module", "name", "args", "params", "body", "sent"),
    [
        (messages, "create", (), PARAMS, MESSAGE, ("POST", "/v1/messages")),
        (anthropic_sdk, "create_message", (), PARAMS, MESSAGE, ("POST", "/v1/messages")),
        (
            messages,
            "count_tokens",
            (),
            {"model": "m", "messages": []},
            {"input_tokens": 3},
            ("POST", "/v1/messages/count_tokens"),
        ),
        (models, "list_models", (), {"limit": 3}, PAGE, ("GET", "/v1/models")),
        (models, "get_model", ("x",), {}, {"id": "x", "type": "model"}, ("GET", "/v1/models/x")),
        (beta, "create_message", (), PARAMS, MESSAGE, ("POST", "/v1/messages")),
        (beta, "create_message_batch", (), {"requests": []}, BATCH, ("POST", "/v1/messages/batches")),
        (beta, "get_message_batch", ("b",), {}, BATCH, ("GET", "/v1/messages/batches/b")),
        (beta, "list_message_batches", (), {}, {**PAGE, "data": [BATCH]}, ("GET", "/v1/messages/batches")),
        (beta, "cancel_message_batch", ("b",), {}, BATCH, ("POST", "/v1/messages/batches/b/cancel")),
        (core, "request", ("GET", "/v1/new"), {"cast_to": None}, {"a": 1}, ("GET", "/v1/new")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_functions_call_their_methods(
    wire: Script,
    module: Any,
    name: str,
    args: tuple[Any, ...],
    params: dict[str, Any],
    body: Any,
    sent: tuple[str, str],
) -> None:
    """
    Each function, and its twin with an a in front, sends what the method sends and gives what the method gives.
    """
    wire.steps = [reply(body=body)]

    found = both(name, module, *args, **params)

    plain = [value.to_dict() if hasattr(value, "to_dict") else value for value in found]
    assert [body, body] == plain
    assert [sent, sent] == [(request.method, request.url.path) for request in wire.requests]
    for request in wire.requests:
        assert (request.headers["x-api-key"], request.url.host) == ("sk-fn", "fn.example.com")


def test_batch_results(wire: Script) -> None:
    """
    Results come line by line.
    """
    wire.steps = [reply(content=LINE * 2)]

    async def run() -> list[str]:
        lines = await beta.aget_batch_results("b", options=OPTIONS)
        found = [line.custom_id async for line in lines]
        await core.aclose()
        return found

    assert ["c", "c"] == [line.custom_id for line in beta.get_batch_results("b", options=OPTIONS)]
    assert ["c", "c"] == asyncio.run(run())


def test_streams(wire: Script) -> None:
    """
    A stream has ``events`` and ``close()``.
    """
    wire.steps = [reply(headers={"content-type": "text/event-stream"}, content=SSE)]

    with streaming.stream_messages(**PARAMS, options=OPTIONS) as found:
        assert ["message_start", "message_stop"] == [event.type for event in found.events]
    found.close()
    assert found.stream.closed

    async def run() -> list[str]:
        async with await streaming.astream_messages(**PARAMS, options=OPTIONS) as other:
            types: list[str] = [event.type async for event in other.events]
        await other.close()
        assert other.stream.closed
        await core.aclose()
        return types

    assert ["message_start", "message_stop"] == asyncio.run(run())
    assert all(b'"stream":true' in request.content for request in wire.requests)


def test_all_options(wire: Script) -> None:
    """
    Options say who asks, how often, how long, and what goes along.
    """
    wire.steps = [reply(500, {}), reply()]

    anthropic_sdk.create_message(
        **PARAMS,
        options={
            "api_key": "k",
            "base_url": "http://x.y/z",
            "max_retries": 1,
            "initial_retry_delay": 0.0,
            "max_retry_delay": 0.0,
            "timeout": 9.0,
            "extra_headers": {"x-a": "1"},
            "extra_query_params": {"q": "2"},
            "extra_body_params": {"temperature": 1},
        },
    )

    request = wire.last
    assert str(request.url) == "http://x.y/z/v1/messages?q=2"
    assert (request.headers["x-api-key"], request.headers["x-a"]) == ("k", "1")
    assert request.extensions["timeout"]["read"] == 9.0
    assert b'"temperature":1' in request.content
    assert len(wire.requests) == 2


def test_the_environment_is_read_by_each_call(wire: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Calls share connections, not configuration.
    """
    for key in ("k1", "k2"):
        monkeypatch.setenv("ANTHROPIC_API_KEY", key)
        anthropic_sdk.create_message(**PARAMS)

    assert ["k1", "k2"] == [request.headers["x-api-key"] for request in wire.requests]
    pool = shared.client({})._engine().pool  # what is tested
    assert pool is shared.client({"api_key": "other"})._engine().pool  # what is tested


def test_a_client_of_ones_own(wire: Script) -> None:
    """
    ``client`` is used as it is, or copied with other options; ``http_client`` brings connections.
    """
    client = anthropic_sdk.create_client(api_key="mine", max_retry_delay=3.0)

    anthropic_sdk.create_message(**PARAMS, options={"client": client})
    anthropic_sdk.create_message(**PARAMS, options={"client": client, "api_key": "other"})

    assert client.retry.max_retry_delay == 3.0
    assert ["mine", "other"] == [request.headers["x-api-key"] for request in wire.requests]
    own = Script([reply()])
    http = httpx.Client(transport=httpx.MockTransport(own))
    anthropic_sdk.create_message(**PARAMS, options={"api_key": "k", "http_client": http})
    assert len(own.requests) == 1
    client.close()


def test_unknown_options_are_refused() -> None:
    """
    A misspelt option is an error.
    """
    with pytest.raises(TypeError, match="api_kay"):
        anthropic_sdk.create_message(**PARAMS, options={"api_kay": "k"})
    with pytest.raises(TypeError, match="api_kay"):
        anthropic_sdk.create_client(api_kay="k")


def test_errors_are_typed(wire: Script) -> None:
    """
    Functions fail like methods.
    """
    wire.steps = [reply(529, error_body("overloaded_error"))]

    with pytest.raises(anthropic_sdk.OverloadedError):
        anthropic_sdk.create_message(**PARAMS, options=OPTIONS)


def test_asynchronous_clients() -> None:
    """
    ``acreate_client`` gives a client, awaited or not.
    """

    async def run() -> None:
        client = anthropic_sdk.acreate_client(api_key="k", initial_retry_delay=0.1)
        assert client is await client
        assert client.retry.initial_retry_delay == 0.1
        await client.close()

    asyncio.run(run())


def test_closing_the_shared_connections(wire: Script) -> None:
    """
    Closing is possible at any time, and the next call opens new connections.
    """
    core.close()
    anthropic_sdk.create_message(**PARAMS, options=OPTIONS)
    core.close()
    anthropic_sdk.create_message(**PARAMS, options=OPTIONS)

    async def run() -> None:
        await core.aclose()
        await anthropic_sdk.acreate_message(**PARAMS, options=OPTIONS)
        await core.aclose()
        await anthropic_sdk.acreate_message(**PARAMS, options=OPTIONS)
        await ashared.aclose()

    asyncio.run(run())

    assert len(wire.requests) == 4


def test_delays_that_are_none() -> None:
    """
    A delay of None is the policy's own.
    """
    assert {"api_key": "k"} == client_arguments({"api_key": "k", "initial_retry_delay": None})
