"""
Any schema of OpenAPI 3.0 or 3.1 to its canonical form (see `values`).

One object walks the schemas of all documents. Inline models are hoisted: they become named schemas called after their
place. What cannot be expressed becomes looser, down to "any value", with a warning; it never takes an operation along.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.naming import class_name, pascal, unique
from generator.normalise.meet import Meeting
from generator.normalise.scalars import constant, enumeration, scalar, types_of
from generator.normalise.unions import assemble, constraints_only, without_null
from generator.normalise.values import REF, Document, ref, ref_name
from generator.pointer import child, lookup, split

__all__ = ["At", "Canonicaliser"]

Json = Any  # a JSON value
_IGNORED = (
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
)
_DYNAMIC = ("$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef")
_KEPT = ("deprecated", "default", "description")


@attrs.frozen
class At:
    """Where a schema is: its document, its pointer, and what it would be called there."""

    document: Document
    pointer: str
    place: str

    def down(self, *keys: str | int, place: str = "") -> At:
        """Go to a part, whose name would be that of the whole and ``place``."""
        return At(self.document, child(self.pointer, *keys), self.place + place)

    @property
    def where(self) -> str:
        """The place as diagnostics write it."""
        return f"{self.document.name}#{self.pointer}"


class Canonicaliser:
    """Holds the named schemas while they are found."""

    def __init__(self, owners: Mapping[str, tuple[Document, str]], report: Report) -> None:
        self.report = report
        self.owners = owners
        self.schemas: dict[str, Json] = {}
        self.pointers: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        self._busy: set[str] = set()
        self._parts: dict[tuple[str, str], str] = {}
        self.null_models: set[str] = set()
        self._find_aliases()

    # -- named schemas ------------------------------------------------------------------------------------------------

    def _raw(self, name: str) -> tuple[Json, At]:
        document, component = self.owners[name]
        pointer = child("/components/schemas", component)
        return document.data["components"]["schemas"][component], At(document, pointer, name)

    def _is_null_model(self, at: At) -> bool:
        """Tell whether a place is that of a named object or null: then the references to it allow null, not it."""
        return at.place in self.null_models and at.pointer == self._raw(at.place)[1].pointer

    def _find_aliases(self) -> None:
        """Find the names that only stand for another one, and follow them to the end."""
        direct: dict[str, str] = {}
        for name in self.owners:
            raw, at = self._raw(name)
            if _is_nullable_object(raw):
                self.null_models.add(name)
            target = _single_reference(raw)
            if target is not None and target.startswith(REF):
                keys = split(target[1:])
                if len(keys) == 3 and keys[2] in at.document.names:  # noqa: PLR2004 - components, schemas, name
                    direct[name] = at.document.names[keys[2]]
        for name in sorted(direct):
            seen, target = [name], direct[name]
            while target in direct and target not in seen:
                seen.append(target)
                target = direct[target]
            if target in seen:
                self.report.error("circular-alias", self._raw(name)[1].where, f"{name} refers to itself")
            else:
                self.aliases[name] = target

    def component(self, name: str) -> Json:
        """
        Give the canonical form of a named schema.

        Returns:
            The form; ``{}`` for one that is being worked out, which is to say that it is made of itself.
        """
        if name in self.schemas:
            return self.schemas[name]
        raw, at = self._raw(name)
        if name in self._busy:
            self.report.warning("recursive-allof", at.where, f"{name} is composed of itself: taken as any value")
            return {}
        self._busy.add(name)
        form = self._form(raw, at)
        free_form = form.get("type") == "object" and form.get("additionalProperties") == {} and "properties" not in form
        if free_form and isinstance(raw, dict) and "additionalProperties" not in raw and "patternProperties" not in raw:
            form = {**form, "properties": {}, "required": []}  # a named object without properties is a model that may get some
            del form["additionalProperties"]
        self._busy.discard(name)
        self.schemas[name] = form
        self.pointers[name] = at.where
        return form

    def hoist(self, form: Json, at: At) -> Json:
        """Name an inline model after its place; equal models of one place are one."""
        notes = {key: form[key] for key in ("deprecated", "default") if key in form}
        bare = {key: value for key, value in form.items() if key not in notes}
        name = class_name(at.place)
        while name in self.schemas or name in self.owners:
            if self.schemas.get(name) == bare:
                return {**ref(name), **notes}
            name = unique(name, {name}) if not name[-1].isdigit() else f"{name}_"
        self.schemas[name] = bare
        self.pointers[name] = at.where
        self.report.note("inline-object", at.where, f"an object without a name: it is called {name}")
        return {**ref(name), **notes}

    # -- any schema ---------------------------------------------------------------------------------------------------

    def schema(self, node: Json, at: At) -> Json:
        """
        Give the canonical form of a schema in place.

        Args:
            node: The schema as the document has it.
            at: Where it is.

        Returns:
            Its form; never an inline model.
        """
        form = self._form(node, at)
        return self.hoist(form, at) if "properties" in form else form

    def _form(self, node: Json, at: At) -> Json:
        if isinstance(node, bool) or node is None:
            if node is False:
                self.report.warning("impossible-schema", at.where, "`false` allows no value: taken as any value")
            return {}
        if not isinstance(node, dict):
            self.report.warning("not-a-schema", at.where, "a schema is an object: taken as any value")
            return {}
        self._complain(node, at)
        parts = list(self._parts_of(node, at))
        if len(parts) == 1:
            form = parts[0]
        else:
            form = Meeting(self, at).all(parts)
        if node.get("nullable") is True and form and not self._is_null_model(at):
            form = assemble([self._inline(form, at), {"type": "null"}])
        return self._annotate(form, node)

    def _annotate(self, form: Json, node: Json) -> Json:
        notes = {key: node[key] for key in _KEPT if node.get(key) not in (None, "", False)}
        if "default" not in notes and node.get("default") is False:
            notes["default"] = False
        notes.update((key, value) for key, value in node.items() if key.startswith("x-sdk-"))
        if not isinstance(notes.get("description", ""), str):
            del notes["description"]
        return {**form, **notes} if notes else form

    def _complain(self, node: Json, at: At) -> None:
        for key in _IGNORED:
            if key in node:
                self.report.warning("keyword-ignored", at.where, f"`{key}` is not expressed in types")
        values = node.get("enum")
        null = node.get("nullable") is True or (isinstance(node.get("type"), list) and "null" in node["type"])
        if isinstance(values, list) and (null or None in values):
            self.report.note("nullable-enum", at.where, "an enum and null in one schema: two members of a union are clearer")
        for key in _DYNAMIC:
            if key in node:
                self.report.warning("keyword-ignored", at.where, f"`{key}` is not supported: taken as any value")

    def _parts_of(self, node: Json, at: At) -> list[Json]:
        """List the forms that a value must have at the same time."""
        parts = []
        if isinstance(node.get("$ref"), str):
            parts.append(self.reference(node["$ref"], at))
        items = node.get("allOf")
        if isinstance(items, list):
            place = "" if len(items) == 1 else "Part"
            parts += [self._form(item, at.down("allOf", i, place=place)) for i, item in enumerate(items)]
        for key in ("oneOf", "anyOf"):
            members = node.get(key)
            if isinstance(members, list) and members and not all(map(constraints_only, members)):
                parts.append(self._union(node, key, at))
        types = types_of(node)
        if types or "const" in node or "enum" in node:
            parts.append(self._own(node, types, at))
        return parts or [{}]

    def _union(self, node: Json, key: str, at: At) -> Json:
        members = []
        for index, raw in enumerate(node[key]):
            form = self._form(raw, at.down(key, index, place=""))
            if "properties" in form:
                form = self.hoist(form, attrs.evolve(at.down(key, index), place=at.place + variant_place(form, index)))
            members.append(form)
        union = assemble(members)
        if not union and len(members) > 1 and any(members):
            self.report.warning("union-with-any", at.where, "one member allows any value, so the union does")
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str) and "anyOf" in union:
            union = {**union, "discriminator": self._discriminator(discriminator, node[key], at)}
        return union

    def _discriminator(self, value: Json, members: list[Json], at: At) -> Json:
        """Translate a discriminator: every mapping target becomes a name; bare names are implicit tags."""
        mapping = {}
        for tag, target in (value.get("mapping") or {}).items():
            name = self._mapped(str(target), at)
            if name is None:
                self.report.warning("discriminator-target", at.where, f"the tag {tag!r} maps to {target!r}, which is not there")
            else:
                mapping[str(tag)] = name
        implicit = {}
        for member in members:
            if isinstance(member, dict) and isinstance(member.get("$ref"), str):
                tag = split(member["$ref"].partition("#")[2])[-1:]
                name = ref_name(without_null(self.reference(member["$ref"], at))[0])
                if tag and name and name not in mapping.values():
                    implicit[tag[0]] = name
        return {"propertyName": value["propertyName"], "mapping": mapping, "implicit": implicit}

    def _mapped(self, target: str, at: At) -> str | None:
        names = at.document.names
        name = names.get(target) or names.get((split(target.partition("#")[2]) or ("",))[-1])
        return None if name is None else self.aliases.get(name, name)

    # -- references ---------------------------------------------------------------------------------------------------

    def reference(self, target: str, at: At) -> Json:
        """Resolve a reference to a name; a reference into the middle of something gives that a name."""
        if not target.startswith("#"):
            self.report.error("unresolved-ref", at.where, f"{target!r} leads nowhere")
            return {}
        keys = split(target[1:])
        if keys[:2] == ("components", "schemas") and len(keys) == 3 and keys[2] in at.document.names:  # noqa: PLR2004
            name = at.document.names[keys[2]]
            name = self.aliases.get(name, name)
            return assemble([ref(name), {"type": "null"}]) if name in self.null_models else ref(name)
        try:
            node = lookup(at.document.data, keys)
        except KeyError:
            self.report.error("unresolved-ref", at.where, f"{target!r} leads nowhere")
            return {}
        part = (at.document.name, child("", *keys))
        if part not in self._parts:
            name = class_name(pascal("_".join(keys[2:] if keys[0] == "components" else keys)))
            while name in self.owners or name in self.schemas:
                name = unique(name, {name}) if not name[-1].isdigit() else f"{name}_"
            self._parts[part] = name
            self.schemas[name] = {}
            self.pointers[name] = f"{at.document.name}#{part[1]}"
            self.schemas[name] = self._form(node, At(at.document, part[1], name))
        return ref(self._parts[part])

    # -- a schema's own keywords --------------------------------------------------------------------------------------

    def _own(self, node: Json, types: list[str], at: At) -> Json:
        if "const" in node:
            return constant(node["const"], at.where, self.report)
        if isinstance(node.get("enum"), list):
            return enumeration(node, types, at.where, self.report)
        if types[1:] == ["null"] and self._is_null_model(at):
            types = types[:1]
        forms = [self._typed(node, name, at) for name in types]
        return forms[0] if len(forms) == 1 else assemble([self._inline(form, at) for form in forms])

    def _inline(self, form: Json, at: At) -> Json:
        return self.hoist(form, at) if "properties" in form else form

    def _typed(self, node: Json, name: str, at: At) -> Json:
        if name == "array":
            return {"type": "array", "items": self._items(node, at)}
        if name == "object":
            return self._object(node, at)
        form = scalar(name, node)
        if form is None:
            self.report.warning("unknown-type", at.where, f"there is no type {name!r}: taken as any value")
            return {}
        return form

    def _items(self, node: Json, at: At) -> Json:
        items = node.get("items", {})
        if isinstance(items, list):  # what JSON Schema allowed before 2020-12
            node, items = {**node, "prefixItems": items}, node.get("additionalItems", False)
        prefix = node.get("prefixItems")
        if not isinstance(prefix, list) or not prefix:
            return self.schema(items, at.down("items", place="Item"))
        forms = [self.schema(item, at.down("prefixItems", i, place=f"Item{i + 1}")) for i, item in enumerate(prefix)]
        if items is not False:
            forms.append(self.schema(items, at.down("items", place="Item")))
        self.report.warning("tuple", at.where, "positions of an array are not told apart: each item is one of their types")
        return assemble(forms)

    def _object(self, node: Json, at: At) -> Json:
        extra = self._extra(node, at)
        properties = node.get("properties")
        if not isinstance(properties, dict) or (not properties and extra is not None):
            properties = {}
        form: dict[str, Json] = {"type": "object"}
        required = [name for name in _strings(node.get("required")) if name not in properties]
        if properties or extra is None or required:
            form["properties"] = {
                name: self.schema(item, at.down("properties", name, place=pascal(name) or "Field"))
                for name, item in properties.items()
            }
            form["required"] = sorted(set(_strings(node.get("required"))))
            if extra != {}:
                form["additionalProperties"] = False if extra is None else extra
        else:
            form["additionalProperties"] = extra
        return form

    def _extra(self, node: Json, at: At) -> Json:
        """Give the form of undeclared properties; None if there are none."""
        forms = []
        patterns = node.get("patternProperties")
        if isinstance(patterns, dict):
            for index, (key, item) in enumerate(patterns.items()):
                forms.append(self.schema(item, at.down("patternProperties", key, place=f"Value{index + 1}")))
        for key in ("additionalProperties", "unevaluatedProperties"):
            if key not in node:
                continue
            extra = node[key]
            if extra is not False:
                forms.append({} if extra is True else self.schema(extra, at.down(key, place="Value")))
            return assemble(forms) if forms else None
        return assemble(forms) if forms else {}


def _strings(value: Json) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _single_reference(raw: Json) -> str | None:
    """Give the reference that a schema consists of, if it has nothing else that matters to its type."""
    if not isinstance(raw, dict) or raw.get("nullable") is True:
        return None
    keys = {key for key in raw if not key.startswith("x-") and key not in {"title", "description", "deprecated"}}
    if keys == {"$ref"}:
        return str(raw["$ref"])
    if len(keys) == 1 and keys <= {"allOf", "anyOf", "oneOf"}:
        items = raw[keys.pop()]
        if isinstance(items, list) and len(items) == 1 and isinstance(items[0], dict) and set(items[0]) == {"$ref"}:
            return str(items[0]["$ref"])
    return None


def _is_nullable_object(raw: Json) -> bool:
    """Tell whether a named schema is a model that may be null."""
    if not isinstance(raw, dict) or not isinstance(raw.get("properties"), dict) or not raw["properties"]:
        return False
    if {"$ref", "allOf", "anyOf", "const", "enum", "oneOf"} & raw.keys():
        return False
    types = raw.get("type", "object")
    return (types == "object" and raw.get("nullable") is True) or (
        isinstance(types, list) and set(types) == {"object", "null"}
    )


def variant_place(form: Json, index: int) -> str:
    """Name an inline member of a union: by its tag if it has one, else by its position."""
    for key in ("type", "kind", "object", "event"):
        tag = form["properties"].get(key, {}).get("const")
        if isinstance(tag, str) and pascal(tag):
            return pascal(tag)
    return f"Variant{index + 1}"
