"""
``anthropic-sdk count-tokens``: how long a prompt is for a model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ._commands import Command
from ._prompt import body_of, prompt_options

if TYPE_CHECKING:
    from ._session import Session

__all__ = ["count_tokens"]


@click.command("count-tokens", cls=Command, short_help="Count the tokens of a prompt.")
@prompt_options
@click.pass_obj
def count_tokens(session: Session, words: tuple[str, ...], system: str | None, model: str | None, data: Any) -> None:
    r"""
    Count the tokens of a prompt.

    The prompt is the arguments, or standard input where there are none; `-` among the arguments stands for standard
    input.

    \b
        anthropic-sdk count-tokens < prompt.txt
        anthropic-sdk count-tokens --data @request.json
    """
    body = body_of(words, system=system, model=model, data=data, defaults={})
    for name in ("max_tokens", "stream"):  # of a request that is to be sent later
        body.pop(name, None)
    counted = session.client.messages.count_tokens(
        model=body.pop("model"), messages=body.pop("messages"), extra_body=body
    )
    session.output.document(counted)
