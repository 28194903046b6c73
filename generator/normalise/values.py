"""
What normalising gives: operations as values, schemas in one canonical form.

A canonical schema is one of

``{}``                                                      any JSON value
``{"$ref": "#/components/schemas/Name"}``                   a named schema
``{"type": "string" | "integer" | "number" | "boolean"}``   a scalar; strings may have ``format``
``{"type": "null"}``
``{"const": value}``
``{"type": ..., "enum": [...], "x-open": bool}``            scalars of one type, never null
``{"type": "array", "items": schema}``
``{"type": "object", "additionalProperties": schema}``      a map
``{"type": "object", "properties": ..., "required": ...}``  a model: only as a named schema, never inline
``{"anyOf": [...], "discriminator": ...}``                  a union; ``null`` is its last member, if it is one

and may also have ``description``, ``deprecated``, ``default`` and ``x-sdk-*``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

__all__ = ["REF", "Document", "Media", "Op", "OpBody", "OpParam", "OpResponse", "Spec", "ref", "ref_name"]

Json = Any  # a JSON value
REF = "#/components/schemas/"


def ref(name: str) -> dict[str, str]:
    """
    Refer to a named schema.
    """
    return {"$ref": REF + name}


def ref_name(schema: Mapping[str, Json]) -> str | None:
    """
    Name what a canonical schema refers to; None if it is no reference.
    """
    target = schema.get("$ref")
    return None if target is None else target[len(REF) :]


@attrs.frozen(eq=False)
class Document:
    """
    A bundled document with the names that its schemas have got.
    """

    name: str
    data: Json
    names: Mapping[str, str] = attrs.field(factory=dict)  # component name to name in `Spec.schemas`


@attrs.frozen
class OpParam:
    """
    A parameter; ``schema`` is canonical.
    """

    wire: str
    location: str
    required: bool
    schema: Json
    pointer: str
    style: str = "repeat"
    description: str = ""
    deprecated: bool = False
    client_option: str | None = None
    name: str | None = None  # x-sdk-name


@attrs.frozen
class Media:
    """
    One representation of a body.
    """

    content_type: str
    kind: str
    schema: Json


@attrs.frozen
class OpBody:
    """
    A request body in its preferred representation.
    """

    media: Media
    required: bool
    pointer: str
    description: str = ""
    name: str | None = None  # x-sdk-name


@attrs.frozen
class OpResponse:
    """
    What success gives; ``event`` is the event of a stream, if there is one besides or instead of ``media``.
    """

    status: str
    media: Media | None
    pointer: str
    event: Media | None = None
    description: str = ""


@attrs.frozen
class Op:
    """
    One operation; ``extensions`` are its ``x-*`` keys.
    """

    document: str
    key: str  # the path as the document writes it, with a constant query
    path: str
    method: str
    pointer: str
    operation_id: str
    has_id: bool
    tags: tuple[str, ...]
    summary: str
    description: str
    deprecated: bool
    params: tuple[OpParam, ...]
    body: OpBody | None
    response: OpResponse
    errors: tuple[Json, ...]
    extensions: Mapping[str, Json] = attrs.field(factory=dict)


@attrs.frozen
class Spec:
    """
    All documents in one name space.
    """

    documents: tuple[Document, ...]
    operations: tuple[Op, ...]
    schemas: Mapping[str, Json]
    pointers: Mapping[str, str]
    aliases: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    twins: Mapping[str, str] = attrs.field(factory=dict)  # request schema by response model
