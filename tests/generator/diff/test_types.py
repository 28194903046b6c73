"""
Types, formats, null, values, limits, defaults: what a single value may be.
"""

from __future__ import annotations

import pytest

from tests.generator.diff._fragments import Json, answers, document, operation, ref, said, sends


def both(old: Json, new: Json) -> tuple[list[str], list[str]]:
    """Compare a schema in a request, then in a response; only severity and words."""
    return tuple(  # type: ignore[return-value] # two lists
        [line.replace("request body: ", "").replace("response 200: ", "") for line in said(where(old), where(new))]
        for where in (sends, answers)
    )


@pytest.mark.parametrize(
    ("old", "new", "request_line", "response_line"),
    [
        (
            {"type": "string"},
            {"type": "integer"},
            "breaking type changed from string to integer",
            "breaking type changed from string to integer",
        ),
        (
            {"type": "integer"},
            {"type": "number"},
            "compatible type widened from integer to number",
            "breaking type widened from integer to number",
        ),
        (
            {"type": "number"},
            {"type": "integer"},
            "breaking type narrowed from number to integer",
            "compatible type narrowed from number to integer",
        ),
        (
            {},
            {"type": "string"},
            "breaking type narrowed from any to string",
            "compatible type narrowed from any to string",
        ),
        (
            {"type": "string"},
            {},
            "compatible type widened from string to any",
            "breaking type widened from string to any",
        ),
        (
            {"type": "string"},
            {"type": ["string", "integer"]},
            "compatible type widened from string to integer | string",
            "breaking type widened from string to integer | string",
        ),
        (
            {"type": "string"},
            {"type": "string", "format": "date-time"},
            "breaking format changed from nothing to date-time",
            "breaking format changed from nothing to date-time",
        ),
        (
            {"type": "integer", "format": "int32"},
            {"type": "integer", "format": "int64"},
            "notice format changed from int32 to int64",
            "notice format changed from int32 to int64",
        ),
        (
            {"type": "string"},
            {"type": ["string", "null"]},
            "compatible may now be null",
            "breaking may now be null",
        ),
        (
            {"type": ["string", "null"]},
            {"type": "string"},
            "breaking may no longer be null",
            "compatible may no longer be null",
        ),
        (
            {"type": "string", "not": {"const": "a"}},
            {"type": "string", "not": {"const": "b"}},
            "notice not changed",
            "notice not changed",
        ),
        (
            {"const": "a"},
            {"const": "b"},
            "breaking constant changed from a to b",
            "breaking constant changed from a to b",
        ),
        (
            {"type": "array", "items": {"type": "string"}},
            {"type": "object"},
            "breaking type changed from array of string to object",
            "breaking type changed from array of string to object",
        ),
        ({"type": "string"}, {"type": "string", "deprecated": True}, "notice deprecated", "notice deprecated"),
        (
            {"type": "string"},
            {"type": "string", "default": "a"},
            "compatible default a stated",
            "compatible default a stated",
        ),
        (
            {"type": "integer", "default": 1},
            {"type": "integer", "default": 2},
            "notice default changed from 1 to 2",
            "compatible default changed from 1 to 2",
        ),
        (
            {"type": "integer", "default": 1},
            {"type": "integer"},
            "notice default 1 no longer stated",
            "compatible default 1 no longer stated",
        ),
        (
            {"type": "string", "x-sdk-request-as": "A", "x-sdk-same": 1},
            {"type": "string", "x-sdk-request-as": "B", "x-sdk-same": 1},
            "notice x-sdk-request-as changed from A to B",
            "notice x-sdk-request-as changed from A to B",
        ),
    ],
)
def test_a_value_that_changes(old: Json, new: Json, request_line: str, response_line: str) -> None:
    """
    What widens is fine for callers, what narrows is fine for readers.
    """
    assert ([request_line], [response_line]) == both(old, new)


@pytest.mark.parametrize(
    ("old", "new", "request_lines", "response_lines"),
    [
        (
            {"enum": ["a", "b"]},
            {"enum": ["a", "c"]},
            ["breaking enum value b removed", "compatible enum value c added"],
            ["notice enum value c added", "compatible enum value b removed"],
        ),
        (
            {"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]},
            {"anyOf": [{"enum": ["a", "c"]}, {"type": "string"}]},
            ["notice known value b removed", "compatible known value c added"],
            ["notice known value c added", "compatible known value b removed"],
        ),
        (
            {"type": "string"},
            {"enum": ["a"]},
            ["breaking values closed from nothing to a"],
            ["compatible values closed from nothing to a"],
        ),
        (
            {"type": "string", "enum": ["a", "b"]},
            {"type": "string"},
            ["compatible values opened from a, b to nothing"],
            ["notice values opened from a, b to nothing"],
        ),
        (
            {"type": "string", "enum": ["a", "b"]},
            {"type": "string", "x-extensible-enum": ["a", "b"]},
            ["compatible values opened from a, b to a, b"],
            ["notice values opened from a, b to a, b"],
        ),
        (
            {"type": "string", "x-extensible-enum": ["a"]},
            {"type": "string", "enum": ["a"]},
            ["breaking values closed from a to a"],
            ["compatible values closed from a to a"],
        ),
        (
            {"type": "string"},
            {"type": "string", "x-extensible-enum": ["a", 1]},
            ["compatible known values listed: a, 1"],
            ["compatible known values listed: a, 1"],
        ),
        (
            {"type": "string", "x-extensible-enum": ["a"]},
            {"type": "string"},
            ["compatible known values no longer listed: a"],
            ["compatible known values no longer listed: a"],
        ),
    ],
)
def test_enums(old: Json, new: Json, request_lines: list[str], response_lines: list[str]) -> None:
    """
    A value that callers may no longer send breaks unless the enum is open; one that readers do not know is a notice.
    """
    assert (request_lines, response_lines) == both(old, new)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ({"minimum": 1}, {"minimum": 2}, "minimum tightened from 1 to 2"),
        ({"minimum": 1}, {"exclusiveMinimum": 1}, "minimum tightened from 1 to > 1"),
        ({"minimum": 1}, {"minimum": 1, "exclusiveMinimum": True}, "minimum tightened from 1 to > 1"),
        ({"maximum": 3}, {"exclusiveMaximum": 3}, "maximum tightened from 3 to < 3"),
        ({"maximum": 3}, {"maximum": 2.5}, "maximum tightened from 3 to 2.5"),
        ({"maximum": 3}, {}, "maximum loosened from 3 to nothing"),
        ({"minLength": 1}, {"minLength": 2}, "minLength tightened from 1 to 2"),
        ({"maxLength": 1}, {"maxLength": 2}, "maxLength loosened from 1 to 2"),
        ({"maxItems": 2}, {"maxItems": 1}, "maxItems tightened from 2 to 1"),
        ({"minProperties": 2}, {"minProperties": 0}, "minProperties loosened from 2 to nothing"),
        ({}, {"uniqueItems": True}, "uniqueItems tightened from nothing to true"),
        ({"pattern": "a"}, {"pattern": "b"}, "pattern changed from a to b"),
        ({}, {"pattern": "a"}, "pattern tightened from nothing to a"),
        (
            {"pattern": "a"},
            {"allOf": [{"pattern": "b"}, {"pattern": "a"}]},
            "pattern tightened from a to a and b",
        ),
        (
            {"allOf": [{"pattern": "b"}, {"pattern": "a"}]},
            {"pattern": "b"},
            "pattern loosened from a and b to b",
        ),
        ({"multipleOf": 0.1}, {"multipleOf": 0.3}, "multipleOf tightened from 0.1 to 0.3"),
        ({"multipleOf": 4}, {"multipleOf": 2}, "multipleOf loosened from 4 to 2"),
        ({"multipleOf": 4}, {"multipleOf": 3}, "multipleOf changed from 4 to 3"),
        ({"multipleOf": 0}, {"multipleOf": 3}, "multipleOf loosened from 0 to 3"),
        ({"maxLength": 5}, {"allOf": [{"maxLength": 5}, {"maxLength": 4}]}, "maxLength tightened from 5 to 4"),
    ],
)
def test_limits(old: Json, new: Json, words: str) -> None:
    """
    A tighter limit breaks callers, a looser one is a notice for readers.
    """
    verdicts = {"tightened": ("breaking", "compatible"), "loosened": ("compatible", "notice")}
    request_word, response_word = next((each for key, each in verdicts.items() if key in words), ("breaking", "notice"))

    assert both({"type": "string", **old}, {"type": "string", **new}) == (
        [f"{request_word} {words}"],
        [f"{response_word} {words}"],
    )


def test_true_is_not_one() -> None:
    """
    Python takes True for 1; JSON does not.
    """
    old, new = ({"type": ["integer", "boolean"], "enum": each} for each in ([1, 2, True], [1, 2, False]))

    assert said(sends(old), sends(new)) == ["breaking request body<boolean>: constant changed from true to false"]


def test_nothing_fits_false() -> None:
    """
    The schema false allows nothing at all.
    """
    assert said(sends({"type": "string"}), sends(False)) == ["breaking request body: type changed from string to never"]


def test_null_beside_a_reference_is_reported_where_it_is_written() -> None:
    """
    The named schema has not changed: one of the places that use it has.
    """
    schemas: Json = {"Thing": {"type": "object", "properties": {"a": ref("Name")}}, "Name": {"type": "string"}}
    nullable: Json = {
        **schemas,
        "Thing": {"type": "object", "properties": {"a": {"anyOf": [ref("Name"), {"type": "null"}]}}},
    }

    assert said(answers(ref("Thing"), schemas), answers(ref("Thing"), nullable)) == [
        "breaking Thing.a: may now be null"
    ]


def test_null_inside_a_named_schema_is_reported_there_once() -> None:
    """
    A named schema that allows null changes in one place, however many use it.
    """
    user: Json = {"type": "object", "properties": {"a": ref("Name"), "b": {"allOf": [ref("Name")]}}}
    old, new = ({"Thing": user, "Name": {"type": each}} for each in ("string", ["string", "null"]))

    assert said(answers(ref("Thing"), old), answers(ref("Thing"), new)) == ["breaking Name: may now be null"]


def test_null_that_moves_to_another_place_is_no_change() -> None:
    """
    Whether the named schema or its user adds null makes no difference.
    """
    old = {"Thing": {"properties": {"a": {"anyOf": [ref("Name"), {"type": "null"}]}}}, "Name": {"type": "string"}}
    new = {"Thing": {"properties": {"a": ref("Name")}}, "Name": {"type": ["string", "null"]}}

    assert said(answers(ref("Thing"), old), answers(ref("Thing"), new)) == []


def test_a_base_schema_owns_its_limits() -> None:
    """
    A limit taken over with allOf is reported at the schema that states it.
    """
    paths = {f"/{name}": {"post": sends(ref(name))["paths"]["/a"]["post"]} for name in "AB"}
    users: Json = {name: {"allOf": [ref("Base"), {"format": name}]} for name in "AB"}
    old, new = ({**users, "Base": {"type": "string", "maxLength": each}} for each in (9, 8))

    assert said(document(paths, old), document(paths, new)) == ["breaking Base: maxLength tightened from 9 to 8"]


def test_a_value_that_a_base_schema_no_longer_lists() -> None:
    """
    An enum narrowed by a second one has the values of both.
    """
    old, new = ({"allOf": [{"enum": ["a", "b", "c"]}, {"enum": each}]} for each in (["a", "b"], ["c", "a"]))

    assert both(old, new)[0] == ["breaking enum value b removed", "compatible enum value c added"]


def test_types_that_hold_both_are_intersected() -> None:
    """
    An integer that is also a number is an integer.
    """
    both_types = {"allOf": [{"type": "number"}, {"type": "integer"}]}

    assert both({"type": "integer"}, both_types) == ([], [])


def test_an_array_is_compared_by_its_items() -> None:
    """
    The way to the items is written with brackets.
    """
    old, new = (
        {"type": "array", "items": {"type": "array", "items": {"type": each}}} for each in ("string", "boolean")
    )

    assert said(answers(old), answers(new)) == ["breaking response 200[][]: type changed from string to boolean"]


def test_an_array_that_no_longer_says_what_it_holds() -> None:
    """
    Items that anything fits are wider.
    """
    old, new = {"type": "array", "items": {"type": "string"}}, {"type": "array"}

    assert said(answers(old), answers(new)) == ["breaking response 200[]: type widened from string to any"]


def test_a_type_beside_nothing_but_a_limit() -> None:
    """
    A schema without a type allows any type, within its limit.
    """
    assert both({"pattern": "a"}, {"type": "string", "pattern": "a"})[0] == [
        "breaking type narrowed from any to string"
    ]


def test_prefix_items_are_compared_as_a_whole() -> None:
    """
    What is too intricate to judge is a notice.
    """
    old, new = ({"prefixItems": [{"type": each}]} for each in ("string", "integer"))

    assert both(old, new)[0] == ["notice prefixItems changed"]


def test_an_operation_without_the_schema_of_its_content() -> None:
    """
    A content type without a schema allows anything.
    """
    body: Json = {"requestBody": {"content": {"application/json": {}}}}
    old = document({"/a": {"post": operation(**body)}})

    assert said(old, sends({"type": "string"})) == ["breaking request body: type narrowed from any to string"]
