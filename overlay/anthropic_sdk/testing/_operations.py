"""
The operations of the two documents, and the way from a path to them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._documents import Documents, Json

__all__ = ["Match", "Operation", "Parameter", "Routes", "operations"]

_METHODS = ("get", "post", "put", "patch", "delete")


@attrs.frozen(eq=False)
class Parameter:
    """
    One parameter of an operation, by its name on the wire.

    Attributes:
        location: ``path``, ``query`` or ``header``.
    """

    name: str
    location: str
    required: bool
    schema: Json


@attrs.frozen(eq=False)
class Operation:
    """
    What the documents say about one method of the API.

    Attributes:
        id: Dotted name, ``beta.messages.batches.create``.

        requests: Request body schema by media type; empty without a body.

        responses: Schema of the 200 answer by media type.

        page: ``id``, ``cursor``, ``report_cursor``, ``bidirectional_cursor`` or None.

        stream: ``optional``, ``always`` or None.

        betas: Values of ``anthropic-beta`` that the operation needs.
    """

    id: str
    beta: bool
    method: str
    path: str
    document: Mapping[str, Json]
    parameters: tuple[Parameter, ...]
    requests: Mapping[str, Json]
    body_required: bool
    responses: Mapping[str, Json]
    page: str | None
    stream: str | None
    betas: tuple[str, ...]

    @property
    def name(self) -> str:
        """
        The dotted name without ``beta.``: what both twins share.
        """
        return self.id.removeprefix("beta.")


@attrs.frozen
class Match:
    """
    The operations that answer a path with a method, and the path's parameters.
    """

    operations: tuple[Operation, ...]
    params: Mapping[str, str]


def operations(documents: Documents) -> Iterator[Operation]:
    """
    List every operation, first those of the GA document.
    """
    for document, beta in ((documents.ga, False), (documents.beta, True)):
        for path, item in document["paths"].items():
            shared = item.get("parameters", [])
            for method in _METHODS:
                if method in item:
                    yield _operation(document, path, method, item[method], shared, beta=beta)


def _operation(
    document: dict[str, Json], path: str, method: str, entry: Json, shared: list[Json], *, beta: bool
) -> Operation:
    body = _resolve(document, entry.get("requestBody", {}))
    answer = _resolve(document, entry["responses"]["200"])
    resource, name = entry["x-sdk-resource"], entry["x-sdk-method"]
    return Operation(
        id=f"{resource}.{name}",
        beta=beta,
        method=method.upper(),
        path=path,
        document=document,
        parameters=tuple(_parameter(_resolve(document, each)) for each in (*shared, *entry.get("parameters", []))),
        requests=_schemas(body),
        body_required=body.get("required", False),
        responses=_schemas(answer),
        page=entry.get("x-sdk-page"),
        stream=entry.get("x-sdk-stream"),
        betas=tuple(entry.get("x-sdk-betas", ())),
    )


def _resolve(document: Mapping[str, Json], value: Json) -> Any:
    while "$ref" in value:
        target: Json = document
        for part in value["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        value = target
    return value


def _schemas(holder: Json) -> dict[str, Json]:
    return {media: entry.get("schema", {}) for media, entry in holder.get("content", {}).items()}


def _parameter(entry: Json) -> Parameter:
    return Parameter(entry["name"], entry["in"], entry.get("required", False), entry.get("schema", {}))


@attrs.define(eq=False)
class _Node:
    fixed: dict[str, _Node] = attrs.Factory(dict)
    free: _Node | None = None
    found: dict[str, list[Operation]] = attrs.Factory(dict)


class Routes:
    """
    A tree of path segments; a fixed segment wins over a parameter.
    """

    def __init__(self, known: tuple[Operation, ...]) -> None:
        """
        Build the tree of the given operations.
        """
        self._root = _Node()
        for operation in known:
            self._add(operation)

    def _add(self, operation: Operation) -> None:
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.free = node = node.free or _Node()
            else:
                node = node.fixed.setdefault(segment, _Node())
        node.found.setdefault(operation.method, []).append(operation)

    def match(self, method: str, path: str) -> Match | frozenset[str]:
        """
        Find the operations that a request line means.

        Args:
            method: HTTP method in upper case.
            path: Path as sent, percent-encoded, without the query.

        Returns:
            The match; or the methods that the path has (none: no such path).
        """
        segments = [unquote(part) for part in path.removeprefix("/").split("/")]
        node = _walk(self._root, segments)
        if node is None:
            return frozenset()
        found = node.found.get(method)
        if found is None:
            return frozenset(node.found)
        names = found[0].path.strip("/").split("/")
        params = {name[1:-1]: value for name, value in zip(names, segments, strict=True) if name.startswith("{")}
        return Match(tuple(found), params)


def _walk(node: _Node, segments: list[str]) -> _Node | None:
    if not segments:
        return node if node.found else None
    head, rest = segments[0], segments[1:]
    fixed = node.fixed.get(head)
    found = _walk(fixed, rest) if fixed else None
    if found is None and node.free is not None and head:
        found = _walk(node.free, rest)
    return found
