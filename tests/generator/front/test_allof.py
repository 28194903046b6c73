"""
``allOf`` and other ways of saying several things about one value.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.front._documents import Forms, form

STR = {"type": "string"}
INT = {"type": "integer"}
NULL = {"type": "null"}
PET = {"type": "object", "properties": {"name": STR}, "required": ["name"]}
AGE = {"type": "object", "properties": {"age": INT}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([_ref("Pet")], _ref("Pet")),
        ([_ref("Pet"), {}], _ref("Pet")),
        ([{}, _ref("Pet")], _ref("Pet")),
        ([_ref("Pet"), {"description": "Mine."}], {**_ref("Pet"), "description": "Mine."}),
        ([_ref("Pet"), {"type": "object"}], _ref("Pet")),
        ([{"type": "object"}, _ref("Pet")], _ref("Pet")),
        ([_ref("Pet"), _ref("Pet")], _ref("Pet")),
        ([_ref("Pet"), _ref("Any")], _ref("Pet")),
        ([_ref("Any"), _ref("Pet")], _ref("Pet")),
        ([_ref("Pet"), {"required": ["name"]}], _ref("Pet")),
        ([STR, {"maxLength": 5}], STR),
        ([STR, {"enum": ["a", "b"]}], {"type": "string", "enum": ["a", "b"], "x-open": False}),
        ([{"enum": ["a", "b"]}, STR], {"type": "string", "enum": ["a", "b"], "x-open": False}),
        ([{"enum": ["a", "b"]}, {"enum": ["b", "c"]}], {"const": "b"}),
        ([{"enum": ["a", "b", "c"]}, {"enum": ["c", "b"]}], {"type": "string", "enum": ["b", "c"], "x-open": False}),
        ([{"const": "a"}, {"anyOf": [STR, {"const": "b"}]}], {"const": "a"}),
        ([{"anyOf": [STR, {"const": "b"}]}, {"const": "a"}], {"const": "a"}),
        (
            [{"anyOf": [STR, {"const": "b"}]}, {"anyOf": [STR, {"const": "c"}]}],
            {"type": "string", "enum": ["b"], "x-open": True},
        ),
        ([{"type": "number"}, INT], INT),
        ([{"type": "number"}, {"enum": [1, 2]}], {"type": "integer", "enum": [1, 2], "x-open": False}),
        ([STR, {"type": "string", "format": "date"}], {"type": "string", "format": "date"}),
        ([{"type": "string", "format": "date"}, STR], {"type": "string", "format": "date"}),
        ([{"type": ["string", "null"]}, STR], STR),
        ([{"type": ["string", "null"]}, {"type": ["string", "null"]}], {"anyOf": [STR, NULL]}),
        ([{"type": ["string", "null"]}, {"nullable": True, "enum": ["a"]}], {"anyOf": [{"const": "a"}, NULL]}),
        ([{"type": ["string", "integer"]}, INT], INT),
        ([INT, {"type": ["string", "integer"]}], INT),
        ([{"type": "array"}, {"items": STR}], {"type": "array", "items": STR}),
        ([{"additionalProperties": STR}, {"type": "object"}], {"type": "object", "additionalProperties": STR}),
    ],
)
def test_parts_that_say_less(parts: list[Any], expected: Any) -> None:
    """
    Where one part says all that the others say, it is the whole, by its name if it has one.
    """
    assert expected == form({"allOf": parts}, Pet=PET, Any={})


def test_models_are_merged() -> None:
    """
    Properties of all parts make one model, whose required ones are those of any part.
    """
    forms = Forms({"Pet": PET, "OldPet": {"allOf": [_ref("Pet"), AGE], "required": ["age"], "description": "Old."}})

    assert {
        "type": "object",
        "properties": {"name": STR, "age": INT},
        "required": ["age", "name"],
        "description": "Old.",
    } == forms.schemas["OldPet"]
    assert [] == forms.codes("note", "warning", "error")


def test_properties_beside_a_reference() -> None:
    """
    Keywords beside a reference count, as OpenAPI 3.1 says.
    """
    forms = Forms({"Pet": PET, "OldPet": {**_ref("Pet"), "properties": {"age": INT}}})

    assert {"name", "age"} == set(forms.schemas["OldPet"]["properties"])


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ({}, {"additionalProperties": False}, None),
        ({"additionalProperties": False}, {"additionalProperties": False}, False),
        ({"additionalProperties": STR}, {}, STR),
    ],
)
def test_further_properties_of_merged_models(one: Any, two: Any, expected: Any) -> None:
    """
    A merged model is closed only if all its parts are, since each part may have what the others add.
    """
    found = Forms({"X": {"allOf": [{**PET, **one}, {**AGE, **two}]}}).schemas["X"]

    assert expected == found.get("additionalProperties")


def test_a_closed_model_and_any_object() -> None:
    """
    A closed model stays closed beside a part that only says that it is an object.
    """
    forms = Forms({"Pet": {**PET, "additionalProperties": False}})

    assert _ref("Pet") == forms.form({"allOf": [_ref("Pet"), {"type": "object"}]})


def test_a_property_declared_twice() -> None:
    """
    A property of two parts has both types: the narrower, or a merged model, with the later description.
    """
    one = {"type": "object", "properties": {"kind": {**STR, "description": "One."}, "pet": _ref("Pet")}}
    two = {"type": "object", "properties": {"kind": {"const": "x", "description": "Two."}, "pet": AGE}}
    forms = Forms({"Pet": PET, "X": {"allOf": [one, two]}})

    properties = forms.schemas["X"]["properties"]

    assert {"const": "x", "description": "Two."} == properties["kind"]
    assert {"name", "age"} == set(forms.schemas[properties["pet"]["$ref"].rpartition("/")[2]]["properties"])


def test_a_property_of_two_types() -> None:
    """
    A property whose types exclude each other has the later one, with a warning.
    """
    forms = Forms({"X": {"allOf": [{"properties": {"a": STR}}, {"properties": {"a": INT}}]}})

    assert INT == forms.schemas["X"]["properties"]["a"]
    assert ["allof-conflict"] == forms.codes()


@pytest.mark.parametrize(
    "parts",
    [
        [STR, INT],
        [{"const": "a"}, {"const": "b"}],
        [{"const": "a"}, INT],
        [{"type": "array", "items": STR}, {"type": "array", "items": INT}],
        [{"additionalProperties": STR}, {"additionalProperties": INT}],
        [{"type": ["string", "boolean"]}, INT],
        [{"type": ["string", "null"]}, {"type": ["integer", "null"]}],
        [{"type": "array"}, {"type": "object"}],
    ],
)
def test_parts_that_exclude_each_other(parts: list[Any]) -> None:
    """
    Parts that no value has at once leave the first one, with a warning.
    """
    forms = Forms({})

    found = forms.form({"allOf": parts})

    assert forms.form(parts[0]) == found
    assert ["allof-conflict"] == forms.codes()


def test_containers_are_merged_inside() -> None:
    """
    Items and values of merged arrays and maps are merged in turn.
    """
    arrays = {"allOf": [{"type": "array", "items": _ref("Pet")}, {"type": "array", "items": AGE}]}
    maps = {"allOf": [{"additionalProperties": _ref("Pet")}, {"additionalProperties": AGE}]}
    forms = Forms({"Pet": PET})

    for schema, key in ((arrays, "items"), (maps, "additionalProperties")):
        name = forms.form(schema)[key]["$ref"].rpartition("/")[2]
        assert {"name", "age"} == set(forms.schemas[name]["properties"])


def test_unions_with_properties_beside_them() -> None:
    """
    Properties beside a union are added to each of its members, and the tags follow.
    """
    cat = {"type": "object", "properties": {"type": {"const": "cat"}}}
    dog = {"type": "object", "properties": {"type": {"const": "dog"}}}
    union = {
        "type": "object",
        "properties": {"name": STR},
        "oneOf": [_ref("Cat"), _ref("Dog")],
        "discriminator": {"propertyName": "type", "mapping": {"cat": "Cat"}},
    }
    forms = Forms({"Cat": cat, "Dog": dog, "Pet": union})

    found = forms.schemas["Pet"]

    assert {"anyOf": [_ref("PetVariant1"), _ref("PetVariant2")]}["anyOf"] == found["anyOf"]
    assert {"cat": "PetVariant1"} == found["discriminator"]["mapping"]
    assert {"Dog": "PetVariant2"} == found["discriminator"]["implicit"]
    assert {"type", "name"} == set(forms.schemas["PetVariant2"]["properties"])


def test_a_union_of_objects_that_says_object() -> None:
    """
    ``type: object`` beside a union of references changes nothing.
    """
    found = form({"type": "object", "anyOf": [_ref("Pet"), _ref("Age")]}, Pet=PET, Age=AGE)

    assert {"anyOf": [_ref("Pet"), _ref("Age")]} == found


def test_one_of_these_is_required() -> None:
    """
    A union that only says which properties are needed is no union of types.
    """
    forms = Forms({"X": {**PET, "anyOf": [{"required": ["name"]}, {"required": ["age"]}, {"not": {}}]}})

    assert {"name": STR} == forms.schemas["X"]["properties"]
    assert [] == forms.codes()


def test_a_schema_made_of_itself() -> None:
    """
    A model that is composed of itself is warned about; a circle of names is any value.
    """
    forms = Forms({"X": {"allOf": [_ref("X"), PET]}, "A": _ref("B"), "B": {"allOf": [_ref("A"), PET]}})

    assert {"name": STR} == forms.schemas["X"]["properties"]
    assert "recursive-allof" in forms.codes()


def test_names_that_go_round_are_any_value() -> None:
    """
    References that only lead to each other say nothing when they are looked behind.
    """
    forms = Forms({"A": _ref("B"), "B": _ref("A"), "X": {"allOf": [PET, _ref("A")]}})

    assert {"name": STR} == forms.schemas["X"]["properties"]


def test_null_and_a_model() -> None:
    """
    Two parts that both allow null make a model that may be null.
    """
    parts = [{"nullable": True, **PET}, {"nullable": True, **AGE}]

    found = form({"allOf": parts})

    assert NULL == found["anyOf"][1]


def test_impossible_members_of_a_union_are_dropped() -> None:
    """
    Members that the rest of the schema excludes are not among the types.
    """
    found = form({"anyOf": [STR, _ref("Pet"), _ref("Age")], "type": "object"}, Pet=PET, Age=AGE)

    assert {"anyOf": [_ref("Pet"), _ref("Age")]} == found
