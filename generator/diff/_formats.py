"""
A diff as text for a terminal, as markdown for a changelog, as JSON for a program. Pure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.diff._findings import Diff, Finding, Severity
from generator.diff._words import clean, few, phrase

__all__ = ["Line", "to_json", "to_markdown", "to_text"]

Line = tuple[tuple[str, str], ...]
"""A line of text in pieces: (text, name of a style); an empty style is plain."""

_SEVERITIES: tuple[Severity, ...] = ("breaking", "notice", "compatible")
_STYLES: dict[str, str] = {"breaking": "bold red", "notice": "yellow", "compatible": "green"}
_OPERATIONS = 3
_RENAMES = 10
_SPECIAL = re.compile(r"([\\`*_\[\]<>~|])")


def to_text(diff: Diff) -> list[Line]:
    """
    Write a diff for people.

    Returns:
        Lines: a summary, then the findings by severity, each with its reason and some of the operations that meet it.
    """
    lines: list[Line] = [((_summary(diff), "bold"),)]
    for severity in _SEVERITIES:
        found = diff.of(severity)
        if found:
            lines += [(), ((severity, _STYLES[severity]),)]
        for finding in found:
            lines.extend(_paragraph(finding))
    if diff.renamed:
        pairs = [f"{clean(old)} -> {clean(new)}" for old, new in diff.renamed]
        lines += [(), (("renamed schemas: ", "bold"), (few(pairs, _RENAMES), ""))]
    return lines


def _summary(diff: Diff) -> str:
    if not diff.findings:
        return f"{_versions(diff)}: no difference"
    counts = [f"{len(diff.of(severity))} {severity}" for severity in _SEVERITIES if diff.of(severity)]
    return f"{_versions(diff)}: {', '.join(counts)}; semver: {diff.semver}"


def _versions(diff: Diff) -> str:
    return f"{clean(diff.old_version) or '?'} -> {clean(diff.new_version) or '?'}"


def _paragraph(finding: Finding) -> Iterator[Line]:
    yield (("  ", ""), (clean(finding.location), _STYLES[finding.severity]), (f": {phrase(finding)}", ""))
    directions = [each for each in finding.directions if each != "operation"]
    where = f" ({' and '.join(directions)})" if directions else ""
    yield ((f"    {finding.reason}{where}", "dim"),)
    if finding.hint:
        yield ((f"    {clean(finding.hint)}", "italic"),)
    operations = [clean(each) for each in finding.operations if each not in {"document", finding.location}]
    if operations:
        yield ((f"    {few(operations, _OPERATIONS)}", "dim"),)


def to_markdown(diff: Diff) -> str:
    """
    Write a diff for a changelog.

    Returns:
        A heading for each kind of change (breaking ones first, whatever they are), a bullet for each finding.
    """
    blocks = []
    sections = {"Breaking": list(diff.of("breaking"))}
    for change in ("added", "changed", "removed"):
        rest = [finding for finding in diff.findings if finding.severity != "breaking" and finding.change == change]
        sections[change.capitalize()] = rest
    for title, findings in sections.items():
        if findings:
            blocks.append("\n".join([f"### {title}", "", *map(_bullet, findings)]))
    if diff.renamed:
        pairs = [f"- {_code(old)} is now {_code(new)}" for old, new in diff.renamed]
        blocks.append("\n".join(["### Renamed schemas", "", *pairs]))
    return "\n\n".join(blocks or ["No difference."]) + "\n"


def _bullet(finding: Finding) -> str:
    notice = " (notice)" if finding.severity == "notice" else ""
    hint = f" ({_escape(finding.hint)})" if finding.hint else ""
    text = f"- {_code(finding.location)}: {phrase(finding, _code)}{notice}: {finding.reason}{hint}."
    operations = [_code(each) for each in finding.operations if each not in {"document", finding.location}]
    return f"{text} In {few(operations, _OPERATIONS)}." if operations else text


def _code(text: str) -> str:
    """Put text into a code span that it cannot get out of."""
    inside = clean(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", inside)), default=0) + 1)
    pad = " " if inside.startswith("`") or inside.endswith("`") else ""
    return f"{fence}{pad}{inside}{pad}{fence}"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", clean(text))


def to_json(diff: Diff) -> str:
    """
    Write a diff for a program.

    Returns:
        An object with ``old_version``, ``new_version``, ``semver``, ``counts`` by severity, ``renamed`` schemas and
        ``findings``: each with its kind, severity, change, location, detail, before, after, text, reason, hint and
        ``operations`` (directions by operation).
    """
    value = {
        "old_version": diff.old_version,
        "new_version": diff.new_version,
        "semver": diff.semver,
        "counts": {severity: len(diff.of(severity)) for severity in _SEVERITIES},
        "renamed": [{"old": old, "new": new} for old, new in diff.renamed],
        "findings": [_entry(finding) for finding in diff.findings],
    }
    return json.dumps(value, indent=2, default=str) + "\n"


def _entry(finding: Finding) -> dict[str, object]:
    operations: dict[str, list[str]] = {}
    for use in finding.uses:
        operations.setdefault(use.operation, []).append(use.direction)
    return {
        "kind": finding.kind,
        "severity": finding.severity,
        "change": finding.change,
        "location": finding.location,
        "detail": finding.detail,
        "before": finding.before,
        "after": finding.after,
        "text": phrase(finding),
        "reason": finding.reason,
        "hint": finding.hint,
        "operations": operations,
    }
