"""A note as a widget: pressed, followed, and read aloud."""

import pytest
from factories import paragraph
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import NoteContent, NotePart
from media_literacy.ui.reader.notes.note_layout import NoteLayout
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.notes.spoken_note import note_in_words
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton, SpokenText

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PART = NotePart("Impossible role", (paragraph("No."),), cards=((CardId("survey"), "The survey"),))
CONTENT = NoteContent(SentenceId("flag-1"), 1, SentenceState.HIT, "Caught", (PART,))


@pytest.fixture
def followed():
    return []


@pytest.fixture
def view(in_window, appearance, followed):
    made = NoteView(CONTENT.sentence, followed.append, {})
    layout = NoteLayout(CONTENT, appearance, 320)
    made.show_note(layout, appearance, is_chosen=False, is_compact=False)
    return in_window(made, 320, round(layout.height))


def link(view):
    (found,) = view.findChildren(SpokenButton)
    return found


def test_a_press_chooses_the_sentence_and_another_button_does_not(qtbot, view, followed):
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mouseClick(view, LEFT)
    assert chosen.args == ["flag-1"]
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view, RIGHT)
    assert followed == []


def test_a_link_is_followed_by_mouse_and_keys(qtbot, view, followed):
    qtbot.mouseClick(view, LEFT, pos=link(view).geometry().center())
    link(view).setFocus()
    qtbot.keyClick(link(view), Qt.Key.Key_Return)
    qtbot.keyClick(link(view), Qt.Key.Key_Space)
    assert followed == ["card:survey"] * 3


def test_a_link_that_is_not_seen_of_a_note_comes_into_view_with_the_keyboard(view, appearance):
    linked = Block(BlockKind.PARAGRAPH, (Run("and this", link="#fine-1"),))
    part = PART._replace(blocks=(linked, paragraph("Word " * 90)))
    layout = NoteLayout(CONTENT._replace(parts=(part,)), appearance, 320)
    view.show_note(layout, appearance, is_chosen=True, is_compact=False)
    view.resize(320, 160)
    first, last = view.tab_stops
    for stop, other in ((last, first), (first, last)):
        stop.setFocus()
        assert layout.body_top - 1 <= stop.y() and stop.geometry().bottom() < view.height()
        assert not layout.body_top - 1 <= other.y() or other.geometry().bottom() > view.height()


def test_by_its_first_words_it_has_no_links_and_is_heard_whole(view, appearance):
    view.show_note(view._layout, appearance, is_chosen=False, is_compact=True)
    assert view.is_compact and not link(view).isVisible()
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    (spoken,) = view.findChildren(SpokenText)
    assert spoken.text() == note_in_words(CONTENT, {})


def test_a_press_on_the_place_of_a_link_that_is_not_shown_chooses_the_sentence(qtbot, view, appearance, followed):
    at = link(view).geometry().center()
    view.show_note(view._layout, appearance, is_chosen=False, is_compact=True)
    with qtbot.waitSignal(view.chosen):
        qtbot.mouseClick(view, LEFT, pos=at)
    assert followed == []


def test_the_focus_of_a_link_is_seen(qtbot, view):
    link(view).clearFocus()
    before = view.grab().toImage()
    link(view).setFocus()
    qtbot.waitUntil(link(view).hasFocus)
    assert view.grab().toImage() != before


def dragged_over(view, start, end):
    """Press, drag and release, as a mouse does."""
    for kind, at, buttons in (
        (QEvent.Type.MouseButtonPress, start, LEFT),
        (QEvent.Type.MouseMove, end, LEFT),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
        place = QPointF(view.mapToGlobal(at))
        QApplication.sendEvent(
            view, QMouseEvent(kind, QPointF(at), place, button, buttons, Qt.KeyboardModifier.NoModifier)
        )


def body(view):
    """From before the first letter of the text to behind its last one."""
    text = view._layout.texts[0]
    height = round(text.layout.line_height)
    corner = text.corner.toPoint()
    return corner + QPoint(1, height // 2), corner + QPoint(round(text.layout.natural_width) + 4, height // 2)


def test_a_drag_selects_words_that_can_be_copied_and_chooses_nothing(qtbot, view):
    before = view.grab().toImage()
    with qtbot.assertNotEmitted(view.chosen):
        dragged_over(view, *body(view))
    assert view.hasFocus() and view.grab().toImage() != before
    with qtbot.waitSignal(view.copied) as copied:
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == ["No."]


def test_a_drag_too_short_is_a_press(qtbot, view):
    start = body(view)[0]
    with qtbot.waitSignal(view.chosen):
        dragged_over(view, start, start + QPoint(QApplication.startDragDistance() - 1, 0))


def test_without_a_selection_the_whole_note_is_copied(qtbot, view):
    dragged_over(view, *body(view))
    view.clearFocus()
    with qtbot.waitSignal(view.copied) as copied:
        view.copy()
    assert copied.args == ["Caught: Impossible role\nNo.\nEvidence: The survey"]
