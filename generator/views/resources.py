"""
Views of the typed resources: ``resources/<path>.py`` and the two roots.
"""

from __future__ import annotations

import attrs

from generator.annotations import Annotator
from generator.imports import Imports, relative
from generator.ir import Any_, OneOf, Operation, Ref, Type
from generator.plan import Plan, ResourceNode
from generator.views.calls import arguments, documentation, endpoint_place, signature

__all__ = ["ChildView", "MethodView", "ResourceView", "resource_view"]

# events that the message helper replaces with richer ones of the same type
_HELPER_TAGS = frozenset({"content_block_stop", "message_stop"})

_OPTIONS = (
    "extra_headers: Mapping[str, str | None] | None = None",
    "extra_query: Mapping[str, Any] | None = None",
    "extra_body: Mapping[str, Any] | None = None",
    "timeout: float | httpx.Timeout | Unset | None = UNSET",
    "max_retries: int | None = None",
)
_BETAS = "betas: Iterable[str] | Unset | None = UNSET"
_STREAMING = ("idle_timeout: float | Unset | None = UNSET", "max_duration: float | Unset | None = UNSET")
_OPTION_NAMES = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "betas")


@attrs.frozen
class ChildView:
    """
    A resource below another.
    """

    name: str
    module: str  # relative
    cls: str


@attrs.frozen
class MethodView:
    """
    One method, for the sync and the async class.
    """

    name: str
    endpoint: str  # import statement inside the method: nothing is loaded before it is called
    doc: tuple[str, ...]
    positional: tuple[str, ...]
    parameters: tuple[str, ...]
    options: tuple[str, ...]
    arguments: tuple[str, ...]
    option_args: str
    dispatch: str
    returns: str
    async_returns: str
    awaits: bool
    stream: bool  # has the three overloads of an optional stream
    event: str
    helper: str | None  # type arguments of the helper's manager


@attrs.frozen
class ResourceView:
    """
    The two classes of a resource.
    """

    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    cls: str
    path: str
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


def resource_view(plan: Plan, node: ResourceNode) -> ResourceView:
    """
    Decide how a resource is printed.
    """
    imports = Imports(node.module, frozenset({node.class_name, f"Async{node.class_name}"}))
    imports.use("._resource", "AsyncResource as _AsyncResource")
    imports.use("._resource", "SyncResource as _SyncResource")
    shadowed = frozenset(
        [operation.method for operation in node.operations]
        + [child.path[-1] for child in node.children]
        + (["stream"] if any(operation.stream == "optional" for operation in node.operations) else [])
    )
    methods = tuple(_method(plan, imports, operation, shadowed) for operation in node.operations)
    if methods:
        imports.use("._operation", "options_of")
        imports.use("._values", "UNSET")
    return ResourceView(
        cls=node.class_name,
        path=".".join(node.path),
        children=tuple(
            ChildView(child.path[-1], relative(node.module, child.module), child.class_name) for child in node.children
        ),
        methods=methods,
        imports=imports.lines(typing_only=False),
        typing_imports=imports.lines(typing_only=True),
    )


def _method(plan: Plan, imports: Imports, operation: Operation, shadowed: frozenset[str]) -> MethodView:
    request = Annotator(plan, imports, shadowed, request=True)
    response = Annotator(plan, imports, shadowed)
    args = arguments(operation)
    optional_stream = operation.stream == "optional"
    shown = tuple(arg for arg in args if not (optional_stream and arg.name == "stream"))
    for module, name in (("collections.abc", "Mapping"), ("collections.abc", "Iterable"), ("typing", "Any")):
        imports.use(module, name, typing_only=True)
    imports.module_import("httpx", typing_only=True)
    imports.use("._values", "Unset", typing_only=True)
    streams = operation.stream is not None or operation.response.kind == "lines"
    dispatch, returns, async_returns = _result(operation, response, imports)
    event = response.show(operation.response.event or operation.response.type) if optional_stream else ""
    if optional_stream:
        imports.use("typing", "Literal", typing_only=True)
        imports.use("typing", "overload")
        for name in ("SyncStream", "AsyncStream", "SyncMessageStreamManager", "AsyncMessageStreamManager"):
            imports.use(".dispatch", name, typing_only=True)
    positional, keywords = signature(shown, request)
    place = endpoint_place(operation)
    package, _, module = place.module.rpartition(".")
    where = relative("resources.x", package + ".x").rpartition(".")[0]
    return MethodView(
        name=operation.method,
        endpoint=f"from {where} import {module} as _endpoint",
        doc=documentation(operation, shown, _returns_doc(operation), "        "),
        positional=positional,
        parameters=keywords,
        options=(_BETAS, *_OPTIONS, *(_STREAMING if streams else ())),
        arguments=tuple(f"{arg.name}={arg.name}" for arg in shown),
        option_args=", ".join((*_OPTION_NAMES, *(("idle_timeout", "max_duration") if streams else ()))),
        dispatch=dispatch,
        returns=returns,
        async_returns=async_returns,
        awaits=dispatch != "_page",
        stream=optional_stream,
        event=event,
        helper=f"{returns}, {_helper_event(plan, response, operation)}" if optional_stream else None,
    )


def _helper_event(plan: Plan, note: Annotator, operation: Operation) -> str:
    type_: Type = operation.response.event or Any_()
    if isinstance(type_, Ref):
        schema = plan.schema(type_.name)
        type_ = getattr(schema, "type", type_)
    if not isinstance(type_, OneOf):
        return note.show(type_)
    kept = tuple(each for each in type_.variants if not _HELPER_TAGS.issuperset(each.tags or ("",)))
    return note.show(attrs.evolve(type_, variants=kept))


def _result(operation: Operation, note: Annotator, imports: Imports) -> tuple[str, str, str]:
    """Dispatcher method, and the annotations of the sync and the async result."""
    response = operation.response
    match response.kind:
        case "page":
            names, method = ("SyncPage", "AsyncPaginator"), "_page"
        case "stream":
            names, method = ("SyncStream", "AsyncStream"), "_stream"
        case "lines":
            names, method = ("SyncStream", "AsyncStream"), "_lines"
        case "binary":
            for name in ("BinaryResponse", "AsyncBinaryResponse"):
                imports.use(".dispatch", name, typing_only=True)
            return "_binary", "BinaryResponse", "AsyncBinaryResponse"
        case kind:
            shown = {"text": "str", "empty": "None"}.get(kind) or note.show(response.type)
            return "_call", shown, shown
    shown = note.show(response.type)
    for name in names:
        imports.use(".dispatch", name, typing_only=True)
    return method, f"{names[0]}[{shown}]", f"{names[1]}[{shown}]"


def _returns_doc(operation: Operation) -> str:
    response = operation.response
    default = {
        "json": "The decoded body.",
        "page": "A page of items; iterating it fetches the pages that follow.",
        "stream": "A stream of events in wire order; close it, or use it in a ``with`` block.",
        "lines": "A stream of one value for each line; close it, or use it in a ``with`` block.",
        "binary": "The download, not yet read.",
        "text": "The body as text.",
        "empty": "None.",
    }[response.kind]
    return f"{default} {response.description}".strip() if response.description else default
