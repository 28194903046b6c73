"""
The answer that makes sense when nothing was scripted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._blocks import text, thinking, tool_use
from ._examples import Examples
from ._usage import count_text

if TYPE_CHECKING:
    from random import Random

    from ._documents import Json
    from ._request import Call

__all__ = ["default_message"]

_SHOWN = 200  # characters of the prompt that the answer repeats
_LONG = 4  # letters that make a word worth comparing


def default_message(call: Call, random: Random) -> dict[str, Json]:
    """
    Decide what to say to any prompt.

    A forced tool, or one whose name or description shares a word with the prompt, is called
    with an example of its input; tool results are read back; a wanted JSON format is filled
    in; otherwise the prompt is repeated. ``stop_sequences`` and ``max_tokens`` are kept.

    Args:
        call: A call of ``messages.create``.
        random: Source of the examples.

    Returns:
        The fields ``content``, ``stop_reason`` and ``stop_sequence`` of a message.
    """
    thoughts = [thinking("The user wants an answer. A short one will do.")] if _thinks(call) else []
    tool = _chosen_tool(call)
    if tool is not None:
        value = Examples(tool["input_schema"]).make(tool["input_schema"], random, "input")
        content = [*thoughts, tool_use(tool["name"], value)]
        return {"content": content, "stop_reason": "tool_use", "stop_sequence": None}
    said, reason, sequence = _stopped(_spoken(call, random), call.body)
    return {"content": [*thoughts, text(said)], "stop_reason": reason, "stop_sequence": sequence}


def _thinks(call: Call) -> bool:
    asked = call.body.get("thinking") or {}
    return asked.get("type") in {"enabled", "adaptive"}


def _chosen_tool(call: Call) -> dict[str, Json] | None:
    choice = call.body.get("tool_choice") or {"type": "auto"}
    own = [tool for tool in call.tools if "input_schema" in tool]
    if choice["type"] == "tool":
        return next((tool for tool in own if tool["name"] == choice["name"]), None)
    if choice["type"] == "any" and own:
        return own[0]
    if choice["type"] == "none" or call.tool_results:
        return None
    prompt = _words(call.text)
    return next((tool for tool in own if prompt & _words(f"{tool['name']} {tool.get('description', '')}")), None)


def _words(written: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]+", written.lower()) if len(word) >= _LONG}


def _spoken(call: Call, random: Random) -> str:
    form = (call.body.get("output_config") or {}).get("format") or {}
    if form.get("type") == "json_schema":
        import json

        schema = form["schema"]
        return json.dumps(Examples(schema).make(schema, random, "value"))
    if call.tool_results:
        return f"The tool answered: {_result(call.tool_results)}"
    prompt = " ".join(call.text.split())
    shown = prompt if len(prompt) <= _SHOWN else prompt[:_SHOWN] + "…"
    return f"This is the fake Claude API. You wrote: “{shown}”. Script another answer with fake.reply(...)."


def _result(results: list[dict[str, Json]]) -> str:
    said = []
    for result in results:
        content = result.get("content") or ""
        blocks = [text(content)] if isinstance(content, str) else content
        said += [block["text"] for block in blocks if block.get("type") == "text"]
    return " ".join(said)


def _stopped(said: str, body: dict[str, Json]) -> tuple[str, str, str | None]:
    """
    Cut a text where the request says that it ends.
    """
    ends = [(said.find(each), each) for each in body.get("stop_sequences") or () if each in said]
    if ends:
        place, sequence = min(ends)
        return said[:place], "stop_sequence", sequence
    words = re.findall(r"\s*\S+", said)
    room = body["max_tokens"]
    kept = 0
    for kept, word in enumerate(words):
        room -= count_text(word)
        if room < 0:
            return "".join(words[: max(kept, 1)]), "max_tokens", None
    return said, "end_turn", None
