"""
``anthropic-sdk message``: a prompt in, the answer out.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from ._commands import Command
from ._prompt import body_of, prompt_options

if TYPE_CHECKING:
    from ._session import Session

__all__ = ["message"]

_MAX_TOKENS = 4096

_REMARKS = {
    "max_tokens": "The answer was cut off; raise --max-tokens for more.",
    "model_context_window_exceeded": "The answer was cut off: the context window is full.",
    "pause_turn": "The model paused; send its answer back to let it go on.",
    "refusal": "The model refused to answer.",
    "tool_use": "The model wants a tool to be run; see --json.",
}


@click.command(cls=Command, short_help="Send a prompt and print the answer.")
@click.option("--stream/--no-stream", default=None, help="Print while it is written. Default: on a terminal.")
@click.option("--max-tokens", type=click.IntRange(min=0), help=f"Most tokens to write. Default: {_MAX_TOKENS}.")
@prompt_options
@click.pass_obj
def message(
    session: Session,
    words: tuple[str, ...],
    system: str | None,
    model: str | None,
    data: Any,
    *,
    max_tokens: int | None,
    stream: bool | None,
) -> None:
    r"""
    Send a prompt and print the answer.

    The prompt is the arguments, or standard input where there are none; `-` among the arguments stands for standard
    input. With --json it is the whole message, and with --json --stream each event on a line.

    \b
        anthropic-sdk message "Why is the sky blue?"
        git diff | anthropic-sdk message "Review this change:" - --system "Be brief."
        anthropic-sdk message --data @request.json --json | jq .usage
    """
    body = body_of(words, system=system, model=model, data=data, defaults={"max_tokens": _MAX_TOKENS})
    if max_tokens is not None:
        body["max_tokens"] = max_tokens
    asked = body.pop("stream", None)
    if stream is None:
        stream = asked if isinstance(asked, bool) else session.output.is_table
    arguments: Any = {name: body.pop(name) for name in ("model", "max_tokens", "messages")}
    arguments["extra_body"] = body
    if session.output.json:
        _as_json(session, arguments, stream=stream)
    else:
        _as_text(session, arguments, stream=stream)


def _as_json(session: Session, arguments: Any, *, stream: bool) -> None:
    if not stream:
        session.output.document(session.client.messages.create(**arguments))
        return
    with session.client.messages.create(**arguments, stream=True) as events:
        session.output.items(events)


def _as_text(session: Session, arguments: Any, *, stream: bool) -> None:
    if stream:
        final = _print_while_written(session, arguments)
    else:
        final = session.client.messages.create(**arguments)
        click.echo("".join(block.text for block in final.content if block.type == "text"))
    remark = _REMARKS.get(str(final.stop_reason))
    if remark:
        click.echo(remark, err=True)
    if session.verbose:
        usage = final.usage
        click.echo(f"{final.model}: {usage.input_tokens} tokens in, {usage.output_tokens} tokens out", err=True)


def _print_while_written(session: Session, arguments: Any) -> Any:  # Message, a model that mypy need not load
    with session.client.messages.stream(**arguments) as stream:
        try:
            for piece in stream.text_stream:
                click.echo(piece, nl=False)
                sys.stdout.flush()
        finally:
            click.echo()
        return stream.get_final_message()
