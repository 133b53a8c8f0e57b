"""Progress over an update: what is kept, what is told to be looked at again, and what stays as history."""

from contextlib import closing
from pathlib import Path

import pytest

from media_literacy.engine.attempts.answer_key import answer_key, quotes_of
from media_literacy.engine.attempts.attempt import Attempt, SystemClock
from media_literacy.engine.attempts.attempt_state import AttemptState, replay
from media_literacy.engine.attempts.events import Changed, Event, EventKind
from media_literacy.engine.results.grading import Outcome
from media_literacy.lesson.matching.sentence_map import texts_of
from media_literacy.lesson.model import Lesson, Mode, SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.database.connection import transaction
from media_literacy.store.database.migrations import MIGRATIONS
from media_literacy.store.database.opening import open_progress
from media_literacy.store.database.records import KeySource, Place
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore
from media_literacy.store.progress.resumed_attempt import Resumed, resumed, with_complete_key

KEY = LessonKey("valley", "lanes")
EVERYBODY, COLD, LETTERS = SentenceId("everybody"), SentenceId("cold"), SentenceId("letters")
SOURCE = """\
# Shops face ruin as bus lanes arrive

Everybody knows that the lanes will destroy every shop in town.[^everybody] It was a cold evening in the valley.[^cold]
Dr. Lee counted 214 letters, and most were in favour.[^letters]

[^everybody]: **Flag: overclaim.** No source is given for “every”.

[^cold]: **Fine: can be checked.** The weather service keeps the temperatures.

[^letters]: **Fine: overclaim.** Here it is counted, and the person who counted is named.
"""


def lesson(*edits: tuple[str, str]) -> Lesson:
    source = SOURCE
    for before, after in edits:
        assert before in source
        source = source.replace(before, after)
    found = parse_lesson(source.encode(), Path("lanes.md")).lesson
    assert found is not None
    return found


@pytest.fixture
def store(tmp_path: Path):
    opened = ProgressStore.open(tmp_path)
    yield opened
    opened.close()


def read(store: ProgressStore, now: Lesson, *, is_revealed: bool = False) -> None:
    """Read the lesson as it is now, mark the flag and one that is sound, and perhaps see the result."""
    store.start_attempt("first", KEY, Mode.INVESTIGATE, answer_key(now))
    everything = tuple(sentence.id for sentence in now.article.sentences)
    events = [
        Event(EventKind.OPENED, value="investigate"),
        Event(EventKind.SHOWN, everything),
        Event(EventKind.MARKED, (EVERYBODY,)),
        Event(EventKind.MARKED, (COLD,)),
        *([Event(EventKind.REVEALED)] if is_revealed else []),
    ]
    store.record("first", events)


def come_back(store: ProgressStore, now: Lesson) -> tuple[Resumed, AttemptState]:
    """Open the lesson again as the app does: a copy is kept where the lesson is another one now."""
    stored = store.latest_attempt(KEY)
    assert stored is not None
    found = resumed(stored, now)
    if not found.attempt_id:
        name = f"copy {len(store.attempts(KEY))}"
        store.start_attempt(name, KEY, stored.mode, answer_key(now), continues=found.continues)
        store.record(name, found.events)
    return found, replay(found.events)


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


def earlier(folder: Path, *events: tuple[str, str]) -> None:
    """An attempt as the first version kept it, without verdicts."""
    connection, _diagnostic = open_progress(folder, steps=MIGRATIONS[:1])
    with transaction(connection) as change:
        change.execute(
            "INSERT INTO attempt (number, id, pack, lesson, mode, touched) VALUES (1, 'first', ?, ?, 'guided', 1)",
            (KEY.pack, KEY.lesson),
        )
        change.executemany("INSERT INTO quote VALUES (1, ?, ?)", texts_of(lesson()).items())
        rows = [(number, *event) for number, event in enumerate(events, 1)]
        change.executemany("INSERT INTO event VALUES (1, ?, ?, ?, '', '', 0)", rows)
    connection.close()


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


# Once revealed


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
    stored = store.latest_attempt(KEY)
    assert stored is not None
    attempt = Attempt.resume(now, resumed(stored, now).events, SystemClock())
    assert attempt.state.chosen_searches == ("opinions", "shop-survey")
