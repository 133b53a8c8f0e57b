"""Everything that came to a lesson: its seats, and beside them what was typed, pasted and dropped on its page."""

from collections.abc import Iterable
from types import MappingProxyType

from media_literacy.classroom.results.lesson_results import LessonResults
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.result_file import bounded_name
from media_literacy.engine.sheets.taking_in import Found, Sheets, found_in_file, take_in
from media_literacy.engine.sheets.typed_sheet import read_typed_sheet, state_of_sheet
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

Row = tuple[str, ...]


def returned_sheets(results: LessonResults) -> Sheets:
    """Seats under the names that they have on the page, then codes and files; each attempt once."""
    seats = dict(results.seats.sheets)
    for _kind, number, name in _rows(results, "seat"):
        if number.isdecimal() and (seat := seats.get(int(number))) is not None:
            seats[seat.attempt] = seat._replace(name=bounded_name(name))
    found = (
        _named(each, name)
        for _kind, name, kept in _rows(results, "returned")
        for each in found_in_file(kept.encode(), "", results.lesson)
    )
    return take_in(MappingProxyType(seats), found).sheets


def typed_sheets(results: LessonResults) -> list[ClassSheet]:
    """What was typed in from paper."""
    rows = enumerate(_rows(results, "sheet"), start=1)
    return [_typed(name, text, number, results.lesson) for number, (_kind, name, text) in rows]


def _typed(name: str, text: str, number: int, lesson: Lesson) -> ClassSheet:
    marks = read_typed_sheet(text, lesson, load_catalogue()).marks
    name = name or _("Sheet {number}").format(number=number)
    return ClassSheet(name, grade(state_of_sheet(lesson, marks), lesson))


def _rows(results: LessonResults, kind: str) -> Iterable[Row]:
    return (row for row in results.rows if len(row) == 3 and row[0] == kind)


def _named(found: Found, name: str) -> Found:
    return found if isinstance(found.sheet, AppError) else found._replace(sheet=found.sheet._replace(name=name))
