"""The words of a result: sound sentences first, groups in plain words, and the reasons counted."""

from each_row import each_row
from engine.attempts import attempt_on, excluded_attempt
from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Changed
from media_literacy.engine.results.grading import Exclusion, Judgement, Outcome, grade
from media_literacy.engine.results.result_groups import ResultSection
from media_literacy.engine.wording.result_wording import (
    result_words,
    section_about,
    section_heading,
    short_state,
    state_words,
)
from media_literacy.lesson.model import KindId, Lesson, Mode, SentenceId


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


def test_sentences_not_seen_are_said_and_guided_is_called_so():
    lesson = make_lesson(flags=["a."], fine=["b.", "c."])
    attempt = Attempt(lesson, Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.toggle_mark(SentenceId("flag-1"))
    attempt.show([SentenceId("fine-1")])
    assert result_words(grade(attempt.state, lesson), lesson, is_guided=True) == (
        "You left 1 of 1 sound sentence alone, and caught 1 of 1 problem. "
        "1 sentence was not read and does not count. "
        "You read it in Guided, so it counts as practice."
    )


def test_the_result_tells_what_was_pointed_out_and_taken_back():
    attempt = excluded_attempt()
    assert result_words(grade(attempt.state, attempt.lesson), attempt.lesson) == (
        "You left 1 of 1 sound sentence alone, and caught 1 of 1 problem. "
        "1 sentence was pointed out by a note or a hint and does not count. "
        "1 sentence was marked and taken back and does not count."
    )


@each_row(
    ("reasons", "words"),
    [
        ((), ""),
        (("role",), " In 1 of 3 you also named the reason."),
        (("loaded",), " In 0 of 3 you also named the reason."),
        (("role", "loaded", "role"), " In 2 of 3 you also named the reason."),
    ],
)
def test_reasons_are_counted_among_the_problems_that_were_caught(reasons, words):
    lesson = make_lesson(flags=[(letter, "role") for letter in "abcd"], fine=["e."])
    attempt = attempt_on(lesson, "flag-1", "flag-2", "flag-3")
    for number, reason in enumerate(reasons, start=1):
        attempt.set_reason(SentenceId(f"flag-{number}"), KindId(reason))
    assert result_words(grade(attempt.state, lesson), lesson) == (
        f"You left 1 of 1 sound sentence alone, and caught 3 of 4 problems.{words}"
    )


def test_reasons_in_own_words_are_not_judged_and_stand_apart():
    lesson = make_lesson(flags=[(letter, "role") for letter in "abc"])
    attempt = attempt_on(lesson, "flag-1", "flag-2", "flag-3")
    attempt.set_own_words(SentenceId("flag-1"), "it cannot be")
    own = "For 1 you gave a reason in your own words: hold it against the author’s."
    assert result_words(grade(attempt.state, lesson), lesson) == f"You caught 3 of 3 problems. {own}"
    attempt.set_reason(SentenceId("flag-2"), KindId("role"))
    assert result_words(grade(attempt.state, lesson), lesson) == (
        f"You caught 3 of 3 problems. In 1 of 2 you also named the reason. {own}"
    )


def test_every_section_has_a_heading_and_a_word_of_its_own_and_those_not_counted_say_why():
    assert len({section_heading(section) for section in ResultSection}) == len(ResultSection)
    assert len({short_state(section) for section in ResultSection}) == len(ResultSection)
    assert {section for section in ResultSection if section_about(section)} == {
        ResultSection.CHECK,
        ResultSection.NOT_COUNTED,
        ResultSection.UNSEEN,
    }


def test_a_sentence_says_its_state_how_sure_one_was_and_what_changed():
    hit = Judgement(SentenceId("a"), True, Outcome.HIT)
    assert state_words(hit, ResultSection.CAUGHT) == "Caught"
    sure = hit._replace(confidence=3)
    assert state_words(sure, ResultSection.CAUGHT) == "Caught, you were sure"
    assert state_words(sure._replace(changed=Changed.TEXT), ResultSection.CAUGHT) == (
        "Caught, you were sure, changed, look again"
    )
    for exclusion, word in (
        (Exclusion.POINTED_OUT, "Not counted, pointed out"),
        (Exclusion.TAKEN_BACK, "Not counted, taken back"),
        (Exclusion.NOT_TOLD, "Not counted"),
    ):
        excluded = Judgement(SentenceId("a"), False, Outcome.OPEN, exclusion=exclusion)
        assert state_words(excluded, ResultSection.NOT_COUNTED) == word
    assert state_words(Judgement(SentenceId("a"), False, Outcome.OPEN), None) == "No note"
