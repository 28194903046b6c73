"""
Members of a union to one canonical form.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.normalise.scalars import type_of_value

__all__ = ["assemble", "constraints_only", "without_null"]

Json = Any  # a JSON value
_NULL = {"type": "null"}
_ANNOTATIONS = {"default", "deprecated", "description"}
_CONSTRAINTS = {
    "deprecated",
    "description",
    "maxProperties",
    "minProperties",
    "not",
    "required",
    "title",
}


def constraints_only(member: Json) -> bool:
    """
    Tell whether a member only says which properties must be there (``anyOf: [{required: [a]}, ...]``).
    """
    return isinstance(member, dict) and member.keys() <= _CONSTRAINTS and bool(member.keys() & {"required", "not"})


def without_null(form: Json) -> tuple[Json, bool]:
    """
    Take ``null`` out of a form: the rest, and whether it was there.
    """
    members = form.get("anyOf")
    if members is None:
        return form, False
    rest = [member for member in members if member != _NULL]
    if len(rest) == len(members):
        return form, False
    if len(rest) > 1:
        return {**form, "anyOf": rest}, True
    notes = {key: value for key, value in form.items() if key not in {"anyOf", "discriminator"}}
    return {**rest[0], **notes}, True


def _bare(form: Json) -> Json:
    """
    Drop what says nothing about the type, so that equal types are equal.
    """
    if not _ANNOTATIONS & form.keys():
        return form
    return {key: value for key, value in form.items() if key not in _ANNOTATIONS}


def assemble(members: Sequence[Json]) -> Json:
    """
    Make one form of the members of a union.

    Inline unions inside are flattened (unless they have a discriminator of their own), equal members are one, strings
    with known values beside plain strings become an open enum, and ``null`` goes last.

    Args:
        members: Canonical forms.

    Returns:
        The form of a union, or of its only member; ``{}`` if a member allows any value.
    """
    flat: list[Json] = []
    null = False
    for member in members:
        form, has_null = without_null(member)
        null = null or has_null or form == _NULL
        if form == _NULL:
            continue
        flat += form["anyOf"] if "anyOf" in form and "discriminator" not in form else [form]
    bare = [_bare(form) for form in flat]
    if not all(bare):
        return {}
    unique = [form for index, form in enumerate(bare) if form not in bare[:index]]
    result = _scalars(unique)
    if len(result) == 1 and len(flat) == 1:
        result = flat  # keep the description of the only member
    if null:
        if len(result) == 1 and "anyOf" in result[0]:
            return {**result[0], "anyOf": [*result[0]["anyOf"], dict(_NULL)]}
        result = [*result, dict(_NULL)]
    return result[0] if len(result) == 1 else {"anyOf": result}


def _scalars(forms: list[Json]) -> list[Json]:
    """
    Make one member of the scalars of one JSON type: an enum, open if any value is allowed.
    """
    if sum(_scalar_type(form) is not None for form in forms) < 2:  # noqa: PLR2004 - nothing to join
        return forms
    result: list[Json] = []
    for form in forms:
        index = next((i for i, old in enumerate(result) if _scalar_type(old) == _scalar_type(form) is not None), None)
        if index is None:
            result.append(form)
        else:
            result[index] = _widen(result[index], form)
    return result


def _scalar_type(form: Json) -> str | None:
    name = type_of_value(form["const"]) if "const" in form else form.get("type", "")
    if name == "integer":
        return "number"
    return name if name in {"string", "number", "boolean"} else None


def _widen(one: Json, two: Json) -> Json:
    values: list[Json] = []
    for form in (one, two):
        for value in form.get("enum", [form["const"]] if "const" in form else []):
            if value not in values:
                values.append(value)
    plain = [form for form in (one, two) if "const" not in form and "enum" not in form]
    types = {form["type"] if "type" in form else type_of_value(form["const"]) for form in (one, two)}
    name = "number" if "number" in types else types.pop()
    opened = bool(plain) or any(form.get("x-open") for form in (one, two))
    if not values or name == "boolean":
        return {"type": name}  # a format beside none, or other formats: none
    if "binary" in {form.get("format") for form in plain}:
        return plain[0]
    return {"type": name, "enum": values, "x-open": opened}
