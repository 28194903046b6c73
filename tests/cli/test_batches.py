"""
Batches from their requests to their results.
"""

from __future__ import annotations

import io
import sys
from itertools import islice
from pathlib import Path

import pytest
from anthropic_sdk import Anthropic
from anthropic_sdk.cli._batches import requests_of
from anthropic_sdk.cli._waiting import pauses, wait
from anthropic_sdk.testing import FakeAPI
from click import UsageError

from ._tools import BATCH_LINE, CommandLine

LINES = BATCH_LINE % "a" + BATCH_LINE % "b"


def test_a_batch_from_beginning_to_end(cli: CommandLine) -> None:
    """
    Create, get, list, wait, results, delete: each gives JSON that the next can use.
    """
    batch = cli.json("batches", "create", input=LINES)

    assert batch == cli.json("batches", "get", batch["id"])
    assert [batch["id"]] == [each["id"] for each in cli.lines("batches", "list", "--limit", "5")]
    assert "ended" == cli.json("batches", "wait", batch["id"])["processing_status"]
    results = cli.lines("batches", "results", batch["id"])
    assert {"a": "succeeded", "b": "succeeded"} == {each["custom_id"]: each["result"]["type"] for each in results}
    assert "message_batch_deleted" == cli.json("batches", "delete", batch["id"])["type"]


def test_requests_come_from_a_file(cli: CommandLine, tmp_path: Path) -> None:
    """
    A path in the place of standard input.
    """
    path = tmp_path / "requests.jsonl"
    path.write_text(LINES, encoding="utf-8")

    assert 2 == cli.json("batches", "create", str(path))["request_counts"]["processing"]


def test_a_batch_is_cancelled(cli: CommandLine) -> None:
    """
    It says that it is being cancelled.
    """
    batch = cli.json("batches", "create", input=LINES)

    assert "canceling" == cli.json("batches", "cancel", batch["id"])["processing_status"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}\n\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
        ('{"a": 1}', [{"a": 1}]),
        ('[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]),
        ('{"requests": [{"a": 1}]}', [{"a": 1}]),
    ],
)
def test_reads_requests(text: str, expected: list[object]) -> None:
    """
    JSON lines, a single object, an array, and the body of the API's own request.
    """
    assert expected == requests_of(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a": 1}\n\n{"a": \n', "line 3 is not JSON"),
        ("", "there are no requests"),
        ("[]", "there are no requests"),
        ("3", "there are no requests"),
    ],
)
def test_refuses_what_are_no_requests(text: str, reason: str) -> None:
    """
    A bad line is named by its number.
    """
    with pytest.raises(UsageError, match=reason):
        requests_of(text)


@pytest.mark.usefixtures("terminal")
def test_results_for_a_person(cli: CommandLine, fake: FakeAPI) -> None:
    """
    A row for each request, with the reason where one failed.
    """
    fake.batch_result("b", "errored")
    result = cli("batches", "create", "--json", input=LINES)
    batch_id = result.stdout.split('"')[3]
    cli("batches", "wait", batch_id)

    result = cli("batches", "results", batch_id)

    rows = sorted(line.split() for line in result.stdout.splitlines()[3:] if line.strip())
    assert ["a", "succeeded", "end_turn"] == rows[0][:3]
    assert ["b", "errored", "Internal"] == rows[1][:3]


@pytest.mark.parametrize(
    ("interval", "max_wait", "expected"),
    [
        (None, None, [1.0, 1.5, 2.25, 3.375]),
        (None, 3.0, [1.0, 1.5, 0.5]),
        (2.0, None, [2.0, 2.0, 2.0, 2.0]),
        (2.0, 3.0, [2.0, 1.0]),
    ],
)
def test_pauses(interval: float | None, max_wait: float | None, expected: list[float]) -> None:
    """
    They grow where nobody said how long they are, and end with the time.
    """
    assert expected == list(islice(pauses(interval, max_wait), 4))


def test_pauses_grow_to_half_a_minute() -> None:
    """
    And no further.
    """
    assert 30.0 == list(islice(pauses(None, None), 20))[-1]


def test_waiting_may_take_too_long(cli: CommandLine, fake: FakeAPI) -> None:
    """
    The batch goes on; the exit code is that of a timeout.
    """
    batch = cli.json("batches", "create", input=LINES)
    fake.respond("messages.batches.retrieve", batch, times=3)

    result = cli("batches", "wait", batch["id"], "--max-wait", "3", "--interval", "1")

    assert 8 == result.exit_code
    assert f"Error: batch {batch['id']} has not ended after 3 s; it goes on\n" == result.stderr


def test_waiting_may_be_interrupted(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    It says how to wait again.
    """
    batch = cli.json("batches", "create", input=LINES)

    def enough(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("anthropic_sdk._timing.time.sleep", enough)
    monkeypatch.setattr("anthropic_sdk._timing._instant", False)

    result = cli("batches", "wait", batch["id"])

    assert 130 == result.exit_code
    again = f"The batch goes on; wait again with: anthropic-sdk batches wait {batch['id']}"
    assert ["", again, "Interrupted."] == result.stderr.splitlines()


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_person_sees_progress(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Status and counts, on standard error.
    """
    batch = cli.json("batches", "create", input=LINES)
    screen = _Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")

    with Anthropic(http_client=cli.http, base_url=cli.fake.base_url, api_key="k") as client:
        ended = wait(client, batch["id"], interval=None, max_wait=None)

    assert "ended" == ended.processing_status
    assert "ended" in screen.getvalue()
    assert "2/2" in screen.getvalue()
