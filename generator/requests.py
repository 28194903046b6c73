"""
The request twin of a response schema: what to send when a response is handed back to the API.

The rule, first hit wins:

1. ``x-sdk-request-as`` of the schema;
2. the schema itself, if requests use it too;
3. ``<Name>Param`` or ``<Name>Params``, if requests use a model of that name;
4. for a schema with a constant ``type``: the only request model with that constant whose name starts with the schema's.
"""

from __future__ import annotations

from typing import Any

from generator.normalise.values import Spec
from generator.reach import reachable, request_roots, response_roots

__all__ = ["request_twins"]

Json = Any  # a JSON value


def request_twins(spec: Spec) -> dict[str, str]:
    """
    Find the request twins.

    Returns:
        Name of the request schema by name of the response model; models without one are not in it.
    """
    sent = reachable((name for op in spec.operations for name in request_roots(op)), spec.schemas)
    received = reachable((name for op in spec.operations for name in response_roots(op)), spec.schemas)
    models = {name for name in sent if "properties" in spec.schemas[name]}
    by_tag: dict[str, list[str]] = {}
    for name in models - received:
        tag = _tag(spec.schemas[name])
        if tag is not None:
            by_tag.setdefault(tag, []).append(name)
    names = {component: final for document in spec.documents for component, final in document.names.items()}
    twins = {}
    for name in sorted(received):
        if "properties" in spec.schemas[name]:
            twin = _twin(name, spec.schemas[name], names, models, by_tag)
            if twin is not None:
                twins[name] = twin
    return twins


def _tag(schema: Json) -> str | None:
    tag = schema["properties"].get("type", {}).get("const")
    return tag if isinstance(tag, str) else None


def _twin(name: str, schema: Json, names: dict[str, str], models: set[str], by_tag: dict[str, list[str]]) -> str | None:
    explicit = schema.get("x-sdk-request-as")
    if isinstance(explicit, str):
        return names.get(explicit, explicit)
    if name in models:
        return name
    for suffix in ("Param", "Params"):
        if name + suffix in models:
            return name + suffix
    tagged = [twin for twin in by_tag.get(_tag(schema) or "", ()) if twin.startswith(name)]
    return tagged[0] if len(tagged) == 1 else None
