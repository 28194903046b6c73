"""
Imports flow one way: overlay -> generated -> (httpx, attrs, the standard library).
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GENERATED = ROOT / "generated" / "anthropic_api"
OVERLAY = ROOT / "overlay" / "anthropic_sdk"
EXTRAS = {"msgspec", "typer", "click", "rich", "jsonschema", "uvicorn", "pytest", "starlette"}


def _imports(path: Path) -> Iterator[tuple[str, int]]:
    """(module, line) of each absolute import."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or "", node.lineno


def _foreign(folder: Path, allowed: set[str]) -> list[str]:
    standard = sys.stdlib_module_names
    return [
        f"{path.relative_to(ROOT)}:{line} {module}"
        for path in sorted(folder.rglob("*.py"))
        for module, line in _imports(path)
        if module.split(".")[0] not in allowed and module.split(".")[0] not in standard
    ]


def test_generated_needs_httpx_and_attrs_only() -> None:
    """
    The generated package imports neither the overlay nor the generator; typing_extensions is for type checkers, msgspec
    is used where it is installed.
    """
    assert [] == _foreign(GENERATED, {"httpx", "attrs", "typing_extensions", "msgspec"})


def test_overlay_needs_the_generated_package() -> None:
    """
    The overlay imports the generated package, httpx with its httpcore and anyio, attrs, and extras where they are used.
    """
    assert [] == _foreign(
        OVERLAY, {"anthropic_api", "anthropic_sdk", "httpx", "httpcore", "anyio", "attrs", "typing_extensions", *EXTRAS}
    )


def test_overlay_uses_public_names_of_the_generated_package() -> None:
    """
    Nothing with an underscore is taken from the generated package.
    """
    private = []
    for path in sorted(OVERLAY.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "anthropic_api":
                names = [*(node.module or "").split("."), *(alias.name for alias in node.names)]
                private += [f"{path.relative_to(ROOT)}:{node.lineno} {name}" for name in names if name.startswith("_")]

    assert [] == private


def test_the_folders_are_no_packages() -> None:
    """
    Nobody can import `generated.anthropic_api`, which would load everything twice.
    """
    assert not (ROOT / "generated" / "__init__.py").exists()
    assert not (ROOT / "overlay" / "__init__.py").exists()
    for path in [*OVERLAY.rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *(ROOT / "generator").rglob("*.py")]:
        assert not [module for module, _ in _imports(path) if module.split(".")[0] in {"generated", "overlay"}], path


@pytest.mark.parametrize("package", [GENERATED, OVERLAY], ids=["generated", "overlay"])
def test_packages_are_typed(package: Path) -> None:
    """
    Both packages tell type checkers to look inside.
    """
    assert (package / "py.typed").is_file()


def test_import_of_the_generated_package_is_light() -> None:
    """
    Importing it loads neither httpx nor attrs; its first model does not load all others.
    """
    script = (
        "import sys, anthropic_api\n"
        "assert not {'httpx', 'attrs', 'attr', 'asyncio'} & set(sys.modules), 'heavy'\n"
        "from anthropic_api.models import Message\n"
        "Message.from_dict({'id': 'm', 'type': 'message', 'role': 'assistant', 'model': 'x', 'stop_reason': None,"
        " 'stop_sequence': None, 'content': [{'type': 'text', 'text': 'hi'}],"
        " 'usage': {'input_tokens': 1, 'output_tokens': 1}})\n"
        "print(sum(name.startswith('anthropic_api.models.') for name in sys.modules))\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert int(done.stdout) < 20


def test_every_committed_file_is_attributed() -> None:
    """
    Git shows generated files as generated.
    """
    done = subprocess.run(
        [
            "git",
            "check-attr",
            "linguist-generated",
            "generated/anthropic_api/__init__.py",
            "overlay/anthropic_sdk/py.typed",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("git is not there, or this is no checkout")

    assert ["set", "unspecified"] == [line.rpartition(" ")[2] for line in done.stdout.splitlines()]
