"""
Ways into an operation, and the servers behind it.
"""

from __future__ import annotations

import pytest

from generator.diff import diff_documents
from tests.generator.diff._fragments import Json, document, get, said

KEY = {"type": "apiKey", "in": "header", "name": "x-api-key"}
FLOW = {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://t", "scopes": {"read": "r"}}}}


def secured(operation_security: Json = None, root: Json = None, **schemes: Json) -> Json:
    """Make a document with one operation and these security schemes."""
    rest = {} if operation_security is None else {"security": operation_security}
    more = {} if root is None else {"security": root}
    return document(get(**rest), components={"securitySchemes": schemes}, **more)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (secured(root=[{"a": []}], a=KEY), secured([{"b": []}], b=KEY), []),
        (
            secured([{"a": []}], a=KEY),
            secured([{"a": []}, {"b": []}], a=KEY, b={"type": "http", "scheme": "Bearer"}),
            [
                (
                    "compatible security: security widened from apiKey header x-api-key "
                    "to apiKey header x-api-key or http bearer"
                )
            ],
        ),
        (
            secured([{"a": []}, {}], a=KEY),
            secured([{"a": []}], a=KEY),
            ["breaking security: security narrowed from apiKey header x-api-key or none to apiKey header x-api-key"],
        ),
        (
            secured(),
            secured(root=[{"a": []}], a=KEY),
            ["breaking security: security narrowed from none to apiKey header x-api-key"],
        ),
        (
            secured(root=[{"a": []}], a=KEY),
            secured([], root=[{"a": []}], a=KEY),
            ["compatible security: security widened from apiKey header x-api-key to none"],
        ),
        (
            secured([{"a": [], "b": ["read"]}], a=KEY, b=FLOW),
            secured([{"a": [], "b": ["write"]}], a=KEY, b=FLOW),
            [
                (
                    "breaking security: security changed from apiKey header x-api-key and oauth2 clientCredentials "
                    '{"tokenUrl": "https://t"} for read to apiKey header x-api-key and oauth2 clientCredentials '
                    '{"tokenUrl": "https://t"} for write'
                )
            ],
        ),
        (
            secured([{"a": []}]),
            secured([{"a": []}], a={"type": "openIdConnect", "openIdConnectUrl": "https://o"}),
            ["breaking security: security changed from a to openIdConnect https://o"],
        ),
    ],
)
def test_security(old: Json, new: Json, expected: list[str]) -> None:
    """
    Ways in are compared by what is sent, not by the names of their schemes.
    """
    assert said(old, new) == expected


def test_servers() -> None:
    """
    Servers of the document, and those that an operation has instead.
    """
    old = document(get(), servers=[{"url": "https://a"}, {"url": "https://b"}])
    new = document(get(servers=[{"url": "https://c"}]), servers=[{"url": "https://a"}])

    assert said(old, new) == ["notice server https://b: server removed", "compatible server https://c: server added"]


def test_the_same_change_at_many_operations_is_listed_once() -> None:
    """
    A scheme that changes for the whole document is one finding with every operation.
    """
    paths = {**get("/a"), **get("/b"), **get("/c", security=[])}
    old, new = (
        document(paths, components={"securitySchemes": {"k": {**KEY, "name": name}}}, security=[{"k": []}])
        for name in ("x-api-key", "api-key")
    )

    (finding,) = diff_documents(old, new).findings

    assert finding.operations == ("GET /a", "GET /b")
