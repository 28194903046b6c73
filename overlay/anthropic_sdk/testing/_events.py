"""
A message told as the events of a stream.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from ._reply import dump

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from ._documents import Json

__all__ = ["message_events", "sse"]

_STREAMED_INPUT = frozenset({"tool_use", "server_tool_use", "mcp_tool_use"})


def sse(name: str, data: Json) -> bytes:
    """
    Write one server-sent event.
    """
    return b"event: " + name.encode() + b"\ndata: " + dump(data) + b"\n\n"


def message_events(message: dict[str, Json], random: Random) -> Iterator[dict[str, Json]]:
    """
    Tell a message as events.

    Args:
        message: A whole message.
        random: Decides where texts are cut.

    Yields:
        The data of each event in wire order: ``message_start``, for each block
        its start, deltas and stop, ``ping`` after the first start, then
        ``message_delta`` and ``message_stop``.
    """
    yield {"type": "message_start", "message": _opening(message)}
    for index, block in enumerate(message["content"]):
        start, deltas = _told(block, random)
        yield {"type": "content_block_start", "index": index, "content_block": start}
        if index == 0:
            yield {"type": "ping"}
        for delta in deltas:
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    end = {key: message[key] for key in ("stop_reason", "stop_sequence")}
    end |= {key: message[key] for key in ("container", "stop_details") if message.get(key)}
    yield {"type": "message_delta", "delta": end, "usage": _closing(message["usage"])}
    yield {"type": "message_stop"}


def _opening(message: dict[str, Json]) -> dict[str, Json]:
    usage = {**message["usage"], "output_tokens": 1}
    usage.pop("server_tool_use", None)
    blank: dict[str, Json] = {"content": [], "stop_reason": None, "stop_sequence": None, "usage": usage}
    return {**message, **blank} if "stop_details" not in message else {**message, **blank, "stop_details": None}


def _closing(usage: dict[str, Json]) -> dict[str, Json]:
    kept = (
        "input_tokens",
        "cache_creation_input_tokens",
        "cache_read_input_tokens",
        "output_tokens",
        "output_tokens_details",
        "server_tool_use",
    )
    return {key: usage[key] for key in kept if usage.get(key) is not None}


def _told(block: dict[str, Json], random: Random) -> tuple[dict[str, Json], list[dict[str, Json]]]:
    """
    Split a block into what its start carries and what its deltas carry.
    """
    kind = block["type"]
    if kind == "text":
        cited = block.get("citations")
        start = {**block, "text": "", "citations": cited and []}
        deltas = [{"type": "citations_delta", "citation": each} for each in cited or ()]
        return start, [*deltas, *_pieces("text_delta", "text", block["text"], random)]
    if kind == "thinking":
        deltas = _pieces("thinking_delta", "thinking", block["thinking"], random)
        deltas.append({"type": "signature_delta", "signature": block["signature"]})
        return {**block, "thinking": "", "signature": ""}, deltas
    if kind in _STREAMED_INPUT:
        written = json.dumps(block["input"], ensure_ascii=False) if block["input"] else ""
        first = {"type": "input_json_delta", "partial_json": ""}
        rest = _pieces("input_json_delta", "partial_json", written, random)
        return {**block, "input": {}}, [first, *rest]
    if kind == "compaction":
        carried = {key: value for key, value in block.items() if key != "type"}
        return {**block, "content": None}, [{"type": "compaction_delta", **carried}]
    return block, []


def _pieces(kind: str, key: str, whole: str, random: Random) -> list[dict[str, Json]]:
    words = re.findall(r"\s*\S+|\s+", whole)
    pieces = []
    while words:
        size = random.randint(1, 5)
        pieces.append({"type": kind, key: "".join(words[:size])})
        words = words[size:]
    return pieces
