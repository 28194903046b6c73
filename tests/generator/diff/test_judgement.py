"""
The judgement table, the version step, and guesses at renames.
"""

from __future__ import annotations

from string import Formatter

import attrs
import pytest

from generator.diff import RULES, Finding
from generator.diff._findings import semver_hint
from generator.diff._judgement import MIRRORS, judge
from generator.diff._renames import Named, guess_renames

FINDING = Finding("deprecated", "A", "", None, None, "changed", "compatible", "")


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ((), "none"),
        ((FINDING,), "patch"),
        ((FINDING, attrs.evolve(FINDING, change="added")), "minor"),
        ((FINDING, attrs.evolve(FINDING, severity="notice")), "minor"),
        ((attrs.evolve(FINDING, severity="notice"), attrs.evolve(FINDING, severity="breaking")), "major"),
    ],
)
def test_the_version_step_follows_the_worst_finding(findings: tuple[Finding, ...], expected: str) -> None:
    """
    Breaking is major, new or noteworthy is minor, the rest is a patch.
    """
    assert expected == semver_hint(findings)


@pytest.mark.parametrize("kind", RULES)
def test_each_rule_is_whole(kind: str) -> None:
    """
    Each kind says what happened with words it has, gives reasons, and has a mirror image that agrees with it.
    """
    rule = RULES[kind]
    names = {name for _, name, _, _ in Formatter().parse(rule.text) if name is not None}

    assert names <= {"before", "after", "detail"}
    assert "" not in {rule.request.reason, rule.response.reason}
    assert all(kind in MIRRORS[other] for other in MIRRORS[kind])
    assert {"added": "removed", "removed": "added", "changed": "changed"}[rule.change] in {
        RULES[other].change for other in MIRRORS[kind]
    }


def test_the_worst_direction_decides() -> None:
    """
    A change met both ways is as bad as it is for either.
    """
    assert "compatible" == judge("now-required", {"response"}).severity
    assert "breaking" == judge("now-required", {"response", "request"}).severity
    assert "breaking" == judge("operation-removed", {"operation"}).severity


def test_what_nobody_meets_breaks_nobody() -> None:
    """
    Without a use the worst verdict is a notice; a harmless change stays harmless.
    """
    assert ("notice", "no operation reaches it") == attrs.astuple(judge("field-removed", ()))
    assert "compatible" == judge("optional-field-added", ()).severity


def test_an_unknown_kind_is_an_error() -> None:
    """
    Every kind of finding has a row in the table.
    """
    with pytest.raises(KeyError):
        judge("weather-changed", ())


@pytest.mark.parametrize(
    ("gone", "come", "expected"),
    [
        (["max_tokens"], ["max_output_tokens"], {"max_tokens": "max_output_tokens"}),
        (["id"], ["message_id"], {"id": "message_id"}),
        (["X-Key"], ["x_key"], {"X-Key": "x_key"}),
        (["color"], ["weight"], {}),
        (["name"], ["name_a", "name_b"], {}),
        (["name_a", "name_b"], ["name"], {}),
    ],
)
def test_renames_are_guessed_only_when_nothing_else_fits(
    gone: list[str], come: list[str], expected: dict[str, str]
) -> None:
    """
    Alike in name and equal in all else, and the only such pair.
    """
    found = guess_renames([Named(name, "string") for name in gone], [Named(name, "string") for name in come])

    assert expected == found


def test_what_is_not_equal_is_no_rename() -> None:
    """
    The same name for something else is something else.
    """
    assert {} == guess_renames([Named("id", "string")], [Named("id_", "integer")])
