"""
JSON text to values, and request bodies to JSON text.
"""

# JSON values have no static type:
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from ._codecs import iso
from ._model import Model
from ._values import Unknown, Unset

__all__ = ["encode_json", "loads", "use_json_parser"]

_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]  # not in typeshed


def _standard(text: bytes | bytearray | str) -> Any:
    """What ``json.loads`` does, in one step; what is not plain JSON is left to it."""
    source = text if isinstance(text, str) else text.decode()
    value, end = _scan(source, 0)
    if end != len(source) and source[end:].strip(" \t\n\r"):
        message = "more than one value"
        raise ValueError(message)
    return value


def _first(text: bytes | bytearray | str) -> Any:
    """Choose the parser when the first document is there: the faster one if it is installed."""
    try:
        from msgspec.json import decode
    except ImportError:
        use_json_parser(_standard)
    else:
        use_json_parser(decode)
    return _parse(text)


_parse: Callable[[Any], Any] = _first


def loads(text: bytes | bytearray | str) -> Any:
    """
    Parse a JSON document.

    Args:
        text: UTF-8 bytes or text.

    Returns:
        The value.

    Raises:
        ValueError: It is no JSON document.
    """
    try:
        return _parse(text)
    except (ValueError, StopIteration):  # a faster parser may refuse what this one takes: half a surrogate pair
        return json.loads(text)


def use_json_parser(parse: Callable[[Any], Any]) -> None:
    """
    Choose the function that parses JSON in this process.

    Args:
        parse: Takes bytes or str, gives the value, raises a ValueError for a bad document; such as
            ``msgspec.json.decode``.
    """
    global _parse  # noqa: PLW0603  # a process-wide choice is what this is
    _parse = parse


def _default(value: Any) -> Any:
    """Give the JSON form of what the standard encoder does not know."""
    if isinstance(value, Model):
        return value.to_param()
    if isinstance(value, Unknown):
        return value.raw
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Unset):
        message = "UNSET has no JSON form: leave the key out"
        raise TypeError(message)
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        return list(value)
    message = f"{type(value).__name__} has no JSON form"
    raise TypeError(message)


_FORM: Any = {"ensure_ascii": False, "separators": (",", ":"), "allow_nan": False, "default": _default}
_encoder = json.JSONEncoder(check_circular=False, **_FORM)  # the check takes a fifth of the time
_careful = json.JSONEncoder(**_FORM)


def encode_json(value: Any) -> bytes:
    """
    Write a request body.

    Args:
        value: Plain JSON values; also models (in their request form), datetimes, dates, mappings and iterables.

    Returns:
        Compact UTF-8 JSON.

    Raises:
        TypeError: A value has no JSON form.
        ValueError: A number is infinite or not a number, or a container holds itself.
        RecursionError: The value is nested too deeply.
    """
    try:
        text = _encoder.encode(value)
    except RecursionError:
        _careful.encode(value)  # says so if a container holds itself
        raise
    return text.encode("utf-8", "backslashreplace")  # half a surrogate pair, which can only stand inside a string
