"""
Files go up and come down.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from anthropic_sdk.testing import FakeAPI

from ._tools import CommandLine


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """
    A file to upload.
    """
    path = tmp_path / "note.txt"
    path.write_bytes(b"Remember.")
    return path


def test_a_file_from_beginning_to_end(cli: CommandLine, note: Path) -> None:
    """
    Upload, get, list, delete.
    """
    file = cli.json("files", "upload", str(note))

    assert ("note.txt", "text/plain", 9) == (file["filename"], file["mime_type"], file["size_bytes"])
    assert file == cli.json("files", "get", file["id"])
    assert [file] == cli.lines("files", "list")
    assert [{"id": file["id"], "type": "file_deleted"}] == cli.lines("files", "delete", file["id"])
    assert [] == cli.lines("files", "list", "--limit", "1")


def test_several_files_are_a_list(cli: CommandLine, note: Path) -> None:
    """
    One document per line.
    """
    files = cli.lines("files", "upload", str(note), str(note))

    assert ["note.txt", "note.txt"] == [file["filename"] for file in files]


def test_name_type_and_end_may_be_given(cli: CommandLine, fake: FakeAPI, note: Path) -> None:
    """
    They are sent as such.
    """
    cli.json("files", "upload", str(note), "--name", "a.bin", "--type", "text/x-y", "--expires-in", "3600")

    parts = {part.name: part for part in fake.last_request.parts}
    assert ("a.bin", "text/x-y", b"Remember.") == (
        parts["file"].filename,
        parts["file"].content_type,
        parts["file"].content,
    )
    assert b"3600" == parts["expires_in_seconds"].content


def test_standard_input_needs_a_name(cli: CommandLine, fake: FakeAPI) -> None:
    """
    With one, it is a file like others; an unknown ending makes it bytes.
    """
    refused = cli("files", "upload", "-", input=b"\x00\x01")
    cli.json("files", "upload", "-", "--name", "data.unknown", input=b"\x00\x01")

    assert 2 == refused.exit_code
    assert "standard input has no name: pass --name" in refused.stderr
    (part,) = fake.last_request.parts
    assert ("data.unknown", "application/octet-stream", b"\x00\x01") == (part.filename, part.content_type, part.content)


def test_one_name_is_not_for_two_files(cli: CommandLine, note: Path) -> None:
    """
    That is a wrong command line.
    """
    assert 2 == cli("files", "upload", str(note), str(note), "--name", "x").exit_code


def test_a_file_that_is_not_there(cli: CommandLine, fake: FakeAPI, tmp_path: Path) -> None:
    """
    It is named, and nothing is sent.
    """
    result = cli("files", "upload", str(tmp_path / "none"))

    assert (1, f"Error: {tmp_path / 'none'}: No such file or directory\n") == (result.exit_code, result.stderr)
    assert [] == fake.requests


def test_downloads_to_standard_output(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Byte for byte.
    """
    file = fake.add_file("data.bin", bytes(range(256)))

    result = cli("files", "download", file)

    assert (0, bytes(range(256))) == (result.exit_code, result.stdout_bytes)


def test_downloads_to_a_file(cli: CommandLine, fake: FakeAPI, tmp_path: Path) -> None:
    """
    The size is told on standard error.
    """
    file = fake.add_file("data.bin", b"abc")

    result = cli("files", "download", file, "-o", str(tmp_path / "mine.bin"))

    assert b"abc" == (tmp_path / "mine.bin").read_bytes()
    assert ("", f"{tmp_path / 'mine.bin'}: 3 bytes\n") == (result.stdout, result.stderr)


def test_a_folder_keeps_the_name(cli: CommandLine, fake: FakeAPI, tmp_path: Path) -> None:
    """
    But what is there already is not overwritten by a name that the server chose.
    """
    file = fake.add_file("data.bin", b"abc")

    first = cli("files", "download", file, "-o", str(tmp_path))
    (tmp_path / "data.bin").write_bytes(b"precious")
    second = cli("files", "download", file, "-o", str(tmp_path))

    assert (0, 1) == (first.exit_code, second.exit_code)
    assert "is there already" in second.stderr
    assert b"precious" == (tmp_path / "data.bin").read_bytes()


@pytest.mark.parametrize("name", ["../../evil.txt", "..\\..\\evil.txt", "/etc/evil.txt"])
def test_a_name_never_leaves_the_folder(cli: CommandLine, fake: FakeAPI, tmp_path: Path, name: str) -> None:
    """
    Only its last part counts.
    """
    cli("files", "download", fake.add_file(name, b"abc"), "-o", str(tmp_path))

    assert [tmp_path / "evil.txt"] == list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["..", "a/"])
def test_a_name_that_is_none(cli: CommandLine, fake: FakeAPI, tmp_path: Path, name: str) -> None:
    """
    Then the user has to choose one.
    """
    result = cli("files", "download", fake.add_file(name, b"abc"), "-o", str(tmp_path))

    assert 1 == result.exit_code
    assert "pass the whole path to --output" in result.stderr


@pytest.mark.usefixtures("terminal")
def test_no_bytes_on_a_terminal(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Nothing is fetched that could not be shown.
    """
    result = cli("files", "download", "file_1")

    assert 2 == result.exit_code
    assert "say where it goes" in result.stderr
    assert [] == fake.requests
