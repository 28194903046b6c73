"""
One call of the pinned formatter for a whole package.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

__all__ = ["RUFF_VERSION", "FormatError", "format_all"]

RUFF_VERSION = "0.17.6"

_ROOM = 256 * 1024 * 1024  # bytes; our package has 13 million
_SETTINGS = ("--no-cache", "--isolated", "--line-length", "120", "--target-version", "py310")


class FormatError(RuntimeError):
    """
    The formatter is missing, of another version, or refused a file: nothing is written.
    """


def format_all(files: Mapping[str, str]) -> dict[str, str]:
    """
    Format Python files, with imports sorted.

    Args:
        files: Source by path.

    Returns:
        Formatted source by path.

    Raises:
        FormatError: See the class.
    """
    try:
        found = version("ruff")
    except PackageNotFoundError:
        found = "none"
    if found != RUFF_VERSION:
        message = f"the output is formatted with ruff {RUFF_VERSION}, and {found} is installed"
        raise FormatError(message)
    with tempfile.TemporaryDirectory(prefix="generated-", dir=_memory()) as folder:
        root = Path(folder)
        for made in {root / Path(path).parent for path in files}:
            made.mkdir(parents=True, exist_ok=True)
        for path, text in files.items():
            (root / path).write_bytes(text.encode())
        _ruff("check", *_SETTINGS, "--select", "I", "--fix", "--quiet", folder)
        _ruff("format", *_SETTINGS, "--quiet", folder)
        return {path: (root / path).read_bytes().decode() for path in files}


def _memory() -> str | None:
    """
    A folder in memory, if this system has one with room: for two thousand files that live a second, a disk takes longer
    than the formatter.
    """
    folder = "/dev/shm"  # noqa: S108  # the files are in a folder of their own below it
    try:
        return folder if shutil.disk_usage(folder).free > _ROOM and os.access(folder, os.W_OK) else None
    except OSError:
        return None


def _ruff(*arguments: str) -> None:
    done = subprocess.run(  # noqa: S603  # our own arguments
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        message = f"ruff {arguments[0]} failed:\n{done.stdout}{done.stderr}"
        raise FormatError(message)
