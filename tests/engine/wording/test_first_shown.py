"""The line that says why the reveal begins where it does."""

from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import grade
from media_literacy.engine.wording.first_shown import first_shown_words
from media_literacy.lesson.model import Mode, SentenceId, Verdict

LESSON = make_lesson(flags=["A.", "B."], fine=["C."], clashes=[("flag-2", "fine-1")])


def words(*marks, confidence=None, lesson=LESSON):
    """What is said first after these marks, each made so surely."""
    attempt = Attempt(lesson, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in lesson.article.sentences)
    for mark in marks:
        attempt.toggle_mark(SentenceId(mark))
        if confidence is not None:
            attempt.set_confidence(SentenceId(mark), confidence)
    return first_shown_words(grade(attempt.state, lesson), lesson)


def test_it_says_what_sets_the_first_sentence_apart():
    assert words() == "Sentence 2 comes first: it is easy to read past, and it contradicts another sentence."
    assert words("flag-2") == "Sentence 1 comes first: it is easy to read past."
    assert words("flag-1", "flag-2") == "Sentence 2 comes first: it contradicts another sentence."


def test_what_may_both_be_true_is_not_called_a_contradiction():
    note = make_note(Verdict.FLAG, "base", contradicts=(SentenceId("fine-1"),))
    lesson = make_lesson(flags=["A."], fine=["B."], notes={"flag-1": (note,)}, clashes=[("flag-1", "fine-1")])
    assert words("flag-1", lesson=lesson) == "Sentence 1 comes first: another sentence changes what it says."
    assert "easy to read past, and another sentence changes what it says." in words(lesson=lesson)


def test_a_sure_doubt_that_comes_to_nothing_goes_before_what_was_missed():
    sure = "Sentence 3 comes first: you were sure that it fails, and it holds up."
    unsure = "Sentence 3 comes first: you doubted it, and it holds up."
    assert [words("fine-1", confidence=level) for level in (3, 2)] == [sure, unsure]


def test_nothing_is_said_where_nothing_sets_a_sentence_apart():
    assert words("flag-1", lesson=make_lesson(flags=["A."])) == ""
    assert words(lesson=make_lesson(plain=["A."])) == ""
