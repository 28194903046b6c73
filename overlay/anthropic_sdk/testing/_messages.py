"""
Whole messages, made from what a script or the default says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ._blocks import as_blocks, complete_block
from ._default import default_message
from ._events import message_events, sse
from ._examples import identifier
from ._reply import Chunk, Reply, json_reply
from ._scripts import Said
from ._usage import count_input, count_output

if TYPE_CHECKING:
    from random import Random

    from ._documents import Documents, Json
    from ._request import Call

__all__ = ["make_message", "message_reply"]

_STREAM = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}


def make_message(call: Call, said: Said | None, documents: Documents, random: Random) -> dict[str, Json]:
    """
    Make the message that answers a call.

    Args:
        call: A call of ``messages.create``.
        said: What a script says; None for the default answer.
        documents: Where the kinds of blocks are described.
        random: Source of ids and examples.

    Returns:
        The message with plausible usage figures.

    Raises:
        ValueError: The script names a block that the API does not have, or that is not valid.
    """
    fields = default_message(call, random) if said is None else _scripted(call, said)
    blocks = [complete_block(each, documents, random) for each in fields.pop("content")]
    calls = any(each["type"] == "tool_use" for each in blocks)
    usage = {
        "input_tokens": count_input(call.body),
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        "output_tokens": count_output(blocks),
        "service_tier": "standard",
    }
    return {
        "id": identifier("msg", random),
        "type": "message",
        "role": "assistant",
        "model": call.model,
        "content": blocks,
        "stop_reason": "tool_use" if calls else "end_turn",
        "stop_sequence": None,
        **fields,
        "usage": {**usage, **fields.get("usage", {})},
    }


def _scripted(call: Call, said: Said) -> dict[str, Json]:
    while callable(said.content):
        answer = said.content(call)
        said = (
            attrs.evolve(answer, fields={**said.fields, **answer.fields})
            if isinstance(answer, Said)
            else Said(answer, said.fields)
        )
    return {**said.fields, "content": as_blocks(said.content)}


def message_reply(call: Call, message: dict[str, Json], random: Random) -> Reply:
    """
    Answer with a message: as JSON, or as a stream if the call asks for one.
    """
    if not call.streaming:
        return json_reply(message)
    events = message_events(message, random)
    return Reply(200, _STREAM, tuple(Chunk(sse(event["type"], event)) for event in events))
