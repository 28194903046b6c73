"""
References to anything but schemas: parameters, bodies, responses, headers, path items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from generator.diagnostics import Report
from generator.pointer import child, lookup, split

if TYPE_CHECKING:
    from generator.normalise.names import At

__all__ = ["resolved"]

Json = Any  # a JSON value


def resolved(node: Json, at: At, report: Report) -> tuple[Json, At]:
    """
    Follow a reference to an object of the same document.

    Args:
        node: The object, or a reference to it; keys beside ``$ref`` win over those behind it.
        at: Where it is.
        report: Takes references that lead nowhere, to themselves, or to something that is no object.

    Returns:
        The object and where it really is; None for the object if there is none.
    """
    seen: list[str] = []
    siblings: dict[str, Json] = {}
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        target = node["$ref"]
        siblings = {**{key: value for key, value in node.items() if key != "$ref"}, **siblings}
        if target in seen:
            report.error("circular-ref", at.where, f"{target!r} refers to itself")
            return None, at
        seen.append(target)
        keys = split(target[1:])
        try:
            node = lookup(at.document.data, keys if target.startswith("#") else ("\0",))
        except KeyError:
            report.error("unresolved-ref", at.where, f"{target!r} leads nowhere")
            return None, at
        at = attrs.evolve(at, pointer=child("", *keys))
    if not isinstance(node, dict):
        report.error("not-an-object", at.where, "an object is expected here")
        return None, at
    return {**node, **siblings} if siblings else node, at
