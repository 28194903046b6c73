"""
Which schemas use which, and what is reached from where.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.normalise.values import Op, Spec, ref_name

__all__ = ["error_schemas", "reachable", "request_roots", "response_roots", "uses"]

Json = Any  # a JSON value


def uses(schema: Json) -> Iterator[str]:
    """
    Name the schemas that a canonical schema refers to directly, in order, with repetitions.
    """
    name = ref_name(schema)
    if name is not None:
        yield name
        return
    for member in schema.get("anyOf", ()):
        yield from uses(member)
    for member in schema.get("properties", {}).values():
        yield from uses(member)
    for key in ("items", "additionalProperties"):
        member = schema.get(key)
        if isinstance(member, dict):
            yield from uses(member)


def reachable(roots: Iterable[str], schemas: Mapping[str, Json]) -> set[str]:
    """
    Collect roots and everything that they use, directly or not.
    """
    found: set[str] = set()
    queue = [name for name in roots if name in schemas]
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            queue.extend(uses(schemas[name]))
    return found


def request_roots(op: Op) -> Iterator[str]:
    """
    Name what an operation's parameters and body use directly.
    """
    for param in op.params:
        yield from uses(param.schema)
    if op.body is not None:
        yield from uses(op.body.media.schema)


def response_roots(op: Op) -> Iterator[str]:
    """
    Name what an operation's response, events and errors use directly.
    """
    for media in (op.response.media, op.response.event):
        if media is not None:
            yield from uses(media.schema)
    for schema in op.errors:
        yield from uses(schema)


def error_schemas(spec: Spec) -> Iterator[str]:
    """
    Name the schemas of details of error codes (``x-sdk-errors`` of the documents).
    """
    final = {alias: name for name, aliases in spec.aliases.items() for alias in aliases}
    for document in spec.documents:
        entries = document.data.get("x-sdk-errors")
        for entry in entries if isinstance(entries, list) else ():
            name = entry.get("details") if isinstance(entry, dict) else None
            if isinstance(name, str) and name in document.names:
                yield final.get(document.names[name], document.names[name])
