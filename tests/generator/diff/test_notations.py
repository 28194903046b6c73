"""
Different ways of writing the same schema.
"""

from __future__ import annotations

import pytest

from tests.generator.diff._fragments import Json, ref, said, sends


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"type": "string", "nullable": True}, {"oneOf": [{"const": None}, {"type": "string"}]}),
        ({"type": "string", "enum": ["a", None], "nullable": True}, {"enum": ["a", None]}),
        ({"nullable": True, "allOf": [ref("Thing")]}, {"anyOf": [ref("Thing"), {"enum": [None]}]}),
        ({"nullable": True, "$ref": "#/components/schemas/Thing"}, {"anyOf": [ref("Thing"), {"type": ["null"]}]}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
        ({"type": ["string", "integer", "null"]}, {"oneOf": [{"type": ["integer", "null"]}, {"type": "string"}]}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": "string", "enum": ["a"]}, {"const": "a"}),
        ({"enum": ["a", "b"]}, {"oneOf": [{"const": "b"}, {"const": "a"}]}),
        ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, {"type": "string", "x-extensible-enum": ["a"]}),
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": 0}),
        ({"maximum": 9, "exclusiveMaximum": False}, {"maximum": 9}),
        ({"type": "string", "minLength": 0}, {"type": "string"}),
        ({"allOf": [{"maxLength": 5}, {"type": "string", "maxLength": 5}]}, {"type": "string", "maxLength": 5}),
        ({"type": "integer", "default": 1}, {"type": "integer", "default": 1.0}),
        ({"properties": {"a": {}}}, {"type": "object", "properties": {"a": True}}),
        ({"items": {"type": "string"}}, {"type": "array", "items": {"type": "string"}}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        (ref("Thing"), {"type": "object", "properties": {"a": {"type": "string"}}}),
        ({"allOf": [ref("Thing"), {"required": ["a"]}]}, {"properties": {"a": {"type": "string"}}, "required": ["a"]}),
        ({"description": "old", "title": "a"}, {"description": "new", "examples": [1]}),
        ({"not": {"type": "string", "description": "old"}}, {"not": {"type": "string", "description": "new"}}),
        ({"not": [{"enum": ["a"]}]}, {"not": [{"enum": ["a"]}]}),
        (True, {}),
        ({"type": "string", "minLength": "many", "minimum": True, "maximum": float("nan")}, {"type": "string"}),
        ({"anyOf": [ref("Enum"), {"type": "string"}]}, {"type": "string", "x-extensible-enum": ["a"]}),
        ({"anyOf": [{"type": "string"}, {"type": "string"}]}, {"type": "string"}),
        ({"type": ["string", "integer"], "enum": ["a", 1]}, {"anyOf": [{"enum": ["a"]}, {"enum": [1]}]}),
        ({"type": ["string", "integer"], "enum": ["a"]}, {"type": ["string", "integer"], "enum": ["a"]}),
        ({"type": ["number", "string"], "enum": [1, "a"]}, {"type": ["string", "number"], "enum": ["a", 1.0]}),
        ({"type": ["strange", "odd"], "enum": [1]}, {"type": ["odd", "strange"], "enum": [1]}),
        ({"const": [1]}, {"enum": [[1]]}),
        ({"const": {"a": 1}}, {"enum": [{"a": 1.0}]}),
        ({"enum": [True]}, {"type": "boolean", "const": True}),
        ({"enum": [1.5]}, {"type": "number", "const": 1.5}),
        ({"type": "null"}, {"enum": [None]}),
        ({"anyOf": [{"type": "null"}]}, {"anyOf": [{"type": "null"}]}),
    ],
)
def test_two_ways_of_writing_the_same(old: Json, new: Json) -> None:
    """
    What means the same is no difference, in either direction.
    """
    schemas: Json = {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}, "Enum": {"enum": ["a"]}}

    assert said(sends(old, schemas), sends(new, schemas)) == []
    assert said(sends(new, schemas), sends(old, schemas)) == []
