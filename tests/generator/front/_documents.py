"""
Small documents, and short ways to read them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from generator.config import Config
from generator.diagnostics import Report
from generator.frontend import Reading, read_all
from generator.ir import Operation, Schema
from generator.lint import Accepted
from generator.load import Source
from generator.normalise.canonical import Canonicaliser
from generator.normalise.merge import merge
from generator.normalise.names import At

__all__ = ["Forms", "body", "codes", "document", "form", "get", "ok", "only", "read", "schema_of", "source"]

Json = Any


def document(paths: Mapping[str, Json] | None = None, schemas: Mapping[str, Json] | None = None, **rest: Json) -> Json:
    """
    Make a whole document of its interesting parts.
    """
    components = {**rest.pop("components", {}), "schemas": dict(schemas or {})}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": dict(paths or {}),
        "components": components,
        **rest,
    }


def ok(schema: Json = None, content_type: str = "application/json") -> Json:
    """
    Make responses with one success.
    """
    if schema is None:
        return {"204": {"description": "nothing"}}
    return {"200": {"description": "fine", "content": {content_type: {"schema": schema}}}}


def get(schema: Json = None, **rest: Json) -> Json:
    """
    Make a path item with a GET.
    """
    return {"get": {"operationId": "getIt", "tags": ["pets"], "responses": ok(schema), **rest}}


def body(schema: Json, content_type: str = "application/json", **rest: Json) -> Json:
    """
    Make a path item with a POST that has a body.
    """
    content = {content_type: {"schema": schema}}
    operation = {"operationId": "postIt", "tags": ["pets"], "responses": ok(), **rest}
    return {"post": {**operation, "requestBody": {"required": True, "content": content}}}


def source(value: Json, name: str = "api") -> Source:
    """
    Make a source of a document.
    """
    return Source(name, json.dumps(value).encode(), f"/{name}.json")


def read(
    *documents: Json,
    overlays: Sequence[Json] = (),
    strict: bool = False,
    accepted: Sequence[Accepted] = (),
    fold_prefix: str | None = "Beta",
) -> Reading:
    """
    Read documents; the first is called api, the second api2.
    """
    sources = [source(value, f"api{index or ''}") for index, value in enumerate(documents)]
    config = Config(strict=strict, accepted=tuple(accepted), fold_prefix=fold_prefix)
    return read_all(sources, config, [source(value, f"overlay{index}") for index, value in enumerate(overlays)])


def codes(reading: Reading, severity: str = "") -> list[str]:
    """
    List the codes of diagnostics, of one severity or of all.
    """
    return [item.code for item in reading.diagnostics if severity in {"", item.severity}]


def only(reading: Reading) -> Operation:
    """
    Give the one operation of a reading that went without errors.
    """
    assert [] == [str(item) for item in reading.diagnostics if item.severity == "error"]
    (operation,) = reading.api.operations
    return operation


def schema_of(reading: Reading, name: str) -> Schema:
    """
    Give a schema by name.
    """
    return next(schema for schema in reading.api.schemas if schema.name == name)


class Forms:
    """
    Canonical forms of a document's schemas.
    """

    def __init__(self, schemas: Mapping[str, Json]) -> None:
        self.report = Report()
        documents, owners = merge([("api", document(schemas=schemas))], self.report)
        self.canonical = Canonicaliser(owners, self.report)
        for name in owners:
            self.canonical.component(name)
        self.at = At(documents[0], "/here", "Here")

    @property
    def schemas(self) -> Mapping[str, Json]:
        """
        All named forms.
        """
        return self.canonical.names.schemas

    def form(self, schema: Json) -> Json:
        """
        Give the form of a schema in place.
        """
        return self.canonical.schema(schema, self.at)

    def codes(self, *severities: str) -> list[str]:
        """
        List the codes of what was found; of warnings and errors by default.
        """
        wanted = severities or ("error", "warning")
        return [item.code for item in self.report.sorted() if item.severity in wanted]


def form(schema: Json, **schemas: Json) -> Json:
    """
    Give the form of a schema that says nothing questionable.
    """
    forms = Forms(schemas)
    result = forms.form(schema)
    assert [] == forms.codes()
    return result
