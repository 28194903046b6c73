"""
Fields of objects: added, removed, required, read-only, renamed, and the ones that are not listed.
"""

from __future__ import annotations

import pytest

from generator.diff import diff_documents
from tests.generator.diff._fragments import Json, answers, document, operation, ref, said, sends

TEXT = {"type": "string"}


def thing(*required: str, **fields: Json) -> Json:
    """Make a document section with one object, Thing."""
    return {"Thing": {"type": "object", "properties": fields, "required": list(required)}}


def test_a_removed_response_field_breaks() -> None:
    """
    Readers of a field that is gone find nothing.
    """
    old, new = answers(ref("Thing"), thing(a=TEXT, b=TEXT)), answers(ref("Thing"), thing(a=TEXT))

    assert said(old, new) == ["breaking Thing.b: field removed (string)"]


def test_an_optional_field_more_breaks_nobody() -> None:
    """
    Callers may leave it out, readers keep what they do not know.
    """
    before, after = thing(a=TEXT), thing(a=TEXT, b={"type": "array", "items": {"type": "integer"}})

    for where in (answers, sends):
        assert said(where(ref("Thing"), before), where(ref("Thing"), after)) == [
            "compatible Thing.b: optional field added (array of integer)"
        ]


def test_a_required_field_more_breaks_requests_only() -> None:
    """
    Who does not send a required field is refused; who gets one more is not harmed.
    """
    before, after = thing(a=TEXT), thing("b", a=TEXT, b=TEXT)

    assert said(sends(ref("Thing"), before), sends(ref("Thing"), after)) == [
        "breaking Thing.b: required field added (string)"
    ]
    assert said(answers(ref("Thing"), before), answers(ref("Thing"), after)) == [
        "compatible Thing.b: required field added (string)"
    ]


def test_required_and_optional_are_opposite_for_the_two_directions() -> None:
    """
    Becoming required breaks callers, becoming optional breaks readers.
    """
    free, bound = thing(a=TEXT), thing("a", a=TEXT)

    assert said(sends(ref("Thing"), free), sends(ref("Thing"), bound)) == ["breaking Thing.a: became required"]
    assert said(sends(ref("Thing"), bound), sends(ref("Thing"), free)) == ["compatible Thing.a: became optional"]
    assert said(answers(ref("Thing"), free), answers(ref("Thing"), bound)) == ["compatible Thing.a: became required"]
    assert said(answers(ref("Thing"), bound), answers(ref("Thing"), free)) == ["breaking Thing.a: became optional"]


def test_a_schema_used_both_ways_gets_the_worse_verdict() -> None:
    """
    One change met in both directions is one finding with the worse verdict and both uses.
    """
    paths = {"/a": {"post": operation(), "get": operation()}}
    content = {"content": {"application/json": {"schema": ref("Thing")}}}
    paths["/a"]["post"]["requestBody"] = content
    paths["/a"]["get"]["responses"] = {"200": {"description": "ok", **content}}

    diff = diff_documents(document(paths, thing(a=TEXT)), document(paths, thing("a", a=TEXT)))

    (finding,) = diff.findings
    assert (finding.severity, finding.operations, finding.directions) == (
        "breaking",
        ("GET /a", "POST /a"),
        ("request", "response"),
    )


def test_a_change_is_reported_once_however_many_operations_meet_it() -> None:
    """
    A schema in the middle of many others is one place.
    """
    paths = {f"/{name}": {"get": answers(ref(name))["paths"]["/a"]["get"]} for name in ("A", "B", "C")}
    users = {
        name: {"type": "object", "properties": {"list": {"type": "array", "items": ref("Thing")}}} for name in "ABC"
    }

    diff = diff_documents(document(paths, {**users, **thing(a=TEXT)}), document(paths, {**users, **thing()}))

    (finding,) = diff.findings
    assert (finding.location, finding.operations) == ("Thing.a", ("GET /A", "GET /B", "GET /C"))


def test_the_same_change_of_inline_schemas_is_one_finding() -> None:
    """
    Operations that lose the same parameter are listed together.
    """
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    old = document({path: {"get": operation(parameters=[limit])} for path in ("/a", "/b")})
    new = document({path: {"get": operation()} for path in ("/a", "/b")})

    (finding,) = diff_documents(old, new).findings

    assert (finding.location, finding.operations) == ("query limit", ("GET /a", "GET /b"))


def test_a_field_of_a_base_schema_is_reported_at_the_base() -> None:
    """
    What two schemas take over with allOf changes in one place.
    """
    paths = {f"/{name}": {"get": answers(ref(name))["paths"]["/a"]["get"]} for name in ("A", "B")}
    built = {name: {"allOf": [ref("Thing"), {"properties": {name: TEXT}}]} for name in "AB"}

    diff = diff_documents(document(paths, {**built, **thing(a=TEXT)}), document(paths, {**built, **thing("a", a=TEXT)}))

    (finding,) = diff.findings
    assert (finding.location, finding.operations) == ("Thing.a", ("GET /A", "GET /B"))


def test_a_field_lost_with_its_base_is_reported_where_it_is_missing() -> None:
    """
    The base still has the field; it is the schema built on it that has lost it.
    """
    old = {**thing(a=TEXT), "A": {"allOf": [ref("Thing"), {"properties": {"b": TEXT}}]}}
    new = {**thing(a=TEXT), "A": {"type": "object", "properties": {"b": TEXT}}}

    assert said(answers(ref("A"), old), answers(ref("A"), new)) == ["breaking A.a: field removed (string)"]


def test_a_field_required_by_the_schema_built_on_a_base_is_reported_there() -> None:
    """
    The base leaves the field optional; only the schema that requires it has changed.
    """
    old = {**thing(a=TEXT), "A": {"allOf": [ref("Thing"), {"type": "object"}]}}
    new = {**thing(a=TEXT), "A": {"allOf": [ref("Thing"), {"type": "object", "required": ["a"]}]}}

    assert said(sends(ref("A"), old), sends(ref("A"), new)) == ["breaking A.a: became required"]


def test_a_rename_is_offered_as_a_guess() -> None:
    """
    What disappears and what appears look alike: both are reported, with a hint.
    """
    old, new = answers(ref("Thing"), thing(stop_reason=TEXT)), answers(ref("Thing"), thing(stop_cause=TEXT))

    findings = diff_documents(old, new).findings

    assert [(each.location, each.hint) for each in findings] == [
        ("Thing.stop_reason", "probably renamed to stop_cause"),
        ("Thing.stop_cause", "probably renamed from stop_reason"),
    ]


def test_no_rename_is_guessed_for_other_types_or_names() -> None:
    """
    A field of another type, or of quite another name, is no rename.
    """
    for fields in ({"stop_cause": {"type": "integer"}}, {"weather": TEXT}):
        findings = diff_documents(
            answers(ref("Thing"), thing(stop_reason=TEXT)), answers(ref("Thing"), thing(**fields))
        ).findings

        assert ["", ""] == [each.hint for each in findings]


def test_read_only_fields_are_no_part_of_requests() -> None:
    """
    A new required field that only the server writes cannot break callers.
    """
    before, after = thing(a=TEXT), thing("id", a=TEXT, id={"type": "string", "readOnly": True})

    (finding,) = diff_documents(sends(ref("Thing"), before), sends(ref("Thing"), after)).findings

    assert (finding.severity, finding.reason, finding.uses) == ("notice", "no operation reaches it", ())


@pytest.mark.parametrize(
    ("flag", "request_lines", "response_lines"),
    [
        ("readOnly", ["breaking Thing.a: became read-only"], ["compatible Thing.a: became read-only"]),
        ("writeOnly", ["compatible Thing.a: became write-only"], ["breaking Thing.a: became write-only"]),
    ],
)
def test_a_field_that_loses_a_direction_breaks_that_direction(
    flag: str, request_lines: list[str], response_lines: list[str]
) -> None:
    """
    Read-only fields vanish from requests, write-only ones from responses.
    """
    before, after = thing(a=TEXT), thing(a={"type": "string", flag: True})

    assert said(sends(ref("Thing"), before), sends(ref("Thing"), after)) == request_lines
    assert said(answers(ref("Thing"), before), answers(ref("Thing"), after)) == response_lines


def test_a_change_inside_a_write_only_field_does_not_concern_responses() -> None:
    """
    The verdict is that of the request, though the schema is used in a response as well.
    """
    secret: Json = {"type": "string", "writeOnly": True, "maxLength": 5}

    diff = diff_documents(
        answers(ref("Thing"), thing(a=secret)), answers(ref("Thing"), thing(a={**secret, "maxLength": 4}))
    )

    assert () == diff.findings[0].uses


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (True, False, "breaking Thing: other fields: none instead of any"),
        (False, True, "compatible Thing: other fields: any instead of none"),
        (False, TEXT, "compatible Thing: other fields: string instead of none"),
        ({}, TEXT, "breaking Thing: other fields: string instead of any"),
        (TEXT, {}, "compatible Thing: other fields: any instead of string"),
        (TEXT, {"type": "integer"}, "breaking Thing{}: type changed from string to integer"),
    ],
)
def test_fields_that_are_not_listed(before: Json, after: Json, expected: str) -> None:
    """
    Forbidding or typing other fields is narrower for callers, allowing them is wider.
    """
    old, new = ({"Thing": {"type": "object", "additionalProperties": each}} for each in (before, after))

    assert said(sends(ref("Thing"), old), sends(ref("Thing"), new)) == [expected]


def test_silence_allows_other_fields() -> None:
    """
    Without additionalProperties, or with true, {} or a mere description there, anything goes.
    """
    written: list[Json] = [{}, *({"additionalProperties": each} for each in (True, {}, {"description": "any"}))]
    schemas = [{"Thing": {"type": "object", **each}} for each in written]

    for each in schemas:
        assert said(sends(ref("Thing"), schemas[0]), sends(ref("Thing"), each)) == []


def test_unevaluated_properties_close_an_object_as_well() -> None:
    """
    3.1 closes an object with allOf by unevaluatedProperties.
    """
    old, new = ({"Thing": {"type": "object", **each}} for each in ({}, {"unevaluatedProperties": False}))

    assert said(sends(ref("Thing"), old), sends(ref("Thing"), new)) == [
        "breaking Thing: other fields: none instead of any"
    ]


def test_a_field_that_is_only_required_counts() -> None:
    """
    A name under required without a property of that name is a field of any type.
    """
    old, new = ({"Thing": {"type": "object", "required": each}} for each in ([], ["a"]))

    assert said(sends(ref("Thing"), old), sends(ref("Thing"), new)) == ["breaking Thing.a: required field added (any)"]


def test_names_that_would_be_misread_are_quoted() -> None:
    """
    A dot in a name is no step of the way.
    """
    old, new = thing(**{"a.b": TEXT}), thing(**{"a.b": {"type": "integer"}})

    assert said(sends(ref("Thing"), old), sends(ref("Thing"), new)) == [
        'breaking Thing["a.b"]: type changed from string to integer'
    ]


def test_a_reference_to_quite_another_object_is_one_change() -> None:
    """
    Objects that share no field are not compared field by field.
    """
    schemas: Json = {
        "A": {"type": "object", "properties": {"a": TEXT}},
        "B": {"type": "object", "properties": {"b": TEXT}},
    }

    assert said(answers(ref("A"), schemas), answers(ref("B"), schemas)) == [
        "breaking response 200: type changed from A to B"
    ]


def test_a_reference_to_a_similar_object_is_compared_in_place() -> None:
    """
    Neither schema has changed: the differences belong to the place where one took the other's.
    """
    schemas: Json = {
        "A": {"type": "object", "properties": {"a": TEXT, "b": TEXT}},
        "B": {"type": "object", "properties": {"a": TEXT}, "deprecated": True},
    }

    assert said(answers(ref("A"), schemas), answers(ref("B"), schemas)) == [
        "breaking response 200.b: field removed (string)",
        "notice response 200: deprecated",
    ]
