"""A text under a caret."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text.spoken_blocks import SpokenParagraph
from media_literacy.ui.widgets.labels.reading_text import ReadingText

ONE = SpokenParagraph((Run("One."),))
TWO = SpokenParagraph((Run("See "), Run("the minutes", link="#minutes"), Run(" first.")))


class Scene(QWidget):
    """A text between two buttons."""

    def __init__(self):
        super().__init__()
        self.before, self.text, self.after = QPushButton("Before", self), ReadingText(self), QPushButton("After", self)
        column = QVBoxLayout(self)
        for part in (self.before, self.text, self.after):
            column.addWidget(part)
        self.text.show_paragraphs([ONE, TWO])


@pytest.fixture
def scene(in_window):
    made = in_window(Scene(), 300, 300)
    made.text.setFocus()
    return made


def test_assistive_technology_reads_it_as_text_that_cannot_be_edited(scene):
    face = QAccessible.queryAccessibleInterface(scene.text)
    assert face.textInterface().text(0, face.textInterface().characterCount()) == "One.\nSee the minutes, link, first."
    assert face.role() == QAccessible.Role.EditableText and face.state().readOnly


def test_the_arrows_go_from_paragraph_to_paragraph_and_tab_leads_out(qtbot, scene):
    with qtbot.waitSignal(scene.text.paragraph_reached) as reached:
        qtbot.keyClick(scene.text, Qt.Key.Key_Down)
    assert reached.args == [1]
    qtbot.keyClick(scene.text, Qt.Key.Key_Tab)
    assert scene.after.hasFocus()
    qtbot.keyClick(scene.after, Qt.Key.Key_Backtab)
    assert scene.text.hasFocus()


def test_enter_follows_the_link_at_the_caret_and_nothing_elsewhere(qtbot, scene):
    with qtbot.assertNotEmitted(scene.text.link_followed):
        qtbot.keyClick(scene.text, Qt.Key.Key_Return)
    other = SpokenParagraph((*TWO.runs, Run("More", link="#more")))
    scene.text.show_paragraphs([ONE, other])
    scene.text.go_to_paragraph(1)
    for _ in range(len("See ")):
        qtbot.keyClick(scene.text, Qt.Key.Key_Right)
    with qtbot.waitSignal(scene.text.link_followed) as followed:
        qtbot.keyClick(scene.text, Qt.Key.Key_Return)
    assert followed.args == ["#minutes"]


def test_the_caret_stays_in_its_paragraph_when_others_come(scene):
    scene.text.go_to_paragraph(1)
    scene.text.show_paragraphs([ONE, ONE, TWO])
    assert scene.text.paragraph == 2
    scene.text.show_paragraphs([ONE])
    assert scene.text.paragraph == 0


def test_it_paints_nothing(scene):
    picture = scene.grab(scene.text.geometry()).toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(0, picture.height(), 3)}
    assert len(colours) == 1


def test_a_new_text_says_nothing_of_its_caret_before_it_has_the_focus(scene):
    changed = []
    scene.text.go_to_paragraph(1)
    scene.text.document().contentsChange.connect(lambda *change: changed.append(change))
    scene.text.show_paragraphs([ONE, ONE, ONE])
    assert changed == [] and scene.text.toPlainText() == "One.\nOne.\nOne." and scene.text.textCursor().position() == 0


def test_enter_follows_the_only_link_of_a_paragraph_from_anywhere_in_it(qtbot, scene):
    both = SpokenParagraph((Run("Either "), Run("one", link="#one"), Run(" or "), Run("two", link="#two")))
    scene.text.show_paragraphs([TWO, both])
    with qtbot.waitSignal(scene.text.link_followed) as followed:
        qtbot.keyClick(scene.text, Qt.Key.Key_Return)
    assert followed.args == ["#minutes"]
    scene.text.go_to_paragraph(1)
    with qtbot.assertNotEmitted(scene.text.link_followed):
        qtbot.keyClick(scene.text, Qt.Key.Key_Return)
