"""
Other names for schemas, wherever they are used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.normalise.unions import assemble
from generator.normalise.values import REF, Media, Op, OpBody, OpParam, OpResponse, Spec, ref_name

__all__ = ["Renamer", "collapse", "open_circles"]

Json = Any  # a JSON value


def collapse(spec: Spec, report: Report) -> Spec:
    """
    Take out names that turned out to stand for another name only.

    Args:
        spec: Normalised documents.
        report: Takes names that stand for themselves.

    Returns:
        The same documents; such names are aliases.
    """
    direct = {name: target for name, form in spec.schemas.items() if (target := ref_name(form)) is not None}
    if not direct:
        return spec
    schemas = dict(spec.schemas)
    final: dict[str, str] = {}
    for name in sorted(direct):
        seen, target = {name}, direct[name]
        while target in direct and target not in seen:
            seen.add(target)
            target = direct[target]
        if target in seen:
            report.error("circular-alias", spec.pointers[name], f"{name} refers to itself")
            schemas[name] = {}
        else:
            final[name] = target
    rename = Renamer(final)
    aliases = {name: list(names) for name, names in spec.aliases.items()}
    for name, target in final.items():
        aliases.setdefault(target, []).extend([name, *aliases.pop(name, ())])
    return attrs.evolve(
        spec,
        operations=tuple(map(rename.operation, spec.operations)),
        schemas={name: rename(form) for name, form in schemas.items() if name not in final},
        aliases={name: tuple(sorted(names)) for name, names in aliases.items()},
    )


def open_circles(spec: Spec, report: Report) -> Spec:
    """
    Take out members of unions that lead back to the union itself: they add nothing to it.

    Args:
        spec: Normalised documents.
        report: Takes each member that is taken out.

    Returns:
        The same documents; no union is, through other unions, a member of itself.
    """
    opener = _Opener(dict(spec.schemas), spec.pointers, report)
    for name in sorted(spec.schemas):
        if "anyOf" in spec.schemas[name]:
            opener.open(name, ())
    return attrs.evolve(spec, schemas=opener.schemas)


@attrs.frozen
class _Opener:
    schemas: dict[str, Json]
    pointers: Mapping[str, str]
    report: Report
    done: set[str] = attrs.field(factory=set)

    def open(self, name: str, above: tuple[str, ...]) -> None:
        """
        Take out the members that lead back to a union or to one that it is in.
        """
        if name in self.done:
            return
        union = self.schemas[name]
        members = []
        for member in union["anyOf"]:
            target = ref_name(member)
            if target in (*above, name):
                message = f"{name} is a member of itself through {target}"
                self.report.warning("recursive-union", self.pointers[name], message)
                continue
            if target is not None and "anyOf" in self.schemas[target]:
                self.open(target, (*above, name))
            members.append(member)
        if len(members) != len(union["anyOf"]):
            rest = {key: value for key, value in union.items() if key != "anyOf"}
            self.schemas[name] = {**rest, **assemble(members)} if members else {}
        self.done.add(name)


@attrs.frozen
class Renamer:
    """
    Replaces names wherever they are used.
    """

    names: Mapping[str, str]

    def __call__(self, schema: Json) -> Json:
        """
        Rename in a schema.
        """
        if not isinstance(schema, dict):
            return schema
        name = ref_name(schema)
        if name is not None:
            return {**schema, "$ref": REF + self.names[name]} if name in self.names else schema
        result = dict(schema)
        if "anyOf" in schema:
            result["anyOf"] = [self(item) for item in schema["anyOf"]]
        if "discriminator" in schema:
            result["discriminator"] = {
                key: {tag: self.names.get(n, n) for tag, n in value.items()} if isinstance(value, dict) else value
                for key, value in schema["discriminator"].items()
            }
        if "properties" in schema:
            result["properties"] = {key: self(item) for key, item in schema["properties"].items()}
        for key in ("items", "additionalProperties"):
            if key in schema:
                result[key] = self(schema[key])
        return result

    def operation(self, op: Op) -> Op:
        """
        Rename in an operation.
        """
        return attrs.evolve(
            op,
            params=tuple(map(self._param, op.params)),
            body=self._body(op.body),
            response=self._response(op.response),
            errors=tuple(map(self, op.errors)),
        )

    def _param(self, param: OpParam) -> OpParam:
        return attrs.evolve(param, schema=self(param.schema))

    def _media(self, media: Media) -> Media:
        return attrs.evolve(media, schema=self(media.schema))

    def _body(self, body: OpBody | None) -> OpBody | None:
        return None if body is None else attrs.evolve(body, media=self._media(body.media))

    def _response(self, response: OpResponse) -> OpResponse:
        return attrs.evolve(
            response,
            media=None if response.media is None else self._media(response.media),
            event=None if response.event is None else self._media(response.event),
        )
