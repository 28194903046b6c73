"""
What endpoint modules and resources have in common: arguments, results and their documentation.
"""

from __future__ import annotations

import attrs

from generator.annotations import Annotator
from generator.imports import Place
from generator.ir import Body, Const, Field, Operation, Param, Type
from generator.text import check_name, literal, paragraphs

__all__ = ["Argument", "arguments", "documentation", "endpoint_place", "signature", "takes_betas"]

_RESERVED = frozenset(
    {
        "betas",
        "client",
        "extra_body",
        "extra_headers",
        "extra_query",
        "idle_timeout",
        "max_duration",
        "max_retries",
        "self",
        "timeout",
    }
)


@attrs.frozen
class Argument:
    """
    A keyword argument of a method, and what it stands for on the wire.
    """

    name: str
    wire: str
    type: Type
    required: bool
    role: str  # path, query, header, cookie; field (of a JSON body), form, file; body (as a whole)
    style: str
    description: str

    def declaration(self, note: Annotator) -> str:
        """
        Returns:
            Such as ``system: str | Unset = UNSET``.
        """
        if not self.required:
            return f"{self.name}: {note.optional(self.type)} = UNSET"
        if isinstance(self.type, Const):
            return f"{self.name}: {note.show(self.type)} = {literal(self.type.value)}"
        return f"{self.name}: {note.show(self.type)}"


def arguments(operation: Operation) -> tuple[Argument, ...]:
    """
    The arguments of an operation; what the client sets as a whole is not among them.

    Path parameters come first, in the order of the path: they may be given by position. Then required ones, then the
    rest.
    """
    found = [_from_param(param) for param in operation.params if param.client_option is None]
    body = operation.body
    if body is not None and body.fields is not None:
        found += [_from_field(field, body) for field in body.fields]
    elif body is not None:
        name = _safe(body.name)
        name = name if all(each.name != name for each in found) else f"request_{name}"
        found.append(Argument(name, "", body.type, body.required, "body", "", body.description))
    return tuple(sorted(found, key=lambda each: _rank(each, operation.path)))


def _rank(argument: Argument, path: str) -> tuple[int, int]:
    if argument.role == "path":
        return 0, path.find("{" + argument.wire + "}")
    return (1, 0) if argument.required else (2, 0)


def signature(args: tuple[Argument, ...], note: Annotator) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    Declarations of arguments: those by position, and those by keyword only.
    """
    positional = tuple(arg.declaration(note) for arg in args if arg.role == "path")
    return positional, tuple(arg.declaration(note) for arg in args if arg.role != "path")


def _safe(name: str) -> str:
    return check_name(name + "_" if name in _RESERVED else name)


def _from_param(param: Param) -> Argument:
    return Argument(
        _safe(param.name), param.wire, param.type, param.required, param.location, param.style, param.description
    )


def _from_field(field: Field, body: Body) -> Argument:
    role = "field"
    if body.kind != "json":
        role = "file" if _is_file(field.type) else "form"
    required = field.required and (body.required or body.kind != "json")
    return Argument(_safe(field.name), field.wire, field.type, required, role, "", field.description)


def _is_file(type_: Type) -> bool:
    from generator.ir import ArrayOf, Nullable, OneOf, Prim

    match type_:
        case Prim(kind):
            return kind == "binary"
        case ArrayOf(inner) | Nullable(inner):
            return _is_file(inner)
        case OneOf(variants):
            return any(_is_file(variant.type) for variant in variants)
        case _:
            return False


def takes_betas(operation: Operation) -> bool:
    """
    Whether the document gives the operation the header of beta features.
    """
    return any(param.client_option == "betas" for param in operation.params)


def endpoint_place(operation: Operation) -> Place:
    """
    Module of an operation's functions.
    """
    return Place(".".join(("api", *operation.resource, operation.method)), operation.method)


def documentation(
    operation: Operation, args: tuple[Argument, ...], returns: str, indent: str, extra: tuple[tuple[str, str], ...] = ()
) -> tuple[str, ...]:
    """
    Docstring lines of a method: what it does, how it is spelled on the wire, arguments, result, errors, source.
    """
    deeper = indent + "        "
    summary = operation.summary or operation.description or f"Call {operation.id}."
    lines = paragraphs(summary, indent)
    if operation.summary and operation.description and operation.description.strip() != operation.summary.strip():
        lines += ["", *paragraphs(operation.description, indent)]
    lines += ["", *paragraphs(f"{operation.http_method} {operation.path}", indent)]
    described = [(arg.name, arg.description) for arg in args if arg.description]
    described += extra
    if described:
        lines += ["", f"{indent}Args:"]
    for name, text in described:
        body = paragraphs(f"{name}: {text}", deeper)
        lines += [f"{indent}    {body[0].strip()}", *body[1:]]
    lines += ["", f"{indent}Returns:", *paragraphs(returns, indent + "    ")]
    if operation.error_codes:
        codes = ", ".join(operation.error_codes)
        lines += ["", f"{indent}Raises:"]
        body = paragraphs(f"APIStatusError: The server refused; its own codes here: {codes}.", deeper)
        lines += [f"{indent}    {body[0].strip()}", *body[1:]]
    lines += ["", f"{indent}Source:", *paragraphs(f"{operation.document}#{operation.pointer}", indent + "    ", 1000)]
    return tuple(lines)
