"""
Examples of schemas: valid, and the same for the same seed.
"""

from __future__ import annotations

import re
from random import Random
from typing import Any

import jsonschema
import pytest
from anthropic_sdk.testing._examples import Examples, identifier

LINKED: dict[str, Any] = {
    "type": "object",
    "properties": {"next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]}},
    "required": ["next"],
    "$defs": {
        "Node": {
            "type": "object",
            "properties": {"next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"$ref": "#/$defs/End"}]}},
            "required": ["next"],
        },
        "End": {"type": "array", "items": {"$ref": "#/$defs/Node"}, "minItems": 0},
    },
}


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {},
        {"type": "null"},
        {"type": ["null", "integer"]},
        {"type": ["null"]},
        {"type": "boolean"},
        {"type": "integer", "minimum": 5, "maximum": 5},
        {"type": "integer", "exclusiveMinimum": 5, "exclusiveMaximum": 7},
        {"type": "number", "minimum": 0, "maximum": 1},
        {"type": "string", "minLength": 100},
        {"type": "string", "maxLength": 3},
        {"type": "string", "pattern": r"^\d+\.\d\d$"},
        {"type": "string", "pattern": r"^example"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "byte"},
        {"enum": ["b", "a"]},
        {"const": 3},
        {"type": "array", "items": {"type": "string"}, "minItems": 3},
        {"type": "array", "maxItems": 0},
        {"type": "object", "required": ["free"]},
        {
            "type": "object",
            "properties": {
                "user_email": {"type": "string"},
                "home_url": {"type": "string"},
                "made_at": {"type": "string"},
                "id": {"type": "string"},
            },
            "required": ["user_email", "home_url", "made_at", "id"],
        },
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"const": 1}}, "required": ["a"]},
                {"properties": {"b": {"type": "null"}}, "required": ["b"]},
            ]
        },
        {"anyOf": [{"type": "null"}]},
        {"anyOf": [{"allOf": [{"type": "object", "properties": {"a": {}}, "required": ["a"]}]}, True]},
        {
            "anyOf": [
                {"anyOf": [{"type": "integer"}, {"type": "null"}]},
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
            ]
        },
        LINKED,
    ],
)
def test_an_example_is_valid(schema: Any) -> None:
    """
    Whatever the seed, another validator accepts the value.
    """
    for seed in range(20):
        value = Examples(schema).make(schema, Random(seed))
        jsonschema.validate(value, schema, cls=jsonschema.Draft202012Validator)


def test_the_seed_decides() -> None:
    """
    The same seed gives the same value, another one another.
    """
    schema = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
    made = [Examples({}).make(schema, Random(seed)) for seed in (1, 1, 2)]

    assert made[0] == made[1]
    assert made[0] != made[2]


def test_a_default_is_a_good_example() -> None:
    """
    A value that the schema itself proposes is taken, but not null.
    """
    assert 7 == Examples({}).make({"type": "integer", "default": 7}, Random(0))
    assert "example colour" in Examples({}).make({"type": "string", "default": None}, Random(0), "colour")


def test_an_id_looks_like_one() -> None:
    """
    The prefix comes from the tag of the object, or from the name of the field.
    """
    schema = {
        "type": "object",
        "properties": {"type": {"const": "vault"}, "id": {"type": "string"}},
        "required": ["type", "id"],
    }

    assert Examples({}).make(schema, Random(0))["id"].startswith("vault_01")
    assert Examples({}).make({"type": "string"}, Random(0), "session_id").startswith("session_01")
    assert re.fullmatch(r"msg_01\w{22}", identifier("msg", Random(0)))


def test_a_reference_names_its_value() -> None:
    """
    A string without a name is flavoured by the schema it comes from.
    """
    document = {"components": {"schemas": {"Colour": {"type": "string"}}}}

    assert "example colour" in Examples(document).make({"$ref": "#/components/schemas/Colour"}, Random(0))


def test_an_impossible_pattern_is_said() -> None:
    """
    A pattern without a candidate is an error of the kit, not a wrong example.
    """
    with pytest.raises(NotImplementedError, match="no example for the pattern"):
        Examples({}).make({"type": "string", "pattern": "^zzz$"}, Random(0))
