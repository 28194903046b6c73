"""
Small documents for the tests, and findings as lines.
"""

from __future__ import annotations

from typing import Any

from generator.diff import Diff, diff_documents
from generator.diff._words import phrase

__all__ = ["Json", "answers", "document", "get", "lines", "operation", "ref", "said", "sends"]

Json = Any  # a fragment of a document


def ref(name: str) -> Json:
    """Refer to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def document(paths: Json = None, schemas: Json = None, **rest: Json) -> Json:
    """Make a document of paths and named schemas."""
    components = {"schemas": schemas or {}, **rest.pop("components", {})}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": paths or {},
        "components": components,
        **rest,
    }


def operation(**rest: Json) -> Json:
    """Make an operation that answers 204 if not said otherwise."""
    return {"responses": {"204": {"description": "done"}}, **rest}


def get(path: str = "/a", **rest: Json) -> Json:
    """Make the paths of one GET operation."""
    return {path: {"get": operation(**rest)}}


def sends(schema: Json, schemas: Json = None, **rest: Json) -> Json:
    """Make a document whose only operation, POST /a, takes this body."""
    body = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    return document({"/a": {"post": operation(**body)}}, schemas, **rest)


def answers(schema: Json, schemas: Json = None, **rest: Json) -> Json:
    """Make a document whose only operation, GET /a, answers with this."""
    responses = {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}
    return document({"/a": {"get": {"responses": responses}}}, schemas, **rest)


def lines(diff: Diff) -> list[str]:
    """Write each finding as a line: severity, place, what happened."""
    return [f"{each.severity} {each.location}: {phrase(each)}" for each in diff.findings]


def said(old: Json, new: Json) -> list[str]:
    """Compare two documents and write the findings as lines."""
    return lines(diff_documents(old, new))
