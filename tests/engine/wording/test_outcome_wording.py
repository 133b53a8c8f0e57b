from each_row import each_row
from engine.attempts import attempt_on, excluded_attempt
from factories import make_lesson

from media_literacy.engine.results.grading import Outcome, grade, judgement_now
from media_literacy.engine.wording.outcome_wording import (
    lead_in,
    origin_label,
    origin_promise,
    outcome_word,
    reason_words,
    spoken_state,
)
from media_literacy.lesson.model import KindId, Origin, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()


@each_row(
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


def test_a_reason_in_own_words_stands_before_the_authors():
    lesson = make_lesson(flags=["a."])
    attempt = attempt_on(lesson, "flag-1")
    attempt.set_own_words(SentenceId("flag-1"), "it cannot be")
    judgement = grade(attempt.state, lesson).judgement(SentenceId("flag-1"))
    assert lead_in(judgement, lesson, CATALOGUE) == "Right sentence. You said: “it cannot be”."


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


@each_row(
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
