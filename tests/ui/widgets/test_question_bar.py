"""A question over a page, with room for its words at every width."""

import pytest
from PySide6.QtWidgets import QLabel

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.question_bar import QuestionBar


@pytest.fixture
def bar(qtbot):
    made = QuestionBar()
    qtbot.addWidget(made)
    made.ask("“bus-lanes.md” is called “bus lanes of today.md” now.", ["Go on in “bus lanes of today.md”", "Save it"])
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(("width", "are_below"), [(1200, False), (500, True)])
def test_answers_that_would_take_the_room_stand_below_the_question(qtbot, bar, width, are_below):
    bar.resize(width, 120)
    (text,) = bar.findChildren(QLabel)
    first = bar.findChildren(Button)[0]

    def is_laid_out():
        top = first.mapTo(bar, first.rect().topLeft()).y()
        return text.width() > 0.4 * width and (top > text.geometry().bottom()) == are_below

    qtbot.waitUntil(is_laid_out)


@pytest.mark.parametrize("width", [640, 1200])
def test_question_and_answers_keep_apart(qtbot, bar, width):
    bar.ask("“mine.md” is gone. " * 6, ["Save it again", "Save elsewhere…"])
    bar.resize(width, 120)
    (text,) = bar.findChildren(QLabel)

    def is_apart():
        first = min(
            (button for button in bar.findChildren(Button) if not button.isHidden()), key=lambda button: button.x()
        )
        left = first.mapTo(bar, first.rect().topLeft())
        words = text.geometry()
        return left.x() - words.right() >= 12 or left.y() - words.bottom() >= 12

    qtbot.waitUntil(is_apart)


def test_a_question_is_asked_instead_of_the_one_before_and_hides_when_answered(qtbot, bar):
    bar.ask("Go back?", ["Back to writing"])
    (button,) = (button for button in bar.findChildren(Button) if not button.isHidden())
    assert button.text() == "Back to writing" and bar.accessibleName() == "Go back?"
    with qtbot.waitSignal(bar.answered) as answered:
        button.click()
    assert answered.args == [0] and bar.isHidden()


def test_what_is_spoken_may_say_more_than_what_is_seen_or_nothing(qtbot, in_window, announced):
    bar = in_window(QuestionBar(), 600, 80)
    bar.ask("Begun:", ["A note"], spoken="Begun: a note.")
    qtbot.waitUntil(lambda: announced == ["Begun: a note."])
    bar.ask("Begun:", ["A note"], spoken="")
    bar.ask("Remove it?", ["Remove"])
    qtbot.waitUntil(lambda: announced[1:] == ["Remove it?"])
