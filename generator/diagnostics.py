"""
What the generator has to say about a document: values, sorted, comparable.

A diagnostic has a stable ``code`` (kebab case), a place (document name, ``#``, JSON pointer) and one sentence. Errors
fail a run; warnings mean that something is typed more loosely than the document says; notes tell of a choice.
"""

from __future__ import annotations

from typing import Literal

import attrs

__all__ = ["Diagnostic", "Report", "Severity"]

Severity = Literal["error", "warning", "note"]

_RANK: dict[str, int] = {"error": 0, "warning": 1, "note": 2}


def _rank(severity: str) -> int:
    return _RANK[severity]


@attrs.frozen(order=True)
class Diagnostic:
    """
    One finding.

    Attributes:
        severity: ``error`` fails the run, ``warning`` is a loss of precision, ``note`` is a choice made.
        code: Stable kebab-case name of the kind of finding.
        pointer: Document name, ``#`` and JSON pointer, such as ``ga#/paths/~1v1~1messages/post``.
        message: One sentence, without the pointer.
    """

    severity: Severity = attrs.field(order=_rank)
    code: str
    pointer: str
    message: str

    def __str__(self) -> str:
        """
        Print as one line, place last, so that terminals can link it.
        """
        return f"{self.severity}: {self.code}: {self.message} ({self.pointer})"


class Report:
    """
    Collects diagnostics while the stages run; equal findings are kept once.
    """

    def __init__(self) -> None:
        self._found: set[Diagnostic] = set()

    def error(self, code: str, pointer: str, message: str) -> None:
        """
        Add a finding that fails the run.
        """
        self._found.add(Diagnostic("error", code, pointer, message))

    def warning(self, code: str, pointer: str, message: str) -> None:
        """
        Add a loss of precision.
        """
        self._found.add(Diagnostic("warning", code, pointer, message))

    def note(self, code: str, pointer: str, message: str) -> None:
        """
        Add a choice that was made.
        """
        self._found.add(Diagnostic("note", code, pointer, message))

    def sorted(self) -> tuple[Diagnostic, ...]:
        """
        List what was found.

        Returns:
            Errors, then warnings, then notes; by code, pointer and message within each.
        """
        return tuple(sorted(self._found))
