"""Progress over an update: what is kept, what is told to be looked at again, and what stays as history."""

from contextlib import closing
from pathlib import Path

import pytest
from store.progress.updated_lesson import COLD, EVERYBODY, KEY, LETTERS, come_back, earlier, lesson, read

from media_literacy.engine.attempts.answer_key import answer_key, quotes_of
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import Changed, Event, EventKind
from media_literacy.lesson.matching.sentence_map import texts_of
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.database.records import Place
from media_literacy.store.progress.progress_store import ProgressStore


def test_an_untouched_lesson_goes_on_with_the_same_attempt(store: ProgressStore):
    read(store, lesson())
    found, state = come_back(store, lesson())
    assert found.attempt_id == "first"
    assert list(state.marks) == [EVERYBODY, COLD]
    assert state.changed == {}


def test_a_mended_typo_loses_nothing_and_is_not_told(store: ProgressStore):
    read(store, lesson(("destroy", "destory")))
    found, state = come_back(store, lesson())
    assert found.attempt_id == "first"
    assert list(state.marks) == [EVERYBODY, COLD]
    assert state.changed == {}


def test_a_changed_verdict_is_told_and_the_attempt_before_stays_as_it_was(store: ProgressStore):
    read(store, lesson())
    before = store.attempt("first")
    now = lesson(("Flag: overclaim", "Check: overclaim"))
    found, state = come_back(store, now)
    assert found.attempt_id == ""
    assert list(state.marks) == [EVERYBODY, COLD]
    assert state.changed == {EVERYBODY: Changed.VERDICT}
    assert store.attempt("first") == before
    assert store.attempt("first").answers[1].said == "flag:overclaim"
    assert store.attempt("copy 1").continues == "first"


def test_a_change_stays_told_and_is_told_once(store: ProgressStore):
    read(store, lesson())
    now = lesson(("Flag: overclaim", "Check: overclaim"))
    come_back(store, now)
    found, state = come_back(store, now)
    assert found.attempt_id == "copy 1"
    assert state.changed == {EVERYBODY: Changed.VERDICT}
    assert len(store.attempts(KEY)) == 2


def test_a_reworded_sentence_is_told(store: ProgressStore):
    read(store, lesson())
    _found, state = come_back(store, lesson(("will destroy every shop", "will harm one shop")))
    assert state.changed == {EVERYBODY: Changed.TEXT}
    assert EVERYBODY in state.marks


def test_a_renamed_label_keeps_its_mark(store: ProgressStore):
    read(store, lesson())
    found, state = come_back(store, lesson(("[^everybody]", "[^all]")))
    assert found.attempt_id == ""
    assert list(state.marks) == ["all", COLD]
    assert state.changed == {}


def test_a_renamed_label_with_another_verdict_is_told_under_its_new_name(store: ProgressStore):
    read(store, lesson())
    _found, state = come_back(store, lesson(("[^everybody]", "[^all]"), ("Flag: overclaim", "Check: overclaim")))
    assert state.changed == {"all": Changed.VERDICT}


def test_a_removed_sentence_is_left_out_and_kept_in_the_attempt_before(store: ProgressStore):
    read(store, lesson())
    gone = " It was a cold evening in the valley.[^cold]"
    note = "[^cold]: **Fine: can be checked.** The weather service keeps the temperatures.\n\n"
    _found, state = come_back(store, lesson((gone, ""), (note, "")))
    assert list(state.marks) == [EVERYBODY]
    assert COLD in replay(store.attempt("first").events).marks
    assert quotes_of(store.attempt("first").answers)[COLD] == "It was a cold evening in the valley."


def test_an_added_sentence_was_not_read_and_is_not_told(store: ProgressStore):
    read(store, lesson())
    now = lesson(("Dr. Lee counted", "A secret report proves it. Dr. Lee counted"))
    _found, state = come_back(store, now)
    new = next(sentence.id for sentence in now.article.sentences if sentence.text.startswith("A secret"))
    assert list(state.marks) == [EVERYBODY, COLD]
    assert new not in state.shown
    assert state.changed == {}


def test_what_was_not_read_before_an_update_is_judged_as_it_is_afterwards(store: ProgressStore):
    now, later = lesson(), lesson(("Fine: overclaim", "Flag: overclaim"))
    store.start_attempt("first", KEY, Mode.GUIDED, answer_key(now))
    store.record("first", [Event(EventKind.OPENED, value="guided"), Event(EventKind.SHOWN, (EVERYBODY,))])
    _found, state = come_back(store, later)
    assert state.changed == {}
    store.record("copy 1", [Event(EventKind.SHOWN, (LETTERS,))])
    found, state = come_back(store, later)
    assert (found.attempt_id, state.changed) == ("copy 1", {})


def test_a_hint_on_what_is_no_problem_any_more_is_forgotten(store: ProgressStore):
    """Found by trying: the hint's sentence was Fine after the edit, and asking for the next one ended the program."""
    now, later = lesson(), lesson(("Flag: overclaim", "Fine: overclaim"))
    store.start_attempt("first", KEY, Mode.GUIDED, answer_key(now))
    store.record("first", [Event(EventKind.OPENED, value="guided"), Event(EventKind.HINT, (EVERYBODY,), "1")])
    _found, state = come_back(store, later)
    assert state.hints == {}


@pytest.mark.parametrize(("edit", "is_asked_again"), [(("destroy", "destory"), False), (("destroy", "help"), True)])
def test_another_text_asks_for_one_more_look(store: ProgressStore, edit: tuple[str, str], is_asked_again: bool):
    now = lesson()
    store.start_attempt("first", KEY, Mode.INVESTIGATE, answer_key(now))
    shown = Event(EventKind.SHOWN, tuple(texts_of(now)))
    store.record("first", [Event(EventKind.OPENED, value="investigate"), shown, Event(EventKind.SECOND_LOOK)])
    _found, state = come_back(store, lesson(edit))
    assert state.took_second_look is not is_asked_again


def test_the_place_follows_its_sentence(store: ProgressStore):
    read(store, lesson())
    store.keep_place("first", Place("article", EVERYBODY, 12.0))
    found, _state = come_back(store, lesson(("[^everybody]", "[^all]")))
    assert found.place == Place("article", SentenceId("all"), 12.0)


def test_the_place_in_a_sentence_that_is_gone_is_the_beginning(store: ProgressStore):
    read(store, lesson())
    store.keep_place("first", Place("article", EVERYBODY, 12.0))
    found, _state = come_back(store, lesson(("Everybody knows that the lanes will destroy every shop in town.", "Hm.")))
    assert found.place == Place("article", SentenceId(""), 12.0)


def test_a_sentence_that_moved_is_kept_in_its_new_place_by_another_attempt(store: ProgressStore):
    cold = " It was a cold evening in the valley.[^cold]"
    read(store, lesson())
    found, state = come_back(store, lesson((cold, ""), ("in favour.[^letters]", f"in favour.[^letters]{cold}")))
    assert (found.attempt_id, found.continues, state.changed) == ("", "first", {})
    assert [attempt.answers[-1].sentence for attempt in store.attempts(KEY)] == [LETTERS, COLD]


def test_an_attempt_of_an_older_version_goes_on_with_all_answers(tmp_path: Path):
    earlier(tmp_path / "old", ("shown", '["everybody"]'))
    with closing(ProgressStore.open(tmp_path / "old")) as store:
        now = lesson(("Flag: overclaim", "Check: overclaim"))
        found, state = come_back(store, now)
        assert (found.attempt_id, found.continues, state.shown, state.changed) == ("", "first", {EVERYBODY}, {})
        assert store.attempt("copy 1").answers == answer_key(now)
        assert come_back(store, now)[0].attempt_id == "copy 1"
        _found, state = come_back(store, lesson(("will destroy every shop", "will harm one shop")))
        assert state.changed == {EVERYBODY: Changed.VERDICT}
