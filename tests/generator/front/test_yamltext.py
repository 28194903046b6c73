"""
YAML and JSON text as JSON values.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.yamltext import TextError, parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1", {"a": 1}),
        ("a: -1.5e3", {"a": -1500.0}),
        ("a: .5", {"a": 0.5}),
        ("a: 0x1F", {"a": 31}),
        ("a: 0o17", {"a": 15}),
        ("a: [null, ~, true, False]", {"a": [None, None, True, False]}),
        ("a:", {"a": None}),
        ("a: 2023-06-01", {"a": "2023-06-01"}),
        ("a: [yes, no, on, off]", {"a": ["yes", "no", "on", "off"]}),
        ("a: 1_000", {"a": "1_000"}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: '1'", {"a": "1"}),
        ("200: ok", {"200": "ok"}),
        ("true: ok", {"true": "ok"}),
        ("a: &x {b: 1}\nc: *x", {"a": {"b": 1}, "c": {"b": 1}}),
        ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", {"a": {"b": 1, "c": 2}, "d": {"b": 1, "c": 3}}),
        (
            "a: &x {b: 1}\ne: &y {b: 2, f: 3}\nd: {<<: [*x, *y]}",
            {"a": {"b": 1}, "e": {"b": 2, "f": 3}, "d": {"b": 1, "f": 3}},
        ),
        ('"<<": 1', {"<<": 1}),
        ("a: !!str 1", {"a": "1"}),
        ("a: !!int '1'", {"a": 1}),
        ("{a: 1}", {"a": 1}),
        ('{"a": 1}', {"a": 1}),
        ("[1, 2]", [1, 2]),
        ("", None),
        ("\ufeffa: 1", {"a": 1}),
    ],
)
def test_core_schema(text: str, expected: Any) -> None:
    """
    Plain scalars have the types of YAML 1.2: dates and yes are strings, keys always are.
    """
    assert expected == parse(text.encode(), "x.yaml")


def test_utf_16() -> None:
    """
    A document with a UTF-16 byte order mark is read.
    """
    assert {"a": "ü"} == parse("a: ü".encode("utf-16"), "x.yaml")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff", "x is not UTF-8: invalid start byte at byte 0"),
        (b"a: 1\na: 2", "x: duplicate key 'a' in line 2, column 1"),
        (b'{"a": 1, "a": 2}', "x: duplicate key 'a'"),
        (b"a: [", "x: while parsing a flow node"),
        (b"--- 1\n--- 2", "x: expected a single document"),
        (b"? [a]\n: 1", "x: a key that is not a scalar in line 1, column 3"),
        (b"a: &x [*x]", "x: an alias inside its own anchor in line 1, column 4"),
        (b"a: {<<: 1}", "x: a merge of something that is no mapping in line 1, column 9"),
        (b"a: !!python/none x", "x: the tag tag:yaml.org,2002:python/none in line 1, column 4"),
        (b"[" * 100_000, "x: nested deeper than 200 levels"),
        (b"x: " + b"[" * 100_000, "x: nested deeper than 200 levels"),
        (
            "\n".join(
                ["a0: &a0 [x]", *(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))]
            ).encode(),
            "x: aliases that stand for more than 10000000 values in line 7, column 5",
        ),
        (b"- " * 100_000, "x: nested deeper than 200 levels"),
        (b"".join(b" " * depth + b"a:\n" for depth in range(300)), "x: nested deeper than 200 levels"),
    ],
)
def test_unreadable_text_says_where(data: bytes, message: str) -> None:
    """
    What is not JSON, nor YAML that means JSON, is an error with its place.
    """
    with pytest.raises(TextError) as caught:
        parse(data, "x")

    assert str(caught.value).startswith(message)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(max_examples=25)
@given(st.dictionaries(st.text(), _JSON))
def test_json_is_read_as_json(value: Any) -> None:
    """
    A JSON text gives what the json module gives.
    """
    assert value == parse(json.dumps(value).encode(), "x.json")
