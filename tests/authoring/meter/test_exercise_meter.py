"""The meter: a lesson against the rules of a good exercise, as advice."""

from each_row import each_row
from factories import make_lesson, make_note
from hypothesis import given
from hypothesis import strategies as st
from own_lessons import COURSE, FILES

from media_literacy.authoring.meter.exercise_meter import measure
from media_literacy.authoring.meter.meter_readings import LessonSort, Measure, flags_asked
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import read_lesson

DECOY = ("Ninety people came, she said.", "arithmetic")
GOOD = {
    "flags": [("They left before they came.", "time"), ("Both won the cup.", "contradiction")] * 2,
    "checks": ["A friend said so.", "Somebody saw it."],
    "fine": [DECOY] * 3 + ["Dr. Lee said so on Tuesday."] * 6,
}


def told(lesson):
    return {reading.measure: reading for reading in measure(lesson).readings}


def test_a_lesson_after_the_rules_meets_length_mixture_and_decoys():
    readings = told(make_lesson(**GOOD))
    for measured in (Measure.LENGTH, Measure.FLAGS, Measure.CHECKS, Measure.DECOYS, Measure.SOUND_NOTES, Measure.KINDS):
        assert readings[measured].is_met is True
    assert readings[Measure.FLAGS].figure == "4 of 15 sentences (27 %)"
    assert readings[Measure.FLAGS].asks == "4 of them, 25 to 30 %"


def test_too_many_flags_ask_for_more_that_holds():
    reading = told(make_lesson(flags=["Wrong."] * 9, fine=["Right."] * 4))[Measure.FLAGS]
    assert reading.is_met is False and "More sound sentences" in reading.advice


def test_a_single_flag_asks_for_more_to_find():
    reading = told(make_lesson(flags=["Wrong."], fine=["Right."] * 14))[Measure.FLAGS]
    assert reading.is_met is False and "more problems" in reading.advice


def test_an_article_with_nothing_wrong_is_a_good_lesson():
    meter = measure(make_lesson(fine=[DECOY] * 12, checks=["Who knows.", "Some say so."]))
    assert meter.sort is LessonSort.SOUND
    assert meter.words.startswith("Nothing is wrong in this article. That is a good lesson")
    assert meter.reading(Measure.FLAGS).is_met is None
    assert meter.reading(Measure.HINTS).is_met is None


def test_a_lesson_without_any_note_is_said_to_be_at_its_beginning():
    assert measure(make_lesson(plain=["One.", "Two."])).words.startswith("Nothing has been said of any sentence yet.")


def test_a_lesson_that_is_not_measured_is_asked_for_no_shares():
    meter = measure(make_lesson(flags=["Wrong."] * 25, measured=False))
    assert meter.sort is LessonSort.UNMEASURED
    for measured in (Measure.FLAGS, Measure.CHECKS, Measure.LENGTH, Measure.DECOYS, Measure.KINDS):
        assert meter.reading(measured).is_met is None


def test_a_sentence_counts_once_by_its_most_suspicious_note():
    both = (make_note(Verdict.FINE, "arithmetic", label="a"), make_note(Verdict.FLAG, label="b"))
    readings = told(make_lesson(flags=["Wrong."], fine=["Right."], notes={"fine-1": both}))
    assert readings[Measure.FLAGS].figure.startswith("2 of 2")
    assert readings[Measure.DECOYS].value == 0


def test_good_signs_are_no_decoys():
    assert told(make_lesson(fine=["Dr. Lee said so."]))[Measure.DECOYS].value == 0


def test_explanations_harder_than_the_article_are_told_apart_from_easy_ones():
    hard = "Institutional considerations notwithstanding, administrative responsibilities predominate everywhere. "
    easy = "The cat sat on the mat and it was glad to do so. " * 20
    lesson = make_lesson(
        flags=[easy],
        notes={"flag-1": (make_note(Verdict.FLAG, explanation=hard * 12),)},
    )
    reading = told(lesson)[Measure.READING_LEVEL]
    assert reading.is_met is False and "Shorter sentences" in reading.advice
    lesson = make_lesson(flags=[easy], notes={"flag-1": (make_note(Verdict.FLAG, explanation=easy),)})
    assert told(lesson)[Measure.READING_LEVEL].is_met is True


def test_a_few_words_say_nothing_of_the_reading_level():
    assert told(make_lesson(flags=["Wrong."]))[Measure.READING_LEVEL].is_met is None


def test_a_flag_without_a_hint_is_noticed():
    with_hint = make_note(Verdict.FLAG, hints=((),))
    lesson = make_lesson(flags=["Wrong.", "Worse."], notes={"flag-1": (with_hint,)})
    assert told(lesson)[Measure.HINTS].figure == "1 of 2 problems"
    assert told(lesson)[Measure.HINTS].is_met is False


@each_row(
    ("parts", "advice"),
    [
        ({}, "A card with what a search would bring"),
        ({"cards": ["survey"]}, "Leave the page"),
        ({"cards": ["survey"], "choices": ["shop survey"]}, "look beyond the page"),
    ],
)
def test_evidence_asks_for_a_card_and_a_step_outside(parts, advice):
    assert advice in told(make_lesson(flags=["Wrong."], **parts))[Measure.EVIDENCE].advice


@each_row("path", FILES, ids=lambda path: path.stem)
def test_the_lessons_that_come_along_have_nothing_left_to_look_at(path):
    lesson = read_lesson(path).lesson
    assert lesson is not None
    unmet = [reading.measure for reading in measure(lesson).readings if reading.is_met is False]
    # A lesson by itself has a quarter of flags and more; a course spreads them, and `test_course` counts its shares.
    assert set(unmet) <= ({Measure.FLAGS} if path.is_relative_to(COURSE) else set())


@given(st.integers(min_value=4, max_value=500))
def test_some_whole_number_of_flags_is_always_right_and_near_the_share(sentences):
    low, high = flags_asked(sentences)
    assert 0 < low <= high
    assert 0.25 * sentences - 1 < low and high < 0.30 * sentences + 1
