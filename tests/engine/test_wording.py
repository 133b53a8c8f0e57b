import pytest
from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempt import Attempt
from media_literacy.engine.grading import Outcome, grade, judgement_now
from media_literacy.engine.wording import (
    lead_in,
    origin_label,
    origin_promise,
    outcome_word,
    reason_words,
    result_words,
    spoken_state,
)
from media_literacy.lesson.model import KindId, Lesson, Mode, Origin, Run, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()


def attempt_on(lesson: Lesson, *names: str, mode: Mode = Mode.INVESTIGATE) -> Attempt:
    attempt = Attempt(lesson, mode, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in lesson.article.sentences)
    for name in names:
        attempt.toggle_mark(SentenceId(name))
    return attempt


def result(lesson: Lesson, *names: str) -> str:
    return result_words(grade(attempt_on(lesson, *names).state, lesson), lesson)


def some(count: int, letter: str) -> list[str]:
    return [f"{letter}{n}." for n in range(count)]


def test_the_result_names_sound_sentences_first():
    lesson = make_lesson(flags=some(4, "a"), fine=some(12, "b"))
    words = result(lesson, "flag-1", "flag-2", "flag-3", "fine-1", "fine-2")
    assert words == "You left 10 of 12 sound sentences alone, and caught 3 of 4 problems."


def test_the_result_says_one_in_the_singular():
    lesson = make_lesson(flags=["a."], fine=["b."])
    assert result(lesson) == "You left 1 of 1 sound sentence alone, and caught 0 of 1 problem."


def test_a_sound_article_left_alone_is_a_skill():
    assert result(make_lesson(fine=some(3, "b"), checks=["c."]), "check-1") == (
        "Nothing was wrong here, and you did not invent a problem. That is as much a skill as catching one."
    )


def test_one_doubt_about_a_sound_article_is_no_fault():
    assert result(make_lesson(fine=some(3, "b")), "fine-1") == (
        "Nothing was wrong here. You left 2 of 3 sound sentences alone. "
        "One doubt that comes to nothing is part of careful reading."
    )
    assert "One doubt" not in result(make_lesson(fine=some(3, "b")), "fine-1", "fine-2")


def test_a_lesson_without_fine_notes_counts_problems_only():
    assert result(make_lesson(flags=some(2, "a")), "flag-1") == "You caught 1 of 2 problems."


def test_a_lesson_without_notes_has_nothing_to_count():
    assert result(make_lesson(plain=["a."])) == "There is nothing to count here."


def test_sentences_not_seen_are_said_and_practice_is_called_so():
    lesson = make_lesson(flags=["a."], fine=["b.", "c."])
    attempt = Attempt(lesson, Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.toggle_mark(SentenceId("flag-1"))
    attempt.show([SentenceId("fine-1")])
    assert result_words(grade(attempt.state, lesson), lesson, is_practice=True) == (
        "You left 1 of 1 sound sentence alone, and caught 1 of 1 problem. "
        "1 sentence was not read and does not count. "
        "This was practice, with the notes open on the way."
    )


@pytest.mark.parametrize(
    ("name", "is_marked", "words"),
    [
        ("flag-1", True, "Yes."),
        ("flag-1", False, "Easy to read past."),
        ("fine-1", True, "This one holds up."),
        ("fine-1", False, "You left this one alone, and it holds up."),
        ("check-1", True, "Good to question."),
        ("check-1", False, "Worth a question."),
        ("plain-1", True, "The author left no note here."),
    ],
)
def test_each_outcome_has_its_lead_in(name, is_marked, words):
    lesson = make_lesson(flags=["a."], fine=["b."], checks=["c."], plain=["d."])
    attempt = attempt_on(lesson, *([name] if is_marked else []))
    judgement = grade(attempt.state, lesson).judgement(SentenceId(name))
    assert lead_in(judgement, lesson, CATALOGUE) == words


def test_another_reason_for_the_right_sentence_is_told():
    lesson = make_lesson(flags=[("a.", "role")])
    attempt = attempt_on(lesson, "flag-1")
    attempt.set_reason(SentenceId("flag-1"), KindId("loaded"))
    judgement = grade(attempt.state, lesson).judgements[0]
    assert lead_in(judgement, lesson, CATALOGUE) == (
        "Right sentence. You chose “loaded words”; the stronger reason is “impossible role”."
    )


def test_a_reason_that_left_the_catalogue_is_told_by_its_id():
    lesson = make_lesson(flags=[("a.", "role")])
    attempt = attempt_on(lesson, "flag-1")
    attempt.set_reason(SentenceId("flag-1"), KindId("gone"))
    assert "“gone”" in lead_in(grade(attempt.state, lesson).judgements[0], lesson, CATALOGUE)


def test_before_the_reveal_there_is_no_lead_in():
    lesson = make_lesson(flags=["a."])
    attempt = attempt_on(lesson, "flag-1")
    judgement = judgement_now(attempt.state, lesson, lesson.article.sentences[0])
    assert lead_in(judgement, lesson, CATALOGUE) == ""


@pytest.mark.parametrize(
    ("origin", "source", "label"),
    [
        (Origin.INVENTED, "", "Invented for teaching. Not news."),
        (Origin.MIXED, "", "Partly invented for teaching. Not news."),
        (Origin.REAL, "The Gazette, 3 March 2025", "A real report: The Gazette, 3 March 2025"),
        (Origin.REAL, "", "A real report."),
    ],
)
def test_the_label_tells_the_origin_once_it_may(origin, source, label):
    hidden = make_lesson(plain=["a."], origin=origin, source=source)
    told = make_lesson(plain=["a."], origin=origin, source=source, announced=True)
    careful = "From a media-literacy exercise; may be invented. Not news."
    assert origin_label(hidden, is_revealed=False) == careful
    assert origin_label(hidden, is_revealed=True) == origin_label(told, is_revealed=False) == label
    assert origin_promise(hidden) == "Real, invented or mixed: you will be told at the end."
    assert origin_promise(told) == ""


def test_a_sentence_says_its_place_and_state():
    lesson = make_lesson(flags=["a."], fine=["b."])
    attempt = attempt_on(lesson, "flag-1")
    attempt.set_confidence(SentenceId("flag-1"), 3)
    first, second = lesson.article.sentences
    assert spoken_state(first, 2, judgement_now(attempt.state, lesson, first)) == (
        "Sentence 1 of 2, marked suspicious, sure"
    )
    assert spoken_state(second, 2, judgement_now(attempt.state, lesson, second)) == "Sentence 2 of 2"
    attempt.read_all()
    attempt.read_all()
    assert spoken_state(first, 2, judgement_now(attempt.state, lesson, first), is_note_open=True) == (
        "Sentence 1 of 2, marked suspicious, sure, caught, explanation open"
    )


def test_a_chosen_reason_is_in_the_spoken_name_of_its_sentence():
    lesson = make_lesson(["They are all fools."])
    (sentence,) = lesson.article.sentences
    attempt = attempt_on(lesson, "flag-1")
    for say, reason in (
        (lambda: attempt.set_reason(sentence.id, KindId("loaded")), "loaded words"),
        (lambda: attempt.set_own_words(sentence.id, "nobody is all"), "in your words “nobody is all”"),
    ):
        say()
        judgement = judgement_now(attempt.state, lesson, sentence)
        words = reason_words(judgement, lesson, CATALOGUE)
        assert words == reason_words(attempt.state.marks[sentence.id], lesson, CATALOGUE)
        assert spoken_state(sentence, 1, judgement, reason=words) == f"Sentence 1 of 1, marked suspicious, {reason}"


def test_outcome_words_are_all_different():
    assert len({outcome_word(outcome) for outcome in Outcome}) == len(Outcome)


def test_the_right_reason_and_no_reason_are_both_plainly_right():
    lesson = make_lesson(flags=[("They left before they came.", "time")])
    for reason, words in ((None, "Yes."), ("time", "Yes."), ("role", "Right sentence. You chose “impossible role”;")):
        attempt = attempt_on(lesson, "flag-1")
        if reason is not None:
            attempt.set_reason(SentenceId("flag-1"), KindId(reason))
        attempt.read_all()
        (judgement,) = grade(attempt.state, lesson).judgements
        assert lead_in(judgement, lesson, CATALOGUE).startswith(words), reason


def excluded_attempt() -> Attempt:
    """The first problem points to the second; the mark on the sound sentence is taken back."""
    notes = {"flag-1": (make_note(Verdict.FLAG, how_to_check=(Run("see", link="#flag-2"),)),)}
    lesson = make_lesson(flags=["A.", "B."], fine=["C.", "D."], notes=notes)
    attempt = attempt_on(lesson, "flag-1", "flag-2", "fine-1", mode=Mode.GUIDED)
    attempt.take_back()
    return attempt


def test_the_result_tells_what_was_pointed_out_and_taken_back():
    attempt = excluded_attempt()
    assert result_words(grade(attempt.state, attempt.lesson), attempt.lesson) == (
        "You left 1 of 1 sound sentence alone, and caught 1 of 1 problem. "
        "1 sentence was pointed out by a note or a hint and does not count. "
        "1 sentence was marked and taken back and does not count."
    )


def test_a_sentence_that_does_not_count_says_why_first():
    attempt = excluded_attempt()
    attempt.read_all()
    scorecard = grade(attempt.state, attempt.lesson)
    said = {
        name: lead_in(scorecard.judgement(SentenceId(name)), attempt.lesson, CATALOGUE) for name in ("flag-2", "fine-1")
    }
    assert said == {
        "flag-2": "A note or a hint led you here, so this one is not counted.",
        "fine-1": "You took this mark back, so this one is not counted.",
    }


def test_a_sentence_that_does_not_count_is_told_by_ear():
    attempt = excluded_attempt()
    sentence = attempt.lesson.sentence(SentenceId("flag-2"))
    said = spoken_state(sentence, 4, judgement_now(attempt.state, attempt.lesson, sentence))
    assert said == "Sentence 2 of 4, marked suspicious, not counted"
