"""An attempt in a class: marks while the teacher takes them, a commit, and notes one by one."""

import pytest
from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import MarkQuestions
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.class_attempt import ClassAttempt, MarkingRules
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.results.grading import Outcome, judgement_now
from media_literacy.lesson.model import KindId, Mode, SentenceId

WHOLE = make_lesson(
    flags=["The weather station sets the fares.", "Every bus was full."],
    fine=["The town council sets the fares."],
    clashes=[("flag-1", "fine-1")],
)
BARE = WHOLE._replace(
    article=WHOLE.article._replace(
        sentences=tuple(sentence._replace(notes=(), clashes=()) for sentence in WHOLE.article.sentences)
    )
)
ONE, TWO, HELD = SentenceId("flag-1"), SentenceId("flag-2"), SentenceId("fine-1")


@pytest.fixture
def attempt():
    made = ClassAttempt(BARE, Mode.INVESTIGATE, FakeClock())
    made.open()
    made.rules = MarkingRules(counts_reading=True)
    made.show([ONE, TWO, HELD])
    return made


def kinds(events):
    return [event.kind for event in events]


def test_marks_are_taken_only_while_the_room_takes_them(attempt):
    assert attempt.toggle_mark(ONE) == ()
    attempt.rules = MarkingRules(takes_marks=True)
    assert kinds(attempt.toggle_mark(ONE)) == [EventKind.MARKED]
    attempt.rules = MarkingRules()
    assert attempt.toggle_mark(ONE) == ()
    assert attempt.set_reason(ONE, KindId("role")) == ()
    assert list(attempt.state.marks) == [ONE]


def test_what_came_too_late_is_as_if_it_had_not_happened(attempt):
    attempt.rules = MarkingRules(takes_marks=True)
    attempt.toggle_mark(ONE)
    late = attempt.toggle_mark(TWO)
    attempt.drop(late)
    assert list(attempt.state.marks) == [ONE] and late[0] in attempt.events
    attempt.rules = MarkingRules()
    attempt.show_note(TWO)
    assert list(attempt.state.marks) == [ONE] and attempt.state.notes_seen == {TWO}


def test_a_mark_is_explained_as_far_as_the_teacher_asks(attempt):
    attempt.rules = MarkingRules(takes_marks=True, questions=MarkQuestions(reason=False))
    attempt.toggle_mark(ONE)
    assert attempt.set_reason(ONE, KindId("role")) == attempt.set_own_words(ONE, "odd") == ()
    assert kinds(attempt.set_confidence(ONE, 2)) == [EventKind.CONFIDENCE]
    attempt.rules = MarkingRules(takes_marks=True, questions=MarkQuestions(confidence=False))
    assert attempt.set_confidence(ONE, 3) == ()
    assert kinds(attempt.set_reason(ONE, KindId("role"))) == [EventKind.REASON]


def test_having_read_it_all_is_a_commit_that_reveals_nothing(attempt):
    attempt.rules = MarkingRules(takes_marks=True)
    attempt.toggle_mark(ONE)
    assert kinds(attempt.read_all()) == [EventKind.READ_ALL]
    assert attempt.has_committed
    assert not attempt.state.is_revealed
    assert attempt.toggle_mark(TWO) == attempt.set_confidence(ONE, 3) == attempt.read_all() == ()


def test_a_second_look_comes_before_the_commit_where_the_room_has_one(attempt):
    attempt.rules = MarkingRules(takes_marks=True, has_second_look=True)
    assert kinds(attempt.read_all()) == [EventKind.SECOND_LOOK]
    assert not attempt.has_committed
    assert attempt.takes_marks
    assert kinds(attempt.read_all()) == [EventKind.READ_ALL]


def test_a_shown_note_tells_the_outcome_of_its_sentence_alone(attempt):
    attempt.rules = MarkingRules(takes_marks=True)
    attempt.toggle_mark(ONE)
    attempt.rules = MarkingRules()
    attempt.use_lesson(WHOLE)
    assert kinds(attempt.show_note(ONE)) == [EventKind.NOTE_OPENED]
    assert attempt.show_note(ONE) == ()
    outcomes = [judgement_now(attempt.state, WHOLE, sentence).outcome for sentence in WHOLE.article.sentences]
    assert outcomes.count(None) == len(outcomes) - 1
    assert judgement_now(attempt.state, WHOLE, WHOLE.sentence(ONE)).outcome is Outcome.HIT


def test_a_shown_note_folds_and_unfolds_and_its_outcome_stays(attempt):
    attempt.use_lesson(WHOLE)
    attempt.show_note(ONE)
    assert kinds(attempt.toggle_mark(ONE)) == [EventKind.NOTE_FOLDED]
    assert judgement_now(attempt.state, WHOLE, WHOLE.sentence(ONE)).outcome is Outcome.MISS
    assert kinds(attempt.toggle_mark(ONE)) == [EventKind.NOTE_OPENED]
    assert HELD not in attempt.state.pointed_out
    assert replay(attempt.events) == attempt.state


def test_reading_counts_while_the_class_reads_and_until_the_marks_are_handed_in():
    attempt = ClassAttempt(BARE, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    assert attempt.show([ONE]) == ()
    attempt.rules = MarkingRules(counts_reading=True, takes_marks=True)
    assert kinds(attempt.show([ONE])) == [EventKind.SHOWN]
    attempt.read_all()
    assert attempt.show([TWO]) == ()


def test_at_the_end_all_is_revealed_once_whether_marks_were_handed_in_or_not(attempt):
    attempt.use_lesson(WHOLE)
    (revealed,) = attempt.reveal_all()
    assert (revealed.kind, set(revealed.sentences)) == (EventKind.REVEALED, {ONE, TWO, HELD})
    assert attempt.reveal_all() == ()


def test_no_hint_is_given_here(attempt):
    attempt.use_lesson(WHOLE)
    assert attempt.ask_hint() == ()
