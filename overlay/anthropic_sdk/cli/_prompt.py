"""
What `message` and `count-tokens` share: a prompt from arguments or standard input, and a request body of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import click

from ._values import JSON, read_text

__all__ = ["DEFAULT_MODEL", "body_of", "prompt_of", "prompt_options"]

DEFAULT_MODEL = "claude-sonnet-5-5"

F = TypeVar("F", bound=Callable[..., Any])


def prompt_options(function: F) -> F:
    """
    Add the arguments of a prompt to a command: ``words``, ``system``, ``model``, ``data``.
    """
    for add in (
        click.option("--data", type=JSON, help="More fields of the request, as a JSON object: tools, messages ..."),
        click.option(
            "--model", "-m", envvar="ANTHROPIC_MODEL", help=f"Id or alias of the model. Default: {DEFAULT_MODEL}."
        ),
        click.option("--system", "-s", metavar="TEXT", help="The system prompt."),
        click.argument("words", metavar="[PROMPT]...", nargs=-1),
    ):
        function = add(function)
    return function


def prompt_of(words: Sequence[str], read: Callable[[], str]) -> str:
    """
    Put a prompt together.

    Args:
        words: Of the command line; ``-`` stands for standard input, which is then a paragraph of its own.
        read: Reads standard input.

    Returns:
        The words, with a space between them; what was read where there are none.
    """
    if not words:
        return read().strip()
    parts = [("\n\n" + read().strip() + "\n\n") if word == "-" else word + " " for word in words]
    return "".join(parts).replace(" \n\n", "\n\n").strip()


def body_of(
    words: Sequence[str], *, system: str | None, model: str | None, data: Any, defaults: Mapping[str, Any]
) -> dict[str, Any]:
    """
    Make the body of a request.

    Args:
        words: The prompt; see `prompt_of`.
        system: The system prompt, if any.
        model: As given, if it was.
        data: Further fields, if any; options win over them.
        defaults: Fields for what nobody said.

    Returns:
        A JSON object. The prompt is the last message of it.

    Raises:
        click.UsageError: There is no prompt, or the data is no object.
    """
    if data is not None and not isinstance(data, dict):
        message = "--data takes a JSON object here"
        raise click.UsageError(message)
    given: dict[str, Any] = data or {}
    body = {"model": DEFAULT_MODEL, **defaults, **given}
    if model:
        body["model"] = model
    if system is not None:
        body["system"] = system
    if words or not given.get("messages"):
        prompt = prompt_of(words, _read_prompt)
        if not prompt:
            message = "the prompt is empty: pass it as an argument, or on standard input"
            raise click.UsageError(message)
        body["messages"] = [*given.get("messages", ()), {"role": "user", "content": prompt}]
    return body


def _read_prompt() -> str:
    if sys.stdin.isatty():
        click.echo("Write the prompt; end it with Ctrl-D on a line of its own.", err=True)
    return read_text("-")
