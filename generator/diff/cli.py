"""
``python -m generator diff OLD NEW``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Annotated, Optional

import typer

from generator.diff._diff import diff_documents
from generator.diff._document import DocumentError
from generator.diff._documents import load_document
from generator.diff._findings import Diff
from generator.diff._formats import to_json, to_markdown, to_text
from generator.diff._words import clean

__all__ = ["Format", "Threshold", "app", "diff_command"]

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

_FAILED = 1
_UNREADABLE = 2


class Format(str, Enum):
    """How to write the outcome."""

    text = "text"
    markdown = "markdown"
    json = "json"


class Threshold(str, Enum):
    """What makes the exit code 1."""

    breaking = "breaking"
    any = "any"
    none = "none"


def diff_command(arguments: Sequence[str]) -> int:
    """
    Run the command.

    Args:
        arguments: What follows ``diff`` on the command line.

    Returns:
        Exit code: 0, 1 if --fail-on is met, 2 if a document cannot be read, the outcome cannot be written, or the
            arguments make no sense.
    """
    code: object = 0
    try:
        app(args=list(arguments), prog_name="python -m generator diff")
    except SystemExit as end:
        code = end.code
    return code if isinstance(code, int) else 0


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="The old document: a file, a URL, or - for standard input.")],
    new: Annotated[str, typer.Argument(help="The new document, likewise.")],
    *,
    form: Annotated[Format, typer.Option("--format", "-f", help="How to write the outcome.")] = Format.text,
    fail_on: Annotated[
        Threshold, typer.Option(help="Exit with 1 if something breaks, if anything differs, or never.")
    ] = Threshold.none,
    output: Annotated[
        Optional[Path],  # noqa: UP045 - evaluated by typer, on 3.10 as well
        typer.Option("--output", "-o", help="Write to this file instead of the terminal."),
    ] = None,
) -> None:
    """
    Say what changed between two OpenAPI documents, what of it breaks callers, and which version step follows.

    Exit codes: 0, 1 if --fail-on is met, 2 if a document cannot be read.
    """
    try:
        if old == new == "-":
            raise DocumentError("standard input can be one document, not both")  # noqa: TRY301 - one way out
        found = diff_documents(load_document(old), load_document(new))
        if output is not None:
            output.write_text(_written(found, form), encoding="utf-8")
    except (DocumentError, OSError) as error:
        typer.echo(f"error: {clean(str(error))}", err=True)
        raise typer.Exit(_UNREADABLE) from error
    if output is None:
        _show(found, form)
    if (fail_on is Threshold.breaking and found.of("breaking")) or (fail_on is Threshold.any and found.findings):
        raise typer.Exit(_FAILED)


def _written(diff: Diff, form: Format) -> str:
    if form is Format.json:
        return to_json(diff)
    if form is Format.markdown:
        return to_markdown(diff)
    return "".join(f"{''.join(text for text, _ in line)}\n" for line in to_text(diff))


def _show(diff: Diff, form: Format) -> None:
    if form is not Format.text or not sys.stdout.isatty():
        typer.echo(_written(diff, form), nl=False)
        return
    from rich.console import Console  # only on a terminal
    from rich.text import Text

    console = Console(highlight=False)
    for line in to_text(diff):
        console.print(Text.assemble(*line), soft_wrap=True)
