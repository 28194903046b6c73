"""
What is said about a document.
"""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Report


def test_errors_come_first() -> None:
    """
    Findings are sorted by severity, then code, then place, however they were added.
    """
    report = Report()
    report.note("a-note", "api#/x", "One.")
    report.warning("a-warning", "api#/x", "Two.")
    report.error("b-error", "api#/x", "Three.")
    report.error("a-error", "api#/y", "Four.")
    report.error("a-error", "api#/x", "Five.")

    found = report.sorted()

    assert ["Five.", "Four.", "Three.", "Two.", "One."] == [item.message for item in found]


def test_a_finding_is_kept_once() -> None:
    """
    A place that is visited twice is reported once.
    """
    report = Report()
    report.warning("odd", "api#/x", "Odd.")
    report.warning("odd", "api#/x", "Odd.")

    assert 1 == len(report.sorted())


def test_a_finding_is_one_line() -> None:
    """
    Printed, a finding ends with its place.
    """
    finding = Diagnostic("warning", "odd", "api#/x", "This is odd.")

    assert "warning: odd: This is odd. (api#/x)" == str(finding)
