"""
What a diff says: findings, the operations they touch, and the version number that follows from them.
"""

from __future__ import annotations

from typing import Any, Literal

import attrs

__all__ = ["Change", "Diff", "Direction", "Finding", "Json", "Severity", "Use", "semver_hint"]

Json = Any  # a JSON value of some document: its shape is not ours to know

Direction = Literal["request", "response", "operation"]
"""Who sends the changed thing: the caller, the server, or neither (a fact of the operation as a whole)."""

Severity = Literal["breaking", "notice", "compatible"]
Change = Literal["added", "removed", "changed"]
Bump = Literal["major", "minor", "patch", "none"]


@attrs.frozen(order=True)
class Use:
    """One way in which a finding is met."""

    operation: str  # "POST /v1/messages"; "document" for what belongs to no operation
    direction: Direction


@attrs.frozen
class Finding:
    """
    One difference, reported once however many operations meet it.

    Attributes:
        kind: Stable kebab-case name, a key of `generator.diff.RULES`.
        location: The named schema or the part of an operation, then the way to the place: ``Message.content[].text``,
            ``query limit``, ``response 200``. Paths of operations are in ``uses``.
        detail: What it is about at that place if the place does not say: the limit's name, the extension's key.
        before: Old value as JSON or as a short type; None if there was none.
        after: New value, likewise.
        change: Whether something was added, removed or changed.
        severity: ``breaking`` needs a new major version, ``notice`` is something to know, ``compatible`` harms nobody.
        reason: Why the severity is what it is.
        uses: Operations that meet it, sorted; empty if no operation reaches the place.
        hint: A guess, marked as one (``probably renamed to b``), or empty.
    """

    kind: str
    location: str
    detail: str
    before: Json
    after: Json
    change: Change
    severity: Severity
    reason: str
    uses: tuple[Use, ...] = ()
    hint: str = ""

    @property
    def operations(self) -> tuple[str, ...]:
        """Labels of the operations that meet it, sorted, each once."""
        return tuple(sorted({use.operation for use in self.uses}))

    @property
    def directions(self) -> tuple[Direction, ...]:
        """Directions in which it is met, sorted, each once."""
        return tuple(sorted({use.direction for use in self.uses}))


@attrs.frozen
class Diff:
    """
    The outcome of comparing two documents.

    Attributes:
        findings: Breaking ones first, then notices, then compatible ones; by location and kind within each.
        renamed: Old and new names of schemas that were renamed. Nothing on the wire changes by that, so it is no
            finding, but generated classes get another name. What else changed in them stands under the new name.
        old_version: ``info.version`` of the old document.
        new_version: ``info.version`` of the new document.
    """

    findings: tuple[Finding, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    old_version: str = ""
    new_version: str = ""

    @property
    def semver(self) -> Bump:
        """The smallest honest step of the version number; see `semver_hint`."""
        return semver_hint(self.findings)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Findings of one severity, in their order."""
        return tuple(finding for finding in self.findings if finding.severity == severity)


def semver_hint(findings: tuple[Finding, ...]) -> Bump:
    """
    Say which part of a semantic version number has to rise.

    Args:
        findings: Everything that was found.

    Returns:
        ``major`` if anything breaks; ``minor`` if something was added or is worth a notice; ``patch`` if all the rest
        is compatible; ``none`` without findings.
    """
    if not findings:
        return "none"
    if any(finding.severity == "breaking" for finding in findings):
        return "major"
    if any(finding.severity == "notice" or finding.change == "added" for finding in findings):
        return "minor"
    return "patch"
