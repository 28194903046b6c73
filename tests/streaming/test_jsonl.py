"""
Streams of JSON lines.
"""

from __future__ import annotations

import itertools
import json
import pickle
from typing import Any

import pytest
from anthropic_api.api.messages.batches.results import OPERATION
from anthropic_api.models import MessageBatchErroredResult, MessageBatchIndividualResponse
from anthropic_sdk import BatchRequestCanceledError, BatchRequestError, BatchRequestExpiredError, batch_result_error
from anthropic_sdk._errors import APIConnectionError, InternalServerError
from anthropic_sdk._jsonl import AsyncLineStream, LineReader, LineStream
from anthropic_sdk._stream_errors import EventTooLargeError, LineDecodeError, StreamIdleTimeoutError
from hypothesis import given, settings
from hypothesis import strategies as st

from ._fakes import Drive, FakeResponse, Wait

RESULTS: list[dict[str, Any]] = [
    {"custom_id": "a", "result": {"type": "succeeded", "message": {"id": "m", "type": "message", "content": []}}},
    {
        "custom_id": "b",
        "result": {"type": "errored", "error": {"type": "error", "error": {"type": "api_error", "message": "x"}}},
    },
    {"custom_id": "c", "result": {"type": "canceled"}},
    {"custom_id": "d", "result": {"type": "expired"}},
    {"custom_id": "e\u2028\u00e9", "result": {"type": "hologram"}},
]
BODY = b"".join(json.dumps(result, ensure_ascii=False).encode() + b"\n" for result in RESULTS)


def lines(drive: Drive, *chunks: Any, **more: Any) -> Any:
    """A stream of lines."""
    return drive.stream(FakeResponse(chunks), operation=OPERATION, cls=(LineStream, AsyncLineStream), **more)


@pytest.mark.usefixtures("parser")
def test_lines_come_as_their_class(drive: Drive) -> None:
    """
    Each line is decoded and loses nothing, also a result of an unknown type.
    """
    values, error = drive.read(lines(drive, BODY))

    assert error is None
    assert RESULTS == [value.to_dict() for value in values]
    assert isinstance(values[0], MessageBatchIndividualResponse)
    assert isinstance(values[1].result, MessageBatchErroredResult)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, len(BODY)), max_size=12))
def test_any_cut_gives_the_same_lines(cuts: list[int]) -> None:
    """
    Lines and characters may be cut anywhere.
    """
    edges = [0, *sorted(cuts), len(BODY)]
    chunks = [BODY[start:end] for start, end in itertools.pairwise(edges)]

    values, error = Drive("sync").read(lines(Drive("sync"), *chunks))

    assert (RESULTS, None) == ([value.to_dict() for value in values], error)


@pytest.mark.usefixtures("parser")
def test_empty_lines_and_spaces_do_not_matter(drive: Drive) -> None:
    """
    Other line ends, blank lines, and a last line without its end are all the same.
    """
    body = BODY.replace(b"\n", b" \r\n \n\n ").rstrip()

    values, error = drive.read(lines(drive, b"\n" + body))

    assert (RESULTS, None) == ([value.to_dict() for value in values], error)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("bad", ["{oops", "[1]", '{"a": 1} {}', "<html>", "[" * 100_000])
def test_a_bad_line_is_an_error_with_number_and_text(drive: Drive, bad: str) -> None:
    """
    The lines before a bad one are given; the error says where it is and what it was.
    """
    values, error = drive.read(lines(drive, BODY + b"\n", bad.encode() + b"\n" + BODY))

    assert 5 == len(values)
    assert isinstance(error, LineDecodeError)
    assert (7, bad) == (error.line_number, error.text)
    assert "line 7 is no JSON object" in str(error)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("count", [1, 7, 8, 9, 20])
def test_all_lines_before_a_bad_one_are_given(drive: Drive, count: int) -> None:
    """
    Lines are parsed some at a time; an object over two lines is bad, even if the two are JSON together.
    """
    body = b'{"custom_id": "a", "result": {"type": "canceled"}}\n' * count

    values, error = drive.read(lines(drive, body + b'{"custom_id": "b",\n"result": {"type": "canceled"}}\n' + body))

    assert (count, LineDecodeError) == (len(values), type(error))
    assert isinstance(error, LineDecodeError)
    assert (count + 1, '{"custom_id": "b",') == (error.line_number, error.text)


def test_a_body_that_is_cut_is_an_error(drive: Drive) -> None:
    """
    Half a line at the end of the body is no line, and no silent end.
    """
    values, error = drive.read(lines(drive, BODY[:-9]))

    assert (4, LineDecodeError) == (len(values), type(error))


def test_failures_are_those_of_streams(drive: Drive) -> None:
    """
    A broken connection raises after the lines before it, and is repeated before the first one; silence is idle.
    """
    broken = APIConnectionError("gone")

    values, error = drive.read(lines(drive, BODY, broken))
    assert (5, broken) == (len(values), error)
    values, error = drive.read(lines(drive, broken, again=[FakeResponse([BODY])]))
    assert (5, None) == (len(values), error)
    _, error = drive.read(lines(drive, BODY, Wait(200), b"\n", Wait(200), b"", Wait(301), b""))
    assert isinstance(error, StreamIdleTimeoutError)


def test_a_line_may_not_be_larger_than_allowed() -> None:
    """
    A line without an end does not fill the memory.
    """
    reader = LineReader(FakeResponse([]), lambda value: value, max_line_size=20)
    assert [{"a": 1}] == list(reader.read(b'{"a": 1}\n{"b": '))

    with pytest.raises(EventTooLargeError, match="line 2 is larger than 20 bytes"):
        list(reader.read(b"x" * 20))


def test_lines_have_no_event_ids(drive: Drive) -> None:
    """
    What only events have is not there.
    """
    stream = lines(drive, BODY)
    drive.read(stream)

    assert stream.last_event_id is None


def test_memory_does_not_grow_with_the_lines() -> None:
    """
    A hundred thousand lines take no more memory than ten thousand.
    """
    import tracemalloc

    def peak(count: int) -> int:
        chunk = BODY * 100
        tracemalloc.start()
        for _ in lines(Drive("sync"), *[chunk] * (count // 500)):
            pass
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(500)

    assert peak(100_000) < 1.2 * peak(10_000)


def test_results_have_their_errors() -> None:
    """
    Each kind of result but a success is an error with a class, which names its request; all of them pickle.
    """
    values, _ = Drive("sync").read(lines(Drive("sync"), BODY))

    errors = [batch_result_error(value) for value in values]

    assert [
        type(None),
        InternalServerError,
        BatchRequestCanceledError,
        BatchRequestExpiredError,
        BatchRequestError,
    ] == [type(error) for error in errors]
    assert "x" in str(errors[1])
    assert values[1] is errors[1].partial  # type: ignore[union-attr]  # an APIError
    assert ["c", "d", "e\u2028\u00e9"] == [pickle.loads(pickle.dumps(error)).custom_id for error in errors[2:]]  # noqa: S301
    assert [
        "the request 'c' of the batch was cancelled with it",
        "the request 'd' of the batch expired with it",
    ] == [str(error) for error in errors[2:4]]
