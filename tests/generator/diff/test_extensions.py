"""
What the SDK adds to a document: names, pagination, streaming, betas, errors.
"""

from __future__ import annotations

import pytest

from generator.diff import diff_documents
from tests.generator.diff._fragments import Json, document, get, operation, ref, said

TEXT: Json = {"type": "string"}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {"x-sdk-page": "id"}, ["breaking GET /a: kind of pagination changed from nothing to id"]),
        ({}, {"x-sdk-stream": "optional"}, ["compatible GET /a: can be streamed (optional)"]),
        ({"x-sdk-stream": "optional"}, {}, ["breaking GET /a: can no longer be streamed (optional)"]),
        (
            {"x-sdk-stream": "optional"},
            {"x-sdk-stream": "always"},
            ["breaking GET /a: streaming changed from optional to always"],
        ),
        (
            {"x-sdk-betas": ["files-2025-01-01", "b"]},
            {"x-sdk-betas": ["files-2025-04-14", "b"]},
            [
                "notice default betas: default beta files-2025-04-14 added",
                "notice default betas: default beta files-2025-01-01 removed",
            ],
        ),
        (
            {"x-error-codes": ["a", "b"]},
            {"x-error-codes": ["b", "c"]},
            ["notice error codes: error code c added", "compatible error codes: error code a removed"],
        ),
        (
            {"x-sdk-same": [1]},
            {"x-sdk-same": [1], "x-sdk-note": {"a": [1]}},
            ['notice GET /a: x-sdk-note changed from nothing to {"a": [1]}'],
        ),
    ],
)
def test_what_the_sdk_adds_to_an_operation(old: Json, new: Json, expected: list[str]) -> None:
    """
    Pagination, streaming, default betas and error codes are part of what callers see.
    """
    assert said(document(get(**old)), document(get(**new))) == expected


def test_a_default_beta_that_moves_to_another_date_is_offered_as_a_guess() -> None:
    """
    The same name with another date is most likely its successor; other names are not.
    """
    old, new = (
        document({"/a": {"get": operation(**{"x-sdk-betas": each})}})
        for each in (["files-2025-01-01", "skills"], ["files-2025-04-14", "skills-2025-01-01"])
    )

    hints = {each.before or each.after: each.hint for each in diff_documents(old, new).findings}

    assert hints == {
        "files-2025-01-01": "probably moved to files-2025-04-14",
        "files-2025-04-14": "probably moved from files-2025-01-01",
        "skills": "",
        "skills-2025-01-01": "",
    }


def errors(details: Json, *entries: Json, **schemas: Json) -> Json:
    """Make a document with these error classes; one of them, kept, has details."""
    kept = {"code": "kept", "class": "KeptError", "base": "APIError", "status": 400, "details": details}
    return document(schemas=schemas, **{"x-sdk-errors": [kept, *entries]})


def test_error_classes_of_the_document() -> None:
    """
    Classes come, go and change.
    """
    gone = {"code": "gone", "class": "GoneError", "base": "APIError", "status": 404}
    old = errors(None, gone, {"code": "moved", "class": "A", "base": "B", "status": 1})
    new = errors(None, {**gone, "code": "come"}, {"code": "moved", "class": "A", "base": "C", "status": 1})

    assert said(old, new) == [
        "breaking error gone: error class removed",
        "breaking error moved: error class changed from A(B), status 1, no details to A(C), status 1, no details",
        "notice error come: error class added",
    ]


@pytest.mark.parametrize("details", ["D", ref("D"), "#/components/schemas/D"])
def test_the_details_of_an_error_are_read_by_callers(details: Json) -> None:
    """
    They are named or referred to; a field less breaks.
    """
    old, new = errors(details, D={"properties": {"a": TEXT}}), errors(details, D={"properties": {}})

    (finding,) = diff_documents(old, new).findings

    assert (finding.location, finding.severity, finding.operations) == ("D.a", "breaking", ("document",))


def test_details_that_come_and_go() -> None:
    """
    An error with details is not the error without.
    """
    old, new = errors(None), errors("D", D={"properties": {"a": TEXT}})

    words = ["KeptError(APIError), status 400, no details", "KeptError(APIError), status 400, details"]
    assert said(old, new) == [f"breaking error kept: error class changed from {words[0]} to {words[1]}"]
    assert said(new, old) == [f"breaking error kept: error class changed from {words[1]} to {words[0]}"]
