"""
Many requests at once, on a real port and in process; everything is bounded.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from anthropic_sdk.testing import FakeAPI

from ._tools import HEADERS, events, prompt

REQUESTS = 5_000
STREAMS = 200
_LONGEST = 180  # seconds that all of it may take on a busy machine


async def ask(http: httpx.AsyncClient, count: int) -> int:
    """
    Make some calls one after the other; how many succeeded.
    """
    good = 0
    for _ in range(count):
        good += (await http.post("/v1/messages", json=prompt())).status_code == 200
    return good


async def listen(http: httpx.AsyncClient, index: int) -> bool:
    """
    Hear one stream to its end; whether it was whole.
    """
    told = events((await http.post("/v1/messages", json=prompt(f"stream {index}", stream=True))).text)
    text = "".join(data["delta"]["text"] for name, data in told if name == "content_block_delta")
    return told[-1][0] == "message_stop" and f"“stream {index}”" in text


@pytest.mark.slow
def test_five_thousand_requests_and_two_hundred_streams() -> None:
    """
    The served fake answers all of them without an error.
    """
    fake = FakeAPI()
    answered: list[int] = []
    heard: list[bool] = []

    async def main(url: str) -> None:
        """
        All at once.
        """
        limits = httpx.Limits(max_connections=STREAMS + 20)
        timeout = httpx.Timeout(_LONGEST)
        async with httpx.AsyncClient(base_url=url, headers=HEADERS, limits=limits, timeout=timeout) as http:
            with anyio.fail_after(_LONGEST):
                async with anyio.create_task_group() as tasks:
                    for index in range(STREAMS):
                        tasks.start_soon(_note, heard, listen, http, index)
                    for _ in range(20):
                        tasks.start_soon(_note, answered, ask, http, REQUESTS // 20)

    with fake.serve() as url:
        anyio.run(main, url)

    assert (REQUESTS, STREAMS) == (sum(answered), sum(heard))
    assert REQUESTS + STREAMS == len(fake.requests)
    assert {200} == {call.status for call in fake.requests}


async def _note(into: list[Any], work: Callable[..., Awaitable[Any]], *arguments: Any) -> None:
    """
    Keep what some work returns.
    """
    into.append(await work(*arguments))


def test_thousands_of_calls_a_second_in_process() -> None:
    """
    The pure fake is fast: the bound is a tenth of what was measured on an idle machine.
    """
    from anthropic_sdk.testing import Request
    from anthropic_sdk.testing._reply import dump

    fake = FakeAPI()
    request = Request(
        "POST", "/v1/messages", headers={**HEADERS, "content-type": "application/json"}, body=dump(prompt())
    )
    fake.handle(request)  # compiles the checks
    before = time.process_time()
    for _ in range(500):
        assert 200 == fake.handle(request).status

    assert 500 / (time.process_time() - before) > 700
