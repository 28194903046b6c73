"""
YAML and JSON text to JSON values, fast and strict.

YAML is read with libyaml and the core schema of YAML 1.2, as OpenAPI asks: ``2023-06-01`` and ``no`` are strings, keys
are always strings. A key that occurs twice is an error, not the last one's victory.
"""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

__all__ = ["TextError", "parse"]

_INT = re.compile(r"[-+]?[0-9]+\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, Any] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_STR = "tag:yaml.org,2002:str"
_PLAIN = "tag:yaml.org,2002:plain"  # ours: resolved when the value is built, not for every scalar twice


class TextError(ValueError):
    """
    The text is neither JSON nor YAML that means JSON; the message says where.
    """


class _Loader(yaml.CSafeLoader):
    """
    Composes nodes without guessing at the types of plain scalars.
    """

    def resolve(self, kind: type[yaml.Node], value: str, implicit: Any) -> str:  # noqa: ARG002 - PyYAML's signature
        """
        Tag a scalar by whether it was quoted; the rest by its kind.
        """
        if kind is yaml.ScalarNode:
            return _PLAIN if implicit[0] else _STR
        return "tag:yaml.org,2002:map" if kind is yaml.MappingNode else "tag:yaml.org,2002:seq"


def parse(data: bytes, origin: str) -> Any:
    """
    Read JSON or YAML.

    Args:
        data: The text, UTF-8 (with or without a byte order mark) or UTF-16 with one.
        origin: Where it came from, for messages.

    Returns:
        Dicts with string keys, lists and scalars.

    Raises:
        TextError: It is not readable, has more than one document, a duplicate key or a value JSON does not have.
    """
    try:
        text = data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{origin} is not UTF-8: {error.reason} at byte {error.start}"
        raise TextError(message) from error
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return json.loads(text, object_pairs_hook=_no_duplicates)
        except json.JSONDecodeError:
            pass  # flow-style YAML starts with a brace as well
        except TextError as error:
            message = f"{origin}: {error}"
            raise TextError(message) from error
    try:
        return _parse_yaml(text)
    except (yaml.YAMLError, TextError, RecursionError) as error:
        message = f"{origin}: {error}"
        raise TextError(message) from error


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        keys = [key for key, _ in pairs]
        message = f"duplicate key {next(key for key in keys if keys.count(key) > 1)!r}"
        raise TextError(message)
    return value


def _parse_yaml(text: str) -> Any:
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    finally:
        loader.dispose()
    return None if node is None else _value(node, {})


def _value(node: yaml.Node, done: dict[int, Any]) -> Any:
    """
    Build the value of a node; ``done`` holds those that an alias may name again.
    """
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if id(node) in done:
        if done[id(node)] is None:
            raise TextError(_where(node, "an alias inside its own anchor"))
        return done[id(node)]
    done[id(node)] = None
    if isinstance(node, yaml.MappingNode):
        done[id(node)] = _mapping(node, done)
    else:
        done[id(node)] = [_value(item, done) for item in node.value]
    return done[id(node)]


def _mapping(node: yaml.Node, done: dict[int, Any]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    merged: dict[str, Any] = {}
    for key_node, item in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise TextError(_where(key_node, "a key that is not a scalar"))
        key = key_node.value
        if key == "<<" and key_node.tag == _PLAIN:
            merged = {**_merge(_value(item, done), item), **merged}
            continue
        if key in value:
            raise TextError(_where(key_node, f"duplicate key {key!r}"))
        value[key] = _value(item, done)
    return {**merged, **value} if merged else value


def _merge(value: Any, node: yaml.Node) -> dict[str, Any]:
    """
    Read what follows ``<<``: a mapping or a list of them, the first one winning.
    """
    result: dict[str, Any] = {}
    for part in reversed(value if isinstance(value, list) else [value]):
        if not isinstance(part, dict):
            raise TextError(_where(node, "a merge of something that is no mapping"))
        result.update(part)
    return result


def _scalar(node: yaml.ScalarNode) -> Any:
    text: str = node.value
    tag = node.tag
    if tag == _STR or (tag == _PLAIN and text[:1].isalpha() and text not in _WORDS):
        return text
    if tag not in {_PLAIN, "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool"}:
        raise TextError(_where(node, f"the tag {tag}"))
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
    if _FLOAT.match(text):
        return float(text)
    return text


def _where(node: yaml.Node, what: str) -> str:
    return f"{what} in line {node.start_mark.line + 1}, column {node.start_mark.column + 1}"
