"""
The public names of the testing kit.
"""

from __future__ import annotations

import ast
from pathlib import Path

import anthropic_sdk.testing as kit
import pytest


def test_every_name_is_there() -> None:
    """
    The list, the table and what dir() says are the same, sorted.
    """
    assert sorted(kit.__all__) == dir(kit) == sorted(kit._HOMES)
    for name in kit.__all__:
        assert getattr(kit, name) is not None


def test_tools_see_the_same_names() -> None:
    """
    What type checkers read agrees with what is loaded.
    """
    tree = ast.parse(Path(str(kit.__file__)).read_text("utf-8"))
    seen = {
        node.names[0].asname: f"{node.module}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
    }

    assert seen == kit._HOMES


def test_classes_say_where_they_are() -> None:
    """
    The module of a public class is the public one.
    """
    assert "anthropic_sdk.testing" == kit.FakeAPI.__module__


def test_other_names_are_errors() -> None:
    """
    As with any module.
    """
    with pytest.raises(AttributeError, match="has no attribute 'FakeApi'"):
        _ = kit.FakeApi
