"""
Readings as text.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from generator.coverage import count
from generator.diagnostics import Report
from generator.ir import Any_, ArrayOf, Const, EnumOf, MapOf, Nullable, OneOf, Prim, Ref, Type, Variant
from generator.report import explanation, statistics, type_text
from tests.generator.front._documents import body, document, get, ok, read

STR = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (Any_(), "any"),
        (Prim("datetime"), "datetime"),
        (Const("a"), '"a"'),
        (EnumOf(("a", "é"), open=True), '"a" | "é" | ...'),
        (EnumOf((1, 2), open=False), "1 | 2"),
        (ArrayOf(Ref("Pet")), "array of Pet"),
        (ArrayOf(Nullable(Ref("Pet"))), "array of (Pet | null)"),
        (MapOf(Prim("int")), "map to int"),
        (OneOf((Variant(Ref("A"), ("a", "b")), Variant(Prim("str"))), "type"), "A [a, b] | str"),
    ],
)
def test_types_as_text(type_: Type, text: str) -> None:
    """
    A type is written so that one sees what it takes.
    """
    assert text == type_text(type_)


def test_everything_about_an_operation() -> None:
    """
    An operation's explanation says where it is from, what each part of it is taken for, and where it goes.
    """
    item = body(_model(text=STR, **{"max-tokens": {"type": "integer"}}), summary="Do.")
    item["post"]["parameters"] = [{"name": "v", "in": "header", "schema": STR, "x-sdk-client-option": "api_version"}]
    content = {"application/json": {"schema": _ref("Page")}, "text/event-stream": {"schema": STR}}
    item["post"]["responses"] = {"200": {"description": "", "content": content}}
    item["post"].update({"x-sdk-page": "cursor", "x-sdk-betas": ["one", "two"], "x-error-codes": ["bad"]})

    lines = explanation(read(document({"/x": item}, {"Page": _model(data={"type": "array", "items": STR})})), "postIt")

    text = "\n".join(lines)
    assert "pets.post_it\n  from api#/paths/~1x/post\ndocument:\n  {" in text
    assert "  POST /x, resource pets, method post_it\n  header v: str, optional, set by the client\n" in text
    assert "  body: application/json, required, PostItBody\n    text: str, optional\n" in text
    assert "    max_tokens (max-tokens): int, optional\n" in text
    assert "  response: page, application/json, str\n  page: cursor, Page\n" in text
    assert "  betas: one, two\n  errors: bad\n" in text
    assert "files:\n  api/pets/post_it.py\n  resources/pets.py\n" in text


def test_everything_about_a_stream() -> None:
    """
    A stream's explanation names its events.
    """
    lines = explanation(read(document({"/x": get(STR, responses=ok(STR, "text/event-stream"))})), "pets.get_it")

    assert "  stream: always, str" in lines


def test_everything_about_a_model() -> None:
    """
    A model's explanation says who uses it, what it is sent back as, and what else was noticed.
    """
    schemas = {
        "Pet": {**_model(name=STR, kind={"enum": ["cat", None]}), "additionalProperties": False},
        "PetParam": {**_model(name=STR), "additionalProperties": STR},
        "Animal": _ref("Pet"),
    }
    reading = read(document({"/x": get(_ref("Pet")), "/y": body(_ref("PetParam"))}, schemas))

    pet, param = "\n".join(explanation(reading, "Animal")), "\n".join(explanation(reading, "PetParam"))

    assert (
        "taken for:\n  model of responses, family pets\n  also called Animal\n  sent back as PetParam\n  name: str"
        in pet
    )
    assert "  no other fields\nfiles:\n" in pet
    assert "findings:\n  note: nullable-enum: " in pet
    assert "  model of requests, family pets\n" in param
    assert "  other fields: str\n" in param


def test_a_name_that_much_has() -> None:
    """
    A part of a pointer that much has lists the places; one that few have explains them all.
    """
    schemas = {f"Pet{number}": _model(a=STR) for number in range(70)}
    reading = read(document({}, {**schemas, "Toy": {"type": "array", "items": STR}}))

    many, one = explanation(reading, "schemas/Pet"), explanation(reading, "schemas/Toy")

    assert "Pet0  api#/components/schemas/Pet0" == many[0]
    assert "... and 10 more" == many[-1]
    assert 2 < len(explanation(reading, "schemas/Pet1")) <= 61
    assert "  type of responses, family shared" in one
    assert "  array of str" in one
    assert [] == explanation(reading, "nothing")


def test_what_the_normaliser_made_has_no_source() -> None:
    """
    Of a schema whose place is not in the document the source is null.
    """
    reading = read(document({}, {"Pet": _model(a=STR)}))
    (schema,) = reading.api.schemas
    moved = attrs.evolve(
        reading, api=attrs.evolve(reading.api, schemas=(attrs.evolve(schema, pointer="api#/nowhere"),))
    )

    assert "  null" in explanation(moved, "Pet")


def test_figures_of_unions() -> None:
    """
    Unions that are tried are listed with their places; inline models are counted apart.
    """
    schemas = {
        "A": {"anyOf": [{"items": STR}, {"items": {}}]},
        "B": {"anyOf": [STR, {"type": "integer"}]},
        "C": _model(x=_model(y=STR)),
    }

    lines = list(statistics(read(document({}, schemas))))

    assert "schemas: 3 and 1 without a name in, 4 out: 4 types, 0 further names of identical ones" == lines[2]
    assert "unions dispatched in O(1): 1 of 1: 0 by tag, 1 by JSON type" == lines[3]
    assert "unions that are tried: 1" == lines[4]
    assert lines[5].startswith("  api#/components/schemas/A: nothing tells the 2 members")


def test_a_schema_that_is_not_in_the_ir() -> None:
    """
    A named schema that the IR lacks is an error, whoever lost it.
    """
    reading = read(document({}, {"Pet": _model(a=STR)}))
    report = Report()

    counts = count(reading.spec, attrs.evolve(reading.api, schemas=()), (), 0, report)

    assert (1, 0) == (counts.schemas_in, counts.schemas_out)
    assert ["schema-lost"] == [item.code for item in report.sorted()]
