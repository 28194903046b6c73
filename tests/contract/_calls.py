"""
Every committed operation, with arguments that fit its signature.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from anthropic_api import operations

__all__ = ["arguments_of", "endpoints", "sample"]


def sample(name: str, annotation: str) -> Any:
    """A value for an argument, from its annotation as it is written."""
    first = annotation.split(" | ", maxsplit=1)[0]
    if first.startswith("Literal["):
        return inspect.cleandoc(first[len("Literal[") :].split(",")[0].rstrip("]")).strip("\"'")
    kinds: tuple[tuple[str, Any], ...] = (
        ("str", f"x_{name}"),
        ("int", 3),
        ("bool", True),
        ("float", 0.5),
        ("FileTypes", b"bytes"),
        ("Mapping", {"key": "value"}),
        ("Sequence", ["a", "b"]),
        ("Iterable", ["a", "b"]),
    )
    for word, value in kinds:
        if first.startswith(word):
            return value
    return {"sample": name}


def arguments_of(function: Callable[..., Any], *, everything: bool) -> dict[str, Any]:
    """Keyword arguments of a function: the required ones, or all that the API knows."""
    found = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name in {"self", "client"} or parameter.kind is inspect.Parameter.VAR_KEYWORD:
            continue
        if everything or parameter.default is inspect.Parameter.empty:
            found[name] = sample(name, str(parameter.annotation))
    return found


def endpoints() -> Iterator[tuple[str, Any]]:
    """(id, endpoint module) of each operation."""
    for name in operations.TABLE:
        yield name, operations.endpoint(name)
