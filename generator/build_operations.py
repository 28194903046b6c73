"""
Operations of the IR, from both readings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.ir import Any_, Body, Model, Operation, Param, Ref, Response, Schema, Type
from generator.naming import RESERVED_ARGUMENTS, snake, unique
from generator.normalise.values import Media, Op, OpParam, Spec, ref_name
from generator.opc import Parsed, ParsedOperation
from generator.places import Place, places
from generator.shape import Shape, Shapes
from generator.sidecar import Sidecar

__all__ = ["OperationBuilder"]

Json = Any  # a JSON value


class OperationBuilder:
    """
    Builds the operations of the IR.
    """

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
