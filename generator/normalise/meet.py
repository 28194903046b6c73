"""
``allOf``: the form of a value that has several forms at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from generator.normalise.scalars import type_of_value
from generator.normalise.unions import assemble, without_null
from generator.normalise.values import ref_name

if TYPE_CHECKING:
    from generator.normalise.canonical import Canonicaliser
    from generator.normalise.names import At

__all__ = ["Meeting"]

Json = Any  # a JSON value
_NOTES = ("default", "deprecated", "description")


class Meeting:
    """
    Merges forms at one place; models that come out are inline, for the caller to hoist.
    """

    def __init__(self, schemas: Canonicaliser, at: At) -> None:
        self._schemas = schemas
        self._at = at

    def all(self, forms: Sequence[Json]) -> Json:
        """
        Merge forms.

        Returns:
            The merged form: one of them, if it says all that the others say. Where two contradict each other the
            later one is ignored, with a warning.
        """
        result: Json = {}
        for form in forms:
            merged = self._meet(result, form, self._at)
            if merged is None:
                message = "parts that exclude each other: the first counts"
                self._schemas.report.warning("allof-conflict", self._at.where, message)
            else:
                result = merged
        return result

    def _open(self, form: Json) -> Json:
        """
        Look behind a reference.
        """
        seen: set[str] = set()
        name = ref_name(form)
        while name is not None and name not in seen:
            seen.add(name)
            form = self._schemas.component(name)
            name = ref_name(form)
        return {} if name is not None else form

    def _meet(self, one: Json, two: Json, at: At) -> Json:
        """
        Merge two forms; None if no value has both.
        """
        if not _bare(two):
            return {**one, **two} if one else two
        if not _bare(one) or _bare(one) == _bare(two):
            return two
        first, second = _bare(self._open(one)), _bare(self._open(two))
        if not first or not second:
            return one if not second else two
        merged = self._merge(first, second, at)
        if merged is None:
            return None
        if merged == first:
            return one
        return two if merged == second else merged

    def _merge(self, one: Json, two: Json, at: At) -> Json:
        one, null_one = without_null(one)
        two, null_two = without_null(two)
        if null_one or null_two:
            merged = self._meet(one, two, at)
            if merged is None or not (null_one and null_two):
                return merged
            return assemble([self._hoisted(merged, at), {"type": "null"}])
        if "anyOf" in one:
            return self._spread(one, two, at, swap=False)
        if "anyOf" in two:
            return self._spread(two, one, at, swap=True)
        if one.get("type") == two.get("type") == "object":
            return self._objects(one, two, at)
        if one.get("type") == two.get("type") == "array":
            items = self._meet(one["items"], two["items"], at.down(place="Item"))
            return None if items is None else {"type": "array", "items": self._hoisted(items, at.down(place="Item"))}
        return _scalars(one, two)

    def _hoisted(self, form: Json, at: At) -> Json:
        return self._schemas.names.hoist(form, at) if "properties" in form else form

    def _spread(self, union: Json, other: Json, at: At, *, swap: bool) -> Json:
        """
        Merge something into each member of a union; members that it excludes are dropped.
        """
        members = []
        renamed: dict[str, str] = {}
        for index, member in enumerate(union["anyOf"]):
            pair = (other, member) if swap else (member, other)
            place = at.down(place=f"Variant{index + 1}")
            merged = self._meet(*pair, place)
            if merged is not None:
                merged = self._hoisted(merged, place)
                old, new = ref_name(member), ref_name(merged)
                if old and new:
                    renamed[old] = new
                members.append(merged)
        if not members:
            return None
        result = assemble(members)
        discriminator = union.get("discriminator")
        if discriminator and "anyOf" in result:
            result = {**result, "discriminator": _rename(discriminator, renamed)}
        return result

    def _objects(self, one: Json, two: Json, at: At) -> Json:
        maps = [form for form in (one, two) if "properties" not in form]
        if len(maps) == 2:  # noqa: PLR2004 - both
            value = self._meet(one["additionalProperties"], two["additionalProperties"], at.down(place="Value"))
            return None if value is None else {"type": "object", "additionalProperties": self._hoisted(value, at)}
        properties = dict(one.get("properties", {}))
        for name, form in two.get("properties", {}).items():
            properties[name] = self._property(properties[name], form, name, at) if name in properties else form
        merged: dict[str, Json] = {
            "type": "object",
            "properties": properties,
            "required": sorted({*one.get("required", ()), *two.get("required", ())}),
        }
        extras = [form.get("additionalProperties", {}) for form in (one, two)]
        if any(extras):
            merged["additionalProperties"] = [extra for extra in extras if extra][-1]
        elif all(form.get("additionalProperties") is False for form in (one, two) if "properties" in form):
            merged["additionalProperties"] = False
        return merged

    def _property(self, one: Json, two: Json, name: str, at: At) -> Json:
        below = at.down("properties", name, place=name[:1].upper() + name[1:])
        merged = self._meet(one, two, below)
        if merged is None:
            message = "declared twice with types that exclude each other: the later counts"
            self._schemas.report.warning("allof-conflict", below.where, message)
            return two
        notes = {key: form[key] for form in (one, two) for key in _NOTES if key in form}
        return {**self._hoisted(merged, below), **notes}


def _bare(form: Json) -> Json:
    if not any(key in form for key in _NOTES):
        return form
    return {key: value for key, value in form.items() if key not in _NOTES}


def _rename(discriminator: Json, names: dict[str, str]) -> Json:
    return {
        **discriminator,
        **{
            key: {tag: names[name] for tag, name in discriminator.get(key, {}).items() if name in names}
            for key in ("mapping", "implicit")
        },
    }


def _values(form: Json) -> list[Json] | None:
    return [form["const"]] if "const" in form else form.get("enum")


def _scalars(one: Json, two: Json) -> Json:
    """
    Merge scalars: the narrower one, or None.
    """
    values, others = _values(one), _values(two)
    if values is not None and others is not None:
        both = [value for value in values if value in others] if not two.get("x-open") else values
        if one.get("x-open") and not two.get("x-open"):
            both = others
        if not both:
            return None
        if len(both) == 1 and not (one.get("x-open") and two.get("x-open")):
            return {"const": both[0]}
        return {**(one if "enum" in one else two), "enum": both}
    if values is not None or others is not None:
        narrow, wide = (one, two) if values is not None else (two, one)
        name = type_of_value((values or others or [None])[0])
        return narrow if wide.get("type") in {name, "number" if name == "integer" else name} else None
    types = {one.get("type"), two.get("type")}
    if types == {"integer", "number"}:
        return {"type": "integer"}
    if len(types) > 1:
        return None
    return two if "format" in two else one
