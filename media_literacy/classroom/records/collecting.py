"""Makes the records of lessons that are over, and puts them into the outbox: each lesson once, under the same ids."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from media_literacy.classroom.host.kept_class import StoredClass, read_stored
from media_literacy.classroom.records.records_beside import RecordedClass, records_beside
from media_literacy.classroom.results.lesson_results import lesson_results, state_of
from media_literacy.classroom.session.class_state import SeatState
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.results.grading import grade
from media_literacy.errors import AppError
from media_literacy.export.records.identifiers import account_of_learner, account_of_seat
from media_literacy.export.records.statements import AttemptInClass, Statement, statements_of
from media_literacy.store.classes.ended_lessons import ended_lessons
from media_literacy.store.classes.live_store import FOLDER_NAME, LiveStore
from media_literacy.store.classes.record_outbox import RecordOutbox, RecordRow
from media_literacy.store.classes.record_settings import class_key

_LONGEST = 24 * 3600.0
"""In seconds: what a seat says of its time is only what it says."""


def collect(data_folder: Path, outbox: RecordOutbox, home_page: str, since: float) -> int:
    """Let the records of every lesson wait that ended since then and was not collected, or to which something came on
    paper, as a code or a file since it was; how many there are.
    """
    folder = data_folder / FOLDER_NAME
    known = outbox.collected()
    ended = ended_lessons(folder)
    new = [id for id, lesson in ended.items() if known.get(id) != lesson.rows and _is_since(lesson.at, since)]
    if not new:
        return 0
    store = LiveStore(data_folder)
    try:
        rosters = {lesson: roster for roster in store.rosters() for lesson in roster.lessons}
        added = 0
        for lesson in new:
            id = rosters[lesson].id if lesson in rosters else lesson
            names = rosters[lesson].names if lesson in rosters else ()
            taught = RecordedClass(id, class_key(id, folder), home_page, names)
            added += outbox.add(lesson, _records(store, lesson, taught), ended[lesson].rows)
        return added
    finally:
        store.close()


def records_of(session: str, kept: StoredClass, taught: RecordedClass) -> tuple[Statement, ...]:
    """The statements of a lesson: those of everybody who was in it to its end and read something."""
    seats = (seat for seat in state_of(kept).seats_in_class if seat.attempt.shown or seat.attempt.marks)
    return tuple(
        statement for seat in seats for statement in statements_of(_attempt(session, seat, kept, taught), kept.lesson)
    )


def _records(store: LiveStore, session: str, taught: RecordedClass) -> Iterator[RecordRow]:
    """None of a lesson that cannot be read any more: it would be tried again for ever."""
    try:
        stored = store.session(session)
        statements: list[Statement] = []
        if not stored.row.is_by_hands:
            kept = read_stored(stored)
            statements += records_of(session, kept, taught)
            taught = taught._replace(names=taught.names or kept.settings.names)
        if store.sheets(session):
            statements += records_beside(lesson_results(store, session), taught)
    except AppError:
        return
    for statement in statements:
        yield RecordRow(*statement)


def _attempt(session: str, seat: SeatState, kept: StoredClass, taught: RecordedClass) -> AttemptInClass:
    scorecard = grade(seat.attempt, kept.lesson)
    name = seat.person or (seat.name if seat.name in kept.settings.names else "")
    return AttemptInClass(
        session=session,
        class_id=taught.id,
        attempt=f"seat {seat.number}",
        account=account_of_learner(taught.key, name) if name else account_of_seat(taught.key, session, seat.number),
        home_page=taught.home_page,
        scorecard=scorecard,
        mode=seat.attempt.mode,
        at=seat.active_at,
        is_finished=seat.attempt.has_read_all or not scorecard.unseen,
        hints=sum(seat.attempt.hints.values()),
        seconds=_seconds(seat.events),
    )


def _seconds(events: tuple[Event, ...]) -> float | None:
    """How long somebody was at it: each time from opening to the last thing that happened; None where it is not known.

    What the host adds, such as hints, has no time of its own.
    """
    times = [event.elapsed for event in events if event.elapsed > 0]
    seconds = sum(before for before, after in pairwise((*times, 0.0)) if after < before)
    return seconds if 0 < seconds <= _LONGEST else None


def _is_since(ended: str, since: float) -> bool:
    try:
        return datetime.fromisoformat(ended).timestamp() >= since
    except ValueError:
        return False
