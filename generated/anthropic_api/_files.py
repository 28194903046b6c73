# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
What may stand where a file is uploaded.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import IO, TypeAlias, Union

__all__ = ["FileContent", "FileTypes"]

# bytes, an open binary file (sent from its position on), a path, or chunks
FileContent: TypeAlias = Union[bytes, IO[bytes], "os.PathLike[str]", Iterable[bytes], AsyncIterable[bytes]]

# the content alone, or (file name, content), (.., content type), (.., headers)
FileTypes: TypeAlias = Union[
    FileContent,
    tuple[str, FileContent],
    tuple[str, FileContent, str],
    tuple[str, FileContent, str, Mapping[str, str]],
]
