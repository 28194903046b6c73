"""
What an event costs, in calls of functions: a count is the same on every machine, however busy it is.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.guards._feed import PARAMS, calls, client_of, deltas, lines

Work = Callable[[], object]

_TEXT = b'{"type": "text", "text": ""}', b'{"type": "text_delta", "text": "word "}'
_TOOL = (
    b'{"type": "tool_use", "id": "toolu_1", "name": "write", "input": {}}',
    b'{"type": "input_json_delta", "partial_json": "    "}',
)


def _events(count: int) -> Work:
    client = client_of(lambda: deltas(count, *_TEXT))
    return lambda: sum(1 for _ in client.messages.create(**PARAMS, stream=True))


def _texts(count: int) -> Work:
    client = client_of(lambda: deltas(count, *_TEXT))

    def work() -> None:
        with client.messages.stream(**PARAMS) as stream:
            pieces = sum(1 for _ in stream.text_stream)
            assert count == pieces
            stream.get_final_message()

    return work


def _helper(count: int, kind: tuple[bytes, bytes]) -> Work:
    client = client_of(lambda: deltas(count, *kind))

    def work() -> None:
        with client.messages.stream(**PARAMS) as stream:
            for _ in stream:
                pass
            stream.get_final_message()

    return work


def _helper_text(count: int) -> Work:
    return _helper(count, _TEXT)


def _helper_tool(count: int) -> Work:
    return _helper(count, _TOOL)


def _lines(count: int) -> Work:
    client = client_of(lambda: lines(count), "application/x-jsonl")
    return lambda: sum(1 for _ in client.messages.batches.results("B"))


@pytest.mark.parametrize(
    ("work", "most"),
    [
        # the code of the loop in the test counts: one call for each event in a generator expression
        pytest.param(_events, 14, id="events"),
        pytest.param(_texts, 40, id="text_stream"),
        pytest.param(_helper_text, 64, id="helper, text"),
        pytest.param(_helper_tool, 64, id="helper, tool input"),
        pytest.param(_lines, 14, id="lines"),
    ],
)
def test_a_value_of_a_stream_costs_few_calls(work: Callable[[int], Work], most: float) -> None:
    """
    Each further value of a stream takes at most so many calls, in Python and in C.
    """
    work(100)()  # imports, and tables that fill at first use

    few, many = calls(work(1_000)), calls(work(3_000))

    assert (many - few) / 2_000 <= most


@pytest.mark.parametrize("work", [_events, _texts, _helper_text, _helper_tool, _lines])
def test_calls_grow_with_the_length_of_a_stream(work: Callable[[int], Work]) -> None:
    """
    Twice the values take twice the calls: nothing is done again for what came before.

    What a plain stream puts aside is folded now and then, which makes the count a little uneven.
    """
    work(100)()

    once, twice = calls(work(20_000)), calls(work(40_000))

    assert twice / once < 2.3
