"""
What a stream keeps, and how it grows.
"""

from __future__ import annotations

import time
import tracemalloc
from itertools import islice

import pytest

from tests.guards._feed import PARAMS, client_of, deltas, lines

_TEXT = b'{"type": "text", "text": ""}'
_WORD = b'{"type": "text_delta", "text": "word "}'


def test_memory_stays_flat_over_a_hundred_thousand_lines() -> None:
    """
    After ten thousand lines, ninety thousand more need no memory of their own.
    """
    client = client_of(lambda: lines(100_000), "application/x-jsonl")
    results = iter(client.messages.batches.results("B"))
    tracemalloc.start()
    try:
        early = sum(1 for _ in islice(results, 10_000))
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        late = sum(1 for _ in results)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert (10_000, 90_000) == (early, late)
    assert peak - before < 256 * 1024


def test_events_that_were_given_are_not_kept() -> None:
    """
    A stream of events keeps its text for an error that may come, in pieces of 60 bytes, but no event, which has 600.
    """
    count = 100_000
    client = client_of(lambda: deltas(count, _TEXT, _WORD))
    events = iter(client.messages.create(**PARAMS, stream=True))
    tracemalloc.start()
    try:
        for _ in islice(events, count // 10):
            pass
        before, _ = tracemalloc.get_traced_memory()
        for _ in islice(events, count - count // 10):
            pass
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert (after - before) / (count - count // 10) < 100


@pytest.mark.slow
def test_a_million_deltas_take_ten_times_as_long_as_a_hundred_thousand() -> None:
    """
    The message of a million deltas is whole, and making it does not slow down on the way.

    Time is measured here since what grows with the square would be copying, which no count of calls shows; the limit
    is three times what is due.
    """
    seconds = {}
    for count in (100_000, 1_000_000):
        client = client_of(lambda count=count: deltas(count, _TEXT, _WORD))  # type: ignore[misc]  # inferred
        start = time.process_time()
        with client.messages.stream(**PARAMS) as stream:
            assert 5 * count == len(stream.get_final_text())
        seconds[count] = time.process_time() - start

    assert seconds[1_000_000] < 30 * seconds[100_000]
