"""
The files that client processes read: messages to decode, and a conversation to encode.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests._shared import SHARED
from tests.bench._canned import MESSAGE

__all__ = ["conversation", "recorded_messages", "synthetic_messages", "write_inputs"]

Json = Any  # a JSON value


def write_inputs(folder: Path) -> str:
    """
    Write the input files.

    Args:
        folder: Where to; it exists.

    Returns:
        Where the messages come from, in words.
    """
    texts, source = _messages()
    (folder / "messages.json").write_text(json.dumps(texts), encoding="utf-8")
    (folder / "conversation.json").write_text(json.dumps(conversation()), encoding="utf-8")
    return source


def _messages() -> tuple[list[str], str]:
    corpus = None if SHARED is None else SHARED / "corpus" / "recorded.jsonl.gz"
    if corpus is None or not corpus.is_file():
        texts = synthetic_messages()
        return texts, f"{len(texts)} synthetic messages: the recorded ones are not beside this checkout"
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        texts = recorded_messages(lines)
    return texts, f"{len(texts)} recorded messages"


def recorded_messages(lines: Iterator[str]) -> list[str]:
    """
    Pick the messages out of recorded exchanges.

    Args:
        lines: One exchange each, as JSON.

    Returns:
        Texts of the response bodies that are messages, compact as the API writes them.
    """
    bodies = (record["response_body"] for record in map(json.loads, lines) if record["response_kind"] == "json")
    return [_compact(body) for body in bodies if isinstance(body, dict) and body.get("type") == "message"]


def synthetic_messages(count: int = 200) -> list[str]:
    """
    Make up messages of many sizes, for a checkout that has no recorded ones.

    Args:
        count: How many.

    Returns:
        Their texts.
    """
    thinking, text, tool = MESSAGE["content"]
    out = []
    for number in range(count):
        blocks = [thinking] * (number % 2) + [{**text, "text": text["text"] * (number % 7)}] + [tool] * (number % 4)
        out.append(_compact({**MESSAGE, "id": f"msg_{number}", "content": blocks}))
    return out


def conversation(count: int = 200) -> list[dict[str, Json]]:
    """
    Make up a conversation with tools.

    Args:
        count: Number of messages.

    Returns:
        For each message ``param``, its form in a request; and, if it was an answer, ``message``, the response.
    """
    return [_turn(number) for number in range(count)]


def _turn(number: int) -> dict[str, Json]:
    if number % 2:
        return {"param": {"role": "assistant", "content": MESSAGE["content"]}, "message": MESSAGE}
    if number % 4:
        result = {"type": "tool_result", "tool_use_id": f"toolu_{number}", "content": "12 degrees, light rain \u2602"}
        return {"param": {"role": "user", "content": [result]}}
    return {"param": {"role": "user", "content": f"Question {number}: what is the weather in Troms\u00f8? " * 3}}


def _compact(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
