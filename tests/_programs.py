"""
Run a package's ``__main__`` in this process.
"""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from typing import Any

__all__ = ["run_main"]


def run_main(package: str, *, name: str = "__main__") -> dict[str, Any]:
    """Execute ``package/__main__.py`` under a name; what `runpy` does, which pytest's import hook breaks on 3.10."""
    folder = Path(str(importlib.import_module(package).__file__)).parent
    namespace: dict[str, Any] = {"__name__": name, "__package__": package}
    path = folder / "__main__.py"
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), namespace)  # noqa: S102
    return namespace
