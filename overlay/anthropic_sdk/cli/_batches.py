"""
``anthropic-sdk batches``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from ._commands import Group
from ._lists import LIMIT, at_most, page_size
from ._values import POSITIVE_SECONDS, read_text

if TYPE_CHECKING:
    from ._session import Session

__all__ = ["batches", "requests_of"]

_COLUMNS = (
    ("id", "Id"),
    ("processing_status", "Status"),
    ("created_at", "Created"),
    ("request_counts.processing", "Processing"),
    ("request_counts.succeeded", "Succeeded"),
    ("request_counts.errored", "Errored"),
)
_RESULT_COLUMNS = (
    ("custom_id", "Custom id"),
    ("result.type", "Result"),
    ("result.message.stop_reason", "Stop reason"),
    ("result.message.usage.output_tokens", "Tokens out"),
    ("result.error.error.message", "Error"),
)


def requests_of(text: str) -> list[Any]:
    """
    Read the requests of a batch.

    Args:
        text: JSON lines, one request each; or a JSON array of them; or an object with ``requests``.

    Raises:
        click.UsageError: It is neither, or there is nothing; names the line.
    """
    try:
        whole = json.loads(text)
    except ValueError:
        whole = [_request_of(line, number) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if isinstance(whole, dict):
        whole = whole.get("requests", [whole])
    if not isinstance(whole, list) or not whole:
        message = "there are no requests: give JSON lines, a JSON array, or an object with `requests`"
        raise click.UsageError(message)
    return whole


def _request_of(line: str, number: int) -> Any:
    try:
        return json.loads(line)
    except ValueError as error:
        message = f"line {number} is not JSON: {error}"
        raise click.UsageError(message) from error


@click.group(cls=Group, short_help="Create, follow and read message batches.")
def batches() -> None:
    r"""
    Create, follow and read message batches.

    \b
        anthropic-sdk batches create requests.jsonl
        anthropic-sdk batches wait msgbatch_... && anthropic-sdk batches results msgbatch_... > results.jsonl
    """


@batches.command("create")
@click.argument("file", default="-")
@click.pass_obj
def create_batch(session: Session, file: str) -> None:
    """
    Create a batch of the requests in FILE; standard input by default.

    Each request is a JSON object {"custom_id": ..., "params": {...}}: one per line, or a JSON array.
    """
    requests = requests_of(read_text(file))
    session.output.document(session.client.messages.batches.create(requests=requests))


@batches.command("get")
@click.argument("batch")
@click.pass_obj
def get_batch(session: Session, batch: str) -> None:
    """
    Show one batch, by its id.
    """
    session.output.document(session.client.messages.batches.retrieve(message_batch_id=batch))


@batches.command("list")
@LIMIT
@click.pass_obj
def list_batches(session: Session, limit: int | None) -> None:
    """
    List the batches of the workspace, newest first.
    """
    session.output.items(at_most(limit, session.client.messages.batches.list(**page_size(limit))), _COLUMNS)


@batches.command("cancel")
@click.argument("batch")
@click.pass_obj
def cancel_batch(session: Session, batch: str) -> None:
    """
    Cancel a batch; what is being worked on may still end.
    """
    session.output.document(session.client.messages.batches.cancel(message_batch_id=batch))


@batches.command("delete")
@click.argument("batch")
@click.pass_obj
def delete_batch(session: Session, batch: str) -> None:
    """
    Delete a batch that has ended.
    """
    session.output.document(session.client.messages.batches.delete(message_batch_id=batch))


@batches.command("results")
@click.argument("batch")
@click.pass_obj
def batch_results(session: Session, batch: str) -> None:
    """
    Print the results of a batch that has ended, one per line; the order is not that of the requests.
    """
    with session.client.messages.batches.results(message_batch_id=batch) as results:
        session.output.items(results, _RESULT_COLUMNS)


@batches.command("wait")
@click.argument("batch")
@click.option("--interval", type=POSITIVE_SECONDS, help="Seconds between two looks. Default: 1, growing to 30.")
@click.option("--max-wait", type=POSITIVE_SECONDS, help="Seconds to wait at most; no limit by default.")
@click.pass_obj
def wait_for_batch(session: Session, batch: str, interval: float | None, max_wait: float | None) -> None:
    """
    Wait until a batch has ended, with a progress bar on a terminal, and show it.
    """
    from ._waiting import wait

    session.output.document(wait(session.client, batch, interval=interval, max_wait=max_wait))
