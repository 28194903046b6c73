"""
Decoding JSON values into models, and back.

A codec is a callable that takes a JSON value and gives the Python value. The rendered ``from_dict`` methods decode in a
straight line and come here only for what is not as described.
"""

# JSON values have no static type:
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timezone
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from ._values import UNSET, Unknown

if TYPE_CHECKING:
    from ._model import Model

__all__ = [
    "Choice",
    "Codec",
    "Lazy",
    "Variants",
    "as_is",
    "date_",
    "datetime_",
    "decode_slowly",
    "dump",
    "extras",
    "mapping",
    "new",
    "nullable",
    "resolve",
    "seq",
]

Codec = Callable[[Any], Any]
M = TypeVar("M", bound="Model")

if TYPE_CHECKING:

    def new(cls: type[M], /) -> M:
        """An instance with no field set."""
        ...

else:
    new = object.__new__


def load(package: str | None, module: str, name: str) -> Codec:
    """Import a model or a union module and give its decoder."""
    target = getattr(import_module(module, package), name)
    decoder: Codec = getattr(target, "from_dict", target)
    return decoder


class Lazy:
    """A codec whose module is imported at the first value."""

    __slots__ = ("_codec", "_where")

    def __init__(self, package: str | None, module: str, name: str) -> None:
        self._where = (package, module, name)
        self._codec: Codec | None = None

    def resolve(self) -> Codec:
        """
        Returns:
            The codec itself, imported if it was not.
        """
        if self._codec is None:
            self._codec = load(*self._where)
        return self._codec

    def __call__(self, value: Any) -> Any:
        codec = self._codec
        return (self.resolve() if codec is None else codec)(value)


def resolve(codec: Codec) -> Codec:
    """
    Returns:
        The callable behind a `Lazy` or a `Variants`, for loops that call it a million times.
    """
    return codec.resolve() if isinstance(codec, Lazy) else codec


class Variants(dict[Any, Codec]):
    """
    The members of a union by tag: ``table[tag](value)``.

    A class is imported when its tag is first met; an unknown tag gives `Unknown`.
    """

    __slots__ = ("_lazy", "_package", "tag")

    def __init__(self, tag: str, package: str | None, lazy: Mapping[Any, tuple[str, str]]) -> None:
        super().__init__()
        self.tag = tag
        self._package = package
        self._lazy = lazy

    def __missing__(self, tag: Any) -> Codec:
        where = self._lazy.get(tag)
        if where is None:
            return Unknown
        codec = self[tag] = load(self._package, *where)
        return codec

    def __call__(self, value: Any) -> Any:
        """Decode any JSON value; what is no object with a known tag becomes `Unknown`."""
        try:
            return self[value[self.tag]](value)
        except (KeyError, TypeError, IndexError):
            return Unknown(value)


class Choice:
    """
    The members of a union that has no tag, chosen by JSON type and, between objects, by their keys.

    Args:
        array: Codec of an array member, None if there is none.
        tagged: Codec of the objects that have a tag; others are chosen by their keys.
        objects: (required keys, known keys, codec) of each object member.
    """

    __slots__ = ("_array", "_objects", "_tagged")

    def __init__(
        self,
        array: Codec | None = None,
        tagged: Variants | None = None,
        objects: tuple[tuple[frozenset[str], frozenset[str], Codec], ...] = (),
    ) -> None:
        self._array = array
        self._tagged = tagged
        self._objects = objects

    def __call__(self, value: Any) -> Any:
        if isinstance(value, list):
            return value if self._array is None else self._array(value)
        if not isinstance(value, dict):
            return value
        if self._tagged is not None:
            decoded = self._tagged(value)
            if not isinstance(decoded, Unknown):
                return decoded
        keys = value.keys()
        fits = [(len(known & keys), codec) for required, known, codec in self._objects if required <= keys]
        if fits:
            return max(fits, key=_score)[1](value)
        return value if self._tagged is None and not self._objects else Unknown(value)


def as_is(value: Any) -> Any:
    """Codec of a value that stays what it is."""
    return value


def _score(fit: tuple[int, Codec]) -> int:
    return fit[0]


def seq(item: Codec) -> Codec:
    """Codec of an array; a value that is no array is kept."""

    def decode(value: Any) -> Any:
        return [tolerant(item, each) for each in value] if isinstance(value, list) else value

    return decode


def mapping(item: Codec) -> Codec:
    """Codec of an object with free keys; a value that is no object is kept."""

    def decode(value: Any) -> Any:
        return {key: tolerant(item, each) for key, each in value.items()} if isinstance(value, dict) else value

    return decode


def nullable(inner: Codec) -> Codec:
    """Codec of a value that may be null."""

    def decode(value: Any) -> Any:
        return None if value is None else inner(value)

    return decode


def tolerant(codec: Codec, value: Any) -> Any:
    """Decode, or keep the value where its shape is another."""
    try:
        return codec(value)
    except (TypeError, KeyError, ValueError, AttributeError):
        return value


def decode_slowly(cls: type[M], data: Any) -> M:
    """
    Decode an object field by field, keeping whatever is not as described.

    Raises:
        TypeError: ``data`` is no dict.
    """
    if not isinstance(data, dict):
        message = f"{cls.__name__} is decoded from a dict, not {type(data).__name__}"
        raise TypeError(message)
    self = new(cls)
    rest = len(data)
    for name, wire, codec in _fields(cls):  # type: ignore[arg-type]  # a class is hashable, whatever its objects are
        if wire in data:
            value = data[wire]
            rest -= 1
            setattr(self, name, value if codec is None else tolerant(codec, value))
        else:
            setattr(self, name, UNSET)
    if rest:
        extras(self, data)
    return self


@cache
def _fields(cls: Any) -> tuple[tuple[str, str, Codec | None], ...]:
    """Attribute, wire name and codec of each field: servers that leave a field out do so in every object."""
    return tuple((name, wire, codec) for (name, wire), codec in zip(cls._WIRE, cls._codecs(), strict=True))


def extras(self: Model, data: dict[str, Any]) -> None:
    """Keep the keys of ``data`` that the model does not know."""
    known = {wire for _, wire in self._WIRE}
    extra = {key: value for key, value in data.items() if key not in known}
    if extra:
        self._extra = extra
        self.__class__._has_extras = True


class _Stamp(datetime):
    """A datetime that remembers its text, where the text says more than a datetime can."""

    raw: str


def _parse(text: str) -> datetime:
    stamp = text
    if stamp[-1:] in "Zz":
        stamp = stamp[:-1] + "+00:00"
    head, dot, tail = stamp.partition(".")
    if dot:
        digits = len(tail) - len(tail.lstrip("0123456789"))
        stamp = f"{head}.{tail[:digits][:6]:0<6}{tail[digits:]}"
    return datetime.fromisoformat(stamp)


def _gives_itself_back(text: str) -> bool:
    """Whether isoformat writes exactly this again, if it is a time at all: UTC, to the second or the microsecond."""
    rest = text[19:]
    fraction = rest[:1] == "." and rest[7:] == "Z" and rest != ".000000Z"
    return (fraction or rest == "Z") and text[4] == text[7] == "-" and text[10] == "T" and text[13] == text[16] == ":"


def datetime_(value: Any) -> Any:
    """RFC 3339 text to a datetime that writes itself back as the same text; other values are kept."""
    try:
        if _gives_itself_back(value):
            return datetime.fromisoformat(value[:-1] + "+00:00")
        parsed = _parse(value)
    except (TypeError, ValueError, AttributeError):
        return value
    if iso(parsed) == value:
        return parsed
    stamp = _Stamp.combine(parsed.date(), parsed.timetz())
    stamp.raw = value
    return stamp


def date_(value: Any) -> Any:
    """ISO 8601 date text to a date; other values are kept."""
    try:
        parsed = date.fromisoformat(value)
    except (TypeError, ValueError):
        return value
    return parsed if parsed.isoformat() == value else value


def iso(value: datetime) -> str:
    """The wire form of a datetime: RFC 3339, ``Z`` for UTC."""
    raw = getattr(value, "raw", None)
    if isinstance(raw, str):
        return raw
    text = value.isoformat()
    return text[:-6] + "Z" if value.tzinfo is timezone.utc else text


def dump(value: Any) -> Any:
    """
    Turn a decoded value into plain JSON values, deeply.
    """
    kind = value.__class__
    if kind is str or kind is int or value is None or kind is bool or kind is float:
        return value
    if kind is list:
        return [dump(each) for each in value]
    if kind is dict:
        return {key: dump(each) for key, each in value.items()}
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()
