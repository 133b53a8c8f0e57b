"""The attempt under way, and what of it goes to the store."""

import pytest
from factories import FakeClock, make_lesson

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import LessonKey, Place
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY, LessonHistory
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.lesson.attempt_persistence import AttemptPersistence

LESSON = make_lesson(fine=["It rained."])
OPENED = OpenedLesson(LESSON, Report("rain.md"), LessonKey("", "rain"), None)
PLACE = Place("reader", SentenceId("fine-1"))


class Store:
    """Keeps what it is handed."""

    def __init__(self):
        self.begun, self.continued, self.kinds, self.places = [], [], {}, []

    def start_attempt(self, attempt_id, mode, opened, continues=""):
        self.begun.append(attempt_id)
        self.continued.append(continues)

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
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    assert persistence.attempt is None and persistence.result is None
    persistence.keep_place(PLACE)
    persistence.leave()
    assert (store.begun, store.kinds, store.places) == ([], {}, [])


def test_after_the_attempt_was_left_no_place_is_kept_until_it_is_gone_on_with(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    persistence.start(Mode.GUIDED)
    persistence.leave()
    persistence.keep_place(PLACE)
    assert store.places == []
    persistence.go_on()
    persistence.keep_place(PLACE)
    assert store.places == [(store.begun[0], PLACE)]


def test_an_attempt_is_begun_left_and_gone_on_with_under_one_id(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    persistence.start(Mode.GUIDED)
    persistence.keep_place(PLACE)
    persistence.leave()
    persistence.go_on()
    (attempt_id,) = store.begun
    assert store.places == [(attempt_id, PLACE)]
    assert store.kinds[attempt_id][0] is EventKind.OPENED and len(store.kinds[attempt_id]) == 3


def test_an_attempt_goes_on_under_its_id_where_it_was_left(store):
    persistence = AttemptPersistence(OPENED, store, LessonHistory(Resumed("old", opened_events(), PLACE)))
    assert persistence.resume_first() == PLACE and not persistence.is_practice
    persistence.keep_place(PLACE)
    assert store.begun == [] and set(store.kinds) == {"old"} and store.places == [("old", PLACE)]


def test_in_an_edited_lesson_it_goes_on_as_another_one_with_all_its_events(store):
    events = opened_events()
    persistence = AttemptPersistence(OPENED, store, LessonHistory(Resumed("", events, PLACE, continues="old")))
    persistence.resume_first()
    (other,) = store.begun
    assert store.continued == ["old"]
    assert store.kinds[other][: len(events)] == [event.kind for event in events]


def test_what_was_read_of_this_attempt_is_brought_up_to_now(store):
    events = opened_events()
    read, other = Resumed("old", events, Place()), Resumed("other", events, Place())
    history = LessonHistory(other, unfinished=read, read_lessons=1)
    persistence = AttemptPersistence(OPENED, store, history)
    persistence.resume_unfinished()
    persistence.keep_place(PLACE)
    now = persistence.history_now(history)
    assert now.unfinished is not None and now.unfinished.place == PLACE and len(now.unfinished.events) > len(events)
    assert (now.first, now.read_lessons) == (other, 1)
    assert persistence.history_now(NO_HISTORY) == NO_HISTORY


def revealed(persistence):
    persistence.record(persistence.attempt.show([SentenceId("fine-1")]))
    persistence.record(persistence.attempt.read_all())
    return persistence.result


def id_of(found):
    return None if found is None else found.attempt_id


def test_what_comes_after_the_first_reveal_is_practice_and_never_replaces_it(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    persistence.start(Mode.GUIDED)
    assert not persistence.is_practice and persistence.result is None
    first = revealed(persistence)
    persistence.start(Mode.GUIDED)
    persistence.keep_place(PLACE)
    assert persistence.is_practice and persistence.result is None
    history, (first_id, second_id) = persistence.history, store.begun
    assert history.first is not None and (history.first.attempt_id, history.first.result) == (first_id, first)
    assert history.unfinished is not None and history.unfinished.place == PLACE
    assert (id_of(history.practised), id_of(history.unfinished), history.practices) == (None, second_id, 0)


def test_practice_that_is_revealed_is_the_latest_practised(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    for _try in range(3):
        persistence.start(Mode.GUIDED)
        revealed(persistence)
    for history in (persistence.history, (persistence.forget(), persistence.history)[1]):
        assert (id_of(history.first), id_of(history.practised), history.practices) == (*store.begun[::2], 2)
        assert history.unfinished is None


def test_one_goes_back_and_forth_between_the_tries(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    for is_last in (False, False, True):
        persistence.start(Mode.GUIDED)
        if not is_last:
            revealed(persistence)
    before = persistence.history
    for resume, is_practice, id in (
        (persistence.resume_first, False, store.begun[0]),
        (persistence.resume_practice, True, store.begun[1]),
        (persistence.resume_unfinished, True, store.begun[2]),
    ):
        resume()
        assert (persistence.is_practice, len(store.begun)) == (is_practice, 3)
        count = len(store.kinds[id])
        persistence.leave()
        assert len(store.kinds[id]) == count + 1
    after = persistence.history
    assert list(map(id_of, (after.first, after.practised, after.unfinished))) == store.begun
    assert (before.practices, after.practices) == (1, 1)


def test_every_practice_is_gone_back_to_and_keeps_its_place(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    for _try in range(3):
        persistence.start(Mode.GUIDED)
        revealed(persistence)
    assert persistence.place_of_try == 2
    for practice, id in ((0, store.begun[1]), (1, store.begun[2]), (0, store.begun[1])):
        persistence.resume_practice(practice)
        count = len(store.kinds[id])
        persistence.leave()
        assert (persistence.place_of_try, len(store.kinds[id])) == (practice + 1, count + 1)
        assert list(map(id_of, persistence.history.practised_tries)) == store.begun[1:]
        assert persistence.history.practices == 2
    for place, id in enumerate(store.begun):
        persistence.resume_try(id)
        assert persistence.place_of_try == place


@pytest.mark.parametrize("mode", [Mode.GUIDED, Mode.INVESTIGATE])
def test_a_lesson_that_was_just_read_counts_once(store, mode):
    persistence = AttemptPersistence(OPENED, store, LessonHistory(read_lessons=1))
    persistence.start(mode)
    assert persistence.history.read_lessons == 1
    for _press in range(2):  # Investigate asks for one more look
        revealed(persistence)
    assert persistence.history.read_lessons == 2
    persistence.start(mode)
    assert persistence.history.read_lessons == 2


def test_a_try_that_was_not_revealed_is_followed_by_no_practice(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    persistence.start(Mode.GUIDED)
    persistence.start(Mode.GUIDED)
    assert not persistence.is_practice and persistence.history.latest is not None
    assert id_of(persistence.history.first) == store.begun[1]


def test_a_kept_result_is_shown_as_it_was_and_the_events_of_an_edited_lesson_as_they_were_read(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    persistence.start(Mode.GUIDED)
    now = revealed(persistence)
    assert now is not None and persistence.attempt is not None
    kept = now._replace(added=1)
    read = LessonHistory(Resumed("old", persistence.attempt.events, Place(), result=kept))
    persistence = AttemptPersistence(OPENED, store, read)
    persistence.resume_first()
    assert persistence.result is kept
    assert persistence.history_now(read) == read


def test_an_attempt_that_is_forgotten_records_nothing_more(store):
    persistence = AttemptPersistence(OPENED, store, NO_HISTORY)
    persistence.start(Mode.GUIDED)
    persistence.forget()
    persistence.keep_place(PLACE)
    assert persistence.attempt is None and store.places == []


def test_without_a_store_an_attempt_goes_its_way_and_is_saved_at_once():
    persistence, answers = AttemptPersistence(OPENED, None, NO_HISTORY), []
    persistence.start(Mode.GUIDED)
    persistence.keep_place(PLACE)
    persistence.ask_whether_saved(answers.append)
    assert persistence.attempt is not None and answers == [True]
