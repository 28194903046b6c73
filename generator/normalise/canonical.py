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
from generator.naming import pascal
from generator.normalise.containers import array_items, object_form
from generator.normalise.meet import Meeting
from generator.normalise.names import At, Names
from generator.normalise.scalars import constant, enumeration, scalar, types_of
from generator.normalise.unions import assemble, constraints_only, without_null
from generator.normalise.values import Document, ref, ref_name
from generator.pointer import split

__all__ = ["Canonicaliser", "variant_place"]

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


class Canonicaliser:
    """
    Gives schemas their forms; ``names`` holds those that have a name.
    """

    def __init__(self, owners: Mapping[str, tuple[Document, str]], report: Report) -> None:
        self.report = report
        self.names = Names(owners, report)
        self._busy: set[str] = set()

    def component(self, name: str) -> Json:
        """
        Give the canonical form of a named schema.

        Returns:
            The form; ``{}`` for one that is being worked out, which is to say that it is made of itself.
        """
        if name in self.names.schemas:
            return self.names.schemas[name]
        raw, at = self.names.raw(name)
        if name in self._busy:
            self.report.warning("recursive-allof", at.where, f"{name} is composed of itself: taken as any value")
            return {}
        self._busy.add(name)
        form = self._form(raw, at)
        if _is_map_by_silence(form, raw):  # a named object without properties is a model that may get some
            form = {key: value for key, value in form.items() if key != "additionalProperties"}
            form.update(properties={}, required=[])
        self._busy.discard(name)
        self.names.schemas[name] = form
        self.names.pointers[name] = at.where
        return form

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
        return self.names.hoist(form, at) if "properties" in form else form

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
        form = parts[0] if len(parts) == 1 else Meeting(self, at).all(parts)
        if node.get("nullable") is True and form and not self.names.is_null_model(at):
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
            message = "an enum and null in one schema: two members of a union are clearer"
            self.report.note("nullable-enum", at.where, message)
        for key in _DYNAMIC:
            if key in node:
                self.report.warning("keyword-ignored", at.where, f"`{key}` is not supported: taken as any value")

    def _parts_of(self, node: Json, at: At) -> list[Json]:
        """
        List the forms that a value must have at the same time.
        """
        parts = []
        if isinstance(node.get("$ref"), str):
            parts.append(self.reference(node["$ref"], at))
        items = node.get("allOf")
        if isinstance(items, list):
            parts += [self._form(item, at.down("allOf", index)) for index, item in enumerate(items)]
        for key in ("oneOf", "anyOf"):
            members = node.get(key)
            if isinstance(members, list) and members and not all(map(constraints_only, members)):
                parts.append(self._union(node, key, at))
        types = types_of(node)
        if types or "const" in node or isinstance(node.get("enum"), list):
            parts.append(self._own(node, types, at))
        return parts or [{}]

    def _union(self, node: Json, key: str, at: At) -> Json:
        members = []
        for index, raw in enumerate(node[key]):
            place = at.down(key, index)
            form = self._form(raw, place)
            if "properties" in form:
                form = self.names.hoist(form, attrs.evolve(place, place=at.place + variant_place(form, index)))
            members.append(form)
        union = assemble(members)
        if not union and len(members) > 1 and any(members):
            self.report.warning("union-with-any", at.where, "one member allows any value, so the union does")
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str) and "anyOf" in union:
            union = {**union, "discriminator": self._discriminator(discriminator, node[key], at)}
        return union

    def _discriminator(self, value: Json, members: list[Json], at: At) -> Json:
        """
        Translate a discriminator: every mapping target becomes a name; bare names are implicit tags.
        """
        mapping = {}
        declared = value.get("mapping")
        for tag, target in (declared if isinstance(declared, dict) else {}).items():
            name = self.names.known(str(target), at)
            if name is None:
                message = f"the tag {tag!r} maps to {target!r}, which is not there"
                self.report.warning("discriminator-target", at.where, message)
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

    def reference(self, target: str, at: At) -> Json:
        """
        Resolve a reference to a name; a reference into the middle of something gives that a name.
        """
        name = self.names.known(target, at)
        if name is not None and target.startswith("#"):
            return self.names.refer(name)
        try:
            name, node, place = self.names.part(target, at)
        except KeyError:
            self.report.error("unresolved-ref", at.where, f"{target!r} leads nowhere")
            return {}
        if place is not None:
            self.names.schemas[name] = self._form(node, place)
        return ref(name)

    # -- a schema's own keywords --------------------------------------------------------------------------------------

    def _own(self, node: Json, types: list[str], at: At) -> Json:
        if "const" in node:
            return constant(node["const"], at.where, self.report)
        if isinstance(node.get("enum"), list):
            return enumeration(node, types, at.where, self.report)
        if types[1:] == ["null"] and self.names.is_null_model(at):
            types = types[:1]
        forms = [self._typed(node, name, at) for name in types]
        return forms[0] if len(forms) == 1 else assemble([self._inline(form, at) for form in forms])

    def _inline(self, form: Json, at: At) -> Json:
        return self.names.hoist(form, at) if "properties" in form else form

    def _typed(self, node: Json, name: str, at: At) -> Json:
        if name == "array":
            return {"type": "array", "items": array_items(self, node, at)}
        if name == "object":
            return object_form(self, node, at)
        form = scalar(name, node)
        if form is None:
            self.report.warning("unknown-type", at.where, f"there is no type {name!r}: taken as any value")
            return {}
        return form


def _is_map_by_silence(form: Json, raw: Json) -> bool:
    """
    Tell whether a form allows any properties only because its schema says nothing about them.
    """
    if form.get("type") != "object" or form.get("additionalProperties") != {} or "properties" in form:
        return False
    return not {"additionalProperties", "patternProperties", "unevaluatedProperties"} & raw.keys()


def variant_place(form: Json, index: int) -> str:
    """
    Name an inline member of a union: by its tag if it has one, else by its position.
    """
    for key in ("type", "kind", "object", "event"):
        tag = form["properties"].get(key, {}).get("const")
        if isinstance(tag, str) and pascal(tag):
            return pascal(tag)
    return f"Variant{index + 1}"
