"""
Cutting what arrives anyhow into chunks of one size, and into lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Chunker", "LineCutter"]


class Chunker:
    """
    Cuts bytes into chunks of one size.

    Args:
        size: Bytes; None passes on what comes.
    """

    __slots__ = ("_kept", "_size")

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._kept = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take bytes in; give the chunks that are complete."""
        if self._size is None:
            yield data
            return
        self._kept += data
        whole = len(self._kept) - len(self._kept) % self._size
        for start in range(0, whole, self._size):
            yield bytes(self._kept[start : start + self._size])
        del self._kept[:whole]

    def flush(self) -> Iterator[bytes]:
        """Give what is left."""
        if self._kept:
            yield bytes(self._kept)
            self._kept.clear()


class LineCutter:
    """
    Cuts text into lines at line feeds and carriage returns, and nowhere else.
    """

    __slots__ = ("_rest",)

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, text: str) -> list[str]:
        """Take text in; give the lines that are complete."""
        text = self._rest + text
        held = ""
        if text.endswith("\r"):  # the line feed may be in the next chunk
            text, held = text[:-1], "\r"
        *lines, rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._rest = rest + held
        return lines

    def flush(self) -> list[str]:
        """Give the last line, if it has no end."""
        rest, self._rest = self._rest, ""
        return [rest.removesuffix("\r")] if rest else []
