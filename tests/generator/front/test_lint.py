"""
Findings, and those that may stay.
"""

from __future__ import annotations

from typing import Any

import pytest

from generator.config import default_config
from generator.diagnostics import Diagnostic
from generator.lint import Accepted, judge, read_accepted
from tests.generator.front._documents import body, codes, document, get, read

STR = {"type": "string"}
CLEAN = {"get": {"operationId": "a", "tags": ["x"], "responses": {"204": {"description": ""}}}}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (document({"/x": CLEAN}), None),
        (document({"/x": CLEAN, "/y": CLEAN}), "duplicate-operation-id"),
        (document({"/x": {"get": {**CLEAN["get"], "operationId": ""}}}), "missing-operation-id"),
        (document({"/x": {"get": {**CLEAN["get"], "tags": []}}}), "missing-tag"),
        (document({}, {"A": {"enum": ["a", None]}}), "nullable-enum"),
        (document({}, {"A": {"properties": {"a": {"properties": {"b": STR}}}}}), "inline-object"),
        (document({}, {"A": {"anyOf": [{"items": STR}, {"items": {}}]}}), "union-without-discriminator"),
        (document({}, {"A": {"not": STR}}), "keyword-ignored"),
    ],
)
def test_findings_of_our_own_documents_fail(value: Any, code: str | None) -> None:
    """
    What should be mended in a document of ours is an error, and in another one's only said.
    """
    strict, lenient = read(value, strict=True), read(value)

    assert ([] if code is None else [code]) == [found for found in codes(strict, "error") if found != "method-renamed"]
    assert [] == codes(lenient, "error")
    assert code is None or code in codes(lenient)


def test_an_operation_id_in_two_documents() -> None:
    """
    Two documents may use one operationId.
    """
    assert "duplicate-operation-id" not in codes(read(document({"/x": CLEAN}), document({"/x": CLEAN})))


FINDING = Diagnostic("warning", "odd", "api#/paths/~1x[0]/get", "Odd.")


@pytest.mark.parametrize(
    ("code", "pointer", "accepted"),
    [
        ("odd", "api#/paths/~1x[0]/get", True),
        ("odd", "api#/paths/*", True),
        ("odd", "api#/paths/~1x0/get", False),
        ("other", "api#/paths/*", False),
    ],
)
def test_accepted_findings_become_notes(code: str, pointer: str, accepted: bool) -> None:
    """
    A finding of an accepted place is a note with the reason; what accepts nothing is an error itself.
    """
    found = judge([FINDING], [Accepted(code, (pointer,), "It is fine.")], strict=True)

    if accepted:
        assert [Diagnostic("note", "odd", FINDING.pointer, "Odd. (accepted: It is fine.)")] == list(found)
    else:
        assert ["accepted-unused", "odd"] == [item.code for item in found]
        assert {"error"} == {item.severity for item in found}


def test_errors_cannot_be_accepted() -> None:
    """
    An error stays one, whatever is accepted.
    """
    error = Diagnostic("error", "odd", "api#/x", "Odd.")

    found = judge([error], [Accepted("odd", ("*",), "No.")], strict=False)

    assert ["accepted-unused", "odd"] == [item.code for item in found]


def test_notes_may_stay() -> None:
    """
    A choice that was made is no finding.
    """
    note = Diagnostic("note", "content-types", "api#/x", "JSON.")

    assert (note,) == judge([note], [], strict=True)


def test_accepted_lists() -> None:
    """
    A list has code, places and reason in each entry; ours is read.
    """
    text = '[[accepted]]\ncode = "a"\npointers = ["x", "y"]\nreason = " Because. "\n'

    assert (Accepted("a", ("x", "y"), "Because."),) == read_accepted(text)
    assert () == read_accepted("")
    assert all(entry.reason for entry in default_config().accepted)


@pytest.mark.parametrize(
    "text",
    [
        "[[accepted]]\n",
        '[[accepted]]\ncode = "a"\npointers = ["x"]\nreason = " "',
        '[[accepted]]\ncode = "a"\npointers = "x"\nreason = "y"',
        '[[accepted]]\npointers = ["x"]\nreason = "y"',
        "[[",
    ],
)
def test_malformed_accepted_lists(text: str) -> None:
    """
    An entry without a code, places or a reason is an error.
    """
    with pytest.raises(ValueError, match=r"accepted|Expected|Invalid"):
        read_accepted(text)


def test_nothing_is_lost_in_silence() -> None:
    """
    What the normaliser cannot read is counted all the same, and named.
    """
    paths = {
        "/x": {"$ref": "#/nope", "get": CLEAN["get"]},
        "/y": {"$ref": "#/paths/~1y", "post": body(STR)["post"]},
        "/z": get(),
    }

    reading = read(document(paths))

    assert (3, 1) == (reading.counts.operations_in, reading.counts.operations_out)
    lost = [found.pointer for found in reading.diagnostics if found.code == "operation-lost"]
    assert ["api#/paths/~1x/get", "api#/paths/~1y/post"] == lost
