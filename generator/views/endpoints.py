"""
Views of the endpoint modules: ``api/<resource>/<method>.py``.
"""

from __future__ import annotations

import re

import attrs

from generator.annotations import Annotator
from generator.codecs_ import CodecPrinter
from generator.imports import Imports
from generator.ir import Any_, Operation
from generator.plan import Plan
from generator.text import literal
from generator.views.calls import Argument, arguments, documentation, endpoint_place, signature, takes_betas

__all__ = ["EndpointView", "endpoint_view"]


@attrs.frozen
class EndpointView:
    """
    The four functions of an operation, the pure pair below them, and the operation as a value.
    """

    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    doc: tuple[str, ...]
    operation_type: str
    operation_args: tuple[str, ...]
    positional: tuple[str, ...]
    parameters: tuple[str, ...]
    arguments: tuple[str, ...]  # "name=name"
    statements: tuple[str, ...]
    request_args: tuple[str, ...]
    result: str
    parse: str
    variants: tuple[tuple[str, str, str, str, bool], ...] = (  # name, def prefix, await, sender, detailed
        ("sync_detailed", "", "", "send", True),
        ("sync", "", "", "send", False),
        ("asyncio_detailed", "async ", "await ", "send_async", True),
        ("asyncio", "async ", "await ", "send_async", False),
    )


def endpoint_view(plan: Plan, operation: Operation) -> EndpointView:
    """
    Decide how an endpoint module is printed.
    """
    imports = Imports(endpoint_place(operation).module)
    imports.use("._operation", "Operation")
    imports.use("._operation", "RequestSpec")
    imports.use("._client", "Response")
    imports.use("._client", "send")
    imports.use("._client", "send_async")
    imports.use("._client", "Client", typing_only=True)
    response_note = Annotator(plan, imports)
    request_note = Annotator(plan, imports, request=True)
    args = arguments(operation)
    positional, keywords = signature(args, request_note)
    parameters = list(keywords)
    names = [f"{arg.name}={arg.name}" for arg in args]
    if takes_betas(operation):
        parameters.append(f"betas: {imports.use('collections.abc', 'Iterable', typing_only=True)}[str] = ()")
        names.append("betas=betas")
    if any("UNSET" in each for each in parameters):
        imports.use("._values", "UNSET")
    statements, request_args = _request(operation, args)
    if any("_p." in line for line in (*statements, *request_args)):
        imports.use(".", "_params as _p")
    result = _result(operation, response_note)
    return EndpointView(
        doc=documentation(operation, args, "The request, not yet sent.", "    ", _betas_doc(operation)),
        operation_type=_operation_type(operation, response_note),
        operation_args=_operation_args(plan, operation, imports),
        positional=positional,
        parameters=tuple(parameters),
        arguments=tuple(names),
        statements=statements,
        request_args=request_args,
        result=result,
        parse=_parse(operation, imports),
        imports=imports.lines(typing_only=False),
        typing_imports=imports.lines(typing_only=True),
    )


def _betas_doc(operation: Operation) -> tuple[tuple[str, str], ...]:
    return (("betas", "Beta features to use, as values of ``anthropic-beta``."),) if takes_betas(operation) else ()


def _operation_type(operation: Operation, note: Annotator) -> str:
    kind = operation.response.kind
    return {"binary": "bytes", "text": "str", "empty": "None"}.get(kind) or note.show(operation.response.type)


def _result(operation: Operation, note: Annotator) -> str:
    response = operation.response
    match response.kind:
        case "page":
            return note.show(response.envelope or Any_())
        case "stream" | "lines":
            return f"list[{note.show(response.type)}]"
        case _:
            return _operation_type(operation, note)


def _operation_args(plan: Plan, operation: Operation, imports: Imports) -> tuple[str, ...]:
    printer = CodecPrinter(plan, imports)
    response = operation.response
    decoders = {
        "json": ("decode", response.type),
        "page": ("decode", response.type),
        "stream": ("decode_event", response.type),
        "lines": ("decode_line", response.type),
    }
    rows = [decoders[response.kind]] if response.kind in decoders else []
    rows += [("decode_event", response.event)] if response.event is not None and response.kind == "json" else []
    rows += [("decode_page", response.envelope)] if response.envelope is not None else []
    out = [
        f"id={literal(operation.id)}",
        f"http_method={literal(operation.http_method)}",
        f"path={literal(operation.path)}",
        f"kind={literal(response.kind)}",
        f"pointer={literal(f'{operation.document}#{operation.pointer}')}",
    ]
    for name, type_ in rows:
        codec = None if type_ is None else printer.codec(type_)
        if codec is not None:
            out.append(f"{name}={codec}")
    if response.content_type is not None and response.content_type != "application/json":
        out.append(f"accept={literal(response.content_type)}")
    for name, value in (
        ("page", operation.page),
        ("stream", operation.stream),
        ("betas", operation.betas),
        ("error_codes", operation.error_codes),
    ):
        if value:
            out.append(f"{name}={literal(value)}")
    if "None" in Annotator(plan, Imports("x")).show(response.type).split(" | ") and response.kind == "json":
        out.append("nullable=True")
    return tuple(out)


def _parse(operation: Operation, imports: Imports) -> str:
    match operation.response.kind:
        case "json":
            return f"OPERATION.decode({imports.use('._json', 'loads')}(content))"
        case "page":
            return f"OPERATION.decode_page({imports.use('._json', 'loads')}(content))"
        case "stream":
            return f"{imports.use('._bodies', 'parse_events')}(content, OPERATION.decode_event)"
        case "lines":
            return f"{imports.use('._bodies', 'parse_lines')}(content, OPERATION.decode_line)"
        case "binary":
            return "content"
        case "text":
            return 'content.decode("utf-8", "replace")'
        case "empty":  # pragma: no branch  # the last kind of response
            return "None"


def path_expression(path: str, args: tuple[Argument, ...]) -> str:
    """
    The path template as an expression over the path arguments.
    """
    by_wire = {arg.wire: arg.name for arg in args if arg.role == "path"}
    parts = []
    for piece in re.split(r"(\{[^{}]*\})", path):
        name = by_wire.get(piece[1:-1]) if piece.startswith("{") else None
        if name is not None:
            parts.append(f"_p.segment({literal(name)}, {name})")
        elif piece:
            parts.append(literal(piece))
    return " + ".join(parts) or '"/"'


def _request(operation: Operation, args: tuple[Argument, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Statements that collect the parts of a request, and the arguments of `RequestSpec`."""
    lines: list[str] = []
    out = [literal(operation.http_method), path_expression(operation.path, args)]
    query = [arg for arg in args if arg.role == "query"]
    if query:
        lines.append("_query: _p.Query = []")
        lines += [f"_p.add_query(_query, {literal(arg.wire)}, {arg.name}{_style(arg)})" for arg in query]
        out.append("query=_query")
    headers = [arg for arg in args if arg.role in {"header", "cookie"}]
    if headers or takes_betas(operation):
        lines.append("_headers: _p.Headers = {}")
        for arg in headers:
            wire = arg.wire.lower() if arg.role == "header" else "cookie"
            lines.append(
                f"_p.add_{arg.role}(_headers, {literal(arg.wire if arg.role == 'cookie' else wire)}, {arg.name})"
            )
        if takes_betas(operation):
            lines.append('_p.add_header(_headers, "anthropic-beta", betas)')
        out.append("headers=_headers")
    if operation.body is not None:
        more, given = _body(operation, args)
        lines += more
        out += given
    return tuple(lines), tuple(out)


def _style(arg: Argument) -> str:
    return "" if arg.style in {"", "repeat"} else f", {literal(arg.style)}"


def _body(operation: Operation, args: tuple[Argument, ...]) -> tuple[list[str], list[str]]:
    body = operation.body
    assert body is not None  # noqa: S101  # the caller asked
    whole = next((arg for arg in args if arg.role == "body"), None)
    kind = [f"content_type={literal(body.content_type)}"] if body.content_type != "application/json" else []
    if whole is not None:
        name = "json" if body.kind == "json" else "content"
        if body.kind == "json":
            return [], [f"{name}={whole.name}", *kind]
        value = whole.name if whole.required else f"None if {whole.name} is UNSET else {whole.name}"
        return [], [f"{name}={value}", *kind]
    if body.kind == "json":
        return _json_fields(body.required, [arg for arg in args if arg.role == "field"], kind)
    lines = ["_form: _p.Form = []"]
    lines += [f"_p.add_form(_form, {literal(arg.wire)}, {arg.name})" for arg in args if arg.role == "form"]
    if body.kind == "form":
        return lines, ["form=_form", *kind]
    lines.append("_files: _p.Files = []")
    lines += [f"_p.add_file(_files, {literal(arg.wire)}, {arg.name})" for arg in args if arg.role == "file"]
    return lines, ["form=_form", "files=_files", *kind]


def _json_fields(required: bool, fields: list[Argument], kind: list[str]) -> tuple[list[str], list[str]]:  # noqa: FBT001
    given = ", ".join(f"{literal(arg.wire)}: {arg.name}" for arg in fields if arg.required)
    lines = [f"_body: _p.Body = {{{given}}}"]
    for arg in fields:
        if not arg.required:
            lines += [f"if {arg.name} is not UNSET:", f"    _body[{literal(arg.wire)}] = {arg.name}"]
    if required or given:
        return lines, ["json=_body", *kind]
    return lines, ["json=_body or UNSET", *kind]
