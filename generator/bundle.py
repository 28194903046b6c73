"""
Many files to one document: everything ends up at ``#/components/<section>/<last pointer segment>``.

Only path items, which have no section that all tools know, are put where the reference was. Nothing is copied that
has no reference in it, and a file shared by two documents is parsed and rewritten once.
"""

from __future__ import annotations

import contextlib
import os.path
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

import attrs

from generator.diagnostics import Report
from generator.grammar import children
from generator.load import Source, resolve, source_name
from generator.pointer import child, escape, lookup, split
from generator.yamltext import TextError, parse

__all__ = ["bundle"]

Json = Any  # a JSON value
_Place = tuple[str, tuple[str, ...]]  # file, keys
_Key = tuple[str, _Place]  # section of components, place
_SECTIONS = {
    "callback": "callbacks",
    "example": "examples",
    "header": "headers",
    "link": "links",
    "parameter": "parameters",
    "requestBody": "requestBodies",
    "response": "responses",
    "schema": "schemas",
    "securityScheme": "securitySchemes",
}
_KINDS = {section: kind for kind, section in _SECTIONS.items()}
_SCHEMAS = "#/components/schemas/"


def bundle(sources: Sequence[Source], report: Report) -> list[Json]:
    """
    Parse documents and draw the files that they refer to into them.

    Args:
        sources: Documents with their files.
        report: Takes unreadable text, references that lead nowhere, and names that two schemas want.

    Returns:
        One document per source, in order; None for a source that is not an OpenAPI document.
    """
    shared = _Shared(report)
    return [_Bundler(source, shared).run() for source in sources]


@attrs.frozen
class _Rewritten:
    value: Json
    needs: tuple[_Key, ...]


class _Shared:
    """
    What several documents have in common: parsed files, rewritten components, and the names given to them.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self.parsed: dict[str, Json] = {}
        self.done: dict[_Key, _Rewritten] = {}
        self.names: dict[_Key, str] = {}
        self.taken: set[tuple[str, str]] = set()

    def parse(self, source: Source, uri: str) -> Json:
        """
        Parse a file of a source once; None if it is missing or broken (the reference to it is an error).
        """
        if uri not in self.parsed:
            self.parsed[uri] = None
            data = source.data if uri == source.origin else source.files.get(uri)
            if data is not None:
                try:
                    self.parsed[uri] = parse(data, uri.rpartition("/")[2])
                except TextError as error:
                    self.report.error("unreadable", f"{source.name}#", str(error))
        return self.parsed[uri]

    def claim(self, key: _Key, name: str) -> bool:
        """
        Give a place a name, unless it has another one or the name is another one's.
        """
        if key not in self.names and (key[0], name) not in self.taken:
            self.names[key] = name
            self.taken.add((key[0], name))
        return self.names.get(key) == name

    def name(self, key: _Key, where: Callable[[], str]) -> str:
        """
        Name what is at a place by its last pointer segment, or by its file.
        """
        section, (uri, keys) = key
        if key not in self.names:
            wanted = keys[-1] if keys else source_name(uri)
            name, number = wanted, 2
            while not self.claim(key, name):
                name, number = f"{wanted}{number}", number + 1
            if name != wanted:
                self.report.warning(
                    "name-clash", where(), f"another file has {section} {wanted!r}: this one is {name!r}"
                )
        return self.names[key]


class _Bundler:
    def __init__(self, source: Source, shared: _Shared) -> None:
        self.source = source
        self.shared = shared
        self.report = shared.report
        self.needs: list[_Key] = []
        self.inlining: list[_Place] = []

    def run(self) -> Json:
        root = self.shared.parse(self.source, self.source.origin)
        if not isinstance(root, dict) or not isinstance(root.get("paths", {}), dict):
            self.report.error("not-openapi", f"{self.source.name}#", "the document is not an OpenAPI object")
            return None
        components = root.get("components")
        own = self._own(components)
        document = self._rewrite("document", root, self.source.origin, "")
        if not self.needs:
            return document
        sections = {
            section: {name: value for name, value in entries.items() if (section, name) not in own}
            if isinstance(entries, dict)
            else entries
            for section, entries in (document.get("components") or {}).items()
        }
        self._collect(sections)
        return {**document, "components": sections}

    def _own(self, components: Json) -> set[tuple[str, str]]:
        """
        Find components that are nothing but a reference to a file: what is there takes the component's name.
        """
        own = set()
        for keys, kind, value in children("components", components):
            if kind in _SECTIONS and isinstance(value, dict) and set(value) == {"$ref"}:
                key = (_SECTIONS[kind], self._place(str(value["$ref"]), self.source.origin))
                if key[1][0] != self.source.origin and self.shared.claim(key, str(keys[1])):
                    self.needs.append(key)
                    own.add((key[0], str(keys[1])))
        return own

    def _collect(self, sections: dict[str, dict[str, Json]]) -> None:
        """
        Fetch what is needed, and what that needs, until nothing is missing.
        """
        queue = list(self.needs)
        while queue:
            key = queue.pop()
            section, place = key
            entries = sections.setdefault(section, {})
            name = self.shared.name(key, lambda place=place: self._where(*place))  # type: ignore[misc] # typed above
            if name in entries:
                continue
            if key not in self.shared.done:
                self.needs = []
                try:
                    target = self._lookup(place)
                except KeyError:
                    target = {}
                    where = f"{self.source.name}#{child('/components', section, name)}"
                    self.report.error("unresolved-ref", where, f"there is no {self._where(*place)}")
                value = self._rewrite(_KINDS[section], target, place[0], child("", *place[1]))
                self.shared.done[key] = _Rewritten(value, tuple(self.needs))
            entries[name] = self.shared.done[key].value
            queue.extend(self.shared.done[key].needs)

    def _place(self, reference: str, base: str) -> _Place:
        file, _, fragment = reference.partition("#")
        return (resolve(base, file) if file else base), split(fragment)

    def _lookup(self, place: _Place) -> Json:
        return lookup(self.shared.parse(self.source, place[0]), place[1])

    def _where(self, uri: str, keys: tuple[str, ...]) -> str:
        """
        Write a place as the name of the document, or as a file beside it, and a pointer.
        """
        if uri == self.source.origin:
            return f"{self.source.name}#{child('', *keys)}"
        base = self.source.origin.rpartition("/")[0]
        file = os.path.relpath(uri, base) if base and not urlsplit(uri).netloc else uri
        return f"{file}#{child('', *keys)}"

    def _rewrite(self, kind: str, value: Json, base: str, pointer: str) -> Json:
        """
        Rewrite the references inside a value; the value itself is never changed.
        """
        if not isinstance(value, dict):
            return value
        if kind == "discriminator":
            return self._discriminator(value, base)
        if isinstance(value.get("$ref"), str):
            return self._reference(kind, value, base, pointer)
        result = value
        for keys, what, item in children(kind, value):
            new = self._rewrite(what, item, base, child(pointer, *keys))
            if new is item:
                continue
            if result is value:
                result = dict(value)
            if len(keys) == 1:
                result[keys[0]] = new
                continue
            if result[keys[0]] is value[keys[0]]:
                result[keys[0]] = value[keys[0]].copy()
            result[keys[0]][keys[1]] = new
        return result

    def _reference(self, kind: str, value: Json, base: str, pointer: str) -> Json:
        reference = value["$ref"]
        place = self._place(reference, base)
        siblings = {key: item for key, item in value.items() if key != "$ref"}
        if place[0] == self.source.origin:
            local = value if base == place[0] else {**value, "$ref": "#" + reference.partition("#")[2]}
            rest = self._rewrite(kind, siblings, base, pointer) if siblings else siblings
            return local if rest is siblings else {"$ref": local["$ref"], **rest}
        try:
            target = self._lookup(place)
        except KeyError:
            if reference.startswith("#/components/"):
                return value  # written for the bundled document
            self.report.error("unresolved-ref", self._where(base, split(pointer)), f"{reference!r} leads nowhere")
            return {}
        section = _SECTIONS.get(kind)
        if section:
            key = (section, place)
            name = self.shared.name(key, lambda: self._where(base, split(pointer)))
            self.needs.append(key)
            return {"$ref": f"#/components/{section}/{escape(name)}", **self._rewrite(kind, siblings, base, pointer)}
        if place in self.inlining:
            self.report.error("unresolved-ref", self._where(base, split(pointer)), f"{reference!r} refers to itself")
            return {}
        self.inlining.append(place)
        inlined = self._rewrite(kind, target, place[0], child("", *place[1]))
        self.inlining.pop()
        return {**inlined, **siblings} if isinstance(inlined, dict) else inlined

    def _discriminator(self, value: Json, base: str) -> Json:
        mapping = value.get("mapping")
        if not isinstance(mapping, dict):
            return value
        new = {}
        for tag, target in mapping.items():
            new[tag] = target
            if isinstance(target, str) and "#" in target and not target.startswith(_SCHEMAS):
                with contextlib.suppress(KeyError):  # the normaliser says which tags lead nowhere
                    self._lookup(self._place(target, base))
                    new[tag] = self._reference("schema", {"$ref": target}, base, "")["$ref"]
        return {**value, "mapping": new}
