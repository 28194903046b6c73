"""
One name space for the schemas of all documents.

Documents that share schemas share the classes. Where two documents mean different things by one name, the later one's
schema, and each of its schemas that reaches it, gets the document's name in front.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.diagnostics import Report
from generator.grammar import children
from generator.naming import class_name, pascal, unique
from generator.normalise.values import REF, Document
from generator.pointer import child, split

__all__ = ["merge", "references"]

Json = Any  # a JSON value


def references(kind: str, value: Json) -> Iterator[str]:
    """
    List the references inside an object of a document, as written.
    """
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        yield value["$ref"]
    for _, what, item in children(kind, value):
        yield from references(what, item)


def _schemas(document: Json) -> Mapping[str, Json]:
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return schemas if isinstance(schemas, dict) else {}


def merge(
    bundled: Sequence[tuple[str, Json]], report: Report
) -> tuple[tuple[Document, ...], dict[str, tuple[Document, str]]]:
    """
    Name the schemas of all documents.

    Args:
        bundled: Names and bundled documents.
        report: Takes names that had to change.

    Returns:
        The documents with their names, and for each name the document and the component that define it.
    """
    owners: dict[str, tuple[Document, str]] = {}
    documents = []
    for name, data in bundled:
        schemas = _schemas(data)
        clashing = _clashing(schemas, owners)
        names: dict[str, str] = {}
        document = Document(name, data, names)
        for component in sorted(schemas, key=lambda key: (class_name(key) != key, key)):
            wanted = class_name(component)
            owner = owners.get(wanted)
            if owner and owner[0].name != name and owner[1] == component and component not in clashing:
                names[component] = wanted
                continue
            if component in clashing:
                wanted = pascal(name) + wanted
            final = unique(wanted, owners)
            if component in clashing or final != wanted:
                where = f"{name}#{child('/components/schemas', component)}"
                report.note("schema-renamed", where, f"the name {class_name(component)} is taken: this one is {final}")
            names[component] = final
            owners[final] = (document, component)
        documents.append(document)
    return tuple(documents), owners


def _clashing(schemas: Mapping[str, Json], owners: Mapping[str, tuple[Document, str]]) -> set[str]:
    """
    Find the schemas that differ from an earlier document's schema of the same name, directly or by reference.
    """
    different: set[str] = set()
    shared = [name for name in schemas if (owner := owners.get(class_name(name))) and owner[1] == name]
    for name in shared:
        theirs = _schemas(owners[class_name(name)][0].data)[name]
        if theirs is not schemas[name] and theirs != schemas[name]:
            different.add(name)
    if not different:
        return different
    users: dict[str, set[str]] = {}
    for name in shared:
        for target in references("schema", schemas[name]):
            if target.startswith(REF):
                users.setdefault(split(target[1:])[2], set()).add(name)
    queue = sorted(different)
    while queue:
        for user in sorted(users.get(queue.pop(), set()) - different):
            different.add(user)
            queue.append(user)
    return different
