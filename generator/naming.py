"""
Names of the document turned into names of Python: pure, total, deterministic.

Whatever goes in (quotes, newlines, emoji, nothing at all), an ASCII identifier comes out.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection, Container, Iterable

__all__ = [
    "RESERVED_ARGUMENTS",
    "RESERVED_FIELDS",
    "class_name",
    "pascal",
    "snake",
    "unique",
    "unique_names",
    "words",
]

RESERVED_ARGUMENTS = frozenset(
    {
        "betas",
        "client",
        "extra_body",
        "extra_headers",
        "extra_query",
        "idle_timeout",
        "max_duration",
        "max_retries",
        "self",
        "timeout",
    }
)
"""Arguments that every generated method has: a parameter of such a name gets an underscore."""

RESERVED_FIELDS = frozenset({"extra", "from_dict", "self", "to_dict", "to_param"})
"""Members that every generated model has: a field of such a name gets an underscore."""

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*_?\Z")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*\Z")


def _ascii(text: str) -> str:
    """
    Fold to ASCII; what has no ASCII form becomes a separator.
    """
    if text.isascii():
        return text
    folded = unicodedata.normalize("NFKD", text)
    return "".join(c if c.isascii() else "" if unicodedata.combining(c) else " " for c in folded)


def words(text: str) -> list[str]:
    """
    Split a name into its words.

    Returns:
        ASCII words in their own case: ``HTTPServer_v2`` gives ``HTTP, Server, v, 2``.
    """
    return _WORD.findall(_ascii(text))


def snake(text: str, fallback: str = "value") -> str:
    """
    Write a name in snake case.

    Args:
        text: Any string of a document.
        fallback: What to call it if no letter or digit is left.

    Returns:
        A valid identifier that is neither a keyword nor private: a digit in front gets ``fallback_`` before it, a
        keyword an underscore behind it.
    """
    name = text if _SNAKE.match(text) else "_".join(_join_digits(words(text))).lower() or fallback
    if name[0].isdigit():
        name = f"{fallback}_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def _join_digits(parts: Iterable[str]) -> list[str]:
    """
    Glue digits to the word before them: ``v 2`` is ``v2``.
    """
    joined: list[str] = []
    for part in parts:
        if part.isdigit() and joined and not joined[-1][-1].isdigit():
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def pascal(text: str) -> str:
    """
    Write a name in Pascal case; capitals inside it stay. Empty if no letter or digit is left.
    """
    return "".join(part[0].upper() + part[1:] for part in words(text))


def class_name(text: str) -> str:
    """
    Write the name of a schema as the name of a class.

    Returns:
        The name itself if it is a valid class name already, else its Pascal case; ``Schema`` in front if it would
        start with a digit or be empty.
    """
    if _CLASS.match(text) and not keyword.iskeyword(text):
        return text
    name = pascal(text)
    if not name or name[0].isdigit():
        name = f"Schema{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def unique(name: str, taken: Container[str]) -> str:
    """
    Append ``_2``, ``_3``, ... (no underscore after a Pascal-case name) until the name is free.
    """
    if name not in taken:
        return name
    joint = "" if name[:1].isupper() and not name[-1:].isdigit() else "_"
    number = 2
    while f"{name}{joint}{number}" in taken:
        number += 1
    return f"{name}{joint}{number}"


def unique_names(wires: Iterable[str], reserved: Collection[str] = (), fallback: str = "field") -> dict[str, str]:
    """
    Give each wire name a Python name of its own.

    A wire name that is a valid Python name already keeps it; the others take what is left, in order.

    Args:
        wires: Different wire names, in document order.
        reserved: Names that none may take.
        fallback: What to call one without letters or digits.

    Returns:
        Python name by wire name, in the order of ``wires``.
    """
    wires = list(wires)
    taken = set(reserved)
    names: dict[str, str] = {}
    for exact in (True, False):
        for wire in wires:
            if wire in names or (exact and snake(wire, fallback) != wire):
                continue
            name = snake(wire, fallback)
            names[wire] = unique(f"{name}_" if name in reserved else name, taken)
            taken.add(names[wire])
    return {wire: names[wire] for wire in wires}
