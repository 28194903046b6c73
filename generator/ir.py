"""
The generator's own view of an API: frozen values, no strings of Python yet.

This is the border between the front half (load ... sidecar, which fills it) and the back half (plan, views,
templates, which prints it). Nothing here knows openapi-python-client, YAML or Jinja.

Every list is sorted or in document order, so that the same documents give the same values.
"""

from __future__ import annotations

from typing import Any, Literal, Union

import attrs

__all__ = [
    "Any_",
    "Api",
    "ArrayOf",
    "Body",
    "Const",
    "EnumOf",
    "ErrorCode",
    "Field",
    "MapOf",
    "Model",
    "Named",
    "Nullable",
    "OneOf",
    "Operation",
    "Param",
    "Prim",
    "PrimKind",
    "Ref",
    "Response",
    "Schema",
    "Type",
    "Variant",
]

PrimKind = Literal["str", "int", "float", "bool", "datetime", "date", "binary", "null"]
Json = Any  # a JSON value of the document: its shape is not ours to know


@attrs.frozen
class Any_:  # noqa: N801  # not typing.Any
    """Any JSON value."""


@attrs.frozen
class Prim:
    """A scalar; ``binary`` is a file in a multipart form or a binary body."""

    kind: PrimKind


@attrs.frozen
class Const:
    """Exactly one JSON scalar."""

    value: Json


@attrs.frozen
class EnumOf:
    """Some JSON scalars (all of one Python type); ``open`` accepts others of that type as well."""

    values: tuple[Json, ...]
    open: bool


@attrs.frozen
class ArrayOf:
    """A JSON array."""

    item: Type


@attrs.frozen
class MapOf:
    """A JSON object with free keys."""

    value: Type


@attrs.frozen
class Nullable:
    """A value or JSON null; never nested, never around ``Any_``."""

    inner: Type


@attrs.frozen
class Ref:
    """A named schema: the key of `Api.schemas`."""

    name: str


@attrs.frozen
class Variant:
    """One member of a union; ``tags`` are the discriminator values that select it (empty: chosen by shape)."""

    type: Type
    tags: tuple[str, ...] = ()


@attrs.frozen
class OneOf:
    """A union; ``discriminator`` is the wire name of the tag, None if members are told apart by JSON type or keys."""

    variants: tuple[Variant, ...]
    discriminator: str | None


Type = Union[Any_, Prim, Const, EnumOf, ArrayOf, MapOf, Nullable, Ref, OneOf]


@attrs.frozen
class Field:
    """A property of a model."""

    name: str  # Python name, valid, unique in its model
    wire: str
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    default: Json = attrs.field(default=None)  # documentation only


@attrs.frozen
class Model:
    """
    An object schema.

    ``extra`` is the type of undeclared properties (`Any_` when the document is silent or says true; None only for
    additionalProperties: false). ``request_as`` names the schema whose fields remain when a response of this type is
    sent back in a request (None: it has no request twin).
    """

    name: str
    pointer: str
    fields: tuple[Field, ...]
    description: str = ""
    extra: Type | None = attrs.field(factory=Any_)
    request_as: str | None = None
    aliases: tuple[str, ...] = ()  # names of identical schemas folded into this one
    in_response: bool = False
    in_request: bool = False
    family: str = "shared"


@attrs.frozen
class Named:
    """A named schema that is no object: union, enum, array, map or scalar alias."""

    name: str
    pointer: str
    type: Type
    description: str = ""
    aliases: tuple[str, ...] = ()
    in_response: bool = False
    in_request: bool = False
    family: str = "shared"


Schema = Union[Model, Named]


@attrs.frozen
class Param:
    """A path, query or header parameter."""

    name: str  # Python name, unique among the operation's parameters and body fields
    wire: str
    location: Literal["path", "query", "header", "cookie"]
    type: Type
    required: bool
    style: Literal["repeat", "comma", "space", "pipe", "deep"] = "repeat"  # how an array or object is written
    description: str = ""
    deprecated: bool = False
    client_option: str | None = None  # set by the client as a whole (x-sdk-client-option), no argument of the method


@attrs.frozen
class Body:
    """
    A request body.

    ``fields`` are the keyword arguments when the body is a JSON object or a form; otherwise it is one argument ``body``
    of ``type``. In a form, fields of type binary (or arrays of it) are files.
    """

    content_type: str
    kind: Literal["json", "multipart", "form", "binary", "text"]
    required: bool
    type: Type
    fields: tuple[Field, ...] | None = None
    description: str = ""
    name: str = "body"  # Python name of the one argument, where there are no fields


@attrs.frozen
class Response:
    """
    What a successful call gives.

    ``type`` is the JSON body, the item of a page, the event of a stream, or the line of JSON lines, by ``kind``;
    ``envelope`` is the page's body. An operation with an optional stream has kind "json" and an ``event`` type.
    """

    kind: Literal["json", "page", "stream", "lines", "binary", "text", "empty"]
    type: Type
    content_type: str | None
    envelope: Type | None = None
    event: Type | None = None
    description: str = ""


@attrs.frozen
class ErrorCode:
    """One machine-readable error code of the API."""

    code: str
    status: int
    cls: str  # class name, such as AvailableToolsLimitExceededError
    base: str  # class name by status, such as BadRequestError
    details: str | None  # schema of the details object


@attrs.frozen
class Operation:
    """One method of the API."""

    id: str  # "messages.batches.create": resource and method
    operation_id: str  # the document's
    resource: tuple[str, ...]  # ("messages", "batches"), Python names
    method: str  # "create", Python name
    http_method: str  # upper case
    path: str
    pointer: str  # JSON pointer into its document
    document: str  # "ga", "beta" or a file's stem
    params: tuple[Param, ...]
    body: Body | None
    response: Response
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    page: str | None = None  # id | cursor | report_cursor | bidirectional_cursor
    stream: str | None = None  # optional | always
    betas: tuple[str, ...] = ()  # default values of anthropic-beta
    error_codes: tuple[str, ...] = ()


@attrs.frozen
class Api:
    """Everything there is to print."""

    title: str
    version: str
    operations: tuple[Operation, ...]  # sorted by id
    schemas: tuple[Schema, ...]  # sorted by name; aliases are not repeated
    errors: tuple[ErrorCode, ...] = ()
    server: str | None = None
    documents: tuple[tuple[str, Json], ...] = ()  # (name, bundled document with overlays applied)
