"""
Read the two documents of spec/ with their overlays, without the generator.
"""

from __future__ import annotations

import pickle
import posixpath
from functools import cache, reduce
from operator import getitem
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from jsonpath_rfc9535 import JSONPathEnvironment

__all__ = ["DOCUMENTS", "SPEC_DIR", "VERBS", "Spec", "apply_overlays", "matches", "operations", "read_spec"]

SPEC_DIR = Path(__file__).resolve().parents[2] / "spec"
DOCUMENTS = {"ga": "openapi.yaml", "beta": "openapi-beta.yaml"}
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_JSONPATH = JSONPathEnvironment()


class Spec(NamedTuple):
    """
    Both documents, bundled, and the overlays by file name.
    """

    documents: dict[str, dict[str, Any]]
    overlays: dict[str, dict[str, Any]]

    def copy(self) -> Spec:
        """
        Return a deep copy, for a test that spoils it.
        """
        documents, overlays = pickle.loads(pickle.dumps((self.documents, self.overlays), protocol=5))  # noqa: S301 - our own bytes
        return Spec(documents, overlays)


@cache
def _read(path: Path) -> Any:
    """
    Return one YAML file.
    """
    return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


class _Bundler:
    """
    Gathers what one document refers to under #/components.
    """

    def __init__(self, root: str) -> None:
        self.root = root
        self.components: dict[str, dict[str, Any]] = {}
        self.origins: dict[tuple[str, str], str] = {}

    def bundle(self) -> dict[str, Any]:
        """
        Return the document with each $ref pointing into itself.
        """
        document: dict[str, Any] = dict(_read(SPEC_DIR / self.root))
        paths = {path: self._walk(*self._target(item["$ref"], self.root)) for path, item in document["paths"].items()}
        for section, entries in document["components"].items():
            for name, entry in entries.items():
                if set(entry) == {"$ref"}:
                    self._ref(entry["$ref"], self.root)
                else:
                    self.components.setdefault(section, {})[name] = self._walk(entry, self.root)
        return {**document, "paths": paths, "components": self.components}

    def _target(self, ref: str, here: str) -> tuple[Any, str]:
        file, _, pointer = ref.partition("#")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(here), file)) if file else here
        node = _read(SPEC_DIR / path)
        for part in pointer.split("/")[1:]:
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node, path

    def _ref(self, ref: str, here: str) -> str:
        node, path = self._target(ref, here)
        name = ref.rsplit("/", 1)[-1]
        section = "schemas" if path.startswith("schemas/") else Path(path).stem
        origin = self.origins.setdefault((section, name), path)
        if origin != path:
            raise ValueError(f"{name} is defined in {origin} and in {path}")
        if name not in self.components.setdefault(section, {}):
            self.components[section][name] = None
            self.components[section][name] = self._walk(node, path)
        return f"#/components/{section}/{name}"

    def _walk(self, node: Any, here: str) -> Any:
        if isinstance(node, list):
            return [self._walk(each, here) for each in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("mapping"), dict) and "propertyName" in node:
            return {**node, "mapping": {tag: self._ref(ref, here) for tag, ref in node["mapping"].items()}}
        return {
            key: self._ref(value, here) if key == "$ref" and isinstance(value, str) else self._walk(value, here)
            for key, value in node.items()
        }


def read_spec() -> Spec:
    """
    Return the documents, bundled, and the overlays.
    """
    documents = {name: _Bundler(file).bundle() for name, file in DOCUMENTS.items()}
    overlays = {path.name: _read(path) for path in sorted((SPEC_DIR / "overlays").glob("*.yaml"))}
    return Spec(documents, overlays)


def operations(document: dict[str, Any]) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """
    Return (method, path, operation) by operationId.
    """
    return {
        item[verb]["operationId"]: (verb, path, item[verb])
        for path, item in document["paths"].items()
        for verb in VERBS
        if verb in item
    }


@cache
def _query(target: str) -> Any:
    return _JSONPATH.compile(target)


def matches(target: str, document: dict[str, Any]) -> list[Any]:
    """
    Return the nodes of a document that a JSONPath names.
    """
    return [node.value for node in _query(target).find(document)]


def apply_overlays(spec: Spec) -> Spec:
    """
    Return the spec with what the overlays update and remove.
    """
    result = spec.copy()
    for overlay in result.overlays.values():
        for action in overlay["actions"]:
            for name in action.get("x-documents", list(DOCUMENTS)):
                for node in _query(action["target"]).find(result.documents[name]):
                    if action.get("remove"):
                        *above, last = node.location
                        del reduce(getitem, above, result.documents[name])[last]
                    else:
                        _merge(node.value, action["update"])
    return result


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            _merge(target[key], value)
        else:
            target[key] = value
