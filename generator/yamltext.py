"""
YAML and JSON text to JSON values, fast and strict.

YAML is read with libyaml and the core schema of YAML 1.2, as OpenAPI asks: ``2023-06-01`` and ``no`` are strings, keys
are always strings. A key that occurs twice is an error, not the last one's victory.
"""

from __future__ import annotations

import json
import re
from itertools import accumulate
from typing import Any

import yaml

__all__ = ["TextError", "parse"]

_INT = re.compile(r"[-+]?[0-9]+\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_MAX_DEPTH = 200
_MAX_INDENT = 1000
_MAX_VALUES = 10_000_000
_TOO_DEEP = f"nested deeper than {_MAX_DEPTH} levels"
_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}
_NO_BRACES = re.compile(r"[^\[\]{}]+")
_INDENTS = re.compile(r"^(?:- |[ ?])*- |^ +", re.MULTILINE)
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
    try:
        _refuse_depth(text)
        return _parse_text(text)
    except (yaml.YAMLError, TextError) as error:
        message = f"{origin}: {error}"
        raise TextError(message) from error


def _refuse_depth(text: str) -> None:
    """
    Refuse a text that may be nested too deeply, before libyaml overflows the stack of the process.

    Braces count wherever they are, and so do the dashes and spaces at the start of a line: no sane document comes
    near the limit either way.
    """
    depth = max(accumulate(_DEEPER[brace] for brace in _NO_BRACES.sub("", text)), default=0)
    indent = max(map(len, _INDENTS.findall(text)), default=0)
    if depth > _MAX_DEPTH or indent > _MAX_INDENT:
        raise TextError(_TOO_DEEP)


def _parse_text(text: str) -> Any:
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return json.loads(text, object_pairs_hook=_no_duplicates)
        except json.JSONDecodeError:
            pass  # flow-style YAML starts with a brace as well
    return _parse_yaml(text)


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
    return None if node is None else _Builder().value(node, 0)


class _Builder:
    """
    Builds values of nodes: aliases share what they name, and what they would hold if written out is counted.
    """

    def __init__(self) -> None:
        self._done: dict[int, tuple[Any, int]] = {}
        self._open: set[int] = set()
        self._count = 0

    def value(self, node: yaml.Node, depth: int) -> Any:
        """
        Build the value of a node.
        """
        self._count += 1
        if isinstance(node, yaml.ScalarNode):
            if node.tag == _STR:
                return node.value
            text = node.value
            return text if node.tag == _PLAIN and text[:1].isalpha() and text not in _WORDS else _scalar(node)
        if id(node) in self._open:
            raise TextError(_where(node, "an alias inside its own anchor"))
        if id(node) not in self._done:
            if depth > _MAX_DEPTH:
                raise TextError(_TOO_DEEP)
            before = self._count
            self._open.add(id(node))
            if isinstance(node, yaml.MappingNode):
                value: Any = self._mapping(node, depth + 1)
            else:
                value = [self.value(item, depth + 1) for item in node.value]
            self._open.discard(id(node))
            self._done[id(node)] = value, self._count - before
            return value
        value, size = self._done[id(node)]
        self._count += size
        if self._count > _MAX_VALUES:
            raise TextError(_where(node, f"aliases that stand for more than {_MAX_VALUES} values"))
        return value

    def _mapping(self, node: yaml.Node, depth: int) -> dict[str, Any]:
        value: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key_node, item in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise TextError(_where(key_node, "a key that is not a scalar"))
            key = key_node.value
            if key == "<<" and key_node.tag == _PLAIN:
                merged = {**_merge(self.value(item, depth), item), **merged}
                continue
            if key in value:
                raise TextError(_where(key_node, f"duplicate key {key!r}"))
            value[key] = self.value(item, depth)
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
