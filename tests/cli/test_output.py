"""
Results become lines, documents and tables.
"""

from __future__ import annotations

import io
import json
import sys

import pytest
from anthropic_sdk.cli import _output
from anthropic_sdk.cli._output import Output, cell, dumps
from anthropic_sdk.cli._rich import rich_module
from click import ClickException


@pytest.mark.parametrize(
    ("place", "expected"),
    [("a", "x"), ("b.c", "3"), ("b.d", '["y"]'), ("b.none", ""), ("a.b", ""), ("n", "")],
)
def test_a_cell(place: str, expected: str) -> None:
    """
    Text as it is, the rest as JSON, nothing for nothing.
    """
    assert expected == cell({"a": "x", "b": {"c": 3, "d": ["y"]}, "n": None}, place)


@pytest.mark.parametrize(("encoding", "text"), [("utf-8", "é"), ("ascii", "é"), ("utf-8", "\ud800")])
def test_json_fits_the_stream(monkeypatch: pytest.MonkeyPatch, encoding: str, text: str) -> None:
    """
    What the encoding of standard output lacks is escaped, and nothing is lost.
    """
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding=encoding))

    written = dumps({"x": text})

    assert {"x": text} == json.loads(written.encode(encoding))


def test_a_document_that_is_no_object(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Is JSON for a person too.
    """
    Output(json=False, terminal=True).document(None)

    assert "null\n" == capsys.readouterr().out


def test_items_without_columns(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Are JSON lines for a person too.
    """
    Output(json=False, terminal=True).items([{"a": 1}, {"a": 2}])

    assert '{"a":1}\n{"a":2}\n' == capsys.readouterr().out


def test_names_with_dots_are_shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A field is a field, whatever it is called.
    """
    monkeypatch.setenv("TERM", "dumb")

    Output(json=False, terminal=True).document({"a.b": [1, 2]})

    assert ["a.b", "[1,", "2]"] == capsys.readouterr().out.split()


def test_markup_is_text(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What comes from the API can't colour a table or break it.
    """
    monkeypatch.setenv("TERM", "dumb")

    Output(json=False, terminal=True).items([{"a": "[red]x[/nothing]"}], (("a", "A"),))

    assert "[red]x[/nothing]" in capsys.readouterr().out


def test_rich_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A sentence says what to install, or how to do without.
    """
    monkeypatch.setitem(sys.modules, "rich.table", None)

    with pytest.raises(ClickException, match=r"tables need an extra: pip install .*, or use --json"):
        rich_module("table")


def test_a_terminal_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The stream itself knows.
    """
    monkeypatch.setattr(sys, "stdout", io.StringIO())

    assert not _output.is_terminal()
