"""The attempt under way, and what of it goes to the store."""

import pytest
from factories import FakeClock, make_lesson

from media_literacy.diagnostics import Report
from media_literacy.engine.attempt import Attempt
from media_literacy.engine.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import LessonKey, Place
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.lesson.attempt_persistence import AttemptPersistence

LESSON = make_lesson(fine=["It rained."])
OPENED = OpenedLesson(LESSON, Report("rain.md"), LessonKey("", "rain"), None)
PLACE = Place("reader", SentenceId("fine-1"))


class Store:
    """Keeps what it is handed."""

    def __init__(self):
        self.begun, self.kinds, self.places = [], {}, []

    def start_attempt(self, attempt_id, mode, opened):
        self.begun.append(attempt_id)

    def record(self, attempt_id, events):
        self.kinds.setdefault(attempt_id, []).extend(event.kind for event in events)

    def keep_place(self, attempt_id, place):
        self.places.append((attempt_id, place))

    def ask_whether_saved(self, on_answer):
        on_answer(True)


@pytest.fixture
def store():
    return Store()


def opened_events():
    attempt = Attempt(LESSON, Mode.GUIDED, FakeClock())
    return attempt.open()


def test_before_a_way_was_chosen_nothing_is_recorded(store):
    persistence = AttemptPersistence(OPENED, store, None)
    assert persistence.resume() is None and persistence.attempt is None
    persistence.keep_place(PLACE)
    persistence.leave()
    assert (store.begun, store.kinds, store.places) == ([], {}, [])


def test_an_attempt_is_begun_left_and_gone_on_with_under_one_id(store):
    persistence = AttemptPersistence(OPENED, store, None)
    persistence.start(Mode.GUIDED)
    persistence.keep_place(PLACE)
    persistence.leave()
    persistence.go_on()
    (attempt_id,) = store.begun
    assert store.places == [(attempt_id, PLACE)]
    assert store.kinds[attempt_id][0] is EventKind.OPENED and len(store.kinds[attempt_id]) == 3


def test_an_attempt_goes_on_under_its_id_where_it_was_left(store):
    persistence = AttemptPersistence(OPENED, store, Resumed("old", opened_events(), PLACE))
    assert persistence.resume() == PLACE
    persistence.keep_place(PLACE)
    assert store.begun == [] and set(store.kinds) == {"old"} and store.places == [("old", PLACE)]


def test_in_an_edited_lesson_it_goes_on_as_a_copy_with_all_its_events(store):
    events = opened_events()
    persistence = AttemptPersistence(OPENED, store, Resumed("", events, PLACE))
    persistence.resume()
    (copy,) = store.begun
    assert store.kinds[copy][: len(events)] == [event.kind for event in events]


def test_what_was_read_of_this_attempt_is_brought_up_to_now(store):
    events = opened_events()
    persistence = AttemptPersistence(OPENED, store, Resumed("old", events, Place()))
    persistence.resume()
    now = persistence.resumed_now(Resumed("old", events, Place()), PLACE)
    assert now is not None and now.place == PLACE and len(now.events) > len(events)
    other = Resumed("other", events, Place())
    assert persistence.resumed_now(other, PLACE) is other and persistence.resumed_now(None, PLACE) is None


def test_an_attempt_that_is_forgotten_records_nothing_more(store):
    persistence = AttemptPersistence(OPENED, store, None)
    persistence.start(Mode.GUIDED)
    persistence.forget()
    persistence.keep_place(PLACE)
    assert persistence.attempt is None and store.places == []


def test_without_a_store_an_attempt_goes_its_way_and_is_saved_at_once():
    persistence, answers = AttemptPersistence(OPENED, None, None), []
    persistence.start(Mode.GUIDED)
    persistence.keep_place(PLACE)
    persistence.ask_whether_saved(answers.append)
    assert persistence.attempt is not None and answers == [True]
