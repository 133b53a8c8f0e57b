"""The question and its two answers, over the foot of the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from media_literacy.ui.reader.items.judging_bar import DOUBTED, HOLDS, JudgingBar


@pytest.fixture
def bar(in_window):
    page = in_window(QWidget(), 600, 200)
    made = JudgingBar(page)
    made.resize(page.size())
    made.show_item("Sentence 1: does it hold?", None, can_take_back=False)
    made.show()
    yield made
    page.close()


def test_the_two_answers_are_named_and_the_question_names_their_group(bar):
    names = [radio.accessibleName() for radio in bar.answers.radios]
    assert names == ["Holds, 1 of 2", "I doubt it, 2 of 2"] and (HOLDS, DOUBTED) == (1, 2)
    assert (
        bar.answers.accessibleName()
        == "Sentence 1: does it hold?"
        in [label.text() for label in bar.findChildren(QLabel)]
    )


def test_an_answer_is_told_and_shown(qtbot, bar):
    for radio, answer in zip(bar.answers.radios, (HOLDS, DOUBTED), strict=True):
        with qtbot.waitSignal(bar.judged) as judged:
            qtbot.mouseClick(radio, Qt.MouseButton.LeftButton)
        assert judged.args == [answer]
    bar.show_item("Sentence 2: does it hold?", DOUBTED, can_take_back=False)
    assert [radio.isChecked() for radio in bar.answers.radios] == [False, True]


def test_only_what_can_be_taken_back_has_the_link(qtbot, bar):
    assert not bar.take_back.isVisible()
    bar.show_item("Sentence 2: does it hold?", None, can_take_back=True)
    with qtbot.waitSignal(bar.taken_back):
        qtbot.mouseClick(bar.take_back, Qt.MouseButton.LeftButton)
