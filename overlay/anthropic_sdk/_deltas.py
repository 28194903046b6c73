"""
The short way through runs of deltas: events that differ from the one before only in their last string.

Nearly all events of a stream are such. Where an event begins and ends like one that was parsed, and a JSON string
stands between, the string is all there is to parse: less than half of the work. What an event has to begin and end with
is tried out with another string in its place before it is relied on.
"""

from __future__ import annotations

from json.decoder import scanstring  # type: ignore[attr-defined]  # not in typeshed
from typing import TYPE_CHECKING, Any, NamedTuple

from ._json_scan import scan

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

__all__ = ["Templates"]

_PROBE = "(another string)"
_LONGEST = 4_096  # characters of a line that is looked at
_MOST_PATIENCE = 64  # events without a try, after tries that brought nothing
_DATA = 6  # characters of "data: "
_CLOSING = "}}"


class _Template(NamedTuple):
    """
    An event of which all is known but one string.

    Attributes:
        opening: Its text up to the string.
        data: Its data, in which the string is exchanged; an event is made of it, or a copy given.
        key: Of the string, in ``data["delta"]``.
        decode: Makes an event of the data; None where the data is the event.
    """

    opening: str
    data: dict[str, Any]
    key: str
    decode: Callable[[Any], Any] | None


class Templates:
    """
    Finds the template of a run of deltas, and reads by it.
    """

    __slots__ = ("_patience", "_skip", "_template")

    def __init__(self) -> None:
        self._template: _Template | None = None
        self._skip = 0
        self._patience = 1

    def run(self, text: str, start: int) -> Generator[Any, None, int]:
        """
        Read events as long as they fit the template.

        Args:
            text: Whole events, each with its blank line.
            start: Where one begins.

        Yields:
            The events.

        Returns:
            Where an event begins that has to be parsed whole, or where the text ends.
        """
        if self._template is None:
            return start
        opening, data, key, decode = self._template
        size = len(opening)
        delta: dict[str, Any] = data["delta"]
        while text.startswith(opening, start):
            try:
                value, end = scanstring(text, start + size, True)  # noqa: FBT003  # control characters are refused
            except ValueError:
                break
            stop = text.find("\n\n", end)
            rest = text[end:stop]
            if rest != _CLOSING and rest.replace(" ", "") != _CLOSING:
                break
            start = stop + 2
            if decode is None:
                yield {**data, "delta": {**delta, key: value}}
            else:
                delta[key] = value
                yield decode(data)
        return start

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
            self._try(head, line, decode)

    def _try(self, head: str, line: str, decode: Callable[[Any], Any] | None) -> None:
        """Make a template of a line, if it works with another string too."""
        if len(line) > _LONGEST:
            return
        data = scan(line, _DATA)[0]
        delta = data["delta"]
        if any(isinstance(value, (dict, list)) for value in (*{**data, "delta": None}.values(), *delta.values())):
            return
        key = next(reversed(delta), "")
        prefix = line[: line.find('"', line.rfind(f'"{key}"') + len(key) + 2) + 1]
        other = f'{prefix}{_PROBE}"{_CLOSING}'
        try:
            expected = scan(other, _DATA)[0]
        except (ValueError, StopIteration):  # what was taken for the string is none
            return
        delta[key] = _PROBE
        if data != expected:
            return
        if decode is not None:
            event = decode(data)
            delta[key] = None  # the event must not have kept the data
            if getattr(event, "to_dict", dict)() != expected:
                return
        self._template = _Template(f"{head}\n{prefix}", data, key, decode)
