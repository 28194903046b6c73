"""
Each of the 382 methods over both clients: what goes onto the wire, what comes back, and what a call may add.
"""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_api import operations, resolve
from anthropic_sdk import Anthropic, AsyncAnthropic, RetryPolicy

from tests.contract._calls import arguments_of
from tests.overlay._tools import Script, reply

EVERY = sorted(operations.TABLE)
QUICK = RetryPolicy(initial_retry_delay=0.0)
CALL: dict[str, Any] = {
    "extra_headers": {"x-extra": "1"},
    "extra_query": {"extra": ["2"]},
    "extra_body": {"extra_field": 3},
    "timeout": 4.0,
    "max_retries": 1,
    "betas": ["beta-of-the-call"],
}


def success(operation: Any) -> httpx.Response:
    """A small success of an operation."""
    if operation.kind == "page":
        return reply(body={"data": [], "has_more": False})
    if operation.kind == "stream":
        return reply(content=b"", headers={"content-type": "text/event-stream"})
    if operation.kind in {"lines", "binary"}:
        return reply(content=b"")
    model = getattr(resolve(operation.decode), "__self__", None)
    wires = getattr(model, "_WIRE", ())
    return reply(body={wires[0][1]: "x"} if wires else {"type": "x"})


def method_of(root: Any, name: str) -> Any:
    """The method of an operation on a client."""
    for part in name.split("."):
        root = getattr(root, part)
    return root


def call(kind: str, name: str, script: Script, view: str | None = None, **options: Any) -> Any:
    """Call a method of either client."""
    if kind == "sync":
        http: Any = httpx.Client(transport=httpx.MockTransport(script))
        client: Any = Anthropic(api_key="k", http_client=http, retry=QUICK, betas=["beta-of-the-client"])
    else:
        http = httpx.AsyncClient(transport=httpx.MockTransport(script.answer))
        client = AsyncAnthropic(api_key="k", http_client=http, retry=QUICK, betas=["beta-of-the-client"])
    method = method_of(client, name)
    arguments = arguments_of(method, everything=False)
    if "files" in arguments:  # text is no file
        arguments["files"] = [("a.txt", b"1"), b"2"]
    if view is not None:
        owner, _, last = name.rpartition(".")
        method = getattr(getattr(method_of(client, owner), view), last)
    result = method(**arguments, **options)

    async def wait() -> Any:
        return await result

    return asyncio.run(wait()) if inspect.isawaitable(result) else result


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("name", EVERY)
def test_each_method_with_all_options_of_a_call(kind: str, name: str) -> None:
    """
    Each method takes extra headers, query and body, timeout, retries and betas; is retried; and decodes its success.
    """
    operation = operations.endpoint(name).OPERATION
    script = Script([reply(529, {}), success(operation)])

    result = call(kind, name, script, **CALL)

    first, second = script.requests
    assert result is not None or operation.nullable
    assert (operation.http_method, first.content) == (second.method, second.content)
    assert second.headers["x-extra"] == "1"
    assert ("extra[]", "2") in second.url.params.multi_items()
    assert b"extra_field" in second.content
    assert second.extensions["timeout"]["read"] == 4.0
    sent = second.headers["anthropic-beta"].split(",")
    assert ["beta-of-the-client", *operation.betas, "beta-of-the-call"] == sent
    assert second.headers["anthropic-version"] == "2026-10-21"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("name", EVERY)
def test_each_method_raw_and_refused(kind: str, name: str) -> None:
    """
    Each method has a raw form, and an error that is typed.
    """
    operation = operations.endpoint(name).OPERATION

    response = call(kind, name, Script([success(operation)]), "with_raw_response")
    with pytest.raises(anthropic_sdk.PermissionDeniedError):
        call(kind, name, Script([reply(403, {})]))

    assert (200, "req_1") == (response.status_code, response.request_id)
