"""
One name space for the schemas of all documents, and identical schemas as one.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.normalise.fold import twins
from generator.normalise.merge import merge
from tests.generator.front._documents import body, codes, document, get, read, schema_of

STR = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": []}


def _names(*schemas: dict[str, Any]) -> tuple[list[dict[str, str]], list[str]]:
    report = Report()
    bundled = [(f"doc{index}", document(schemas=value)) for index, value in enumerate(schemas)]
    documents, _ = merge(bundled, report)
    return [dict(found.names) for found in documents], [item.pointer for item in report.sorted()]


def test_names_become_class_names() -> None:
    """
    A schema keeps a name that suits a class; another one gives way to it.
    """
    (names,), said = _names({"git-ref": STR, "GitRef": STR, "git.ref": STR, "user": STR})

    assert {"GitRef": "GitRef", "git-ref": "GitRef2", "git.ref": "GitRef3", "user": "User"} == names
    assert ["doc0#/components/schemas/git-ref", "doc0#/components/schemas/git.ref"] == said


def test_documents_share_what_is_equal() -> None:
    """
    A schema that is the same in both documents is one.
    """
    (one, two), said = _names(
        {"A": _model(b=_ref("B")), "B": STR}, {"A": _model(b=_ref("B")), "B": {"type": "string"}, "C": STR}
    )

    assert {"A": "A", "B": "B"} == one
    assert {"A": "A", "B": "B", "C": "C"} == two
    assert [] == said


def test_what_reaches_a_difference_is_different() -> None:
    """
    A schema that means something else in the second document gets its name, and so does each that uses it.
    """
    schemas = {"A": _model(b=_ref("B")), "B": _model(c=_ref("C")), "D": _model(x={"$ref": "#/x"}), "C": STR}

    (_, two), said = _names(schemas, {**schemas, "C": {"type": "integer"}})

    assert {"A": "Doc1A", "B": "Doc1B", "C": "Doc1C", "D": "D"} == two
    assert 3 == len(said)


def test_documents_without_schemas() -> None:
    """
    A document may have no components, or broken ones.
    """
    report = Report()

    documents, owners = merge(
        [("a", {"paths": {}}), ("b", {"components": 5}), ("c", {"components": {"schemas": 5}})], report
    )

    assert [{}, {}, {}] == [dict(found.names) for found in documents]
    assert {} == owners


def test_two_documents_make_one_api() -> None:
    """
    Operations of both documents use the schemas of both.
    """
    reading = read(
        document({"/a": get(_ref("Pet"))}, {"Pet": _model(name=STR)}),
        document({"/a": get(_ref("Pet")), "/b": body(_ref("Toy"))}, {"Pet": _model(name=STR), "Toy": _model(n=STR)}),
    )

    assert [] == codes(reading, "error")
    assert {"Pet", "Toy"} == {schema.name for schema in reading.api.schemas}
    assert {"api", "api1"} == {operation.document for operation in reading.api.operations}
    assert ["api", "api1"] == [name for name, _ in reading.api.documents]


# -- names of names ---------------------------------------------------------------------------------------------------


def test_a_name_of_a_name_is_an_alias() -> None:
    """
    A schema that is another one, directly, through a third or by a composition of one, is its alias.
    """
    schemas = {
        "Pet": _model(name=STR),
        "A": _ref("Pet"),
        "B": {"allOf": [_ref("A")], "description": "A pet."},
        "C": {"anyOf": [_ref("B"), _ref("Pet")]},
        "User": _model(
            pet=_ref("C"), pets={"type": "array", "items": _ref("A")}, by={"additionalProperties": _ref("B")}
        ),
    }

    reading = read(document({"/x": get(_ref("B")), "/y": body(_ref("A"))}, schemas))

    assert ("A", "B") == schema_of(reading, "Pet").aliases[:2]
    assert {"Pet", "User", "C"} >= {schema.name for schema in reading.api.schemas}
    assert "B" not in repr(schema_of(reading, "User"))
    assert [] == codes(reading, "error")


def test_names_that_go_round() -> None:
    """
    Schemas that are only each other are errors, and any value.
    """
    reading = read(document({"/x": get(_ref("A"))}, {"A": _ref("B"), "B": _ref("A"), "C": _ref("A")}))

    assert {"circular-alias"} == set(codes(reading, "error"))
    assert 1 == len(reading.api.operations)


# -- twins ------------------------------------------------------------------------------------------------------------


def _canonical(**schemas: Any) -> dict[str, str]:
    return twins(schemas, "Beta", {})


@pytest.mark.parametrize(
    ("one", "two", "equal"),
    [
        (STR, {"type": "string", "description": "Other words.", "default": "x", "deprecated": True}, True),
        (STR, {"type": "integer"}, False),
        (_model(a=STR, b=STR), _model(b=STR, a=STR), True),
        (_model(a=STR), _model(b=STR), False),
        (_model(description=STR), _model(), False),
        ({**_model(a=STR), "required": ["a"]}, _model(a=STR), False),
        ({"const": 1}, {"const": True}, False),
        ({"const": 1}, {"const": 1.0}, False),
        (_model(a={"const": "x"}), _model(a={"const": "x"}), True),
        (_ref("A"), _ref("B"), False),
        (_ref("Twin"), _ref("BetaTwin"), True),
        (_ref("BetaTwin"), _ref("Twin"), False),
        (_ref("Other"), _ref("BetaOther"), False),
        (
            {"anyOf": [_ref("Twin")], "discriminator": {"propertyName": "t", "mapping": {"a": "Twin"}}},
            {"anyOf": [_ref("BetaTwin")], "discriminator": {"propertyName": "t", "mapping": {"a": "BetaTwin"}}},
            True,
        ),
        (
            {"anyOf": [_ref("Twin")], "discriminator": {"propertyName": "t", "mapping": {"a": "Twin"}}},
            {"anyOf": [_ref("BetaTwin")], "discriminator": {"propertyName": "t", "mapping": {"b": "BetaTwin"}}},
            False,
        ),
        ({**STR, "x-sdk-request-as": "Twin"}, {**STR, "x-sdk-request-as": "BetaTwin"}, True),
        ({**STR, "x-sdk-request-as": "Other"}, {**STR, "x-sdk-request-as": "BetaOther"}, False),
    ],
)
def test_twins(one: Any, two: Any, equal: bool) -> None:
    """
    Two schemas are twins if they differ in words only, and in names that are twins themselves.
    """
    found = _canonical(X=one, BetaX=two, Twin=STR, BetaTwin=STR, Other=STR, BetaOther={"type": "integer"}, A=STR, B=STR)

    assert equal is ("BetaX" in found)


def test_recursive_twins() -> None:
    """
    Schemas that use themselves and each other are twins as long as no difference is in reach.
    """
    same = {
        "Node": _model(next=_ref("Node"), leaf=_ref("Leaf")),
        "BetaNode": _model(next=_ref("BetaNode"), leaf=_ref("BetaLeaf")),
        "Leaf": _model(node=_ref("Node")),
        "BetaLeaf": _model(node=_ref("BetaNode")),
    }

    assert {"BetaLeaf": "Leaf", "BetaNode": "Node"} == twins(same, "Beta", {})
    assert {} == twins({**same, "BetaLeaf": _model(node=_ref("BetaNode"), x=STR)}, "Beta", {})
    assert {} == twins(same, "Beta", {"Leaf": "A", "BetaLeaf": "B"})
    assert {"BetaLeaf": "Leaf", "BetaNode": "Node"} == twins(same, "Beta", {"BetaLeaf": "B"})
    assert {"BetaLeaf": "Leaf", "BetaNode": "Node"} == twins(same, "Beta", {"Leaf": "Node", "BetaLeaf": "BetaNode"})


def _unfolds(schemas: dict[str, Any], one: str, two: str, depth: int) -> bool:
    """Compare by walking both, the slow and obvious way."""
    a, b = schemas[one], schemas[two]
    if a.keys() != b.keys() or a.get("type") != b.get("type"):
        return False
    left, right = a.get("properties", {}), b.get("properties", {})
    if left.keys() != right.keys():
        return False
    if depth == 0:
        return True
    for key in left:
        x, y = left[key]["$ref"].rpartition("/")[2], right[key]["$ref"].rpartition("/")[2]
        if x != y and not (y == f"Beta{x}" and _unfolds(schemas, x, y, depth - 1)):
            return False
    return True


@settings(max_examples=100)
@given(st.data())
def test_folding_agrees_with_walking(data: st.DataObject) -> None:
    """
    On random graphs, exactly those pairs are twins that walking them to any depth does not tell apart.
    """
    names = ["A", "B", "C"]
    both = [*names, *(f"Beta{name}" for name in names)]
    schemas: dict[str, Any] = {}
    for name in names:
        edges = data.draw(st.lists(st.sampled_from(names), max_size=3))
        schemas[name] = _model(**{f"p{i}": _ref(edge) for i, edge in enumerate(edges)})
        twin = [data.draw(st.sampled_from([f"Beta{edge}", f"Beta{edge}", edge, *both])) for edge in edges]
        schemas[f"Beta{name}"] = _model(**{f"p{i}": _ref(edge) for i, edge in enumerate(twin)})

    found = twins(schemas, "Beta", {})

    assert {f"Beta{name}": name for name in names if _unfolds(schemas, name, f"Beta{name}", 8)} == found


def test_folded_schemas_are_one_class() -> None:
    """
    The shorter name stays, the longer one is its alias, and all that used it uses the shorter one.
    """
    schemas = {
        "Pet": _model(kind={"const": "pet"}),
        "BetaPet": _model(kind={"const": "pet"}),
        "BetaBox": _model(
            pets={"type": "array", "items": _ref("BetaPet")},
            by={"additionalProperties": _ref("BetaPet")},
            one={"oneOf": [_ref("BetaPet"), _ref("BetaDog")], "discriminator": {"propertyName": "kind"}},
        ),
        "BetaDog": _model(kind={"const": "dog"}),
        "Old": _ref("BetaPet"),
    }
    item = body(_ref("BetaPet"))
    item["post"]["responses"] = {
        "200": {"description": "", "content": {"text/event-stream": {"schema": _ref("BetaBox")}}}
    }
    item["post"]["parameters"] = [{"name": "p", "in": "query", "schema": _ref("BetaPet")}]

    reading = read(document({"/x": item, "/y": get(_ref("Pet"))}, schemas))
    apart = read(document({"/x": item, "/y": get(_ref("Pet"))}, schemas), fold_prefix=None)

    assert [] == codes(reading, "error")
    assert {"Pet", "BetaBox", "BetaDog"} == {schema.name for schema in reading.api.schemas}
    assert ("BetaPet", "Old") == schema_of(reading, "Pet").aliases
    assert "BetaPet" not in repr(reading.api.operations)
    assert "BetaPet" in {schema.name for schema in apart.api.schemas}


def test_twins_with_different_requests_stay_apart() -> None:
    """
    Responses that are equal, but are sent back as something different, are two classes.
    """
    schemas = {
        "Block": _model(text=STR),
        "BetaBlock": _model(text=STR),
        "BlockParam": _model(text=STR, a=STR),
        "BetaBlockParam": _model(text=STR, b=STR),
    }
    paths = {
        "/a": get(_ref("Block")),
        "/b": get(_ref("BetaBlock")),
        "/c": body(_ref("BlockParam")),
        "/d": body(_ref("BetaBlockParam")),
    }

    assert () == schema_of(read(document(paths, schemas)), "Block").aliases
