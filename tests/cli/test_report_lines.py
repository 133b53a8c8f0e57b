"""Diagnostics as lines of a terminal."""

from pathlib import Path

from factories import make_lesson

from media_literacy.cli.report_lines import diagnostic_lines, faults_summary, print_errors
from media_literacy.diagnostics import Diagnostic, Location, Report, Severity

START = Location(14, 8)
FAULT = Diagnostic("unknown-kind", "there is no such kind", START, START, "did you mean “role”?", Severity.ERROR)


def test_a_diagnostic_says_where_what_and_what_to_do():
    assert diagnostic_lines("a.md", FAULT) == [
        "a.md:14:8: error[unknown-kind]: there is no such kind",
        "    hint: did you mean “role”?",
    ]
    assert len(diagnostic_lines("a.md", FAULT._replace(hint=""))) == 1
    assert diagnostic_lines("a\nb.md", FAULT)[0].startswith("a␊b.md:14:8")


def test_only_errors_are_counted_as_left_out():
    warning = FAULT._replace(severity=Severity.WARNING)
    assert faults_summary(Path("a.md"), Report("a.md", (FAULT, warning))) == (
        "1 fault in this lesson was left out; “check a.md” tells which."
    )
    assert faults_summary(Path("a.md"), Report("a.md", (FAULT, FAULT))).startswith("2 faults")


def test_of_a_lesson_that_loaded_one_line_is_told_and_otherwise_all(capsys):
    report = Report("a.md", (FAULT, FAULT))
    print_errors(Path("a.md"), make_lesson(), report)
    assert capsys.readouterr().err.count("\n") == 1
    print_errors(Path("a.md"), None, report)
    assert capsys.readouterr().err.count("error[unknown-kind]") == 2
    print_errors(Path("a.md"), make_lesson(), Report("a.md", ()))
    assert capsys.readouterr() == ("", "")
