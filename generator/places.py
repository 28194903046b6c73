"""
Where a method sits: ``client.messages.batches.create``.

``x-sdk-resource`` and ``x-sdk-method`` say so. In documents without them, the resource is the first tag, else the first
segments of the path; the method is the operationId without the words of the resource, else the HTTP method and the
rest of the path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from generator.naming import snake, words
from generator.normalise.values import Op

__all__ = ["Place", "places"]

_PLURALS = (("ches", 2), ("shes", 2), ("sses", 2), ("xes", 2), ("zes", 2), ("ss", 0), ("us", 0), ("is", 0), ("s", 1))

_VERSION = re.compile(r"v[0-9]+(?:(?:alpha|beta)[0-9]*)?\Z")


@attrs.frozen
class Place:
    """
    Resource and method, both Python names.
    """

    resource: tuple[str, ...]
    method: str


def places(operations: Sequence[Op]) -> Iterator[Place]:
    """
    Place each operation, in order; methods of one resource may still have the same name.
    """
    for op in operations:
        resource = _resource(op)
        yield Place(resource, _method(op, resource))


def _segments(path: str) -> list[str]:
    """
    Split a path, without what all paths of an API start with.
    """
    parts = [part for part in path.split("/") if part]
    return [part for part in parts if not _VERSION.match(part) and part != "api"]


def _resource(op: Op) -> tuple[str, ...]:
    declared = op.extensions.get("x-sdk-resource")
    if isinstance(declared, str) and declared.strip("."):
        return tuple(snake(part, "resource") for part in declared.split(".") if part)
    if op.tags:
        return (snake(op.tags[0], "resource"),)
    segments = [part for part in _segments(op.path) if "{" not in part]
    return (snake(segments[0], "resource"),) if segments else ("default",)


def _method(op: Op, resource: tuple[str, ...]) -> str:
    declared = op.extensions.get("x-sdk-method")
    if isinstance(declared, str) and declared:
        return snake(declared, "method")
    known = {word for part in resource for word in _stems(part)}
    if op.has_id:
        rest = [word for word in words(op.operation_id) if _stem(word) not in known]
        return snake("_".join(rest or words(op.operation_id)), "method")
    rest = [word for part in _segments(op.path) for word in words(part) if _stem(word) not in known]
    return snake("_".join([op.method.lower(), *rest]), "method")


def _stem(word: str) -> str:
    """
    Take the plural off a word, roughly: `batches` and `batch` are the same, `class` and `analysis` stay.
    """
    word = word.lower()
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    for ending, length in _PLURALS:
        if word.endswith(ending):
            return word[: len(word) - length]
    return word


def _stems(name: str) -> list[str]:
    return [_stem(word) for word in words(name)]
