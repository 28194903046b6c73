"""
Operations of one document, and which of them are the same in another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from generator.diff._document import Document, as_list, as_mapping
from generator.diff._findings import Json
from generator.diff._shapes import Node
from generator.pointer import child

__all__ = ["Operation", "Parameter", "list_operations", "match_operations", "media_types", "parameters", "schema_node"]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_VARIABLE = re.compile(r"\{([^{}]*)\}")


@attrs.frozen
class Operation:
    """
    One operation of a document.

    Attributes:
        method: Upper case.
        path: The template; for a webhook or callback, what it is called by instead.
        pointer: Where it stands.
        item: Pointer of its path item, which may hold parameters and servers for it.
        value: The operation object.
        inbound: The server calls: what is sent and what is answered change places.
    """

    method: str
    path: str
    pointer: str
    item: str
    value: Mapping[str, Json]
    inbound: bool = False

    @property
    def label(self) -> str:
        """How to call it: ``POST /v1/messages``."""
        return f"{self.method} {self.path}"

    @property
    def template(self) -> str:
        """Method and path, the names of its variables left out."""
        return f"{self.method} {_VARIABLE.sub('{}', self.path)}"

    @property
    def operation_id(self) -> str | None:
        """``operationId``, if there is one."""
        stated = self.value.get("operationId")
        return stated if isinstance(stated, str) else None


@attrs.frozen
class Parameter:
    """One parameter of an operation; ``place`` is path, query, header or cookie."""

    name: str
    place: str
    pointer: str
    value: Mapping[str, Json]


def list_operations(document: Document) -> Iterator[Operation]:
    """
    List the operations of a document, in its order.

    Yields:
        Operations under ``paths``, each followed by its callbacks, then webhooks.
    """
    for path in as_mapping(document.root.get("paths")):
        if path.startswith("/"):
            for operation in _of_item(document, child("#", "paths", path), path, inbound=False):
                yield operation
                yield from _callbacks(document, operation)
    for name in as_mapping(document.root.get("webhooks")):
        yield from _of_item(document, child("#", "webhooks", name), f"webhook {name}", inbound=True)


def _of_item(document: Document, pointer: str, path: str, *, inbound: bool) -> Iterator[Operation]:
    item, value = document.follow(pointer)
    for method in _METHODS:
        if isinstance(value.get(method), Mapping):
            yield Operation(method.upper(), path, child(item, method), item, value[method], inbound)


def _callbacks(document: Document, operation: Operation) -> Iterator[Operation]:
    for name in as_mapping(operation.value.get("callbacks")):
        pointer, value = document.follow(child(operation.pointer, "callbacks", name))
        for expression in value:
            if isinstance(value[expression], Mapping):
                path = f"{expression} (callback {name} of {operation.label})"
                yield from _of_item(document, child(pointer, expression), path, inbound=True)


def match_operations(
    old: Sequence[Operation], new: Sequence[Operation]
) -> list[tuple[Operation | None, Operation | None]]:
    """
    Pair the operations of two documents.

    Args:
        old: Old operations.
        new: New operations.

    Returns:
        Pairs by method and path, then by method and path without the names of variables, then by ``operationId`` where
        that is unique; then old operations without a partner, then new ones.
    """
    pairs: list[tuple[Operation | None, Operation | None]] = []
    for key in (_label, _template, _identity):
        partners = {name: each for each in new if (name := key(each)) is not None}
        counts = Counter(key(each) for each in [*old, *new])
        for each in old:
            name = key(each)
            if name in partners and (key is not _identity or counts[name] == 2):  # noqa: PLR2004 - one on each side
                pairs.append((each, partners.pop(name)))
        old = [each for each in old if all(each is not pair[0] for pair in pairs)]
        new = [each for each in new if all(each is not pair[1] for pair in pairs)]
    return [*pairs, *((each, None) for each in old), *((None, each) for each in new)]


def _label(operation: Operation) -> str | None:
    return operation.label


def _template(operation: Operation) -> str | None:
    return operation.template


def _identity(operation: Operation) -> str | None:
    return operation.operation_id


def parameters(document: Document, operation: Operation, *, by_position: bool) -> dict[tuple[str, str], Parameter]:
    """
    List the parameters of an operation, those of its path item included.

    Args:
        document: Where it stands.
        operation: The operation.
        by_position: Know path parameters by their position in the template, not by name.

    Returns:
        Parameters by place and name; the operation's own replace those of the path. Names of headers are lower case.
    """
    variables = _VARIABLE.findall(operation.path)
    found: dict[tuple[str, str], Parameter] = {}
    for holder in (operation.item, operation.pointer):
        for index in range(len(as_list(as_mapping(document.at(holder)).get("parameters")))):
            pointer, value = document.follow(child(holder, "parameters", index))
            name, place = str(value.get("name", "")), str(value.get("in", ""))
            key = name.lower() if place == "header" else name
            if by_position and place == "path" and name in variables:
                key = str(variables.index(name))
            found[place, key] = Parameter(name, place, pointer, value)
    return found


def media_types(pointer: str, value: Mapping[str, Json]) -> dict[str, tuple[str, Mapping[str, Json]]]:
    """
    List the contents of a body, response or parameter.

    Returns:
        Pointer and media type object by content type in lower case; a charset says nothing about the content.
    """
    found: dict[str, tuple[str, Mapping[str, Json]]] = {}
    for name, media in as_mapping(value.get("content")).items():
        kept = [part.strip() for part in name.lower().split(";") if not part.strip().startswith("charset=")]
        found["; ".join(kept)] = (child(pointer, "content", name), as_mapping(media))
    return found


def schema_node(pointer: str, value: Mapping[str, Json]) -> Node:
    """Name the schema that an object holds under ``schema``; anything goes if there is none."""
    return (child(pointer, "schema"),) if "schema" in value else ()
