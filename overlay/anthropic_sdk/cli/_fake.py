"""
``anthropic-sdk fake``: the fake API on a port of this machine, for any client.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from anthropic_sdk._timing import SYSTEM

from ._commands import Failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from anthropic_sdk.testing import FakeAPI

__all__ = ["fake", "run_script", "watch"]

_LOOK = 0.1  # seconds between two looks at what has arrived
_REMEMBERED = 10_000  # calls; more than arrive between two looks

_POINTERS = """\
The fake Claude API listens on {url}

  this package    Anthropic(base_url="{url}", api_key="{key}")
  environment     export ANTHROPIC_BASE_URL={url} ANTHROPIC_API_KEY={key}
  command line    anthropic-sdk --base-url {url} --api-key {key} message "Hello"
  curl            curl {url}/v1/messages -H 'x-api-key: {key}' -H 'anthropic-version: 2026-10-21' \\
                    -H 'content-type: application/json' \\
                    -d '{{"model": "claude-sonnet-5-5", "max_tokens": 100,
                         "messages": [{{"role": "user", "content": "Hello"}}]}}'

Ctrl-C stops it."""


@click.command(short_help="Run a fake of the API on this machine.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; a free one by default.")
@click.option("--reply", "replies", metavar="TEXT", multiple=True, help="Say this to the next message; repeatable.")
@click.option("--script", metavar="FILE", help="Python file with a function `script(fake)` that tells it what to say.")
@click.option("--key", help="The only API key that is right; any is by default.")
@click.option("--seed", type=int, default=0, help="Start of its ids and examples.")
@click.option("--quiet", is_flag=True, help="Do not print the requests that arrive.")
def fake(port: int, replies: tuple[str, ...], script: str | None, key: str | None, seed: int, *, quiet: bool) -> None:
    """
    Run a fake of the API on this machine.

    It listens on loopback, answers all operations of the API, checks requests as the API does, and costs nothing.
    """
    try:
        from anthropic_sdk.testing import FakeAPI

        made = FakeAPI(seed=seed, api_keys=None if key is None else [key], remember=_REMEMBERED)
        for text in replies:
            made.reply(text, optional=True)
        if script is not None:
            run_script(script, made)
        serving = made.serve(port=port)
    except ModuleNotFoundError as error:
        message = f"the fake API needs an extra: pip install 'anthropic-sdk-unofficial[testing]' (no {error.name})"
        raise Failure(message, 1) from error
    with serving as url:
        click.echo(_POINTERS.format(url=url, key=key or "any-key"))
        try:
            watch(made, (lambda _line: None) if quiet else click.echo)
        except KeyboardInterrupt:
            click.echo("Stopped.", err=True)


def run_script(path: str, made: FakeAPI) -> None:
    """
    Let a file of the user script a fake.

    Args:
        path: A Python file with a function ``script(fake)``.
        made: The fake.

    Raises:
        click.UsageError: It has no such function.
    """
    from runpy import run_path

    function: Any = run_path(path).get("script")
    if not callable(function):
        message = f"{path} has no function `script(fake)`"
        raise click.UsageError(message)
    function(made)


def watch(made: FakeAPI, say: Callable[[str], object], sleep: Callable[[float], object] = SYSTEM.sleep) -> None:
    """
    Print a line for each request, until interrupted.

    Args:
        made: The fake.
        say: Prints a line.
        sleep: Waits for some seconds.
    """
    seen = 0
    while True:
        seen, calls = made.requests_since(seen)
        for call in calls:
            say(f"{time.strftime('%H:%M:%S')}  {call.status or '---'}  {call.method} {call.path}  {call.operation}")
        sleep(_LOOK)
