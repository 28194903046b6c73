"""
JSON that arrives in pieces.
"""

from __future__ import annotations

import itertools
import json
import sys
from typing import Any

import pytest
from anthropic_sdk._partial_json import PartialJson, parse_json
from anthropic_sdk._surrogates import merge_surrogates
from hypothesis import example, given, settings
from hypothesis import strategies as st

TEXTS = st.text(alphabet='ab"\\/\u00e9\u2028\U0001f600\ud83d\ude00\n\x00', max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def parse(text: str, *cuts: int) -> PartialJson:
    """Feed a text in pieces, looking at the value after each one."""
    partial = PartialJson()
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    for start, end in itertools.pairwise(edges):
        partial.feed(text[start:end])
        assert partial.started or partial.value is None
    partial.finish()
    return partial


@settings(max_examples=300, deadline=None)
@given(VALUES, st.lists(st.integers(0, 200), max_size=8), st.booleans(), st.sampled_from([None, 1]))
def test_any_cut_of_valid_json_gives_its_value(
    value: Any, cuts: list[int], ascii_only: bool, indent: int | None
) -> None:
    """
    However a document is written and cut, the value is what the standard parser gives.
    """
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)

    partial = parse(text, *cuts)

    assert partial.error is None
    assert partial.complete
    assert merged(json.loads(text)) == partial.value


def merged(value: Any) -> Any:
    """Surrogate halves side by side are one character, in all strings of a value."""
    if isinstance(value, str):
        return merge_surrogates(value)
    if isinstance(value, list):
        return [merged(item) for item in value]
    if isinstance(value, dict):
        return {merged(key): merged(item) for key, item in value.items()}
    return value


@settings(max_examples=500, deadline=None)
@given(
    st.text(alphabet='{}[]",:\\u0d8e1.+-Etrufalsn \n\x01\u00e9', max_size=25), st.lists(st.integers(0, 25), max_size=5)
)
@example('{"a":1,"a":{"b":2}}', [7])
@example("1 2", [])
@example('["\\u12', [])
@example('"\\x"', [2])
def test_takes_what_the_standard_parser_takes(text: str, cuts: list[int]) -> None:
    """
    A text is an error here if and only if it is one there.
    """
    try:
        expected = merged(parse_json(text))
    except ValueError:
        assert parse(text, *cuts).error is not None
    else:
        partial = parse(text, *cuts)
        assert partial.error is None
        assert expected == partial.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        (" ", None),
        ("{", {}),
        ('{"pa', {}),
        ('{"path"', {}),
        ('{"path":', {}),
        ('{"path": "', {"path": ""}),
        ('{"path": "/va', {"path": "/va"}),
        ('{"path": "/var\\', {"path": "/var"}),
        ('{"path": "/var\\u00', {"path": "/var"}),
        ('{"path": "/var\\u00e9', {"path": "/var\u00e9"}),
        ('{"path": "/var"', {"path": "/var"}),
        ('{"path": "/var", "n": 1', {"path": "/var"}),
        ('{"path": "/var", "n": 12, ', {"path": "/var", "n": 12}),
        ('{"l": [1, 2', {"l": [1]}),
        ('{"l": [1, tru', {"l": [1]}),
        ('{"l": ["a", "b', {"l": ["a", "b"]}),
        ('{"l": [{"x": [[', {"l": [{"x": [[]]}]}),
        ('"top', "top"),
        ("12", None),
    ],
)
def test_a_value_can_be_seen_while_it_grows(text: str, value: Any) -> None:
    """
    An unfinished string is given as far as it goes; an unfinished key, number or literal not at all.
    """
    partial = PartialJson()

    partial.feed(text)

    assert partial.error is None
    assert value == partial.value
    assert not partial.complete


def test_the_value_grows_in_place() -> None:
    """
    Containers are the same objects each time.
    """
    partial = PartialJson()
    partial.feed('{"a": {"b": "x')
    inner = partial.value["a"]

    partial.feed('y", "c": [')

    assert inner is partial.value["a"]
    assert {"b": "xy", "c": []} == inner


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"a" 1}', "expected a colon at character 5"),
        ("{1: 2}", "expected a string as key at character 1"),
        ('{"a": 1 "b"', "expected a comma or the end of the container at character 8"),
        ("[1}", "expected a comma or the end of the container at character 2"),
        ("[nul]", "expected a value at character 1"),
        ("[01]", "expected a value at character 1"),
        ("]", "expected a value at character 0"),
        ('["\n', "control character in a string at character 2"),
        ('["\\q', "bad escape at character 2"),
        ('["\\u12x', "bad escape at character 2"),
        ('["\\u12xyz', "bad escape at character 2"),
        ("{} x", "text after the value at character 3"),
        ("[" + "9" * 5000 + "]", "expected a value at character 1"),
    ],
)
def test_an_error_says_what_is_wrong_and_where(text: str, error: str) -> None:
    """
    What is no JSON is reported with its place, whether it comes at once or in pieces.
    """
    if "9" in text and not hasattr(sys, "get_int_max_str_digits"):
        pytest.skip("this Python takes integers of any length")  # pragma: no cover  # before 3.10.7

    whole, pieces = PartialJson(), PartialJson()
    whole.feed(text)
    for character in text:
        pieces.feed(character)

    assert error == whole.error == pieces.error


def test_the_value_before_an_error_stays() -> None:
    """
    After an error, what was read before it is still there, and what follows changes nothing.
    """
    partial = PartialJson()

    partial.feed('{"a": "x", b')
    error = partial.error
    partial.feed('"c": 1}')
    partial.finish()

    assert error is not None
    assert error == partial.error
    assert {"a": "x"} == partial.value


@pytest.mark.parametrize("text", ["", "[1", '"a', "tru", '{"a":', "-"])
def test_an_unfinished_document_is_an_error_at_the_end(text: str) -> None:
    """
    What is cut off is told apart from what is complete.
    """
    assert parse(text).error is not None


def test_finishing_twice_changes_nothing() -> None:
    """
    The end may be told of more than once.
    """
    partial = parse("12")

    partial.finish()

    assert (12, True, None) == (partial.value, partial.complete, partial.error)


def test_halves_of_a_character_are_joined_across_pieces() -> None:
    """
    A pair of surrogates is one character, escaped or not, also where the cut goes between them; a half without a
    partner stays.
    """
    partial = PartialJson()
    for piece in ('["\ud83d', '\ude00", "\\ud83d', '\\ude00", "\\ud83d', '", {"\ud83d', '\ude00": "'):
        partial.feed(piece)

    assert ["\U0001f600", "\U0001f600", "\ud83d", {"\U0001f600": ""}] == partial.value


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", "-Infinity"])
def test_constants_that_are_no_json_are_refused(text: str) -> None:
    """
    Neither parser takes what the standard library takes beyond JSON.
    """
    with pytest.raises(ValueError, match="no JSON"):
        parse_json(text)
    assert parse(text).error is not None


def test_nesting_too_deep_for_the_standard_parser_is_a_value_error() -> None:
    """
    A hostile document gives a ValueError, not a RecursionError; the incremental parser has no such limit.
    """
    text = "[" * 100_000 + "]" * 100_000

    with pytest.raises(ValueError, match="nested too deeply"):
        parse_json(text)
    assert parse(text).complete


def work(length: int, *, look: bool) -> int:
    """Characters that are handled when a string of this length comes in pieces of four."""
    partial = PartialJson()
    text = '{"code": "' + "x" * length + '"}'
    handled = 0

    def count(frame: Any, event: str, _: Any) -> None:
        nonlocal handled
        handled += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        for start in range(0, len(text), 4):
            partial.feed(text[start : start + 4])
            if look:
                partial.value  # looking is what is measured
    finally:
        sys.setprofile(None)
    assert partial.complete
    return handled


@pytest.mark.parametrize("look", [False, True])
def test_the_work_is_linear(look: bool) -> None:
    """
    Twice the text in pieces of four characters takes twice the calls, whether somebody looks at each piece or not.
    """
    assert 1.95 < work(20_000, look=look) / work(10_000, look=look) < 2.05
