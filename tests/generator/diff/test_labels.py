"""
Schemas in a few words.
"""

from __future__ import annotations

import pytest

from generator.diff._document import Document
from generator.diff._labels import describe, fingerprint
from generator.diff._reader import SchemaReader
from tests.generator.diff._fragments import Json, answers, ref

TEXT: Json = {"type": "string"}
NODE = ("#/paths/~1a/get/responses/200/content/application~1json/schema",)


def array(item: Json, depth: int) -> Json:
    """Nest an array."""
    return {"type": "array", "items": array(item, depth - 1) if depth > 1 else item}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TEXT, "string"),
        ({}, "any"),
        ({"pattern": "a"}, "any"),
        ({"required": ["a"]}, "object"),
        ({"type": "null"}, "null"),
        ({"type": "string", "format": "date"}, "string (date)"),
        ({"const": "a"}, '"a"'),
        ({"const": 3}, "3"),
        ({"enum": ["a", "b"]}, "string"),
        ({"type": "array"}, "array"),
        (array(TEXT, 2), "array of array of string"),
        (array(TEXT, 5), "array of array of array of array"),
        (array({"type": ["string", "integer"]}, 3), "array of array of array of union"),
        ({"type": "object"}, "object"),
        ({"properties": {"a": TEXT}, "additionalProperties": TEXT}, "object"),
        ({"type": "object", "additionalProperties": False}, "object"),
        ({"additionalProperties": {"type": "integer"}}, "map of integer"),
        ({"type": ["string", "null"]}, "string"),
        ({"type": ["string", "integer"]}, "integer | string"),
        ({"anyOf": [TEXT, array(ref("Thing"), 1), {"type": "null"}]}, "string | array of Thing"),
        (ref("Thing"), "Thing"),
        ({"anyOf": [ref("Thing"), {"type": "null"}]}, "Thing"),
        ({"type": "object", "properties": {"a": TEXT}, "oneOf": [{"required": ["a"]}]}, "object"),
        ({"type": ["string", "object"], "oneOf": [ref("Thing"), {"maxLength": 3}], "minLength": 1}, "object | string"),
    ],
)
def test_schemas_are_described(schema: Json, expected: str) -> None:
    """
    By name if there is one, else by type, as deep as a sentence bears.
    """
    reader = SchemaReader(Document(answers(schema, {"Thing": {"properties": {"a": TEXT}}})))

    assert expected == describe(reader, NODE)


def test_prose_has_no_part_in_the_fingerprint() -> None:
    """
    Schemas that differ in their descriptions only are written alike; a field called description counts.
    """
    schemas: list[Json] = [
        {"type": "object", "description": "one", "properties": {"description": TEXT}},
        {"properties": {"description": TEXT}, "type": "object", "title": "two", "example": 3},
        {"type": "object", "properties": {}},
    ]
    texts = [fingerprint(SchemaReader(Document(answers(schema))), NODE) for schema in schemas]

    assert (texts[0] == texts[1], texts[0] == texts[2]) == (True, False)
