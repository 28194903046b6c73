"""
``anthropic-sdk api``: every operation of the API by its name, from the generated table of operations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ._commands import Command
from ._lists import LIMIT
from ._values import JSON, PAIR

if TYPE_CHECKING:
    from ._session import Session

__all__ = ["api"]

_COLUMNS = (("id", "Operation"), ("method", "HTTP"), ("path", "Path"), ("kind", "Gives"))


def _complete_resource(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    from anthropic_api.operations import TABLE

    return sorted({name.rpartition(".")[0] for name in TABLE if name.startswith(incomplete)})


def _complete_method(context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    from anthropic_api.operations import TABLE

    start = f"{context.params.get('resource')}."
    methods = [name.removeprefix(start) for name in TABLE if name.startswith(start + incomplete)]
    return [name for name in methods if "." not in name]


@click.command(cls=Command, short_help="Call any operation of the API by its name.", add_help_option=False)
@click.argument("resource", required=False, shell_complete=_complete_resource)
@click.argument("method", required=False, shell_complete=_complete_method)
@click.option("--param", "-p", "pairs", type=PAIR, multiple=True, help="A parameter, as JSON or text; @FILE reads it.")
@click.option("--data", "-d", type=JSON, help="Parameters as a JSON object; --param wins over them.")
@LIMIT
@click.option("--output", "-o", metavar="PATH", help="The file that a download goes to.")
@click.option("--list", "listed", is_flag=True, help="List the operations; of a resource, if there is one.")
@click.option("--help", "-h", "helped", is_flag=True, help="Show this, or the parameters of an operation.")
@click.pass_context
def api(
    context: click.Context,
    resource: str | None,
    method: str | None,
    pairs: tuple[tuple[str, str], ...],
    data: Any,
    *,
    limit: int | None,
    output: str | None,
    listed: bool,
    helped: bool,
) -> None:
    r"""
    Call any operation of the API by its name.

    \b
        anthropic-sdk api --list
        anthropic-sdk api messages create --help
        anthropic-sdk api messages.batches list -p limit=2
        anthropic-sdk api files upload -p file=@report.pdf
        anthropic-sdk api beta.agents create -d @agent.json

    The value of a parameter is read as JSON where its type is not text; a list may be given by repeating the
    parameter. Pages are fetched as far as --limit allows.
    """
    session: Session = context.obj
    if helped and resource is None:
        click.echo(context.get_help())
        return
    from anthropic_api.operations import TABLE

    from ._endpoints import find

    found = find(resource, method, TABLE)
    if len(found) == 1 and not listed:
        if helped:
            _help(found[0], TABLE[found[0]])
        else:
            _call(session, found[0], pairs, data, limit=limit, output=output)
        return
    if not listed and not helped:
        near = f" of {resource}: {', '.join(name.removeprefix(f'{resource}.') for name in found)}" if resource else ""
        message = f"name a resource and a method{near}"
        raise click.UsageError(message, context)
    rows = [{"id": name, "method": TABLE[name][1], "path": TABLE[name][2], "kind": TABLE[name][3]} for name in found]
    session.output.items(rows, _COLUMNS)


def _help(name: str, row: tuple[str, str, str, str]) -> None:
    from anthropic_api.operations import endpoint

    from ._endpoints import help_of

    click.echo(help_of(name, row[1], row[2], endpoint(name).build_request))


def _call(
    session: Session,
    name: str,
    pairs: tuple[tuple[str, str], ...],
    data: Any,
    *,
    limit: int | None,
    output: str | None,
) -> None:
    from anthropic_api.operations import endpoint

    from ._endpoints import arguments_of, parameters_of
    from ._results import show

    arguments = arguments_of(parameters_of(endpoint(name).build_request), pairs, data)
    target: Any = session.client
    for part in name.split("."):
        target = getattr(target, part)
    show(session.output, target(**arguments), limit=limit, path=output)
