"""
JSON that arrives in pieces: each character is looked at once, and the value can be looked at while it grows.

A push parser with a stack of open containers. What it gives is one live value: finished members are in it, an
unfinished string is put in as far as it goes when somebody looks. Numbers and literals appear when they are finished,
since half a number is another number.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ._surrogates import merge_surrogates

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["PartialJson", "parse_json"]

_SPACE = re.compile(r"[ \t\n\r]*")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_WORD = re.compile(r"[-+.0-9A-Za-z]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_SURROGATE = re.compile("[\ud800-\udfff]")
_HEX = re.compile(r"[0-9a-fA-F]{4}")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS = {"true": True, "false": False, "null": None}
_UNICODE_ESCAPE = 6  # characters of \uXXXX
_ABSENT: Any = object()


def _no_constant(name: str) -> Any:
    message = f"{name} is no JSON"
    raise ValueError(message)


_strict = json.JSONDecoder(parse_constant=_no_constant)


def parse_json(text: str) -> Any:
    """
    Parse a whole document, by the rules that `PartialJson` has: no ``NaN``, no ``Infinity``.

    Args:
        text: The document.

    Returns:
        The value.

    Raises:
        ValueError: It is no JSON document, or is nested too deeply for the parser.
    """
    try:
        return _strict.decode(text)
    except RecursionError:
        message = "nested too deeply"
        raise ValueError(message) from None


class PartialJson:
    """
    Parses a JSON document that arrives in pieces.

    Attributes:
        error: What is wrong with the text, in a sentence; None while nothing is. After an error the value stays as it
            was, and further text is only counted.
        complete: Whether the document's value is finished; a number at the top is only by `finish`.
    """

    __slots__ = (
        "_held",
        "_key",
        "_parts",
        "_read",
        "_root",
        "_stack",
        "_state",
        "_surrogate",
        "_text_so_far",
        "complete",
        "error",
    )

    def __init__(self) -> None:
        self.error: str | None = None
        self.complete = False
        self._read = 0  # characters before the piece at hand
        self._held = ""  # the start of an escape sequence
        self._stack: list[Any] = []  # open containers, the root first
        self._root: Any = _ABSENT
        self._key: str = ""  # of the member whose value comes next, in the innermost object
        self._parts: list[str] = []  # of the unfinished string, key, number or literal
        self._text_so_far = ""  # of the unfinished string, up to the last look at it
        self._surrogate = False  # whether the unfinished string holds one
        self._state: Callable[[str, int], int] = self._value

    def feed(self, text: str) -> None:
        """
        Take the next piece.

        Args:
            text: Any number of characters, cut anywhere.
        """
        if self.error is not None:
            return
        text = self._held + text
        self._held = ""
        position, end = 0, len(text)
        try:
            while position < end:
                position = self._state(text, position)
        except _BadJsonError as error:
            self.error = f"{error} at character {self._read + error.position}"
        self._read += end - len(self._held)

    def finish(self) -> None:
        """
        Tell that nothing follows: a number at the top is finished by this, anything else unfinished is an error.
        """
        if self.error is None and not self.complete:
            if self._state == self._word and not self._stack:
                self.feed(" ")
            if self.error is None and not self.complete:
                self.error = f"unfinished after {self._read} characters"

    @property
    def started(self) -> bool:
        """
        Returns:
            Whether there is a value to look at.
        """
        return self._root is not _ABSENT

    @property
    def value(self) -> Any:
        """
        Returns:
            The value as far as it goes; None before its first token. Containers are the same objects each time and
            grow in place.
        """
        if self._state == self._string:
            self._put_string()
        return None if self._root is _ABSENT else self._root

    # ---- states: each reads from a position, and gives the position after what it has read ----

    def _value(self, text: str, position: int) -> int:
        position = _skip(text, position)
        if position == len(text):
            return position
        first = text[position]
        if first == '"':
            self._begin_string(self._string)
            self._put("")
        elif first == "{":
            self._open({}, self._first_key)
        elif first == "[":
            self._open([], self._first_item)
        elif first in "-0123456789tfn":
            self._parts = []
            self._state = self._word
            return position
        else:
            raise _BadJsonError("expected a value", position)
        return position + 1

    def _first_item(self, text: str, position: int) -> int:
        position = _skip(text, position)
        if position < len(text):
            if text[position] == "]":
                self._close()
                return position + 1
            self._state = self._value
        return position

    def _first_key(self, text: str, position: int) -> int:
        position = _skip(text, position)
        if position < len(text) and text[position] == "}":
            self._close()
            return position + 1
        return self._next_key(text, position)

    def _next_key(self, text: str, position: int) -> int:
        position = _skip(text, position)
        if position == len(text):
            return position
        if text[position] != '"':
            raise _BadJsonError("expected a string as key", position)
        self._begin_string(self._key_string)
        return position + 1

    def _colon(self, text: str, position: int) -> int:
        position = _skip(text, position)
        if position == len(text):
            return position
        if text[position] != ":":
            raise _BadJsonError("expected a colon", position)
        self._state = self._value
        return position + 1

    def _comma(self, text: str, position: int) -> int:
        position = _skip(text, position)
        if position == len(text):
            return position
        in_object = type(self._stack[-1]) is dict
        if text[position] == ",":
            self._state = self._next_key if in_object else self._value
        elif text[position] == ("}" if in_object else "]"):
            self._close()
        else:
            raise _BadJsonError("expected a comma or the end of the container", position)
        return position + 1

    def _after(self, text: str, position: int) -> int:
        position = _skip(text, position)
        if position < len(text):
            raise _BadJsonError("text after the value", position)
        return position

    def _word(self, text: str, position: int) -> int:
        """A number or a literal: finished by the first character that belongs to neither."""
        end = _end_of(_WORD, text, position)
        self._parts.append(text[position:end])
        if end < len(text):
            word = "".join(self._parts)
            value = _word_value(word)
            if value is _ABSENT:
                raise _BadJsonError("expected a value", end - len(word))
            self._put(value)
            self._end_value()
        return end

    def _string(self, text: str, position: int) -> int:
        position, ended = self._characters(text, position)
        if ended:
            self._put_string()
            self._end_value()
        return position

    def _key_string(self, text: str, position: int) -> int:
        position, ended = self._characters(text, position)
        if ended:
            self._key = self._text()
            self._state = self._colon
        return position

    # ---- parts of the above ----

    def _characters(self, text: str, position: int) -> tuple[int, bool]:
        """Read a run of plain characters and what stops it; tell whether that was the closing quote."""
        end = _end_of(_PLAIN, text, position)
        if end > position:
            self._parts.append(text[position:end])
            if not self._surrogate and not self._parts[-1].isascii():
                self._surrogate = _SURROGATE.search(self._parts[-1]) is not None
        if end == len(text):
            return end, False
        if text[end] == '"':
            return end + 1, True
        if text[end] != "\\":
            raise _BadJsonError("control character in a string", end)
        return self._escape(text, end), False

    def _escape(self, text: str, position: int) -> int:
        kind = text[position + 1 : position + 2]
        length = _UNICODE_ESCAPE if kind == "u" else 2
        if len(text) < position + length:
            self._held = text[position:]
            if _HEX.fullmatch(text[position + 2 :].ljust(4, "0")) is None:
                raise _BadJsonError("bad escape", position)
            return len(text)
        if kind == "u":
            digits = text[position + 2 : position + length]
            if _HEX.fullmatch(digits) is None:
                raise _BadJsonError("bad escape", position)
            character = chr(int(digits, 16))
            self._surrogate = self._surrogate or "\ud800" <= character <= "\udfff"
        elif kind in _ESCAPES:
            character = _ESCAPES[kind]
        else:
            raise _BadJsonError("bad escape", position)
        self._parts.append(character)
        return position + length

    def _begin_string(self, state: Callable[[str, int], int]) -> None:
        self._parts = []
        self._text_so_far = ""
        self._surrogate = False
        self._state = state

    def _text(self) -> str:
        """
        The unfinished string as far as it goes.

        No other name may hold the text so far: CPython then appends in place, and looking after each piece stays
        linear. (https://github.com/python/cpython/blob/3.13/Objects/unicodeobject.c, PyUnicode_Append)
        """
        text = self._text_so_far
        self._text_so_far = ""
        text += "".join(self._parts)
        self._parts = []
        self._text_so_far = text
        return merge_surrogates(text) if self._surrogate else text

    def _put(self, value: Any) -> None:
        """Put a value where the next one belongs."""
        if not self._stack:
            self._root = value
        elif type(self._stack[-1]) is dict:
            self._stack[-1][self._key] = value
        else:
            self._stack[-1].append(value)

    def _put_string(self) -> None:
        """Bring the unfinished string, which has its place already, up to date."""
        if not self._stack:
            self._root = self._text()
        elif type(self._stack[-1]) is list:
            self._stack[-1][-1] = ""  # lets go of the shorter text
            self._stack[-1][-1] = self._text()
        else:
            self._stack[-1][self._key] = ""
            self._stack[-1][self._key] = self._text()

    def _open(self, container: Any, state: Callable[[str, int], int]) -> None:
        self._put(container)
        self._stack.append(container)
        self._state = state

    def _close(self) -> None:
        self._stack.pop()
        self._end_value()

    def _end_value(self) -> None:
        self.complete = not self._stack
        self._state = self._after if self.complete else self._comma


class _BadJsonError(Exception):
    """The text is no JSON."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


def _end_of(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match is not None else position


def _skip(text: str, position: int) -> int:
    return _end_of(_SPACE, text, position)


def _word_value(word: str) -> Any:
    """The value of a literal or a number; `_ABSENT` if it is neither."""
    if word in _LITERALS:
        return _LITERALS[word]
    match = _NUMBER.fullmatch(word)
    if match is None:
        return _ABSENT
    if match[1] is None and match[2] is None:
        try:
            return int(word)
        except ValueError:  # more digits than Python takes
            return _ABSENT
    return float(word)
