import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from media_literacy.diagnostics import START, Diagnostic, Severity
from media_literacy.ui.workshop.source.placed_diagnostics import PlacedDiagnostics

ERROR = Diagnostic("unknown-kind", "There is no such kind.", START, START)
WARNING = Diagnostic("tone", "It shouts.", START, START, severity=Severity.WARNING)
OTHER = Diagnostic("tone", "It whispers.", START, START, severity=Severity.WARNING)
TEXT = "One line.\nAnother line.\nThe last.\n"


@pytest.fixture
def document(qapp):
    return QTextDocument(TEXT)


@pytest.fixture
def placed(document):
    """A warning on all of the first line, an error on a word of it, and a warning in the last line."""
    made = PlacedDiagnostics(document)
    made.place([(OTHER, 24, 33), (WARNING, 0, 9), (ERROR, 4, 8)])
    return made


def test_they_stand_in_the_order_of_the_text(placed):
    assert [each.diagnostic for each in placed] == [WARNING, ERROR, OTHER] and len(placed) == 3


def test_they_move_along_with_the_text(document, placed):
    QTextCursor(document).insertText("New.\n")
    placed.forget_lines()
    assert [(each.start, each.end) for each in placed] == [(5, 14), (9, 13), (29, 38)]
    assert placed.severity_of_line(0) is None and placed.severity_of_line(1) is Severity.ERROR


@pytest.mark.parametrize(
    ("position", "expected"),
    [(3, WARNING), (4, ERROR), (8, ERROR), (9, WARNING), (11, None), (24, OTHER)],
)
def test_the_narrowest_at_a_position_counts(placed, position, expected):
    assert placed.at(position) == expected


def test_elsewhere_in_a_line_its_first_one_counts(document):
    made = PlacedDiagnostics(document)
    made.place([(ERROR, 4, 6), (WARNING, 1, 2)])
    assert made.at(8) == WARNING


def test_of_two_with_the_same_range_the_error_counts(document):
    made = PlacedDiagnostics(document)
    made.place([(WARNING, 0, 3), (ERROR, 0, 3)])
    assert made.at(1) == ERROR


def test_a_line_is_as_grave_as_the_gravest_in_it(placed):
    assert [placed.severity_of_line(line) for line in range(3)] == [Severity.ERROR, None, Severity.WARNING]


@pytest.mark.parametrize(
    ("position", "direction", "expected"),
    [(0, 1, 4), (4, 1, 24), (24, 1, 0), (30, 1, 0), (24, -1, 4), (4, -1, 0), (0, -1, 24), (25, -1, 24)],
)
def test_stepping_goes_round_the_ends(placed, position, direction, expected):
    assert placed.start_after(position, direction) == expected


def test_without_any_there_is_nowhere_to_step(document):
    assert PlacedDiagnostics(document).start_after(3, 1) is None
