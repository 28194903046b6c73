"""
Documents drawn at random, and ways of writing the same document otherwise.
"""

from __future__ import annotations

import copy
import random

from hypothesis import strategies as st

from tests.generator.diff._fragments import Json, document, ref

__all__ = ["documents", "reaching", "rewritten"]

_SCALARS: list[Json] = [
    {"type": "string"},
    {"type": "string", "maxLength": 9},
    {"type": "string", "default": "x"},
    {"type": "integer"},
    {"type": "boolean"},
    {"type": ["string", "null"]},
    {"enum": ["a", "b", "c"]},
    {"anyOf": [{"type": "string", "enum": ["a", "b", "c"]}, {"type": "string"}]},
    {"type": "object", "additionalProperties": {"type": "integer"}},
    {"type": ["string", "integer"]},
]
_HALF = 0.5
_NAMES = tuple(f"S{number}" for number in range(6))


def _field(dice: random.Random) -> Json:
    members = dice.sample(_NAMES, dice.randint(3, 5))
    choices = [
        *_SCALARS,
        ref(members[0]),
        {"type": "array", "items": ref(members[1])},
        {"anyOf": [ref(members[2]), {"type": "null"}]},
        {"oneOf": [ref(name) for name in members]},
        {"anyOf": [{"type": "string"}, {"type": "array", "items": ref(members[0])}]},
    ]
    return copy.deepcopy(dice.choice(choices))


def _schema(name: str, dice: random.Random) -> Json:
    fields = {f"f{index}": _field(dice) for index in range(dice.randint(1, 4))}
    required = dice.sample(sorted(fields), dice.randint(0, min(2, len(fields))))
    return {"type": "object", "properties": {"type": {"const": name}, **fields}, "required": ["type", *required]}


def _operation(name: str, dice: random.Random) -> Json:
    def content() -> Json:
        return {"content": {"application/json": {"schema": ref(dice.choice(_NAMES))}}}

    value: Json = {"operationId": name, "responses": {"200": {"description": "", **content()}}}
    if dice.random() < _HALF:
        value["requestBody"] = content()
    value["parameters"] = [
        {"name": f"q{index}", "in": "query", "schema": dice.choice(_SCALARS[:4])} for index in range(dice.randint(0, 2))
    ]
    return value


def _drawn(dice: random.Random) -> Json:
    """Draw a document: six named objects that use each other, one to three operations that use some of them."""
    schemas = {name: _schema(name, dice) for name in _NAMES}
    paths = {f"/o{index}": {"post": _operation(f"o{index}", dice)} for index in range(dice.randint(1, 3))}
    return document(paths, schemas)


documents: st.SearchStrategy[Json] = st.integers(0, 2**32).map(lambda seed: _drawn(random.Random(seed)))
"""Documents by seed: hypothesis cannot make them smaller, but draws them forty times as fast as field by field."""


def reaching(value: Json, name: str) -> dict[str, set[str]]:
    """
    Find out who uses a schema, by another way than the diff does it.

    Returns:
        Directions in which each operation sends or gets it.
    """
    schemas = value["components"]["schemas"]
    users: dict[str, set[str]] = {}
    for path, item in value["paths"].items():
        sides = {"request": item["post"].get("requestBody", {}), "response": item["post"]["responses"]}
        for direction, side in sides.items():
            reached = set(_names(side))
            pending = list(reached)
            while pending:
                for other in set(_names(schemas[pending.pop()])) - reached:
                    reached.add(other)
                    pending.append(other)
            if name in reached:
                users.setdefault(f"POST {path}", set()).add(direction)
    return users


def _names(value: Json) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"].rsplit("/", 1)[1]] if "$ref" in value else []
        return own + [name for each in value.values() for name in _names(each)]
    return [name for each in value for name in _names(each)] if isinstance(value, list) else []


def rewritten(value: Json, dice: random.Random) -> Json:
    """Write a document otherwise, in another order, with other prose, wrappers and notations, but the same meaning."""
    if isinstance(value, list):
        mixed = [rewritten(each, dice) for each in value]
        dice.shuffle(mixed)
        return mixed
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        return dice.choice([value, {"allOf": [value]}, {"anyOf": [value], "description": "wrapped"}])
    items = [(key, rewritten(each, dice)) for key, each in value.items()]
    dice.shuffle(items)
    out: Json = dict(items)
    if isinstance(out.get("type"), list) and "null" in out["type"]:
        kinds = [kind for kind in out.pop("type") if kind != "null"]
        plain = {**out, "type": kinds[0]}
        out = dice.choice([{**plain, "nullable": True}, {"oneOf": [{"type": "null"}, plain]}])
    elif isinstance(out.get("type"), str) and "components" not in out:
        out["description"] = f"prose {dice.random()}"
    return out
