"""What is said of a file, and whether it costs it anything."""

from media_literacy.diagnostics import DiagnosticCode, Location, Report, Severity, SourceRange, diagnose

WHERE = SourceRange(Location(3, 4), Location(3, 9))
CODES = {severity: DiagnosticCode(severity, severity) for severity in Severity}


def test_a_diagnostic_has_the_name_the_severity_and_the_range_that_it_is_made_with():
    found = diagnose(CODES[Severity.WARNING], "It is so.", WHERE, "Do this.")
    assert (found.code, found.severity, found.range) == ("warning", Severity.WARNING, WHERE)
    assert (found.message, found.hint) == ("It is so.", "Do this.")


def test_a_report_has_errors_where_one_of_its_diagnostics_is_one():
    error, warning = (diagnose(CODES[severity], "So.", WHERE) for severity in Severity)
    assert [Report("a.md", found).has_errors for found in ((), (warning,), (warning, error))] == [False, False, True]


def test_points_are_ordered_by_line_and_then_by_column():
    points = [Location(2, 1), Location(1, 9), Location(1, 10), Location(10, 1)]
    assert sorted(points) == [Location(1, 9), Location(1, 10), Location(2, 1), Location(10, 1)]
