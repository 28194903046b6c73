"""
Canonical forms of scalars, constants and enums.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.diagnostics import Report

__all__ = ["constant", "enumeration", "scalar", "type_of_value", "types_of"]

Json = Any  # a JSON value
_STRING_FORMATS = {"binary", "byte", "date", "date-time", "email", "uri", "uuid"}
_KEPT_FORMATS = {"binary", "date", "date-time"}
_OBJECT_KEYS = {"additionalProperties", "patternProperties", "properties", "required", "unevaluatedProperties"}


def types_of(node: Mapping[str, Json]) -> list[str]:
    """
    Name the JSON types of a schema's own keywords.

    Returns:
        What ``type`` says, else what the other keywords imply; empty if nothing does. A ``null`` beside others is
        last.
    """
    declared = node.get("type")
    if isinstance(declared, str):
        return [declared]
    if isinstance(declared, list):
        names = list(dict.fromkeys(str(name) for name in declared))
        return [name for name in names if name != "null"] + (["null"] if "null" in names else [])
    if "const" in node or isinstance(node.get("enum"), list):
        return []
    if _OBJECT_KEYS & node.keys():
        return ["object"]
    if "items" in node or "prefixItems" in node:
        return ["array"]
    kept = node.get("format")
    return ["string"] if isinstance(kept, str) and kept in _STRING_FORMATS else []


def type_of_value(value: Json) -> str:
    """
    Name the JSON type of a value; whole numbers are integers only if they are written so.
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def scalar(name: str, node: Mapping[str, Json]) -> Json:
    """
    Give the form of a scalar type; None if there is no such type.
    """
    if name == "string":
        kept = node.get("format")
        if isinstance(kept, str) and kept in _KEPT_FORMATS:
            return {"type": "string", "format": kept}
        if node.get("contentMediaType") == "application/octet-stream" and "contentEncoding" not in node:
            return {"type": "string", "format": "binary"}
        return {"type": "string"}
    if name == "file":  # Swagger 2's, which documents still have
        return {"type": "string", "format": "binary"}
    return {"type": name} if name in {"integer", "number", "boolean", "null"} else None


def constant(value: Json, where: str, report: Report) -> Json:
    """
    Give the form of a constant.
    """
    if value is None:
        return {"type": "null"}
    if isinstance(value, (dict, list)):
        report.warning("constant-container", where, "a constant array or object is taken as any value")
        return {}
    return {"const": value}


def _by_type(values: list[Json]) -> dict[str, list[Json]]:
    """
    Group values by their JSON type, each once; whole numbers among fractions are fractions.
    """
    groups: dict[str, list[Json]] = {}
    for value in values:
        group = groups.setdefault(type_of_value(value), [])
        if value not in group:
            group.append(value)
    if "integer" in groups and "number" in groups:
        groups["number"] += [float(value) for value in groups.pop("integer")]
    return groups


def enumeration(node: Mapping[str, Json], types: list[str], where: str, report: Report) -> Json:
    """
    Give the form of an enum: one per JSON type, ``null`` apart, a single value as a constant.
    """
    values = node["enum"]
    if types in (["string"], ["string", "null"]) and any(type_of_value(v) not in {"string", "null"} for v in values):
        report.warning("enum-type", where, "values of a string enum that are not strings are taken as their text")
        values = [v if v is None or isinstance(v, str) else json.dumps(v) for v in values]
    groups = _by_type(values)
    null = groups.pop("null", None) is not None or "null" in types
    if {"array", "object"} & groups.keys() or not (groups or null):
        report.warning("enum-container", where, "an enum of arrays, objects or nothing is taken as any value")
        return {}
    forms: list[Json] = []
    for name, group in sorted(groups.items()):
        if len(group) == 1:
            forms.append({"const": group[0]})
        elif name == "boolean":
            forms.append({"type": name})
        else:
            forms.append({"type": name, "enum": group, "x-open": False})
    if null:
        forms.append({"type": "null"})
    return forms[0] if len(forms) == 1 else {"anyOf": forms}
