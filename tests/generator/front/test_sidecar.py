"""
What the parser forgets: tags of unions, request twins, families.
"""

from __future__ import annotations

from typing import Any

import pytest

from generator.diagnostics import Report
from generator.ir import Any_, Model, Named, Nullable, OneOf, Ref, Variant
from generator.sidecar import Sidecar
from tests.generator.front._documents import body, codes, document, get, read, schema_of

STR = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": []}


def _tag(value: str, **properties: Any) -> dict[str, Any]:
    return _model(type={"const": value}, **properties)


def _union(*members: Any, discriminator: Any = None, **schemas: Any) -> tuple[Any, str, list[str]]:
    report = Report()
    known = {"Cat": _tag("cat"), "Dog": _tag("dog"), "Bird": _model(type=STR), **schemas}
    sidecar = Sidecar(known, {}, report)
    schema: dict[str, Any] = {"anyOf": list(members)}
    if discriminator:
        schema["discriminator"] = {"implicit": {}, "mapping": {}, **discriminator}
    return sidecar.type(schema, "here"), sidecar.unions[0].dispatch, [item.code for item in report.sorted()]


def _variants(type_: Any) -> dict[str, tuple[str, ...]]:
    assert isinstance(type_, OneOf)
    return {getattr(variant.type, "name", "-"): variant.tags for variant in type_.variants}


def test_an_explicit_discriminator() -> None:
    """
    Tags come from the mapping, else from the constant, else from the name; several tags may lead to one member.
    """
    members = [_ref("Cat"), _ref("Dog"), _ref("Bird")]
    mapping = {"cat": "Cat", "kitten": "Cat"}

    type_, dispatch, said = _union(
        *members,
        discriminator={"propertyName": "type", "mapping": mapping, "implicit": {"Bird": "Bird", "Dog": "Dog"}},
        Cat=_model(type={"type": "string", "enum": ["cat", "kitten"], "x-open": False}),
    )

    assert ("type", "tag", []) == (type_.discriminator, dispatch, said)
    assert {"Cat": ("cat", "kitten"), "Dog": ("dog",), "Bird": ("Bird",)} == _variants(type_)


def test_a_mapping_that_contradicts_the_constants() -> None:
    """
    A mapping that says something else than the member itself is believed, with a warning.
    """
    type_, _, said = _union(
        _ref("Cat"), _ref("Dog"), discriminator={"propertyName": "type", "mapping": {"feline": "Cat", "dog": "Dog"}}
    )

    assert {"Cat": ("feline",), "Dog": ("dog",)} == _variants(type_)
    assert ["discriminator-mismatch"] == said


def test_a_discriminator_without_tags() -> None:
    """
    A discriminator that tells no member from another one is warned about, and replaced by what can be inferred.
    """
    type_, dispatch, said = _union(_ref("Cat"), _ref("Dog"), discriminator={"propertyName": "kind"})

    assert ("type", "tag", ["discriminator-useless"]) == (type_.discriminator, dispatch, said)


@pytest.mark.parametrize(
    ("schemas", "wire"),
    [
        ({"A": _tag("a"), "B": _tag("b")}, "type"),
        ({"A": _tag("a", role={"const": "x"}), "B": _tag("b", role={"const": "y"})}, "type"),
        ({"A": _tag("a", kind={"const": "x"}), "B": _tag("a", kind={"const": "y"})}, "kind"),
        ({"A": _model(z={"const": "a"}), "B": _model(z={"const": "b"})}, "z"),
        ({"A": _model(z={"const": "a"}), "B": _model(z={"const": "b"}, y=STR)}, "z"),
        ({"A": _tag("a"), "B": _model(type={"type": "string", "enum": ["b", "c"], "x-open": False})}, "type"),
        ({"A": _tag("a"), "B": _model(type=_ref("Kind")), "Kind": {"const": "b"}}, "type"),
        ({"A": _tag("a"), "B": _model(type={"anyOf": [{"const": "b"}, {"type": "null"}]})}, "type"),
        ({"A": _tag("a"), "B": _model(name=STR)}, "type"),
        ({"A": _model(a=STR), "B": _model(b=STR)}, None),
        ({"A": _tag("a"), "B": _tag("a")}, None),
        ({"A": _model(n={"const": 1}), "B": _model(n={"const": 2})}, None),
        ({"A": _tag("a"), "B": _model(type={"type": "string", "enum": ["a", "b"], "x-open": False})}, None),
    ],
)
def test_inferred_discriminators(schemas: Any, wire: str | None) -> None:
    """
    A property with a different constant in each member tells them apart; one member may take what no tag selects.
    """
    type_, dispatch, _ = _union(_ref("A"), _ref("B"), **schemas)

    assert wire == type_.discriminator
    assert ("shape" if wire is None else "tag") == dispatch


def test_three_members_with_one_tag() -> None:
    """
    Two members without a tag are not told apart.
    """
    type_, dispatch, _ = _union(_ref("Cat"), _ref("Bird"), _ref("Fish"), Fish=_model(fins=STR))

    assert (None, "shape") == (type_.discriminator, dispatch)


def test_unions_of_unions() -> None:
    """
    A union inside another one is selected by the tags of its members.
    """
    pets = {"anyOf": [_ref("Cat"), _ref("Dog")]}

    type_, dispatch, _ = _union(
        _ref("Pets"), _ref("Fish"), {"type": "array", "items": STR}, Pets=pets, Fish=_tag("fish")
    )
    explicit, _, _ = _union(
        _ref("Pets"),
        _ref("Fish"),
        discriminator={"propertyName": "type", "mapping": {"fish": "Fish"}},
        Pets=pets,
        Fish=_tag("fish"),
    )

    assert {"Pets": ("cat", "dog"), "Fish": ("fish",), "-": ()} == _variants(type_)
    assert {"Pets": ("cat", "dog"), "Fish": ("fish",)} == _variants(explicit)
    assert "tag" == dispatch


def test_unions_that_contain_themselves() -> None:
    """
    A union is no member of itself, directly or through another one; a union of nothing else is any value.
    """
    schemas = {
        "Cat": _tag("cat"),
        "Dog": _tag("dog"),
        "Loop": {"anyOf": [_ref("Loop"), _ref("Cat"), _ref("Other")]},
        "Other": {"anyOf": [_ref("Dog"), _ref("Loop"), STR]},
        "Empty": {"anyOf": [_ref("Empty"), {"type": "null"}, _ref("Empty2")]},
        "Empty2": {"anyOf": [_ref("Empty"), _ref("Empty2")]},
        "Null": {"anyOf": [_ref("Null"), {"type": "null"}]},
        "Alias": {"anyOf": [_ref("Alias"), _ref("Cat")]},
        "User": {"anyOf": [_ref("Empty2"), _ref("Zoo"), STR]},
        "Zebra": {"anyOf": [_ref("Zoo"), STR]},
        "Zoo": {"anyOf": [_ref("Cat"), {"type": "integer"}]},
    }

    reading = read(document({"/x": get(_ref("Loop"))}, schemas))

    assert [] == codes(reading, "error")
    assert ["recursive-union"] * 7 == codes(reading, "warning")
    loop, other = schema_of(reading, "Loop"), schema_of(reading, "Other")
    assert isinstance(loop, Named)
    assert isinstance(other, Named)
    assert {"Cat": ("cat",), "Other": ("dog",)} == _variants(loop.type)
    assert {"Dog": (), "-": ()} == _variants(other.type)


@pytest.mark.parametrize(
    ("members", "dispatch"),
    [
        ([STR, {"type": "integer"}], "type"),
        ([STR, _ref("Cat")], "type"),
        ([STR, _ref("Cat"), _ref("Dog")], "tag"),
        ([STR, {"type": "array", "items": STR}, {"type": "boolean"}, {"type": "number"}], "type"),
        ([{"const": "a"}, {"const": 1}], "type"),
        ([{"type": "integer"}, {"type": "number"}], "shape"),
        ([{"type": "array", "items": STR}, {"type": "array", "items": {}}], "shape"),
        ([_ref("Cat"), {"type": "object", "additionalProperties": {}}], "shape"),
        ([_ref("Name"), STR], "shape"),
        ([_ref("Name"), {"type": "boolean"}], "type"),
        ([_ref("Mixed"), {"type": "boolean"}], "shape"),
        ([_ref("Anything"), STR], "shape"),
        ([_ref("Maybe"), {"type": "boolean"}], "type"),
    ],
)
def test_how_members_are_told_apart(members: Any, dispatch: str) -> None:
    """
    Members are told apart in one step by tag or JSON type, or else they are tried.
    """
    _, found, _ = _union(
        *members,
        Name=STR,
        Mixed={"anyOf": [STR, {"type": "integer"}]},
        Anything={},
        Maybe={"anyOf": [STR, {"type": "null"}]},
    )

    assert dispatch == found


def test_null_stands_outside() -> None:
    """
    Null is never a member of a union, never said twice, and never said of any value.
    """
    schemas = {"Maybe": {"anyOf": [STR, {"type": "null"}]}, "Nothing": {"type": "null"}, "Any": {}}
    sidecar = Sidecar(schemas, {}, Report())
    null = {"type": "null"}

    assert Nullable(OneOf((Variant(Ref("Any")), Variant(Ref("Maybe"))), None)) == sidecar.type(
        {"anyOf": [_ref("Any"), _ref("Maybe"), null]}, ""
    )
    assert Ref("Maybe") == sidecar.type({"anyOf": [_ref("Maybe"), null]}, "")
    assert Ref("Nothing") == sidecar.type({"anyOf": [_ref("Nothing"), null]}, "")
    assert Any_() == sidecar.type({"anyOf": [{}, null]}, "")


# -- request twins and families ---------------------------------------------------------------------------------------


def _twins(received: dict[str, Any], sent: dict[str, Any]) -> dict[str, str | None]:
    paths = {f"/get{name}": get(_ref(name)) for name in received} | {f"/put{name}": body(_ref(name)) for name in sent}
    reading = read(document(paths, {**received, **sent}))
    assert [] == codes(reading, "error")
    return {s.name: s.request_as for s in reading.api.schemas if isinstance(s, Model) and s.name in received}


@pytest.mark.parametrize(
    ("received", "sent", "expected"),
    [
        ({"A": _model()}, {}, None),
        ({"A": _model()}, {"AParam": _model(x=STR)}, "AParam"),
        ({"A": _model()}, {"AParams": _model(x=STR)}, "AParams"),
        ({"A": _model()}, {"A": _model()}, "A"),
        ({"A": {**_model(), "x-sdk-request-as": "B"}}, {"AParam": _model(x=STR), "B": _model(y=STR)}, "B"),
        ({"A": {**_model(), "x-sdk-request-as": "b-c"}}, {"b-c": _model(y=STR)}, "BC"),
        ({"A": {**_model(), "x-sdk-request-as": 5}}, {}, None),
        ({"A": _tag("a")}, {"AInput": _tag("a", x=STR)}, "AInput"),
        ({"A": _tag("a")}, {"AInput": _tag("a", x=STR), "AOther": _tag("a", y=STR)}, None),
        ({"A": _tag("a")}, {"B": _tag("a", x=STR)}, None),
        ({"A": _model()}, {"AParam": STR}, None),
    ],
)
def test_request_twins(received: Any, sent: Any, expected: str | None) -> None:
    """
    What a response is sent back as: what it says, itself, its name with Param, or the one request with its tag.
    """
    assert expected == _twins(received, sent)["A"]


def test_families() -> None:
    """
    A schema belongs to the top-level resource whose operations alone reach it; beta does not count.
    """
    schemas = {
        "Pet": _model(name=_ref("Name")),
        "Toy": _model(name=_ref("Name")),
        "Name": STR,
        "Lost": _model(),
        "LostParam": _model(x=STR),
        "Top": _model(y=STR),
    }
    paths = {
        "/a": get(_ref("Pet"), **{"x-sdk-resource": "pets"}),
        "/b": get(_ref("Pet"), **{"x-sdk-resource": "beta.pets.old"}),
        "/c": get(_ref("Toy"), **{"x-sdk-resource": "toys"}),
        "/d": get(_ref("Top"), **{"x-sdk-resource": "beta"}),
    }

    reading = read(document(paths, schemas))

    families = {schema.name: schema.family for schema in reading.api.schemas}
    assert {
        "Pet": "pets",
        "Toy": "toys",
        "Name": "shared",
        "Lost": "shared",
        "LostParam": "shared",
        "Top": "beta",
    } == families
    lost, param = schema_of(reading, "Lost"), schema_of(reading, "LostParam")
    assert (True, False) == (lost.in_response, lost.in_request)
    assert (False, True) == (param.in_response, param.in_request)


def test_error_details_are_received() -> None:
    """
    Schemas of the details of error codes count as received, and the codes are in the IR.
    """
    errors = [
        {"code": "b_error", "status": 400, "class": "BError", "base": "BadRequestError", "details": "details-b"},
        {"code": "a_error", "status": 404, "class": "AError", "base": "NotFoundError"},
        {"code": "a_error", "status": 500, "class": "Again", "base": "NotFoundError"},
    ]
    broken: Any = {"x-sdk-errors": ["broken"], "components": {}}
    other = document({}, None, **broken)

    reading = read({**document({}, {"details-b": _model(x=STR)}), "x-sdk-errors": errors}, other)

    assert [("a_error", None), ("b_error", "DetailsB")] == [(e.code, e.details) for e in reading.api.errors]
    assert ["api1#/x-sdk-errors/0"] == [d.pointer for d in reading.diagnostics if d.code == "invalid-error-code"]
    assert schema_of(reading, "DetailsB").in_response


def test_named_types() -> None:
    """
    A named schema that is no object keeps its name.
    """
    reading = read(
        document({"/x": get(_ref("Names"))}, {"Names": {"type": "array", "items": STR, "description": "All."}})
    )

    found = schema_of(reading, "Names")

    assert isinstance(found, Named)
    assert ("All.", "api#/components/schemas/Names") == (found.description, found.pointer)
