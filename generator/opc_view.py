"""
The normalised documents as openapi-python-client is to see them.

It gets what it can express, under names that it need not change: everything else about a name (its spelling, quotes,
line ends) stays with us, as do descriptions, defaults, examples and limits, which only cost it time. Circles of
unions and arrays are cut, since it drops them; inline maps and enums get titles that cannot clash.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from generator.normalise.operations import TEMPLATE
from generator.normalise.values import REF, Media, Op, Spec, ref_name
from generator.reach import uses

__all__ = ["View", "ViewOp", "view"]

Json = Any  # a JSON value
_SAFE_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_SAFE_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*\Z")
_RESERVED = {"client", "datetime", "false", "self", "true", "url", *dir(builtins), *keyword.kwlist}


@attrs.frozen
class ViewOp:
    """
    What stands for an operation: where it is in the view, and which name stands for which parameter.
    """

    op: Op
    path: str
    method: str
    params: Mapping[tuple[str, str], str]  # (location, name in the view) to wire name
    bodies: Mapping[str, str]  # content type in the view to that of the document


@attrs.frozen
class View:
    """
    Documents for the parser, and the way back.

    Attributes:
        schemas: Components, in an order in which each is known before it is used by an alias.
        paths: Path items by document name.
        operations: Operations by document name, path and method of the view.
        names: Schema name by name in the view.
        fields: Wire names of a schema's properties by their names in the view.
        cut: For a schema, the names that it refers to and the parser is not shown.
    """

    schemas: dict[str, Json]
    paths: dict[str, dict[str, Json]]
    operations: dict[tuple[str, str, str], ViewOp]
    names: dict[str, str]
    fields: dict[str, dict[str, str]]
    cut: dict[str, frozenset[str]]


def view(spec: Spec, class_of: Any) -> View:
    """
    Make the parser's view.

    Args:
        spec: Normalised documents.
        class_of: Name that the parser would give to a class, by name of the schema.

    Returns:
        The view.
    """
    order, cut = _order(spec.schemas)
    maker = _Maker(_class_names(order, class_of), cut)
    schemas = {maker.names[name]: maker.component(name, spec.schemas[name]) for name in order}
    paths: dict[str, dict[str, Json]] = {document.name: {} for document in spec.documents}
    operations = {}
    for op in spec.operations:
        found = maker.operation(op, paths[op.document])
        operations[op.document, found.path, found.method] = found
    back = {short: name for name, short in maker.names.items()}
    return View(schemas, paths, operations, back, maker.fields, cut)


def _order(schemas: Mapping[str, Json]) -> tuple[list[str], dict[str, frozenset[str]]]:
    """
    Put models first, then the rest so that each comes after what it uses; say what has to be cut for that.
    """
    order = [name for name in schemas if "properties" in schemas[name]]
    others = {name: [u for u in uses(schemas[name]) if "properties" not in schemas[u]] for name in schemas}
    state: dict[str, int] = dict.fromkeys(order, 2)
    cut: dict[str, set[str]] = {}
    for root in schemas:
        stack = [(root, iter(others[root]))] if root not in state else []
        state.setdefault(root, 1)
        while stack:
            name, rest = stack[-1]
            target = next(rest, None)
            if target is None:
                stack.pop()
                state[name] = 2
                order.append(name)
            elif target not in state:
                state[target] = 1
                stack.append((target, iter(others[target])))
            elif state[target] == 1:
                cut.setdefault(name, set()).add(target)
    return order, {name: frozenset(targets) for name, targets in cut.items()}


def _class_names(names: Iterable[str], class_of: Any) -> dict[str, str]:
    """
    Give each schema a name that the parser takes as it is, its own if possible.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for index, name in enumerate(names):
        own = _SAFE_CLASS.match(name) and class_of(name) == name and not name.startswith("Opc") and name not in taken
        found[name] = name if own else f"OpcSchema{index}"
        taken.add(found[name])
    return found


def _safe_names(wires: Iterable[str], prefix: str) -> dict[str, str]:
    """
    Give each wire name a name that the parser takes as it is: the name in the view by wire name.
    """
    result: dict[str, str] = {}
    for index, wire in enumerate(wires):
        own = _SAFE_NAME.match(wire) and not wire.startswith("opc_") and wire not in _RESERVED
        result[wire] = wire if own else f"opc_{prefix}_{chr(97 + index % 26)}{index}"
    return result


class _Maker:
    def __init__(self, names: dict[str, str], cut: Mapping[str, frozenset[str]]) -> None:
        self.names = names
        self.fields: dict[str, dict[str, str]] = {}
        self._cut = cut
        self._count = 0

    def _title(self, what: str) -> str:
        self._count += 1
        return f"Opc{what}{self._count}"

    def component(self, name: str, schema: Json) -> Json:
        """
        Rewrite a named schema.
        """
        if "properties" not in schema:
            return self.schema(schema, self._cut.get(name, frozenset()), named="enum" in schema)
        safe = _safe_names(schema["properties"], "field")
        self.fields[name] = {short: wire for wire, short in safe.items()}
        result: dict[str, Json] = {
            "type": "object",
            "properties": {safe[wire]: self.schema(item) for wire, item in schema["properties"].items()},
            "required": [safe[wire] for wire in schema.get("required", ()) if wire in safe],
        }
        extra = schema.get("additionalProperties", {})
        if extra is False:
            result["additionalProperties"] = False
        elif extra:
            result["additionalProperties"] = self.schema(extra)
        return result

    def schema(self, schema: Json, cut: frozenset[str] = frozenset(), *, named: bool = False) -> Json:
        """
        Rewrite a schema in place.
        """
        name = ref_name(schema)
        if name is not None:
            return {} if name in cut else {"$ref": REF + self.names[name]}
        if "anyOf" in schema:
            return {"anyOf": [self.schema(member, cut) for member in schema["anyOf"]]}
        if "const" in schema:
            return {"const": schema["const"]}
        if "enum" in schema:
            return self._enum(schema, named=named)
        kind = schema.get("type")
        if kind == "array":
            return {"type": "array", "items": self.schema(schema["items"], cut)}
        if kind == "object":
            value = self.schema(schema["additionalProperties"], cut)
            return {"type": "object", "title": self._title("Map"), "additionalProperties": value or True}
        if kind is None:
            return {}
        return {"type": kind, "format": schema["format"]} if "format" in schema else {"type": kind}

    def _enum(self, schema: Json, *, named: bool) -> Json:
        if schema["type"] == "number":
            return {"type": "number"}
        result = {"type": schema["type"], "enum": schema["enum"]}
        if not named or schema["x-open"]:
            result["title"] = self._title("Enum")
        return {"anyOf": [result, {"type": schema["type"]}]} if schema["x-open"] else result

    def operation(self, op: Op, paths: dict[str, Json]) -> ViewOp:
        """
        Rewrite an operation into the path items of its document.
        """
        wires = [(param.location, param.wire) for param in op.params]
        safe = self._param_names(wires)
        path = _path(op.path, {wire: short for (location, wire), short in safe.items() if location == "path"})
        method = op.method.lower()
        while method in paths.get(path, {}):
            path += "/again"  # two operations that a constant query tells apart
        node: dict[str, Json] = {
            "parameters": [self._param(op, index, safe) for index in range(len(op.params))],
            "responses": {"200": self._response(op)},
        }
        bodies = {}
        if op.body is not None:
            content_type = _content_type(op.body.media, text="application/octet-stream")
            bodies[content_type] = op.body.media.content_type
            content = {content_type: {"schema": self.schema(op.body.media.schema)}}
            node["requestBody"] = {"required": op.body.required, "content": content}
        paths.setdefault(path, {})[method] = node
        return ViewOp(op, path, method, {(key[0], short): key[1] for key, short in safe.items()}, bodies)

    def _param_names(self, wires: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
        names = [wire for _, wire in wires]
        safe = _safe_names(dict.fromkeys(names), "param")
        return {
            (location, wire): safe[wire] if names.count(wire) == 1 else f"opc_{location}_{index}a"
            for index, (location, wire) in enumerate(wires)
        }

    def _param(self, op: Op, index: int, safe: Mapping[tuple[str, str], str]) -> Json:
        param = op.params[index]
        schema = self.schema(param.schema)
        if param.location in {"header", "path"}:
            schema = {"type": "string"}  # the parser allows little else there, and drops the operation
        name = safe[param.location, param.wire]
        return {"name": name, "in": param.location, "required": param.required, "schema": schema}

    def _response(self, op: Op) -> Json:
        media = op.response.media or op.response.event
        if media is None:
            return {"description": ""}
        return {"description": "", "content": {_content_type(media): {"schema": self.schema(media.schema)}}}


def _path(path: str, safe: Mapping[str, str]) -> str:
    """
    Rename the parameters of a path; a repeated one becomes text, since the parser knows each in one place only.
    """
    seen: set[str] = set()

    def replace(match: re.Match[str]) -> str:
        wire = match[1]
        if wire in seen or wire not in safe:
            return wire
        seen.add(wire)
        return "{" + safe[wire] + "}"

    return TEMPLATE.sub(replace, path)


def _content_type(media: Media, text: str = "text/plain") -> str:
    """
    Name a content type that the parser knows and that is read in the same way; it takes no text in requests.
    """
    return {
        "binary": "application/octet-stream",
        "form": "application/x-www-form-urlencoded",
        "multipart": "multipart/form-data",
        "text": text,
    }.get(media.kind, "application/json")
