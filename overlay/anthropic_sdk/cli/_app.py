"""
The program: its commands and global options. Nothing of a command is imported before it is called.
"""

from __future__ import annotations

from typing import Any

import click

from anthropic_sdk._version import __version__

from ._commands import Root
from ._exits import CODES

__all__ = ["app"]

_COMMANDS = {
    "message": ("_message", "Send a prompt and print the answer."),
    "count-tokens": ("_count_tokens", "Count the tokens of a prompt."),
    "models": ("_models", "List models, or get one."),
    "batches": ("_batches", "Create, follow and read message batches."),
    "files": ("_files", "Upload, list, download and delete files."),
    "request": ("_request", "Send any request."),
    "api": ("_api", "Call any operation of the API by its name."),
    "fake": ("_fake", "Run a fake of the API on this machine."),
    "completion": ("_completion", "Print the completion script of a shell."),
}


def _show_version(context: click.Context, _parameter: click.Parameter, value: Any) -> None:
    if value:
        click.echo(f"anthropic-sdk {__version__} (unofficial)")
        context.exit()


_EPILOG = "\b\nExit codes:\n" + "\n".join(f"  {code:>3}  {meaning}" for code, meaning in CODES.items())

app = Root(
    name="anthropic-sdk",
    help=(
        "The Claude API from the command line; an unofficial client.\n\n"
        "Results are tables on a terminal and JSON in a pipe, one document per line for lists; errors are on stderr. "
        "The global options may stand before or after the command. The key is read from ANTHROPIC_API_KEY."
    ),
    epilog=_EPILOG,
    places=_COMMANDS,
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help="Show the version.",
        )
    ],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
