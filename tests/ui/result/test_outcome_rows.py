"""Sentences in lists: sign, word, and how sure somebody was."""

import pytest
from factories import make_lesson

from media_literacy.engine.grading import Judgement, Outcome
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.result.outcome_rows import OutcomeSection, sign_and_colour, state_words
from media_literacy.ui.widgets.state_signs import Sign

LESSON = make_lesson(flags=["Wrong."], fine=[f"Sound number {n}." for n in range(9)], plain=["Nothing."])


def judged(sentence, outcome, *, is_marked=False, confidence=None):
    return Judgement(SentenceId(sentence), is_marked, outcome, confidence=confidence)


def test_each_outcome_has_its_sign():
    assert sign_and_colour(judged("flag-1", Outcome.HIT, is_marked=True), LESSON) == (Sign.HIT, "caught")
    assert sign_and_colour(judged("flag-1", Outcome.MISS), LESSON) == (Sign.MISS, "missed")
    assert sign_and_colour(judged("fine-1", Outcome.LEFT_ALONE), LESSON) == (Sign.HOLDS, "caught")


def test_the_word_says_how_sure_somebody_was():
    assert state_words(judged("flag-1", Outcome.HIT, is_marked=True)) == "Caught"
    sure = judged("flag-1", Outcome.HIT, is_marked=True, confidence=3)
    assert state_words(sure) == "Caught · you were: sure"


@pytest.mark.parametrize(("count", "shown"), [(3, 3), (4, 4), (5, 3)])
def test_a_long_list_that_is_folded_shows_its_beginning(qtbot, appearance, count, shown):
    found = [judged(f"fine-{n}", Outcome.LEFT_ALONE) for n in range(1, count + 1)]
    section = OutcomeSection("Sound", found, LESSON, appearance, is_folded=True)
    qtbot.addWidget(section)
    assert [row.isHidden() for row in section.rows].count(False) == shown
    if shown < count:
        section.more.click()
        assert not any(row.isHidden() for row in section.rows)


def test_a_row_leads_to_its_sentence(qtbot, appearance):
    section = OutcomeSection("Problems", [judged("flag-1", Outcome.MISS)], LESSON, appearance)
    qtbot.addWidget(section)
    with qtbot.waitSignal(section.sentence_chosen) as chosen:
        section.rows[0].click()
    assert chosen.args == ["flag-1"]
