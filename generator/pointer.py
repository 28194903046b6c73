"""
JSON pointers (RFC 6901) and the fragments that carry them.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

__all__ = ["child", "escape", "lookup", "split"]


def escape(token: str) -> str:
    """
    Write one key as a token of a pointer.
    """
    return token.replace("~", "~0").replace("/", "~1")


def child(pointer: str, *tokens: str | int) -> str:
    """
    Append tokens to a pointer.
    """
    return pointer + "".join(f"/{escape(str(token))}" for token in tokens)


def split(fragment: str) -> tuple[str, ...]:
    """
    Split the fragment of a reference into keys.

    Args:
        fragment: What follows ``#``, percent-encoded or not, with ``~0`` and ``~1`` escapes.

    Returns:
        The keys in order; empty for the whole document.
    """
    if not fragment:
        return ()
    tokens = unquote(fragment).removeprefix("/").split("/")
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in tokens)


def lookup(document: Any, tokens: tuple[str, ...]) -> Any:
    """
    Find the value at some keys.

    Raises:
        KeyError: A key, or an index of a list, does not exist.
    """
    value = document
    for token in tokens:
        if isinstance(value, dict):
            value = value[token]
        elif isinstance(value, list) and token.isascii() and token.isdigit() and int(token) < len(value):
            value = value[int(token)]
        else:
            raise KeyError(token)
    return value
