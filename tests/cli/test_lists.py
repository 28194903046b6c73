"""
Lists: one document per line in a pipe, a table for a person, as many as are wanted.
"""

from __future__ import annotations

import pytest
from anthropic_sdk.testing import FakeAPI

from ._tools import CommandLine


def test_a_list_goes_on_over_all_pages(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Without a limit all items come, each as a JSON document on a line.
    """
    models = cli.lines("models", "list")

    assert ["models.list"] * len(fake.requests) == [call.operation for call in fake.requests]
    assert len(fake.requests) > 1
    assert len(models) == len({model["id"] for model in models})
    assert {"model"} == {model["type"] for model in models}


def test_a_limit_is_the_size_of_the_page_too(cli: CommandLine, fake: FakeAPI) -> None:
    """
    No more is fetched than is shown.
    """
    assert 3 == len(cli.lines("models", "list", "--limit", "3"))
    assert [(("limit", "3"),)] == [call.query for call in fake.requests]


@pytest.mark.usefixtures("terminal")
def test_a_person_gets_a_table(cli: CommandLine) -> None:
    """
    Headings, a line, a row for each item.
    """
    result = cli("models", "list", "--limit", "2")

    rows = [line.split() for line in result.stdout.splitlines() if line.strip()]
    assert ["Id", "Name", "Created", "Lifecycle", "Tokens", "in", "Tokens", "out"] == rows[0]
    assert ["claude-fable-5-2", "claude-mythos-5-2"] == [row[0] for row in rows[2:]]


@pytest.mark.usefixtures("terminal")
def test_a_person_may_want_json(cli: CommandLine) -> None:
    """
    --json stands before or after the command.
    """
    after = cli.lines("models", "list", "--limit", "2", "--json")
    before = cli.lines("--json", "models", "list", "--limit", "2")

    assert after == before
    assert ["claude-fable-5-2", "claude-mythos-5-2"] == [model["id"] for model in after]


@pytest.mark.usefixtures("terminal")
def test_an_empty_list_says_so(cli: CommandLine) -> None:
    """
    On standard error, so that nothing is taken for a row.
    """
    result = cli("batches", "list")

    assert ("", "Nothing found.\n") == (result.stdout, result.stderr)


def test_one_model(cli: CommandLine) -> None:
    """
    By its id, as a document.
    """
    assert "Claude Opus 5" == cli.json("models", "get", "claude-opus-5")["display_name"]


@pytest.mark.usefixtures("terminal")
def test_one_model_for_a_person(cli: CommandLine, fake: FakeAPI) -> None:
    """
    A row for each field that is not null; objects are JSON.
    """
    fake.respond("models.retrieve", {"id": "m", "type": "model", "retires_at": None, "capabilities": {"a": [1]}})

    result = cli("models", "get", "m")

    rows = dict(line.split(maxsplit=1) for line in result.stdout.splitlines() if line.strip())
    expected = {"id": "m", "type": "model", "capabilities": '{"a":[1]}'}
    assert expected == {name: text.strip() for name, text in rows.items()}
