"""
The comparison of two documents, from end to end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff._bodies import compare_body, compare_parameters, compare_responses
from generator.diff._comparison import Change, Comparison, Scope
from generator.diff._document import Document, as_list, as_mapping
from generator.diff._extensions import (
    compare_error_classes,
    compare_extensions,
    compare_operation_extensions,
    error_details,
)
from generator.diff._findings import Diff, Json, Use
from generator.diff._operations import Operation, list_operations, match_operations
from generator.diff._reader import SchemaReader
from generator.diff._report import Root, findings_of
from generator.diff._schemas import compare_schemas
from generator.diff._security import compare_security, ways_in
from generator.diff._shapes import Node
from generator.pointer import child

__all__ = ["diff_documents"]

_ROOTS = ("paths", "webhooks")
_DOCUMENT = "document"


def diff_documents(old: Mapping[str, Json], new: Mapping[str, Json]) -> Diff:
    """
    Compare two OpenAPI documents by what they mean to those who call the API.

    Args:
        old: An OpenAPI 3.0 or 3.1 document with all its references inside it.
        new: Another one.

    Returns:
        Everything that was added, removed or changed, each once and judged; nothing for documents that mean the same.

    Raises:
        DocumentError: A document is no OpenAPI 3 document, or holds a reference that leads nowhere.

    Source:
        https://spec.openapis.org/oas/v3.1.1.html
    """
    comparison = Comparison(SchemaReader(Document(old)), SchemaReader(Document(new)))
    roots = [*_document(comparison), *_operations(comparison)]
    compare_schemas(comparison)
    roots += _unused(comparison)
    compare_schemas(comparison)
    return Diff(
        findings=findings_of(roots),
        renamed=tuple(sorted(comparison.renamed)),
        old_version=comparison.old.document.version,
        new_version=comparison.new.document.version,
    )


def _document(comparison: Comparison) -> Iterator[Root]:
    old, new = comparison.old.document.root, comparison.new.document.root
    whole, errors = Scope(), Scope()
    whole.changes += compare_error_classes(old, new)
    before, after = error_details(comparison.old.document), error_details(comparison.new.document)
    for code in before:
        if code in after:
            comparison.site(errors, (before[code],), (after[code],), f"error {code} details")
    whole.changes += compare_extensions(old, new, _DOCUMENT)
    _compare_servers(whole, old, new)
    yield Root(Use(_DOCUMENT, "operation"), whole)
    yield Root(Use(_DOCUMENT, "response"), errors)


def _compare_servers(scope: Scope, old: Mapping[str, Json], new: Mapping[str, Json]) -> None:
    before, after = (
        {str(as_mapping(server).get("url")): None for server in as_list(root.get("servers"))} for root in (old, new)
    )
    for url in before:
        if url not in after:
            scope.add("server-removed", f"server {url}")
    for url in after:
        if url not in before:
            scope.add("server-added", f"server {url}")


def _operations(comparison: Comparison) -> Iterator[Root]:
    before = list(list_operations(comparison.old.document))
    after = list(list_operations(comparison.new.document))
    for old, new in match_operations(before, after):
        if old is None or new is None:
            for kind, alone in (("operation-removed", old), ("operation-added", new)):
                if alone is not None:
                    scope = Scope([Change(kind, alone.label)])
                    yield Root(Use(alone.label, "operation"), scope)
        else:
            yield from _pair(comparison, old, new)


def _pair(comparison: Comparison, old: Operation, new: Operation) -> Iterator[Root]:
    whole, sent, answered = Scope(), Scope(), Scope()
    if old.template != new.template:
        whole.add("operation-moved", new.label, before=old.label, after=new.label)
    if (old.value.get("deprecated") is True) != (new.value.get("deprecated") is True):
        whole.add("deprecated" if new.value.get("deprecated") is True else "undeprecated", new.label)
    whole.changes += compare_operation_extensions(old.value, new.value, new.label)
    _compare_security(comparison, whole, old, new)
    _compare_servers(whole, _servers(comparison.old.document, old), _servers(comparison.new.document, new))
    compare_parameters(comparison, sent, old, new)
    compare_body(comparison, sent, old, new)
    compare_responses(comparison, answered, old, new)
    yield Root(Use(new.label, "operation"), whole)
    yield Root(Use(new.label, "response" if new.inbound else "request"), sent)
    yield Root(Use(new.label, "request" if new.inbound else "response"), answered)


def _servers(document: Document, operation: Operation) -> Mapping[str, Json]:
    """Find the object that overrides the document's servers: the operation, its path item, or none."""
    item = as_mapping(document.at(operation.item))
    return next((each for each in (operation.value, item) if "servers" in each), {})


def _compare_security(comparison: Comparison, scope: Scope, old: Operation, new: Operation) -> None:
    before, after = _ways_in(comparison.old.document, old), _ways_in(comparison.new.document, new)
    kind = compare_security(before, after)
    if kind is not None:
        scope.add(kind, "security", before=" or ".join(sorted(before)), after=" or ".join(sorted(after)))


def _ways_in(document: Document, operation: Operation) -> frozenset[str]:
    section = "securitySchemes"
    schemes = {
        name: document.follow(child("#", "components", section, name))[1] for name in document.component(section)
    }
    return ways_in(operation.value.get("security", document.root.get("security")), schemes)


def _unused(comparison: Comparison) -> Iterator[Root]:
    """Compare the schemas that no operation reaches: some code may name them all the same."""
    scope = Scope()
    old, new = _unreached(comparison.old.document), _unreached(comparison.new.document)
    for name, node in old.items():
        if name in new:
            comparison.site(scope, node, new[name], name)
        elif name not in comparison.new.document.schemas:
            scope.add("schema-removed", name)
    for name in new:
        if name not in comparison.old.document.schemas:
            scope.add("schema-added", name)
    yield Root(None, scope)


def _unreached(document: Document) -> dict[str, Node]:
    reached = document.reachable([*(f"#/{key}" for key in _ROOTS), *error_details(document).values()])
    return {name: (pointer,) for name, pointer in document.schemas.items() if name not in reached}
