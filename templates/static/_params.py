"""
Parameters to text: path segments, queries, headers, forms.
"""

# JSON values have no static type:
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from ._codecs import iso
from ._values import UNSET

__all__ = [
    "Body",
    "Files",
    "Form",
    "Headers",
    "InvalidRequestError",
    "Query",
    "add_cookie",
    "add_file",
    "add_form",
    "add_header",
    "add_query",
    "header",
    "query_string",
    "segment",
]

Query = list[tuple[str, str]]
Headers = dict[str, str]
Body = dict[str, Any]
Form = list[tuple[str, str]]
Files = list[tuple[str, Any]]

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_SAFE = "-._~!$&'()*+,=:@"


class InvalidRequestError(ValueError):
    """
    An argument can't be sent: the request was not made.
    """


def segment(name: str, value: Any) -> str:
    """
    Escape a path parameter.

    Args:
        name: The parameter, for the message.
        value: Text, number or bool.

    Returns:
        One path segment, percent-encoded: slashes, question marks and the like can't leave it.

    Raises:
        InvalidRequestError: The value is empty, or a dot segment, plain or already percent-encoded: a server or
            proxy would resolve it to another path.
    """
    text = scalar(value)
    if text and _PLAIN.issuperset(text):
        return text
    from urllib.parse import quote, unquote

    plain = text
    while (decoded := unquote(plain)) != plain:
        plain = decoded
    if not plain.strip() or any(part in {".", ".."} for part in plain.replace("\\", "/").split("/")):
        message = f"path parameter {name!r} must name something, got {text!r}"
        raise InvalidRequestError(message)
    try:
        return quote(text, safe=_SAFE)
    except UnicodeEncodeError:
        message = f"path parameter {name!r} holds half a surrogate pair"
        raise InvalidRequestError(message) from None


def scalar(value: Any) -> str:
    """Text of a scalar as the wire has it."""
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return str(value)
    message = f"a parameter is text, a number, a bool, a date or a datetime, not {type(value).__name__}"
    raise InvalidRequestError(message)


_JOINERS = {"comma": ",", "space": " ", "pipe": "|"}


def add_query(query: Query, name: str, value: Any, style: str = "repeat") -> None:
    """
    Add a query parameter.

    Args:
        query: Grows.
        name: Wire name, such as ``created_at[gte]`` or ``ids[]``.
        value: Scalar, iterable or mapping; `UNSET` and None add nothing.
        style: How an iterable is written: ``repeat``, ``comma``, ``space``, ``pipe``; ``deep`` for mappings.
    """
    if value is UNSET or value is None:
        return
    if isinstance(value, Mapping):
        for key, each in value.items():
            add_query(query, f"{name}[{key}]" if style == "deep" else str(key), each)
    elif isinstance(value, Iterable) and not isinstance(value, str):
        items = [scalar(each) for each in value]
        if style in _JOINERS:
            query.append((name, _JOINERS[style].join(items)))
        else:
            query.extend((name, each) for each in items)
    else:
        query.append((name, scalar(value)))


def query_string(query: Iterable[tuple[str, str]]) -> str:
    """
    Percent-encode a query.

    Args:
        query: Names and values.

    Returns:
        ``a=1&b%5B%5D=2``; spaces are ``%20``.
    """
    from urllib.parse import quote

    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in query)


def header(name: str, value: Any) -> str:
    """
    Check a header value.

    Args:
        name: The header, for the message.
        value: Scalar, or an iterable that is joined with commas.

    Returns:
        Its text.

    Raises:
        InvalidRequestError: It holds a line break or a null character.
    """
    text = ",".join(map(scalar, value)) if not isinstance(value, str) and isinstance(value, Iterable) else scalar(value)
    if "\n" in text or "\r" in text or "\0" in text:
        message = f"header {name!r} must not hold a line break or a null character"
        raise InvalidRequestError(message)
    return text


def add_header(headers: Headers, name: str, value: Any) -> None:
    """
    Add a header; `UNSET`, None and an empty list add nothing.
    """
    if value is UNSET or value is None or (not value and isinstance(value, (list, tuple))):
        return
    headers[name] = header(name, value)


def add_cookie(headers: Headers, name: str, value: Any) -> None:
    """
    Add a cookie; `UNSET` and None add nothing.
    """
    if value is UNSET or value is None:
        return
    text = header("cookie", f"{name}={scalar(value)}")
    headers["cookie"] = f"{headers['cookie']}; {text}" if "cookie" in headers else text


def add_form(form: Form, name: str, value: Any) -> None:
    """
    Add a text field of a form; objects are written as JSON, arrays as repeated fields, None and `UNSET` not at all.
    """
    if value is UNSET or value is None:
        return
    if isinstance(value, (str, bool, int, float, date)):
        form.append((name, scalar(value)))
    elif isinstance(value, Iterable) and not isinstance(value, Mapping):
        for each in value:
            add_form(form, name, each)
    else:
        from ._json import encode_json

        form.append((name, encode_json(value).decode()))


def add_file(files: Files, name: str, value: Any) -> None:
    """
    Add a file field of a form, or several where ``value`` is a list; None and `UNSET` add nothing.
    """
    if value is UNSET or value is None:
        return
    if isinstance(value, list):
        files.extend((name, each) for each in value)
    else:
        files.append((name, value))
