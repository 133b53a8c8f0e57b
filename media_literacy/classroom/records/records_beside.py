"""Records of what came to a lesson beside its seats: sheets of paper, codes, and files.

They have the number of their attempt, which is that of its code and its file, or on paper their name: so whatever comes
twice is the same statement. A correction takes the place of a statement that waits, and of none that was sent.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from media_literacy.classroom.results.all_sheets import returned_sheets, typed_sheets
from media_literacy.classroom.results.lesson_results import LessonResults
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.form_roster import entry_of
from media_literacy.export.records.identifiers import account_of_attempt, account_of_learner
from media_literacy.export.records.statements import AttemptInClass, Statement, statements_of


class RecordedClass(NamedTuple):
    """The class whose lesson it was, with the key by which its learners are renamed, who keeps the records, and the
    names in its list.

    A lesson of no class of a roster is a class of its own.
    """

    id: str
    key: bytes
    home_page: str
    names: tuple[str, ...] = ()


def records_beside(results: LessonResults, taught: RecordedClass) -> list[Statement]:
    """Those of a lesson that is over; what was done on a seat is none of them, however often it came back."""
    return [
        statement
        for attempt, sheet in _sheets(results)
        for statement in statements_of(_attempt(attempt, sheet, results, taught), results.lesson)
    ]


def _sheets(results: LessonResults) -> Iterator[tuple[str, ClassSheet]]:
    """What tells an attempt apart in its lesson, and its sheet."""
    for number, sheet in returned_sheets(results).items():
        if number not in results.seats.sheets:
            yield f"returned {number}", ClassSheet(sheet.name, sheet.scorecard, sheet.came_as, sheet.mode)
    seen: Counter[str] = Counter()
    for sheet in typed_sheets(results):
        seen[sheet.name] += 1
        yield f"paper {seen[sheet.name]} {sheet.name}", sheet


def _attempt(attempt: str, sheet: ClassSheet, results: LessonResults, taught: RecordedClass) -> AttemptInClass:
    """Whoever is not in the list of the class is somebody else in each lesson: nobody knows who that is."""
    entry = entry_of(sheet.name, taught.names)
    session, card = results.row.id, sheet.scorecard
    account = account_of_learner(taught.key, entry) if entry else account_of_attempt(taught.key, session, attempt)
    return AttemptInClass(
        session=session,
        class_id=taught.id,
        attempt=attempt,
        account=account,
        home_page=taught.home_page,
        scorecard=card,
        mode=sheet.mode,
        at=datetime.fromisoformat(results.row.ended).timestamp(),
        is_finished=not card.unseen,
        came_as=str(sheet.came_as),
    )
