"""A hundred diagnostics of one kind are listed, and the others are counted."""

from media_literacy.diagnostics import Location, SourceRange, diagnose
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.source import make_source


def at(line: int, column: int) -> SourceRange:
    return SourceRange(Location(line, column), Location(line, column))


def collected(count: int) -> DiagnosticCollector:
    """So many of one kind, half of them made elsewhere."""
    found = DiagnosticCollector()
    for number in range(1, count + 1):
        if number % 2:
            found.add("raw-html", f"Number {number}.", at(number, 1))
        else:
            found.extend([diagnose("raw-html", f"Number {number}.", at(number, 1))])
    return found


def test_a_hundred_are_listed():
    assert [one.message for one in collected(100).sorted()] == [f"Number {number}." for number in range(1, 101)]


def test_more_are_counted_and_told_at_the_beginning():
    assert len(collected(101).sorted()) == len(collected(103).sorted()) == 101
    assert collected(101).total == 101
    assert "1 more remark of the kind “raw-html” is not listed." in {one.message for one in collected(101).sorted()}
    assert "3 more remarks of the kind “raw-html” are not listed." in {one.message for one in collected(103).sorted()}


def test_a_hint_is_made_only_for_what_is_listed():
    made: list[int] = []
    found = DiagnosticCollector()
    for number in range(102):
        found.add("raw-html", "Here.", at(1, 1), lambda number=number: str(made.append(number)))
    assert len(made) == 100


def test_every_diagnostic_stands_in_the_file():
    found = DiagnosticCollector()
    found.add("raw-html", "Too far down.", at(9, 9))
    found.add("raw-html", "There.", at(1, 2))
    places = [(one.start.line, one.start.column) for one in found.sorted(make_source("abc\nde"))]
    assert places == [(1, 2), (2, 3)]
