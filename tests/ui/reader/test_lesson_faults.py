"""Errors are counted and the first is told; advice is for the author alone."""

from media_literacy.diagnostics import Diagnostic, Location, Report, Severity
from media_literacy.ui.reader.lesson_faults import faults_in_words


def report(*severities):
    return Report(
        "lesson.md",
        tuple(
            Diagnostic("code", f"the line {line} is broken.", Location(line, 1), Location(line, 2), severity=severity)
            for line, severity in enumerate(severities, start=3)
        ),
    )


def test_a_lesson_without_errors_says_nothing():
    assert faults_in_words(report()) == ""
    assert faults_in_words(report(Severity.WARNING)) == ""


def test_errors_are_counted_and_the_first_is_told():
    assert faults_in_words(report(Severity.WARNING, Severity.ERROR)) == (
        "1 fault in this lesson; what could not be read was left out. Line 4: the line 4 is broken."
    )
    assert faults_in_words(report(Severity.ERROR, Severity.ERROR)).startswith("2 faults in this lesson; ")
