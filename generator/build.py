"""
Parsed documents and sidecar to our own IR; both readings must agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.ir import Any_, Api, Body, ErrorCode, Field, Model, Named, Operation, Param, Ref, Response, Schema, Type
from generator.naming import RESERVED_ARGUMENTS, RESERVED_FIELDS, snake, unique, unique_names
from generator.normalise.values import Media, Op, OpParam, Spec, ref_name
from generator.opc import Parsed, ParsedModel, ParsedOperation
from generator.places import Place, places
from generator.pointer import child
from generator.reach import error_schemas, reachable, request_roots, response_roots
from generator.shape import Shape, Shapes
from generator.sidecar import Sidecar

__all__ = ["build"]

Json = Any  # a JSON value


def build(spec: Spec, parsed: Parsed, sidecar: Sidecar, report: Report) -> Api:
    """
    Build the IR.

    Args:
        spec: Normalised documents.
        parsed: What the parser made of them.
        sidecar: Reads what the parser forgets.
        report: Takes disagreements and losses, as errors.

    Returns:
        The API. An operation or schema that was lost is missing, with an error for it.
    """
    schemas = _Schemas(spec, parsed, sidecar, report).build()
    operations = _Operations(spec, parsed, sidecar, report, schemas).build()
    first = spec.documents[0].data if spec.documents else {}
    info: Json = first.get("info")
    info = info if isinstance(info, dict) else {}
    return Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        operations=tuple(sorted(operations, key=lambda op: op.id)),
        schemas=tuple(schemas[name] for name in sorted(schemas)),
        errors=_errors(spec, report),
        server=_server(first),
        documents=tuple((document.name, document.data) for document in spec.documents),
    )


def _server(document: Json) -> str | None:
    servers = document.get("servers")
    if not isinstance(servers, list) or not servers or not isinstance(servers[0], dict):
        return None
    url = str(servers[0].get("url") or "")
    variables = servers[0].get("variables")
    for name, value in (variables if isinstance(variables, dict) else {}).items():
        if isinstance(value, dict):
            url = url.replace("{" + name + "}", str(value.get("default", "")))
    return url.rstrip("/") or None


def _errors(spec: Spec, report: Report) -> tuple[ErrorCode, ...]:
    found: dict[str, ErrorCode] = {}
    final = {alias: name for name, aliases in spec.aliases.items() for alias in aliases}
    for document in spec.documents:
        entries = document.data.get("x-sdk-errors")
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            code = _error(entry, document.names, final)
            if code is None:
                message = "an error has a code, class, base, status, and the name of a schema if it has details"
                report.error("invalid-error-code", f"{document.name}#/x-sdk-errors/{index}", message)
            else:
                found.setdefault(code.code, code)
    return tuple(found[code] for code in sorted(found))


def _error(entry: Json, names: Mapping[str, str], final: Mapping[str, str]) -> ErrorCode | None:
    try:
        code, cls, base, status = (entry[key] for key in ("code", "class", "base", "status"))
        details = entry.get("details")
        details = None if details is None else names[details]
        return ErrorCode(code, int(status), cls, base, None if details is None else final.get(details, details))
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


class _Schemas:
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


class _Operations:
    def __init__(
        self, spec: Spec, parsed: Parsed, sidecar: Sidecar, report: Report, schemas: Mapping[str, Schema]
    ) -> None:
        self.spec = spec
        self.parsed = parsed
        self.sidecar = sidecar
        self.report = report
        self.schemas = schemas
        self.shapes = Shapes(schemas, parsed.cut)

    def build(self) -> Iterable[Operation]:
        """
        Build every operation that the parser has; the others are errors.
        """
        taken: dict[tuple[str, ...], set[str]] = {}
        for op, place in zip(self.spec.operations, places(self.spec.operations), strict=True):
            parsed = self.parsed.operations.get((op.document, op.key, op.method))
            where = f"{op.document}#{op.pointer}"
            if parsed is None:
                self.report.error("operation-lost", where, f"the parser dropped {op.method} {op.path}")
                continue
            siblings = taken.setdefault(place.resource, set())
            method = unique(place.method, siblings)
            if method != place.method:
                self.report.note("method-renamed", where, f"{place.method} is taken: the method is called {method}")
            siblings.add(method)
            yield self._operation(op, attrs.evolve(place, method=method), parsed, where)

    def _operation(self, op: Op, place: Place, parsed: ParsedOperation, where: str) -> Operation:
        body = self._body(op, parsed, where)
        extensions = op.extensions
        return Operation(
            id=".".join((*place.resource, place.method)),
            operation_id=op.operation_id,
            resource=place.resource,
            method=place.method,
            http_method=op.method,
            path=op.path,
            pointer=op.pointer,
            document=op.document,
            params=self._params(op, parsed, body, where),
            body=body,
            response=self._response(op, parsed, where),
            summary=op.summary,
            description=op.description,
            deprecated=op.deprecated,
            page=_word(extensions.get("x-sdk-page")),
            stream=self._stream(op),
            betas=_words(extensions.get("x-sdk-betas")),
            error_codes=_words(extensions.get("x-error-codes")),
        )

    def _check(self, parsed: Shape | None, declared: Type, where: str, what: str) -> None:
        if parsed != self.shapes.of(declared):
            self.report.error("types-differ", where, f"the parser reads another type of {what}")

    def _params(self, op: Op, parsed: ParsedOperation, body: Body | None, where: str) -> tuple[Param, ...]:
        known = {(param.location, param.wire): param for param in op.params}
        read = {(field.location, field.wire): field for field in parsed.params}
        for location, wire in known.keys() ^ read.keys():
            message = f"the parser disagrees about the {location} parameter {wire!r}"
            self.report.error("parameters-differ", where, message)
        fields = body.fields if body else ()
        taken = {*RESERVED_ARGUMENTS, *(field.name for field in fields or ())}
        if body is not None and body.fields is None:
            taken.add(body.name)
        result = []
        for key, param in known.items():
            if key not in read:
                continue
            type_ = self.sidecar.type(param.schema, f"{op.document}#{param.pointer}")
            if param.location in {"query", "cookie"}:
                self._check(read[key].shape, type_, where, f"the parameter {param.wire!r}")
            name = _param_name(param, taken)
            taken.add(name)
            result.append(
                Param(
                    name=name,
                    wire=param.wire,
                    location=param.location,  # type: ignore[arg-type] # one of the four, as the reader checked
                    type=type_,
                    required=read[key].required,
                    style=param.style,  # type: ignore[arg-type] # likewise
                    description=param.description,
                    deprecated=param.deprecated,
                    client_option=param.client_option,
                )
            )
        return tuple(result)

    def _body(self, op: Op, parsed: ParsedOperation, where: str) -> Body | None:
        if op.body is None:
            return None
        media = op.body.media
        type_ = self.sidecar.type(media.schema, f"{op.document}#{op.body.pointer}")
        self._check(parsed.body, type_, where, "the request body")
        target = self.schemas.get(type_.name) if isinstance(type_, Ref) else None
        fields = None
        if isinstance(target, Model) and media.kind in {"json", "multipart", "form"}:
            taken = set(RESERVED_ARGUMENTS)
            renamed = []
            for field in target.fields:
                name = unique(f"{field.name}_", taken) if field.name in RESERVED_ARGUMENTS else field.name
                renamed.append(attrs.evolve(field, name=name))
            fields = tuple(renamed)
        return Body(
            content_type=media.content_type,
            kind=media.kind,  # type: ignore[arg-type] # lines and streams are binary in requests
            required=op.body.required,
            type=type_,
            fields=fields,
            description=op.body.description,
            name=snake(op.body.name or "body", "body"),
        )

    def _stream(self, op: Op) -> str | None:
        if op.response.event is None:
            return None
        return _word(op.extensions.get("x-sdk-stream")) or ("optional" if op.response.media else "always")

    def _response(self, op: Op, parsed: ParsedOperation, where: str) -> Response:
        response = op.response
        media = response.media
        event = None if response.event is None else self.sidecar.type(response.event.schema, f"{where}/responses")
        if media is None:
            if response.event is None or event is None:
                return Response("empty", Any_(), None, description=response.description)
            self._check(parsed.response, event, where, "the event")
            return Response("stream", event, response.event.content_type, event=event, description=response.description)
        type_ = self.sidecar.type(media.schema, f"{where}/responses")
        if media.kind in {"json", "lines"}:
            self._check(parsed.response, type_, where, "the response")
        if op.extensions.get("x-sdk-page") and media.kind == "json":
            item = self._item(media)
            if item is None:
                self.report.error("page-without-data", where, "the response of a paged operation has no array `data`")
            else:
                return Response("page", item, media.content_type, envelope=type_, description=response.description)
        kind = media.kind
        return Response(kind, type_, media.content_type, event=event, description=response.description)  # type: ignore[arg-type] # json, lines, binary or text

    def _item(self, media: Media) -> Type | None:
        name = ref_name(media.schema)
        model = self.schemas.get(name) if name else None
        if not isinstance(model, Model):
            return None
        for field in model.fields:
            if field.wire == "data":
                type_ = getattr(field.type, "inner", field.type)
                return getattr(type_, "item", None)
        return None


def _param_name(param: OpParam, taken: set[str]) -> str:
    name = snake(param.name or param.wire, "param")
    if param.client_option is not None:
        return name  # no argument of the method
    if name in RESERVED_ARGUMENTS:
        name = f"{name}_"
    if name in taken:
        name = f"{name}_{param.location}"
    return unique(name, taken)


def _word(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _words(value: Json) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
