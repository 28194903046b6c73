"""
One document, read by JSON pointer: what stands where, and what a reference means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from generator.diff._findings import Json
from generator.pointer import child, lookup, split

__all__ = ["Document", "DocumentError", "as_list", "as_mapping", "mapped", "schema_name"]

_SCHEMAS = ("components", "schemas")


class DocumentError(Exception):
    """A document cannot be compared: it cannot be read, is no OpenAPI 3 document, or refers to nothing."""


def as_mapping(value: Json) -> Mapping[str, Json]:
    """Take an object as it is and anything else as an empty one: documents of others hold surprises."""
    return value if isinstance(value, Mapping) else {}


def as_list(value: Json) -> list[Json]:
    """Take an array as it is and anything else as an empty one."""
    return value if isinstance(value, list) else []


def schema_name(pointer: str) -> str | None:
    """Name the schema if the pointer is that of a named one: ``#/components/schemas/Message``."""
    tokens = _keys(pointer)
    return tokens[-1] if pointer.startswith("#/") and tokens[:-1] == _SCHEMAS else None


def _keys(pointer: str) -> tuple[str, ...]:
    """Split a pointer of ours, which is not percent-encoded: a key may hold a percent sign."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])


class Document:
    """
    An OpenAPI 3.0 or 3.1 document, all references inside it.

    Pointers are fragments, ``#/components/schemas/Message``, escaped as RFC 6901 says and never percent-encoded.

    Attributes:
        root: The document itself.
        schemas: Pointers of the named schemas, by name, in document order.
    """

    def __init__(self, root: Json) -> None:
        self.root = as_mapping(root)
        self._seen: dict[str, Json] = {}
        version = self.root.get("openapi")
        if not str(version).startswith("3."):
            message = f"no OpenAPI 3 document: openapi is {version!r}"
            raise DocumentError(message)
        self.schemas = {name: child("#", *_SCHEMAS, name) for name in self.component("schemas")}

    @property
    def version(self) -> str:
        """``info.version``, or an empty string."""
        return str(as_mapping(self.root.get("info")).get("version", ""))

    def component(self, section: str) -> Mapping[str, Json]:
        """One section of the components, such as ``securitySchemes``."""
        return as_mapping(as_mapping(self.root.get("components")).get(section))

    def at(self, pointer: str) -> Json:
        """
        Look up what stands at a pointer.

        Raises:
            DocumentError: Nothing does.
        """
        if pointer not in self._seen:
            try:
                self._seen[pointer] = lookup(self.root, _keys(pointer))
            except KeyError as error:
                message = f"{pointer}: nothing is there"
                raise DocumentError(message) from error
        return self._seen[pointer]

    def target(self, reference: Json) -> str:
        """
        Turn the value of a ``$ref`` into a pointer.

        Raises:
            DocumentError: It leads out of the document.
        """
        if not isinstance(reference, str) or not reference.startswith("#"):
            message = f"{reference!r} leads out of the document"
            raise DocumentError(message)
        return child("#", *split(reference[1:]))

    def follow(self, pointer: str) -> tuple[str, Mapping[str, Json]]:
        """
        Follow the references of something that is no schema: a parameter, body, response, header or path item.

        Returns:
            The pointer where it stands, and its value; an empty value if the references go round in a circle.
        """
        passed = {pointer}
        value = as_mapping(self.at(pointer))
        while "$ref" in value:
            pointer = self.target(value["$ref"])
            if pointer in passed:
                return pointer, {}
            passed.add(pointer)
            value = as_mapping(self.at(pointer))
        return pointer, value

    def reachable(self, pointers: Iterable[str]) -> set[str]:
        """
        Find what can be reached by references.

        Args:
            pointers: Where to start.

        Returns:
            Names of schemas; those that only other schemas reach included. What looks like a reference in an example,
            but leads nowhere, is passed over.
        """
        pending = list(pointers)
        passed: set[str] = set()
        while pending:
            pointer = pending.pop()
            if pointer not in passed:
                passed.add(pointer)
                with suppress(DocumentError):
                    pending.extend(_references(self.at(pointer)))
        return {name for name in map(schema_name, passed) if name is not None}


def mapped(discriminator: Json) -> dict[str, str]:
    """
    Read the mapping of a discriminator.

    Returns:
        Pointer by tag; a bare name of a schema counts as a reference to it, a reference to another file is left out.
    """
    found: dict[str, str] = {}
    for tag, reference in as_mapping(as_mapping(discriminator).get("mapping")).items():
        if isinstance(reference, str) and reference.startswith("#"):
            found[tag] = child("#", *split(reference[1:]))
        elif isinstance(reference, str) and "/" not in reference:
            found[tag] = child("#", *_SCHEMAS, reference)
    return found


def _references(value: Json) -> Iterator[str]:
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, Mapping):
            reference = each.get("$ref")
            if isinstance(reference, str) and reference.startswith("#"):
                yield child("#", *split(reference[1:]))
            yield from mapped(each.get("discriminator")).values()
            pending.extend(each.values())
        elif isinstance(each, list):
            pending.extend(each)
