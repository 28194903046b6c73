"""
Canonical forms of arrays and objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.naming import pascal
from generator.normalise.unions import assemble

if TYPE_CHECKING:
    from generator.normalise.canonical import Canonicaliser
    from generator.normalise.names import At

__all__ = ["array_items", "object_form"]

Json = Any  # a JSON value


def array_items(names: Canonicaliser, node: Json, at: At) -> Json:
    """
    Give the form of an array's items.

    Args:
        names: Gives forms to schemas.
        node: The schema of the array.
        at: Where it is.

    Returns:
        Their form; where each position has a schema of its own, the union of those.
    """
    items = node.get("items", {})
    if isinstance(items, list):  # what JSON Schema allowed before 2020-12
        node, items = {**node, "prefixItems": items}, node.get("additionalItems", False)
    prefix = node.get("prefixItems")
    if not isinstance(prefix, list) or not prefix:
        return names.schema(items, at.down("items", place="Item"))
    forms = [names.schema(item, at.down("prefixItems", i, place=f"Item{i + 1}")) for i, item in enumerate(prefix)]
    if items is not False:
        forms.append(names.schema(items, at.down("items", place="Item")))
    message = "positions of an array are not told apart: each item is one of their types"
    names.report.warning("tuple", at.where, message)
    return assemble(forms)


def object_form(names: Canonicaliser, node: Json, at: At) -> Json:
    """
    Give the form of an object.

    Args:
        names: Gives forms to schemas.
        node: The schema of the object.
        at: Where it is.

    Returns:
        A map, or an inline model if it has properties or allows none.
    """
    extra = _extra(names, node, at)
    properties = node.get("properties")
    if not isinstance(properties, dict) or (not properties and extra is not None):
        properties = {}
    form: dict[str, Json] = {"type": "object"}
    required = [name for name in _strings(node.get("required")) if name not in properties]
    if properties or extra is None or required:
        form["properties"] = {
            name: names.schema(item, at.down("properties", name, place=pascal(name) or "Field"))
            for name, item in properties.items()
        }
        form["required"] = sorted(set(_strings(node.get("required"))))
        if extra != {}:
            form["additionalProperties"] = False if extra is None else extra
    else:
        form["additionalProperties"] = extra
    return form


def _extra(names: Canonicaliser, node: Json, at: At) -> Json:
    """
    Give the form of undeclared properties; None if there are none.
    """
    forms = []
    patterns = node.get("patternProperties")
    if isinstance(patterns, dict):
        for index, (key, item) in enumerate(patterns.items()):
            forms.append(names.schema(item, at.down("patternProperties", key, place=f"Value{index + 1}")))
    for key in ("additionalProperties", "unevaluatedProperties"):
        if key not in node:
            continue
        extra = node[key]
        if extra is not False:
            forms.append({} if extra is True else names.schema(extra, at.down(key, place="Value")))
        return assemble(forms) if forms else None
    return assemble(forms) if forms else {}


def _strings(value: Json) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
