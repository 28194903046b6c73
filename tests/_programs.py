"""
Run a package's ``__main__`` in this process.
"""

from __future__ import annotations

import importlib
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import Any

__all__ = ["run_main"]


def run_main(package: str, *, name: str = "__main__") -> dict[str, Any]:
    """Execute ``package/__main__.py`` under a name; what `runpy` does, which pytest's import hook breaks on 3.10."""
    path = Path(str(importlib.import_module(package).__file__)).parent / "__main__.py"
    spec = spec_from_file_location(f"{package}.__main__", path)  # coverage asks it what is run here
    namespace: dict[str, Any] = {"__name__": name, "__package__": package, "__spec__": spec}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), namespace)  # noqa: S102
    return namespace
