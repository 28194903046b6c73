"""
Places and names are final, and two things never share one.
"""

from __future__ import annotations

import pytest

from generator.imports import Imports, Place, relative
from generator.ir import Any_, Api, ArrayOf, Named, OneOf, Prim, Ref, Response, Variant
from generator.plan import NameCollisionError, make_plan
from tests.generator.back._api import field, model, operation, small_api

JSON = Response("json", Any_(), "application/json")


@pytest.mark.parametrize(
    ("here", "there", "shown"),
    [
        ("models.a.x", "models.a.y", ".y"),
        ("models.a.x", "models.b.y", "..b.y"),
        ("models.a.x", "_codecs", "..._codecs"),
        ("x", "_codecs", "._codecs"),
        ("api.a.b.c", "models.a.x", "....models.a.x"),
        ("models.x", "models.a.y", ".a.y"),
    ],
)
def test_relative_modules(here: str, there: str, shown: str) -> None:
    """
    A module is written as seen from another.
    """
    assert shown == relative(here, there)


def test_imports_are_sorted_and_renamed() -> None:
    """
    Imports come sorted; a name that the file has, or that another module gives, gets another one.
    """
    imports = Imports("models.a.x", frozenset({"X"}))
    imports.module_import("attrs")
    imports.use("typing", "Any", typing_only=True)
    imports.use("typing", "Any")

    names = [
        imports.place(Place(f"models.{family}.x", name))
        for family, name in (("b", "X"), ("c", "X"), ("c", "Literal"), ("b", "X"), ("a", "Own"))
    ]

    assert ["X_", "X__", "Literal_", "X_", "Own"] == names
    assert ("import attrs", "from typing import Any") == imports.lines(typing_only=False)
    assert (
        "from ..b.x import X as X_",
        "from ..c.x import Literal as Literal_, X as X__",
    ) == imports.lines(typing_only=True)


def test_classes_that_differ_in_case_get_modules_of_their_own() -> None:
    """
    Two schemas whose names give one module name are both there.
    """
    api = Api("t", "1", (), (model("ABc"), model("Abc")))

    assert ["models.zoo.a_bc", "models.zoo.abc"] == sorted(place.module for place in make_plan(api).responses.values())
    twins = Api("t", "1", (), (model("AbC"), model("Ab_C"), model("Ab__C")))
    assert 3 == len({place.module for place in make_plan(twins).responses.values()})


def test_a_schema_called_like_an_import_is_renamed() -> None:
    """
    A schema may be called Any or Literal: its class gets an underscore, its public name is kept by the index.
    """
    plan = make_plan(Api("t", "1", (), (model("Literal"), model("Model"))))

    assert ["Literal_", "Model"] == [place.name for place in plan.responses.values()]


def test_request_forms_get_free_names() -> None:
    """
    A schema used both ways has a request form beside its class; a name that is taken is passed over.
    """
    both = model("A", field("x"), in_request=True)
    api = Api(
        "t", "1", (), (both, model("AInput", field("x")), model("AInput2", field("x")), model("AParam", field("x")))
    )

    assert "AInput3" == make_plan(api).requests["A"].name
    assert ("A",) == make_plan(api).twins["A"]


def test_what_is_mentioned_is_placed() -> None:
    """
    A schema that only another mentions is placed even where the front half did not mark it.
    """
    hidden = model("Hidden", in_response=False, in_request=True)
    api = Api("t", "1", (), (model("A", field("x", ArrayOf(Ref("Hidden")))), hidden))

    assert "Hidden" in make_plan(api).responses


def test_recursive_aliases_are_plain_or_not() -> None:
    """
    An alias that mentions itself is decoded only if there is something to decode.
    """
    plain = Named("Tree", "/t", OneOf((Variant(Prim("str")), Variant(ArrayOf(Ref("Tree")))), None), in_response=True)
    plan = make_plan(Api("t", "1", (), (plain,)))

    assert plan.is_plain(Ref("Tree"))
    assert not plan.is_plain(ArrayOf(Prim("date")))


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (("a.get", "a.get"), "has get more than once"),
        (("a.b", "a.b.get"), "has b more than once"),
        (("a.b_c.get", "a_b.c.get"), "both want the name"),
    ],
)
def test_collisions_are_errors(ids: tuple[str, ...], message: str) -> None:
    """
    Two methods, or a method and a resource, or two classes, never share a name.
    """
    operations = tuple(operation(id_, "GET", "/x", JSON) for id_ in ids)

    with pytest.raises(NameCollisionError, match=message):
        make_plan(Api("t", "1", operations, ()))


def test_small_plan() -> None:
    """
    The small API has one root with one child, and each form in its place.
    """
    plan = make_plan(small_api())

    assert ["zoos", "zoos.photos"] == [".".join(node.path) for root in plan.roots for node in root.walk()]
    assert Place("models.zoo.cat", "Cat") == plan.responses["Cat"]
    assert Place("params.zoo", "ZooParam") == plan.requests["ZooParam"]
    assert ("Zoo",) == plan.twins["ZooParam"]
