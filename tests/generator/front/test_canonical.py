"""
Schemas of any kind in their canonical form.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.front._documents import Forms, form

STR = {"type": "string"}
INT = {"type": "integer"}
NULL = {"type": "null"}
PET = {"type": "object", "properties": {"name": STR}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, {}),
        (True, {}),
        (None, {}),
        ({"title": "Name", "minLength": 1, "pattern": "x"}, {}),
        ({"type": "string", "title": "Name", "maxLength": 3, "format": "uri"}, STR),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
        ({"type": "string", "format": "binary"}, {"type": "string", "format": "binary"}),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, {"type": "string", "format": "binary"}),
        ({"type": "string", "contentMediaType": "application/octet-stream", "contentEncoding": "base64"}, STR),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"format": "uuid"}, STR),
        ({"format": "int32"}, {}),
        ({"type": "integer", "format": "int64"}, INT),
        ({"type": "number", "exclusiveMinimum": True, "minimum": 0}, {"type": "number"}),
        ({"type": "boolean"}, {"type": "boolean"}),
        ({"type": "null"}, NULL),
        ({"type": ["string"]}, STR),
        ({"type": ["null", "string"]}, {"anyOf": [STR, NULL]}),
        ({"type": "string", "nullable": True}, {"anyOf": [STR, NULL]}),
        ({"type": ["string", "null"], "nullable": True}, {"anyOf": [STR, NULL]}),
        ({"nullable": True}, {}),
        ({"type": ["string", "integer", "null"]}, {"anyOf": [STR, INT, NULL]}),
        ({"const": "a"}, {"const": "a"}),
        ({"const": None}, NULL),
        ({"type": "string", "enum": ["a"]}, {"const": "a"}),
        ({"type": "string", "enum": ["b", "a", "b"]}, {"type": "string", "enum": ["b", "a"], "x-open": False}),
        ({"enum": [1, 2]}, {"type": "integer", "enum": [1, 2], "x-open": False}),
        ({"enum": [1, 2.5]}, {"type": "number", "enum": [2.5, 1.0], "x-open": False}),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"enum": [None]}, NULL),
        (
            {"enum": ["a", "b", 1]},
            {"anyOf": [{"const": 1}, {"type": "string", "enum": ["a", "b"], "x-open": False}]},
        ),
        ({"type": "array", "items": STR}, {"type": "array", "items": STR}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"items": STR}, {"type": "array", "items": STR}),
        ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
        ({"type": "object", "properties": {}}, {"type": "object", "additionalProperties": {}}),
        ({"additionalProperties": STR}, {"type": "object", "additionalProperties": STR}),
        ({"additionalProperties": True}, {"type": "object", "additionalProperties": {}}),
        ({"patternProperties": {"^x-": STR}}, {"type": "object", "additionalProperties": STR}),
        (
            {"patternProperties": {"^x-": STR}, "additionalProperties": False},
            {"type": "object", "additionalProperties": STR},
        ),
        (
            {"patternProperties": {"^x-": STR}, "additionalProperties": INT},
            {"type": "object", "additionalProperties": {"anyOf": [STR, INT]}},
        ),
        ({"type": "string", "description": "A.", "default": "x", "x-sdk-a": 1, "x-other": 2},
         {"type": "string", "description": "A.", "default": "x", "x-sdk-a": 1}),
        ({"type": "boolean", "default": False}, {"type": "boolean", "default": False}),
        ({"type": "string", "deprecated": True}, {"type": "string", "deprecated": True}),
        ({"type": "string", "description": 5, "deprecated": False}, STR),
    ],
)  # fmt: skip
def test_simple_schemas(schema: Any, expected: Any) -> None:
    """
    Each way to write a type gives one form, with what is said about it.
    """
    found = form(schema)

    assert expected == found


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ([STR], STR),
        ([{"type": "string", "description": "Only."}], {"type": "string", "description": "Only."}),
        ([STR, NULL], {"anyOf": [STR, NULL]}),
        ([NULL, STR, NULL], {"anyOf": [STR, NULL]}),
        ([NULL], NULL),
        ([STR, {"type": "string", "description": "Again."}], STR),
        ([{"enum": ["a", "b"]}, STR], {"type": "string", "enum": ["a", "b"], "x-open": True}),
        ([STR, {"const": "a"}], {"type": "string", "enum": ["a"], "x-open": True}),
        ([{"const": "a"}, {"const": "b"}], {"type": "string", "enum": ["a", "b"], "x-open": False}),
        ([{"const": "a"}, {"enum": ["a", "c"]}], {"type": "string", "enum": ["a", "c"], "x-open": False}),
        ([{"enum": ["a", "b"]}, STR, {"const": "c"}], {"type": "string", "enum": ["a", "b", "c"], "x-open": True}),
        ([{"enum": [1, 2]}, INT], {"type": "integer", "enum": [1, 2], "x-open": True}),
        ([{"enum": [1, 2]}, {"type": "number"}], {"type": "number", "enum": [1, 2], "x-open": True}),
        ([INT, {"type": "number"}], {"type": "number"}),
        ([STR, {"type": "string", "format": "date"}], STR),
        ([{"const": "a"}, {"type": "string", "format": "binary"}], {"type": "string", "format": "binary"}),
        ([{"type": "boolean"}, {"const": True}], {"type": "boolean"}),
        ([STR, INT, {"const": 5}], {"anyOf": [STR, {"type": "integer", "enum": [5], "x-open": True}]}),
        ([{"anyOf": [STR, INT]}, NULL], {"anyOf": [STR, INT, NULL]}),
        ([{"anyOf": [STR, NULL]}, INT], {"anyOf": [STR, INT, NULL]}),
        ([{"type": "array", "items": STR}, {"type": "array", "items": INT}],
         {"anyOf": [{"type": "array", "items": STR}, {"type": "array", "items": INT}]}),
    ],
)  # fmt: skip
def test_unions(members: list[Any], expected: Any) -> None:
    """
    Members of a union are flattened and joined: one scalar of each JSON type, null last.
    """
    assert expected == form({"anyOf": members})
    assert expected == form({"oneOf": members})


@pytest.mark.parametrize(
    ("schema", "code", "expected"),
    [
        (False, "impossible-schema", {}),
        (5, "not-a-schema", {}),
        ({"type": "any"}, "unknown-type", {}),
        ({"const": {"a": 1}}, "constant-container", {}),
        ({"enum": [{"a": 1}]}, "enum-container", {}),
        ({"enum": []}, "enum-container", {}),
        ({"type": "string", "enum": [1, True, None, "x"]}, "enum-type",
         {"anyOf": [{"type": "string", "enum": ["1", "true", "x"], "x-open": False}, NULL]}),
        ({"anyOf": [STR, {}]}, "union-with-any", {}),
        ({"type": "string", "not": {"const": "x"}}, "keyword-ignored", STR),
        ({"not": STR}, "keyword-ignored", {}),
        ({"if": {}, "type": "string"}, "keyword-ignored", STR),
        ({"$dynamicRef": "#node"}, "keyword-ignored", {}),
        ({"type": "array", "prefixItems": [STR, INT]}, "tuple", {"type": "array", "items": {}}),
        ({"type": "array", "prefixItems": [STR, INT], "items": False}, "tuple",
         {"type": "array", "items": {"anyOf": [STR, INT]}}),
        ({"type": "array", "items": [STR, INT]}, "tuple", {"type": "array", "items": {"anyOf": [STR, INT]}}),
        ({"$ref": "other.yaml#/X"}, "unresolved-ref", {}),
        ({"$ref": "#/components/schemas/Nope"}, "unresolved-ref", {}),
        ({"$ref": "#"}, "unresolved-ref", {}),
    ],
)  # fmt: skip
def test_what_cannot_be_expressed(schema: Any, code: str, expected: Any) -> None:
    """
    A schema that types cannot express becomes looser, and a diagnostic says so.
    """
    forms = Forms({})

    found = forms.form(schema)

    assert expected == found
    assert {code} == set(forms.codes())


def test_named_schemas_are_referred_to() -> None:
    """
    A reference keeps the name of what it refers to, and what is said beside it.
    """
    forms = Forms({"Pet": PET, "pet-name": STR})

    assert {**_ref("Pet"), "description": "Mine."} == forms.form({**_ref("Pet"), "description": "Mine."})
    assert _ref("PetName") == forms.form(_ref("pet-name"))
    assert {"anyOf": [_ref("Pet"), NULL]} == forms.form({**_ref("Pet"), "nullable": True})
    assert {"type": "object", "properties": {"name": STR}, "required": []} == forms.schemas["Pet"]
    assert [] == forms.codes()


def test_inline_models_are_named_after_their_place() -> None:
    """
    An object inside another schema gets the name of that and its own; the same object there once more is the same.
    """
    forms = Forms({"Owner": {"type": "object", "properties": {"pet": PET, "pets": {"type": "array", "items": PET}}}})

    owner = forms.schemas["Owner"]["properties"]

    assert {"pet": _ref("OwnerPet"), "pets": {"type": "array", "items": _ref("OwnerPetsItem")}} == owner
    assert forms.form(PET) == forms.form(PET) == _ref("Here")
    assert _ref("Here2") == forms.form({"type": "object", "properties": {"age": INT}})
    assert ["inline-object"] * 4 == forms.codes("note")


def test_an_inline_model_keeps_its_annotations_in_place() -> None:
    """
    That a field is deprecated or has a default belongs to the field, not to its type.
    """
    forms = Forms({})

    found = forms.form({**PET, "deprecated": True, "default": {"name": "Rex"}, "description": "A pet."})

    assert {**_ref("Here"), "deprecated": True, "default": {"name": "Rex"}} == found
    assert "A pet." == forms.schemas["Here"]["description"]


def test_names_with_digits_get_an_underscore() -> None:
    """
    A number after a number is told apart.
    """
    forms = Forms({"Here2": STR, "Here": {"type": "object", "properties": {"2": PET}}})

    assert _ref("Here2_2") == forms.schemas["Here"]["properties"]["2"]


def test_members_of_unions_are_named_by_tag_or_number() -> None:
    """
    An inline member of a union takes its name from its constant type, else from its position.
    """
    cat = {"type": "object", "properties": {"type": {"const": "big_cat"}}}

    assert {"anyOf": [_ref("HereBigCat"), _ref("HereVariant2")]} == form({"oneOf": [cat, PET]})


def test_named_empty_objects_are_models() -> None:
    """
    A named object that says nothing about its properties may get some: it is a model, unless any are allowed.
    """
    forms = Forms(
        {
            "Empty": {"type": "object"},
            "Free": {"type": "object", "additionalProperties": True},
            "Closed": {"additionalProperties": False},
        }
    )

    assert {"type": "object", "properties": {}, "required": []} == forms.schemas["Empty"]
    assert {"type": "object", "additionalProperties": {}} == forms.schemas["Free"]
    closed = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    assert closed == forms.schemas["Closed"]


def test_nullable_named_objects() -> None:
    """
    A named object that may be null is a model; each reference to it may be null.
    """
    forms = Forms(
        {
            "A": {**PET, "nullable": True},
            "B": {**PET, "type": ["object", "null"]},
            "C": {"allOf": [_ref("A")], "nullable": True},
        }
    )

    assert {"anyOf": [_ref("A"), NULL]} == forms.form(_ref("A"))
    assert {"anyOf": [_ref("B"), NULL]} == forms.form(_ref("B"))
    assert "properties" in forms.schemas["A"]
    assert forms.schemas["A"] == forms.schemas["B"]
    assert {"anyOf": [_ref("A"), NULL]} == forms.schemas["C"]


@pytest.mark.parametrize(
    "parts",
    [
        [_ref("Pet"), {"properties": {"age": INT}}],
        [_ref("Other"), {"required": ["name"]}],
        [{"allOf": [PET]}, 5],
        [_ref("X"), {"$ref": 5}, PET],
    ],
)
def test_nullable_compositions(parts: list[Any]) -> None:
    """
    A named composition that may be null is a model as well, whatever its parts are.
    """
    forms = Forms({"Pet": PET, "Other": {"allOf": [_ref("Pet")]}, "X": {"allOf": parts, "type": ["null", "object"]}})

    assert "name" in forms.schemas["X"]["properties"]
    assert {"anyOf": [_ref("X"), NULL]} == forms.form(_ref("X"))


def test_nullable_maps_are_no_models() -> None:
    """
    A named map that may be null says so itself.
    """
    forms = Forms({"A": {"additionalProperties": STR, "nullable": True}, "B": {"allOf": [_ref("B")], "nullable": True}})

    assert {"anyOf": [{"type": "object", "additionalProperties": STR}, NULL]} == forms.schemas["A"]
    assert _ref("A") == forms.form(_ref("A"))


def test_references_into_the_middle() -> None:
    """
    A reference to a part of something gives the part a name, once.
    """
    forms = Forms({"Pet": {**PET, "$defs": {"Tag": {"enum": ["a", "b"]}}, "properties": {"owner": PET}}})

    assert _ref("PetOwner2") == forms.form(_ref("Pet/properties/owner"))
    assert _ref("PetOwner2") == forms.form(_ref("Pet/properties/owner"))
    assert _ref("PetTag") == forms.form({"$ref": "#/components/schemas/Pet/%24defs/Tag"})
    assert "api#/components/schemas/Pet/properties/owner" == forms.canonical.names.pointers["PetOwner2"]


def test_discriminators_are_translated() -> None:
    """
    Targets of a mapping become names; members without a mapping have their own name as tag.
    """
    schemas = {"cat": PET, "Dog": {**PET, "nullable": True}, "Bird": PET}
    forms = Forms(schemas)
    mapping = {"c": "#/components/schemas/cat", "d": "Dog", "x": "#/components/schemas/X", "y": "#/paths/~1x"}

    found = forms.form(
        {
            "oneOf": [_ref("cat"), _ref("Dog"), _ref("Bird"), {"type": "string"}],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }
    )

    assert {
        "propertyName": "kind",
        "mapping": {"c": "Cat", "d": "Dog"},
        "implicit": {"Bird": "Bird"},
    } == found["discriminator"]
    assert ["discriminator-target"] * 2 == forms.codes()


@pytest.mark.parametrize("discriminator", [None, {}, {"propertyName": 5}])
def test_a_discriminator_without_a_property_is_none(discriminator: Any) -> None:
    """
    A discriminator that names no property tells nothing.
    """
    found = form({"oneOf": [_ref("A"), _ref("B")], "discriminator": discriminator}, A=PET, B=PET)

    assert {"anyOf": [_ref("A"), _ref("B")]} == found


def test_a_union_with_a_discriminator_stays_whole() -> None:
    """
    A union with tags of its own inside another one is not flattened; null is taken out of it.
    """
    inner = {"oneOf": [_ref("A"), _ref("B"), NULL], "discriminator": {"propertyName": "t"}}

    found = form({"anyOf": [inner, STR]}, A=PET, B={**PET, "description": "B."})

    assert 3 == len(found["anyOf"])
    assert {"propertyName": "t", "mapping": {}, "implicit": {"A": "A", "B": "B"}} == found["anyOf"][0]["discriminator"]
    assert NULL == found["anyOf"][2]
    assert form({"anyOf": [inner]}, A=PET, B=PET)["anyOf"][2] == NULL


def test_nullable_enums_are_noted() -> None:
    """
    An enum that has null among its values works, and is worth a note.
    """
    for schema in (
        {"enum": ["a", None]},
        {"type": ["string", "null"], "enum": ["a"]},
        {"enum": ["a"], "nullable": True},
    ):
        forms = Forms({})

        assert {"anyOf": [{"const": "a"}, NULL]} == forms.form(schema)
        assert ["nullable-enum"] == forms.codes("note")


def test_required_without_properties() -> None:
    """
    An object that only says what is required is a model without fields of its own.
    """
    forms = Forms({})

    assert _ref("Here") == forms.form({"type": "object", "required": ["x", 5]})
    assert {"type": "object", "properties": {}, "required": ["x"]} == forms.schemas["Here"]
