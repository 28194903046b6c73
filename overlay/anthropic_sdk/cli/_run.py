"""
From arguments to an exit code: no traceback for what is no bug, no noise for a reader that went away.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from ._app import app
from ._exits import INTERRUPTED, OK, READER_GONE

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["run"]


def run(arguments: Sequence[str]) -> int:
    """
    Run one command.

    Args:
        arguments: Without the name of the program.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a character that the terminal lacks is no reason to stop
            reconfigure(errors="replace")
    try:
        code = app.main(list(arguments), prog_name="anthropic-sdk", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return leave_quietly()
    if code == READER_GONE:
        return leave_quietly()
    return code if isinstance(code, int) else OK


def leave_quietly() -> int:
    """
    Let the interpreter end without a complaint about output that nobody reads.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return READER_GONE
