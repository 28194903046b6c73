"""
The kinds of commands: options that all of them take, groups that import a command when it is wanted, and the root,
which turns errors into exit codes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from ._exits import INTERRUPTED, READER_GONE, exit_code, explain
from ._session import SETTINGS, Session
from ._values import POSITIVE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Command", "Failure", "Group", "LazyGroup", "Root"]


class Failure(click.ClickException):
    """
    A command that did not do what it was asked to.

    Args:
        message: For people.
        code: The exit code.
    """

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.exit_code = code  # type: ignore[misc]  # each failure has its own


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Remember a setting; one beside the command wins over one before it."""
    if value is not None and value is not False and value != ():  # 0 is a setting
        context.meta.setdefault(SETTINGS, {})[parameter.name] = value


def _global_options(*, hidden: bool) -> list[click.Parameter]:
    def option(*names: str, **rest: Any) -> click.Option:
        return click.Option(names, expose_value=False, callback=_keep, hidden=hidden, **rest)

    return [
        option("--api-key", help="The API key. Better kept in ANTHROPIC_API_KEY: others see command lines."),
        option("--base-url", metavar="URL", help="Where the API is. Default: ANTHROPIC_BASE_URL, or the API's own."),
        option("--timeout", type=POSITIVE_SECONDS, help="Seconds that connecting, reading or writing may take."),
        option("--max-retries", type=click.IntRange(min=0), help="Attempts after the first one. Default: 2."),
        option("--betas", metavar="NAME,...", multiple=True, help="Values of the anthropic-beta header."),
        option("--verbose", "-v", is_flag=True, help="Tell on stderr about each request, retry and full traceback."),
    ]


_JSON = click.Option(["--json"], is_flag=True, expose_value=False, callback=_keep, help="JSON, also on a terminal.")


class Command(click.Command):
    """
    A command that talks to the API: the global options may stand beside it too.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params = [*self.params, _JSON, *_global_options(hidden=True)]


class Group(click.Group):
    """
    A group of such commands.
    """

    command_class = Command


class LazyGroup(click.Group):
    """
    A group whose commands are imported when they are called.

    Args:
        places: By name of the command: the module beside this one, and its help in a sentence.
    """

    def __init__(self, *args: Any, places: Mapping[str, tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the help."""
        del ctx
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; the name of its function is that of the command."""
        del ctx
        if cmd_name not in self.places:
            return None
        module = import_module("." + self.places[cmd_name][0], __package__)
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; say what may have been meant where there is none."""
        if args and args[0] not in self.places and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], self.places, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            ctx.fail(f"No such command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Print the table of commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self.places.items()])


class Root(LazyGroup):
    """
    The program: holds the global options, and ends with the exit code that fits.
    """

    def __init__(self, *args: Any, params: Sequence[click.Parameter] = (), **kwargs: Any) -> None:
        super().__init__(*args, params=[*params, _JSON, *_global_options(hidden=False)], **kwargs)

    def invoke(self, ctx: click.Context) -> None:
        """
        Run a command.

        Raises:
            Failure: It did not end well.
            click.exceptions.Exit: It was interrupted, or nobody reads what it says.
        """
        session = ctx.obj = Session(ctx.meta, ctx.obj)
        try:
            with session:
                super().invoke(ctx)
        except (KeyboardInterrupt, click.Abort):
            click.echo("Interrupted.", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            ctx.exit(READER_GONE)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except Exception as error:
            raise _failure(error, verbose=session.verbose) from error


def _failure(error: Exception, *, verbose: bool) -> Failure:
    code = exit_code(error)
    if code is None:
        kind = type(error).__name__
        text = f"{kind}: {error}\n  what to do: this is a bug here; please report it with the output of --verbose"
        code = 1
    else:
        text = explain(error)
    if verbose:
        from traceback import format_exception

        text += "\n" + "".join(format_exception(error)).rstrip()
    return Failure(text, code)
