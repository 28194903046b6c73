# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The objects that requests take, each imported when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def __getattr__(name: str) -> Any:
    from ._index import INDEX

    if name == "__all__":
        return sorted(INDEX)
    where = INDEX.get(name)
    if where is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    module, _, canonical = where.partition(":")
    value = globals()[name] = getattr(import_module(module, __package__), canonical or name)
    return value


def __dir__() -> list[str]:
    from ._index import INDEX

    return sorted(INDEX)
