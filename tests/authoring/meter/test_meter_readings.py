"""Each measure of a lesson just below and just above what is asked."""

from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.authoring.meter.exercise_meter import measure
from media_literacy.authoring.meter.meter_readings import Measure, Reading, flags_asked
from media_literacy.lesson.model import Lesson, Verdict
from media_literacy.lesson.text_blocks import Run

DECOY = ("Ninety people came, she said.", "arithmetic")


def reading(measured: Measure, lesson: Lesson) -> Reading:
    return measure(lesson).reading(measured)


@each_row(("sentences", "is_met"), [(11, False), (12, True), (20, True), (21, False)])
def test_a_good_length_is_12_to_20_sentences(sentences: int, is_met: bool):
    assert reading(Measure.LENGTH, make_lesson(fine=["Right."] * sentences)).is_met is is_met


def test_a_length_is_told_in_figures_and_advice():
    short = reading(Measure.LENGTH, make_lesson(fine=["Right."]))
    assert (short.figure, short.asks, short.value) == ("1 sentence", "12 to 20 sentences", 1)
    assert (short.low, short.high, short.scale) == (12, 20, 30)
    assert "A few more" in short.advice
    assert "two lessons" in reading(Measure.LENGTH, make_lesson(fine=["Right."] * 21)).advice
    long = reading(Measure.LENGTH, make_lesson(fine=["Right."] * 21, measured=False))
    assert "worked through together" in long.advice and long.is_met is None


@each_row(
    ("sentences", "asked"),
    [(0, (0, 0)), (1, (0, 1)), (3, (0, 1)), (4, (1, 1)), (12, (3, 3)), (20, (5, 6)), (40, (10, 12))],
)
def test_a_quarter_to_three_tenths_are_asked_for(sentences: int, asked: tuple[int, int]):
    assert flags_asked(sentences) == asked


@each_row(("flags", "is_met"), [(4, False), (5, True), (6, True), (7, False)])
def test_of_twenty_sentences_five_or_six_are_problems(flags: int, is_met: bool):
    found = reading(Measure.FLAGS, make_lesson(flags=["Wrong."] * flags, fine=["Right."] * (20 - flags)))
    assert found.is_met is is_met
    assert found.figure == f"{flags} of 20 sentences ({5 * flags} %)"
    assert found.asks == "5 to 6 of them, 25 to 30 %"
    assert (found.value, found.low, found.high, found.scale) == (flags, 5, 6, 20)


def test_a_lesson_without_sentences_has_no_share():
    assert reading(Measure.FLAGS, make_lesson()).figure == "0 of 0 sentences (0 %)"
    assert reading(Measure.FLAGS, make_lesson()).scale == 1


@each_row(("checks", "is_met"), [(1, False), (2, True), (3, True), (4, False)])
def test_two_or_three_are_to_be_looked_up(checks: int, is_met: bool):
    found = reading(Measure.CHECKS, make_lesson(checks=["Who knows."] * checks))
    assert found.is_met is is_met
    assert (found.value, found.low, found.high, found.scale) == (checks, 2, 3, 8)
    assert found.asks == "2 or 3 of them"


@each_row(("decoys", "is_met"), [(2, False), (3, True)])
def test_three_sound_sentences_look_odd(decoys: int, is_met: bool):
    found = reading(Measure.DECOYS, make_lesson(fine=[DECOY] * decoys))
    assert found.is_met is is_met
    assert (found.value, found.low, found.high, found.scale) == (decoys, 3, 8, 8)
    assert found.asks == "at least 3 of them"


@each_row(("kinds", "is_met"), [(0, False), (2, False), (3, True)])
def test_three_kinds_are_met(kinds: int, is_met: bool):
    flags = [("Wrong.", kind) for kind in ("role", "time", "contradiction")[:kinds]]
    found = reading(Measure.KINDS, make_lesson(flags=flags, fine=["Right."]))
    assert found.is_met is is_met
    assert (found.value, found.low, found.high, found.scale) == (kinds, 3, 8, 8)
    assert found.figure.startswith(f"{kinds} kinds: " if kinds else "none yet")


@each_row(("flags", "fine", "noted", "is_met"), [(1, 5, 2, False), (1, 5, 3, True), (4, 5, 3, False), (4, 5, 4, True)])
def test_half_of_the_sound_sentences_or_as_many_as_are_wrong_have_a_note(
    flags: int, fine: int, noted: int, is_met: bool
):
    lesson = make_lesson(
        flags=["Wrong."] * flags, fine=["Right."] * noted, plain=["Right."] * (fine - noted), unmarked_is_fine=True
    )
    found = reading(Measure.SOUND_NOTES, lesson)
    assert found.figure == f"{noted} of 5 sound sentences"
    assert found.is_met is is_met


def words(count: int, long: int = 0) -> str:
    """A sentence of so many words, some of which are over six letters: its LIX is `count` + 100 * long / count."""
    return " ".join(["bridges"] * long + ["it"] * (count - long)) + "."


def level(article: str, explanation: str) -> Reading:
    notes = {"flag-1": (make_note(Verdict.FLAG, explanation=explanation),)}
    return reading(Measure.READING_LEVEL, make_lesson(flags=[article], notes=notes))


def test_a_level_is_told_from_60_words_of_the_article_and_25_of_the_explanations_on():
    assert level(words(60), words(25)).is_met is True
    assert level(words(60), words(24)).is_met is None
    assert level(words(59), words(60)).is_met is None
    assert level(words(59), words(60)).figure == "too little text to tell"
    assert level(words(60), words(24)).figure == "article 60 (very hard)"


def test_an_explanation_may_be_twenty_above_the_article_and_any_below_fifty():
    assert level(words(60), words(79)).is_met is True
    assert level(words(60), words(80)).is_met is False
    found = level(words(60), words(80))
    assert (found.low, found.high, found.scale, found.value) == (0, 80, 80, 80)
    assert level(words(90), words(90)).scale == 110
    easy = " ".join([words(10)] * 6)
    assert level(easy, words(49)).is_met is True
    assert level(easy, words(50)).is_met is False


def test_the_meter_calls_too_hard_what_the_check_calls_too_hard():
    """One hard explanation among easy ones is named by the check, and so it is by the meter."""
    notes = {
        "flag-1": (make_note(Verdict.FLAG, explanation=words(80)),),
        "flag-2": (make_note(Verdict.FLAG, explanation=words(25)),),
    }
    found = reading(Measure.READING_LEVEL, make_lesson(flags=[words(60), "It rained."], notes=notes))
    assert (found.is_met, found.value) == (False, 80)


@each_row(
    ("lix", "word"),
    [
        (29, "very easy"),
        (30, "easy"),
        (39, "easy"),
        (40, "medium"),
        (49, "medium"),
        (50, "hard"),
        (59, "hard"),
        (60, "very hard"),
    ],
)
def test_a_level_has_a_word(lix: int, word: str):
    article = " ".join([words(lix)] * 3)
    assert level(article, words(1)).figure == f"article {lix} ({word})"


def test_every_problem_wants_a_hint():
    hint = make_note(Verdict.FLAG, hints=((Run("Look."),),))
    hinted = make_lesson(flags=["Wrong.", "Wrong."], notes={"flag-1": (hint,)})
    both = make_lesson(flags=["Wrong.", "Wrong."], notes={"flag-1": (hint,), "flag-2": (hint,)})
    assert reading(Measure.HINTS, hinted).is_met is False and reading(Measure.HINTS, both).is_met is True
    assert reading(Measure.HINTS, hinted).figure == "1 of 2 problems"
    assert reading(Measure.HINTS, make_lesson()).is_met is None


def test_evidence_is_a_card_and_a_step_outside():
    assert reading(Measure.EVIDENCE, make_lesson()).value == 0
    card = reading(Measure.EVIDENCE, make_lesson(cards=["map", "letters"]))
    assert (card.is_met, card.figure, card.value) == (False, "2 cards", 1)
    step = reading(Measure.EVIDENCE, make_lesson(choices=["a", "b"]))
    assert (step.is_met, step.figure, step.value) == (False, "0 cards, and a step outside", 1)
    both = reading(Measure.EVIDENCE, make_lesson(cards=["map"], choices=["a", "b"]))
    assert (both.is_met, both.figure, both.value) == (True, "1 card, and a step outside", 2)
    assert (both.low, both.high, both.scale) == (2, 2, 2)
