"""
Every operation of the API can be called by its name.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from anthropic_api.operations import TABLE, endpoint
from anthropic_sdk.cli._endpoints import (
    Parameter,
    arguments_of,
    find,
    help_of,
    parameters_of,
    python_name,
)
from anthropic_sdk.testing import FakeAPI
from click import UsageError

from ._tools import CommandLine


def test_lists_all_operations(cli: CommandLine) -> None:
    """
    One document per line, as many as the table has.
    """
    rows = cli.lines("api", "--list")

    assert list(TABLE) == [row["id"] for row in rows]
    assert {"id": "models.list", "method": "GET", "path": "/v1/models", "kind": "page"} in rows


def test_lists_the_operations_of_a_resource(cli: CommandLine) -> None:
    """
    With those of the resources below it.
    """
    names = [row["id"] for row in cli.lines("api", "messages", "--list")]

    assert "messages.create" in names
    assert "messages.batches.create" in names
    assert {"messages"} == {name.split(".")[0] for name in names}


def test_calls_an_operation(cli: CommandLine) -> None:
    """
    By resource and method, or in one word.
    """
    two = cli.json("api", "models", "retrieve", "-p", "model_id=claude-opus-5")
    one = cli.json("api", "models.retrieve", "-p", "model_id=claude-opus-5")

    assert two == one
    assert "claude-opus-5" == one["id"]


def test_values_are_json_where_they_are_no_text(cli: CommandLine, fake: FakeAPI) -> None:
    """
    A number is a number, an object an object, and text stays text.
    """
    message = '[{"role": "user", "content": "Hi"}]'

    cli.json(
        *("api", "messages", "create", "-p", "model=007", "-p", "max_tokens=5", "-p", f"messages={message}"),
        *("-p", "stop_sequences=a", "-p", "stop_sequences=b", "-p", "system=12"),
    )

    assert {
        "model": "007",
        "max_tokens": 5,
        "messages": [{"role": "user", "content": "Hi"}],
        "stop_sequences": ["a", "b"],
        "system": "12",
    } == fake.last_request.body


def test_data_brings_parameters_and_more(cli: CommandLine, fake: FakeAPI) -> None:
    """
    --param wins over --data; a field that the description does not know is the API's to judge.
    """
    data = '{"model": "m", "max_tokens": 5, "messages": [], "tomorrow": true}'

    result = cli("api", "messages", "create", "-d", data, "-p", "max_tokens=6")

    assert 4 == result.exit_code
    expected = {"model": "m", "max_tokens": 6, "messages": [], "tomorrow": True}
    assert expected == fake.last_request.body


def test_names_of_the_wire_are_understood(cli: CommandLine, fake: FakeAPI) -> None:
    """
    ``created_at[gte]`` is the parameter that Python calls ``created_at_gte``.
    """
    name = next(each for each in TABLE if "created_at_gte" in parameters_of(endpoint(each).build_request))

    cli("api", name, "-p", "created_at[gte]=2026-01-01T00:00:00Z", "--limit", "1")

    assert ("created_at[gte]", "2026-01-01T00:00:00Z") in fake.last_request.query


def test_pages_go_on_until_the_limit(cli: CommandLine, fake: FakeAPI) -> None:
    """
    The size of a page is a parameter, the number of items is an option.
    """
    models = cli.lines("api", "models", "list", "-p", "limit=2", "--limit", "3")

    assert 3 == len(models)
    assert 2 == len(fake.requests)


def test_a_stream_is_an_event_per_line(cli: CommandLine) -> None:
    """
    As they arrive.
    """
    data = '{"model": "m", "max_tokens": 9, "messages": [{"role": "user", "content": "Hi"}]}'

    events = cli.lines("api", "messages", "create", "-d", data, "-p", "stream=true")

    assert ("message_start", "message_stop") == (events[0]["type"], events[-1]["type"])


def test_files_are_uploaded_and_downloaded(cli: CommandLine, tmp_path: Path) -> None:
    """
    ``@path`` is a file for a parameter that is one; a download goes to a pipe or to --output.
    """
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")

    file = cli.json("api", "files", "upload", "-p", f"file=@{path}")
    piped = cli("api", "files", "download", "-p", f"file_id={file['id']}")
    kept = cli("api", "files", "download", "-p", f"file_id={file['id']}", "-o", str(tmp_path / "b.txt"))

    assert "a.txt" == file["filename"]
    assert b"abc" == piped.stdout_bytes == (tmp_path / "b.txt").read_bytes()
    assert f"{tmp_path / 'b.txt'}: 3 bytes\n" == kept.stderr


def test_a_file_may_come_from_standard_input(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Then its name is stdin.
    """
    cli.json("api", "files", "upload", "-p", "file=@-", input=b"abc")

    assert ("stdin", b"abc") == (fake.last_request.parts[0].filename, fake.last_request.parts[0].content)


def test_help_shows_the_parameters_of_an_operation(cli: CommandLine) -> None:
    """
    Summary, path, and each parameter with its type, required ones first.
    """
    text = cli("api", "messages", "create", "--help").stdout

    assert "Usage: anthropic-sdk api messages create [OPTIONS]" in text
    assert "POST /v1/messages" in text
    required, optional = text.split("Optional parameters:")
    assert "max_tokens=" in required
    assert "temperature=" in optional
    assert "Unset" not in text


def test_help_without_parameters() -> None:
    """
    A heading with nothing below it is left out.
    """

    def build_request() -> None:
        """Do it"""

    assert ["Usage: anthropic-sdk api a do [OPTIONS]", "", "  Do it", "", "  POST /a"] == [
        line.rstrip() for line in help_of("a.do", "POST", "/a", build_request).splitlines()
    ]


def test_help_of_a_resource_lists_its_operations(cli: CommandLine) -> None:
    """
    As --list does.
    """
    assert cli("api", "files", "--list").stdout == cli("api", "files", "--help").stdout


def test_help_of_the_command(cli: CommandLine) -> None:
    """
    Without a resource, the options are shown.
    """
    assert "--param" in cli("api", "-h").stdout


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ([], "name a resource and a method\n"),
        (["files"], "name a resource and a method of files: delete, download, list"),
        (["message", "create"], "Did you mean 'messages.create' or "),
        (["zzz"], "The API has no operation 'zzz'. `anthropic-sdk api --list` names all."),
        (["models", "retrieve"], "missing: --param model_id=..."),
        (["models", "retrieve", "-p", "modelid=x"], "there is no parameter 'modelid'; did you mean 'model_id'?"),
        (["models", "list", "-p", "zzz=x"], "there is no parameter 'zzz'\n"),
        (["models", "list", "-p", "limit=1", "-p", "limit=2"], "--param limit is given twice"),
        (["models", "list", "-d", "[]"], "--data takes a JSON object with the parameters"),
    ],
)
def test_says_what_is_wrong(cli: CommandLine, fake: FakeAPI, arguments: list[str], reason: str) -> None:
    """
    And what may have been meant; nothing is sent.
    """
    result = cli("api", *arguments)

    assert 2 == result.exit_code
    assert reason in result.stderr
    assert [] == fake.requests


@pytest.mark.parametrize(
    ("annotation", "text", "expected"),
    [
        ("str", "007", "007"),
        ("str", "null", "null"),
        ("str | None | Unset", "null", None),
        ("str", '["a"]', '["a"]'),
        ("str | Iterable[TextBlockParam | TextBlock] | Unset", '[{"type": "text"}]', [{"type": "text"}]),
        ("str | Iterable[TextBlockParam | TextBlock] | Unset", "true", "true"),
        ("int | Unset", "3", 3),
        ("bool | Unset", "true", True),
        ("ModelParam", "claude-x", "claude-x"),
        ("Sequence[Literal['a', 'b'] | str] | Unset", "a", ["a"]),
        ("Iterable[str]", '["a", "b"]', ["a", "b"]),
    ],
)
def test_a_type_decides_what_a_text_means(annotation: str, text: str, expected: Any) -> None:
    """
    What may be text is text; all else is JSON where it can be.
    """
    parameter = Parameter("x", annotation, required=True, text="")

    assert {"x": expected} == arguments_of({"x": parameter}, [("x", text)], None)


def test_a_value_may_come_from_a_file(tmp_path: Path) -> None:
    """
    ``@path`` stands for what is in it.
    """
    (tmp_path / "x").write_text("from a file", encoding="utf-8")
    parameter = Parameter("x", "str", required=True, text="")

    assert {"x": "from a file"} == arguments_of({"x": parameter}, [("x", f"@{tmp_path / 'x'}")], None)


def test_a_docstring_may_say_nothing_of_a_parameter() -> None:
    """
    Its description is empty then.
    """

    def build_request(*, a: int, b: str = "") -> None:  # noqa: D417  # that is the point
        """
        Do it.

        Args:
        what stands here is no entry
            a: Nor is this.
        """

    found = parameters_of(build_request)

    assert [("a", "int", True, ""), ("b", "str", False, "")] == [tuple(each) for each in found.values()]


def test_each_operation_has_parameters_that_can_be_read() -> None:
    """
    Every parameter of all operations has a type that means something to a reader.
    """
    blank = [
        (name, parameter.name)
        for name in TABLE
        for parameter in parameters_of(endpoint(name).build_request).values()
        if not parameter.shown_type or "Unset" in parameter.shown_type
    ]

    assert [] == blank


def test_finds_all_without_a_name() -> None:
    """
    The whole table.
    """
    assert ["a.b", "a.c"] == find(None, None, {"a.b": 1, "a.c": 2})


def test_a_method_is_not_looked_for_below() -> None:
    """
    ``a b`` is not ``a.b.c``.
    """
    with pytest.raises(UsageError):
        find("a", "b", {"a.b.c": 1})


def test_python_names() -> None:
    """
    Brackets and dashes become underscores.
    """
    assert ["created_at_gte", "ids", "a_b"] == [python_name(name) for name in ("created_at[gte]", "ids[]", "a-b")]
