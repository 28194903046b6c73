"""
Waiting for a batch, and the progress bar meanwhile.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from anthropic_sdk._timing import SYSTEM

from ._commands import Failure
from ._exits import CONNECTION
from ._rich import rich_module

if TYPE_CHECKING:
    from anthropic_api.models import MessageBatch

    from anthropic_sdk import Anthropic

__all__ = ["pauses", "wait"]

_FIRST, _GROWTH, _LONGEST = 1.0, 1.5, 30.0  # seconds, factor, seconds

Report = Callable[["MessageBatch"], None]


def pauses(interval: float | None, max_wait: float | None) -> Iterator[float]:
    """
    Say how long to wait between looks.

    Args:
        interval: Seconds; growing from 1 to 30 by default.
        max_wait: Seconds in all; no limit by default.

    Yields:
        Seconds; ends when the limit is reached.
    """
    pause = interval or _FIRST
    left = float("inf") if max_wait is None else max_wait
    while left > 0.0:
        yield min(pause, left)
        left -= pause
        if interval is None:
            pause = min(pause * _GROWTH, _LONGEST)


def wait(
    client: Anthropic,
    batch_id: str,
    *,
    interval: float | None,
    max_wait: float | None,
    sleep: Callable[[float], object] = SYSTEM.sleep,
) -> MessageBatch:
    """
    Look at a batch again and again until it has ended.

    Args:
        client: Of the API.
        batch_id: The batch.
        interval: See `pauses`.
        max_wait: See `pauses`.
        sleep: Waits for some seconds.

    Returns:
        The batch, ended.

    Raises:
        Failure: It has not ended in time.
        KeyboardInterrupt: Somebody had enough of it; it was said that the batch goes on.
    """
    try:
        with _progress() as report:
            for pause in pauses(interval, max_wait):
                batch = client.messages.batches.retrieve(message_batch_id=batch_id)
                report(batch)
                if batch.processing_status == "ended":
                    return batch
                sleep(pause)
    except KeyboardInterrupt:
        click.echo(f"\nThe batch goes on; wait again with: anthropic-sdk batches wait {batch_id}", err=True)
        raise
    message = f"batch {batch_id} has not ended after {max_wait:g} s; it goes on"
    raise Failure(message, CONNECTION)


@contextmanager
def _progress() -> Iterator[Report]:
    if not sys.stderr.isatty():
        yield lambda _batch: None
        return
    shown = rich_module("progress")
    columns = (
        shown.SpinnerColumn(),
        shown.TextColumn("{task.description}"),
        shown.BarColumn(),
        shown.MofNCompleteColumn(),
        shown.TimeElapsedColumn(),
    )
    with shown.Progress(*columns, console=rich_module("console").Console(stderr=True)) as progress:
        task = progress.add_task("batch", total=None)

        def report(batch: MessageBatch) -> None:
            counts = batch.request_counts
            ended = counts.succeeded + counts.errored + counts.canceled + counts.expired
            total = ended + counts.processing
            progress.update(task, description=str(batch.processing_status), total=total, completed=ended)

        yield report
