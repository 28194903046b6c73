"""
Tables for a terminal, with rich.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ._output import Columns, cell
from ._rich import rich_module

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["show_fields", "show_rows"]


def show_rows(rows: Sequence[Any], columns: Columns) -> None:
    """
    Show a table with one row for each object.

    Args:
        rows: JSON objects.
        columns: Dotted place and heading of each column.
    """
    if not rows:
        click.echo("Nothing found.", err=True)
        return
    table = rich_module("table").Table(box=rich_module("box").SIMPLE_HEAD, pad_edge=False)
    for _, heading in columns:
        table.add_column(heading, overflow="fold")
    text = rich_module("text").Text
    for row in rows:
        table.add_row(*(text(cell(row, place)) for place, _ in columns))
    rich_module("console").Console().print(table)


def show_fields(value: Mapping[str, Any]) -> None:
    """
    Show a table with one row for each field of an object; those that are null are left out.
    """
    table = rich_module("table").Table(box=rich_module("box").SIMPLE_HEAD, pad_edge=False, show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    text = rich_module("text").Text
    for name, each in value.items():
        if each is not None:
            table.add_row(text(name), text(cell(value, name) if "." not in name else str(each)))
    rich_module("console").Console().print(table)
