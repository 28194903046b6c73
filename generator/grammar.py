"""
Where things sit in an OpenAPI document.

Several stages walk a document by kind of object (operation, parameter, schema ...), never by guessing from keys: a
property may be called ``$ref`` or ``schema``, and an example may look like anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["HTTP_METHODS", "children"]

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_SCHEMA: dict[str, str] = {
    "additionalProperties": "schema",
    "allOf": "[schema",
    "anyOf": "[schema",
    "contains": "schema",
    "$defs": "{schema",
    "definitions": "{schema",
    "dependentSchemas": "{schema",
    "discriminator": "discriminator",
    "else": "schema",
    "if": "schema",
    "items": "schema",
    "not": "schema",
    "oneOf": "[schema",
    "patternProperties": "{schema",
    "prefixItems": "[schema",
    "properties": "{schema",
    "propertyNames": "schema",
    "then": "schema",
    "unevaluatedItems": "schema",
    "unevaluatedProperties": "schema",
}

_GRAMMAR: dict[str, dict[str, str]] = {
    "components": {
        "callbacks": "{callback",
        "headers": "{header",
        "links": "{link",
        "parameters": "{parameter",
        "pathItems": "{pathItem",
        "requestBodies": "{requestBody",
        "responses": "{response",
        "schemas": "{schema",
        "examples": "{example",
        "securitySchemes": "{securityScheme",
    },
    "document": {"components": "components", "paths": "{pathItem", "webhooks": "{pathItem"},
    "encoding": {"headers": "{header"},
    "header": {"content": "{mediaType", "examples": "{example", "schema": "schema"},
    "mediaType": {"encoding": "{encoding", "examples": "{example", "schema": "schema", "itemSchema": "schema"},
    "operation": {
        "callbacks": "{callback",
        "parameters": "[parameter",
        "requestBody": "requestBody",
        "responses": "{response",
    },
    "parameter": {"content": "{mediaType", "examples": "{example", "schema": "schema"},
    "pathItem": {**dict.fromkeys(HTTP_METHODS, "operation"), "parameters": "[parameter"},
    "requestBody": {"content": "{mediaType"},
    "response": {"content": "{mediaType", "headers": "{header", "links": "{link"},
    "schema": _SCHEMA,
}


def children(kind: str, value: Any) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    """
    List the objects of known kind directly inside an object.

    Args:
        kind: Kind of ``value``: ``document``, ``schema``, ``operation`` ...
        value: The object; anything but a dict has no children.

    Yields:
        Keys from ``value`` to the child (one or two), its kind, the child.
    """
    if not isinstance(value, dict):
        return
    known = dict.fromkeys(value, "pathItem") if kind == "callback" else _GRAMMAR.get(kind, {})
    for key, item in value.items():
        what = known.get(key)
        if what is not None:
            yield from _below(key, what, item)


def _below(key: str, what: str, item: Any) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    if what[0] == "{":
        if isinstance(item, dict):
            for name, entry in item.items():
                yield (key, name), what[1:], entry
    elif isinstance(item, list):  # also `items: [...]`, which old documents have
        for index, entry in enumerate(item):
            yield (key, index), what.lstrip("["), entry
    else:
        yield (key,), what, item
