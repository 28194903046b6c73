"""
Message threads: the fake keeps what was said.
"""

from __future__ import annotations

from typing import Any

import httpx
from anthropic_sdk.testing import FakeAPI, tool_use

from ._tools import prompt, said

BETA = {"anthropic-beta": "message-threads-2026-08-12"}


def turn(http: httpx.Client, content: Any, previous: str | None = None) -> httpx.Response:
    """
    Start a thread, or continue one.
    """
    thread = {"type": "create"} if previous is None else {"type": "continue", "previous_message_id": previous}
    return http.post("/v1/messages", json=prompt(content, thread=thread), headers=BETA)


def test_a_thread_remembers(fake: FakeAPI, http: httpx.Client) -> None:
    """
    A tool result belongs to a call that only the fake still knows, and the whole conversation is counted.
    """
    fake.reply(tool_use("f", id="toolu_1")).reply("done").reply("yes")
    result = [{"type": "tool_result", "tool_use_id": "toolu_1", "content": "x"}]

    first = turn(http, "one two three four five").json()
    second = turn(http, result, first["id"]).json()
    third = turn(http, "and?", second["id"])

    assert "yes" == said(third)
    assert third.json()["usage"]["input_tokens"] > second["usage"]["input_tokens"] > first["usage"]["input_tokens"]
    assert [{"role": "user", "content": "and?"}] == fake.last_request.messages


def test_a_thread_is_continued_once(http: httpx.Client) -> None:
    """
    Unknown messages and messages that were continued already have the API's error codes.
    """
    first = turn(http, "one").json()["id"]
    turn(http, "two", first)

    refused = [turn(http, "three", name).json()["error"] for name in (first, "msg_nope")]

    assert ["thread_already_continued", "thread_not_found"] == [each["details"]["error_code"] for each in refused]
