"""
JSON pointers.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pointer import child, escape, lookup, split


@given(st.lists(st.text().filter(lambda key: "%" not in key), min_size=1))
def test_a_pointer_comes_apart_as_it_was_made(keys: list[str]) -> None:
    """
    Any keys survive being written as a pointer and split again.
    """
    pointer = child("", *keys)

    assert tuple(keys) == split(pointer)


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("", ()),
        ("/", ("",)),
        ("/paths/~1v1~1x/get", ("paths", "/v1/x", "get")),
        ("/a~0b", ("a~b",)),
        ("/paths/~1a~1%7Bid%7D", ("paths", "/a/{id}")),
        ("/components/schemas/A%20B", ("components", "schemas", "A B")),
    ],
)
def test_fragments_are_decoded(fragment: str, expected: tuple[str, ...]) -> None:
    """
    Percent signs, ~0 and ~1 of a reference's fragment are decoded.
    """
    assert expected == split(fragment)


def test_escape_keeps_order() -> None:
    """
    A tilde is escaped before the slash that brings another one.
    """
    assert "~01~1" == escape("~1/")


@pytest.mark.parametrize(("keys", "expected"), [((), {"a": [1, {"b": 2}]}), (("a", "0"), 1), (("a", "1", "b"), 2)])
def test_values_are_found_in_objects_and_arrays(keys: tuple[str, ...], expected: Any) -> None:
    """
    Keys lead into objects, and digits into arrays.
    """
    assert expected == lookup({"a": [1, {"b": 2}]}, keys)


@pytest.mark.parametrize("keys", [("b",), ("a", "2"), ("a", "x"), ("a", "0", "c"), ("a", "²")])
def test_what_is_not_there_is_a_key_error(keys: tuple[str, ...]) -> None:
    """
    A missing key, an index beyond the end and a key of a scalar all say so in one way.
    """
    with pytest.raises(KeyError):
        lookup({"a": [1, {"b": 2}]}, keys)
