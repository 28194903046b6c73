"""
Names of schemas: those of the documents, and those given to what has none.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.naming import class_name, pascal, unique
from generator.normalise.unions import assemble
from generator.normalise.values import Document, ref
from generator.pointer import child, lookup, split

__all__ = ["At", "Names"]

Json = Any  # a JSON value
_GRAMMAR = {"$defs", "components", "content", "definitions", "paths", "properties", "requestBody", "schema", "schemas"}
_COMPONENT = 3  # components, schemas, name


@attrs.frozen
class At:
    """
    Where a schema is: its document, its pointer, and what it would be called there.
    """

    document: Document
    pointer: str
    place: str

    def down(self, *keys: str | int, place: str = "") -> At:
        """
        Go to a part, whose name would be that of the whole and ``place``.
        """
        return At(self.document, child(self.pointer, *keys), self.place + place)

    @property
    def where(self) -> str:
        """
        The place as diagnostics write it.
        """
        return f"{self.document.name}#{self.pointer}"


class Names:
    """
    The named schemas while their forms are found.

    Attributes:
        schemas: Canonical form by name.
        pointers: Document and JSON pointer by name.
    """

    def __init__(self, owners: Mapping[str, tuple[Document, str]], report: Report) -> None:
        self.schemas: dict[str, Json] = {}
        self.pointers: dict[str, str] = {}
        self._owners = dict(owners)
        self._taken = ChainMap[str, Any](self.schemas, self._owners)
        self._report = report
        self._parts: dict[tuple[str, str], str] = {}
        self._null_models = {name for name in owners if _is_nullable(self.raw(name)[0]) and self._is_model(name, set())}

    def raw(self, name: str) -> tuple[Json, At]:
        """
        Give a schema of the documents as it is written there, and where.
        """
        document, component = self._owners[name]
        pointer = child("/components/schemas", component)
        return document.data["components"]["schemas"][component], At(document, pointer, name)

    def _is_model(self, name: str, seen: set[str]) -> bool:
        """
        Tell whether a schema of the documents has properties, of its own or of what it is composed of.
        """
        raw, at = self.raw(name)
        seen.add(name)
        queue = [raw]
        while queue:
            node = queue.pop()
            if not isinstance(node, dict):
                continue
            if isinstance(node.get("properties"), dict) and node["properties"]:
                return True
            parts = node.get("allOf")
            queue += parts if isinstance(parts, list) else []
            target = node.get("$ref")
            other = self.known(target, at) if isinstance(target, str) else None
            if other is not None and other not in seen and self._is_model(other, seen):
                return True
        return False

    def is_null_model(self, at: At) -> bool:
        """
        Tell whether a place is that of a named object or null: then the references to it allow null, not it.
        """
        return at.place in self._null_models and at.pointer == self.raw(at.place)[1].pointer

    def refer(self, name: str) -> Json:
        """
        Refer to a named schema.
        """
        return assemble([ref(name), {"type": "null"}]) if name in self._null_models else ref(name)

    def known(self, target: str, at: At) -> str | None:
        """
        Name the schema of the documents that a reference, or a bare name, stands for.
        """
        keys = split(target.partition("#")[2])
        if target.startswith("#") and (keys[:2] != ("components", "schemas") or len(keys) != _COMPONENT):
            return None
        return at.document.names.get(keys[-1] if keys else target)

    def part(self, target: str, at: At) -> tuple[str, Json, At | None]:
        """
        Name the target of a reference into the middle of something.

        Args:
            target: The reference.
            at: Where it is.

        Returns:
            The name, the target, and where that is (None if it already had that name).

        Raises:
            KeyError: It leads nowhere.
        """
        keys = split(target[1:]) if target.startswith("#") else ()
        node = lookup(at.document.data, keys or ("\0",))
        key = (at.document.name, child("", *keys))
        if key in self._parts:
            return self._parts[key], node, None
        name = unique(class_name(pascal("_".join(key for key in keys if key not in _GRAMMAR))), self._taken)
        self._parts[key] = name
        self.schemas[name] = {}
        self.pointers[name] = f"{key[0]}#{key[1]}"
        return name, node, At(at.document, key[1], name)

    def hoist(self, form: Json, at: At) -> Json:
        """
        Name an inline model after its place; equal models of one place are one.
        """
        notes = {key: form[key] for key in ("deprecated", "default") if key in form}
        bare = {key: value for key, value in form.items() if key not in notes}
        wanted = name = class_name(at.place)
        number = 1
        while name in self._taken:
            if self.schemas.get(name) == bare:
                return {**ref(name), **notes}
            number += 1
            name = f"{wanted}{'_' if wanted[-1].isdigit() else ''}{number}"
        self.schemas[name] = bare
        self.pointers[name] = at.where
        self._report.note("inline-object", at.where, f"an object without a name: it is called {name}")
        return {**ref(name), **notes}


def _is_nullable(raw: Json) -> bool:
    """
    Tell whether a schema that says what it is itself allows null besides.
    """
    if not isinstance(raw, dict) or {"$ref", "anyOf", "const", "enum", "oneOf"} & raw.keys():
        return False
    types = raw.get("type")
    return raw.get("nullable") is True or (isinstance(types, list) and {"object", "null"} == set(map(str, types)))
