"""What would make a problem hold, written before the author's words are seen."""

from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_fix import awaits_own_fix
from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.engine.results.grading import grade
from media_literacy.engine.results.kept_result import result_now, with_own_texts
from media_literacy.lesson.model import Mode, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run

FIX = (Run("The board wrote them."),)
LESSON = make_lesson(
    flags=["Caught.", "Missed.", "Unseen.", "Without a fix."],
    fine=["Sound."],
    notes={f"flag-{number}": (make_note(Verdict.FLAG, fix=FIX),) for number in (1, 2, 3)}
    | {"fine-1": (make_note(Verdict.FINE, fix=FIX),)},
)
CAUGHT, MISSED = SentenceId("flag-1"), SentenceId("flag-2")


def revealed(mode=Mode.INVESTIGATE):
    attempt = Attempt(LESSON, mode, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in LESSON.article.sentences if sentence.id != "flag-3")
    attempt.toggle_mark(CAUGHT)
    assert not any(awaits_own_fix(sentence, attempt.state) for sentence in LESSON.article.sentences)
    assert attempt.write_own_fix(CAUGHT, "too early") == ()
    attempt.read_all()
    attempt.read_all()
    return attempt


def waiting(attempt):
    return [sentence.id for sentence in LESSON.article.sentences if awaits_own_fix(sentence, attempt.state)]


def test_caught_and_missed_problems_with_a_fix_wait_for_one_after_the_reveal():
    assert waiting(revealed()) == [CAUGHT, MISSED]


def test_in_guided_the_notes_that_were_open_have_told_theirs():
    assert waiting(revealed(Mode.GUIDED)) == [MISSED]


def test_the_first_words_stay_and_no_words_are_an_answer_too():
    attempt = revealed()
    before = grade(attempt.state, LESSON)
    assert [event.value for event in attempt.write_own_fix(CAUGHT, " The board did. ")] == ["The board did."]
    assert [event.value for event in attempt.write_own_fix(MISSED, "")] == [""]
    assert waiting(attempt) == [] and attempt.write_own_fix(CAUGHT, "later") == attempt.write_own_fix(MISSED, "x") == ()
    assert replay(attempt.events).own_fixes == attempt.state.own_fixes == {CAUGHT: "The board did.", MISSED: ""}
    assert grade(attempt.state, LESSON) == before


def test_kept_words_are_bounded_and_those_on_a_sentence_that_is_gone_are_left_out():
    long = Event(EventKind.OWN_FIX, (CAUGHT,), "b" * 2000)
    second = Event(EventKind.OWN_FIX, (CAUGHT,), "c")
    assert replay([long, second]).own_fixes == {CAUGHT: "b" * LONGEST_OWN_NOTE}
    assert list(fitting([Event(EventKind.OWN_FIX, (SentenceId("gone"),), "text")], LESSON)) == []


def test_a_result_has_them():
    attempt = revealed()
    result = result_now(attempt.state, LESSON)
    attempt.write_own_fix(CAUGHT, "The board did.")
    assert with_own_texts(result, attempt.state).own_fixes == {CAUGHT: "The board did."}
