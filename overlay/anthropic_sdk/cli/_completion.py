"""
``anthropic-sdk completion``: what a shell needs to complete commands and options.
"""

from __future__ import annotations

from typing import Any

import click

__all__ = ["completion"]

_SHELLS = ("bash", "zsh", "fish")


@click.command(short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    r"""
    Print the completion script of a shell.

    \b
        eval "$(anthropic-sdk completion bash)"     # in ~/.bashrc
        eval "$(anthropic-sdk completion zsh)"      # in ~/.zshrc
        anthropic-sdk completion fish > ~/.config/fish/completions/anthropic-sdk.fish
    """
    from click.shell_completion import get_completion_class

    kind: Any = get_completion_class(shell)  # never None: click knows the three
    click.echo(kind(context.find_root().command, {}, "anthropic-sdk", "_ANTHROPIC_SDK_COMPLETE").source())
