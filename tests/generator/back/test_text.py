"""
Words of a document never become code.
"""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import check_name, docstring, literal, paragraphs, snake

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_a_literal_evaluates_to_its_value(value: Any) -> None:
    """
    Whatever a document holds, its literal is one printable line that gives the value back.
    """
    shown = literal(value)

    assert value == ast.literal_eval(shown)
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("value", "shown"), [((), "()"), ((1,), "(1,)"), ((1, "a"), '(1, "a")'), (float("inf"), 'float("inf")')]
)
def test_literals_of_other_values(value: Any, shown: str) -> None:
    """
    Tuples and infinite numbers have literals too.
    """
    assert shown == literal(value)


def test_no_literal_for_objects() -> None:
    """
    What is no JSON value has no literal.
    """
    with pytest.raises(TypeError, match="no literal for object"):
        literal(object())


@given(st.text())
def test_a_docstring_is_only_a_docstring(text: str) -> None:
    """
    Prose inside triple quotes parses as one string expression, whatever it holds.
    """
    body = ast.parse(f'"""\n{docstring(text)}\n"""').body

    assert 1 == len(body)
    assert isinstance(body[0], ast.Expr)
    assert isinstance(body[0].value, ast.Constant)


@given(st.text())
def test_paragraphs_hold_all_words(text: str) -> None:
    """
    Wrapping loses no word and adds no line break; the result is only a docstring.
    """
    lines = paragraphs(text, "    ")
    value = ast.literal_eval('"""\n' + "\n".join(lines) + '\n"""')

    assert text.split() == value.split()
    assert all("\n" not in line for line in lines)


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("MCPToolUseBlock", "mcp_tool_use_block"),
        ("ToolBash20250124Param", "tool_bash20250124_param"),
        ("Import", "import_"),
        ("___", "x"),
        ("message", "message"),
    ],
)
def test_module_names(name: str, module: str) -> None:
    """
    Class names become lower-case module names that are no keywords.
    """
    assert module == snake(name)


@pytest.mark.parametrize("name", ["", "a b", "class", "1a", "x\n", "é", "a.b", 'x"'])
def test_only_names_stand_unquoted(name: str) -> None:
    """
    What is no plain identifier does not get into a file as one.
    """
    with pytest.raises(ValueError, match="not a Python name"):
        check_name(name)
