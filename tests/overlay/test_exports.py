"""
What the package exports, where it says it is, and that both clients have the same methods.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pickle
from pathlib import Path
from types import ModuleType
from typing import Any

import anthropic_sdk
import pytest
from anthropic_sdk import Anthropic, AsyncAnthropic

FOLDER = Path(anthropic_sdk.__file__).parent


def private_modules() -> list[ModuleType]:
    """All private modules of the package itself."""
    return [importlib.import_module(f"anthropic_sdk.{path.stem}") for path in sorted(FOLDER.glob("_[a-z]*.py"))]


def test_exported_names() -> None:
    """
    Each name of ``__all__`` is there, is sorted, says that it is of this package, and the checkers see the same list.
    """
    names = anthropic_sdk.__all__
    tree = ast.parse(FOLDER.joinpath("__init__.py").read_text(encoding="utf-8"))
    seen = {
        alias.asname
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == (alias.asname or "")
    }

    assert len(names) == len(set(names))
    assert dir(anthropic_sdk) == sorted(names)
    assert set(names) == seen - {None}
    for name in names:
        value = getattr(anthropic_sdk, name)
        if inspect.isclass(value) and value.__module__.startswith("anthropic_sdk"):
            assert value.__module__ == "anthropic_sdk", name


def test_unknown_names() -> None:
    """
    A name that is none is an AttributeError.
    """
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = anthropic_sdk.no_such_name


@pytest.mark.parametrize("name", [name for name in anthropic_sdk.__all__ if name[0].isupper()])
def test_exported_classes_pickle_by_name(name: str) -> None:
    """
    A class is found again under the name it gives itself.
    """
    value = getattr(anthropic_sdk, name)

    assert value is pickle.loads(pickle.dumps(value))  # noqa: S301  # made here


def test_private_modules_say_what_they_export() -> None:
    """
    Each private module has a list of its names, and has them all.
    """
    for module in private_modules():
        assert isinstance(module.__all__, list), module
        assert [] == [name for name in module.__all__ if not hasattr(module, name)], module


def test_httpx_is_imported_in_one_place() -> None:
    """
    Choosing another HTTP library is a matter of one module.
    """
    importing = set()
    for path in FOLDER.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        typing_only = {
            id(child)
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
            for child in ast.walk(node)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Import) and id(node) not in typing_only:
                importing |= {path.name for alias in node.names if alias.name.split(".")[0] == "httpx"}

    assert {"_http.py"} == importing


def public(cls: Any) -> dict[str, Any]:
    """Public methods and properties of a class."""
    return {name: inspect.getattr_static(cls, name) for name in dir(cls) if not name.startswith("_")}


def signature(value: Any) -> str | None:
    """Parameters of a method, without what can't be the same."""
    function = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
    if not callable(function):
        return None
    return str(inspect.signature(function).replace(return_annotation="")).replace("Async", "")


@pytest.mark.parametrize(
    ("sync", "other"),
    [
        (Anthropic, AsyncAnthropic),
        (anthropic_sdk.Page, anthropic_sdk.AsyncPage),
        (anthropic_sdk.APIResponse, anthropic_sdk.AsyncAPIResponse),
        (anthropic_sdk.Download, anthropic_sdk.AsyncDownload),
    ],
)
def test_both_kinds_have_the_same_methods(sync: Any, other: Any) -> None:
    """
    The asynchronous twin of a class has the same names, with the same parameters.
    """
    mine, theirs = public(sync), public(other)

    assert mine.keys() == theirs.keys() - {"aclose"}
    for name in mine:
        assert signature(mine[name]) == signature(theirs[name]), name


def functions(module: ModuleType) -> dict[str, Any]:
    """Public functions of a module."""
    return {name: getattr(module, name) for name in module.__all__ if inspect.isfunction(getattr(module, name))}


@pytest.mark.parametrize(
    "name", ["messages", "models", "beta", "streaming", "core", "pagination", "_send", "_raw_calls"]
)
def test_each_function_has_an_asynchronous_twin(name: str) -> None:
    """
    The twin of a function has an a in front, and the same parameters in the same order.
    """
    found = functions(importlib.import_module(f"anthropic_sdk.{name}"))

    plain = {each for each in found if f"a{each}" in found}
    assert found.keys() == plain | {f"a{each}" for each in plain}
    for each in plain:
        mine, theirs = (inspect.signature(found[which]).parameters for which in (each, f"a{each}"))
        assert [(p.name, p.kind, p.default) for p in mine.values()] == [
            (p.name, p.kind, p.default) for p in theirs.values()
        ], each


def test_public_callables_are_documented() -> None:
    """
    Each public class and function has a docstring that begins on a line of its own, or is one sentence.
    """
    for module in private_modules():
        for name in module.__all__:
            value = getattr(module, name)
            if inspect.isclass(value) or inspect.isfunction(value):
                assert value.__doc__, f"{module.__name__}.{name}"
