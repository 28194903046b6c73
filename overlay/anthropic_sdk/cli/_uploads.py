"""
Files on their way to the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ._values import read_bytes

if TYPE_CHECKING:
    import os

__all__ = ["upload_of"]


def upload_of(
    path: str, name: str | None = None, mime_type: str | None = None
) -> tuple[str, bytes | os.PathLike[str], str]:
    """
    Name a file, its content and its media type.

    Args:
        path: A path, or ``-`` for standard input.
        name: Of the file there; its own by default.
        mime_type: Guessed from the name by default.

    Raises:
        click.UsageError: Standard input has no name.
        FileNotFoundError: There is no such file.
    """
    from mimetypes import guess_type
    from pathlib import Path

    if path == "-" and not name:
        message = "standard input has no name: pass --name"
        raise click.UsageError(message)
    shown = name or Path(path).name
    content: Any = read_bytes("-") if path == "-" else Path(path)
    if path != "-":
        content.stat()
    return shown, content, mime_type or guess_type(shown)[0] or "application/octet-stream"
