"""
Show whatever a method of the client gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ._lists import at_most

if TYPE_CHECKING:
    from ._output import Output

__all__ = ["show"]


def show(output: Output, result: Any, *, limit: int | None = None, path: str | None = None) -> None:
    """
    Show the result of a call.

    Args:
        output: Where it goes.
        result: A model, a page (its items and those of the pages that follow), a stream, a download, or nothing.
        limit: Number of items of a page or stream; None for all.
        path: The file that a download goes to.
    """
    from anthropic_api.dispatch import BinaryResponse, SyncPage, SyncStream

    if isinstance(result, BinaryResponse):
        with result:
            if path is None:
                output.content(result.iter_bytes())
            else:
                click.echo(f"{path}: {result.write_to_file(path)} bytes", err=True)
    elif isinstance(result, SyncStream):
        with result:
            output.items(at_most(limit, result))
    elif isinstance(result, SyncPage):
        output.items(at_most(limit, result))
    else:
        output.document(result)
