"""
A small API, as the front half would give it, and a way to import what is printed from it.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from generator import emit, output
from generator.ir import (
    Any_,
    Api,
    ArrayOf,
    Body,
    Const,
    EnumOf,
    ErrorCode,
    Field,
    MapOf,
    Model,
    Named,
    Nullable,
    OneOf,
    Operation,
    Param,
    Prim,
    Ref,
    Response,
    Variant,
)

__all__ = ["field", "import_package", "imported", "model", "operation", "small_api"]

STR = Prim("str")


def field(name: str, type_: object = STR, *, required: bool = True, wire: str | None = None) -> Field:
    """A field whose Python name is its wire name."""
    return Field(name, wire or name, type_, required, f"About {name}.")  # type: ignore[arg-type]  # any IR type


def model(name: str, *fields: Field, **changes: object) -> Model:
    """A model that responses have."""
    given: dict[str, object] = {"in_response": True, "family": "zoo", "description": f"A {name}.", **changes}
    return Model(name, f"/components/schemas/{name}", fields, **given)  # type: ignore[arg-type]  # keyword data


def operation(
    id: str,  # noqa: A002  # its name everywhere
    http_method: str,
    path: str,
    response: Response,
    **changes: object,
) -> Operation:
    """An operation of the document ``zoo``."""
    *resource, method = id.split(".")
    return Operation(
        id=id,
        operation_id=id.replace(".", "_"),
        resource=tuple(resource),
        method=method,
        http_method=http_method,
        path=path,
        pointer=f"/paths/{path}/{http_method.lower()}",
        document="zoo",
        params=changes.pop("params", ()),  # type: ignore[arg-type]  # keyword data
        body=changes.pop("body", None),  # type: ignore[arg-type]
        response=response,
        summary=f"Do {id}.",
        **changes,  # type: ignore[arg-type]
    )


_CAT = model(
    "Cat", field("type", Const("cat")), field("lives", Prim("int")), field("born", Prim("datetime"), required=False)
)
_DOG = model("Dog", field("type", Const("dog")), field("name"), field("owner", Nullable(Ref("Owner")), required=False))
_OWNER = model("Owner", field("name", STR, required=False), field("pets", ArrayOf(Ref("Pet")), required=False))
_PET = Named(
    "Pet",
    "/p",
    OneOf((Variant(Ref("Cat"), ("cat",)), Variant(Ref("Dog"), ("dog", "puppy"))), "type"),
    "A pet.",
    in_response=True,
    family="zoo",
)
_ZOO = model(
    "Zoo",
    field("id"),
    field("pets", ArrayOf(Ref("Pet"))),
    field("star", Ref("Pet"), required=False),
    field("by_name", MapOf(Ref("Pet")), required=False),
    field("owner", Nullable(Ref("Owner")), required=False),
    field("opened", Prim("date"), required=False),
    field("size", EnumOf(("small", "large"), open=True), required=False),
    field("content", Ref("Content"), required=False),
    field("nested", ArrayOf(ArrayOf(Ref("Cat"))), required=False),
    field("from_", STR, required=False, wire="from"),
    field("to_dict", STR, required=False),
    request_as="ZooParam",
)
_CONTENT = Named(
    "Content",
    "/c",
    OneOf((Variant(STR), Variant(ArrayOf(Ref("Pet"))), Variant(Ref("Owner")), Variant(Ref("Sized"))), None),
    in_response=True,
    family="zoo",
)
_SIZED = model("Sized", field("width", Prim("int")), field("height", Prim("int"), required=False))
_PAGE = model("ZooPage", field("data", ArrayOf(Ref("Zoo"))), field("next_page", Nullable(STR), required=False))
_PARAM = model(
    "ZooParam",
    field("id"),
    field("star", Ref("Cat"), required=False),
    field("a-b", required=False, wire="a-b"),
    in_response=False,
    in_request=True,
)
_EVENT = Named(
    "Event", "/e", OneOf((Variant(Ref("Cat"), ("cat",)), Variant(Ref("Dog"), ("dog",))), "type"), in_response=True
)
_LARGE = model("Large", *(field(f"f{number}", required=False) for number in range(60)))
_BARE = model("Bare", in_response=False, in_request=True)
_JSON = "application/json"


def small_api() -> Api:
    """An API with one operation of each kind."""
    id_ = Param("zoo_id", "zoo_id", "path", STR, required=True)
    create = Body(
        _JSON, "json", True, Ref("ZooParam"), (field("id"), field("stars", ArrayOf(Ref("ZooParam")), required=False))
    )
    upload = Body(
        "multipart/form-data", "multipart", True, Any_(), (field("file", Prim("binary")), field("note", required=False))
    )
    operations = (
        operation(
            "zoos.create",
            "POST",
            "/zoos",
            Response("json", Ref("Zoo"), _JSON, event=Ref("Event")),
            body=Body(
                _JSON, "json", True, Any_(), (*(create.fields or ()), field("stream", Prim("bool"), required=False))
            ),
            stream="optional",
            betas=("zoo-1",),
            error_codes=("zoo_full",),
            params=(Param("betas", "x-beta", "header", ArrayOf(STR), False, client_option="betas"),),
        ),
        operation(
            "zoos.get",
            "GET",
            "/zoos/{zoo_id}",
            Response("json", Nullable(Ref("Zoo")), _JSON),
            params=(id_, Param("keeper", "x-keeper", "header", STR, False), Param("jar", "jar", "cookie", STR, False)),
        ),
        operation(
            "zoos.list",
            "GET",
            "/zoos",
            Response("page", Ref("Zoo"), _JSON, envelope=Ref("ZooPage")),
            page="cursor",
            params=(
                Param("ids", "ids[]", "query", ArrayOf(STR), False),
                Param("since", "at[gte]", "query", Prim("datetime"), False),
                Param("tags", "tags", "query", ArrayOf(STR), False, "comma"),
            ),
        ),
        operation(
            "zoos.photos.upload",
            "POST",
            "/zoos/{zoo_id}/photos",
            Response("empty", Any_(), None),
            params=(id_,),
            body=upload,
        ),
        operation(
            "zoos.photos.download",
            "GET",
            "/zoos/{zoo_id}/photo",
            Response("binary", Prim("binary"), "image/png"),
            params=(id_,),
        ),
        operation(
            "zoos.photos.send",
            "PUT",
            "/zoos/{zoo_id}/photo",
            Response("text", STR, "text/plain"),
            params=(id_,),
            body=Body("image/png", "binary", False, Prim("binary")),
        ),
        operation(
            "zoos.photos.describe",
            "POST",
            "/zoos/photos",
            Response("json", Any_(), _JSON),
            body=Body("application/x-www-form-urlencoded", "form", True, Any_(), (field("words"),)),
        ),
        operation(
            "zoos.photos.replace",
            "PUT",
            "/zoos/photos",
            Response("json", Any_(), _JSON),
            body=Body(_JSON, "json", False, ArrayOf(Ref("ZooParam"))),
        ),
        operation(
            "zoos.events", "GET", "/zoos/events", Response("stream", Ref("Event"), "text/event-stream"), stream="always"
        ),
        operation("zoos.log", "GET", "/zoos/log", Response("lines", Ref("Dog"), "application/x-jsonl")),
    )
    schemas = (_BARE, _CAT, _CONTENT, _DOG, _EVENT, _LARGE, _OWNER, _PAGE, _PET, _SIZED, _ZOO, _PARAM)
    return Api(
        "The zoo",
        "1",
        operations,
        tuple(sorted(schemas, key=lambda schema: schema.name)),
        errors=(ErrorCode("zoo_full", 409, "ZooFullError", "ConflictError", None),),
        documents=(("zoo", {"openapi": "3.1.0"}),),
    )


def import_package(api: Api, folder: Path, name: str) -> ModuleType:
    """Print a package into a folder and import it."""
    output.write(emit.generate(api), folder / name)
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


@contextmanager
def imported(api: Api, folder: Path, name: str) -> Iterator[ModuleType]:
    """A printed package whose modules can be imported meanwhile."""
    package = import_package(api, folder, name)
    sys.path.insert(0, str(folder))
    yield package
    sys.path.remove(str(folder))
    for module in [each for each in sys.modules if each.split(".")[0] == name]:
        del sys.modules[module]
