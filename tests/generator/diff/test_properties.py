"""
What holds for any two documents, shown on documents drawn at random.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from generator.diff import Diff, Use, diff_documents
from generator.diff._judgement import MIRRORS
from generator.diff._shapes import canonical
from tests.generator.diff._drawn import documents, reaching, rewritten
from tests.generator.diff._fragments import Json
from tests.generator.diff._mutations import MUTATIONS, Mutation

_RANK = {"breaking": 2, "notice": 1, "compatible": 0}
_SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much]
_PHASES = [Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink]

relaxed = settings(max_examples=100, deadline=None, suppress_health_check=_SLOW, phases=_PHASES)
brief = settings(max_examples=8, deadline=None, suppress_health_check=_SLOW, phases=_PHASES)


@given(documents)
@relaxed
def test_a_document_does_not_differ_from_itself(value: Json) -> None:
    """
    Equal documents give no finding and no version step.
    """
    diff = diff_documents(value, value)

    assert ((), (), "none") == (diff.findings, diff.renamed, diff.semver)


@given(documents, st.integers())
@relaxed
def test_the_same_meaning_written_otherwise_is_no_difference(value: Json, seed: int) -> None:
    """
    Order, prose, wrappers and the notation of null do not count.
    """
    other = rewritten(value, random.Random(seed))

    assert () == diff_documents(value, other).findings


def facts(diff: Diff, *, exchanged: bool = False) -> dict[str, set[Use]]:
    """
    Collect who meets what at which place, whatever its kind: a removed field was a required or an optional one.
    """
    found: dict[str, set[Use]] = {}
    for each in diff.findings:
        values = [each.after, each.before] if exchanged else [each.before, each.after]
        found.setdefault(canonical([each.location, each.detail, *values]), set()).update(each.uses)
    return found


@given(documents, documents)
@relaxed
def test_findings_are_mirrored_when_the_documents_are_exchanged(old: Json, new: Json) -> None:
    """
    What was added one way was removed the other way, at the same place and for the same operations.
    """
    forth, back = diff_documents(old, new), diff_documents(new, old)

    assert facts(forth) == facts(back, exchanged=True)
    kinds = {each.kind for each in back.findings}
    assert all(MIRRORS[each.kind] & kinds for each in forth.findings)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=[f"{index}-{each.kind}" for index, each in enumerate(MUTATIONS)])
@given(value=documents, data=st.data())
@brief
def test_a_single_change_is_reported_once_and_judged_right(
    mutation: Mutation, value: Json, data: st.DataObject
) -> None:
    """
    One change is one finding, at its place, with everybody who meets it and the verdict of the worst direction.
    """
    mutants = list(mutation.make(value))
    assume(mutants)
    mutant = mutants[data.draw(st.integers(0, len(mutants) - 1))]

    findings = diff_documents(value, mutant.document).findings

    assert [(mutation.kind, mutant.location)] == [(each.kind, each.location) for each in findings]
    by_request, by_response = mutation.verdicts
    if mutant.schema is None:
        assert ((mutant.operation,), by_request) == (findings[0].operations, findings[0].severity)
    else:
        users = reaching(value, mutant.schema)
        met = {direction for each in users.values() for direction in each}
        verdicts = [verdict for side, verdict in (("request", by_request), ("response", by_response)) if side in met]
        unused = "compatible" if {by_request, by_response} == {"compatible"} else "notice"
        worst = max(verdicts or [unused], key=_RANK.__getitem__)
        assert (sorted(users), worst) == (list(findings[0].operations), findings[0].severity)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=[f"{index}-{each.kind}" for index, each in enumerate(MUTATIONS)])
@given(value=documents, data=st.data())
@brief
def test_a_single_change_taken_back_is_its_mirror_image(mutation: Mutation, value: Json, data: st.DataObject) -> None:
    """
    Undoing a change is one finding as well, of the mirrored kind.
    """
    mutants = list(mutation.make(value))
    assume(mutants)
    mutant = mutants[data.draw(st.integers(0, len(mutants) - 1))]

    findings = diff_documents(mutant.document, value).findings

    assert [True] == [each.kind in MIRRORS[mutation.kind] for each in findings]
