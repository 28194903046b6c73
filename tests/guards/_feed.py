"""
Clients whose answers are made on the way, however long they are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import islice
from types import FrameType
from typing import Any

import httpx
from anthropic_sdk import Anthropic

__all__ = ["PARAMS", "calls", "client_of", "deltas", "lines", "pieces"]

PARAMS: dict[str, Any] = {"model": "m", "max_tokens": 16, "messages": [{"role": "user", "content": "Hello"}]}

_PIECE = 16 * 1024  # bytes that arrive at a time
_START = b"""event: message_start
data: {"type": "message_start", "message": {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", \
"content": [], "stop_reason": null, "stop_sequence": null, "usage": {"input_tokens": 1, "output_tokens": 1}}}

event: content_block_start
data: {"type": "content_block_start", "index": 0, "content_block": %s}

"""
_STOP = b"""event: content_block_stop
data: {"type": "content_block_stop", "index": 0}

event: message_delta
data: {"type": "message_delta", "delta": {"stop_reason": "end_turn", "stop_sequence": null}, \
"usage": {"output_tokens": 9}}

event: message_stop
data: {"type": "message_stop"}

"""
_DELTA = b"""event: content_block_delta
data: {"type": "content_block_delta", "index": 0, "delta": %s}

"""
_LINE = b'{"custom_id": "question-%d", "result": {"type": "canceled"}}\n'


class _Body(httpx.SyncByteStream):
    def __init__(self, made: Iterator[bytes]) -> None:
        self._made = made

    def __iter__(self) -> Iterator[bytes]:
        return self._made


def client_of(body: Callable[[], Iterator[bytes]], content_type: str = "text/event-stream") -> Anthropic:
    """
    Make a client.

    Args:
        body: Makes the body of each answer.
        content_type: Of the answers.

    Returns:
        A client that reaches no network.
    """

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": content_type}, stream=_Body(body()))

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return Anthropic(api_key="key", base_url="http://fake", http_client=http, max_retries=0)


def deltas(count: int, block: bytes, delta: bytes) -> Iterator[bytes]:
    """
    Make the body of a message stream.

    Args:
        count: How many deltas.
        block: The content block, as JSON.
        delta: Each delta, as JSON.

    Returns:
        Pieces of some kilobytes.
    """
    yield _START % block
    event = _DELTA % delta
    at_once = _PIECE // len(event)
    for _ in range(count // at_once):
        yield event * at_once
    yield event * (count % at_once) + _STOP


def lines(count: int) -> Iterator[bytes]:
    """
    Make the results of a batch.

    Args:
        count: How many lines.

    Returns:
        Pieces of some kilobytes.
    """
    return pieces(_LINE % number for number in range(count))


def pieces(made: Iterator[bytes]) -> Iterator[bytes]:
    """Join small pieces to larger ones, as a network does."""
    while piece := b"".join(islice(made, 256)):
        yield piece


def calls(work: Callable[[], object]) -> int:
    """
    Count the calls of functions, written in Python or in C, that some work makes.

    Args:
        work: Called once.

    Returns:
        The count; the same for the same work.
    """
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
