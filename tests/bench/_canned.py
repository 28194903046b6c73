"""
What the canned server answers: pure functions of the path, so that both sides get exactly the same bytes.

The first part of a path says how much is asked for: ``s2000`` a text in 2,000 deltas, ``t2000`` a tool input in 2,000
deltas of 4 bytes, ``l2000`` 2,000 lines, ``p100`` 100 pages of models; ``c2000`` is ``s2000`` with each event in a
chunk of its own, as it arrives when it is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qs

__all__ = ["MESSAGE", "answer", "tool_input"]

Json = Any  # a JSON value

MESSAGE: dict[str, Json] = {
    "id": "msg_013Zva2CMHLNnXjNJJKqJ2EF",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-4-5-20250929",
    "content": [
        {
            "type": "thinking",
            "thinking": "They ask for the weather; I need the tool. " * 4,
            "signature": "RXVqYWtl" * 12,
        },
        {"type": "text", "text": "I will look that up for you in a moment. " * 6},
        {
            "type": "tool_use",
            "id": "toolu_01D7FLrfh4GYq7yT1ULFeyMV",
            "name": "get_weather",
            "input": {"city": "Oslo", "country": "Norway", "unit": "celsius"},
        },
    ],
    "stop_reason": "tool_use",
    "stop_sequence": None,
    "usage": {
        "input_tokens": 412,
        "output_tokens": 97,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "service_tier": "standard",
    },
}

_LINE = json.dumps({"custom_id": "question-1", "result": {"type": "succeeded", "message": MESSAGE}}).encode() + b"\n"
_MODEL = {
    "type": "model",
    "id": "claude-sonnet-4-5-20250929",
    "display_name": "Claude Sonnet 4.5",
    "created_at": "2025-09-29T00:00:00Z",
    "lifecycle": "active",
    "line": "sonnet",
    "capabilities": None,
    "max_input_tokens": 200_000,
    "max_tokens": 64_000,
    "deprecated_at": None,
    "retires_at": None,
}
_BATCH = {
    "id": "B",
    "type": "message_batch",
    "processing_status": "ended",
    "created_at": "2026-01-01T00:00:00Z",
    "expires_at": "2026-01-02T00:00:00Z",
    "ended_at": "2026-01-01T01:00:00Z",
    "archived_at": None,
    "cancel_initiated_at": None,
    "results_url": "/v1/messages/batches/B/results",
    "request_counts": {"processing": 0, "succeeded": 1, "errored": 0, "canceled": 0, "expired": 0},
}


def answer(target: str, body: bytes) -> bytes:
    """
    Answer a request.

    Args:
        target: Path and query.
        body: Of the request, as it came.

    Returns:
        The whole response, head and body.
    """
    path, _, query = target.partition("?")
    size, _, route = path.lstrip("/").partition("/")
    if route == "v1/messages":
        return _streamed(size) if b'"stream":true' in body.replace(b" ", b"") else _message()
    if route.endswith("/results"):
        return _lines(int(size[1:]))
    if route.startswith("v1/messages/batches"):
        return _response(json.dumps(_BATCH).encode())
    after = parse_qs(query).get("after_id", ["0"])[0]
    return _page(int(size[1:]), int(size[1:]) - 1 if after == "none" else int(after))


def tool_input(size: int) -> str:
    """
    Make the JSON text of a tool's input.

    Args:
        size: Least number of bytes.

    Returns:
        The text.
    """
    record = {"id": 17, "name": "A line of a table", "tags": ["plain", "short"], "share": 0.25, "open": True}
    count = size // (len(json.dumps(record)) + 2) + 1
    return json.dumps({"records": [record] * count})


def _response(body: bytes, content_type: str = "application/json") -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\nrequest-id: req_011CSHoEeqs5C35K2UUqR7Fy\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _chunked(pieces: list[bytes]) -> bytes:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in [*pieces, b""])


@lru_cache
def _message() -> bytes:
    return _response(json.dumps(MESSAGE).encode())


@lru_cache
def _streamed(size: str) -> bytes:
    count = int(size[1:])
    events = _tool_events(count) if size[0] == "t" else _text_events(count)
    texts = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events]
    if size[0] == "c":
        return _chunked(texts)
    return _response(b"".join(texts), "text/event-stream; charset=utf-8")


def _events(block: Json, deltas: Iterator[Json], stop_reason: str) -> Iterator[Json]:
    yield {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}}
    yield {"type": "content_block_start", "index": 0, "content_block": block}
    yield {"type": "ping"}
    for delta in deltas:
        yield {"type": "content_block_delta", "index": 0, "delta": delta}
    yield {"type": "content_block_stop", "index": 0}
    delta = {"stop_reason": stop_reason, "stop_sequence": None}
    yield {"type": "message_delta", "delta": delta, "usage": {"output_tokens": 97}}
    yield {"type": "message_stop"}


def _text_events(count: int) -> Iterator[Json]:
    deltas = ({"type": "text_delta", "text": f" and word {number}"} for number in range(count))
    return _events({"type": "text", "text": ""}, deltas, "end_turn")


def _tool_events(count: int) -> Iterator[Json]:
    text = tool_input(4 * count)
    pieces = (text[start : start + 4] for start in range(0, len(text), 4))
    deltas = ({"type": "input_json_delta", "partial_json": piece} for piece in pieces)
    block = {"type": "tool_use", "id": "toolu_01D7FLrfh4GYq7yT1ULFeyMV", "name": "write_table", "input": {}}
    return _events(block, deltas, "tool_use")


@lru_cache
def _lines(count: int) -> bytes:
    return _response(_LINE * count, "application/x-jsonl")


@lru_cache(maxsize=4096)
def _page(count: int, number: int) -> bytes:
    last = str(number + 1)
    page = {"data": [_MODEL] * 20, "has_more": number + 1 < count, "first_id": str(number), "last_id": last}
    return _response(json.dumps(page).encode())
