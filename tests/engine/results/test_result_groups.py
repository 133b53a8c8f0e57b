"""The groups of a result: their order, and the kinds within them."""

from engine.attempts import attempt_on, excluded_attempt
from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import grade
from media_literacy.engine.results.result_groups import ResultSection, leading_note, result_groups
from media_literacy.lesson.model import Mode, SentenceId, Verdict


def groups(attempt):
    scorecard = grade(attempt.state, attempt.lesson)
    return [
        (group.section, [judgement.sentence for judgement in group.judgements])
        for group in result_groups(scorecard, attempt.lesson)
    ]


def test_what_to_look_at_again_comes_first_then_what_was_caught_then_the_rest():
    lesson = make_lesson(flags=["a.", "b."], fine=["c.", "d."], checks=["e."], plain=["f."])
    attempt = attempt_on(lesson, "flag-1", "fine-2")
    assert groups(attempt) == [
        (ResultSection.MISSED, ["flag-2"]),
        (ResultSection.DOUBTED, ["fine-2"]),
        (ResultSection.CAUGHT, ["flag-1"]),
        (ResultSection.LEFT_ALONE, ["fine-1"]),
        (ResultSection.CHECK, ["check-1"]),
    ]


def test_what_is_not_counted_and_what_was_not_read_stand_apart():
    attempt = excluded_attempt()
    attempt.read_all()
    assert groups(attempt)[-1] == (ResultSection.NOT_COUNTED, ["flag-2", "fine-1"])
    lesson = make_lesson(flags=["a."], plain=["b."])
    assert groups(Attempt(lesson, Mode.INVESTIGATE, FakeClock())) == [(ResultSection.UNSEEN, ["flag-1"])]


def test_sentences_of_one_kind_stand_together_in_the_order_in_which_the_kinds_are_read():
    lesson = make_lesson(flags=[("a.", "role"), ("b.", "time"), ("c.", "role"), ("d.", "place"), ("e.", "time")])
    assert groups(attempt_on(lesson)) == [(ResultSection.MISSED, ["flag-1", "flag-3", "flag-2", "flag-5", "flag-4"])]


def test_a_marked_sentence_without_a_note_stands_in_no_group_unless_it_is_judged():
    assert groups(attempt_on(make_lesson(plain=["a."]), "plain-1")) == []
    sound = make_lesson(plain=["a."], unmarked_is_fine=True)
    assert groups(attempt_on(sound, "plain-1")) == [(ResultSection.DOUBTED, ["plain-1"])]


def test_the_note_that_explains_is_the_most_suspicious_one():
    fine, flag = make_note(Verdict.FINE, label="a"), make_note(Verdict.FLAG, label="b")
    lesson = make_lesson(["Wrong."], plain=["Nothing."], notes={"flag-1": (fine, flag)})
    assert leading_note(lesson.sentence(SentenceId("flag-1"))) is flag
    assert leading_note(lesson.sentence(SentenceId("plain-1"))) is None
