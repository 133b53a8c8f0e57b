"""A lesson that was revealed is judged as it was read, whatever became of it since."""

from contextlib import closing
from pathlib import Path

from store.progress.updated_lesson import COLD, EVERYBODY, KEY, come_back, earlier, lesson, read

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.attempts.events import Changed, Event, EventKind
from media_literacy.engine.results.grading import Outcome
from media_literacy.store.database.records import KeySource
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.resumed_attempt import resumed, with_complete_key


def test_a_revealed_attempt_is_judged_by_the_lesson_as_it_was_read(store: ProgressStore):
    read(store, lesson(), is_revealed=True)
    now = lesson(("Flag: overclaim", "Fine: overclaim"), ("will destroy every shop", "will harm one shop"))
    found, state = come_back(store, now)
    assert found.attempt_id == "first" and state.changed == {EVERYBODY: Changed.VERDICT}
    result = found.result
    assert result is not None and result.is_edited and not result.was_completed
    assert result.scorecard.judgement(EVERYBODY).outcome is Outcome.HIT
    assert result.scorecard.judgement(EVERYBODY).changed is Changed.VERDICT
    assert result.lesson.sentence(EVERYBODY).text == "Everybody knows that the lanes will destroy every shop in town."


def test_a_revealed_attempt_of_an_untouched_lesson_has_the_lesson_itself(store: ProgressStore):
    now = lesson()
    read(store, now, is_revealed=True)
    found, _state = come_back(store, now)
    assert found.result is not None and found.result.lesson is now and not found.result.is_edited


def test_a_sentence_that_is_gone_stays_in_the_result(store: ProgressStore):
    read(store, lesson(), is_revealed=True)
    gone = " It was a cold evening in the valley.[^cold]"
    note = "[^cold]: **Fine: can be checked.** The weather service keeps the temperatures.\n\n"
    found, state = come_back(store, lesson((gone, " Nobody was asked. He said so."), (note, "")))
    assert list(state.marks) == [EVERYBODY]
    result = found.result
    assert result is not None and (result.removed, result.added) == (1, 2)
    assert result.scorecard.judgement(COLD).outcome is Outcome.FALSE_ALARM


def test_what_an_older_version_did_not_keep_is_taken_from_the_lesson_once(tmp_path: Path):
    earlier(tmp_path / "old", ("shown", '["everybody", "cold"]'), ("marked", '["everybody"]'), ("revealed", "[]"))
    with closing(ProgressStore.open(tmp_path / "old")) as store:
        then, later = lesson(("Flag: overclaim", "Fine: overclaim")), lesson()
        complete = with_complete_key(store.attempt("first"), then)
        assert complete.answers == answer_key(then) and complete.key_source is KeySource.COMPLETED_LATER
        store.complete_key("first", complete.answers)
        store.complete_key("first", answer_key(later))

        stored = store.attempt("first")
        assert stored == complete and with_complete_key(stored, later) is stored
        result = resumed(stored, later).result
        assert result is not None and result.was_completed
        assert result.scorecard.judgement(EVERYBODY).outcome is Outcome.FALSE_ALARM
        assert store.standings()[KEY].kinds == {"overclaim", "checkable"}


def test_the_answers_that_an_attempt_kept_itself_are_never_replaced(store: ProgressStore):
    read(store, lesson(), is_revealed=True)
    before = store.attempt("first")
    store.complete_key("first", answer_key(lesson(("Flag: overclaim", "Check: overclaim"))))
    assert store.attempt("first") == before
    assert with_complete_key(before, lesson(("Flag: overclaim", "Check: overclaim"))) is before


def test_a_search_that_an_earlier_version_kept_by_its_place_is_found_by_its_id(store: ProgressStore):
    named = "person who counted is named.\n"
    now = lesson((named, f"{named}\n# Leave the page\n\n- [x] `shop survey` — so\n- [ ] opinions — many\n"))
    read(store, now, is_revealed=True)
    store.record(
        "first", [Event(EventKind.CHOSE_SEARCH, value="1"), Event(EventKind.CHOSE_SEARCH, value="shop-survey")]
    )
    stored = next(reversed(store.attempts(KEY)), None)
    assert stored is not None
    attempt = Attempt.resume(now, resumed(stored, now).events, SystemClock())
    assert attempt.state.chosen_searches == ("opinions", "shop-survey")
