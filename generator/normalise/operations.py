"""
Operations of a document as values: references resolved, one representation chosen, the rest named in notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import attrs

from generator.diagnostics import Report
from generator.grammar import HTTP_METHODS
from generator.naming import pascal
from generator.normalise.bodies import Bodies
from generator.normalise.canonical import Canonicaliser
from generator.normalise.names import At
from generator.normalise.resolve import resolved
from generator.normalise.values import Document, Op, OpParam
from generator.pointer import child

__all__ = ["TEMPLATE", "operations"]

Json = Any  # a JSON value
TEMPLATE = re.compile(r"\{([^{}]*)\}")
_STRING = {"type": "string"}
_IGNORED_HEADERS = {"accept", "authorization", "content-type"}
_LOCATIONS = {"path", "query", "header", "cookie"}
_STYLES = {
    "deepObject": "deep",
    "form": "comma",
    "pipeDelimited": "pipe",
    "simple": "comma",
    "spaceDelimited": "space",
}


def operations(document: Document, schemas: Canonicaliser, report: Report) -> Iterator[Op]:
    """
    Read the operations of a document.

    Args:
        document: The bundled document.
        schemas: Gives every schema its canonical form.
        report: Takes what is not supported; an operation that cannot be read is an error there, never silence.

    Yields:
        Operations in document order.
    """
    reader = _Reader(document, schemas, report)
    for section in ("webhooks",):
        if document.data.get(section):
            report.note("webhooks-ignored", f"{document.name}#/{section}", "webhooks are not generated")
    for path, item in (document.data.get("paths") or {}).items():
        if path.startswith("x-"):
            continue
        yield from reader.path(path, item)


@attrs.frozen
class _Reader:
    document: Document
    schemas: Canonicaliser
    report: Report

    def path(self, path: str, item: Json) -> Iterator[Op]:
        at = At(self.document, child("/paths", path), "")
        node, at = resolved(item, at, self.report)
        if node is None:
            return
        for method in HTTP_METHODS:
            if method in node:
                operation = self._operation(path, method, node, at)
                if operation is not None:
                    yield operation

    def _operation(self, path: str, method: str, item: Json, at: At) -> Op | None:
        node = item[method]
        here = attrs.evolve(at.down(method), pointer=child(at.pointer, method))
        if not isinstance(node, dict):
            self.report.error("not-an-operation", here.where, "an operation is an object")
            return None
        named = isinstance(node.get("operationId"), str) and bool(node["operationId"].strip())
        operation_id = node["operationId"] if named else f"{method}_{path}"
        here = attrs.evolve(here, place=pascal(operation_id) or "Operation")
        if node.get("callbacks"):
            self.report.note("callbacks-ignored", here.where, "callbacks are not generated")
        bare, params = self._parameters(path, item, at, node, here)
        bodies = Bodies(self.schemas, self.report)
        return Op(
            document=self.document.name,
            key=path,
            path=bare,
            method=method.upper(),
            pointer=here.pointer,
            operation_id=operation_id,
            has_id=named,
            tags=tuple(_strings(node.get("tags"))),
            summary=_text(node.get("summary")),
            description=_text(node.get("description")),
            deprecated=node.get("deprecated") is True,
            params=params,
            body=bodies.request(node.get("requestBody"), here.down("requestBody")),
            response=bodies.response(node.get("responses"), here.down("responses")),
            errors=tuple(bodies.errors(node.get("responses"), here.down("responses"))),
            extensions={key: value for key, value in node.items() if key.startswith("x-")},
        )

    # -- parameters ---------------------------------------------------------------------------------------------------

    def _parameters(self, path: str, item: Json, item_at: At, node: Json, at: At) -> tuple[str, tuple[OpParam, ...]]:
        found: dict[tuple[str, str], OpParam] = {}
        for owner, place in ((item, attrs.evolve(item_at, place=at.place)), (node, at)):
            own: set[tuple[str, str]] = set()
            listed = owner.get("parameters")
            for index, entry in enumerate(listed if isinstance(listed, list) else ()):
                param = self._parameter(entry, place.down("parameters", index))
                if param is None:
                    continue
                key = (param.location, param.wire.lower() if param.location == "header" else param.wire)
                if key in own:
                    message = f"{param.location} parameter {param.wire!r} occurs twice: the last one counts"
                    self.report.warning("duplicate-parameter", place.where, message)
                own.add(key)
                found[key] = param
        bare, _, query = path.partition("?")
        bare = bare.partition("#")[0]
        for wire, value in parse_qsl(query, keep_blank_values=True):
            constant = OpParam(wire, "query", required=True, schema={"const": value}, pointer=at.pointer)
            found.setdefault(("query", wire), constant)
        return bare, self._path_parameters(bare, found, at)

    def _path_parameters(self, path: str, found: dict[tuple[str, str], OpParam], at: At) -> tuple[OpParam, ...]:
        """
        Bring path parameters into the order of the path, and in line with it.
        """
        names = list(dict.fromkeys(TEMPLATE.findall(path)))
        for name in names:
            if ("path", name) not in found:
                message = f"{{{name}}} is not declared: taken as a string"
                self.report.warning("undeclared-path-parameter", at.where, message)
                found["path", name] = OpParam(name, "path", required=True, schema=_STRING, pointer=at.pointer)
        for location, name in list(found):
            if location == "path" and name not in names:
                self.report.warning("unused-path-parameter", at.where, f"{name!r} does not occur in {path!r}: left out")
                del found[location, name]
        in_path = [found.pop(("path", name)) for name in names]
        return (*in_path, *found.values())

    def _parameter(self, entry: Json, at: At) -> OpParam | None:
        node, at = resolved(entry, at, self.report)
        if node is None:
            return None
        wire, location = node.get("name"), node.get("in")
        if not isinstance(wire, str) or not isinstance(location, str) or location not in _LOCATIONS:
            message = "a parameter has a name, and is in path, query, header or cookie"
            self.report.error("not-a-parameter", at.where, message)
            return None
        if location == "header" and wire.lower() in _IGNORED_HEADERS:
            self.report.note("header-ignored", at.where, f"OpenAPI gives the header {wire} no meaning as a parameter")
            return None
        at = attrs.evolve(at, place=at.place + (pascal(str(node.get("x-sdk-name", wire))) or "Parameter"))
        schema = self._parameter_schema(node, at)
        option = node.get("x-sdk-client-option")
        name = node.get("x-sdk-name")
        return OpParam(
            wire=wire,
            location=location,
            required=location == "path" or node.get("required") is True,
            schema=schema,
            pointer=at.pointer,
            style=self._style(node, location, at),
            description=_text(node.get("description")) or _text(schema.get("description")),
            deprecated=node.get("deprecated") is True,
            client_option=option if isinstance(option, str) else None,
            name=name if isinstance(name, str) else None,
        )

    def _parameter_schema(self, node: Json, at: At) -> Json:
        content = node.get("content")
        if "schema" in node or not isinstance(content, dict) or not content:
            return self.schemas.schema(node.get("schema", _STRING), at.down("schema"))
        content_type = next(iter(content))
        self.report.warning("parameter-content", at.where, f"the value is {content_type} text: passed as a string")
        return dict(_STRING)

    def _style(self, node: Json, location: str, at: At) -> str:
        default = "form" if location in {"query", "cookie"} else "simple"
        style = node.get("style", default)
        if not isinstance(style, str) or style not in _STYLES:
            message = f"the style {style!r} is not supported: taken as {default!r}"
            self.report.warning("parameter-style", at.where, message)
            style = default
        if style == "form" and node.get("explode", True) is True:
            return "repeat"
        return _STYLES[style]


def _strings(value: Json) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""
