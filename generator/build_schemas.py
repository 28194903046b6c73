"""
Schemas of the IR, from both readings.
"""

from __future__ import annotations

from typing import Any

from generator.diagnostics import Report
from generator.ir import Field, Model, Named, Schema
from generator.naming import RESERVED_FIELDS, snake, unique_names
from generator.normalise.values import Spec
from generator.opc import Parsed, ParsedModel
from generator.places import places
from generator.pointer import child
from generator.reach import error_schemas, reachable, request_roots, response_roots
from generator.shape import Shapes
from generator.sidecar import Sidecar

__all__ = ["SchemaBuilder"]

Json = Any  # a JSON value


class SchemaBuilder:
    """
    Builds the schemas of the IR.
    """

    def __init__(self, spec: Spec, parsed: Parsed, sidecar: Sidecar, report: Report) -> None:
        self.spec = spec
        self.parsed = parsed
        self.sidecar = sidecar
        self.report = report
        self.sent = reachable((name for op in spec.operations for name in request_roots(op)), spec.schemas)
        received = [name for op in spec.operations for name in response_roots(op)]
        self.received = reachable([*received, *error_schemas(spec)], spec.schemas)
        self.families = _families(spec)

    def build(self) -> dict[str, Schema]:
        """
        Build all schemas, then compare them with what the parser made of them.
        """
        found: dict[str, Schema] = {}
        for name, schema in self.spec.schemas.items():
            found[name] = self._model(name, schema) if "properties" in schema else self._named(name, schema)
        shapes = Shapes(found, self.parsed.cut)
        for built in found.values():
            if isinstance(built, Model):
                self._compare(built, self.parsed.models.get(built.name), shapes)
        return found

    def _common(self, name: str) -> dict[str, Any]:
        sent, received = name in self.sent, name in self.received
        return {
            "name": name,
            "pointer": self.spec.pointers[name],
            "description": self.spec.schemas[name].get("description", ""),
            "aliases": self.spec.aliases.get(name, ()),
            "in_request": sent or (not received and name.endswith(("Param", "Params"))),
            "in_response": received or (not sent and not name.endswith(("Param", "Params"))),
            "family": self.families.get(name, "shared"),
        }

    def _named(self, name: str, schema: Json) -> Named:
        return Named(type=self.sidecar.type(schema, self.spec.pointers[name]), **self._common(name))

    def _model(self, name: str, schema: Json) -> Model:
        extra = schema.get("additionalProperties", {})
        where = self.spec.pointers[name]
        return Model(
            fields=self._fields(name, schema),
            extra=None if extra is False else self.sidecar.type(extra, where),
            request_as=self.spec.twins.get(name),
            **self._common(name),
        )

    def _fields(self, name: str, schema: Json) -> tuple[Field, ...]:
        parsed = self.parsed.models.get(name)
        required = set(schema["required"]) if parsed is None else {f.wire for f in parsed.fields.values() if f.required}
        names = unique_names(schema["properties"], RESERVED_FIELDS)
        where = self.spec.pointers[name]
        for wire, python in names.items():
            if python.rstrip("_") != snake(wire, "field").rstrip("_"):
                self.report.note("field-renamed", child(where, "properties", wire), f"the field is called {python}")
        return tuple(
            Field(
                name=names[wire],
                wire=wire,
                type=self.sidecar.type(form, child(where, "properties", wire)),
                required=wire in required,
                description=form.get("description", ""),
                deprecated=form.get("deprecated") is True,
                default=form.get("default"),
            )
            for wire, form in schema["properties"].items()
        )

    def _compare(self, model: Model, parsed: ParsedModel | None, shapes: Shapes) -> None:
        """
        Compare the two readings of a model; where they differ the document's counts, and the run fails.
        """
        if parsed is None:
            self.report.error("schema-lost", model.pointer, f"the parser dropped {model.name}")
            return
        declared = set(self.spec.schemas[model.name]["required"])
        if parsed.fields.keys() != {field.wire for field in model.fields}:
            self.report.error("fields-differ", model.pointer, f"the parser has other fields of {model.name}")
        elif declared & parsed.fields.keys() != {field.wire for field in model.fields if field.required}:
            self.report.error("fields-differ", model.pointer, f"the parser requires other fields of {model.name}")
        for field in model.fields:
            if field.wire in parsed.fields and parsed.fields[field.wire].shape != shapes.of(field.type):
                place = child(model.pointer, "properties", field.wire)
                self.report.error("types-differ", place, "the parser reads another type")
        extra = None if model.extra is None else shapes.of(model.extra)
        if parsed.extra != extra:
            self.report.error(
                "types-differ", model.pointer, f"the parser reads another type of {model.name}'s other fields"
            )


def _families(spec: Spec) -> dict[str, str]:
    """
    Give each schema the top-level resource whose operations alone reach it.
    """
    by_family: dict[str, list[str]] = {}
    for op, place in zip(spec.operations, places(spec.operations), strict=True):
        resource = [part for part in place.resource if part != "beta"] or ["beta"]
        by_family.setdefault(resource[0], []).extend([*request_roots(op), *response_roots(op)])
    found: dict[str, str] = {}
    for family in sorted(by_family):
        for name in reachable(by_family[family], spec.schemas):
            found[name] = "shared" if name in found else family
    return found
