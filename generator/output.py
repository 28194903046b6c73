"""
Files on disk: compare a package with what should be there, or make it so.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

__all__ = ["ForeignFolderError", "compare", "on_disk", "write"]

_MARK = "_lock.json"
_IGNORED = frozenset({"__pycache__", ".DS_Store"})


class ForeignFolderError(ValueError):
    """
    The folder holds files that no generator wrote: they would be removed, so nothing is written.
    """


def on_disk(folder: Path) -> dict[str, bytes]:
    """
    Read a package.

    Args:
        folder: Its root; need not exist.

    Returns:
        Bytes by path, byte code left out.
    """
    found = {}
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(set(folders) - _IGNORED)
        for name in sorted(set(names) - _IGNORED):
            path = Path(parent, name)
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def compare(expected: Mapping[str, str], folder: Path) -> list[str]:
    """
    List every difference between what should be there and what is, both ways.

    Returns:
        Lines such as ``missing api/x.py``, ``stale api/y.py``, ``differs z.py``, sorted by path; empty if there is
        none.
    """
    present = on_disk(folder)
    report = [f"missing {path}" for path in expected.keys() - present.keys()]
    report += [f"stale {path}" for path in present.keys() - expected.keys()]
    report += [
        f"differs {path}" for path in expected.keys() & present.keys() if expected[path].encode() != present[path]
    ]
    return sorted(report, key=lambda line: line.split(" ", 1)[1])


def write(expected: Mapping[str, str], folder: Path) -> list[str]:
    """
    Make a folder hold exactly these files; what already does is not touched.

    Args:
        expected: Text by path.
        folder: Root of the package: files in it that are not expected are removed.

    Returns:
        What was done, as the lines of `compare`.

    Raises:
        ForeignFolderError: See the class.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / _MARK).is_file():
        message = f"{folder} is not empty and holds no {_MARK}: give another folder, or empty it first"
        raise ForeignFolderError(message)
    report = compare(expected, folder)
    for line in report:
        verdict, path = line.split(" ", 1)
        target = folder / path
        if verdict == "stale":
            target.unlink()
        else:
            _replace(target, expected[path].encode())
    for parent, _, _ in sorted(os.walk(folder), reverse=True):
        if not any(Path(parent).iterdir()):
            Path(parent).rmdir()
    return report


def _replace(target: Path, content: bytes) -> None:
    """Write a file under another name and move it into place: nobody sees half of it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
