"""
Recorded traffic of the real API: every body and every event decodes to its model, and nothing is lost.
"""

from __future__ import annotations

import gzip
import importlib
import json
import re
from datetime import datetime
from typing import Any

from anthropic_api import operations

from tests._shared import SHARED, needs_shared

_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def _records() -> list[dict[str, Any]]:
    assert SHARED is not None
    with gzip.open(SHARED / "corpus" / "recorded.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON values; timestamps compare as instants."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, str) and isinstance(other, str) and one != other and _STAMP.match(one):
        return datetime.fromisoformat(one.replace("Z", "+00:00")) == datetime.fromisoformat(
            other.replace("Z", "+00:00")
        )
    return type(one) is type(other) and bool(one == other)


def _operations(record: dict[str, Any]) -> list[Any]:
    """The operations, GA first, whose method and path a record has."""
    path = re.sub(r"^https?://[^/]+", "", record["url"]).split("?")[0]
    found = []
    for name, (_, method, template, _) in operations.TABLE.items():
        pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(template))
        if method == record["method"] and re.search(pattern + "$", path):
            found.append(operations.operation(name))
    return sorted(found, key=lambda operation: (operation.id.startswith("beta."), operation.path.count("{")))


def _events(text: str) -> list[Any]:
    """The data of each event, the simple way: recordings have no comments and one data line for each event."""
    return [
        json.loads(line[5:]) for line in text.splitlines() if line.startswith("data:") and line[5:].strip() != "[DONE]"
    ]


def _error(body: Any) -> Any:
    return importlib.import_module("anthropic_api").decode("ErrorResponse", body)


def _problems(record: dict[str, Any]) -> tuple[int, list[str]]:
    """How many values a record holds, and those that did not survive."""
    body, kind = record["response_body"], record["response_kind"]
    found = _operations(record)
    if not found or "/v1/complete" in record["url"]:
        return 0, []
    values: list[tuple[Any, Any]] = []
    for operation in found:
        if kind == "sse" and isinstance(body, str):
            values += [(operation.decode_event, event) for event in _events(body)]
        elif kind == "jsonl" and isinstance(body, str):
            values += [(operation.decode_line, json.loads(line)) for line in body.splitlines() if line.strip()]
        elif isinstance(body, dict) and body.get("type") == "error":
            values.append((_error, body))
        elif isinstance(body, dict) and kind == "json":
            values.append((operation.decode_page if operation.kind == "page" else operation.decode, body))
    return len(values), [
        json.dumps(value)[:300] for decode, value in values if not _same(value, decode(value).to_dict())
    ]


@needs_shared
def test_recorded_traffic_survives(record_property: Any, capsys: Any) -> None:
    """
    Each recorded body and event, decoded and written again, is equal to what was recorded.
    """
    total, lost, skipped = 0, [], []
    for record in _records():
        count, problems = _problems(record)
        total += count
        lost += problems
        if not count:
            skipped.append(f"{record['method']} {record['url']} {record['response_kind']} {record['status']}")

    record_property("values", total)
    with capsys.disabled():
        print(f"\nrecorded traffic: {total - len(lost)} of {total} values survive; {len(skipped)} records hold none")
    assert [] == lost
    assert total > 10_000


@needs_shared
def test_known_tags_are_known() -> None:
    """
    What the API really sends is understood: no message of the recordings has an unknown content block.
    """
    from anthropic_api import Unknown
    from anthropic_api.models import BetaMessage

    unknown = set()
    for record in _records():
        body = record["response_body"]
        if isinstance(body, dict) and body.get("type") == "message":
            blocks = BetaMessage.from_dict(body).content
            unknown |= {block.type for block in blocks if isinstance(block, Unknown)}

    assert set() == unknown
