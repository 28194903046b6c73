"""
Schemas compiled into functions that list what is wrong with a value.

A union with a discriminator looks its member up by the tag, so a request is checked in time
proportional to its size and a problem names one place instead of one for each member. A
schema is compiled when a value first meets it.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from ._documents import Json
from ._problems import Problem

__all__ = ["Check", "Compiler", "kind_of"]

Check = Callable[[Json], Sequence[Problem]]

_FINE: tuple[Problem, ...] = ()
_KINDS = ("null", "boolean", "integer", "number", "string", "array", "object")
_NOUNS = {
    "null": "null",
    "boolean": "a valid boolean",
    "integer": "a valid integer",
    "number": "a valid number",
    "string": "a valid string",
    "array": "a valid list",
    "object": "an object",
}
_STRICT = frozenset({"const", "enum", "format", "maxLength", "minLength", "pattern"})
_BOUNDS: tuple[tuple[str, str, Callable[[float, float], bool]], ...] = (
    ("minimum", "greater than or equal to", operator.ge),
    ("maximum", "less than or equal to", operator.le),
    ("exclusiveMinimum", "greater than", operator.gt),
    ("exclusiveMaximum", "less than", operator.lt),
)
_EXTRA = "Extra inputs are not permitted"
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def kind_of(value: Json) -> str:
    """
    Name the JSON type of a value; a number without a fraction is an integer.
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "array" if isinstance(value, (list, tuple)) else "object"


@attrs.define(eq=False)
class Compiler:
    """
    Compiles the schemas of one document.

    Attributes:
        document: Where ``#/...`` references point.

        closed: Whether an object that lists its properties and does not say
            what others may be refuses others (a request does, a response does not).
    """

    document: Mapping[str, Json]
    closed: bool
    _known: dict[str, Check] = attrs.field(factory=dict, init=False)

    def compile(self, schema: Json) -> Check:  # noqa: PLR0911  one return for each form of a schema
        """
        Turn a schema into its check.

        Returns:
            A function from a JSON value to the problems found, empty when the
            value is valid; their places are relative to the value.
        """
        if schema is True or not schema:
            return _anything
        if "$ref" in schema:
            return self._reference(schema["$ref"])
        if "allOf" in schema:
            return self.compile(self.merged(schema))
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            return self._union(schema, members)
        if "const" in schema:
            return _one_of((schema["const"],))
        if "enum" in schema:
            return _one_of(tuple(schema["enum"]))
        return self._typed(schema)

    def resolve(self, schema: Json) -> Json:
        """
        Follow references until there is a schema that says something itself.
        """
        if schema is True:
            return {}
        while "$ref" in schema:
            target: Json = self.document
            for part in schema["$ref"].removeprefix("#").strip("/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")] if part else target
            schema = target
        return schema

    def merged(self, schema: Json) -> Json:
        """
        Join the members of an ``allOf`` into one object schema.
        """
        whole: dict[str, Json] = {key: value for key, value in schema.items() if key != "allOf"}
        for member in map(self.resolve, schema["allOf"]):
            part = self.merged(member) if "allOf" in member else member
            properties = {**part.get("properties", {}), **whole.get("properties", {})}
            required = [*part.get("required", []), *whole.get("required", [])]
            whole = {**part, **whole, "properties": properties, "required": required}
        return whole

    def kinds(self, schema: Json) -> Iterator[str]:
        """
        List the JSON types that a schema can accept.
        """
        schema = self.resolve(schema)
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            for member in members:
                yield from self.kinds(member)
        elif "const" in schema:
            yield kind_of(schema["const"])
        elif "enum" in schema:
            yield from map(kind_of, schema["enum"])
        elif "type" in schema:
            for name in _listed(schema["type"]):
                yield from ("integer", "number") if name == "number" else (name,)
        else:
            yield from ("object",) if "properties" in schema or "allOf" in schema else _KINDS

    def _reference(self, ref: str) -> Check:
        known = self._known

        def check(value: Json) -> Sequence[Problem]:
            found = known.get(ref)
            if found is None:
                found = known[ref] = self.compile(self.resolve({"$ref": ref}))
            return found(value)

        return check

    def _union(self, schema: Json, members: Sequence[Json]) -> Check:
        table: dict[str, list[Json]] = {}
        for member in members:
            for kind in self.kinds(member):
                table.setdefault(kind, []).append(member)
        checks = {kind: self._choice(group) for kind, group in table.items() if kind != "object"}
        if "object" in table:
            tagged = schema.get("discriminator")
            checks["object"] = self._tagged(tagged) if tagged else self._choice(table["object"])
        refusal = (Problem((), f"Input should be {_either(table)}"),)

        def check(value: Json) -> Sequence[Problem]:
            found = checks.get(kind_of(value))
            return refusal if found is None else found(value)

        return check

    def _choice(self, group: Sequence[Json]) -> Check:
        plain = [member for member in group if member is not True]
        if any(member.get("type") == "string" and not _STRICT & member.keys() for member in plain):
            return _anything  # an open enumeration
        checks = [self.compile(member) for member in group]
        if len(checks) == 1:
            return checks[0]

        def check(value: Json) -> Sequence[Problem]:
            attempts = []
            for each in checks:
                found = each(value)
                if not found:
                    return _FINE
                attempts.append(found)
            return min(attempts, key=len)

        return check

    def _tagged(self, tagged: Json) -> Check:
        name = tagged["propertyName"]
        mapping = {tag: self._reference(ref) for tag, ref in tagged["mapping"].items()}
        default = next((tag for tag, ref in tagged["mapping"].items() if self._untagged(ref, name)), None)
        expected = ", ".join(f"'{tag}'" for tag in mapping)

        def check(value: Json) -> Sequence[Problem]:
            tag = default if value.get(name) is None else value[name]
            if tag is None:
                return (Problem((name,), "Field required"),)
            found = mapping.get(tag) if isinstance(tag, str) else None
            if found is None:
                text = f"Input tag '{tag}' found using '{name}' does not match any of the expected tags"
                return (Problem((), f"{text}: {expected}"),)
            problems = found(value)
            if problems and name == "type":  # the API writes these tags into the place, no others
                return [problem.under(tag) for problem in problems]
            return problems

        return check

    def _untagged(self, ref: str, name: str) -> bool:
        return name not in self.resolve({"$ref": ref}).get("required", ())

    def _typed(self, schema: Json) -> Check:
        names = _listed(schema.get("type", "object" if "properties" in schema else None))
        if not names:
            return _anything
        checks: dict[str, Check] = {}
        for name in names:
            if name == "object":
                checks[name] = self._object(schema)
            elif name == "array":
                checks[name] = self._array(schema)
            elif name == "string":
                checks[name] = _string(schema)
            else:
                checks[name] = _number(schema) if name in {"integer", "number"} else _anything
                if name == "number":
                    checks["integer"] = checks[name]
        refusal = (Problem((), f"Input should be {_either(dict.fromkeys(names))}"),)

        def check(value: Json) -> Sequence[Problem]:
            found = checks.get(kind_of(value))
            return refusal if found is None else found(value)

        return check

    def _object(self, schema: Json) -> Check:
        properties = {name: self.compile(sub) for name, sub in schema.get("properties", {}).items()}
        required = tuple(schema.get("required", ()))
        shut = self.closed and bool(properties)
        rest = schema.get("additionalProperties", not shut)
        extra = None if rest is False else self.compile(rest)

        def check(value: Json) -> Sequence[Problem]:
            problems = [Problem((name,), "Field required") for name in required if name not in value]
            for name, item in value.items():
                inner = properties.get(name, extra)
                if inner is None:
                    problems.append(Problem((name,), _EXTRA))
                else:
                    problems += [problem.under(name) for problem in inner(item)]
            return problems

        return check

    def _array(self, schema: Json) -> Check:
        inner = self.compile(schema.get("items", True))
        least, most = schema.get("minItems", 0), schema.get("maxItems")

        def check(value: Json) -> Sequence[Problem]:
            size = len(value)
            if size < least:
                return (Problem((), f"List should have at least {_count(least, 'item')}, not {size}"),)
            if most is not None and size > most:
                return (Problem((), f"List should have at most {_count(most, 'item')}, not {size}"),)
            return [problem.under(index) for index, item in enumerate(value) for problem in inner(item)]

        return check


def _anything(_value: Json) -> Sequence[Problem]:
    return _FINE


def _listed(names: Json) -> tuple[str, ...]:
    if names is None:
        return ()
    return (names,) if isinstance(names, str) else tuple(names)


def _either(kinds: Mapping[str, object]) -> str:
    nouns = [_NOUNS[kind] for kind in kinds if not (kind == "integer" and "number" in kinds)]
    return " or ".join(nouns)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _one_of(values: tuple[Json, ...]) -> Check:
    listed = [f"'{value}'" if isinstance(value, str) else str(value) for value in values]
    text = listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} or {listed[-1]}"
    refusal = (Problem((), f"Input should be {text}"),)

    def check(value: Json) -> Sequence[Problem]:
        same = any(value == each and kind_of(value) == kind_of(each) for each in values)
        return _FINE if same else refusal

    return check


def _string(schema: Json) -> Check:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    pattern = re.compile(schema["pattern"]) if "pattern" in schema else None
    shape = {"date-time": _DATE_TIME, "date": _DATE}.get(schema.get("format", ""))
    noun = {"date-time": "a valid datetime", "date": "a valid date"}.get(schema.get("format", ""))

    def check(value: str) -> Sequence[Problem]:
        if len(value) < least:
            return (Problem((), f"String should have at least {_count(least, 'character')}"),)
        if most is not None and len(value) > most:
            return (Problem((), f"String should have at most {_count(most, 'character')}"),)
        if pattern is not None and not pattern.search(value):
            return (Problem((), f"String should match pattern '{pattern.pattern}'"),)
        if shape is not None and not shape.fullmatch(value):
            return (Problem((), f"Input should be {noun}"),)
        return _FINE

    return check if least or most is not None or pattern or shape else _anything


def _number(schema: Json) -> Check:
    bounds = [(schema[key], word, good) for key, word, good in _BOUNDS if key in schema]
    if not bounds:
        return _anything

    def check(value: float) -> Sequence[Problem]:
        for bound, word, good in bounds:
            if not good(value, bound):
                return (Problem((), f"Input should be {word} {bound}"),)
        return _FINE

    return check
