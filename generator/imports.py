"""
The imports of one generated file, collected while its views are made.
"""

from __future__ import annotations

import attrs

__all__ = ["RESERVED", "Imports", "Place", "relative"]

# what generated files import or use of Python: no schema may have such a name in them
RESERVED = frozenset(
    {
        "Any",
        "AsyncBinaryResponse",
        "AsyncDispatcher",
        "AsyncMessageStreamManager",
        "AsyncPage",
        "AsyncPaginator",
        "AsyncResource",
        "AsyncStream",
        "BinaryResponse",
        "CODEC",
        "Choice",
        "Client",
        "Codec",
        "Dispatcher",
        "FileTypes",
        "Iterable",
        "Lazy",
        "Literal",
        "Mapping",
        "NamedTuple",
        "OPERATION",
        "Operation",
        "RequestSpec",
        "Response",
        "Self",
        "Sequence",
        "SyncMessageStreamManager",
        "SyncPage",
        "SyncResource",
        "SyncStream",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "UNSET",
        "Unknown",
        "Unset",
        "Variants",
        "as_is",
        "attrs",
        "bool",
        "builtins",
        "bytes",
        "cls",
        "dict",
        "dt",
        "float",
        "httpx",
        "int",
        "list",
        "new",
        "object",
        "overload",
        "property",
        "self",
        "str",
        "type",
    }
)


@attrs.frozen
class Place:
    """
    A name in a module of the package; ``module`` is dotted and relative to the package root.
    """

    module: str
    name: str


def relative(here: str, there: str) -> str:
    """
    Write a module of the package as seen from another.

    Args:
        here: Dotted module of the importing file, relative to the package root.
        there: The same of the imported module.

    Returns:
        Such as ``..shared.usage``.
    """
    mine, theirs = here.split(".")[:-1], there.split(".")
    common = 0
    while common < len(mine) and common < len(theirs) - 1 and mine[common] == theirs[common]:
        common += 1
    return "." * (len(mine) - common + 1) + ".".join(theirs[common:])


class Imports:
    """
    Collects what a file needs and gives sorted lines.

    Args:
        module: Dotted module of the file, relative to the package root.
        taken: Names defined in the file itself: an import of the same name gets another.
    """

    def __init__(self, module: str, taken: frozenset[str] = frozenset()) -> None:
        self.module = module
        self._taken = taken
        self._lines: dict[bool, dict[str, set[str]]] = {False: {}, True: {}}
        self._plain: dict[bool, set[str]] = {False: set(), True: set()}
        self._local: dict[Place, str] = {}

    def use(self, module: str, name: str, *, typing_only: bool = False) -> str:
        """
        Import a name of another package or of the runtime (``module`` starts with a dot for the latter).
        """
        where = relative(self.module, module[1:]) if module.startswith(".") else module
        self._lines[typing_only].setdefault(where, set()).add(name)
        return name.rpartition(" as ")[2]

    def module_import(self, module: str, *, typing_only: bool = False) -> str:
        """
        Import a module as a whole.
        """
        self._plain[typing_only].add(module)
        return module.rpartition(" as ")[2]

    def place(self, place: Place, *, typing_only: bool = True) -> str:
        """
        Import a planned name; the answer is what it is called in this file.
        """
        if place.module == self.module:
            return place.name
        if place not in self._local:
            self._local[place] = self._free(place.name)
        local = self._local[place]
        name = place.name if local == place.name else f"{place.name} as {local}"
        self._lines[typing_only].setdefault(relative(self.module, place.module), set()).add(name)
        return local

    def _free(self, name: str) -> str:
        used = set(self._local.values())
        while name in self._taken or name in used or name in RESERVED:
            name += "_"
        return name

    def lines(self, *, typing_only: bool) -> tuple[str, ...]:
        """
        Returns:
            Import statements: plain ones first, packages before relative ones, sorted.
        """
        froms = self._lines[typing_only]
        other = self._lines[False]
        out = [f"import {module}" for module in sorted(self._plain[typing_only])]
        for module in sorted(froms, key=lambda each: (each.startswith("."), each)):
            names = sorted(froms[module] - (other.get(module, set()) if typing_only else set()))
            if names:
                out.append(f"from {module} import {', '.join(names)}")
        return tuple(out)
