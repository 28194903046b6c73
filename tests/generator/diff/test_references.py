"""
References: what moves is the same, what is renamed is said, what leads nowhere is an error.
"""

from __future__ import annotations

import pytest

from generator.diff import DocumentError, diff_documents
from tests.generator.diff._fragments import Json, answers, document, ref, said

THING: Json = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_a_schema_that_moves_into_the_components_is_the_same() -> None:
    """
    Where a schema stands makes no difference.
    """
    assert said(answers(THING), answers(ref("Thing"), {"Thing": THING})) == []
    assert said(answers(ref("Thing"), {"Thing": THING}), answers(THING)) == []


def test_a_schema_that_changes_while_it_moves_is_reported_under_its_name() -> None:
    """
    The named schema is the better place to look at.
    """
    wider = {**THING, "properties": {**THING["properties"], "b": {"type": "integer"}}}

    assert said(answers(THING), answers(ref("Thing"), {"Thing": wider})) == [
        "compatible Thing.b: optional field added (integer)"
    ]


def test_a_schema_that_is_renamed_is_no_finding_but_is_said() -> None:
    """
    Nothing on the wire changes; generated classes get another name.
    """
    diff = diff_documents(answers(ref("Old"), {"Old": THING}), answers(ref("New"), {"New": THING}))

    assert (diff.findings, diff.renamed, diff.semver) == ((), (("Old", "New"),), "none")


def test_a_schema_that_changes_while_it_is_renamed_is_reported_under_the_new_name() -> None:
    """
    Where it was and where it is, is one place with a new name.
    """
    assert said(
        answers(ref("Old"), {"Old": {**THING, "deprecated": True}}), answers(ref("New"), {"New": {"type": "object"}})
    ) == ["breaking New.a: field removed (string)", "compatible New: no longer deprecated"]


def test_chains_of_references_are_followed() -> None:
    """
    A name for a name is that name; what an alias says of its own is said at the alias.
    """
    chain: Json = {"A": {"allOf": [ref("B")]}, "B": {"anyOf": [ref("Thing"), {"type": "null"}]}, "Thing": THING}
    firm = {**chain, "B": ref("Thing")}

    assert said(answers(ref("A"), chain), answers(ref("A"), firm)) == ["compatible B: may no longer be null"]


def test_references_to_places_inside_other_schemas() -> None:
    """
    A pointer may lead anywhere in the document, percent-encoded or not.
    """
    schemas: Json = {"Thing/x": {"properties": {"a b": {"type": "string"}}}}
    pointed = {"$ref": "#/components/schemas/Thing~1x/properties/a%20b"}

    assert said(answers(pointed, schemas), answers({"type": "string"}, schemas)) == []
    assert said(answers(pointed, schemas), answers({"type": "integer"}, schemas)) == [
        "breaking response 200: type changed from string to integer"
    ]


def test_schemas_that_no_operation_reaches_break_nothing() -> None:
    """
    Some code may name them: what would break is a notice.
    """
    old = document(schemas={"A": THING, "B": {"type": "string"}, "Gone": THING})
    new = document(schemas={"A": {"type": "object"}, "B": {"type": "string", "default": "x"}, "Come": THING})

    assert said(old, new) == [
        "notice A.a: field removed (string)",
        "notice Gone: schema removed",
        "compatible B: default x stated",
        "compatible Come: schema added",
    ]


def test_a_schema_that_is_used_on_one_side_only_is_no_finding_of_its_own() -> None:
    """
    That an operation uses it, or no longer does, is said at the operation.
    """
    assert said(answers(ref("Thing"), {"Thing": THING}), document(schemas={"Thing": {}})) == [
        "breaking GET /a: operation removed"
    ]


def test_what_looks_like_a_reference_in_an_example_is_none() -> None:
    """
    Examples may hold anything.
    """
    schema = {**THING, "example": {"$ref": "#/nowhere"}, "discriminator": {"mapping": {"a": "other.yaml#/X", "b": 3}}}

    assert said(answers(schema), answers(THING)) == []


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"$ref": "#/components/schemas/Nowhere"}, "#/components/schemas/Nowhere: nothing is there"),
        ({"$ref": "other.yaml#/X"}, "'other.yaml#/X' leads out of the document"),
        ({"$ref": 3}, "3 leads out of the document"),
    ],
)
def test_a_reference_that_leads_nowhere_is_an_error(schema: Json, message: str) -> None:
    """
    What cannot be read cannot be compared.
    """
    with pytest.raises(DocumentError) as caught:
        diff_documents(answers(schema), answers(THING))

    assert message == str(caught.value)


@pytest.mark.parametrize("root", [{}, {"swagger": "2.0"}, {"openapi": "4.0"}, [], None, {"openapi": 3}])
def test_other_documents_are_refused(root: Json) -> None:
    """
    Only OpenAPI 3 documents can be compared.
    """
    with pytest.raises(DocumentError, match="no OpenAPI 3 document"):
        diff_documents(root, document())


def test_references_in_a_circle_outside_schemas() -> None:
    """
    Parameters and responses that only lead to each other hold nothing.
    """
    parameters: Json = {"A": {"$ref": "#/components/parameters/B"}, "B": {"$ref": "#/components/parameters/A"}}
    paths = {"/a": {"get": {"parameters": [{"$ref": "#/components/parameters/A"}], "responses": {}}}}
    old = document(paths, components={"parameters": parameters})

    assert said(old, old) == []


def test_oddities_of_other_documents_are_passed_over() -> None:
    """
    What has not the shape that OpenAPI asks for is as if it were not there.
    """
    odd = document(
        {"/a": {"get": {"parameters": "none", "responses": [], "security": "x"}, "post": None}, "x-b": {}, "/c": 3},
        {"A": [], "B": {"properties": 3, "required": "a", "allOf": {}, "oneOf": "x", "enum": 1, "items": 3}},
        servers=None,
    )

    assert said(odd, odd) == []
    assert said(odd, {**odd, "components": None}) == ["notice A: schema removed", "notice B: schema removed"]
