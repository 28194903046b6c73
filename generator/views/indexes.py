"""
Views of the files that list others: package facades, the table of operations, the error codes.
"""

from __future__ import annotations

import attrs

from generator.imports import Place, relative
from generator.ir import Api, ErrorCode
from generator.plan import Plan
from generator.text import paragraphs
from generator.views.calls import endpoint_place
from generator.views.resources import ChildView

__all__ = [
    "ErrorsView",
    "FacadeView",
    "IndexView",
    "OperationRow",
    "OperationsView",
    "RootsView",
    "errors_view",
    "facade_view",
    "index_view",
    "operations_view",
    "roots_view",
]

# the public names of the runtime: module -> names
_RUNTIME = {
    "._client": ("Client", "Response", "UnexpectedStatus"),
    "._codecs": ("resolve",),
    "._files": ("FileContent", "FileTypes"),
    "._json": ("encode_json", "loads", "use_json_parser"),
    "._model": ("Model",),
    "._operation": ("NO_OPTIONS", "Operation", "Options", "RequestSpec"),
    "._params": ("InvalidRequestError", "query_string", "segment"),
    "._resource": ("AsyncResource", "SyncResource"),
    "._values": ("UNSET", "Unknown", "Unset"),
}


@attrs.frozen
class IndexView:
    """
    A package whose names are imported on demand: (relative module, name there, name here).
    """

    package: str
    entries: tuple[tuple[str, str, str], ...]


@attrs.frozen
class FacadeView:
    """
    The package itself.
    """

    doc: tuple[str, ...]
    entries: tuple[tuple[str, str], ...]


@attrs.frozen
class OperationRow:
    """
    A line of the table of operations.
    """

    id: str
    module: str
    http_method: str
    path: str
    kind: str


@attrs.frozen
class OperationsView:
    """
    The table of operations.
    """

    rows: tuple[OperationRow, ...]


@attrs.frozen
class ErrorsView:
    """
    The table of error codes.
    """

    rows: tuple[ErrorCode, ...]


@attrs.frozen
class RootsView:
    """
    The top-level resources.
    """

    children: tuple[ChildView, ...]


def index_view(plan: Plan, package: str) -> IndexView:
    """
    The names of ``models`` or ``params``, aliases included.
    """
    places = plan.responses if package == "models" else plan.requests
    entries: dict[str, tuple[str, str]] = {}
    for name, place in places.items():
        if not place.module.startswith(package + "."):
            continue
        module = relative(f"{package}.x", place.module)
        entries[place.name] = (module, place.name)
        for alias in plan.schemas[name].aliases:
            entries.setdefault(_alias(alias, name, place), (module, place.name))
    return IndexView(package, tuple((module, name, local) for local, (module, name) in sorted(entries.items())))


def _alias(alias: str, name: str, place: Place) -> str:
    """An alias keeps the suffix that the request form of its schema got."""
    return alias + place.name[len(name) :] if place.name.startswith(name) else alias


def facade_view(api: Api, package: str) -> FacadeView:
    """
    The names of the package itself.
    """
    entries = sorted((name, module) for module, names in _RUNTIME.items() for name in names)
    doc = paragraphs(f"{api.title}: models, request types, endpoint functions and resources.", "")
    return FacadeView(tuple(doc) or (package,), tuple((module, name) for name, module in entries))


def operations_view(api: Api) -> OperationsView:
    """
    One row for each operation, sorted by id.
    """
    rows = (
        OperationRow(each.id, endpoint_place(each).module, each.http_method, each.path, each.response.kind)
        for each in api.operations
    )
    return OperationsView(tuple(sorted(rows, key=lambda row: row.id)))


def errors_view(api: Api) -> ErrorsView:
    """
    One row for each error code, sorted.
    """
    return ErrorsView(tuple(sorted(api.errors, key=lambda error: error.code)))


def roots_view(plan: Plan) -> RootsView:
    """
    The resources that a client has.
    """
    return RootsView(
        tuple(ChildView(node.path[-1], relative("resources.x", node.module), node.class_name) for node in plan.roots)
    )
