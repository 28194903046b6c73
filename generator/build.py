"""
Parsed documents and sidecar to our own IR; both readings must agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.build_operations import OperationBuilder
from generator.build_schemas import SchemaBuilder
from generator.diagnostics import Report
from generator.ir import Api, ErrorCode
from generator.normalise.values import Spec
from generator.opc import Parsed
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
    schemas = SchemaBuilder(spec, parsed, sidecar, report).build()
    operations = OperationBuilder(spec, parsed, sidecar, report, schemas).build()
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
