"""
The short way through runs of deltas: events that differ from the one before only in their last string.

Nearly all events of a stream are such. Where a line begins and ends like one that was parsed, and a JSON string stands
between, the string is all there is to parse: less than half of the work. What a line has to begin and end with is
tried out with another string in its place before it is relied on.
"""

from __future__ import annotations

from json.decoder import scanstring  # type: ignore[attr-defined]  # not in typeshed
from typing import TYPE_CHECKING, Any

from ._json_scan import scan

if TYPE_CHECKING:
    from collections.abc import Callable

    Current = tuple[str | None, Callable[[str], dict[str, Any] | None], Callable[[Any], Any] | None]

__all__ = ["Templates"]

_PROBE = "(another string)"
_LONGEST = 4_096  # characters of a line that is looked at
_MOST_PATIENCE = 64  # events without a try, after tries that brought nothing
_DATA = 6  # characters of "data: "


def _filler(prefix: str, data: dict[str, Any], key: str, *, copy: bool) -> Callable[[str], dict[str, Any] | None]:
    """
    Make a reader of events whose data is known but for one string.

    Args:
        prefix: What their line begins with, up to the string.
        data: The data of one of them.
        key: Of the string, in ``data["delta"]``.
        copy: Whether each event has data of its own; otherwise it is one object, changed each time.

    Returns:
        Takes a line, gives the data; None where the line is another one.
    """
    delta: dict[str, Any] = data["delta"]
    size = len(prefix)

    def fill(line: str) -> dict[str, Any] | None:  # a closure: its variables are found faster than attributes
        if line.startswith(prefix):
            try:
                text, end = scanstring(line, size, True)  # noqa: FBT003  # control characters are refused
            except ValueError:
                return None
            rest = line[end:]
            if rest == "}}" or rest.replace(" ", "") == "}}":
                if copy:
                    return {**data, "delta": {**delta, key: text}}
                delta[key] = text
                return data
        return None

    return fill


class Templates:
    """
    Finds the template of a run of deltas.

    Attributes:
        current: The line before the data, what reads the line of the data, and what makes an event of it; the first is
            None while there is no template.
    """

    __slots__ = ("_patience", "_skip", "current")

    def __init__(self) -> None:
        self.current: Current = (None, _nothing, None)
        self._skip = 0
        self._patience = 1

    def learn(self, head: str, line: str, data: dict[str, Any], decode: Callable[[Any], Any] | None) -> None:
        """
        Look at an event that had to be parsed whole. Where the tries bring nothing, they become rare.

        Args:
            head: The line before its data.
            line: The line of its data.
            data: Its data.
            decode: What makes an event of it; None where the data is the event.
        """
        if data.get("delta").__class__ is not dict:  # something begins or ends
            self._skip, self._patience = 0, 1
        elif self._skip:
            self._skip -= 1
        else:
            self._skip, self._patience = self._patience, min(2 * self._patience, _MOST_PATIENCE)
            fill = _learn(line, decode)
            if fill is not None:
                self.current = head, fill, decode


def _nothing(_: str) -> None:
    """No template, no data."""


def _learn(line: str, decode: Callable[[Any], Any] | None) -> Callable[[str], dict[str, Any] | None] | None:
    """Make a template of a line, if it works with another string too."""
    if len(line) > _LONGEST:
        return None
    data = scan(line, _DATA)[0]
    delta = data["delta"]
    if any(isinstance(value, (dict, list)) for value in (*{**data, "delta": None}.values(), *delta.values())):
        return None
    key = next(reversed(delta), "")
    prefix = line[: line.find('"', line.rfind(f'"{key}"') + len(key) + 2) + 1]
    fill = _filler(prefix, data, key, copy=decode is None)
    other = f'{prefix}{_PROBE}"}}}}'
    try:
        expected = scan(other, _DATA)[0]
    except (ValueError, StopIteration):  # what was taken for the string is none
        return None
    if fill(other) != expected or expected["delta"].get(key) != _PROBE:
        return None
    if decode is not None:
        event = decode(fill(other))
        fill(line)  # the event must not have kept the data
        if getattr(event, "to_dict", dict)() != expected:
            return None
    return fill
