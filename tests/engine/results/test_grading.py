from dataclasses import replace

from each_row import each_row
from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import (
    CONTRADICTION,
    Exclusion,
    Outcome,
    debrief_order,
    first_to_show,
    grade,
    judgement_now,
)
from media_literacy.lesson.model import KindId, Mode, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run

LESSON = make_lesson(flags=["A.", "B."], fine=["C.", "D."], checks=["E."], plain=["F."])
ALL = [sentence.id for sentence in LESSON.article.sentences]


def marked(*names: str, mode: Mode = Mode.INVESTIGATE, shown=ALL, lesson=LESSON) -> Attempt:
    attempt = Attempt(lesson, mode, FakeClock())
    attempt.open()
    attempt.show(shown)
    for name in names:
        attempt.toggle_mark(SentenceId(name))
    return attempt


def outcomes(attempt: Attempt) -> dict[str, Outcome | None]:
    return {judgement.sentence: judgement.outcome for judgement in grade(attempt.state, attempt.lesson).judgements}


def test_every_verdict_has_its_outcome_marked_and_left_alone():
    assert outcomes(marked("flag-1", "fine-1", "check-1")) == {
        "flag-1": Outcome.HIT,
        "flag-2": Outcome.MISS,
        "fine-1": Outcome.FALSE_ALARM,
        "fine-2": Outcome.LEFT_ALONE,
        "check-1": Outcome.OPEN,
        "plain-1": Outcome.OPEN,
    }


def test_totals_count_flags_and_fine_sentences_apart():
    card = grade(marked("flag-1", "fine-1").state, LESSON)
    assert (card.flags, card.caught, card.missed) == (2, 1, 1)
    assert (card.fine, card.left_alone, card.false_alarms) == (2, 1, 1)
    assert (card.open, card.unseen) == (2, 0)


def test_a_sentence_never_shown_is_left_out_of_both_counts():
    card = grade(marked(shown=ALL[:1]).state, LESSON)
    assert (card.flags, card.fine, card.open, card.unseen) == (1, 0, 0, 5)


def test_a_marked_sentence_counts_as_seen():
    card = grade(marked("flag-2", shown=[]).state, LESSON)
    assert (card.flags, card.caught) == (1, 1)


def test_the_author_may_say_that_what_has_no_note_is_fine():
    lesson = make_lesson(flags=["A."], plain=["B."], unmarked_is_fine=True)
    assert outcomes(marked("plain-1", shown=[], lesson=lesson))["plain-1"] is Outcome.FALSE_ALARM


@each_row(("reason", "is_right"), [("role", True), ("time", True), ("loaded", False), (None, None)])
def test_any_flag_among_several_notes_is_a_right_reason(reason, is_right):
    notes = (make_note(Verdict.FLAG, "role"), make_note(Verdict.CHECK, "loaded"), make_note(Verdict.FLAG, "time"))
    lesson = make_lesson(flags=["A."], notes={"flag-1": notes})
    attempt = marked("flag-1", lesson=lesson, shown=[])
    attempt.set_reason(SentenceId("flag-1"), KindId(reason) if reason else None)
    assert grade(attempt.state, lesson).judgement(SentenceId("flag-1")).right_reason is is_right


@each_row(("sentence", "is_right"), [("flag-1", True), ("flag-2", True), ("flag-3", False)])
def test_a_contradiction_is_a_right_reason_on_both_sides_of_one(sentence, is_right):
    lesson = make_lesson(flags=["A.", "B.", "C."], clashes=[("flag-1", "flag-2")])
    attempt = marked(sentence, lesson=lesson, shown=[])
    attempt.set_reason(SentenceId(sentence), CONTRADICTION)
    assert grade(attempt.state, lesson).judgement(SentenceId(sentence)).right_reason is is_right


def test_a_false_alarm_has_no_right_reason():
    attempt = marked("fine-1")
    attempt.set_reason(SentenceId("fine-1"), KindId("role"))
    assert grade(attempt.state, LESSON).judgement(SentenceId("fine-1")).right_reason is None


def outcome_now(attempt, sentence):
    """The outcome of a sentence that the reader may see now."""
    return judgement_now(attempt.state, LESSON, LESSON.sentence(sentence)).outcome


def test_guided_shows_the_outcome_of_marked_sentences_and_no_miss_before_the_reveal():
    attempt = marked("flag-1", "fine-1", mode=Mode.GUIDED)
    seen = [outcome_now(attempt, id) for id in ALL]
    assert seen == [Outcome.HIT, None, Outcome.FALSE_ALARM, None, None, None]
    attempt.read_all()
    assert outcome_now(attempt, SentenceId("flag-2")) is Outcome.MISS


def test_investigate_shows_no_outcome_before_the_reveal():
    attempt = marked("flag-1")
    attempt.read_all()
    assert outcome_now(attempt, SentenceId("flag-1")) is None
    attempt.read_all()
    assert outcome_now(attempt, SentenceId("flag-1")) is Outcome.HIT


def test_confident_errors_come_first_then_errors_as_read():
    attempt = marked("fine-1", "fine-2")
    attempt.set_confidence(SentenceId("fine-2"), 3)
    card = grade(attempt.state, LESSON)
    assert debrief_order(card) == ("fine-2", "flag-1", "flag-2", "fine-1")
    assert first_to_show(card, LESSON) == "fine-2"


def test_of_two_misses_the_one_in_a_contradiction_is_shown_first():
    lesson = make_lesson(flags=["A.", "B."], fine=["C."], clashes=[("flag-2", "fine-1")])
    card = grade(marked(lesson=lesson, shown=["flag-1", "flag-2", "fine-1"]).state, lesson)
    assert debrief_order(card) == ("flag-1", "flag-2")
    assert first_to_show(card, lesson) == "flag-2"


def test_without_errors_a_contradiction_is_shown_first():
    lesson = make_lesson(flags=["A.", "B."], fine=["C."], clashes=[("flag-2", "fine-1")])
    attempt = marked("flag-1", "flag-2", lesson=lesson, shown=[])
    assert first_to_show(grade(attempt.state, lesson), lesson) == "flag-2"


def test_the_side_of_a_contradiction_that_has_a_note_is_shown_first():
    lesson = make_lesson(plain=["A."], flags=["B."], clashes=[("flag-1", "plain-1")])
    card = grade(marked("flag-1", lesson=lesson, shown=[]).state, lesson)
    assert lesson.article.sentences[0].clashes and first_to_show(card, lesson) == "flag-1"


def test_of_a_contradiction_the_sentence_that_does_not_hold_is_shown_first():
    late = make_note(Verdict.FLAG, label="late")
    lesson = make_lesson(fine=["A."], plain=["B."], clashes=[("plain-1", "fine-1")], notes={"plain-1": (late,)})
    card = grade(marked("plain-1", lesson=lesson, shown=["fine-1"]).state, lesson)
    assert lesson.article.sentences[0].clashes and first_to_show(card, lesson) == "plain-1"


def test_nothing_is_shown_first_in_a_lesson_without_notes():
    lesson = make_lesson(plain=["A."])
    assert first_to_show(grade(marked(lesson=lesson, shown=[]).state, lesson), lesson) is None


# What is not judged freely


def guided(*names: str, points_to: str = "", lesson=LESSON) -> Attempt:
    if points_to:
        notes = {"flag-1": (make_note(Verdict.FLAG, how_to_check=(Run("see", link=f"#{points_to}"),)),)}
        lesson = make_lesson(flags=["A.", "B."], fine=["C.", "D."], checks=["E."], plain=["F."], notes=notes)
    return marked(*names, mode=Mode.GUIDED, lesson=lesson)


def test_a_mark_taken_back_is_neither_hit_nor_miss_nor_false_alarm_nor_left_alone():
    for name in ("flag-1", "fine-1"):
        attempt = guided(name)
        attempt.take_back()
        found = grade(attempt.state, LESSON)
        assert found.judgement(SentenceId(name)).outcome is Outcome.OPEN
        assert found.judgement(SentenceId(name)).exclusion is Exclusion.TAKEN_BACK
        assert found.flags + found.fine == 3


def test_marking_again_what_was_taken_back_does_not_make_it_count():
    attempt = guided("flag-1")
    attempt.take_back()
    attempt.toggle_mark(SentenceId("flag-1"))
    assert outcomes(attempt)["flag-1"] is Outcome.OPEN


def test_what_was_pointed_out_is_open_marked_or_not():
    for names in (("flag-1",), ("flag-1", "flag-2")):
        attempt = guided(*names, points_to="flag-2")
        judgement = grade(attempt.state, attempt.lesson).judgement(SentenceId("flag-2"))
        assert (judgement.outcome, judgement.exclusion) == (Outcome.OPEN, Exclusion.POINTED_OUT)


def test_what_was_marked_before_it_was_pointed_out_counts():
    attempt = guided("flag-2", "flag-1", points_to="flag-2")
    assert outcomes(attempt)["flag-2"] is Outcome.HIT


def test_what_was_pointed_out_and_never_on_the_screen_is_unseen():
    attempt = guided("flag-1", points_to="flag-2")
    state = replace(attempt.state, shown=frozenset())
    assert grade(state, attempt.lesson).judgement(SentenceId("flag-2")).outcome is Outcome.UNSEEN


def test_a_check_that_was_pointed_out_is_open_for_its_own_sake():
    attempt = guided("flag-1", points_to="check-1")
    assert grade(attempt.state, attempt.lesson).judgement(SentenceId("check-1")).exclusion is None


def test_the_number_of_what_is_excluded_is_told():
    attempt = guided("flag-1", points_to="flag-2")
    found = grade(attempt.state, attempt.lesson)
    assert (found.excluded(Exclusion.POINTED_OUT), found.excluded(Exclusion.TAKEN_BACK)) == (1, 0)


def test_before_the_reveal_nothing_tells_that_a_sentence_was_pointed_out():
    attempt = guided("flag-1", points_to="flag-2")
    judgement = judgement_now(attempt.state, attempt.lesson, attempt.lesson.sentence(SentenceId("flag-2")))
    assert (judgement.outcome, judgement.exclusion) == (None, None)
