"""
What an operation sends and gets back: parameters, bodies, responses, headers.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from generator.diff._comparison import Comparison, Scope
from generator.diff._document import as_mapping
from generator.diff._extensions import compare_extensions
from generator.diff._findings import Json
from generator.diff._operations import Operation, Parameter, media_types, parameters, schema_node
from generator.diff._reader import SchemaReader
from generator.diff._shapes import Node, canonical
from generator.pointer import child

__all__ = ["compare_body", "compare_parameters", "compare_responses"]

_JSON = "application/json"
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_OPTION = "x-sdk-client-option"


@attrs.frozen
class _Sides:
    """One object of each document, at the same place of an operation."""

    comparison: Comparison
    scope: Scope
    old: tuple[str, Mapping[str, Json]]
    new: tuple[str, Mapping[str, Json]]
    location: str

    def flag(self, key: str, added: str, removed: str) -> None:
        """Compare a flag."""
        before, after = self.old[1].get(key) is True, self.new[1].get(key) is True
        if before != after:
            self.scope.add(added if after else removed, self.location)


def compare_parameters(comparison: Comparison, scope: Scope, old: Operation, new: Operation) -> None:
    """Compare the parameters of an operation; path parameters by position where the templates are alike."""
    by_position = old.template == new.template
    before = parameters(comparison.old.document, old, by_position=by_position)
    after = parameters(comparison.new.document, new, by_position=by_position)
    for key in [key for key in before if key not in after]:
        moved = [other for other in after if other not in before and after[other].name == before[key].name]
        if len(moved) == 1:
            after[key] = after.pop(moved[0])
        else:
            scope.add("parameter-removed", _place(before[key]))
    for key in [key for key in after if key not in before]:
        required = after[key].value.get("required") is True
        scope.add(f"{'required' if required else 'optional'}-parameter-added", _place(after[key]))
    for key, parameter in before.items():
        if key in after:
            _compare_parameter(comparison, scope, parameter, after[key])


def _place(parameter: Parameter) -> str:
    return f"{parameter.place} {parameter.name}"


def _compare_parameter(comparison: Comparison, scope: Scope, old: Parameter, new: Parameter) -> None:
    location = _place(new)
    sides = _Sides(comparison, scope, (old.pointer, old.value), (new.pointer, new.value), location)
    if old.place != new.place:
        scope.add("parameter-moved", f"parameter {new.name}", before=old.place, after=new.place)
    elif old.name != new.name and new.place == "path":
        scope.add("path-parameter-renamed", location, before=old.name, after=new.name)
    if old.place == new.place:
        sides.flag("required", "now-required", "now-optional")
        before, after = _written(comparison.old, old), _written(comparison.new, new)
        if before != after:
            scope.add("parameter-style-changed", location, before=before, after=after)
    sides.flag("deprecated", "deprecated", "undeprecated")
    if old.value.get(_OPTION) != new.value.get(_OPTION):
        scope.add("client-option-changed", location, before=old.value.get(_OPTION), after=new.value.get(_OPTION))
    scope.changes.extend(compare_extensions(old.value, new.value, location))
    comparison.site(scope, _node(old), _node(new), location)


def _node(parameter: Parameter) -> Node:
    contents = media_types(parameter.pointer, parameter.value)
    for pointer, media in contents.values():
        return schema_node(pointer, media)
    return schema_node(parameter.pointer, parameter.value)


def _written(reader: SchemaReader, parameter: Parameter) -> str:
    """Say how a value is put on the wire; ``explode`` only matters for what has parts."""
    contents = media_types(parameter.pointer, parameter.value)
    if contents:
        return next(iter(contents))
    default = _STYLES.get(parameter.place, "form")
    style = str(parameter.value.get("style", default))
    explode = parameter.value.get("explode", style == "form")
    types = {
        kind
        for member in reader.variants(reader.peel(_node(parameter)).core).members
        for kind in reader.shape(member.core).types or {"array"}
    }
    words = [style] + ["exploded"] * bool(explode and types & {"array", "object"})
    return ", ".join(words + ["reserved characters as they are"] * bool(parameter.value.get("allowReserved")))


def compare_body(comparison: Comparison, scope: Scope, old: Operation, new: Operation) -> None:
    """Compare the request bodies of an operation."""
    before, after = (
        reader.document.follow(child(operation.pointer, "requestBody")) if "requestBody" in operation.value else None
        for reader, operation in ((comparison.old, old), (comparison.new, new))
    )
    if before is None or after is None:
        if after is not None:
            required = after[1].get("required") is True
            scope.add(f"{'required' if required else 'optional'}-body-added", "request body")
        if before is not None:
            scope.add("body-removed", "request body")
        return
    sides = _Sides(comparison, scope, before, after, "request body")
    sides.flag("required", "now-required", "now-optional")
    _compare_contents(sides)


def compare_responses(comparison: Comparison, scope: Scope, old: Operation, new: Operation) -> None:
    """Compare the responses of an operation, by status."""
    before, after = _responses(old), _responses(new)
    succeeds = any(status.startswith("2") for status in {**before, **after})
    for status in {**before, **after}:
        location = f"response {status}"
        is_error = status.startswith(("4", "5")) or (status == "default" and succeeds)
        kind = "error-response" if is_error else "response"
        if status not in after:
            scope.add(f"{kind}-removed", location)
        elif status not in before:
            scope.add(f"{kind}-added", location)
        else:
            found_old = comparison.old.document.follow(before[status])
            found_new = comparison.new.document.follow(after[status])
            sides = _Sides(comparison, scope, found_old, found_new, location)
            _compare_contents(sides)
            _compare_headers(sides)


def _responses(operation: Operation) -> dict[str, str]:
    stated = as_mapping(operation.value.get("responses"))
    return {
        status if status == "default" else status.upper(): child(operation.pointer, "responses", status)
        for status in stated
        if not status.startswith("x-")
    }


def _compare_contents(sides: _Sides) -> None:
    before, after = media_types(*sides.old), media_types(*sides.new)
    for name in {**before, **after}:
        if name not in after:
            sides.scope.add("content-type-removed", sides.location, before=name)
        elif name not in before:
            sides.scope.add("content-type-added", sides.location, after=name)
        else:
            location = sides.location if name == _JSON else f"{sides.location} ({name})"
            old, new = before[name], after[name]
            if canonical(old[1].get("encoding")) != canonical(new[1].get("encoding")):
                sides.scope.add("encoding-changed", location)
            sides.comparison.site(sides.scope, schema_node(*old), schema_node(*new), location)


def _compare_headers(sides: _Sides) -> None:
    before, after = (
        {name.lower(): child(pointer, "headers", name) for name in as_mapping(value.get("headers"))}
        for pointer, value in (sides.old, sides.new)
    )
    for name in {**before, **after}:
        location = f"{sides.location} header {name}"
        if name not in after:
            sides.scope.add("header-removed", location)
        elif name not in before:
            sides.scope.add("header-added", location)
        else:
            old = sides.comparison.old.document.follow(before[name])
            new = sides.comparison.new.document.follow(after[name])
            header = _Sides(sides.comparison, sides.scope, old, new, location)
            header.flag("required", "now-required", "now-optional")
            header.flag("deprecated", "deprecated", "undeprecated")
            sides.comparison.site(sides.scope, schema_node(*old), schema_node(*new), location)
