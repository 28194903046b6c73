"""
Hard gates: what is in the documents is in the API, or an error says why not. Counted without the normaliser.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.grammar import HTTP_METHODS
from generator.ir import Api
from generator.normalise.values import Document, Spec
from generator.pointer import child, lookup, split
from generator.sidecar import UnionInfo

__all__ = ["Counts", "count"]

Json = Any  # a JSON value
_DEPTH = 10  # path items that refer to path items


@attrs.frozen
class Counts:
    """
    What went in and what came out.

    Attributes:
        operations_in: Operations of the documents.
        operations_out: Operations of the API.
        schemas_in: Schemas of the documents that have a name, each name counted once.
        schemas_inline: Inline models that got a name.
        schemas_out: Classes and other named types of the API.
        aliases: Further names of those.
        unions: Unions.
        unions_by_tag: Unions told apart by a discriminator.
        unions_by_type: Unions told apart by JSON type.
        parser_warnings: Warnings of openapi-python-client.
    """

    operations_in: int = 0
    operations_out: int = 0
    schemas_in: int = 0
    schemas_inline: int = 0
    schemas_out: int = 0
    aliases: int = 0
    unions: int = 0
    unions_by_tag: int = 0
    unions_by_type: int = 0
    parser_warnings: int = 0


def _operations(document: Document) -> Iterator[tuple[str, str]]:
    """
    List path and method of everything in a document that looks like an operation.
    """
    for path, item in (document.data.get("paths") or {}).items():
        found: set[str] = set()
        node = item
        for _ in range(_DEPTH):
            if not isinstance(node, dict) or path.startswith("x-"):
                break
            found.update(method for method in HTTP_METHODS if method in node)
            try:
                node = lookup(document.data, split(node["$ref"][1:]))
            except (KeyError, TypeError):
                break
        yield from ((path, method.upper()) for method in HTTP_METHODS if method in found)


def _named(documents: Sequence[Document]) -> set[str]:
    return {name for document in documents for name in document.names.values()}


def count(spec: Spec, api: Api, unions: Sequence[UnionInfo], parser_warnings: int, report: Report) -> Counts:
    """
    Compare documents and API.

    Args:
        spec: Normalised documents.
        api: What was built of them.
        unions: How their unions are told apart.
        parser_warnings: Warnings of openapi-python-client.
        report: Takes an error for each operation and schema that is missing.

    Returns:
        The counts.
    """
    read = {(op.document, op.key, op.method) for op in spec.operations}
    expected = 0
    for document in spec.documents:
        for path, method in _operations(document):
            expected += 1
            if (document.name, path, method) not in read:
                where = f"{document.name}#{child('/paths', path, method.lower())}"
                report.error("operation-lost", where, f"{method} {path} could not be read")
    known = {schema.name for schema in api.schemas}
    aliases = {alias for schema in api.schemas for alias in schema.aliases}
    named = _named(spec.documents)
    for name in sorted(named - known - aliases):
        report.error("schema-lost", spec.pointers.get(name, f"#/components/schemas/{name}"), f"{name} is missing")
    return Counts(
        operations_in=expected,
        operations_out=len(api.operations),
        schemas_in=len(named),
        schemas_inline=len((known | aliases) - named),
        schemas_out=len(known),
        aliases=len(aliases),
        unions=len(unions),
        parser_warnings=parser_warnings,
        **_by_dispatch(unions),
    )


def _by_dispatch(unions: Sequence[UnionInfo]) -> Mapping[str, int]:
    kinds = [union.dispatch for union in unions]
    return {"unions_by_tag": kinds.count("tag"), "unions_by_type": kinds.count("type")}
