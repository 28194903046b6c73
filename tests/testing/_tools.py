"""
What the tests of the testing kit share.
"""

from __future__ import annotations

import json
from typing import Any

import httpx

NOW = 1_800_000_000.0  # 2027-01-15T08:00:00Z
HEADERS = {"x-api-key": "sk-ant-test", "anthropic-version": "2026-10-21"}
AGENTS = {"anthropic-beta": "managed-agents-2026-04-01"}


def prompt(text: Any = "Hello", **fields: Any) -> dict[str, Any]:
    """
    A valid body of messages.create.
    """
    messages = [{"role": "user", "content": text}]
    return {"model": "claude-opus-4-8", "max_tokens": 1000, "messages": messages, **fields}


def say(http: httpx.Client, text: Any = "Hello", **fields: Any) -> httpx.Response:
    """
    Call messages.create.
    """
    return http.post("/v1/messages", json=prompt(text, **fields))


def said(response: httpx.Response) -> str:
    """
    The text of a message.
    """
    return "".join(block.get("text", "") for block in response.json()["content"])


def error(response: httpx.Response) -> tuple[int, str, str]:
    """
    Status, type and message of an error.
    """
    inner = response.json()["error"]
    return response.status_code, inner["type"], inner["message"]


def events(body: str) -> list[tuple[str, Any]]:
    """
    Read a stream's events: name and data.
    """
    found = []
    for frame in body.strip().split("\n\n"):
        name, data = frame.split("\n")
        found.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return found
