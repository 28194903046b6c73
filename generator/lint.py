"""
Findings about a document that can be mended there, and what to do about those that are left.

A finding of our own documents fails the run unless it is accepted, with a reason, in a list that may not hold anything
superfluous. Findings of other people's documents are only told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

import attrs
import tomllib  # type: ignore[import-not-found] # mypy checks for 3.10; the generation tools need 3.11

from generator.diagnostics import Diagnostic, Report
from generator.normalise.values import Spec
from generator.sidecar import UnionInfo

__all__ = ["LINT_CODES", "Accepted", "judge", "lint", "read_accepted"]

LINT_CODES = frozenset(
    {
        "accepted-unused",
        "duplicate-operation-id",
        "inline-object",
        "missing-operation-id",
        "missing-tag",
        "nullable-enum",
        "union-without-discriminator",
    }
)
"""Notes with these codes are findings: in our own documents they need a reason to stay."""


@attrs.frozen
class Accepted:
    """
    Findings that may stay.

    Attributes:
        code: Their code.
        pointers: Their places; ``*`` stands for any text.
        reason: Why they may stay.
    """

    code: str
    pointers: tuple[str, ...]
    reason: str


def read_accepted(text: str) -> tuple[Accepted, ...]:
    """
    Read a list of accepted findings.

    Args:
        text: TOML with a table ``[[accepted]]`` (code, pointers, reason) for each kind.

    Returns:
        The entries, in order.

    Raises:
        ValueError: It is no TOML, or an entry lacks one of the three.
    """
    entries = []
    for index, item in enumerate(tomllib.loads(text).get("accepted", [])):
        code, pointers, reason = item.get("code"), item.get("pointers"), item.get("reason")
        if not (isinstance(code, str) and isinstance(pointers, list) and isinstance(reason, str) and reason.strip()):
            message = f"entry {index + 1} of the accepted findings needs a code, pointers and a reason"
            raise ValueError(message)
        entries.append(Accepted(code, tuple(str(pointer) for pointer in pointers), reason.strip()))
    return tuple(entries)


def lint(spec: Spec, unions: Sequence[UnionInfo], report: Report) -> None:
    """
    Look for what a document should not have.

    Args:
        spec: Normalised documents.
        unions: How their unions are told apart.
        report: Takes the findings, as notes.
    """
    ids: dict[tuple[str, str], str] = {}
    for op in spec.operations:
        where = f"{op.document}#{op.pointer}"
        if not op.has_id:
            report.note("missing-operation-id", where, f"{op.method} {op.path} has no operationId")
        elif (op.document, op.operation_id) in ids:
            other = ids[op.document, op.operation_id]
            report.note("duplicate-operation-id", where, f"{op.operation_id!r} is the operationId of {other} as well")
        ids[op.document, op.operation_id] = f"{op.method} {op.path}"
        if not op.tags:
            report.note("missing-tag", where, f"{op.method} {op.path} has no tag")
    for union in unions:
        if union.dispatch == "shape":
            message = f"nothing tells the {union.members} members of a union apart: they are tried"
            report.note("union-without-discriminator", union.where, message)


def judge(found: Iterable[Diagnostic], accepted: Sequence[Accepted], *, strict: bool) -> tuple[Diagnostic, ...]:
    """
    Decide which findings fail the run.

    Args:
        found: Everything that there is to say.
        accepted: Findings that may stay.
        strict: Whether warnings and lint findings that are not accepted are errors.

    Returns:
        The same findings: accepted ones as notes with the reason, the others as errors if ``strict``; and an error
        for each accepted place where nothing is left to accept.
    """
    used: set[tuple[int, str]] = set()
    judged = []
    for item in found:
        entry = None if item.severity == "error" else _accepting(item, accepted, used)
        if entry is not None:
            judged.append(attrs.evolve(item, severity="note", message=f"{item.message} (accepted: {entry.reason})"))
        elif strict and (item.severity == "warning" or item.code in LINT_CODES):
            judged.append(attrs.evolve(item, severity="error"))
        else:
            judged.append(item)
    for index, entry in enumerate(accepted):
        unused = [pointer for pointer in entry.pointers if (index, pointer) not in used]
        message = f"there is no {entry.code} to accept"
        judged += [Diagnostic("error", "accepted-unused", pointer, message) for pointer in unused]
    return tuple(sorted(judged))


def _accepting(item: Diagnostic, accepted: Sequence[Accepted], used: set[tuple[int, str]]) -> Accepted | None:
    for index, entry in enumerate(accepted):
        for pointer in entry.pointers:
            if entry.code == item.code and fnmatchcase(item.pointer, pointer.replace("[", "[[]")):
                used.add((index, pointer))
                return entry
    return None
