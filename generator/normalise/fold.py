"""
Identical Beta twins are one schema with two names.

``X`` and ``BetaX`` are twins if they have the same structure, descriptions aside, where every name that one uses is the
same as, or a twin of, the name that the other uses in its place. Schemas refer to themselves and to each other, so that
is decided for all of them at once: every pair starts as twins, and pairs that a difference reaches are taken out until
nothing changes (the coarsest stable partition, with blocks of one or two).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from generator.normalise.rename import Renamer
from generator.normalise.values import REF, Spec

__all__ = ["fold", "twins"]

Json = Any  # a JSON value
_IGNORED = {"default", "deprecated", "description"}


def fold(spec: Spec, prefix: str) -> Spec:
    """
    Fold twins.

    Args:
        spec: Normalised documents.
        prefix: What the longer of two names starts with.

    Returns:
        The same documents with the shorter names only; the longer ones are aliases.
    """
    kept = twins(spec.schemas, prefix, spec.twins)
    if not kept:
        return spec
    rename = Renamer(kept)
    aliases = {name: list(names) for name, names in spec.aliases.items()}
    for longer, shorter in kept.items():
        aliases.setdefault(shorter, []).extend([longer, *aliases.pop(longer, ())])
    return attrs.evolve(
        spec,
        operations=tuple(map(rename.operation, spec.operations)),
        schemas={name: rename(schema) for name, schema in spec.schemas.items() if name not in kept},
        aliases={name: tuple(sorted(names)) for name, names in aliases.items()},
        twins={kept.get(name, name): kept.get(twin, twin) for name, twin in sorted(spec.twins.items())},
    )


def twins(schemas: Mapping[str, Json], prefix: str, requests: Mapping[str, str]) -> dict[str, str]:
    """
    Find the twins.

    Args:
        schemas: Canonical schemas by name.
        prefix: What the longer name starts with.
        requests: Request twin of a response schema: where both have one, these must be twins, too.

    Returns:
        Shorter name by longer name.
    """
    pairs: dict[str, str] = {}
    targets: dict[str, list[tuple[str, str]]] = {}
    for longer in sorted(schemas):
        shorter = longer[len(prefix) :]
        if not longer.startswith(prefix) or shorter not in schemas:
            continue
        ours, theirs = _Shape(schemas[longer]), _Shape(schemas[shorter])
        if ours.text == theirs.text:
            pairs[longer] = shorter
            targets[longer] = list(zip(ours.names, theirs.names, strict=True))
            if longer in requests and shorter in requests:
                targets[longer].append((requests[longer], requests[shorter]))
    users: dict[str, set[str]] = {}
    for longer, used in targets.items():
        for one, _ in used:
            users.setdefault(one, set()).add(longer)
    queue = list(pairs)
    while queue:
        longer = queue.pop()
        if longer in pairs and not all(one == two or pairs.get(one) == two for one, two in targets[longer]):
            del pairs[longer]
            queue += sorted(users.get(longer, ()))
    return pairs


class _Shape:
    """
    A schema's structure as text, with the names that it uses apart.
    """

    def __init__(self, schema: Json) -> None:
        self.names: list[str] = []
        self.text = repr(list(self._walk(schema, schema=True)))

    def _walk(self, value: Json, *, schema: bool) -> Iterator[Json]:
        """
        Flatten; ``schema`` tells whether the keys of a dict are keywords (then annotations are left out).
        """
        if isinstance(value, dict):
            yield "{"
            for key in sorted(value):
                if schema and key in _IGNORED:
                    continue
                yield key
                item = value[key]
                if schema and key in {"$ref", "x-sdk-request-as"} and isinstance(item, str):
                    self.names.append(item.removeprefix(REF))
                elif schema and key == "discriminator":
                    yield item["propertyName"]
                    for tag, name in sorted(item["mapping"].items()):
                        yield tag
                        self.names.append(name)
                else:
                    yield from self._walk(item, schema=not (schema and key == "properties") and key != "const")
            yield "}"
        elif isinstance(value, list):
            yield "["
            for item in value:
                yield from self._walk(item, schema=schema)
            yield "]"
        else:
            yield type(value).__name__, value
