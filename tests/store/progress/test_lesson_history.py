"""Which of the attempts at a lesson is the first try, and which is practice."""

from each_row import each_row
from factories import make_lesson
from store.progress.attempts import BUSES, DEBRIEFED, OPENED, REVEALED, SHOWN

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import StoredAttempt
from media_literacy.store.progress.lesson_history import MOST_PRACTICES, NO_HISTORY, lesson_history
from media_literacy.store.progress.resumed_attempt import Resumed

LESSON = make_lesson(flags=["Every shop must close."], fine=["It rained."])
BEGUN, DONE = (OPENED, SHOWN), (OPENED, SHOWN, REVEALED)


def attempt(number: int, events: tuple[Event, ...], continues: str = "") -> StoredAttempt:
    return StoredAttempt(str(number), BUSES, Mode.GUIDED, events, answer_key(LESSON), continues=continues)


def ids(*tries: tuple[Event, ...]) -> tuple[str | None, str | None, str | None, int]:
    history = lesson_history([attempt(number, events) for number, events in enumerate(tries, 1)], LESSON)
    return id_of(history.first), id_of(history.practised), id_of(history.unfinished), history.practices


def id_of(found: Resumed | None) -> str | None:
    return None if found is None else found.attempt_id


@each_row(
    ("tries", "found"),
    [
        ([], (None, None, None, 0)),
        ([()], (None, None, None, 0)),
        ([BEGUN], ("1", None, None, 0)),
        ([BEGUN, BEGUN], ("2", None, None, 0)),
        ([DONE], ("1", None, None, 0)),
        ([BEGUN, DONE], ("2", None, None, 0)),
        ([DONE, BEGUN], ("1", None, "2", 0)),
        ([DONE, DONE], ("1", "2", None, 1)),
        ([DONE, DONE, BEGUN], ("1", "2", "3", 1)),
        ([DONE, DONE, DONE], ("1", "3", None, 2)),
        ([DONE, BEGUN, DONE], ("1", "3", None, 1)),
        ([DONE, ()], ("1", None, None, 0)),
    ],
)
def test_the_first_reveal_stands_and_what_comes_after_it_is_practice(tries, found):
    assert ids(*tries) == found


@each_row(
    ("tries", "latest", "is_done"),
    [
        ([], None, False),
        ([BEGUN], "1", False),
        ([DONE], "1", True),
        ([DONE, DONE], "2", True),
        ([DONE, BEGUN], "2", True),
    ],
)
def test_the_latest_try_is_the_one_that_was_begun_last(tries, latest, is_done):
    history = lesson_history([attempt(number, events) for number, events in enumerate(tries, 1)], LESSON)
    assert (id_of(history.latest), history.first_result is not None) == (latest, is_done)


@each_row("count", [MOST_PRACTICES, MOST_PRACTICES + 1])
def test_every_practice_is_led_to_the_latest_ones_where_they_are_many(count):
    history = lesson_history([attempt(number, DONE) for number in range(count + 1)], LESSON)
    led_to = [found.attempt_id for found in history.practised_tries]
    assert led_to == [str(number) for number in range(1, count + 1)][-MOST_PRACTICES:]
    assert history.practices == count


def test_the_day_of_a_try_is_that_of_its_reveal():
    at = "2026-11-29T10:00:00.000+01:00"
    (done, begun) = (attempt(1, (OPENED, REVEALED._replace(at=at))), attempt(2, BEGUN))
    history = lesson_history([done, begun], LESSON)
    assert history.first is not None and history.first.revealed_at == at
    assert history.unfinished is not None and history.unfinished.revealed_at == ""


def test_without_attempts_there_is_no_history_and_read_lessons_are_handed_on():
    assert lesson_history([], LESSON) == NO_HISTORY
    assert lesson_history([], LESSON, 2).read_lessons == 2
    assert lesson_history([attempt(1, DONE)], LESSON, 3).read_lessons == 3


def test_an_attempt_that_goes_on_as_another_one_is_one_try():
    attempts = [attempt(1, BEGUN), attempt(2, DONE, "1"), attempt(3, BEGUN), attempt(4, BEGUN, "3")]
    history = lesson_history(attempts, LESSON)
    assert (id_of(history.first), id_of(history.unfinished)) == ("2", "4")


def test_of_a_revealed_attempt_that_an_earlier_version_copied_the_first_reveal_counts():
    marked = Event(EventKind.MARKED, (LESSON.article.sentences[0].id,))
    copy = attempt(2, (OPENED, marked, REVEALED, DEBRIEFED), "1")
    history = lesson_history([attempt(1, (OPENED, REVEALED)), copy], LESSON)
    assert history.first is not None and history.latest is history.first
    assert history.first.attempt_id == "2" and history.first.events == copy.events
    assert history.first.result is not None and history.first.result.scorecard.caught == 0


def test_an_attempt_whose_predecessor_is_lost_stands_for_itself():
    history = lesson_history([attempt(1, DONE), attempt(2, BEGUN, "gone")], LESSON)
    assert id_of(history.unfinished) == "2"
