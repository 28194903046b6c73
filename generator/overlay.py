"""
OpenAPI Overlay 1.0: edits of a document as data, each with its reason.

Targets are JSONPath (RFC 9535). Those that name one place (``$.paths['/v1/x'].post``), which is nearly all of them, are
looked up directly; the others go through a JSONPath library. Documents are never changed: what an action touches is
copied on the way down.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import attrs

from generator.diagnostics import Report
from generator.load import Source
from generator.pointer import child
from generator.yamltext import TextError, parse

__all__ = ["Action", "Overlay", "apply", "read_overlay"]

Json = Any  # a JSON value
_Keys = tuple[str | int, ...]

_STEP = re.compile(
    r"""\.(?P<name>[A-Za-z_][A-Za-z0-9_]*)|\[(?:'(?P<one>[^'\\]*)'|"(?P<two>[^"\\]*)"|(?P<index>[0-9]+))\]""",
)


@attrs.frozen
class Action:
    """
    One edit.

    Attributes:
        target: JSONPath of what to change; it must match something.
        pointer: Place of the action in its overlay, for messages.
        update: Value to merge into the target, if any.
        remove: Whether to remove the target.
        documents: Names of the documents it applies to; None means all.
    """

    target: str
    pointer: str
    update: Json = None
    remove: bool = False
    documents: frozenset[str] | None = None


@attrs.frozen
class Overlay:
    """
    The actions of one overlay document, in order.
    """

    name: str
    actions: tuple[Action, ...]


def read_overlay(source: Source, report: Report) -> Overlay:
    """
    Read an overlay document.

    Args:
        source: The text; its references are not followed.
        report: Takes what is not a valid overlay.

    Returns:
        Its valid actions.
    """
    try:
        value = parse(source.data, source.name)
    except TextError as error:
        report.error("unreadable", f"{source.name}#", str(error))
        return Overlay(source.name, ())
    if not isinstance(value, dict) or not str(value.get("overlay", "")).startswith("1."):
        report.error("not-an-overlay", f"{source.name}#", "an overlay document starts with `overlay: 1.0.0`")
        return Overlay(source.name, ())
    actions = []
    for index, item in enumerate(value.get("actions") or []):
        pointer = f"{source.name}#/actions/{index}"
        action = _read_action(item, pointer)
        if isinstance(action, str):
            report.error("invalid-action", pointer, action)
        else:
            actions.append(action)
    return Overlay(source.name, tuple(actions))


def _read_action(item: Json, pointer: str) -> Action | str:
    if not isinstance(item, dict) or not isinstance(item.get("target"), str):
        return "an action is an object with a target"
    documents = item.get("x-documents")
    if documents is not None and (not isinstance(documents, list) or not documents):
        return "x-documents is a list of document names"
    remove = item.get("remove", False)
    if not isinstance(remove, bool) or (not remove and "update" not in item):
        return "an action has an update, or `remove: true`"
    return Action(
        target=item["target"],
        pointer=pointer,
        update=item.get("update"),
        remove=remove,
        documents=None if documents is None else frozenset(map(str, documents)),
    )


def apply(documents: Sequence[tuple[str, Json]], overlays: Sequence[Overlay], report: Report) -> list[Json]:
    """
    Apply overlays in order.

    Args:
        documents: Names and bundled documents.
        overlays: Overlays in order.
        report: Takes targets that match nothing, that are no JSONPath, or that are scalars.

    Returns:
        The edited documents; the given ones are unchanged.
    """
    known = {name for name, _ in documents}
    for overlay in overlays:
        for action in overlay.actions:
            for name in sorted((action.documents or frozenset()) - known):
                report.error("overlay-document", action.pointer, f"there is no document {name!r}")
    return [_apply_all(name, document, overlays, report) for name, document in documents]


def _apply_all(name: str, document: Json, overlays: Sequence[Overlay], report: Report) -> Json:
    editor = _Editor(document)
    for overlay in overlays:
        for action in overlay.actions:
            if action.documents is not None and name not in action.documents:
                continue
            places = _places(action, editor.document, report)
            if not places:
                message = f"the target {action.target} matches nothing in {name}"
                report.error("overlay-no-match", action.pointer, message)
            for place in places:
                editor.apply(action, place, report)
    return editor.document


def _places(action: Action, document: Json, report: Report) -> list[_Keys]:
    keys = _simple(action.target)
    if keys is not None:
        return [keys] if _exists(document, keys) else []
    import jsonpath_rfc9535 as jsonpath

    try:
        found = [node.location for node in jsonpath.find(action.target, document)]
    except jsonpath.JSONPathError as error:
        report.error("overlay-target", action.pointer, f"{action.target} is no JSONPath: {error}")
        return []
    # deepest and last first, so that a removal does not move what follows
    return sorted(found, key=lambda place: [(isinstance(k, str), k) for k in place], reverse=action.remove)


def _simple(target: str) -> _Keys | None:
    """
    Split a target that names one place into its keys; None if it needs a real JSONPath engine.
    """
    if not target.startswith("$"):
        return None
    keys: list[str | int] = []
    position = 1
    while position < len(target):
        step = _STEP.match(target, position)
        if step is None:
            return None
        index = step["index"]
        texts = (text for text in step.group("name", "one", "two") if text is not None)
        keys.append(int(index) if index is not None else next(texts))
        position = step.end()
    return tuple(keys)


def _exists(document: Json, keys: _Keys) -> bool:
    for key in keys:
        in_list = isinstance(document, list) and isinstance(key, int) and key < len(document)
        if not in_list and not (isinstance(document, dict) and key in document):
            return False
        document = document[key]
    return True


class _Editor:
    """
    A document of which only copied parts are changed.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        self._copied: dict[int, Json] = {}  # by id of the copy; holds it, so that ids stay unique

    def apply(self, action: Action, place: _Keys, report: Report) -> None:
        """
        Merge or remove at one place.
        """
        if action.remove:
            if not place:
                report.error("overlay-target", action.pointer, "the whole document cannot be removed")
                return
            del self._own(place[:-1])[place[-1]]
            return
        target = self._own(place)
        if isinstance(target, list):
            target.append(action.update)
        elif isinstance(target, dict) and isinstance(action.update, dict):
            self._merge(target, action.update)
        else:
            message = f"{child('', *place)} is no array, and not both it and the update are objects"
            report.error("overlay-target", action.pointer, message)

    def _own(self, place: _Keys) -> Json:
        """
        Walk to a place, copying what is still shared with the given document.
        """
        self.document = value = self._copy(self.document)
        for key in place:
            value[key] = self._copy(value[key])
            value = value[key]
        return value

    def _copy(self, value: Json) -> Json:
        if id(value) in self._copied or not isinstance(value, (dict, list)):
            return value
        copy = value.copy()
        self._copied[id(copy)] = copy
        return copy

    def _merge(self, target: dict[str, Json], update: dict[str, Json]) -> None:
        for key, value in update.items():
            old = target.get(key)
            if isinstance(old, dict) and isinstance(value, dict):
                target[key] = self._copy(old)
                self._merge(target[key], value)
            elif isinstance(old, list) and isinstance(value, list):
                target[key] = [*old, *value]
            else:
                target[key] = value
