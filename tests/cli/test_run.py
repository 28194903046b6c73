"""
The program as a process: arguments in, an exit code out.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest
from anthropic_sdk import cli
from anthropic_sdk.cli import _run
from anthropic_sdk.cli._app import app
from anthropic_sdk.cli._exits import INTERRUPTED, READER_GONE

from tests._programs import run_main


@pytest.mark.parametrize(("arguments", "expected"), [(["--version"], 0), (["completion", "bash"], 0), (["zzz"], 2)])
def test_gives_the_exit_code(arguments: list[str], expected: int, capsys: pytest.CaptureFixture[str]) -> None:
    """
    With the error, if any, on standard error.
    """
    code = _run.run(arguments)

    out, err = capsys.readouterr()
    assert expected == code
    assert (expected == 0) is bool(out)
    assert (expected == 2) is ("No such command" in err)


@pytest.mark.parametrize("error", [KeyboardInterrupt, click.Abort])
def test_an_interrupt_before_anything_runs(monkeypatch: pytest.MonkeyPatch, error: type[BaseException]) -> None:
    """
    Is no traceback either.
    """

    def interrupted(*_arguments: object, **_named: object) -> None:
        raise error

    monkeypatch.setattr(app, "main", interrupted)

    assert INTERRUPTED == _run.run([])


@pytest.mark.parametrize("late", [True, False])
def test_a_reader_that_went_away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, late: bool) -> None:
    """
    Standard output leads nowhere then, so that the interpreter can flush it.
    """

    def gone(*_arguments: object, **_named: object) -> int:
        if late:
            raise BrokenPipeError
        return READER_GONE

    monkeypatch.setattr(app, "main", gone)
    with (tmp_path / "out").open("w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)

        code = _run.run([])
        out.write("lost")

    assert READER_GONE == code
    assert "" == (tmp_path / "out").read_text(encoding="utf-8")


def test_a_stream_that_cannot_be_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Is left as it is.
    """
    monkeypatch.setattr(sys, "stdout", io.StringIO())

    assert 0 == _run.run(["--version"])


def test_main_takes_the_arguments_of_the_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    As the installed program does.
    """
    monkeypatch.setattr(sys, "argv", ["anthropic-sdk", "--version"])

    assert 0 == cli.main()
    assert "unofficial" in capsys.readouterr().out


def test_the_package_is_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    ``python -m anthropic_sdk``.
    """
    monkeypatch.setattr(sys, "argv", ["anthropic-sdk", "--version"])

    with pytest.raises(SystemExit) as ended:
        run_main("anthropic_sdk")

    assert 0 == ended.value.code
    assert "unofficial" in capsys.readouterr().out


def test_the_package_can_be_imported() -> None:
    """
    A tool that imports all modules starts nothing.
    """
    assert "main" in run_main("anthropic_sdk", name="anthropic_sdk.__main__")


def test_the_extra_may_be_missing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A sentence says what to install.
    """
    monkeypatch.delitem(sys.modules, "anthropic_sdk.cli._run")
    monkeypatch.delattr(cli, "_run")
    monkeypatch.setitem(sys.modules, "click", None)

    code = cli.main()

    assert 1 == code
    expected = "The command line needs an extra: pip install 'anthropic-sdk-unofficial[cli]'\n"
    assert expected == capsys.readouterr().err


def test_another_module_that_is_missing_is_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    It is not blamed on the extra.
    """
    broken = ModuleType("anthropic_sdk.cli._run")

    def missing(name: str) -> object:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    broken.__getattr__ = missing  # type: ignore[method-assign]  # a module's own way
    monkeypatch.setitem(sys.modules, "anthropic_sdk.cli._run", broken)

    with pytest.raises(ModuleNotFoundError):
        cli.main()


def test_a_pipe_that_is_closed_early() -> None:
    """
    ``| head`` gets its lines, and nobody complains.
    """
    listing = subprocess.Popen(
        [sys.executable, "-m", "anthropic_sdk", "api", "--list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert listing.stdout is not None
    assert listing.stderr is not None
    first = listing.stdout.readline()
    listing.stdout.close()
    complaints = listing.stderr.read()
    listing.stderr.close()

    assert first.startswith(b'{"id":"beta.agents.archive"')
    assert b"" == complaints
    assert listing.wait() in {0, READER_GONE}  # 0 where all of it fitted into the pipe before


def test_output_that_nobody_can_take() -> None:
    """
    A full disk is an error, not a traceback.
    """
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123  # no file
        done = subprocess.run(  # our own code
            [sys.executable, "-m", "anthropic_sdk", "api", "--list"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )

    assert 1 == done.returncode
    assert b"Traceback" not in done.stderr
    assert b"No space left on device" in done.stderr
