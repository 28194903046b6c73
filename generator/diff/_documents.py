"""
Where the documents come from: files, URLs, standard input, pipes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from generator.bundle import bundle
from generator.diagnostics import Report
from generator.diff._document import DocumentError
from generator.diff._findings import Json
from generator.load import LoadError, Source, load

__all__ = ["load_document"]

_STDIN = "-"
_SHOWN = 3


def load_document(origin: str) -> Json:
    """
    Read a document and draw what it refers to into it.

    Args:
        origin: Path or URL of YAML or JSON, gzip data or not; ``-`` for standard input. What comes from there or
            through a pipe (``<(git show HEAD~1:spec.yaml)``) has no place, so it cannot refer to other files.

    Returns:
        The document with all references inside it.

    Raises:
        DocumentError: It cannot be read, is no OpenAPI document, or refers to something that is not there.
    """
    try:
        source = load(origin) if _has_place(origin) else Source("piped", _piped(origin), origin)
    except (LoadError, OSError) as error:
        raise DocumentError(str(error)) from error
    report = Report()
    document = bundle([source], report)[0]
    errors = [item for item in report.sorted() if item.severity == "error"]
    if errors:
        more = f"; {len(errors) - _SHOWN} more errors" if len(errors) > _SHOWN else ""
        raise DocumentError(f"{origin}: " + "; ".join(f"{e.message} ({e.pointer})" for e in errors[:_SHOWN]) + more)
    return document


def _has_place(origin: str) -> bool:
    return origin != _STDIN and not Path(origin).is_fifo()


def _piped(origin: str) -> bytes:
    return sys.stdin.buffer.read() if origin == _STDIN else Path(origin).read_bytes()
