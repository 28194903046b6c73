"""
What a place says beside the type of its value: null, default, deprecation, read-only, matters of the SDK. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from generator.diff._findings import Json
from generator.diff._shapes import Facet, canonical

__all__ = ["Noted", "compare_notes", "extension_kind"]

_FLAGS = {
    "nullable": ("now-nullable", "no-longer-nullable"),
    "deprecated": ("deprecated", "undeprecated"),
    "readOnly": ("now-read-only", "no-longer-read-only"),
    "writeOnly": ("now-write-only", "no-longer-write-only"),
}


@attrs.frozen
class Noted:
    """A change of a note; ``owner`` is the named schema that says it, None if the place itself does."""

    kind: str
    key: str
    owner: str | None
    detail: str = ""
    before: Json = None
    after: Json = None


def extension_kind(key: str) -> str:
    """Say what a change of an SDK extension is: a new name in Python, or something else."""
    return "sdk-name-changed" if key == "x-sdk-name" else "extension-changed"


def compare_notes(old: Mapping[str, Facet], new: Mapping[str, Facet], *, loose: bool) -> Iterator[Noted]:
    """
    Compare the notes of one place.

    Args:
        old: Old notes, as `generator.diff._shapes.Site` has them.
        new: New notes.
        loose: Null goes without saying on one side: do not compare it.

    Yields:
        Changes, in a fixed order.
    """
    for key, (added, removed) in _FLAGS.items():
        if (key in old) != (key in new) and not (loose and key == "nullable"):
            yield Noted(added if key in new else removed, key, _owner(old, new, key))
    yield from _compare_default(old, new)
    for key in sorted(key for key in {**old, **new} if key.startswith("x-sdk-")):
        if _text(old, key) != _text(new, key):
            owner = _owner(old, new, key)
            yield Noted(extension_kind(key), key, owner, key, _value(old, key), _value(new, key))


def _compare_default(old: Mapping[str, Facet], new: Mapping[str, Facet]) -> Iterator[Noted]:
    key = "default"
    if _text(old, key) != _text(new, key):
        kind = "default-added" if key not in old else "default-removed" if key not in new else "default-changed"
        yield Noted(kind, key, _owner(old, new, key), before=_value(old, key), after=_value(new, key))


def _value(notes: Mapping[str, Facet], key: str) -> Json:
    return notes[key].value if key in notes else None


def _text(notes: Mapping[str, Facet], key: str) -> str:
    return canonical(notes[key].value) if key in notes else ""


def _owner(old: Mapping[str, Facet], new: Mapping[str, Facet], key: str) -> str | None:
    owners = {notes[key].owner for notes in (old, new) if key in notes}
    return owners.pop() if len(owners) == 1 else None
