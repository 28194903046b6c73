"""
Values that a schema accepts, the same for the same seed.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import attrs

from ._checks import Compiler

if TYPE_CHECKING:
    from random import Random

    from ._documents import Json

__all__ = ["Examples", "identifier"]

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DEEP = 3  # levels below which only what is required appears


def identifier(prefix: str, random: Random) -> str:
    """
    Make an id in the form of the API's: ``msg_01`` and 22 characters.
    """
    return f"{prefix}_01" + "".join(random.choices(_ALPHABET, k=22))


@attrs.define(eq=False)
class Examples:
    """
    Makes examples of the schemas of one document.
    """

    document: Json
    _compiler: Compiler = attrs.field(init=False)
    _heights: dict[str, float] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._compiler = Compiler(self.document, closed=False)

    def make(  # noqa: PLR0911  one return for each form of a schema
        self, schema: Json, random: Random, name: str = "value", depth: int = 0
    ) -> Json:
        """
        Make one value.

        Args:
            schema: A schema of the document.
            random: Source of every choice; a seeded one makes the value repeatable.
            name: Name of the field that the value is for: it flavours strings.
            depth: Levels above the value; far down, optional things are left out.

        Returns:
            A JSON value that the schema accepts.
        """
        if schema is True or not schema:
            return f"any {name}"
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1] if name == "value" else name
            return self.make(self._compiler.resolve(schema), random, name, depth)
        if "allOf" in schema:
            return self.make(self._compiler.merged(schema), random, name, depth)
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            return self.make(self._pick(members, random, depth), random, name, depth)
        for key in ("const", "default"):
            if key in schema and (key == "const" or schema[key] is not None):
                return schema[key]
        if "enum" in schema:
            return schema["enum"][0]
        return self._typed(schema, random, name, depth)

    def _typed(self, schema: Json, random: Random, name: str, depth: int) -> Json:
        kind = schema.get("type", "object")
        if isinstance(kind, list):
            kind = next(each for each in kind if each != "null" or len(kind) == 1)
        if kind == "object":
            return self._object(schema, random, depth)
        if kind == "array":
            return self._array(schema, random, name, depth)
        if kind == "string":
            return _text(schema, random, name)
        if kind in {"integer", "number"}:
            return _number(schema, random)
        return None if kind == "null" else bool(random.getrandbits(1))

    def _object(self, schema: Json, random: Random, depth: int) -> Json:
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        tag = properties.get("type", {}).get("const")
        value: dict[str, Json] = {}
        for key, sub in properties.items():
            if key in required or (depth < _DEEP and random.random() < 0.5):  # noqa: PLR2004  half of them
                hint = tag if key == "id" and tag else key
                value[key] = self.make(sub, random, f"{hint}_id" if hint != key else key, depth + 1)
        for key in required:
            value.setdefault(key, f"any {key}")
        return value

    def _array(self, schema: Json, random: Random, name: str, depth: int) -> Json:
        least = schema.get("minItems", 0)
        size = max(least, 0 if depth >= _DEEP else min(1, schema.get("maxItems", 1)))
        items = schema.get("items", True)
        return [self.make(items, random, name.removesuffix("s"), depth + 1) for _ in range(size)]

    def _pick(self, members: list[Json], random: Random, depth: int) -> Json:
        members = [{} if member is True else member for member in members]
        useful = [member for member in members if [*self._compiler.kinds(member)] != ["null"]]
        useful = useful or members
        if depth >= _DEEP:
            return min(useful, key=self._height)
        finite = [member for member in useful if self._height(member) < math.inf]
        enums = [member for member in finite if "enum" in member]
        return random.choice(enums or finite)

    def _height(self, schema: Json, seen: tuple[str, ...] = ()) -> float:  # noqa: PLR0911  see make()
        """
        Count the levels that the smallest value of a schema has.
        """
        if schema is True or not schema:
            return 0
        ref = schema.get("$ref")
        if ref is not None:
            if ref in seen:
                return math.inf
            if ref not in self._heights:
                height = self._height(self._compiler.resolve(schema), (*seen, ref))
                if seen:
                    return height
                self._heights[ref] = height
            return self._heights[ref]
        if "allOf" in schema:
            schema = self._compiler.merged(schema)
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            return min(self._height(member, seen) for member in members)
        if schema.get("type") == "array":
            return 1 + self._height(schema.get("items", True), seen) if schema.get("minItems") else 0
        inner = schema.get("properties", {})
        needed = [inner[key] for key in schema.get("required", ()) if key in inner]
        return 1 + max((self._height(each, seen) for each in needed), default=0)


def _text(schema: Json, random: Random, name: str) -> str:
    form = schema.get("format")
    if form == "date-time":
        return f"2026-{random.randint(1, 12):02}-{random.randint(1, 28):02}T12:00:00Z"
    if form == "date":
        return f"2026-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    if form == "byte":
        return "ZmFrZQ=="
    text = _flavoured(name, random)
    if "pattern" in schema and not re.search(schema["pattern"], text):
        text = _candidate(schema["pattern"], random)
    text = text[: schema.get("maxLength", len(text))]
    return text.ljust(schema.get("minLength", 0), "x")


def _flavoured(name: str, random: Random) -> str:
    low = name.lower()
    if low == "id" or low.endswith("_id"):
        return identifier(low.removesuffix("_id") or "id", random)
    if low.endswith(("url", "uri")):
        return f"https://example.com/{random.randrange(1000)}"
    if "email" in low:
        return f"user{random.randrange(1000)}@example.com"
    if low.endswith("_at"):
        return "2026-01-01T12:00:00Z"
    return f"example {low.replace('_', ' ')} {random.randrange(1000)}"


def _candidate(pattern: str, random: Random) -> str:
    """
    Find a string for a pattern among a few that the API's patterns accept.
    """
    digits = str(random.randrange(1000, 9999))
    guesses = ("1.00", digits, f"a{digits}", "2026-01-01", "USD", "/a", "a/b", "A", "sha256:" + "0" * 64)
    for guess in guesses:
        if re.search(pattern, guess):
            return guess
    raise NotImplementedError(f"no example for the pattern {pattern!r}")


def _number(schema: Json, random: Random) -> Json:
    least = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    most = schema.get("maximum", schema.get("exclusiveMaximum", least + 1000))
    if schema["type"] == "number":
        return round((least + most) / 2, 3)
    return random.randint(
        math.ceil(least) + ("exclusiveMinimum" in schema),
        math.floor(most) - ("exclusiveMaximum" in schema),
    )
