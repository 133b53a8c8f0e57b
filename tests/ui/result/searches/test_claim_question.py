"""Three answers of which one is chosen, and a button that says so for good."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.lesson.model import Bearing
from media_literacy.ui.result.searches.claim_question import ClaimQuestion


@pytest.fixture
def question(in_window, appearance):
    return in_window(ClaimQuestion(appearance))


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_answers_are_those_that_an_author_has(question):
    words = [radio.text() for radio in question.answers.radios]
    assert words == ["It holds", "It does not hold", "It cannot be told from these results"]
    assert question.answers.accessibleName() == "Taken together, what do the results say of the claim?"


def test_an_answer_may_be_changed_until_it_is_said(qtbot, question):
    question.allow_judging(True)
    with qtbot.assertNotEmitted(question.judged):
        for radio in question.answers.radios:
            click(qtbot, radio)
    with qtbot.waitSignal(question.judged) as judged:
        click(qtbot, question.judge)
    assert judged.args == [Bearing.CANNOT_BE_TOLD.value]


@pytest.mark.parametrize(
    ("may_judge", "advice"),
    [(False, "Open at least one result first."), (True, "Choose one of the three answers first.")],
)
def test_what_comes_first_is_said(qtbot, question, may_judge, advice):
    question.allow_judging(may_judge)
    with qtbot.assertNotEmitted(question.judged), qtbot.waitSignal(question.advised) as advised:
        click(qtbot, question.judge)
    assert advised.args == [advice]
