"""
Where everything goes: files and final names, before anything is printed.

A schema has up to two forms: the response form (an attrs class, or an alias with a codec, under ``models``) and the
request form (a TypedDict or an alias, under ``params``). A scalar alias is the same in both and lives under ``models``
if a response has it.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from generator.imports import RESERVED, Place
from generator.ir import (
    Any_,
    Api,
    ArrayOf,
    Const,
    EnumOf,
    MapOf,
    Model,
    Named,
    Nullable,
    OneOf,
    Operation,
    Prim,
    Ref,
    Schema,
    Type,
)
from generator.text import check_name, snake

__all__ = ["NameCollisionError", "Plan", "ResourceNode", "make_plan", "refs_of"]


class NameCollisionError(ValueError):
    """
    Two things of the API would get one name in one place.
    """


@attrs.frozen
class ResourceNode:
    """
    A resource: its operations, and the resources below it.
    """

    path: tuple[str, ...]
    class_name: str
    operations: tuple[Operation, ...]
    children: tuple[ResourceNode, ...]

    @property
    def module(self) -> str:
        """
        Returns:
            Dotted module of the two classes, sync and async.
        """
        return "resources." + "_".join(self.path)

    def walk(self) -> Iterator[ResourceNode]:
        """
        Yields:
            This node and all below it, parents first.
        """
        yield self
        for child in self.children:
            yield from child.walk()


@attrs.frozen
class Plan:
    """
    Final places of everything that is printed.
    """

    api: Api
    schemas: dict[str, Schema]
    canonical: dict[str, str]  # alias or name -> name
    responses: dict[str, Place]
    requests: dict[str, Place]
    twins: dict[str, tuple[str, ...]]  # request schema -> response models that may stand in its place
    roots: tuple[ResourceNode, ...]

    def schema(self, name: str) -> Schema:
        """
        Returns:
            The schema of that name or alias.
        """
        return self.schemas[self.canonical[name]]

    def is_plain(self, type_: Type) -> bool:
        """
        Returns:
            Whether values of the type are used as JSON gives them.
        """
        return self._plain(type_, frozenset())

    def _plain(self, type_: Type, seen: frozenset[str]) -> bool:
        match type_:
            case Any_() | Const() | EnumOf():
                return True
            case Prim(kind):
                return kind not in {"datetime", "date"}
            case ArrayOf(inner) | MapOf(inner) | Nullable(inner):
                return self._plain(inner, seen)
            case OneOf(variants):
                return all(self._plain(variant.type, seen) for variant in variants)
            case Ref(name):  # pragma: no branch  # the last kind of type
                schema = self.schema(name)
                if isinstance(schema, Model):
                    return False
                return schema.name in seen or self._plain(schema.type, seen | {schema.name})


def refs_of(type_: Type) -> Iterator[str]:
    """
    Yields:
        Names of the schemas that a type mentions.
    """
    match type_:
        case Ref(name):
            yield name
        case ArrayOf(inner) | MapOf(inner) | Nullable(inner):
            yield from refs_of(inner)
        case OneOf(variants):
            for variant in variants:
                yield from refs_of(variant.type)
        case _:
            return


def make_plan(api: Api) -> Plan:
    """
    Decide on all places.

    Args:
        api: What there is to print.

    Returns:
        The plan.

    Raises:
        NameCollisionError: Two operations or resources would get one name.
    """
    schemas = {schema.name: schema for schema in api.schemas}
    canonical = {alias: schema.name for schema in api.schemas for alias in (schema.name, *schema.aliases)}
    plan = Plan(api, schemas, canonical, {}, {}, {}, resource_tree(api.operations))
    _place_responses(plan)
    _place_requests(plan)
    twins: dict[str, list[str]] = {}
    for schema in api.schemas:
        if isinstance(schema, Model) and schema.in_response:
            if schema.in_request:
                twins.setdefault(schema.name, []).append(schema.name)
            if schema.request_as is not None and schema.request_as in canonical:
                twins.setdefault(canonical[schema.request_as], []).append(schema.name)
    return attrs.evolve(plan, twins={name: tuple(sorted(set(given))) for name, given in twins.items()})


def _place_responses(plan: Plan) -> None:
    taken: dict[str, str] = {}
    wanted = _closure(plan, {schema.name for schema in plan.api.schemas if schema.in_response or not schema.in_request})
    for schema in plan.api.schemas:
        if schema.name not in wanted:
            continue
        name = public(schema.name)
        stem = f"models.{check_name(schema.family)}.{snake(name)}"
        module, count = stem, 2
        while module in taken:
            module, count = f"{stem}_{count}", count + 1
        taken[module] = schema.name
        plan.responses[schema.name] = Place(module, name)


def _place_requests(plan: Plan) -> None:
    taken = set(plan.canonical)
    wanted = _closure(plan, {schema.name for schema in plan.api.schemas if schema.in_request})
    for schema in plan.api.schemas:
        if schema.name not in wanted:
            continue
        name = public(schema.name)
        placed = plan.responses.get(schema.name)
        if placed is not None and isinstance(schema, Named) and plan.is_plain(schema.type):
            plan.requests[schema.name] = placed
            continue
        if placed is not None:
            name = next(each for each in _request_names(name) if each not in taken)
            taken.add(name)
        plan.requests[schema.name] = Place(f"params.{check_name(schema.family)}", name)


def public(name: str) -> str:
    """
    Class name of a schema: its own, unless generated files need that name for themselves.
    """
    return check_name(name + "_" if name in RESERVED else name)


def _closure(plan: Plan, names: set[str]) -> set[str]:
    """The schemas named, and all that they mention, directly or not."""
    found: set[str] = set()
    queue = sorted(names)
    while queue:
        schema = plan.schema(queue.pop())
        if schema.name in found:
            continue
        found.add(schema.name)
        types = [field.type for field in schema.fields] if isinstance(schema, Model) else [schema.type]
        queue += [name for type_ in types for name in refs_of(type_)]
    return found


def _request_names(name: str) -> Iterator[str]:
    yield f"{name}Param"
    yield f"{name}Input"
    count = 2
    while True:
        yield f"{name}Input{count}"
        count += 1


def resource_tree(operations: tuple[Operation, ...]) -> tuple[ResourceNode, ...]:
    """
    Arrange operations by resource.

    Returns:
        The top-level resources, sorted by name.

    Raises:
        NameCollisionError: A method and a resource, or two methods, or two classes share a name.
    """
    by_path: dict[tuple[str, ...], list[Operation]] = {}
    paths: set[tuple[str, ...]] = set()
    for operation in operations:
        by_path.setdefault(operation.resource, []).append(operation)
        paths.update(operation.resource[: depth + 1] for depth in range(len(operation.resource)))
    classes: dict[str, tuple[str, ...]] = {}
    modules: dict[str, tuple[str, ...]] = {}
    for path in sorted(paths):
        _claim(classes, _class_name(path), path)
        _claim(modules, "_".join(path), path)

    def node(path: tuple[str, ...]) -> ResourceNode:
        own = sorted(by_path.get(path, ()), key=lambda operation: operation.method)
        below = [each for each in sorted(paths) if each[:-1] == path]
        names = [operation.method for operation in own] + [each[-1] for each in below]
        doubled = sorted({name for name in names if names.count(name) > 1})
        if doubled:
            message = f"resource {'.'.join(path)} has {', '.join(doubled)} more than once"
            raise NameCollisionError(message)
        for name in (*path, *names):
            check_name(name)
        return ResourceNode(path, _class_name(path), tuple(own), tuple(map(node, below)))

    return tuple(node(path) for path in sorted(paths) if len(path) == 1)


def _claim(table: dict[str, tuple[str, ...]], name: str, path: tuple[str, ...]) -> None:
    if table.setdefault(name, path) != path:
        message = f"resources {'.'.join(table[name])} and {'.'.join(path)} both want the name {name}"
        raise NameCollisionError(message)


def _class_name(path: tuple[str, ...]) -> str:
    return "".join(word[:1].upper() + word[1:] for part in path for word in part.split("_") if word) or "Root"
