"""
Schemas as checks: what is wrong, and where.
"""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from anthropic_sdk.testing._checks import Compiler, kind_of
from anthropic_sdk.testing._problems import Problem
from hypothesis import given
from hypothesis import strategies as st

DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "Cat": {
                "type": "object",
                "properties": {"type": {"const": "cat"}, "lives": {"type": "integer"}},
                "required": ["type", "lives"],
            },
            "Dog": {"type": "object", "properties": {"type": {"const": "dog"}, "name": {"type": "string"}}},
            "Pet": {
                "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                "discriminator": {
                    "propertyName": "type",
                    "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
                },
            },
            "User": {
                "type": "object",
                "properties": {"role": {"const": "user"}, "text": {"type": "string"}},
                "required": ["role", "text"],
            },
            "Turn": {
                "oneOf": [{"$ref": "#/components/schemas/User"}],
                "discriminator": {"propertyName": "role", "mapping": {"user": "#/components/schemas/User"}},
            },
            "Tree": {
                "type": "object",
                "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
            },
            "a/b": {"type": "null"},
        }
    }
}


def problems(schema: Any, value: Any, *, closed: bool = True) -> list[str]:
    """
    The problems of a value as text.
    """
    return [str(each) for each in Compiler(DOCUMENT, closed=closed).compile(schema)(value)]


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        (True, object(), []),
        ({}, 3, []),
        ({"description": "anything"}, 3, []),
        ({"type": "string"}, "x", []),
        ({"type": "string"}, 1, ["Input should be a valid string"]),
        ({"type": ["string", "null"]}, None, []),
        ({"type": ["string", "null"]}, 1, ["Input should be a valid string or null"]),
        ({"type": "integer"}, True, ["Input should be a valid integer"]),
        ({"type": "integer"}, 2.0, []),
        ({"type": "integer"}, 2.5, ["Input should be a valid integer"]),
        ({"type": "number"}, 2, []),
        ({"type": "number"}, 2.5, []),
        ({"type": "number"}, "2", ["Input should be a valid number"]),
        ({"type": "boolean"}, False, []),
        ({"const": "a"}, "b", ["Input should be 'a'"]),
        ({"const": 1}, True, ["Input should be 1"]),
        ({"enum": ["a", "b", 3]}, "c", ["Input should be 'a', 'b' or 3"]),
        ({"enum": ["a", "b"]}, "b", []),
        ({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]}, "other", []),
        (
            {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            [1],
            ["0: Input should be a valid string"],
        ),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {}, ["Input should be a valid string or null"]),
        ({"anyOf": [{"type": "number"}, {"type": "null"}]}, "x", ["Input should be a valid number or null"]),
        ({"anyOf": [{"const": "a"}, {"enum": ["b"]}]}, "b", []),
        ({"anyOf": [{"const": "a"}, {"enum": ["b"]}]}, "c", ["Input should be 'a'"]),
        ({"anyOf": [{"type": "null"}, {"description": "anything"}]}, 1, []),
        ({"anyOf": [{"type": "null"}, True]}, "x", []),
        ({"anyOf": [{"properties": {"a": {}}}, {"type": "null"}]}, {"a": 1}, []),
        ({"type": "string", "minLength": 1}, "", ["String should have at least 1 character"]),
        ({"type": "string", "minLength": 2}, "a", ["String should have at least 2 characters"]),
        ({"type": "string", "maxLength": 1}, "ab", ["String should have at most 1 character"]),
        ({"type": "string", "maxLength": 1}, "a", []),
        ({"type": "string", "pattern": "^a$"}, "b", ["String should match pattern '^a$'"]),
        ({"type": "string", "format": "date-time"}, "soon", ["Input should be a valid datetime"]),
        ({"type": "string", "format": "date-time"}, "2026-01-01T00:00:00.5+01:00", []),
        ({"type": "string", "format": "date"}, "2026-1-1", ["Input should be a valid date"]),
        ({"type": "integer", "minimum": 1}, 0, ["Input should be greater than or equal to 1"]),
        ({"type": ["integer", "null"], "exclusiveMinimum": 0}, None, []),
        ({"type": "integer", "maximum": 1}, 2, ["Input should be less than or equal to 1"]),
        ({"type": "number", "exclusiveMinimum": 1}, 1, ["Input should be greater than 1"]),
        ({"type": "number", "exclusiveMaximum": 1}, 1, ["Input should be less than 1"]),
        ({"type": "number", "minimum": 0, "maximum": 1}, 0.5, []),
        ({"type": "array", "minItems": 1}, [], ["List should have at least 1 item, not 0"]),
        ({"type": "array", "maxItems": 2}, [1, 2, 3], ["List should have at most 2 items, not 3"]),
        ({"type": "array"}, [1, "a"], []),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, {"b": 1}, ["b: Extra inputs are not permitted"]),
        ({"properties": {"a": {"type": "string"}}}, {"a": 1}, ["a: Input should be a valid string"]),
        ({"type": "object", "properties": {"a": {}}, "required": ["a"]}, {}, ["a: Field required"]),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {"x": "y"},
            ["x: Input should be a valid integer"],
        ),
        ({"type": "object", "properties": {"a": {}}, "additionalProperties": True}, {"b": 1}, []),
        ({"type": "object", "additionalProperties": False}, {"b": 1}, ["b: Extra inputs are not permitted"]),
        ({"type": "object"}, {"b": 1}, []),
        ({"$ref": "#/components/schemas/a~1b"}, None, []),
        (
            {"$ref": "#/components/schemas/Tree"},
            {"children": [{"children": [3]}]},
            ["children.0.children.0: Input should be an object"],
        ),
        (
            {"allOf": [{"$ref": "#/components/schemas/Cat"}, {"properties": {"x": {"type": "null"}}}]},
            {"type": "cat", "lives": 9, "x": 1},
            ["x: Input should be null"],
        ),
        ({"allOf": [{"allOf": [{"$ref": "#/components/schemas/Cat"}]}]}, {"type": "cat"}, ["lives: Field required"]),
    ],
)
def test_a_schema_says_what_is_wrong(schema: Any, value: Any, expected: list[str]) -> None:
    """
    Each keyword has its message, in the words of the API.
    """
    assert expected == problems(schema, value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "cat", "lives": 9}, []),
        ({"type": "cat"}, ["cat.lives: Field required"]),
        ({"name": 1}, ["dog.name: Input should be a valid string"]),
        ({"type": None, "name": "Rex"}, ["dog.type: Input should be 'dog'"]),
        (
            {"type": "bird"},
            ["Input tag 'bird' found using 'type' does not match any of the expected tags: 'cat', 'dog'"],
        ),
        (
            {"type": ["cat"]},
            ["Input tag '['cat']' found using 'type' does not match any of the expected tags: 'cat', 'dog'"],
        ),
        ("cat", ["Input should be an object"]),
    ],
)
def test_a_union_looks_at_the_tag(value: Any, expected: list[str]) -> None:
    """
    Only the member that the tag names is tried, or the one that needs no tag.
    """
    assert expected == problems({"$ref": "#/components/schemas/Pet"}, value)


def test_other_tags_than_type_stay_out_of_the_place() -> None:
    """
    A role is no step of a place, and a missing one is named.
    """
    schema = {"$ref": "#/components/schemas/Turn"}

    assert ["text: Field required"] == problems(schema, {"role": "user"})
    assert ["role: Field required"] == problems(schema, {"text": "x"})


def test_an_open_compiler_accepts_new_fields() -> None:
    """
    Answers may have fields that the documents do not know.
    """
    assert [] == problems({"$ref": "#/components/schemas/Cat"}, {"type": "cat", "lives": 1, "new": 2}, closed=False)


def test_the_closest_member_explains() -> None:
    """
    Without a tag, the member with the fewest problems is the one to report.
    """
    far = {"type": "object", "properties": {"a": {}, "b": {}}, "required": ["a", "b"]}
    near = {"type": "object", "properties": {"c": {}, "d": {"type": "string"}}, "required": ["c"]}

    assert ["d: Input should be a valid string"] == problems({"anyOf": [far, near]}, {"c": 1, "d": 2})
    assert [] == problems({"anyOf": [far, near]}, {"c": 1})


def test_a_tuple_is_a_list() -> None:
    """
    Python callers may pass tuples.
    """
    assert "array" == kind_of((1, 2))


def test_a_problem_without_a_place_is_its_message() -> None:
    """
    The place is left out where it is the whole value.
    """
    assert "bad" == str(Problem((), "bad"))


_SCALARS = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-3, 3) | st.sampled_from(["", "a", "bb", "2026-01-01"])
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)
_SCHEMAS = st.recursive(
    st.sampled_from(
        [
            {"type": "string"},
            {"type": "string", "minLength": 1, "maxLength": 1},
            {"type": "integer", "minimum": 0},
            {"type": "number", "exclusiveMaximum": 2},
            {"type": "boolean"},
            {"type": ["string", "null"]},
            {"const": "a"},
            {"enum": ["a", 1, None]},
        ]
    ),
    lambda inner: st.one_of(
        st.builds(lambda items, least: {"type": "array", "items": items, "minItems": least}, inner, st.integers(0, 1)),
        st.builds(
            lambda a, b, required: {"type": "object", "properties": {"a": a, "b": b}, "required": required},
            inner,
            inner,
            st.sampled_from([[], ["a"], ["a", "b"]]),
        ),
        st.builds(lambda one, two: {"anyOf": [one, two]}, inner, inner),
    ),
    max_leaves=5,
)


@given(_SCHEMAS, _VALUES)
def test_verdicts_are_those_of_another_validator(schema: Any, value: Any) -> None:
    """
    The jsonschema library accepts and refuses the same values.
    """
    accepted = jsonschema.Draft202012Validator(schema).is_valid(value)

    assert accepted == (problems(schema, value, closed=False) == [])
