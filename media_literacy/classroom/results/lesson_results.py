"""A lesson that a class had, read from what is kept of it: the lesson as it was, and the sheet of each learner."""

from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.host.kept_class import StoredClass, read_stored
from media_literacy.classroom.kept_hands import read_hands
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.results.seat_sheets import NO_SEATS, SeatSheets, seat_sheets
from media_literacy.classroom.session.class_state import ClassState
from media_literacy.classroom.session.live_session import LiveSession
from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, StoredSession


class LessonResults(NamedTuple):
    """`row` is what is kept of the lesson as a whole, `rows` what came to it beside the seats, as its page has it.

    `is_over` once the teacher has ended it, also before the host has stopped and written that down. Of a class with
    raised `hands` there are no seats.
    """

    row: SessionRow
    lesson: Lesson
    seats: SeatSheets
    rows: tuple[tuple[str, ...], ...] = ()
    is_over: bool = True
    hands: HandCounts | None = None


def lesson_results(store: LiveStore, id: str) -> LessonResults:
    """Those of a lesson that is over, or that was interrupted; AppError where they cannot be read."""
    stored = store.session(id)
    if stored.row.is_by_hands:
        return _results_of_hands(stored, store.sheets(id))
    read = read_stored(stored)
    state = state_of(read)
    is_over = bool(stored.row.ended) or state.stage is Stage.ENDED
    return LessonResults(stored.row, read.lesson, seat_sheets(id, state, read.lesson), store.sheets(id), is_over)


def _results_of_hands(stored: StoredSession, rows: tuple[tuple[str, ...], ...]) -> LessonResults:
    hands = read_hands(stored)
    is_over = bool(stored.row.ended) or hands.stage is Stage.ENDED
    return LessonResults(stored.row, hands.lesson, NO_SEATS, rows, is_over, hands.counted())


def state_of(read: StoredClass) -> ClassState:
    """What a class came to."""
    return LiveSession(read.lesson, load_catalogue(), read.settings, read.records, now=0.0).state


def read_lesson_results(data_folder: Path, id: str) -> LessonResults:
    """The same from the file of classes."""
    store = LiveStore(data_folder)
    try:
        return lesson_results(store, id)
    finally:
        store.close()
