"""
The command: documents from anywhere, three forms of output, exit codes.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from generator.diff.cli import diff_command
from tests.generator.diff._fragments import Json, document, operation

OLD: Json = document({"/a": {"get": operation()}, "/b": {"get": operation()}})
NEW: Json = document({"/a": {"get": operation(deprecated=True)}})
NOTICE: Json = document({"/a": {"get": operation(deprecated=True)}, "/b": {"get": operation()}})
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """Write the documents to files and name them."""
    for name, value in (("old", OLD), ("new", NEW), ("notice", NOTICE)):
        (tmp_path / f"{name}.json").write_text(json.dumps(value), encoding="utf-8")
    return {name: str(tmp_path / f"{name}.json") for name in ("old", "new", "notice")}


def test_differences_alone_are_no_failure(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without --fail-on the command only tells.
    """
    code = diff_command([files["old"], files["new"]])

    assert (0, "1 -> 1: 1 breaking, 1 notice; semver: major") == (code, capsys.readouterr().out.splitlines()[0])


@pytest.mark.parametrize(
    ("new", "threshold", "expected"),
    [
        ("new", "breaking", 1),
        ("new", "any", 1),
        ("new", "none", 0),
        ("notice", "breaking", 0),
        ("notice", "any", 1),
        ("old", "any", 0),
    ],
)
def test_the_threshold_decides_about_the_exit_code(
    files: dict[str, str], new: str, threshold: str, expected: int
) -> None:
    """
    1 if something breaks, or if anything differs, as asked for.
    """
    assert expected == diff_command([files["old"], files[new], "--fail-on", threshold])


def test_json_and_markdown_are_printed_as_they_are(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """
    Nothing but the document itself goes to standard output.
    """
    diff_command([files["old"], files["new"], "--format", "json"])
    value = json.loads(capsys.readouterr().out)
    diff_command([files["old"], files["new"], "-f", "markdown"])
    markdown = capsys.readouterr().out

    assert {"breaking": 1, "notice": 1, "compatible": 0} == value["counts"]
    assert markdown.startswith("### Breaking\n\n- `GET /b`: operation removed")


def test_the_outcome_can_go_to_a_file(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    The terminal stays silent, the exit code does not change.
    """
    target = tmp_path / "diff.md"

    code = diff_command([files["old"], files["old"], "-f", "markdown", "--output", str(target)])

    assert (0, "", "No difference.\n") == (code, capsys.readouterr().out, target.read_text(encoding="utf-8"))


def test_an_outcome_that_cannot_be_written_is_exit_code_2(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    The file is named on standard error.
    """
    code = diff_command([files["old"], files["new"], "-o", str(tmp_path / "missing" / "diff.md")])

    assert (2, True) == (code, "diff.md" in capsys.readouterr().err)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "No such file or directory"),
        ("{", "error: "),
        ("[]", "the document is not an OpenAPI object"),
        ('{"swagger": "2.0", "paths": {}}', "no OpenAPI 3 document: openapi is None"),
        ('{"openapi": "3.1.0", "paths": {"/a": {"$ref": "#/nowhere"}}}', "nowhere"),
    ],
)
def test_what_cannot_be_read_is_exit_code_2(
    files: dict[str, str], tmp_path: Path, text: str | None, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    A document that is missing, broken or no OpenAPI document is named on standard error.
    """
    broken = tmp_path / "broken.json"
    if text is not None:
        broken.write_text(text, encoding="utf-8")

    code = diff_command([str(broken), files["new"], "--fail-on", "breaking"])

    captured = capsys.readouterr()
    assert (2, "", True) == (code, captured.out, message in captured.err)


def test_many_errors_are_counted(tmp_path: Path, files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """
    Three broken references are named, the others counted.
    """
    paths = {f"/{name}": {"get": {"responses": {"200": {"$ref": f"{name}.yaml#/x"}}}} for name in "abcde"}
    (tmp_path / "broken.json").write_text(json.dumps(document(paths)), encoding="utf-8")

    code = diff_command([str(tmp_path / "broken.json"), files["new"]])

    assert (2, True) == (code, capsys.readouterr().err.rstrip().endswith("; 2 more errors"))


def test_arguments_that_make_no_sense_are_exit_code_2(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """
    A missing document, an unknown form, standard input for both.
    """
    codes = [diff_command([files["old"]]), diff_command([files["old"], files["new"], "-f", "xml"])]
    codes.append(diff_command(["-", "-"]))

    assert [2, 2, 2] == codes
    assert "standard input can be one document, not both" in capsys.readouterr().err


def test_help_says_what_the_exit_codes_mean(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The command explains itself.
    """
    assert 0 == diff_command(["--help"])
    assert "Exit codes: 0, 1 if --fail-on is met, 2 if a document cannot be read." in capsys.readouterr().out


def test_standard_input_is_a_document(files: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What `git show` prints can be piped in.
    """
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(OLD).encode())))

    assert 0 == diff_command(["-", files["old"], "--fail-on", "any"])


def test_a_pipe_is_a_document(files: dict[str, str]) -> None:
    """
    Process substitution hands over the name of a pipe.
    """
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(json.dumps(OLD).encode())

    try:
        code = diff_command([f"/dev/fd/{reading}", files["old"], "--fail-on", "any"])
    finally:
        os.close(reading)

    assert 0 == code


def test_yaml_gzip_and_other_files_are_read(tmp_path: Path) -> None:
    """
    Documents of several files are drawn together before they are compared.
    """
    (tmp_path / "paths.yaml").write_text("a: {get: {responses: {200: {description: ok}}}}\n", encoding="utf-8")
    text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a: {$ref: 'paths.yaml#/a'}\n"
    (tmp_path / "many.yaml").write_text(text, encoding="utf-8")
    whole = document({"/a": {"get": {"responses": {"200": {"description": "else"}}}}})
    (tmp_path / "one.json.gz").write_bytes(gzip.compress(json.dumps(whole).encode()))

    assert 0 == diff_command([str(tmp_path / "many.yaml"), str(tmp_path / "one.json.gz"), "--fail-on", "any"])


def test_on_a_terminal_severities_have_colours(files: dict[str, str]) -> None:
    """
    The same text, coloured; and no line is broken by its width.
    """
    command = ["-m", "generator", "diff", files["old"], files["new"]]
    child = pexpect.spawn(
        sys.executable, command, cwd=str(ROOT), env={**os.environ, "TERM": "xterm"}, dimensions=(24, 20), timeout=60
    )

    output = child.read().decode()

    assert "\x1b[1;31mbreaking" in output
    assert "1 -> 1: 1 breaking, 1 notice; semver: major" in output


def test_a_terminal_gets_the_same_words(
    files: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    Without colours the terminal shows what a file would hold.
    """
    diff_command([files["old"], files["new"]])
    plain = capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    diff_command([files["old"], files["new"]])

    assert plain == capsys.readouterr().out


def test_the_generator_has_the_command(files: dict[str, str]) -> None:
    """
    ``python -m generator diff`` is this command, exit code included.
    """
    command = [sys.executable, "-m", "generator", "diff", files["old"], files["new"], "--fail-on", "breaking"]

    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (1, "1 -> 1: 1 breaking, 1 notice; semver: major") == (ran.returncode, ran.stdout.splitlines()[0])
