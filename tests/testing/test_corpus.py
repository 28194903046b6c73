"""
What the real API accepted and answered, held against the fake.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from random import Random
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from anthropic_sdk.testing import FakeAPI, Request
from anthropic_sdk.testing._documents import load
from anthropic_sdk.testing._events import message_events

from tests._shared import SHARED, needs_shared

# Two cassettes whose answers were recorded for other requests: the ids of call and result differ.
_MISRECORDED = {"toolu_01DYJo37oETVsCdLTTcCWcdq"}


def records() -> Iterator[dict[str, Any]]:
    """
    The recorded exchanges of messages that the API accepted.
    """
    assert SHARED is not None
    with gzip.open(SHARED / "corpus" / "recorded.jsonl.gz", "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            about = record["url"].split("?")[0].endswith(("/v1/messages", "/count_tokens", "/batches"))
            if record["status"] == 200 and about and isinstance(record["request_body"], dict):
                yield record


@needs_shared
def test_accepted_requests_are_accepted() -> None:
    """
    No request that the real API took is refused.
    """
    fake, refused, count = FakeAPI(), [], 0
    for record in records():
        parts = urlsplit(record["url"])
        headers = {name.lower(): value for name, value in record["request_headers"].items()}
        headers |= {"x-api-key": "k", "anthropic-version": "2023-06-01", "content-type": "application/json"}
        body = json.dumps(record["request_body"])
        reply = fake.handle(Request("POST", parts.path, tuple(parse_qsl(parts.query)), headers, body.encode()))
        count += 1
        if reply.status != 200 and not any(name in body for name in _MISRECORDED):
            refused.append(json.loads(reply.body)["error"]["message"])

    assert ([], True) == (refused, count > 800)


@needs_shared
def test_recorded_messages_can_be_scripted() -> None:
    """
    A message of the real API, told as a stream, adds up to itself.
    """
    count = 0
    for record in records():
        message = record["response_body"]
        if not isinstance(message, dict) or message.get("type") != "message":
            continue
        told = list(message_events(message, Random(0)))
        texts = "".join(each["delta"].get("text", "") for each in told if each["type"] == "content_block_delta")
        inputs = "".join(
            each["delta"].get("partial_json", "") for each in told if each["type"] == "content_block_delta"
        )
        calls = [
            block["input"] for block in message["content"] if block["type"].endswith("tool_use") and block["input"]
        ]

        assert "".join(block["text"] for block in message["content"] if block["type"] == "text") == texts
        assert "".join(json.dumps(each, ensure_ascii=False) for each in calls) == inputs
        count += 1

    assert count > 500


@needs_shared
def test_every_operation_of_the_facts_is_known() -> None:
    """
    The documents of the fake have each operation that the facts list.
    """
    assert SHARED is not None
    facts = json.loads((SHARED / "facts" / "api.json").read_text("utf-8"))["operations"]
    documents = load()
    known = {
        (method.upper(), path)
        for each in (documents.ga, documents.beta)
        for path, item in each["paths"].items()
        for method in item
    }

    assert {(each["http_method"], each["path"]) for each in facts} <= known
