"""
Rules of a conversation that no schema can say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._documents import Json

__all__ = ["conversation_problems"]

_SAMPLING = ("temperature", "top_k", "top_p")


def conversation_problems(body: dict[str, Json], version: str) -> Iterator[Problem]:
    """
    Find what the API refuses in a valid body of ``messages.create``.

    Args:
        body: The body; it is valid under its schema.
        version: The ``anthropic-version``.

    Yields:
        Sampling parameters under a version without them, an empty conversation,
        tool calls and tool results that do not belong together, too few tokens.
    """
    if version != "2023-06-01":
        yield from (Problem((name,), "Extra inputs are not permitted") for name in _SAMPLING if name in body)
    if body.get("max_tokens", 1) < 1:
        yield Problem(("max_tokens",), "Input should be greater than or equal to 1")
    if not body["messages"]:
        yield Problem(("messages",), "at least one message is required")
    yield from _tool_problems(body["messages"])


def _tool_problems(messages: list[Json]) -> Iterator[Problem]:
    """
    Match tool results with the calls of the turn before; messages of one role are one turn.
    """
    made: set[str] = set()
    previous: set[str] = set()
    answered: set[str] = set()
    role = ""
    for index, message in enumerate(messages):
        if message["role"] == "system":
            continue
        if message["role"] != role:
            if role == "user":
                yield from _unanswered(index - 1, previous - answered)
            role, previous, made, answered = message["role"], made, set(), set()
        content = message.get("content")
        for place, block in enumerate(content if isinstance(content, list) else ()):
            if block["type"] == "tool_use":
                made.add(block["id"])
            elif block["type"] == "tool_result":
                answered.add(block["tool_use_id"])
                if block["tool_use_id"] not in previous:
                    yield _unexpected(index, place, block["tool_use_id"])
    if role == "user":
        yield from _unanswered(len(messages) - 1, previous - answered)


def _unanswered(index: int, waiting: set[str]) -> Iterator[Problem]:
    if waiting:
        listed = ", ".join(sorted(waiting))
        yield Problem(
            ("messages", index - 1),
            f"`tool_use` ids were found without `tool_result` blocks immediately after: {listed}. "
            "Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
        )


def _unexpected(index: int, place: int, name: str) -> Problem:
    return Problem(
        ("messages", index, "content", place),
        f"unexpected `tool_use_id` found in `tool_result` blocks: {name}. "
        "Each `tool_result` block must have a corresponding `tool_use` block in the previous message.",
    )
