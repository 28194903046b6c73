"""
Values of options: JSON, ``name=value``, ``name: value``, seconds, sizes.
"""

from __future__ import annotations

import json
import math
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType  # generic for type checkers only, before click 8.3

__all__ = ["HEADER", "JSON", "PAIR", "POSITIVE_SECONDS", "read_bytes", "read_text", "typed"]


def read_bytes(source: str) -> bytes:
    """
    Read what an argument points to.

    Args:
        source: A path, or ``-`` for standard input.

    Raises:
        OSError: It can't be read.
    """
    if source == "-":
        return sys.stdin.buffer.read()
    with open(source, "rb") as file:  # noqa: PTH123  # pathlib is not loaded for a help text
        return file.read()


def read_text(source: str) -> str:
    """
    Read text: UTF-8, with or without a byte order mark.

    Raises:
        click.UsageError: It is not UTF-8.
        OSError: It can't be read.
    """
    try:
        return read_bytes(source).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{'standard input' if source == '-' else source} is not UTF-8 text"
        raise click.UsageError(message) from error


def typed(text: str) -> Any:
    """
    Read a value as JSON where it is JSON, else as the text that it is.

    Args:
        text: Such as ``3``, ``true``, ``["a"]``, ``"3"``, ``hello``.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


class _Json(_ParamType):
    """JSON on the command line, in a file (``@path``) or on standard input (``-`` or ``@-``)."""

    name = "JSON|@FILE|-"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read and parse."""
        text = read_text("-") if value == "-" else read_text(value[1:]) if value.startswith("@") else value
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            self.fail(f"this is not JSON: {error}", param, ctx)


class _Pair(_ParamType):
    """A name and a value with a separator between them."""

    def __init__(self, separator: str) -> None:
        self.separator = separator
        self.name = f"NAME{separator}VALUE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Split at the first separator."""
        name, found, rest = value.partition(self.separator)
        if not found or not name.strip():
            self.fail(f"{value!r} is not of the form {self.name}", param, ctx)
        return name.strip(), rest.strip() if self.separator == ":" else rest


class _Seconds(_ParamType):
    """A number of seconds above 0."""

    name = "SECONDS"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Parse."""
        try:
            seconds = float(value)
        except ValueError:
            seconds = 0.0
        if not 0.0 < seconds < math.inf:
            self.fail(f"{value!r} is not a number of seconds above 0", param, ctx)
        return seconds


JSON = _Json()
PAIR = _Pair("=")
HEADER = _Pair(":")
POSITIVE_SECONDS = _Seconds()
