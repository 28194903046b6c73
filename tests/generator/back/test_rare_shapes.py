"""
Shapes that are seldom: printed from a second small API, imported, used.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import attrs
import pytest

from generator.ir import Any_, Api, ArrayOf, Body, Const, EnumOf, MapOf, Named, Nullable, OneOf, Prim, Ref, Variant
from generator.ir import Response as Answer
from generator.text import paragraphs
from tests.generator.back._api import STR, field, imported, model, operation

_JSON = "application/json"
_BOTH = {"in_request": True}


def _named(name: str, type_: Any, **more: Any) -> Named:
    return Named(name, f"/{name}", type_, f"A {name}.", in_response=True, family="zoo", **more)


def _api() -> Api:
    leaf, stone = Variant(Ref("Leaf"), ("leaf",)), Variant(Ref("Stone"), ("stone",))
    free = (Variant(Ref("Box")), Variant(Nullable(Prim("int"))), Variant(MapOf(Ref("Leaf"))), Variant(Ref("Words")))
    schemas = (
        model("Leaf", field("type", Const("leaf")), field("n", Prim("int")), **_BOTH),
        model("Stone", field("type", Const("stone")), field("heavy", Prim("bool"))),
        model("Box", field("width", Prim("int")), aliases=("Crate",), **_BOTH),
        model("Nothing", in_request=True),
        model("Scale", field("step", EnumOf((0.5, 1.0), open=False))),
        model("Twice", field("left", MapOf(Ref("Leaf"))), field("right", MapOf(Ref("Leaf")))),
        model("Tagged", field("labels", Ref("Labels")), request_as="Labels"),
        model("All", field("mixed", Ref("Mixed")), field("loose", Ref("Loose")), field("lists", Ref("Lists"))),
        _named("Words", ArrayOf(STR)),
        _named("Labels", MapOf(Any_()), **_BOTH),
        _named("Either", OneOf((Variant(Ref("Leaf")), Variant(Ref("Box"))), None), **_BOTH),
        _named("Mixed", OneOf((leaf, Variant(Ref("Labels"), ("labels",))), "type")),
        _named("Loose", OneOf((leaf, stone, *free), "type")),
        _named("Lists", OneOf((Variant(ArrayOf(STR)), Variant(ArrayOf(Ref("Leaf")))), None)),
    )
    files = OneOf((Variant(ArrayOf(Nullable(Prim("binary")))), Variant(STR)), None)
    operations = (
        operation(
            "things.send",
            "POST",
            "/things",
            Answer("json", Ref("All"), _JSON, event=None),
            body=Body(
                "multipart/form-data", "multipart", True, Any_(), (field("kind", Const("thing")), field("files", files))
            ),
        ),
        operation(
            "things.make",
            "POST",
            "/things/made",
            Answer("json", Ref("Leaf"), _JSON),
            body=Body(
                _JSON,
                "json",
                False,
                Any_(),
                (field("size", required=False), field("more", Ref("Nothing"), required=False)),
            ),
            stream="optional",
        ),
        operation(
            "things.follow",
            "POST",
            "/things/followed",
            Answer("json", Ref("Leaf"), _JSON, event=Ref("Leaf")),
            body=Body(_JSON, "json", True, Ref("Box"), (field("box", Ref("Box")), field("labels", Ref("Labels")))),
            stream="optional",
        ),
        operation("deep.down.get", "GET", "/deep", Answer("json", Ref("Scale"), _JSON)),
    )
    described = (attrs.evolve(each, description=f"More about {each.id}.") for each in operations)
    return Api(
        "Things",
        "1",
        tuple(sorted(described, key=lambda each: each.id)),
        tuple(sorted(schemas, key=lambda each: each.name)),
        documents=(("zoo", {"openapi": "3.1.0"}),),
    )


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package, importable."""
    with imported(_api(), tmp_path_factory.mktemp("things"), "things_under_test") as package:
        yield package


def _part(things: ModuleType, name: str) -> Any:
    return importlib.import_module(f"{things.__name__}.{name}")


LEAF = {"type": "leaf", "n": 1}


@pytest.mark.parametrize(
    ("field_", "value", "kind"),
    [
        ("mixed", LEAF, "Leaf"),
        ("mixed", {"type": "labels", "a": 1}, "Unknown"),
        ("loose", LEAF, "Leaf"),
        ("loose", {"type": "stone", "heavy": True}, "Stone"),
        ("loose", {"width": 3}, "Box"),
        ("loose", {"a": LEAF}, "dict"),
        ("loose", ["a", "b"], "list"),
        ("loose", None, "NoneType"),
        ("loose", 5, "int"),
        ("lists", ["a"], "list"),
    ],
)
def test_members_of_a_union_are_told_apart(things: ModuleType, field_: str, value: Any, kind: str) -> None:
    """
    By tag, by keys, by JSON type; what fits nothing is kept as it came.
    """
    data = {"mixed": LEAF, "loose": LEAF, "lists": [], field_: value}

    decoded = _part(things, "models").All.from_dict(data)

    assert kind == type(getattr(decoded, field_)).__name__
    assert data == decoded.to_dict()


def test_a_map_and_a_list_of_a_union_hold_models(things: ModuleType) -> None:
    """
    Members that are containers have models in them; two fields of one type share a codec.
    """
    models = _part(things, "models")
    decoded = models.All.from_dict({"mixed": LEAF, "loose": {"a": LEAF}, "lists": [LEAF, "word"]})
    twice = models.Twice.from_dict({"left": {"a": LEAF}, "right": {"b": LEAF}})

    assert [models.Leaf, models.Leaf, str] == [type(each) for each in (decoded.loose["a"], *decoded.lists)]
    assert [models.Leaf, models.Leaf] == [type(twice.left["a"]), type(twice.right["b"])]


def test_aliases_are_the_same_class(things: ModuleType) -> None:
    """
    A further name of a schema is a further name of its class, in both forms.
    """
    models, params = _part(things, "models"), _part(things, "params")

    assert models.Crate is models.Box
    assert params.CrateParam is params.BoxParam


def test_plain_types_have_one_form(things: ModuleType) -> None:
    """
    What is JSON either way needs no form of its own for requests; a model that becomes such a type keeps its fields.
    """
    models = _part(things, "models")

    assert not hasattr(_part(things, "params"), "Labels")
    assert {"labels": {"a": 1}} == models.Tagged.from_dict({"labels": {"a": 1}}).to_param()
    assert {"step": 0.5} == models.Scale.from_dict({"step": 0.5}).to_dict()


def test_a_body_without_fields_is_no_body(things: ModuleType) -> None:
    """
    An optional body is sent where a field is given; a constant need not be; files may be in lists.
    """
    make, send = _part(things, "api.things.make"), _part(things, "api.things.send")

    assert things.UNSET is make.build_request().json
    assert {"size": "large"} == make.build_request(size="large").json
    spec = send.build_request(files=[b"x"])
    assert ([("kind", "thing")], [("files", b"x")]) == (spec.form, spec.files)


def test_paragraphs_are_kept_apart() -> None:
    """
    Blank lines between, none where there is nothing.
    """
    assert ["one two", "", "three"] == list(paragraphs("one\ntwo\n \n\nthree", ""))
    assert [] == list(paragraphs(" \n \n ", ""))
