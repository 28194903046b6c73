"""
From changes and the graph of scopes to findings: who meets what, and how bad that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from generator.diff._comparison import Change, Scope
from generator.diff._findings import Direction, Finding, Severity, Use
from generator.diff._judgement import RULES, judge
from generator.diff._shapes import canonical

__all__ = ["Root", "findings_of"]

_ORDER: dict[Severity, int] = {"breaking": 0, "notice": 1, "compatible": 2}


@attrs.frozen
class Root:
    """Where an operation meets the graph, in one direction; no use for schemas that no operation reaches."""

    use: Use | None
    scope: Scope


def findings_of(roots: Sequence[Root]) -> tuple[Finding, ...]:
    """
    Collect the changes that can be reached, judge them and sort them.

    Args:
        roots: Where to start.

    Returns:
        One finding per change, with everyone who meets it; worst first, then by location, kind and value.
    """
    telling = _telling(roots)
    found: dict[tuple[str, ...], tuple[Change, set[Use]]] = {}
    for root in roots:
        for change, use in _met(root, telling):
            _, uses = found.setdefault(change.key, (change, set()))
            uses.update(() if use is None else {use})
    findings = [_finding(change, uses) for change, uses in found.values()]
    return tuple(sorted(findings, key=_sort_key))


def _sort_key(finding: Finding) -> tuple[int, str, str, str, str]:
    values = canonical([finding.before, finding.after])
    return (_ORDER[finding.severity], finding.location, finding.kind, finding.detail, values)


def _telling(roots: Iterable[Root]) -> set[Scope]:
    """Find the scopes from which some change can be reached: the others need no second visit."""
    users: dict[Scope, list[Scope]] = {}
    pending = [root.scope for root in roots]
    passed: set[Scope] = set()
    while pending:
        scope = pending.pop()
        if scope not in passed:
            passed.add(scope)
            for inner, _ in scope.children:
                users.setdefault(inner, []).append(scope)
                pending.append(inner)
    telling: set[Scope] = set()
    pending = [scope for scope in passed if scope.changes]
    while pending:
        scope = pending.pop()
        if scope not in telling:
            telling.add(scope)
            pending.extend(users.get(scope, ()))
    return telling


def _met(root: Root, telling: set[Scope]) -> Iterable[tuple[Change, Use | None]]:
    """Walk through the graph in the root's direction; a change met the wrong way round is met by nobody."""
    reached = _walk(root.scope, telling, None if root.use is None else root.use.direction)
    for scope in reached:
        for change in scope.changes:
            meets = root.use is not None and root.use.direction in change.mask
            yield change, root.use if meets else None
    if root.use is not None:
        for scope in _walk(root.scope, telling, None) - reached:
            for change in scope.changes:
                yield change, None


def _walk(start: Scope, telling: set[Scope], direction: Direction | None) -> set[Scope]:
    passed: set[Scope] = set()
    pending = [start]
    while pending:
        scope = pending.pop()
        if scope in telling and scope not in passed:
            passed.add(scope)
            pending.extend(inner for inner, mask in scope.children if direction is None or direction in mask)
    return passed


def _finding(change: Change, uses: set[Use]) -> Finding:
    verdict = judge(change.kind, {use.direction for use in uses})
    return Finding(
        kind=change.kind,
        location=change.location,
        detail=change.detail,
        before=change.before,
        after=change.after,
        change=RULES[change.kind].change,
        severity=verdict.severity,
        reason=verdict.reason,
        uses=tuple(sorted(uses)),
        hint=change.hint,
    )
