"""
Where results go: tables for people at a terminal, JSON for everything else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

__all__ = ["Columns", "Output", "cell", "dumps", "is_terminal", "plain"]

Columns = Sequence[tuple[str, str]]  # dotted place in the document, heading


def is_terminal() -> bool:
    """
    Whether a person reads standard output.
    """
    return sys.stdout.isatty()


def plain(value: Any) -> Any:
    """
    The JSON value of a model; anything else as it is.
    """
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def dumps(value: Any, *, indent: int | None = None) -> str:
    """
    Write JSON in characters that standard output can take.

    Args:
        value: JSON value, or a model.
        indent: Spaces per level; None for one line.
    """
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(plain(value), ensure_ascii=False, indent=indent, separators=separators)
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return json.dumps(plain(value), indent=indent, separators=separators)
    return text


def cell(value: Any, place: str) -> str:
    """
    One cell of a table.

    Args:
        value: A JSON object.
        place: Dotted path in it.

    Returns:
        The value there as text; nothing where there is none.
    """
    for part in place.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    if value is None:
        return ""
    return value if isinstance(value, str) else dumps(value)


class Output:
    """
    Standard output.

    Args:
        json: JSON, also on a terminal.
        terminal: Whether a person reads it.
    """

    def __init__(self, *, json: bool, terminal: bool) -> None:
        self.json = json
        self.terminal = terminal
        self.is_table = terminal and not json

    def document(self, value: Any) -> None:
        """
        Show one thing: a table of its fields, or a JSON document (on one line where no person reads it).
        """
        value = plain(value)
        if self.is_table and isinstance(value, dict):
            from ._tables import show_fields

            show_fields(value)
        else:
            click.echo(dumps(value, indent=2 if self.terminal else None))

    def items(self, values: Iterable[Any], columns: Columns | None = None) -> None:
        """
        Show things as they come: one JSON document per line, or a table with one row for each.

        Args:
            values: Models or JSON values.
            columns: Of the table; without them it is JSON on a terminal too.
        """
        if self.is_table and columns is not None:
            from ._tables import show_rows

            show_rows([plain(value) for value in values], columns)
            return
        for value in values:
            click.echo(dumps(value))
            sys.stdout.flush()

    def content(self, chunks: Iterable[bytes]) -> None:
        """
        Pass bytes on.

        Raises:
            click.UsageError: A person would have to read them.
        """
        if self.terminal:
            message = "these are bytes, not text for a terminal: use --output FILE, or a pipe"
            raise click.UsageError(message)
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
