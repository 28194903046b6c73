"""
Many streams at once, and long ones: nothing leaks, nothing hangs, nothing grows faster than it must.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
import tracemalloc
from pathlib import Path
from typing import Any

import coverage
import pytest
from anthropic_sdk import AsyncAnthropic
from anthropic_sdk._message_stream import MessageStream
from anthropic_sdk._watchdog import Watchdog

from ._fakes import Drive, FakeResponse, message_events, sse, sse_all
from ._server import FaultServer, Hold, Reset, Sleep, running

EVENTS = message_events(*[f"w{number} " for number in range(30)])
PARAMS: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
DESCRIPTORS = Path("/proc/self/fd")
FATES = ("good", "error", "reset", "cancel", "abandon", "helper")
STEPS: dict[str, list[Any]] = {
    "good": [sse_all(EVENTS[:20]), Sleep(0.02), sse_all(EVENTS[20:])],
    "error": [sse_all(EVENTS[:20]), sse({"type": "error", "error": {"type": "overloaded_error"}})],
    "reset": [sse_all(EVENTS[:20]), Sleep(0.05), Reset()],
    "cancel": [sse_all(EVENTS[:20]), Hold()],
    "abandon": [sse_all(EVENTS[:20]), Sleep(0.02), sse_all(EVENTS[20:])],
    "helper": [sse_all(EVENTS)],
}


async def one(client: AsyncAnthropic, fate: str) -> str:
    """A stream with a fate of its own."""
    if fate == "helper":
        async with client.messages.stream(**PARAMS) as helper:
            async for _ in helper.text_stream:
                return fate
    stream = await client.messages.create(**PARAMS, stream=True)
    count = 0
    async for _ in stream:
        count += 1
        if fate == "abandon":
            return fate
    assert len(EVENTS) == count
    return fate


async def many(server: FaultServer, number: int) -> dict[str, int]:
    """Many streams at once, of all fates; the stalled ones are cancelled when the others are done."""
    urls = {name: server.add(name, steps) for name, steps in STEPS.items()}
    async with AsyncAnthropic(api_key="k", max_retries=0) as client:
        clients = {name: client.with_options(base_url=url) for name, url in urls.items()}
        fates = [FATES[index % len(FATES)] for index in range(number)]
        tasks = [asyncio.create_task(one(clients[fate], fate)) for fate in fates]
        others = [task for task, fate in zip(tasks, fates, strict=True) if fate != "cancel"]
        await asyncio.wait(others, timeout=30)
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        gc.collect()
        for _ in range(300):  # abandoned ones close in tasks of their own
            if len(asyncio.all_tasks()) == 1:
                break
            await asyncio.sleep(0.01)
        assert 1 == len(asyncio.all_tasks())
    names = [result if isinstance(result, str) else type(result).__name__ for result in results]
    return {name: names.count(name) for name in set(names)}


def open_descriptors() -> int:
    """How many files and sockets this process has open."""
    return len(list(DESCRIPTORS.iterdir()))


@pytest.mark.skipif(not DESCRIPTORS.is_dir(), reason="counts file descriptors by /proc")
def test_five_hundred_streams_leak_nothing() -> None:
    """
    Of five hundred concurrent streams, most fail, are cancelled or abandoned: all connections, tasks and descriptors
    come back.
    """
    with running() as server:
        asyncio.run(many(server, 12))  # what is loaded once is loaded now
        threads, before = threading.active_count(), open_descriptors()

        outcomes = asyncio.run(many(server, 500))

        gc.collect()
        for _ in range(300):
            if server.open == 0:
                break
            time.sleep(0.01)
        assert 0 == server.open
        assert open_descriptors() <= before
        assert threading.active_count() <= threads

    assert {
        "good": 84,
        "OverloadedError": 84,
        "APIConnectionError": 83,
        "CancelledError": 83,
        "abandon": 83,
        "helper": 83,
    } == outcomes


@pytest.mark.skipif(not DESCRIPTORS.is_dir(), reason="counts file descriptors by /proc")
def test_memory_does_not_grow_with_the_number_of_streams() -> None:
    """
    Streams that are over, well or badly, leave no memory behind.
    """
    drive = Drive("sync")

    def round_() -> None:
        for steps in ([sse_all(EVENTS)], [sse_all(EVENTS[:20])], []):
            drive.read(drive.stream(FakeResponse(steps)))
        helper: MessageStream[Any, Any] = MessageStream(drive.stream(FakeResponse([sse_all(EVENTS)])))
        next(helper)

    for _ in range(5):
        round_()
    gc.collect()
    tracemalloc.start()
    for _ in range(20):
        round_()
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(200):
        round_()
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()

    assert after - before < 20_000


def tool_stream(size: int) -> bytes:
    """A tool input of that many characters, in deltas of four."""
    text = '{"code": "' + "x" * size + '"}'
    deltas = [
        {
            "type": "content_block_delta",
            "index": 0,
            "delta": {"type": "input_json_delta", "partial_json": text[i : i + 4]},
        }
        for i in range(0, len(text), 4)
    ]
    block = {"type": "tool_use", "id": "t", "name": "n", "input": {}}
    return sse_all(
        [
            EVENTS[0],
            {"type": "content_block_start", "index": 0, "content_block": block},
            *deltas,
            {"type": "content_block_stop", "index": 0},
            *EVENTS[-2:],
        ]
    )


def text_stream(size: int) -> bytes:
    """A text of that many characters, in deltas of four."""
    return sse_all(message_events(*["abcd"] * (size // 4)))


def calls(body: bytes, *, look: bool) -> int:
    """Calls of functions, of Python and of C, that reading a stream with the helper takes."""
    helper: MessageStream[Any, Any] = MessageStream(
        Drive("sync").stream(FakeResponse(body[start : start + 1000] for start in range(0, len(body), 1000)))
    )
    count = 0

    def profile(_: Any, event: str, __: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(profile)
    try:
        for event in helper:
            if look and event.type in {"input_json", "text"}:
                event.snapshot  # looking is what is measured
        helper.get_final_message()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("look", [False, True])
@pytest.mark.parametrize("make", [tool_stream, text_stream])
def test_work_is_linear_in_the_deltas(make: Any, look: bool) -> None:  # a parameter of the test
    """
    Twice the deltas take twice the calls, for tool inputs and for text, whether somebody looks after each or not.
    """
    assert 1.9 < calls(make(40_000), look=look) / calls(make(20_000), look=look) < 2.1


@pytest.mark.slow
def test_a_megabyte_of_tool_input() -> None:
    """
    A tool input of a megabyte in deltas of four characters takes well under three seconds of CPU, looked at or not.
    """
    body = tool_stream(1_000_000)
    chunks = [body[start : start + 65536] for start in range(0, len(body), 65536)]
    for look in (False, True):
        helper: MessageStream[Any, Any] = MessageStream(Drive("sync").stream(FakeResponse(chunks)))
        started = time.process_time()
        for event in helper:
            if look and event.type == "input_json":
                event.snapshot  # looking is what is measured
        assert 1_000_000 == len(helper.get_final_message().content[0].input["code"])
        assert time.process_time() - started < 3.0 or coverage.Coverage.current() is not None


@pytest.mark.usefixtures("parser")
def test_what_an_event_costs() -> None:
    """
    A typed event of the usual shape takes a handful of calls.
    """
    body = text_stream(8_000)
    stream = Drive("sync").stream(FakeResponse([body]))
    count = 0

    def profile(_: Any, event: str, __: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(profile)
    try:
        values = list(stream)
    finally:
        sys.setprofile(None)

    assert count / len(values) < 18


def test_the_watchdog_acts_once_and_forgets() -> None:
    """
    A watch that is over acts; one that was forgotten does not; the thread ends when there is nothing to do.
    """
    watchdog, acted = Watchdog(), threading.Event()
    forgotten: list[int] = []

    long = watchdog.watch(60.0, lambda: forgotten.append(1))
    short = watchdog.watch(0.02, acted.set)
    other = watchdog.watch(0.05, lambda: forgotten.append(2))

    assert watchdog.forget(other)
    assert acted.wait(2.0)
    assert not watchdog.forget(short)
    assert watchdog.forget(long)
    assert [] == forgotten


def test_the_thread_of_the_watchdog_comes_and_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Without a watch the thread ends after a while; the next watch starts another.
    """
    monkeypatch.setattr("anthropic_sdk._watchdog._LINGER", 1)
    watchdog = Watchdog()

    for _ in range(2):
        acted = threading.Event()
        watchdog.watch(0.0, acted.set)
        assert acted.wait(2.0)
        for _ in range(200):
            if watchdog._thread is None:  # what is tested
                break
            time.sleep(0.01)
        assert watchdog._thread is None  # what is tested


def test_a_lingering_watchdog_wakes_up() -> None:
    """
    A thread that has nothing to do takes the next watch, a long one too.
    """
    watchdog, first, second = Watchdog(), threading.Event(), threading.Event()

    watchdog.watch(0.0, first.set)
    assert first.wait(2.0)
    time.sleep(0.05)
    watchdog.watch(0.3, second.set)

    assert second.wait(2.0)


def test_a_long_watch_beside_another_needs_no_waking() -> None:
    """
    Several watches share the thread.
    """
    watchdog, acted = Watchdog(), threading.Event()

    others = [watchdog.watch(60.0, acted.set) for _ in range(3)]
    watchdog.watch(0.3, acted.set)

    assert acted.wait(2.0)
    assert all(watchdog.forget(other) for other in others)


def test_where_processes_do_not_fork_there_is_a_watchdog_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Not every platform can tell of a fork.
    """
    monkeypatch.delattr("os.register_at_fork")
    acted = threading.Event()

    Watchdog().watch(0.01, acted.set)

    assert acted.wait(2.0)


def test_a_forked_child_has_no_watches() -> None:
    """
    After a fork there is no thread, and the next watch starts one.
    """
    watchdog, acted = Watchdog(), threading.Event()
    watchdog.watch(60.0, lambda: None)

    watchdog._forked()  # what is called in the child
    watchdog.watch(0.01, acted.set)

    assert acted.wait(2.0)
