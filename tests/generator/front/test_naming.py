"""
Names of documents as names of Python.
"""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.naming import class_name, pascal, snake, unique, unique_names, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("max_tokens", "max_tokens"),
        ("maxTokens", "max_tokens"),
        ("MCPToolUse", "mcp_tool_use"),
        ("created_at[gte]", "created_at_gte"),
        ("ids[]", "ids"),
        ("anthropic-workspace-id", "anthropic_workspace_id"),
        ("X-Request-ID", "x_request_id"),
        ("class", "class_"),
        ("None", "none"),
        ("match", "match"),
        ("2fa", "value_2_fa"),
        ("v2Beta", "v2_beta"),
        ("a__b", "a_b"),
        ("_private", "private"),
        ("__init__", "init"),
        ("", "value"),
        ('"""', "value"),
        ("a\nb", "a_b"),
        ("naïve café", "naive_cafe"),
        ("日本", "value"),
        ("\N{GREEK SMALL LETTER ALPHA}1", "value_1"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}b", "a_b"),
        ("+1", "value_1"),
        ("a.b/c", "a_b_c"),
        ("1_000", "value_1_000"),
    ],
)
def test_snake_case(text: str, expected: str) -> None:
    """
    Words are lower case, joined by single underscores, and never a keyword.
    """
    assert expected == snake(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MessageParam", "MessageParam"),
        ("BetaMCPToolset", "BetaMCPToolset"),
        ("Tool_20250101", "Tool_20250101"),
        ("git-ref", "GitRef"),
        ("user.profile", "UserProfile"),
        ("1Password", "Schema1Password"),
        ("", "Schema"),
        ("日本", "Schema"),
        ("True", "True_"),
        ("none", "None_"),
        ("x'; import os", "XImportOs"),
    ],
)
def test_class_names(text: str, expected: str) -> None:
    """
    A valid class name stays; anything else becomes one.
    """
    assert expected == class_name(text)


@given(st.text())
def test_any_text_becomes_an_identifier(text: str) -> None:
    """
    Whatever a document calls something, its Python names are ASCII identifiers and no keywords.
    """
    for name in (snake(text), class_name(text)):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)


def test_words_keep_their_case() -> None:
    """
    Capitals in a row are one word, unless the last begins the next.
    """
    assert ["HTTP", "Server", "v", "2"] == words("HTTPServer_v2")
    assert "HTTPServerV2" == pascal("HTTPServer_v2")


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("a", (), "a"),
        ("a", ("a",), "a_2"),
        ("a", ("a", "a_2"), "a_3"),
        ("Pet", ("Pet",), "Pet2"),
        ("Pet2", ("Pet2",), "Pet2_2"),
    ],
)
def test_taken_names_get_numbers(name: str, taken: tuple[str, ...], expected: str) -> None:
    """
    The first free number is taken, apart from digits that belong to the name.
    """
    assert expected == unique(name, taken)


def test_exact_names_win() -> None:
    """
    A name that is fine as it is keeps its Python name, wherever it stands in the list.
    """
    names = unique_names(["fooBar", "foo-bar", "foo_bar", "class", "class_"])

    assert {
        "fooBar": "foo_bar_2",
        "foo-bar": "foo_bar_3",
        "foo_bar": "foo_bar",
        "class": "class__2",
        "class_": "class_",
    } == names


def test_reserved_names_get_an_underscore() -> None:
    """
    A member that every model has is not hidden by a field.
    """
    assert {"to_dict": "to_dict_", "to_dict_": "to_dict__2"} == unique_names(["to_dict", "to_dict_"], {"to_dict"})


@given(st.lists(st.text(), unique=True))
def test_names_are_unique(wires: list[str]) -> None:
    """
    No two wire names share a Python name, and the order stays.
    """
    names = unique_names(wires)

    assert wires == list(names)
    assert len(wires) == len(set(names.values()))
