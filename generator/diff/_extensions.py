"""
Matters of the SDK that a document carries along (``x-sdk-*``, ``x-error-codes``), compared. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff._comparison import Change
from generator.diff._document import Document, as_list, as_mapping
from generator.diff._findings import Json
from generator.diff._notes import extension_kind
from generator.diff._shapes import canonical

__all__ = ["compare_error_classes", "compare_extensions", "compare_operation_extensions", "error_details"]

_NAME = ("x-sdk-resource", "x-sdk-method")
_KNOWN = frozenset({*_NAME, "x-sdk-betas", "x-sdk-client-option", "x-sdk-errors", "x-sdk-page", "x-sdk-stream"})


def compare_extensions(old: Mapping[str, Json], new: Mapping[str, Json], location: str) -> Iterator[Change]:
    """
    Compare the SDK extensions that have no meaning of their own here.

    Args:
        old: The old object that carries them.
        new: The new one.
        location: How to call the place.

    Yields:
        One change per key.
    """
    keys = {key for key in {**old, **new} if key.startswith("x-sdk-") and key not in _KNOWN}
    for key in sorted(keys):
        if canonical(old.get(key)) != canonical(new.get(key)):
            yield Change(extension_kind(key), location, key, old.get(key), new.get(key))


def compare_operation_extensions(old: Mapping[str, Json], new: Mapping[str, Json], label: str) -> Iterator[Change]:
    """
    Compare how an operation appears in the SDK: names, pagination, streaming, default betas, error codes.

    Args:
        old: The old operation object.
        new: The new one.
        label: How to call the operation.

    Yields:
        Changes in a fixed order.
    """
    yield from _compare_names(old, new, label)
    if old.get("x-sdk-page") != new.get("x-sdk-page"):
        yield Change("page-kind-changed", label, "", old.get("x-sdk-page"), new.get("x-sdk-page"))
    before, after = old.get("x-sdk-stream"), new.get("x-sdk-stream")
    if before != after:
        always = "always" in (before, after)
        kind = "stream-changed" if always else "stream-added" if before is None else "stream-removed"
        yield Change(kind, label, "", before, after)
    yield from _compare_lists(old, new, "x-sdk-betas", "default-beta", "default betas")
    yield from _compare_lists(old, new, "x-error-codes", "error-code", "error codes")
    yield from compare_extensions(old, new, label)


def _compare_names(old: Mapping[str, Json], new: Mapping[str, Json], label: str) -> Iterator[Change]:
    before, after = (".".join(str(each[key]) for key in _NAME if key in each) for each in (old, new))
    if before != after:
        yield Change("sdk-name-changed", label, "", before or None, after or None)
    if old.get("operationId") != new.get("operationId"):
        kind = "operation-id-changed" if before and after else "operation-renamed"
        yield Change(kind, label, "", old.get("operationId"), new.get("operationId"))


def _compare_lists(
    old: Mapping[str, Json], new: Mapping[str, Json], key: str, kind: str, location: str
) -> Iterator[Change]:
    before, after = as_list(old.get(key)), as_list(new.get(key))
    for value in before:
        if value not in after:
            yield Change(f"{kind}-removed", location, before=value, hint=_step("to", value, after, before))
    for value in after:
        if value not in before:
            yield Change(f"{kind}-added", location, after=value, hint=_step("from", value, before, after))


def _step(word: str, value: Json, others: list[Json], own: list[Json]) -> str:
    """Guess that ``name-2025-01-01`` was replaced by ``name-2025-06-01``: the same name up to a date."""
    fits = [each for each in others if each not in own and _stem(each) == _stem(value) is not None]
    return f"probably moved {word} {fits[0]}" if len(fits) == 1 else ""


def _stem(value: Json) -> str | None:
    name, *date = str(value).rsplit("-", 3)
    return name if len(date) == 3 and all(part.isdigit() for part in date) else None  # noqa: PLR2004 - y, m, d


def compare_error_classes(old: Mapping[str, Json], new: Mapping[str, Json]) -> Iterator[Change]:
    """
    Compare the error classes of the document (``x-sdk-errors`` at its root), by code.

    Args:
        old: Root of the old document.
        new: Root of the new one.

    Yields:
        Changes; which class, base and status belong to a code is compared as a whole.
    """
    before, after = _by_code(old), _by_code(new)
    for code in {**before, **after}:
        location = f"error {code}"
        if code not in after:
            yield Change("error-class-removed", location, before=_class(before[code]))
        elif code not in before:
            yield Change("error-class-added", location, after=_class(after[code]))
        elif _class(before[code]) != _class(after[code]):
            yield Change("error-class-changed", location, "", _class(before[code]), _class(after[code]))


def error_details(document: Document) -> dict[str, str]:
    """
    Find the schemas of the details of errors, which are named there or referred to.

    Returns:
        Pointer by code.
    """
    found: dict[str, str] = {}
    for code, entry in _by_code(document.root).items():
        details = entry.get("details")
        if isinstance(details, str):
            found[code] = document.schemas.get(details) or document.target(details)
        elif isinstance(details, Mapping):
            found[code] = document.target(details.get("$ref"))
    return found


def _by_code(root: Mapping[str, Json]) -> dict[str, Mapping[str, Json]]:
    return {str(each.get("code")): each for each in map(as_mapping, as_list(root.get("x-sdk-errors")))}


def _class(entry: Mapping[str, Json]) -> str:
    details = "no details" if entry.get("details") is None else "details"
    return f"{entry.get('class')}({entry.get('base')}), status {entry.get('status')}, {details}"
