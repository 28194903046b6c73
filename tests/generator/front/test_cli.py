"""
The command line, on small documents.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from typer.testing import CliRunner, Result

from generator import cli
from generator.cli import app
from generator.config import Config, default_config
from generator.lint import Accepted

PETS = """
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: pets_list
      tags: [pets]
      responses:
        '200':
          description: All.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}, kind: {not: {}}}}
"""
BROKEN = PETS + "    Broken: {properties: {x: {$ref: '#/components/schemas/Nope'}}}\n"


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture
def pets(tmp_path: Path) -> str:
    """
    A document of another vendor.
    """
    path = tmp_path / "pets.yaml"
    path.write_text(PETS)
    return str(path)


@pytest.fixture
def own(tmp_path: Path, pets: str, monkeypatch: pytest.MonkeyPatch) -> Config:
    """
    The same document as if it were ours, with its one finding accepted.
    """
    accepted = (Accepted("keyword-ignored", ("ga#/components/schemas/Pet/properties/kind",), "Anything goes."),)
    config = Config(specs=(("ga", pets),), out=tmp_path / "generated" / "anthropic_api", accepted=accepted)
    monkeypatch.setattr(cli, "default_config", lambda: config)
    return config


def test_write_and_check(pets: str, tmp_path: Path) -> None:
    """
    What was written is up to date, by its lock and by printing it again; writing it again changes nothing.
    """
    out = str(tmp_path / "my_pets")

    first = _run("write", "--spec", pets, "--out", out)
    again = _run("write", "--spec", pets, "--out", out)
    quick = _run("check", "--spec", pets, "--out", out)
    full = _run("check", "--spec", pets, "--out", out, "--full")

    assert [0] * 4 == [result.exit_code for result in (first, again, quick, full)]
    assert "my_pets: 1 operations, 1 schemas" in first.output
    assert "0 errors, 1 warning, 1 note" in first.output or "0 errors, 1 warning, 0 notes" in first.output
    assert " 0 of them changed" in again.output
    assert "my_pets is up to date\n" == quick.output
    assert "files printed again" in full.output


def test_nothing_of_this_machine_is_written(pets: str, tmp_path: Path) -> None:
    """
    The package says by which command it was made, and not in which folders.
    """
    out = tmp_path / "my_pets"

    _run("write", "--spec", pets, "--out", str(out), "--package", "zoo")

    texts = [path.read_text() for path in out.rglob("*.py")]
    assert any("python -m generator write --spec pets.yaml --out zoo" in text for text in texts)
    assert not any(str(tmp_path) in text for text in texts)


def test_drift_is_named(own: Config) -> None:
    """
    A changed byte, a file too many and a file too few are named, and the exit code is 1.
    """
    assert 0 == _run("write").exit_code
    assert 0 == _run("check").exit_code
    files = sorted(path for path in own.out.rglob("*.py") if path.name != "__init__.py")
    files[0].write_bytes(files[0].read_bytes() + b"#")
    files[1].unlink()
    (own.out / "extra.py").write_text("")

    result = _run("check")

    assert 1 == result.exit_code
    assert f"differs {files[0].relative_to(own.out)}" in result.output
    assert f"missing {files[1].relative_to(own.out)}" in result.output
    assert "stale extra.py" in result.output
    assert "anthropic_api differs from its documents in 3 files" in result.output


def test_an_error_in_our_documents_writes_nothing(own: Config, pets: str) -> None:
    """
    A document of ours that has an error leaves the package as it was.
    """
    Path(pets).write_text(BROKEN)

    result = _run("write")

    assert 1 == result.exit_code
    assert "error: unresolved-ref: '#/components/schemas/Nope' leads nowhere" in result.output
    assert "nothing written: 1 error" in result.output
    assert not own.out.exists()


def test_an_error_in_other_documents_writes_the_rest(pets: str, tmp_path: Path) -> None:
    """
    Of another vendor's document everything is written that can be, and the exit code is 1.
    """
    Path(pets).write_text(BROKEN)
    out = str(tmp_path / "zoo")

    written = _run("write", "--spec", pets, "--out", out)
    checked = _run("check", "--spec", pets, "--out", out, "--full")

    assert [1, 1] == [written.exit_code, checked.exit_code]
    assert (tmp_path / "zoo" / "__init__.py").exists()
    assert "differs from its documents" not in checked.output


@pytest.mark.parametrize("command", ["write", "check"])
def test_a_document_needs_a_place(command: str, pets: str) -> None:
    """
    Another vendor's document is not written over our package by mistake.
    """
    result = _run(command, "--spec", pets)

    assert (2, "error: --spec needs --out\n") == (result.exit_code, result.output)


def test_an_unreadable_document(tmp_path: Path) -> None:
    """
    A document that is not there is an error that names it.
    """
    result = _run("lint", "--spec", str(tmp_path / "nope.yaml"))

    assert 1 == result.exit_code
    assert "error: unreadable: " in result.output
    assert "nope.yaml: No such file" in result.output


def test_lint(own: Config, pets: str) -> None:
    """
    Accepted findings are listed on request; a new one fails for our documents, and is only told of for others.
    """
    fine, noted = _run("lint"), _run("lint", "--notes")
    Path(pets).write_text(PETS.replace("tags: [pets]", "tags: []"))
    failing, others = _run("lint"), _run("lint", "--spec", pets)

    assert [0, 0, 1, 0] == [result.exit_code for result in (fine, noted, failing, others)]
    assert "0 errors, 0 warnings, 1 note\n" == fine.output
    assert "(accepted: Anything goes.)" in noted.output
    assert "error: missing-tag: GET /pets has no tag" in failing.output
    assert "note: missing-tag: GET /pets has no tag" in others.output


def test_stats(own: Config, pets: str) -> None:
    """
    What goes in and what comes out is counted; an error fails.
    """
    result = _run("stats")
    Path(pets).write_text(BROKEN)
    failing = _run("stats")

    assert 0 == result.exit_code
    assert [
        "documents: ga",
        "operations: 1 in, 1 out",
        "schemas: 1 in, 1 out: 1 types, 0 further names of identical ones",
        "unions dispatched in O(1): 0 of 0: 0 by tag, 0 by JSON type",
        "warnings of the parser: 0",
        "findings: 0",
    ] == result.output.splitlines()
    assert 1 == failing.exit_code


def test_explain(pets: str) -> None:
    """
    An operation or schema is explained by its name; what nothing is called fails.
    """
    result = _run("explain", "Pet", "--spec", pets)
    missing = _run("explain", "Dog", "--spec", pets)

    assert (0, 1) == (result.exit_code, missing.exit_code)
    assert "name: str" in result.output
    assert "nothing is called 'Dog'\n" == missing.output


def test_documents_of_one_name(pets: str, tmp_path: Path) -> None:
    """
    Two documents whose files have one name are told apart by a number.
    """
    other = tmp_path / "other" / "pets.yaml"
    other.parent.mkdir()
    other.write_text(PETS)

    result = _run("stats", "--spec", pets, "--spec", str(other), "--spec", pets)

    assert "documents: pets, pets2, pets3" == result.output.splitlines()[0]


def test_named_documents(pets: str, tmp_path: Path) -> None:
    """
    A document may be given a name; a file whose own name looks like that is a file.
    """
    odd = tmp_path / "a=b.yaml"
    odd.write_text(PETS)

    result = _run("stats", "--spec", f"zoo={pets}", "--spec", str(odd))
    written = _run("write", "--spec", f"zoo={pets}", "--out", str(tmp_path / "zoo"))

    assert "documents: zoo, a=b" == result.output.splitlines()[0]
    assert 0 == written.exit_code
    assert "--spec zoo=pets.yaml --out zoo" in (tmp_path / "zoo" / "__init__.py").read_text()
    assert ("x", "https://x.test/a?b=c") == cli._named("x=https://x.test/a?b=c")
    assert (None, "https://x.test/a?b=c") == cli._named("https://x.test/a?b=c")


def test_overlays(own: Config, pets: str, tmp_path: Path) -> None:
    """
    An overlay may be given to any document, ours included.
    """
    overlay = tmp_path / "names.yaml"
    overlay.write_text(
        "overlay: 1.0.0\n"
        "actions:\n"
        "  - target: $.paths['/pets'].get\n"
        "    update: {x-sdk-resource: zoo, x-sdk-method: all}\n"
    )

    ours = _run("explain", "zoo.all", "--overlay", str(overlay))
    others = _run("explain", "zoo.all", "--spec", pets, "--overlay", str(overlay))

    assert [0, 0] == [ours.exit_code, others.exit_code]


def test_diff(pets: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Everything behind ``diff`` is its own business, the exit code too; without it the command says so.
    """
    same = _run("diff", pets, pets)
    asked = []

    def command(arguments: list[str]) -> int:
        asked.append(arguments)
        return 7

    monkeypatch.setitem(sys.modules, "generator.diff.cli", attrs.make_class("Module", [])())
    monkeypatch.setattr(sys.modules["generator.diff.cli"], "diff_command", command, raising=False)
    passed = _run("diff", "old", "new", "--fail-on", "breaking", "--help")
    monkeypatch.setitem(sys.modules, "generator.diff.cli", None)
    absent = _run("diff", "old", "new")

    assert [0, 7, 2] == [same.exit_code, passed.exit_code, absent.exit_code]
    assert [["old", "new", "--fail-on", "breaking", "--help"]] == asked


def test_progress_is_for_terminals(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    Bars are drawn on a terminal and nowhere else.
    """
    with cli._progress() as progress:
        progress("parse", 0, 5)
    assert "" == capsys.readouterr().err

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    with cli._progress() as progress:
        progress("parse", 1, 5)
        progress("build", 5, 5)
    assert "build" in capsys.readouterr().err


def test_our_own_settings() -> None:
    """
    Without arguments the commands run on the documents and overlays of the repository, in order.
    """
    config = default_config()

    assert ["ga", "beta"] == [name for name, _ in config.specs]
    assert all(Path(path).is_file() for _, path in config.specs)
    names = [Path(path).name for path in config.overlays]
    assert names == sorted(names)
    assert "10-names.yaml" == names[0]
    assert config == cli._config(None)
    assert "zoo" == cli._config(None, out=Path("x/zoo")).package
    assert "other" == cli._config(None, out=Path("x/zoo"), package="other").package
    assert "anthropic_api" == cli._config(None).package


def test_python_dash_m(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """
    ``python -m generator`` lists the commands.
    """
    monkeypatch.setattr(sys, "argv", ["generator", "--help"])

    with pytest.raises(SystemExit) as caught:
        runpy.run_module("generator", run_name="__main__", alter_sys=True)

    assert 0 == caught.value.code
    output: Any = capsys.readouterr().out
    assert all(command in output for command in ("write", "check", "diff", "lint", "stats", "explain"))
