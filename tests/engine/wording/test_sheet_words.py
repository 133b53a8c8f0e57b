"""The result of somebody else addresses nobody."""

from engine.attempts import attempt_on, excluded_attempt
from factories import make_lesson

from media_literacy.engine.results.grading import grade
from media_literacy.engine.wording.sheet_words import other_reason_words, sheet_words
from media_literacy.lesson.model import KindId, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSON = make_lesson(flags=["a.", "b."], fine=["c.", "d."])


def test_sound_sentences_come_first_and_no_count_stands_for_nothing():
    marked = attempt_on(LESSON, "flag-1", "fine-1")
    assert sheet_words(grade(marked.state, LESSON)) == "Sound sentences left alone: 1 of 2. Problems caught: 1 of 2."
    for lesson, words in (
        (make_lesson(flags=["a."]), "Problems caught: 0 of 1."),
        (make_lesson(fine=["a."]), "Sound sentences left alone: 1 of 1."),
        (make_lesson(plain=["a."]), "There is nothing to count here."),
    ):
        assert sheet_words(grade(attempt_on(lesson).state, lesson)) == words


def test_what_does_not_count_and_that_notes_were_open_is_said_after_it():
    attempt = excluded_attempt()
    words = sheet_words(grade(attempt.state, attempt.lesson), is_guided=True)
    assert words == (
        "Sound sentences left alone: 1 of 1. Problems caught: 1 of 1. "
        "1 sentence was pointed out by a note or a hint and does not count. "
        "1 sentence was marked and taken back and does not count. "
        "Read in Guided, where each note opens on the way."
    )
    of_seat = sheet_words(grade(attempt.state, attempt.lesson), is_guided=True, is_of_seat=True)
    assert of_seat.endswith("Read in Guided: marked without reasons, then the teacher revealed the notes.")
    assert "on the way" not in of_seat


def test_reasons_are_counted_and_those_in_own_words_stand_apart():
    attempt = attempt_on(LESSON, "flag-1", "flag-2")
    attempt.set_reason(SentenceId("flag-1"), KindId("loaded"))
    attempt.set_own_words(SentenceId("flag-2"), "it cannot be")
    card = grade(attempt.state, LESSON)
    assert sheet_words(card).endswith("Reasons named: 0 of 1. 1 reason is in own words: hold it against the author’s.")
    caught = next(judgement for judgement in card.judgements if judgement.right_reason is False)
    assert other_reason_words(caught, LESSON, load_catalogue()) == (
        "Right sentence, doubted for “loaded words”; the stronger reason is “impossible role”."
    )
