"""
The command line: ``python -m generator write | check | diff | lint | stats | explain``.

Every command runs on our own documents, or on any others named by ``--spec``. Only this module, `load` and `output` do
anything but compute.
"""

from __future__ import annotations

import gc
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import attrs
import typer

from generator.config import Config, default_config
from generator.load import LoadError, Source, load

if TYPE_CHECKING:
    from generator.diagnostics import Diagnostic
    from generator.frontend import Reading

__all__ = ["app", "main"]

Progress = Callable[[str, int, int], None]
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Generate a Python package from OpenAPI documents.",
)

Specs = Annotated[
    list[str] | None,
    typer.Option(
        "--spec",
        metavar="[NAME=]FILE|URL",
        help="An OpenAPI 3.0 or 3.1 document, YAML or JSON, .gz too. Repeatable. Overlays may go by its name.",
    ),
]
Overlays = Annotated[
    list[str] | None,
    typer.Option("--overlay", help="An OpenAPI Overlay document; they apply in this order. Repeatable."),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", help="Folder of the package: whatever else is in it is removed."),
]
Package = Annotated[
    str | None,
    typer.Option("--package", help="Import name of the package; the name of the folder if not given."),
]
Full = Annotated[
    bool,
    typer.Option("--full", help="Print everything again, even if the lock says that nothing changed."),
]
Notes = Annotated[
    bool,
    typer.Option("--notes", help="Also list notes: choices made, and findings accepted."),
]


# -- what the commands share ------------------------------------------------------------------------------------------


def _config(
    specs: list[str] | None,
    overlays: list[str] | None = None,
    out: Path | None = None,
    package: str | None = None,
) -> Config:
    """
    Make the settings: ours, or those for somebody else's documents.
    """
    if specs:
        config = Config(specs=tuple(map(_named, specs)), overlays=tuple(overlays or ()), strict=False)
    else:
        config = default_config()
        config = attrs.evolve(config, overlays=(*config.overlays, *(overlays or ())))
    if out is not None:
        config = attrs.evolve(config, out=out)
    if package is None and (specs or out is not None):
        package = config.out.resolve().name
    return config if package is None else attrs.evolve(config, package=package)


def _named(spec: str) -> tuple[str | None, str]:
    """
    Take the name off ``NAME=FILE``.
    """
    name, equals, origin = spec.partition("=")
    if equals and _NAME.fullmatch(name) and not Path(spec).exists():
        return name, origin
    return None, spec


def _sources(config: Config) -> tuple[list[Source], list[Source]]:
    """
    Read the documents and overlays; documents of one name get numbers.
    """
    try:
        sources = [load(origin, name) for name, origin in config.specs]
        overlays = [load(origin) for origin in config.overlays]
    except LoadError as error:
        _say(f"error: unreadable: {error}")
        raise typer.Exit(1) from error
    taken: set[str] = set()
    for index, source in enumerate(sources):
        name, number = source.name, 2
        while name in taken:
            name, number = f"{source.name}{number}", number + 1
        taken.add(name)
        sources[index] = attrs.evolve(source, name=name)
    return sources, overlays


@contextmanager
def _progress() -> Iterator[Progress]:
    """
    Show progress on a terminal; stay silent elsewhere.
    """
    if not sys.stderr.isatty():
        yield lambda _stage, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description:<10}"), BarColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task("read", total=None)
        yield lambda stage, done, total: bars.update(task, description=stage, completed=done, total=total)


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _tell(diagnostics: Sequence[Diagnostic], *, notes: bool = False) -> None:
    for item in diagnostics:
        if notes or item.severity != "note":
            _say(str(item))


def _tally(diagnostics: Sequence[Diagnostic]) -> str:
    counts = [sum(item.severity == severity for item in diagnostics) for severity in ("error", "warning", "note")]
    words = zip(counts, ("error", "warning", "note"), strict=True)
    return ", ".join(f"{number} {word}{'' if number == 1 else 's'}" for number, word in words)


def _failed(diagnostics: Sequence[Diagnostic]) -> bool:
    return any(item.severity == "error" for item in diagnostics)


def _read(config: Config, sources: list[Source], overlays: list[Source], progress: Progress) -> Reading:
    from generator.frontend import read_all

    return read_all(sources, config, overlays, progress)


def _options(config: Config) -> Any:
    """
    Say in the banner of each file how it was made; paths of this machine are nobody's business.
    """
    from generator.emit import EmitOptions

    if config.strict:
        return EmitOptions()
    files = [(name, origin.rstrip("/").rpartition("/")[2]) for name, origin in config.specs]
    names = [file if name is None else f"{name}={file}" for name, file in files]
    command = " ".join(["python -m generator write", *(f"--spec {name}" for name in names), f"--out {config.package}"])
    return EmitOptions(command=command, source=", ".join(names), ship_documents=False)


def _print(config: Config, progress: Progress) -> tuple[dict[str, str], Reading]:
    """
    Do everything but write: the files of the package with their lock, and the reading.
    """
    from generator.emit import generate
    from generator.lock import inputs_of, with_lock

    sources, overlays = _sources(config)
    reading = _read(config, sources, overlays, progress)
    _tell(reading.diagnostics)
    if config.strict and _failed(reading.diagnostics):
        _say(f"nothing written: {_tally(reading.diagnostics)}")
        raise typer.Exit(1)
    options = _options(config)
    files = generate(reading.api, options, progress)
    inputs = inputs_of(sources, overlays, (options, config.fold_prefix))
    return with_lock(files, inputs, attrs.asdict(reading.counts)), reading


# -- the commands -----------------------------------------------------------------------------------------------------


@app.command()
def write(spec: Specs = None, overlay: Overlays = None, out: Out = None, package: Package = None) -> None:
    """
    Generate the package: write what changed, remove what no longer belongs.

    An error in our own documents writes nothing. In other documents, everything but what the errors name is written,
    and the exit code is 1.
    """
    from generator.output import write as write_files

    config = _config(spec, overlay, out, package)
    if spec and out is None:
        _say("error: --spec needs --out")
        raise typer.Exit(2)
    start = time.perf_counter()
    with _progress() as progress:
        files, reading = _print(config, progress)
        done = write_files(files, config.out)
    counts, seconds = reading.counts, time.perf_counter() - start
    _say(
        f"{config.package}: {counts.operations_out} operations, {counts.schemas_out} schemas, {len(files)} files, "
        f"{len(done)} of them changed, {_tally(reading.diagnostics)}, {seconds:.1f} s"
    )
    if _failed(reading.diagnostics):
        raise typer.Exit(1)


@app.command()
def check(
    spec: Specs = None, overlay: Overlays = None, out: Out = None, package: Package = None, *, full: Full = False
) -> None:
    """
    Compare the package with what the documents give: exit code 1 and every path that differs, both ways.
    """
    from generator.lock import forgiving, inputs_of, is_current
    from generator.output import compare

    config = _config(spec, overlay, out, package)
    if spec and out is None:
        _say("error: --spec needs --out")
        raise typer.Exit(2)
    if not full:
        sources, overlays = _sources(config)
        if is_current(config.out, inputs_of(sources, overlays, (_options(config), config.fold_prefix))):
            _say(f"{config.package} is up to date")
            return
    with _progress() as progress:
        files, reading = _print(config, progress)
        report = compare(forgiving(files, config.out), config.out)
    for line in report:
        typer.echo(line)
    if report:
        _say(f"{config.package} differs from its documents in {len(report)} files: run `python -m generator write`")
    if report or _failed(reading.diagnostics):
        raise typer.Exit(1)
    _say(f"{config.package} is up to date ({len(files)} files printed again)")


@app.command()
def lint(spec: Specs = None, overlay: Overlays = None, *, notes: Notes = False) -> None:
    """
    List what is wrong with documents: errors, losses of precision, and findings that nobody accepted.
    """
    config = _config(spec, overlay)
    with _progress() as progress:
        reading = _read(config, *_sources(config), progress)
    _tell(reading.diagnostics, notes=notes or not config.strict)
    _say(_tally(reading.diagnostics))
    if _failed(reading.diagnostics):
        raise typer.Exit(1)


@app.command()
def stats(spec: Specs = None, overlay: Overlays = None) -> None:
    """
    Count what goes in and what comes out.
    """
    from generator.report import statistics

    config = _config(spec, overlay)
    with _progress() as progress:
        reading = _read(config, *_sources(config), progress)
    for line in statistics(reading):
        typer.echo(line)
    _tell(reading.diagnostics)
    if _failed(reading.diagnostics):
        raise typer.Exit(1)


@app.command()
def explain(
    name: Annotated[str, typer.Argument(help="An operation or schema, by any name, or part of a JSON pointer.")],
    spec: Specs = None,
    overlay: Overlays = None,
) -> None:
    """
    Say where something comes from in the documents, what it is taken for, and which files it lands in.
    """
    from generator.report import explanation

    config = _config(spec, overlay)
    with _progress() as progress:
        reading = _read(config, *_sources(config), progress)
    lines = explanation(reading, name)
    if not lines:
        _say(f"nothing is called {name!r}")
        raise typer.Exit(1)
    for line in lines:
        typer.echo(line)


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
def diff(context: typer.Context) -> None:
    """
    Compare two documents by their meaning: what was added, removed or changed, and what that breaks.
    """
    try:
        from generator.diff.cli import diff_command
    except ImportError:
        _say("this checkout has no `generator.diff.cli`")
        raise typer.Exit(2) from None
    raise typer.Exit(diff_command(context.args))


def main() -> None:
    """
    Run the command line.

    A short run that lets go of next to nothing: looking for garbage takes a tenth of it.
    """
    gc.disable()
    app()
