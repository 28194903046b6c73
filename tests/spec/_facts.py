"""
Read the facts of the API and turn their Python type expressions into shapes.

A shape is a tuple that says what a value looks like, whatever names and order were used to write it down:
("string", format), ("integer",), ("const", value), ("enum", values), ("array", shape), ("map", shape), ("ref", name),
("union", shapes), ("null",), ("any",).
"""

from __future__ import annotations

import ast
import json
from collections import Counter
from functools import cached_property
from typing import Any

from tests._shared import SHARED

__all__ = ["SHORTENED", "Facts", "Shape", "nullable", "read_facts", "union"]

Shape = tuple[Any, ...]
Type = dict[str, Any]

_PRIMITIVES: dict[str, Shape] = {
    "str": ("string", None),
    "int": ("integer",),
    "float": ("number",),
    "bool": ("boolean",),
    "datetime": ("string", "date-time"),
    "date": ("string", "date"),
    "datetime.date": ("string", "date"),
    "object": ("any",),
    "None": ("null",),
    "FileTypes": ("string", "binary"),
    "Base64FileInput": ("string", "byte"),
    "type": ("a Python class",),
}
_LISTS = {"List", "Iterable", "SequenceNotStr"}
# Python classes of the official package that stand for a type of the API.
_STAND_INS = {"BetaToolLike": "BetaToolUnionParam"}
# Names that would say too little, or the same as another one, by the rule.
SHORTENED = {
    ("beta.sessions.beta_managed_agents_session_thread", "Agent"): "BetaManagedAgentsSessionThreadAgentUnion",
    ("message_create_params", "MessageCreateParamsNonStreaming"): "MessageCreateParams",
    ("beta.message_create_params", "MessageCreateParamsNonStreaming"): "BetaMessageCreateParams",
    ("message_create_params", "MessageCreateParams"): "MessageCreateParams of both kinds",
    ("beta.message_create_params", "MessageCreateParams"): "BetaMessageCreateParams of both kinds",
}


def union(shapes: set[Shape]) -> Shape:
    """
    Return the shape of a value that has one of several shapes.
    """
    flat: set[Shape] = set()
    for shape in shapes:
        flat |= shape[1] if shape[0] == "union" else {shape}
    strings = {shape for shape in flat if shape[0] == "string"}
    if len(strings) > 1:  # str beside a date, a time or base64: the wire has a string of that format
        flat.discard(("string", None))
    if any(shape[0] == "enum" for shape in flat):  # enums are open, so str beside one says nothing more
        flat.discard(("string", None))
    if {("const", True), ("const", False)} <= flat:
        flat = flat - {("const", True), ("const", False)} | {("boolean",)}
    return next(iter(flat)) if len(flat) == 1 else ("union", frozenset(flat))


def nullable(shape: Shape) -> Shape:
    """
    Return the shape of a value that may also be null.
    """
    return shape if shape == ("any",) else union({shape, ("null",)})


def _squash(name: str) -> str:
    return name.replace("_", "").lower()


def _word(part: str) -> str:
    singular = part[:-1] if part.endswith("s") and part != "analytics" else part
    words = {"rbac": "RBAC", "api": "API"}
    name = "".join(words.get(word, word.capitalize()) for word in singular.split("_"))
    return "FederationRule" if name == "Rule" else name


class Facts:
    """
    The facts, with names resolved as Python would and the names that the description gives them.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self.operations: list[dict[str, Any]] = data["operations"]
        self.types: dict[tuple[str, str], Type] = {(each["module"], each["name"]): each for each in data["types"]}
        self._shapes: dict[tuple[str, str], Shape] = {}
        self._by_name: dict[str, list[Type]] = {}
        for each in data["types"]:
            self._by_name.setdefault(each["name"], []).append(each)

    @staticmethod
    def is_main(each: Type) -> bool:
        """
        Say whether a type is the one that its module is named after.
        """
        return _squash(each["module"].rsplit(".", 1)[-1]) == _squash(each["name"])

    @staticmethod
    def is_alias(each: Type) -> bool:
        """
        Say whether a type is only a second name of another one.
        """
        return each["shape"] == "alias" and str(each["type"]).isidentifier()

    def find(self, name: str, module: str) -> Type:
        """
        Return the type that a name means in a module: its own, or else the nearest of that name.
        """
        name = _STAND_INS.get(name, name)
        tail, _, last = name.rpartition(".")
        candidates = [each for each in self._by_name.get(last, []) if not tail or each["module"].endswith(tail)]
        if not candidates:
            raise LookupError(f"{name} in {module}")

        def nearness(each: Type) -> tuple[bool, bool, int]:
            ours, theirs = module.split(".")[:-1], each["module"].split(".")[:-1]
            common = sum(1 for a, b in zip(ours, theirs, strict=False) if a == b)
            return each["module"] == module, self.is_main(each), 2 * common - len(theirs) - len(ours)

        found = max(candidates, key=nearness)
        return self.find(found["type"], found["module"]) if self.is_alias(found) else found

    @cached_property
    def names(self) -> dict[tuple[str, str], str]:
        """
        The name that each type has in the description, by the conventions of spec/README.md.
        """
        kept = [each for each in self.types.values() if each["kind"] != "error" and not self.is_alias(each)]
        counts = Counter(each["name"] for each in kept if (each["module"], each["name"]) in self._counted)
        names = {}
        for each in kept:
            key = each["module"], each["name"]
            names[key] = SHORTENED.get(key) or (each["name"] if counts[each["name"]] < 2 else self._prefixed(each))
        return names

    @cached_property
    def _counted(self) -> set[tuple[str, str]]:
        """
        Types whose names can clash: all but those that only list the parameters of a call.
        """
        without_body: set[tuple[str, str] | None] = set()
        with_body: set[tuple[str, str] | None] = set()
        for operation in self.operations:
            key = self.params_key(operation)
            has_body = any(p["location"] in ("body", "form") for p in operation["params"])
            (with_body if has_body else without_body).add(key)
        return {key for key in self.types if key not in without_body - with_body}

    def params_key(self, operation: dict[str, Any]) -> tuple[str, str] | None:
        """
        Return the key of the type that lists the parameters of an operation, if there is one.
        """
        if not operation["params_type"]:
            return None
        found = self.find(operation["params_type"], self.scope(operation))
        return found["module"], found["name"]

    @staticmethod
    def scope(operation: dict[str, Any]) -> str:
        """
        Return the module in whose package the types of an operation are looked up.
        """
        return ".".join([*operation["resource"].split(".")[:-1], ""])

    def _prefixed(self, each: Type) -> str:
        beta = "Beta" if each["module"].startswith("beta.") else ""
        if self.is_main(each):
            rivals = [
                other
                for other in self._by_name[each["name"]]
                if self.is_main(other)
                and other["module"].startswith("beta.") == bool(beta)
                and (other["module"], other["name"]) in self._counted
            ]
            if not beta and len(rivals) == 1:
                return str(each["name"])
            package = each["module"].split(".")[-2] if len(rivals) > 1 else ""
            return beta + _word(package) + str(each["name"])
        parent = next(o for o in self.types.values() if o["module"] == each["module"] and self.is_main(o))
        return self._owner(parent) + str(each["name"])

    def _owner(self, parent: Type) -> str:
        key = parent["module"], parent["name"]
        if parent["name"] == "MessageCreateParams":
            return SHORTENED[parent["module"], "MessageCreateParamsNonStreaming"]
        rivals = [k for k in self._counted if k[1] == key[1] and not self.is_alias(self.types[k])]
        return str(parent["name"]) if len(rivals) < 2 else self._prefixed(parent)

    def shape(self, expression: str, module: str) -> Shape:
        """
        Return the shape of a Python type expression as a module would read it.
        """
        key = expression, module
        if key not in self._shapes:
            self._shapes[key] = self._shape(ast.parse(expression, mode="eval").body, module)
        return self._shapes[key]

    @cached_property
    def error_codes(self) -> dict[str, str]:
        """
        The code of each class of errors.
        """
        return {each["name"]: each["error_code"] for each in self.types.values() if each["kind"] == "error"}

    def _shape(self, node: ast.expr, module: str) -> Shape:
        if isinstance(node, ast.BinOp):
            return union({self._shape(node.left, module), self._shape(node.right, module)})
        if isinstance(node, ast.Subscript):
            return self._generic(ast.unparse(node.value), node.slice, module)
        name = ast.unparse(node)
        return _PRIMITIVES.get(name) or self.ref(self.find(name, module))

    def _generic(self, name: str, inner: ast.expr, module: str) -> Shape:
        arguments = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        if name == "Literal":
            values = [ast.literal_eval(each) for each in arguments]
            return ("const", values[0]) if len(values) == 1 else ("enum", frozenset(values))
        shapes = [self._shape(each, module) for each in arguments]
        if name == "Optional":
            return nullable(shapes[0])
        if name == "Union":
            return union(set(shapes))
        return ("array", shapes[0]) if name in _LISTS else ("map", shapes[1])

    def ref(self, each: Type) -> Shape:
        """
        Return the shape of a reference to a type. Null is not part of a named union but of what refers to it.
        """
        shape: Shape = ("ref", self.names[each["module"], each["name"]])
        return nullable(shape) if "None" in each.get("members", ()) else shape

    def members(self, each: Type) -> frozenset[Shape]:
        """
        Return the shapes of the members of a union, with unions among them taken apart.
        """
        found: set[Shape] = set()
        shape = self.shape(each["type"], each["module"])
        for member in shape[1] if shape[0] == "union" else {shape}:
            inner = self._by_spec_name.get(member[1]) if member[0] == "ref" else None
            found |= self.members(inner) if inner and inner["shape"] == "union" else {member}
        return frozenset(found - {("null",)})

    @cached_property
    def _by_spec_name(self) -> dict[str, Type]:
        return {name: self.types[key] for key, name in self.names.items()}


def read_facts() -> Facts:
    """
    Return the facts.

    Raises:
        FileNotFoundError: the folder ../shared is not there.
    """
    if SHARED is None:
        raise FileNotFoundError("../shared/facts/api.json")
    return Facts(json.loads((SHARED / "facts" / "api.json").read_bytes()))
