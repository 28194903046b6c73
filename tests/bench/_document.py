"""
The normalised documents as one OpenAPI document, for the stock generator: ``python -m tests.bench._document PATH``.

It is what our own pipeline shows its parser (names that need no change, no circles that the stock generator would
drop), with the descriptions, which both generators print. The operations of the beta document are on the same paths as
those of the other one, so each path gets the document's name in front.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["described", "main", "merged"]

Json = Any  # a JSON value


def merged(schemas: Mapping[str, Json], paths: Mapping[str, Mapping[str, Json]]) -> dict[str, Json]:
    """
    Make one document.

    Args:
        schemas: Components by name.
        paths: Path items by path, by name of the document.

    Returns:
        An OpenAPI document.
    """
    items = {f"/{name}{path}": item for name, found in paths.items() for path, item in found.items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Stock client", "version": "1"},
        "paths": items,
        "components": {"schemas": dict(schemas)},
    }


def described(shown: Json, known: Json, wires: Mapping[str, str]) -> Json:
    """
    Give a schema its descriptions back.

    Args:
        shown: As the parser sees it.
        known: As the document has it.
        wires: Names of properties in ``known`` by their names in ``shown``.

    Returns:
        A copy with the descriptions of the schema and of its properties.
    """
    out = _with_text(shown, known)
    if "properties" in out:
        properties = known.get("properties", {})
        out["properties"] = {
            name: _with_text(schema, properties.get(wires.get(name, name), {}))
            for name, schema in out["properties"].items()
        }
    return out


def _with_text(shown: Json, known: Json) -> Json:
    text = known.get("description")
    return dict(shown) if not text or "$ref" in shown else {**shown, "description": text}


def _describe_operations(view: Any) -> None:
    """Write summaries and descriptions into the path items of a view."""
    for (document, path, method), found in view.operations.items():
        item = view.paths[document][path][method]
        item["summary"], item["description"] = found.op.summary, found.op.description
        texts = {param.wire: param.description for param in found.op.params}
        for param in item.get("parameters", ()):
            param["description"] = texts.get(found.params.get((param["in"], param["name"]), ""), "")


def main(path: str) -> None:
    """
    Write the document of our API.

    Args:
        path: Where to.
    """
    from openapi_python_client.strings import ClassName

    from generator.config import default_config
    from generator.frontend import read_all
    from generator.load import load
    from generator.opc_view import view

    config = default_config()
    sources = [load(origin, name) for name, origin in config.specs]
    spec = read_all(sources, config, [load(origin) for origin in config.overlays]).spec
    shown = view(spec, lambda name: str(ClassName(name, "field_")))
    schemas = {
        short: described(schema, spec.schemas[shown.names[short]], shown.fields.get(shown.names[short], {}))
        for short, schema in shown.schemas.items()
    }
    _describe_operations(shown)
    Path(path).write_text(json.dumps(merged(schemas, shown.paths)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
