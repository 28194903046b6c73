"""
What a package was made from: hashes of everything that goes in, so that "nothing changed" is cheap to see.

The lock is a file of the package like the others and is compared like them. A check that finds every input as it was,
and every output as the lock says, need not print anything again; `--full` prints all the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generator.load import Source
from generator.output import on_disk
from generator.render import TEMPLATES

__all__ = ["LOCK", "forgiving", "inputs_of", "is_current", "with_lock"]

LOCK = "_lock.json"

_TOOLS = ("attrs", "jinja2", "openapi-python-client", "ruff")
_HERE = Path(__file__).resolve().parent


def inputs_of(sources: Sequence[Source], overlays: Sequence[Source], settings: Any) -> dict[str, Any]:
    """
    Hash what goes in.

    Args:
        sources: Documents with the files they refer to.
        overlays: Overlay documents.
        settings: Whatever else decides about the output; its ``repr`` counts.

    Returns:
        Hashes (SHA-256, hexadecimal) and tool versions, the same on any machine.
    """
    return {
        "documents": {source.name: _hash_files({"": source.data, **_relative(source)}) for source in sources},
        "overlays": {source.name: _hash(source.data) for source in overlays},
        "settings": _hash(repr(settings).encode()),
        "templates": _hash_tree(TEMPLATES, (".jinja", ".py")),
        "generator": _hash_tree(_HERE, (".py", ".toml")),
        "tools": {name: version(name) for name in _TOOLS},
    }


def _relative(source: Source) -> dict[str, bytes]:
    """The files of a document by the end of their path: where a checkout lies must not matter."""
    root = source.origin.replace("\\", "/").rpartition("/")[0] + "/"
    return {name.replace("\\", "/").removeprefix(root): data for name, data in source.files.items()}


def with_lock(files: Mapping[str, str], inputs: Mapping[str, Any], counts: Mapping[str, int]) -> dict[str, str]:
    """
    Add the lock to the files of a package.

    Args:
        files: Text by path.
        inputs: From `inputs_of`.
        counts: Such as operations and schemas.

    Returns:
        The files and ``_lock.json``.
    """
    content = {**inputs, "counts": dict(counts), "files": _hash_files({p: t.encode() for p, t in files.items()})}
    return {**files, LOCK: json.dumps(content, indent=2, sort_keys=True) + "\n"}


def forgiving(files: Mapping[str, str], folder: Path) -> dict[str, str]:
    """
    Let the hash of the generator's own code be what the lock on disk says.

    It only serves the quick answer of `is_current`: a generator that changed and prints the same files is no drift.

    Args:
        files: What should be there, with the lock.
        folder: Root of the package.

    Returns:
        The files; of the lock, a copy with that one hash taken from disk, if there is a lock.
    """
    try:
        found = json.loads((folder / LOCK).read_bytes())["generator"]
    except (OSError, ValueError, KeyError, TypeError):
        return dict(files)
    content = {**json.loads(files[LOCK]), "generator": found}
    return {**files, LOCK: json.dumps(content, indent=2, sort_keys=True) + "\n"}


def is_current(folder: Path, inputs: Mapping[str, Any]) -> bool:
    """
    Whether a package on disk is what these inputs gave when its lock was written.

    Args:
        folder: Root of the package.
        inputs: From `inputs_of`.

    Returns:
        False as soon as an input or a file differs, is missing or is too many, or there is no lock.
    """
    present = on_disk(folder)
    try:
        lock = json.loads(present.pop(LOCK))
    except (KeyError, ValueError):
        return False
    if not isinstance(lock, dict):
        return False
    return all(lock.get(key) == value for key, value in inputs.items()) and lock.get("files") == _hash_files(present)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _hash_files(files: Mapping[str, bytes]) -> str:
    lines = (f"{_hash(data)}  {path}\n" for path, data in sorted(files.items()))
    return _hash("".join(lines).encode())


def _hash_tree(folder: Path, endings: tuple[str, ...]) -> str:
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.suffix in endings and not {"__pycache__", "diff"} & set(path.parts)
    }
    return _hash_files(files)
