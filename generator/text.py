"""
Spec text to Python source: the only ways in which a document's words reach a file.
"""

from __future__ import annotations

import keyword
import re
import textwrap
from typing import Any

__all__ = ["check_name", "docstring", "literal", "paragraphs", "snake"]

_WIDTH = 110


def literal(value: Any) -> str:
    """
    Write a JSON value as a Python expression.

    Args:
        value: None, bool, number, string, or a list, tuple or dict of them.

    Returns:
        Printable source without line breaks; evaluating it gives the value.

    Raises:
        TypeError: The value is of another type.
    """
    if isinstance(value, str):
        return _quoted(value)
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if value - value == 0 else f'float("{value}")'
    if isinstance(value, (list, tuple)):
        inner = ", ".join(map(literal, value))
        if isinstance(value, list):
            return f"[{inner}]"
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(each)}" for key, each in value.items()) + "}"
    message = f"no literal for {type(value).__name__}"
    raise TypeError(message)


def _quoted(text: str) -> str:
    if text.isprintable():  # nearly always, and character by character takes a tenth of a whole run
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return '"' + "".join(_ESCAPES.get(char) or _escaped(char) for char in text) + '"'


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _escaped(char: str) -> str:
    return char if char == " " or char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode("ascii")


def docstring(text: str) -> str:
    """
    Escape prose for the inside of a triple-quoted string.

    Args:
        text: Anything a document may hold.

    Returns:
        The same words; quotes, backslashes and invisible characters can neither end the string nor hide in it.
    """
    if text.isprintable():
        return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    escaped = "".join(char if char == "\n" else "\\\\" if char == "\\" else _escaped(char) for char in text)
    return escaped.replace('"""', '\\"\\"\\"')


def paragraphs(text: str, indent: str, width: int = _WIDTH) -> list[str]:
    """
    Wrap prose into docstring lines.

    Args:
        text: Markdown or plain prose; blank lines separate paragraphs, single line breaks are spaces.
        indent: In front of each line.
        width: Columns, with the indent.

    Returns:
        Escaped lines without line breaks; an empty string between paragraphs.
    """
    lines: list[str] = []
    for block in re.split(r"\n\s*\n", text.strip()):
        words = " ".join(block.split())
        if not words:
            continue
        if lines:
            lines.append("")
        wrapped = textwrap.wrap(words, width - len(indent), break_long_words=False, break_on_hyphens=False)
        lines.extend(indent + docstring(line) for line in wrapped)
    if lines and lines[-1].endswith('"'):
        lines[-1] += " "
    return lines


def snake(name: str) -> str:
    """
    Module name of a class: ``MCPToolUseBlock`` gives ``mcp_tool_use_block``.
    """
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    out = re.sub(r"_+", "_", spaced).strip("_").lower() or "x"
    return out + "_" if keyword.iskeyword(out) else out


def check_name(name: str) -> str:
    """
    Let a name through if it is one: what stands unquoted in a file went through here.

    Raises:
        ValueError: It is no ASCII-letter identifier, or a keyword.
    """
    if not name.isidentifier() or keyword.iskeyword(name) or not name.isascii():
        message = f"not a Python name: {name!r}"
        raise ValueError(message)
    return name
